/* pioneer-report-sections.c - The sections of a report, and one of them alone
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-private.h"

#include "pioneer-misread-private.h"

#define MOST_NAMED 20

/* The first is that of what stands before any. */
static const PioneerContentSection *
get_section (PioneerReport *self, guint position)
{
  GArray *sections = pioneer_report_get_content (self)->sections;

  return position < sections->len - 1 ? &g_array_index (sections, PioneerContentSection, position + 1) : NULL;
}

/**
 * pioneer_report_get_n_sections:
 * @self: a report
 *
 * Counts the sections of the report, those within others included.
 *
 * Returns: how many
 */
guint
pioneer_report_get_n_sections (PioneerReport *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT (self), 0);

  return pioneer_report_get_content (self)->sections->len - 1;
}

/**
 * pioneer_report_get_section_id:
 * @self: a report
 * @position: which section, from 0
 *
 * Gets the name of a section, by which [method@Pioneer.Report.extract] finds it: the id that the definition gives, or one made of the
 * title; within a section that is repeated, the id of the record behind it.
 *
 * Returns: (transfer none) (nullable): the name; %NULL past the end
 */
const char *
pioneer_report_get_section_id (PioneerReport *self, guint position)
{
  const PioneerContentSection *section;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  section = get_section (self, position);

  return section != NULL ? section->id : NULL;
}

/**
 * pioneer_report_get_section_title:
 * @self: a report
 * @position: which section, from 0
 *
 * Gets the heading of a section.
 *
 * Returns: (transfer none) (nullable): the heading; %NULL where it has none, and past the end
 */
const char *
pioneer_report_get_section_title (PioneerReport *self, guint position)
{
  const PioneerContentSection *section;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  section = get_section (self, position);

  return section != NULL ? section->title : NULL;
}

static void
set_unknown (PioneerReport *self, const char *id, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (id, -1);
  g_autoptr (GString) known = g_string_new (NULL);
  guint n = pioneer_report_get_n_sections (self);

  for (guint i = 0; i < n && i < MOST_NAMED; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", pioneer_report_get_section_id (self, i));
  if (n > MOST_NAMED)
    g_string_append_printf (known, " and %u others", n - MOST_NAMED);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "The report has no section \"%s\"; it has %s", quote,
               n > 0 ? known->str : "none");
}

/**
 * pioneer_report_extract:
 * @self: a report
 * @section: the name of a section
 * @error: return location for an error, or %NULL
 *
 * Makes a report of one section alone, with those within it and the notes that they refer to.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where the report has no such section.
 *
 * Returns: (transfer full): the report; %NULL on error
 */
PioneerReport *
pioneer_report_extract (PioneerReport *self, const char *section, GError **error)
{
  guint n;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);
  g_return_val_if_fail (section != NULL, NULL);

  n = pioneer_report_get_n_sections (self);
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (pioneer_report_get_section_id (self, i), section) == 0)
      return pioneer_report_new_of (pioneer_content_extract (pioneer_report_get_content (self), i + 1));

  set_unknown (self, section, error);

  return NULL;
}
