/* pioneer-report-section.c - A section of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-report-json-private.h"

/**
 * PioneerReportSection:
 *
 * A section of a [class@Pioneer.ReportDefinition]: a table, a chart, where sources disagree, and so on.
 *
 * What a section may hold is what a definition in a file may hold, under the same names; whether it fits together is checked when
 * the definition is checked or used. Mutable; to be used by one thread at a time. A definition takes a section as it is when it is
 * added.
 */

struct _PioneerReportSection
{
  GObject parent_instance;

  JsonObject *json;
};

G_DEFINE_FINAL_TYPE (PioneerReportSection, pioneer_report_section, G_TYPE_OBJECT)

static void
pioneer_report_section_finalize (GObject *object)
{
  PioneerReportSection *self = PIONEER_REPORT_SECTION (object);

  g_clear_pointer (&self->json, json_object_unref);

  G_OBJECT_CLASS (pioneer_report_section_parent_class)->finalize (object);
}

static void
pioneer_report_section_class_init (PioneerReportSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pioneer_report_section_finalize;
}

/* What a script makes by hand says nothing. */
static void
pioneer_report_section_init (PioneerReportSection *self)
{
  self->json = json_object_new ();
  json_object_set_string_member (self->json, "type", "prose");
}

JsonObject *
pioneer_report_section_get_json (PioneerReportSection *self)
{
  return self->json;
}

JsonObject *
pioneer_report_section_copy_json (PioneerReportSection *self)
{
  return pioneer_json_copy_object (self->json);
}

JsonArray *
pioneer_report_section_get_array (PioneerReportSection *self, const char *member)
{
  if (!json_object_has_member (self->json, member))
    json_object_set_array_member (self->json, member, json_array_new ());

  return json_object_get_array_member (self->json, member);
}

void
pioneer_report_section_set_member (PioneerReportSection *self, const char *member, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (self->json, member, text);
  else
    json_object_remove_member (self->json, member);
}
