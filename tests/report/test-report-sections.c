/* test-report-sections.c - The sections of a report, and one of them alone
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-private.h"

static const char description[] =
    "{\"pioneer-report\": 1, \"title\": \"T\", \"sections\": ["
    "{\"type\": \"table\", \"id\": \"programmes\", \"title\": \"Programmes\", \"records\": \"programme\","
    " \"columns\": [\"name\", \"site-count\"]},"
    "{\"type\": \"each\", \"id\": \"all\", \"title\": \"By programme\", \"records\": \"programme\", \"as\": \"p\", \"sections\": ["
    "{\"type\": \"each\", \"id\": \"sites\", \"title\": \"Sites of ${p}\", \"records\": \"site\", \"query\": \"participation:$p\","
    " \"as\": \"s\", \"sections\": ["
    "{\"type\": \"facts\", \"id\": \"facts\", \"record\": \"$s\", \"paths\": [\"name\", \"feature\"]}]}]},"
    "{\"type\": \"disagreements\", \"id\": \"sides\", \"title\": \"Disagreements\"}]}";

static PioneerReport *
make (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new_from_json (description, &error);
  PioneerReport *report = pioneer_report_new (catalogue, definition, NULL, NULL, &error);

  g_assert_no_error (error);

  return report;
}

static PioneerReport *
extract (PioneerReport *report, const char *id)
{
  g_autoptr (GError) error = NULL;
  PioneerReport *part = pioneer_report_extract (report, id, &error);

  g_assert_no_error (error);

  return part;
}

static void
check_ids (PioneerReport *report, const char *const *ids)
{
  guint n = g_strv_length ((char **) ids);

  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (pioneer_report_get_section_id (report, i), ==, ids[i]);
  g_assert_cmpuint (pioneer_report_get_n_sections (report), ==, n);
  g_assert_null (pioneer_report_get_section_id (report, n));
  g_assert_null (pioneer_report_get_section_title (report, n));
}

static char *
render (PioneerReport *report, PioneerReportFormat format)
{
  g_autoptr (GError) error = NULL;
  char *text = pioneer_report_render (report, format, 100, &error);

  g_assert_no_error (error);

  return text;
}

static void
test_list (void)
{
  static const char *const ids[] = { "programmes",
                                     "all",
                                     "all--one",
                                     "sites--one",
                                     "sites--one--east",
                                     "facts--one--east",
                                     "sites--one--west",
                                     "facts--one--west",
                                     "all--two",
                                     "sites--two",
                                     "sites--two--west",
                                     "facts--two--west",
                                     "sides",
                                     "notes",
                                     NULL };
  g_autoptr (PioneerReport) report = make ();

  check_ids (report, ids);
  g_assert_cmpstr (pioneer_report_get_section_title (report, 0), ==, "Programmes");
  g_assert_cmpstr (pioneer_report_get_section_title (report, 2), ==, "Programme One");
  g_assert_cmpstr (pioneer_report_get_section_title (report, 3), ==, "Sites of Programme One");
  g_assert_cmpstr (pioneer_report_get_section_title (report, 5), ==, NULL);
}

/* What is within a section comes with it, its notes are numbered from 1, and every link leads somewhere. */
static void
test_nested (void)
{
  static const char *const ids[] = {
    "sites--one", "sites--one--east", "facts--one--east", "sites--one--west", "facts--one--west", "notes", NULL
  };
  g_autoptr (PioneerReport) report = make ();
  g_autoptr (PioneerReport) part = extract (report, "sites--one");
  const PioneerContent *content = pioneer_report_get_content (part);
  g_autofree char *html = render (part, PIONEER_REPORT_FORMAT_HTML);
  g_autofree char *text = render (part, PIONEER_REPORT_FORMAT_TEXT);

  check_ids (part, ids);
  report_check_html (html);
  g_assert_cmpuint (content->notes->len, <, pioneer_report_get_content (report)->notes->len);
  for (guint i = 0; i < content->notes->len; i++)
    {
      const PioneerNote *note = content->notes->pdata[i];

      g_assert_cmpuint (note->number, ==, i + 1);
      g_assert_cmpuint (note->n_references, >, 0);
    }
  g_assert_nonnull (strstr (text, "Sites of Programme One"));
  g_assert_nonnull (strstr (text, "East Town"));
  g_assert_null (strstr (text, "Programme Two"));
  g_assert_null (strstr (text, "By programme"));
}

