/* test-report-definition.c - Descriptions of reports: read, put together, checked and written
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-issue.h"
#include "pioneer-list.h"
#include "pioneer-query.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-parameter.h"
#include "pioneer-report-section.h"

/* The cases of descriptions.json: those that are right, or wrong. */
static JsonArray *
load_cases (JsonParser *parser, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "report", "descriptions.json", NULL);
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), name);
}

static PioneerReportDefinition *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerReportDefinition *definition = pioneer_report_definition_new_from_json (text, &error);

  g_assert_no_error (error);

  return definition;
}

static char *
list_issues (PioneerList *issues)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));
      g_autofree char *text = pioneer_issue_to_string (issue);

      g_string_append_printf (out, "\n%s (%s)", text, pioneer_issue_get_path (issue));
    }

  return g_string_free (out, FALSE);
}

static void
test_right (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *cases = load_cases (parser, "right");

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *object = json_array_get_object_element (cases, i);
      g_autofree char *text = json_to_string (json_object_get_member (object, "description"), i % 2 == 0);
      g_autoptr (PioneerReportDefinition) definition = read_text (text);
      g_autoptr (PioneerList) issues = pioneer_report_definition_check (definition);
      g_autofree char *found = list_issues (issues);
      g_autofree char *once = pioneer_report_definition_to_json (definition);
      g_autoptr (PioneerReportDefinition) again = read_text (once);
      g_autofree char *twice = pioneer_report_definition_to_json (again);
      g_autoptr (PioneerList) none = pioneer_report_definition_check (again);

      if (*found != '\0')
        g_error ("%s: %s", json_object_get_string_member (object, "about"), found);
      g_assert_cmpstr (once, ==, twice);
      g_assert_cmpuint (pioneer_list_get_n_items (none), ==, 0);
    }
}

static gboolean
says (PioneerIssue *issue, JsonArray *saying)
{
  g_autofree char *text = pioneer_issue_to_string (issue);

  for (guint i = 0; i < json_array_get_length (saying); i++)
    if (strstr (text, json_array_get_string_element (saying, i)) == NULL)
      return FALSE;

  return TRUE;
}

/* Whether one of the issues is as expected, at a line and column. */
static gboolean
is_among (PioneerList *issues, JsonObject *expected)
{
  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));

      if (g_str_equal (pioneer_issue_get_code (issue), json_object_get_string_member (expected, "code")) &&
          g_str_equal (pioneer_issue_get_path (issue), json_object_get_string_member (expected, "path")) &&
          says (issue, json_object_get_array_member (expected, "saying")))
        return pioneer_issue_get_line (issue) > 0 && pioneer_issue_get_column (issue) > 0;
    }

  return FALSE;
}

static void
check_wrong (JsonObject *object)
{
  JsonArray *expected = json_object_get_array_member (object, "issues");
  g_autofree char *text = json_to_string (json_object_get_member (object, "description"), TRUE);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new_from_json (text, &error);
  g_autoptr (PioneerList) issues = NULL;
  g_autofree char *found = NULL;

  /* What is no object can't be a definition at all. */
  if (definition == NULL)
    {
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
      g_assert_cmpuint (json_array_get_length (expected), ==, 1);
      return;
    }

  issues = pioneer_report_definition_check (definition);
  found = list_issues (issues);
  for (guint i = 0; i < json_array_get_length (expected); i++)
    if (!is_among (issues, json_array_get_object_element (expected, i)))
      g_error ("%s: issue %u is not among:%s", json_object_get_string_member (object, "about"), i, found);
  if (pioneer_list_get_n_items (issues) != json_array_get_length (expected))
    g_error ("%s: more or fewer issues than expected:%s", json_object_get_string_member (object, "about"), found);
}

static void
test_wrong (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *cases = load_cases (parser, "wrong");

  for (guint i = 0; i < json_array_get_length (cases); i++)
    check_wrong (json_array_get_object_element (cases, i));
}

/* No report comes of a description that is wrong; the error is its first issue. */
static void
test_refused (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReportDefinition) definition =
      read_text ("{\"pioneer-report\": 1, \"title\": \"T\",\n \"sections\": [{\"type\": \"table\", \"records\": \"site\",\n"
                 "  \"columns\": [\"name\", \"populaton\", \"x\"]}]}");
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_report_new (catalogue, definition, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, "3:23: error: The path “populaton”"));
  g_assert_nonnull (strstr (error->message, "did you mean population?"));
  g_assert_nonnull (strstr (error->message, "(and 1 more error)"));
}

/* Of what was put together there are no lines: its place is the path. */
static void
test_refused_made (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("T");
  g_autoptr (PioneerReportSection) section = pioneer_report_section_new_table (PIONEER_KIND_SITE);
  g_autoptr (GError) error = NULL;

  pioneer_report_section_add_column (section, "name", NULL);
  pioneer_report_section_add_column (section, "nowhere", NULL);
  pioneer_report_definition_add_section (definition, section);
  g_assert_null (pioneer_report_new (catalogue, definition, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, "$.sections[0].columns[1]: error: The path “nowhere”"));
}

