/* test-report-charts.c - Charts, maps, networks and timelines as plain data, and the tables of what sources say and don't
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "chart-fixture.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-renderer-private.h"

static void
check_row (const PioneerTable *table, guint row, const char *expected)
{
  g_autofree char *found = report_fixture_row (table, row);

  g_assert_cmpstr (found, ==, expected);
}

static void
check_says (const PioneerContent *content, const char *words)
{
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_PARAGRAPH && block->runs.first != NULL && g_strcmp0 (block->runs.first->text, words) == 0)
      return;

  g_error ("nothing says “%s”", words);
}

/* Registered people are more frequent than residents: three sites to two. */
static void
test_bars (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content =
      chart_fixture_make ("\"type\":\"chart\",\"chart\":\"bars\",\"records\":\"site\",\"value\":\"population\"", &chart, &table);

  g_assert_cmpint (chart->drawing, ==, PIONEER_DRAWING_BARS);
  g_assert_cmpstr (chart->title, ==, "Population (registered)");
  g_assert_cmpstr (chart->unit, ==, "people");
  g_assert_cmpuint (chart->n_marks, ==, 5);
  g_assert_cmpstr (chart->marks[0].label, ==, "Alder");
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 20000);
  g_assert_cmpstr (chart->marks[0].end.text, ==, "20,000 people");
  g_assert_cmpstr (chart->marks[1].label, ==, "Beck");
  g_assert_cmpint (chart->marks[1].end.modality, ==, PIONEER_MODALITY_PLAN);
  g_assert_cmpstr (chart->marks[2].label, ==, "Dale");
  g_assert_cmpfloat (chart->marks[2].end.position, ==, 30000);
  g_assert_cmpstr (chart->marks[3].label, ==, "Elm");
  g_assert_cmpint (chart->marks[3].state, ==, PIONEER_STATE_UNKNOWN);
  g_assert_cmpint (chart->marks[4].state, ==, PIONEER_STATE_NOT_STATED);
  g_assert_cmpuint (table->n_rows, ==, 6);
  check_row (table, 0, "Alder | 20,000 people, registered / 90,000 people, resident");
  check_row (table, 1, "Beck | 50,000 people, registered (plan)");
  check_row (table, 2, "Cove | 70,000 people, resident");
  check_row (table, 5, "Fell | not stated");
  check_says (content,
              "Not drawn, since what is stated is of another kind or unit: Cove. 1 value of another kind or unit stands only "
              "in the table.");
}

/* East has two outcomes, of which one is a plan; West one of which nobody says how real it is. What is only intended is told in words, drawn
 * apart, and a number of its own. */
static void
test_counts (void)
{
  static const char *const description =
      "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"chart\",\"chart\":\"bars\",\"id\":\"c\",\"records\":"
      "\"site\",\"value\":\"outcomes.count\"}]}";
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);
  g_autofree char *text = NULL;
  const PioneerBlock *block;
  const PioneerChart *chart;

  g_assert_no_error (error);
  for (block = content->first; block->kind != PIONEER_BLOCK_CHART; block = block->next)
    g_assert_nonnull (block->next);
  chart = block->chart;
  g_assert_cmpuint (chart->n_marks, ==, 3);
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 2);
  g_assert_cmpfloat (chart->marks[0].end.intended, ==, 1);
  g_assert_cmpstr (chart->marks[0].end.text, ==, "2, 1 of them only intended");
  g_assert_cmpfloat (chart->marks[2].end.intended, ==, 0);
  g_assert_cmpstr (
      chart->description, ==,
      "2 are drawn: from 1 (West) to 2 (East Town: 2, 1 of them only intended). Hatched, since only intended in whole or "
      "in part: East Town: 2, 1 of them only intended. 1 has no value.");
  g_assert_cmpuint (block->chart_table.first->cells[1].n_intended, ==, 1);

  text = report_fixture_make_text (catalogue, description, NULL);
  g_assert_nonnull (strstr (text, "░"));
  g_assert_nonnull (strstr (text, "█ found or stated  ░ only intended"));
}

