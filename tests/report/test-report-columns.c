/* test-report-columns.c - What columns show: other paths, all sides, what isn't stated; and where cells lead
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-renderer-private.h"

#define REPORT(sections) "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[" sections "]}"
#define TABLE(kind, columns, rest)                                                                                                 \
  REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"" kind "\",\"columns\":[\"id\"," columns "]" rest "}")

/* What the rows of the table say, with ", " between them. */
static void
check (const char *description, const char *expected)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);
  const PioneerTable *table = content != NULL ? report_fixture_find_table (content, "t") : NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; table != NULL; i++)
    {
      g_autofree char *row = report_fixture_row (table, i);

      if (row == NULL)
        break;
      g_string_append_printf (found, "%s%s", i > 0 ? ", " : "", row);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_otherwise (void)
{
  check (TABLE ("site", "{\"path\":\"condition\",\"otherwise\":[\"place\",\"client-group\"]}", ""),
         "east | Older people, lonely | not stated, west | none");
  check (
      TABLE ("outcome", "{\"path\":\"reported-by\",\"otherwise\":[\"modality:attributed-to\",\"modality:sources.publisher\"]}", ""),
      "east-admissions | The Ministry, west-satisfaction | not stated, east-wait | The Ministry");
}

/* A site that does one thing and plans another of the sort stands in both. */
static void
test_all_sides (void)
{
  check (TABLE ("site", "\"feature.concept\",{\"path\":\"feature.concept\",\"show\":\"all\"}", ""),
         "east | Triage (reported) | Triage (plan) / Triage (reported), lonely | not stated | not stated, "
         "west | Triage (hope) | Triage (hope)");
  check (TABLE ("concept", "{\"path\":\"sites\",\"modality\":\"results\"},{\"path\":\"sites\",\"modality\":[\"plan\",\"hope\"]}",
                ",\"query\":\"vocabulary:feature\",\"show\":\"all\""),
         "triage | East Town (reported) | East Town (plan) / West (hope)");
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"programme\",\"query\":\"id:one\",\"rows\":\"site-count\",\"show\":"
                 "\"all\","
                 "\"columns\":[\"value\"]}"),
         "2, 3");
}

static void
test_not_stated (void)
{
  check (TABLE ("site", "\"partners[count=not-stated].count\",\"partners[count=*].count\"", ""),
         "east | 1 | not stated, lonely | not stated | not stated, west | not stated | not stated");
  check (TABLE ("site", "\"name\"", ",\"filter\":\"population=unknown\""), "west | West");
  check (TABLE ("site", "\"name\"", ",\"filter\":\"population=not-stated\""), "lonely | Lonely");
  check (TABLE ("site", "\"name\"", ",\"filter\":\"population=*\""), "east | East Town");
  check (TABLE ("site", "{\"path\":\"place\",\"when-empty\":\"omit\"},\"client-group\"", ""),
         "east | Older people, lonely | not stated, west | not stated");
}

static void
test_sources (void)
{
  check (TABLE ("site", "\":sources\",\":sources.publisher\"", ""),
         "east | First report / Second report | The Ministry, lonely | First report | The Ministry, "
         "west | First report / Second report | The Ministry");
}

static void
test_groups (void)
{
  check (TABLE ("site", "\"name\"", ",\"group\":\"participation.status\""),
         "Shortlisted, west | West, Selected, east | East Town, west | West, not stated, lonely | Lonely");
  check (TABLE ("site", "\"name\"", ",\"group\":\"-participation.status\""),
         "Selected, east | East Town, west | West, Shortlisted, west | West, not stated, lonely | Lonely");
}

/* From 8 weeks to 24 hours, which are one seventh of a week: a plan's figure is no change. */
static void
test_intended_change (void)
{
  check (TABLE ("outcome", "\"intended-change\"", ",\"query\":\"subject:east\""),
         "east-admissions | not stated, east-wait | −7.86 weeks (−98%) (aim)");
}

/* A row that is a value, and has a column for how real it is, says it once. */
static void
test_said_once (void)
{
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"rows\":\"feature\",\"query\":\"id:west\","
                 "\"columns\":[\"value.concept\"]}"),
         "Triage (hope)");
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"rows\":\"feature\",\"query\":\"id:west\","
                 "\"columns\":[\"value.concept\",\"modality\"]}"),
         "Triage | hope");
}

