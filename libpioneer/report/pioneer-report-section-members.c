/* pioneer-report-section-members.c - What can be said of any section of a report's definition, and of those that hold others
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

/**
 * pioneer_report_section_set_title:
 * @self: a section
 * @title: (nullable): its heading; %NULL takes it back
 *
 * Gives the section a heading.
 */
void
pioneer_report_section_set_title (PioneerReportSection *self, const char *title)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "title", title);
}

/**
 * pioneer_report_section_set_id:
 * @self: a section
 * @id: (nullable): a slug; %NULL takes it back
 *
 * Names the section: its anchor in a page, and its name where one section is asked for, as [method@Pioneer.Report.extract] does.
 * Without one, a name is made of the title.
 */
void
pioneer_report_section_set_id (PioneerReportSection *self, const char *id)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "id", id);
}

/**
 * pioneer_report_section_set_text:
 * @self: a section
 * @text: (nullable): prose, which may hold `${name}`; %NULL takes it back
 *
 * Gives the section prose that stands before what it shows.
 */
void
pioneer_report_section_set_text (PioneerReportSection *self, const char *text)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "text", text);
}

/**
 * pioneer_report_section_set_omitted_when_empty:
 * @self: a section
 * @omitted: whether it is left out
 *
 * Says whether the section is left out where it has nothing to show. Otherwise it says that there is nothing.
 */
void
pioneer_report_section_set_omitted_when_empty (PioneerReportSection *self, gboolean omitted)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "when-empty", omitted ? "omit" : NULL);
}

/**
 * pioneer_report_section_set_levels:
 * @self: a section
 * @levels: 1 or 2
 *
 * Says how many levels of headings the contents have.
 */
void
pioneer_report_section_set_levels (PioneerReportSection *self, guint levels)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (levels > 0);

  json_object_set_int_member (pioneer_report_section_get_json (self), "levels", levels);
}

/**
 * pioneer_report_section_add_section:
 * @self: a section
 * @section: another section
 *
 * Adds a section to those that are repeated for each record. It is taken as it is now.
 */
void
pioneer_report_section_add_section (PioneerReportSection *self, PioneerReportSection *section)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (section) && section != self);

  json_array_add_object_element (pioneer_report_section_get_array (self, "sections"), pioneer_report_section_copy_json (section));
}