/* The kind that is asked for. */
static void
test_kind (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (
      "\"type\":\"chart\",\"chart\":\"bars\",\"records\":\"site\",\"value\":\"population[kind=resident]\",\"sort\":"
      "[\"-population[kind=resident]\"],\"limit\":2",
      &chart, &table);

  g_assert_cmpuint (chart->n_marks, ==, 2);
  g_assert_cmpstr (chart->marks[0].label, ==, "Alder");
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 90000);
  g_assert_cmpfloat (chart->marks[1].end.position, ==, 70000);
  check_says (content, "4 more are not shown: only the first 2 are.");
}

/* Two weeks are fourteen days; more values are given in days. */
static void
test_before_after (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content =
      chart_fixture_make ("\"type\":\"chart\",\"chart\":\"before-after\",\"records\":\"outcome\",\"before\":\"baseline\",\"after\":"
                          "\"actual\"",
                          &chart, &table);

  g_assert_nonnull (content);
  g_assert_cmpstr (chart->unit, ==, "days");
  g_assert_cmpstr (chart->start_name, ==, "Baseline");
  g_assert_cmpstr (chart->end_name, ==, "Value");
  g_assert_cmpuint (chart->n_marks, ==, 2);
  g_assert_cmpfloat (chart->marks[0].start.position, ==, 14);
  g_assert_cmpstr (chart->marks[0].start.text, ==, "2 weeks");
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 10);
  g_assert_null (chart->marks[1].start.text);
  g_assert_cmpfloat (chart->marks[1].end.position, ==, 3);
  g_assert_cmpfloat (chart->marks[1].end.upper, ==, 5);
  check_row (table, 1, "Beck beds | not stated | 3–5 days (measured)");
}

static void
test_panels (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (
      "\"type\":\"chart\",\"chart\":\"small-multiples\",\"of\":\"bars\",\"records\":\"site\",\"value\":\"population\",\"group\":"
      "\"place\"",
      &chart, &table);

  g_assert_nonnull (content);
  g_assert_cmpuint (chart->n_panels, ==, 4);
  g_assert_cmpstr (chart->panels[0], ==, "North");
  g_assert_cmpstr (chart->panels[1], ==, "Nowhere");
  g_assert_cmpstr (chart->panels[2], ==, "South");
  g_assert_cmpstr (chart->panels[3], ==, "Not stated");
  g_assert_cmpstr (chart->marks[1].label, ==, "Beck");
  g_assert_cmpuint (chart->marks[1].panel, ==, 2);
  check_row (table, 0, "North");
  check_row (table, 1, "Alder | 20,000 people, registered / 90,000 people, resident");
}

/* Dale has two aims. */
static void
test_several (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (
      "\"type\":\"chart\",\"chart\":\"small-multiples\",\"of\":\"bars\",\"records\":\"site\",\"value\":\"population\",\"group\":"
      "\"aim\"",
      &chart, &table);

  g_assert_cmpuint (chart->n_panels, ==, 3);
  g_assert_cmpstr (chart->marks[0].label, ==, "Dale");
  g_assert_cmpstr (chart->marks[1].label, ==, "Dale");
  g_assert_cmpuint (chart->marks[1].panel, ==, 1);
  g_assert_cmpstr (chart->panels[2], ==, "Not stated");
  check_says (content, "What has several values stands in the panel of each.");
}

/* 20,000, 30,000 and 50,000: the quartiles are 25,000 and 40,000, so that a bin is 30,000 / ∛3 = 20,801 wide, and the range of 30,000 has two.
 * The width of 15,000 is rounded up to 20,000, from 20,000: two bins of two and one. */
static void
test_distribution (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (
      "\"type\":\"chart\",\"chart\":\"distribution\",\"records\":\"site\",\"value\":\"population[kind=registered]\"", &chart,
      &table);

  g_assert_cmpuint (chart->n_marks, ==, 3);
  g_assert_cmpfloat (chart->marks[0].start.position, ==, 20000);
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 40000);
  g_assert_cmpuint (chart->marks[0].count, ==, 2);
  g_assert_cmpstr (chart->marks[0].label, ==, "20,000 people to 40,000 people");
  g_assert_cmpuint (chart->marks[1].count, ==, 0);
  g_assert_cmpfloat (chart->marks[1].start.position, ==, 40000);
  g_assert_cmpuint (chart->marks[2].count, ==, 1);
  g_assert_cmpint (chart->marks[2].end.modality, ==, PIONEER_MODALITY_PLAN);
  g_assert_cmpfloat (chart->middle.position, ==, 30000);
  g_assert_cmpstr (chart->middle.text, ==, "median 30,000 people");
  check_says (content,
              "3 values from 20,000 people to 50,000 people, median 30,000 people. 2 ranges of 20,000 people, by the rule of "
              "Freedman and Diaconis, rounded; each begins with its first value and ends before the next. 1 value is "
              "only intended, in whole or in part, and hatched.");
  check_says (content, "Without a value: Cove, Elm and Fell.");
}

