/* test-report-calls.c - What files can say of a report, calls can say too
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-issue.h"
#include "pioneer-list.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-section.h"
#include "pioneer-spec-tables-private.h"

static void
add_contents (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) contents = pioneer_report_section_new_contents ();

  pioneer_report_section_set_levels (contents, 2);
  pioneer_report_definition_add_section (definition, contents);
}

static void
add_columns (PioneerReportSection *table)
{
  pioneer_report_section_add_column (table, "name", NULL);
  pioneer_report_section_add_column (table, "population[kind=registered]", "People");
  pioneer_report_section_add_column_otherwise (table, 2, "population[kind=resident]");
  pioneer_report_section_add_column_otherwise (table, 2, "population");
  pioneer_report_section_add_column_modality (table, 2, "reported");
  pioneer_report_section_add_column_modality (table, 2, "measured");
  pioneer_report_section_add_column_modality (table, 2, "unspecified");
  pioneer_report_section_set_column_show_all (table, 2, TRUE);
  pioneer_report_section_add_column (table, "partners[count=not-stated].count", NULL);
  pioneer_report_section_add_column_otherwise (table, 3, "partner-count");
  pioneer_report_section_add_column_modality (table, 3, "results");
  pioneer_report_section_add_column (table, "place", NULL);
  pioneer_report_section_set_column_notes (table, 4, FALSE);
  pioneer_report_section_set_column_omitted_when_empty (table, 4, TRUE);
}

static void
add_table (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);

  pioneer_report_section_set_title (table, "Sites");
  pioneer_report_section_set_id (table, "sites");
  pioneer_report_section_set_text (table, "Those of the programme.");
  pioneer_report_section_set_omitted_when_empty (table, TRUE);
  pioneer_report_section_add_condition (table, "programme:integration-pioneers");
  pioneer_report_section_add_condition (table, "population:*");
  pioneer_report_section_add_sort (table, "population", TRUE);
  pioneer_report_section_add_sort (table, "name", FALSE);
  pioneer_report_section_set_limit (table, 5);
  add_columns (table);
  pioneer_report_section_add_filter (table, "participation.status=selected");
  pioneer_report_section_set_group (table, "participation.status", TRUE);
  pioneer_report_section_add_total (table, 2, PIONEER_TOTAL_SUM);
  pioneer_report_definition_add_section (definition, table);
}

static void
add_rows (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);

  pioneer_report_section_set_rows (table, "funding");
  pioneer_report_section_set_show_all (table, TRUE);
  pioneer_report_section_add_column (table, "record.name", NULL);
  pioneer_report_section_add_column (table, "value", NULL);
  pioneer_report_definition_add_section (definition, table);
}

static void
add_facts (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) each = pioneer_report_section_new_each (PIONEER_KIND_SITE, "one");
  g_autoptr (PioneerReportSection) facts = pioneer_report_section_new_facts ("$one");

  pioneer_report_section_add_fact (facts, "name", NULL);
  pioneer_report_section_add_fact (facts, "aim", "Aims");
  pioneer_report_section_add_column_modality (facts, 2, "intentions");
  pioneer_report_section_set_column_notes (facts, 2, FALSE);
  pioneer_report_section_set_column_omitted_when_empty (facts, 2, TRUE);
  pioneer_report_section_add_fact (facts, "population", NULL);
  pioneer_report_section_add_column_otherwise (facts, 3, "place");
  pioneer_report_section_set_column_show_all (facts, 3, TRUE);
  pioneer_report_section_set_show_all (facts, TRUE);
  pioneer_report_section_add_section (each, facts);
  pioneer_report_definition_add_section (definition, each);
}

static void
add_charts (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) panels =
      pioneer_report_section_new_chart (PIONEER_CHART_TYPE_SMALL_MULTIPLES, PIONEER_KIND_OUTCOME);
  g_autoptr (PioneerReportSection) spread = pioneer_report_section_new_chart (PIONEER_CHART_TYPE_DISTRIBUTION, PIONEER_KIND_SITE);

  pioneer_report_section_set_panels (panels, PIONEER_CHART_TYPE_BEFORE_AFTER);
  pioneer_report_section_set_group (panels, "measure", FALSE);
  pioneer_report_section_set_label (panels, "name");
  pioneer_report_section_set_before (panels, "baseline");
  pioneer_report_section_set_after (panels, "actual");
  pioneer_report_section_set_unit (panels, "percent");
  pioneer_report_definition_add_section (definition, panels);

  pioneer_report_section_set_value (spread, "population");
  pioneer_report_section_set_bins (spread, 4);
  pioneer_report_definition_add_section (definition, spread);
}

static void
add_others (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportSection) matrix = pioneer_report_section_new_matrix (PIONEER_KIND_SITE, "feature.concept");
  g_autoptr (PioneerReportSection) network = pioneer_report_section_new_network (PIONEER_KIND_SITE);
  g_autoptr (PioneerReportSection) timeline = pioneer_report_section_new_timeline (PIONEER_KIND_PROGRAMME);
  g_autoptr (PioneerReportSection) disagreements = pioneer_report_section_new_disagreements ();

  pioneer_report_definition_add_section (definition, matrix);
  pioneer_report_section_set_at_least (network, 3);
  pioneer_report_definition_add_section (definition, network);
  pioneer_report_section_set_date (timeline, "event");
  pioneer_report_definition_add_section (definition, timeline);
  pioneer_report_section_set_kind (disagreements, PIONEER_KIND_SITE);
  pioneer_report_section_add_field (disagreements, "population");
  pioneer_report_section_add_field (disagreements, "place");
  pioneer_report_definition_add_section (definition, disagreements);
}

static PioneerReportDefinition *
make (void)
{
  PioneerReportDefinition *definition = pioneer_report_definition_new ("By calls");

  add_contents (definition);
  add_table (definition);
  add_rows (definition);
  add_facts (definition);
  add_charts (definition);
  add_others (definition);

  return definition;
}

static char *
print (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerList) issues = pioneer_report_definition_check (definition);

  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));

      g_test_message ("%s", pioneer_issue_get_message (issue));
      g_test_fail ();
    }

  return pioneer_report_definition_to_json (definition);
}

/* What the file says, to the letter. */
static void
test_as_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "report", "by-calls.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) read = pioneer_report_definition_load (file, NULL, &error);
  g_autoptr (PioneerReportDefinition) made = make ();
  g_autofree char *of_read = NULL;
  g_autofree char *of_made = NULL;

  g_assert_no_error (error);
  of_read = print (read);
  of_made = print (made);
  g_assert_cmpstr (of_made, ==, of_read);
}