/* By calls, all that calls can say. */
static void
add_parts (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerReportParameter) parameter = pioneer_report_parameter_new ("p", "programme");
  g_autoptr (PioneerReportSection) table = pioneer_report_section_new_table (PIONEER_KIND_SITE);
  g_autoptr (PioneerReportSection) chart = pioneer_report_section_new_chart (PIONEER_CHART_TYPE_BARS, PIONEER_KIND_SITE);
  g_autoptr (PioneerReportSection) each = pioneer_report_section_new_each (PIONEER_KIND_SITE, "s");
  g_autoptr (PioneerReportSection) facts = pioneer_report_section_new_facts ("$s");

  pioneer_report_parameter_set_label (parameter, "Programme");
  pioneer_report_parameter_set_optional (parameter, TRUE);
  pioneer_report_definition_add_parameter (definition, parameter);

  pioneer_report_section_set_title (table, "Sites");
  pioneer_report_section_add_condition (table, "programme:$p");
  pioneer_report_section_add_column (table, "population", "People");
  pioneer_report_section_add_column_modality (table, 1, "results");
  pioneer_report_section_add_sort (table, "population", TRUE);
  pioneer_report_section_add_sort (table, "name", FALSE);
  pioneer_report_section_add_total (table, 1, PIONEER_TOTAL_SUM);
  pioneer_report_section_set_limit (table, 5);
  pioneer_report_definition_add_section (definition, table);

  pioneer_report_section_set_value (chart, "population");
  pioneer_report_section_set_unit (chart, "person");
  pioneer_report_definition_add_section (definition, chart);

  pioneer_report_section_add_fact (facts, "name", NULL);
  pioneer_report_section_add_section (each, facts);
  pioneer_report_definition_add_section (definition, each);
}

static void
test_alike (void)
{
  static const char text[] =
      "{\"sections\": [{\"limit\": 5, \"type\": \"table\", \"records\": \"site\", \"title\": \"Sites\", \"query\": "
      "[\"programme:$p\"],"
      "\"totals\": [{\"column\": 1, \"function\": \"sum\"}], \"sort\": [\"-population\", \"name\"],"
      "\"columns\": [{\"path\": \"population\", \"title\": \"People\", \"modality\": \"results\"}]},"
      "{\"type\": \"chart\", \"unit\": \"person\", \"records\": \"site\", \"chart\": \"bars\", \"value\": \"population\"},"
      "{\"type\": \"each\", \"as\": \"s\", \"records\": \"site\", \"sections\": [{\"record\": \"$s\", \"paths\": [\"name\"], "
      "\"type\": "
      "\"facts\"}]}],"
      "\"title\": \"T\", \"pioneer-report\": 1, \"theme\": {\"accent\": \"#123456\"}, \"policy\": \"newest\", \"name\": \"mine\","
      "\"parameters\": [{\"name\": \"p\", \"kind\": \"programme\", \"label\": \"Programme\", \"optional\": true}]}";
  g_autoptr (PioneerReportDefinition) read = read_text (text);
  g_autoptr (PioneerReportDefinition) made = pioneer_report_definition_new ("T");
  g_autofree char *of_read = NULL;
  g_autofree char *of_made = NULL;
  g_autoptr (PioneerList) issues = NULL;

  pioneer_report_definition_set_name (made, "mine");
  pioneer_report_definition_set_policy (made, PIONEER_POLICY_NEWEST);
  pioneer_report_definition_set_style (made, "accent", "#123456");
  add_parts (made);
  of_read = pioneer_report_definition_to_json (read);
  of_made = pioneer_report_definition_to_json (made);
  g_assert_cmpstr (of_read, ==, of_made);
  g_assert_true (g_str_has_prefix (of_made, "{\n  \"pioneer-report\": 1,\n  \"name\": \"mine\",\n  \"title\": \"T\","));
  g_assert_true (g_str_has_suffix (of_made, "}\n"));

  issues = pioneer_report_definition_check (made);
  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 0);
}

/* A section is taken as it is; what comes later doesn't change the definition. */
static void
test_copied (void)
{
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("T");
  g_autoptr (PioneerReportSection) section = pioneer_report_section_new_prose ("before");
  g_autofree char *text = NULL;

  pioneer_report_definition_add_section (definition, section);
  pioneer_report_section_set_text (section, "after");
  text = pioneer_report_definition_to_json (definition);
  g_assert_nonnull (strstr (text, "before"));
  g_assert_null (strstr (text, "after"));
}

static void
take_result (G_GNUC_UNUSED GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static PioneerReport *
make_async (PioneerReportDefinition *definition, const char *const *settings, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GAsyncResult) result = NULL;

  pioneer_report_new_async (catalogue, definition, settings, cancellable, take_result, &result);
  /* It has been taken as it was. */
  pioneer_report_definition_set_title (definition, "${nobody}");
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return pioneer_report_new_finish (result, error);
}

static void
test_async (void)
{
  static const char text[] = "{\"pioneer-report\": 1, \"title\": \"Of ${p}\", \"parameters\": [{\"name\": \"p\", \"kind\": "
                             "\"programme\"}], \"sections\": []}";
  const char *const settings[] = { "p=one", NULL };
  const char *const wrong[] = { "p=nobody", NULL };
  g_autoptr (PioneerReportDefinition) first = read_text (text);
  g_autoptr (PioneerReportDefinition) second = read_text (text);
  g_autoptr (PioneerReportDefinition) third = read_text (text);
  g_autoptr (PioneerReportDefinition) invalid = read_text ("{\"pioneer-report\": 1}");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReport) report = make_async (first, settings, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pioneer_report_get_title (report), ==, "Of Programme One");

  g_assert_null (make_async (second, wrong, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (make_async (invalid, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_null (make_async (third, settings, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-definition/right", test_right);
  g_test_add_func ("/report-definition/wrong", test_wrong);
  g_test_add_func ("/report-definition/refused", test_refused);
  g_test_add_func ("/report-definition/refused-made", test_refused_made);
  g_test_add_func ("/report-definition/alike", test_alike);
  g_test_add_func ("/report-definition/copied", test_copied);
  g_test_add_func ("/report-definition/async", test_async);

  return g_test_run ();
}