/* 1 January 2013 is the day 734,868 from 1 January of year 1, which is 0; the year has 365 days, and 120 before May; 1 March 2014 is 424 on. */
static void
test_timeline (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make ("\"type\":\"timeline\",\"records\":\"site\"", &chart, &table);

  g_assert_nonnull (content);
  g_assert_cmpuint (chart->n_marks, ==, 3);
  g_assert_cmpstr (chart->marks[0].label, ==, "Beck: A plan");
  g_assert_cmpfloat (chart->marks[0].start.position, ==, 734868);
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 734868 + 365);
  g_assert_cmpuint (chart->marks[0].count, ==, 0);
  g_assert_cmpint (chart->marks[0].start.modality, ==, PIONEER_MODALITY_PLAN);
  g_assert_cmpfloat (chart->marks[1].start.position, ==, 734868 + 120);
  g_assert_false (chart->marks[1].start.open);
  g_assert_true (chart->marks[1].end.open);
  g_assert_cmpuint (chart->marks[1].count, ==, 1);
  g_assert_cmpfloat (chart->marks[2].start.position, ==, 734868 + 365 + 59);
  g_assert_cmpfloat (chart->marks[2].end.position, ==, 734868 + 365 + 60);
  check_row (table, 0, "2013 (plan) | Beck | A plan");
  check_row (table, 1, "from May 2013 | Cove | ");
  check_row (table, 2, "1 March 2014 | Alder | Opened; A centre");
}

/* What has no beginning comes by its end, in timelines and wherever dates are sorted; what has neither comes last. */
static void
test_timeline_order (void)
{
#define EVENT(date, n) "{\"value\": {\"date\": \"" date "\"}, \"cite\": \"a@" #n "0-" #n "9#0123456789abcdef\"}"
  static const char *const records[] = {
    "{\"id\": \"source/a\", \"name\": {\"value\": \"A\"}}",
    "{\"id\": \"site/s\", \"name\": {\"value\": \"S\"}, \"event\": [" EVENT ("../2013-10", 1) ", " EVENT ("2014", 2) ", " EVENT (
        "2013-09", 3) ", " EVENT ("P2Y", 4) ", " EVENT ("2013-11-01", 5) "]}",
    NULL,
  };
  static const char *const orders[][2] = {
    { "\"type\":\"timeline\"", "September 2013|until October 2013|1 November 2013|2014|2 years" },
    { "\"type\":\"table\",\"rows\":\"event\",\"columns\":[\"value.date\"],\"sort\":\"-value.date\"",
      "2 years|2014|1 November 2013|until October 2013|September 2013" },
  };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_load (records, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *description =
          g_strdup_printf ("{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"records\":\"site\",%s}]}", orders[i][0]);
      g_autofree char *text = report_fixture_make_text (catalogue, description, NULL);
      g_auto (GStrv) dates = g_strsplit (orders[i][1], "|", -1);
      const char *at = strstr (text, "───");

      for (guint j = 0; dates[j] != NULL; j++)
        {
          g_autofree char *line = g_strconcat ("\n", dates[j], NULL);

          at = at != NULL ? strstr (at, line) : NULL;
          if (at == NULL)
            g_error ("%s is not where it is expected: %s", dates[j], text);
          at++;
        }
    }
}

static void
test_network (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make ("\"type\":\"network\",\"records\":\"site\"", &chart, &table);

  g_assert_cmpuint (chart->n_marks, ==, 3);
  g_assert_cmpstr (chart->marks[0].label, ==, "The Trust");
  g_assert_cmpfloat (chart->marks[0].start.position, ==, 1);
  g_assert_cmpuint (chart->marks[0].count, ==, 2);
  g_assert_cmpstr (chart->marks[2].label, ==, "Beck");
  g_assert_cmpuint (chart->n_ties, ==, 2);
  g_assert_cmpuint (chart->ties[1].from, ==, 2);
  g_assert_cmpuint (chart->ties[1].to, ==, 0);
  g_assert_cmpint (chart->ties[1].modality, ==, PIONEER_MODALITY_PLAN);
  check_row (table, 0, "The Trust | 2 | Alder / Beck (plan)");
  check_says (content, "1 partner of fewer than 2 sites is left out.");
}

