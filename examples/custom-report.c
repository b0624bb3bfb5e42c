/* custom-report.c - A report of one's own, put together by calls: custom-report.json describes the same
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>
#include <stdio.h>

/* What the report asks for: a programme, as in "programme=integration-pioneers". */
static void
add_parameter (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportParameter) programme = pioneer_report_parameter_new ("programme", "programme");

  pioneer_report_parameter_set_label (programme, "Programme");
  pioneer_report_definition_add_parameter (definition, programme);
}

static void
add_table (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);

  pioneer_report_section_set_title (table, "Sites by size");
  pioneer_report_section_set_text (table, "Only sites of which a source says how many people they are for.");
  pioneer_report_section_add_condition (table, "programme:$programme");
  pioneer_report_section_add_condition (table, "population:*");
  pioneer_report_section_add_sort (table, "population", TRUE);
  pioneer_report_section_set_limit (table, 5);
  pioneer_report_section_add_column (table, "name", NULL);
  pioneer_report_section_add_column (table, "population", "People");
  pioneer_report_section_add_column (table, "outcomes.count", "Outcomes");
  pioneer_report_definition_add_section (definition, table);
}

int
main (void)
{
  const char *settings[] = { "programme=integration-pioneers", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (&error);
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("The largest sites of ${programme}");
  g_autoptr (PioneerReport) report = NULL;
  g_autofree char *text = NULL;

  add_parameter (definition);
  add_table (definition);
  if (catalogue != NULL)
    report = pioneer_report_new (catalogue, definition, settings, NULL, &error);
  if (report != NULL)
    text = pioneer_report_render (report, PIONEER_REPORT_FORMAT_TEXT, 100, &error);
  if (text == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  fputs (text, stdout);
  return 0;
}