static guint
count_links (const PioneerContent *content, const char *id)
{
  const PioneerTable *table = report_fixture_find_table (content, id);
  guint n = 0;

  g_assert_nonnull (table);
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    for (guint i = 0; i < table->n_columns; i++)
      for (const PioneerRun *run = row->cells[i].first; run != NULL; run = run->next)
        n += run->kind == PIONEER_RUN_LINK;

  return n;
}

/* A value that sources disagree about leads to the disagreement; without that, its words stay. */
static void
test_links (void)
{
  g_autoptr (PioneerReport) report = make ();
  g_autoptr (PioneerReport) part = extract (report, "programmes");
  g_autoptr (PioneerReport) sides = extract (report, "sides");
  g_autofree char *whole = report_fixture_row (report_fixture_find_table (pioneer_report_get_content (report), "programmes"), 0);
  g_autofree char *alone = report_fixture_row (report_fixture_find_table (pioneer_report_get_content (part), "programmes"), 0);
  g_autofree char *html = render (sides, PIONEER_REPORT_FORMAT_HTML);

  g_assert_cmpuint (count_links (pioneer_report_get_content (report), "programmes"), ==, 1);
  g_assert_cmpuint (count_links (pioneer_report_get_content (part), "programmes"), ==, 0);
  g_assert_cmpstr (alone, ==, whole);
  report_check_html (html);
}

/* A part of a part is the same as the part itself, also once the whole is gone. */
static void
test_twice (void)
{
  PioneerReport *report = make ();
  PioneerReport *part = extract (report, "all--one");
  g_autoptr (PioneerReport) direct = extract (report, "facts--one--west");
  g_autoptr (PioneerReport) twice = extract (part, "facts--one--west");
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  g_object_unref (report);
  g_object_unref (part);
  one = render (direct, PIONEER_REPORT_FORMAT_MARKDOWN);
  other = render (twice, PIONEER_REPORT_FORMAT_MARKDOWN);
  g_assert_cmpstr (one, ==, other);
  report_check_markdown (one);
  g_assert_nonnull (strstr (one, "Triage"));
}

static void
test_notes (void)
{
  static const char *const ids[] = { "notes", NULL };
  g_autoptr (PioneerReport) report = make ();
  g_autoptr (PioneerReport) part = extract (report, "notes");
  g_autofree char *text = render (part, PIONEER_REPORT_FORMAT_TEXT);

  check_ids (part, ids);
  g_assert_cmpuint (pioneer_report_get_content (part)->notes->len, ==, pioneer_report_get_content (report)->notes->len);
  g_assert_nonnull (strstr (text, "First report"));
}

static void
test_unknown (void)
{
  g_autoptr (PioneerReport) report = make ();
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_report_extract (report, "sites", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_nonnull (strstr (error->message, "no section \"sites\""));
  g_assert_nonnull (strstr (error->message, "programmes, all, all--one, sites--one"));
}

/* Where there is nothing to show, it is said of what; and what nobody states of a record is named together. */
static void
test_nothing (void)
{
  static const char *const records[] = { "{\"id\": \"site/s\", \"name\": {\"value\": \"S\"}}", NULL };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_load (records, NULL);
  g_autofree char *text = report_fixture_make_text (
      catalogue,
      "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"each\",\"records\":\"site\",\"as\":\"s\",\"sections\":["
      "{\"type\":\"facts\",\"record\":\"$s\",\"text\":\"${s.summary}\",\"paths\":[\"name\",\"scheme\",\"place\"]}]},"
      "{\"type\":\"table\",\"title\":\"A\",\"records\":\"outcome\",\"columns\":[\"name\"]},"
      "{\"type\":\"table\",\"title\":\"B\",\"records\":\"site\",\"rows\":\"funding\",\"columns\":[\"value\"]},"
      "{\"type\":\"matrix\",\"title\":\"C\",\"records\":\"site\",\"across\":\"client-group\"}]}",
      NULL);

  g_assert_nonnull (strstr (text, "═\n\nName\n    S\nNot stated\n    Local scheme; Place\n"));
  g_assert_nonnull (strstr (text, "A\n═\n\nThe catalogue has no outcomes that belong here.\n"));
  g_assert_nonnull (strstr (text, "B\n═\n\nNo source here states any.\n"));
  g_assert_nonnull (strstr (text, "C\n═\n\nNo source here states any.\n"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-sections/list", test_list);
  g_test_add_func ("/report-sections/nested", test_nested);
  g_test_add_func ("/report-sections/links", test_links);
  g_test_add_func ("/report-sections/twice", test_twice);
  g_test_add_func ("/report-sections/notes", test_notes);
  g_test_add_func ("/report-sections/unknown", test_unknown);
  g_test_add_func ("/report-sections/nothing", test_nothing);

  return g_test_run ();
}