static void
test_map (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make ("\"type\":\"map\",\"records\":\"site\"", &chart, &table);

  g_assert_cmpuint (chart->n_marks, ==, 6);
  g_assert_cmpfloat (chart->marks[0].start.position, ==, -2);
  g_assert_cmpfloat (chart->marks[0].end.position, ==, 54);
  g_assert_cmpint (chart->marks[2].state, ==, PIONEER_STATE_NOT_STATED);
  check_row (table, 0, "Alder | North | 54 | −2");
  check_row (table, 2, "Cove | Nowhere | not stated | not stated");
  check_row (table, 3, "Dale | not stated | not stated | not stated");
  check_says (content, "4 without coordinates stand only in the table.");
}

static void
test_coverage (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (
      "\"type\":\"coverage\",\"records\":\"site\",\"fields\":[\"population\",\"event\",\"aim\",\"setting\"]", &chart, &table);

  g_assert_nonnull (content);
  g_assert_cmpuint (table->n_rows, ==, 4);
  check_row (table, 2, "Settings | 0 | 0 | 0 | 6 | 6 | all of them");
  check_row (table, 0, "Aims | 1 | 0 | 0 | 5 | 6 | Alder, Beck, Cove, Elm and Fell");
  check_row (table, 1, "Populations | 4 | 0 | 1 | 1 | 6 | Fell");
  check_row (table, 3, "Events | 3 | 0 | 0 | 3 | 6 | Dale, Elm and Fell");
}

static void
test_bibliography (void)
{
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) found = chart_fixture_make ("\"type\":\"bibliography\"", &chart, &table);
  g_autoptr (PioneerContent) asked = NULL;

  g_assert_null (table);
  check_says (found, "No source is cited.");
  asked = chart_fixture_make ("\"type\":\"bibliography\",\"query\":\"published:2014\"", &chart, &table);
  g_assert_cmpuint (table->n_rows, ==, 1);
  check_row (table, 0, "Another | not stated | not stated | 2014 | – | – | not stated | 0");
}

/* What the small catalogue's sources disagree about, as the overview has it. */
static void
test_disagreements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (
      catalogue,
      "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"disagreements\",\"id\":\"c\",\"records\":"
      "\"programme\",\"fields\":[\"site-count\"]},{\"type\":\"bibliography\",\"id\":\"b\"}]}",
      NULL, &error);
  const PioneerTable *table;

  g_assert_no_error (error);
  table = report_fixture_find_table (content, "c");
  g_assert_cmpuint (table->n_rows, ==, 2);
  g_assert_cmpuint (report_fixture_find_table (content, "b")->n_rows, ==, 2);
  g_assert_true (g_str_has_prefix (table->first->anchor, "d"));
  g_assert_cmpstr (table->first->cells[1].first->text, ==, "Number of sites");
}

static void
check_error (const char *section, int code, const char *words)
{
  g_autofree char *description = g_strdup_printf ("{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{%s}]}", section);
  g_autoptr (PioneerCatalogue) catalogue = chart_fixture_load ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);

  g_assert_null (content);
  g_assert_error (error, PIONEER_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in: %s", words, error->message);
}

static void
test_errors (void)
{
  check_error ("\"type\":\"chart\",\"chart\":\"bars\",\"records\":\"site\",\"value\":\"name\"", PIONEER_ERROR_INVALID,
               "“name” leads to no amounts");
  check_error ("\"type\":\"chart\",\"chart\":\"bars\",\"records\":\"site\",\"value\":\"population\",\"unit\":\"furlong\"",
               PIONEER_ERROR_INVALID, "there is no unit “furlong”");
  check_error ("\"type\":\"chart\",\"chart\":\"distribution\",\"records\":\"site\",\"value\":\"population\",\"bins\":41",
               PIONEER_ERROR_LIMIT, "41 bins are asked for, and 40 are the most");
  check_error ("\"type\":\"timeline\",\"records\":\"site\",\"date\":\"name\"", PIONEER_ERROR_INVALID, "leads to no dates");
  check_error ("\"type\":\"map\",\"records\":\"programme\"", PIONEER_ERROR_INVALID, "a programme has no place");
  check_error ("\"type\":\"network\",\"records\":\"concept\"", PIONEER_ERROR_INVALID, "a concept has no partners");
  check_error ("\"type\":\"coverage\",\"records\":\"site\",\"fields\":[\"colour\"]", PIONEER_ERROR_INVALID,
               "a site has no field “colour”");
}