/* How real a row is, where it is a value, stands beside its note alone: else a kind of money would seem to be planned, too. */
static void
test_said_beside_the_note (void)
{
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"programme\",\"rows\":\"funding\","
                 "\"columns\":[{\"path\":\"value.kind\",\"notes\":false},\"value.amount\",\"value.period\"]}"),
         "Programme budget | £4,000,000 (plan) | not stated");
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"programme\",\"rows\":\"funding\","
                 "\"columns\":[\"value.period\",\"value.kind\",\"value.amount\"]}"),
         "not stated | Programme budget (plan) | £4,000,000");
  check (REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"programme\",\"rows\":\"funding\","
                 "\"columns\":[\"record.name\",{\"path\":\"value.kind\",\"notes\":false},{\"path\":\"value.amount\","
                 "\"notes\":false}]}"),
         "Programme One | Programme budget (plan) | £4,000,000");
}

/* What calculates has it beside each amount nonetheless. */
static void
test_said_to_programs (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content =
      report_fixture_make (catalogue,
                           REPORT ("{\"type\":\"table\",\"id\":\"t\",\"records\":\"programme\",\"rows\":\"funding\","
                                   "\"columns\":[\"value.kind\",\"value.amount\"]}"),
                           NULL, &error);
  g_autoptr (GString) csv = g_string_new (NULL);

  g_assert_no_error (error);
  g_assert_true (pioneer_csv_render (content, csv, NULL, &error));
  g_assert_cmpstr (csv->str, ==,
                   "Kind,Amount,\"Amount, amount\",\"Amount, unit\",\"Amount, modality\"\r\n"
                   "Programme budget (plan),\"£4,000,000\",4000000,GBP,plan\r\n");
}

static void
test_facts (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autofree char *text = report_fixture_make_text (
      catalogue,
      REPORT ("{\"type\":\"facts\",\"record\":\"site/east\",\"paths\":[{\"path\":\"client-group\",\"title\":\"For whom\"},"
              "{\"path\":\"place\",\"when-empty\":\"omit\"},\"condition\"]}"),
      NULL);

  g_assert_nonnull (strstr (text, "For whom\n    Older people"));
  g_assert_nonnull (strstr (text, "Condition\n    not stated"));
  g_assert_null (strstr (text, "Place"));
}

/* Of a site that takes part in two programmes, each programme's section leads to its own row. */
static void
test_links (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *one = report_fixture_find_table (content, "features--one");
  const PioneerTable *two = report_fixture_find_table (content, "features--two");
  const PioneerRun *east = one != NULL ? one->first->cells[2].first : NULL;
  const PioneerRun *west = two != NULL ? two->first->cells[two->n_columns - 1].first : NULL;

  if (east == NULL || west == NULL)
    g_error ("there are no features");
  g_assert_cmpint (east->kind, ==, PIONEER_RUN_LINK);
  g_assert_cmpstr (east->text, ==, "East Town");
  g_assert_cmpstr (east->anchor, ==, "sites--one--east");
  g_assert_cmpstr (west->text, ==, "West");
  g_assert_cmpstr (west->anchor, ==, "sites--two--west");
}

/* The heading of a section is the caption of its table, and said once. */
static void
test_captions (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autofree char *text = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, 100);
  g_autofree char *markdown = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_MARKDOWN, 100);
  g_autofree char *html = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 100);

  g_assert_nonnull (strstr (text, "\nAt a glance\n═"));
  g_assert_null (strstr (text, "\nAt a glance\n─"));
  g_assert_null (strstr (markdown, "*At a glance*"));
  g_assert_nonnull (strstr (html, "<caption class=\"said\"><span id=\"t1\">At a glance</span></caption>"));
  g_assert_nonnull (strstr (text, "Facts on which sources differ"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report-columns/otherwise", test_otherwise);
  g_test_add_func ("/report-columns/all-sides", test_all_sides);
  g_test_add_func ("/report-columns/not-stated", test_not_stated);
  g_test_add_func ("/report-columns/sources", test_sources);
  g_test_add_func ("/report-columns/groups", test_groups);
  g_test_add_func ("/report-columns/intended-change", test_intended_change);
  g_test_add_func ("/report-columns/said-once", test_said_once);
  g_test_add_func ("/report-columns/said-beside-the-note", test_said_beside_the_note);
  g_test_add_func ("/report-columns/said-to-programs", test_said_to_programs);
  g_test_add_func ("/report-columns/facts", test_facts);
  g_test_add_func ("/report-columns/links", test_links);
  g_test_add_func ("/report-columns/captions", test_captions);

  return g_test_run ();
}