static void
assert_said (const char *json, const char *member)
{
  g_autofree char *quoted = g_strdup_printf ("\"%s\": ", member);

  if (strstr (json, quoted) == NULL)
    g_error ("No call here says %s", member);
}

/* A member that is new to files needs a call, too. */
static void
test_every_member (void)
{
  g_autoptr (PioneerReportDefinition) made = make ();
  g_autofree char *json = print (made);

  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    assert_said (json, pioneer_spec_member (i)->name);
  for (guint i = 0; pioneer_spec_column_members[i] != NULL; i++)
    assert_said (json, pioneer_spec_column_members[i]);
  for (guint i = 0; pioneer_spec_total_members[i] != NULL; i++)
    assert_said (json, pioneer_spec_total_members[i]);
}

/* What is said can be taken back, and then isn't in the file. */
static void
test_taken_back (void)
{
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("T");
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);
  g_autofree char *json = NULL;

  pioneer_report_section_add_column (table, "name", NULL);
  for (int on = 1; on >= 0; on--)
    {
      pioneer_report_section_set_show_all (table, on);
      pioneer_report_section_set_column_show_all (table, 1, on);
      pioneer_report_section_set_column_notes (table, 1, !on);
      pioneer_report_section_set_column_omitted_when_empty (table, 1, on);
    }
  pioneer_report_definition_add_section (definition, table);
  json = print (definition);
  g_assert_nonnull (strstr (json, "{\"type\": \"table\", \"records\": \"site\", \"columns\": [{\"path\": \"name\"}]}"));
}

/* Columns are counted from 1: who asks for another is told, and nothing changes. */
static void
test_no_such_column (void)
{
  static const guint wrong[] = { 0, 2 };
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);

  pioneer_report_section_add_column (table, "name", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_test_expect_message ("libpioneer", G_LOG_LEVEL_CRITICAL, "*column <= n*");
      pioneer_report_section_add_column_modality (table, wrong[i], "results");
      g_test_assert_expected_messages ();
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/calls/as-file", test_as_file);
  g_test_add_func ("/report/calls/every-member", test_every_member);
  g_test_add_func ("/report/calls/taken-back", test_taken_back);
  g_test_add_func ("/report/calls/no-such-column", test_no_such_column);

  return g_test_run ();
}