/* A page with all of them: each identity stands once, and what describes a chart is there. */
static void
test_page (void)
{
  static const char *const sections =
      "\"type\":\"chart\",\"chart\":\"bars\",\"records\":\"site\",\"value\":\"population\",\"id\":\"a\"},"
      "{\"type\":\"chart\",\"chart\":\"distribution\",\"records\":\"site\",\"value\":\"population\",\"id\":\"b\"},"
      "{\"type\":\"timeline\",\"records\":\"site\"},{\"type\":\"network\",\"records\":\"site\"},{\"type\":\"map\",\"records\":"
      "\"site\"},"
      "{\"type\":\"bibliography\"";
  const PioneerChart *chart;
  const PioneerTable *table;
  g_autoptr (PioneerContent) content = chart_fixture_make (sections, &chart, &table);
  g_autoptr (GString) html = g_string_new (NULL);

  pioneer_html_render (content, html);
  report_check_html (html->str);
  g_assert_nonnull (strstr (html->str, "aria-labelledby=\"chart-a-title chart-a-desc\""));
  g_assert_nonnull (strstr (html->str, "data-row=\"a--alder\""));
  g_assert_nonnull (strstr (html->str, "id=\"a--alder\""));
}

#define COUNTED(rest)                                                                                                              \
  "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"chart\",\"chart\":\"bars\",\"id\":\"c\",\"records\":\"site\","  \
  "\"value\":\"outcomes.count\"" rest "}]}"

/* Of 2,001 sites, each has a number of outcomes: none, which is a bar of no length. */
static void
test_limits (void)
{
  const char *limited = COUNTED (",\"limit\":2000");
  const char *all = COUNTED ("");
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerContent) content = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (records, g_strdup ("{\"id\": \"source/a\", \"name\": {\"value\": \"A\"}}"));
  for (guint i = 0; i < 2001; i++)
    g_ptr_array_add (records, g_strdup_printf ("{\"id\": \"site/s%u\", \"name\": {\"value\": \"S %u\", \"cite\": "
                                               "\"a@0-1#0123456789abcdef\"}}",
                                               i, i));
  g_ptr_array_add (records, NULL);
  catalogue = report_fixture_load ((const char *const *) records->pdata, NULL);

  content = report_fixture_make (catalogue, limited, NULL, &error);
  g_assert_no_error (error);
  check_says (content, "1 more is not shown: only the first 2,000 are.");
  g_assert_null (report_fixture_make (catalogue, all, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==,
                   "$.sections[0]: the chart has 2001 marks, and 2000 are the most: narrow its query, or set a limit");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/charts/bars", test_bars);
  g_test_add_func ("/report/charts/counts", test_counts);
  g_test_add_func ("/report/charts/kind", test_kind);
  g_test_add_func ("/report/charts/before-after", test_before_after);
  g_test_add_func ("/report/charts/panels", test_panels);
  g_test_add_func ("/report/charts/several", test_several);
  g_test_add_func ("/report/charts/distribution", test_distribution);
  g_test_add_func ("/report/charts/timeline", test_timeline);
  g_test_add_func ("/report/charts/timeline-order", test_timeline_order);
  g_test_add_func ("/report/charts/network", test_network);
  g_test_add_func ("/report/charts/map", test_map);
  g_test_add_func ("/report/charts/coverage", test_coverage);
  g_test_add_func ("/report/charts/bibliography", test_bibliography);
  g_test_add_func ("/report/charts/disagreements", test_disagreements);
  g_test_add_func ("/report/charts/errors", test_errors);
  g_test_add_func ("/report/charts/page", test_page);
  g_test_add_func ("/report/charts/limits", test_limits);

  return g_test_run ();
}
