/* test-report-making.c - Carrying out descriptions: settings, queries, texts, sections
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-locale-private.h"
#include "pioneer-making-private.h"
#include "pioneer-period-private.h"
#include "pioneer-renderer-private.h"

#define DESCRIPTION(parameters, sections)                                                                                          \
  "{\"pioneer-report\":1,\"title\":\"T\",\"parameters\":[" parameters "],\"sections\":[" sections "]}"
#define TABLE(rest) "{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"columns\":[\"id\"]" rest "}"

static PioneerContent *
make (const char *description, const char *const *settings)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  PioneerContent *content = report_fixture_make (catalogue, description, settings, &error);

  g_assert_no_error (error);

  return content;
}

/* The rows of the table "t", with ", " between; "" where there is no table. */
static char *
list_rows (const char *description, const char *const *settings)
{
  g_autoptr (PioneerContent) content = make (description, settings);
  const PioneerTable *table = report_fixture_find_table (content, "t");
  GString *out = g_string_new (NULL);
  guint n = table != NULL ? table->n_rows : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *row = report_fixture_row (table, i);

      g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", row);
    }

  return g_string_free (out, FALSE);
}

static void
check_rows (const char *description, const char *setting, const char *expected)
{
  const char *settings[] = { setting, NULL };
  g_autofree char *found = list_rows (description, settings);

  g_assert_cmpstr (found, ==, expected);
}

static void
check_error (const char *description, const char *setting, int code, const char *words)
{
  const char *settings[] = { setting, NULL };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, settings, &error);

  g_assert_null (content);
  g_assert_error (error, PIONEER_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in: %s", words, error->message);
}

static void
test_settings (void)
{
  const char *needed =
      DESCRIPTION ("{\"name\":\"p\",\"kind\":\"programme\",\"label\":\"Programme\"}", TABLE (",\"query\":\"participation:$p\""));
  const char *optional = DESCRIPTION ("{\"name\":\"p\",\"kind\":\"programme\",\"optional\":true}",
                                      TABLE (",\"query\":[\"participation:$p\",\"-east\"]"));
  const char *many =
      DESCRIPTION ("{\"name\":\"s\",\"kind\":\"site\",\"many\":true,\"default\":[\"lonely\"]}", TABLE (",\"query\":\"id:$s\""));
  const char *choice = DESCRIPTION ("{\"name\":\"c\",\"kind\":\"choice\",\"choices\":[\"selected\",\"shortlisted\"]}",
                                    TABLE (",\"query\":\"participation.status:$c\""));

  check_rows (needed, "p=one", "east, west");
  check_rows (needed, "p=programme/two", "west");
  check_error (needed, NULL, PIONEER_ERROR_UNKNOWN_WORD, "one of one, two");
  check_error (needed, "p=three", PIONEER_ERROR_UNKNOWN_RECORD, "one, two");
  check_error (needed, "q=one", PIONEER_ERROR_UNKNOWN_WORD, "it has p");
  check_error (needed, "one", PIONEER_ERROR_PARSE, "name=value");
  /* What names something that isn't set is left out, and the other condition stays. */
  check_rows (optional, NULL, "lonely, west");
  check_rows (optional, "p=two", "west");
  check_rows (many, NULL, "lonely");
  check_rows (many, "s=west, east", "east, west");
  check_error (many, "s=west,,east", PIONEER_ERROR_UNKNOWN_RECORD, "no site");
  check_rows (choice, "c=shortlisted", "west");
  check_error (choice, "c=nonsense", PIONEER_ERROR_UNKNOWN_WORD, "one of selected, shortlisted");
}

static void
test_set_twice (void)
{
  const char *const settings[] = { "p=one", "p=two", NULL };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content =
      report_fixture_make (catalogue, DESCRIPTION ("{\"name\":\"p\",\"kind\":\"programme\"}", TABLE ("")), settings, &error);

  g_assert_null (content);
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
}

/* Whatever a value looks like, it stays one: nothing in it ends the quotes, or means anything to queries. */
static void
test_hostile_values (void)
{
  static const char *const values[] = {
    "v=x\" OR kind:site OR \"y", "v=\\\" OR *", "v=) OR (*", "v=* OR id:*", "v=-", "v=..", "v=>1", "v=$v", "v=\xe2\x80\x9d OR *"
  };
  const char *named = DESCRIPTION ("{\"name\":\"v\",\"kind\":\"text\"}", TABLE (",\"query\":\"name:$v\""));
  const char *quoted = DESCRIPTION ("{\"name\":\"v\",\"kind\":\"text\"}", TABLE (",\"query\":\"name:\\\"a $v b\\\"\""));

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      check_rows (named, values[i], "");
      check_rows (quoted, values[i], "");
    }
  check_rows (named, "v=West", "west");
  check_rows (named, "v=EAST TOWN", "east");
}

static void
test_queries (void)
{
  const char *number = DESCRIPTION ("{\"name\":\"n\",\"kind\":\"number\"}", TABLE (",\"query\":\"population:$n..80k\""));
  const char *query = DESCRIPTION ("{\"name\":\"q\",\"kind\":\"query\"}", TABLE (",\"query\":[\"$q\",\"-lonely\"]"));

  check_rows (number, "n=60k", "east");
  check_rows (number, "n=75000", "");
  check_error (number, "n=many", PIONEER_ERROR_UNKNOWN_WORD, "must be a number");
  check_rows (query, "q=west OR lonely", "west");
  check_error (query, "q=west OR", PIONEER_ERROR_UNKNOWN_WORD, "must be a query");
  check_error (DESCRIPTION ("", TABLE (",\"query\":\"id:$nobody\"")), NULL, PIONEER_ERROR_UNKNOWN_WORD,
               "$nobody stands for nothing");
  check_error (DESCRIPTION ("", TABLE (",\"query\":\"nonsens:x\"")), NULL, PIONEER_ERROR_UNKNOWN_FIELD, "$.sections[0].query");
}

static void
test_order (void)
{
  check_rows (DESCRIPTION ("", TABLE ("")), NULL, "east, lonely, west");
  check_rows (DESCRIPTION ("", TABLE (",\"sort\":\"-name\"")), NULL, "west, lonely, east");
  /* Without a value last, either way. */
  check_rows (DESCRIPTION ("", TABLE (",\"sort\":\"population\"")), NULL, "east, lonely, west");
  check_rows (DESCRIPTION ("", TABLE (",\"sort\":\"-population\"")), NULL, "east, lonely, west");
  check_rows (DESCRIPTION ("", TABLE (",\"sort\":[\"-outcomes.count\",\"name\"]")), NULL, "east, west, lonely");
  check_rows (DESCRIPTION ("", TABLE (",\"limit\":2")), NULL, "east, lonely");
  check_error (DESCRIPTION ("", TABLE (",\"sort\":\"nonsense\"")), NULL, PIONEER_ERROR_INVALID, "“nonsense” leads nowhere");
}

static void
test_rows (void)
{
  check_rows (DESCRIPTION ("", "{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"rows\":\"population\",\"columns\":["
                               "\"record.id\",\"quantity\",\"kind\",\":sources\"],"
                               "\"sort\":\"quantity\",\"filter\":\"kind=registered\"}"),
              NULL, "east | 70,000 people | registered | Second report, west | unknown | unknown | First report");
  check_rows (DESCRIPTION ("", "{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"rows\":\"feature\",\"columns\":[\"record."
                               "id\",\"concept\",\"modality\"],"
                               "\"filter\":\"modality=hope\"}"),
              NULL, "west | Triage | hope");
}

/* West came into two programmes, and far in one of them alone. */
static void
test_names_in_paths (void)
{
  const char *parameter = "{\"name\":\"p\",\"kind\":\"programme\",\"optional\":true}";
  g_autofree char *counts =
      g_strdup_printf (DESCRIPTION ("%s", "{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"sort\":\"id\",\"columns\":["
                                          "\"id\",\"participation[programme=$p].status\"]}"),
                       parameter);
  g_autofree char *kept = g_strdup_printf (DESCRIPTION ("%s", TABLE (",\"filter\":\"participation.programme=$p\"")), parameter);
  g_autofree char *values = g_strdup_printf (DESCRIPTION ("%s", "{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\",\"rows\":"
                                                                "\"participation\",\"filter\":\"programme=$p\",\"columns\":["
                                                                "\"record.id\",\"status\"]}"),
                                             parameter);
  const char *each =
      DESCRIPTION ("", "{\"type\":\"each\",\"records\":\"programme\",\"query\":\"id:two\",\"as\":\"it\",\"sections\":["
                       "{\"type\":\"table\",\"records\":\"site\",\"columns\":[\"id\"],\"id\":\"t\",\"filter\":"
                       "\"programmes=$it\"}]}");
  const char *many = DESCRIPTION ("{\"name\":\"p\",\"kind\":\"programme\",\"many\":true}", TABLE (",\"filter\":\"programmes=$p\""));
  const char *several =
      DESCRIPTION ("{\"name\":\"p\",\"kind\":\"programme\",\"many\":true}",
                   "{\"type\":\"table\",\"records\":\"site\",\"columns\":[\"participation[programme=$p].status\"]}");
  const char *text = DESCRIPTION ("{\"name\":\"p\",\"kind\":\"text\"}", TABLE (",\"filter\":\"place=$p\""));
  const char *const settings[] = { NULL };
  g_autoptr (PioneerContent) content = make (each, settings);
  const PioneerTable *table = report_fixture_find_table (content, "t--two");
  g_autofree char *row = report_fixture_row (table, 0);

  check_rows (counts, "p=one", "east | selected, lonely | not stated, west | shortlisted");
  check_rows (counts, "p=two", "east | not stated, lonely | not stated, west | selected");
  check_rows (kept, "p=two", "west");
  check_rows (values, "p=one", "east | selected, west | shortlisted");
  /* What isn't set leaves its condition out. */
  check_rows (kept, NULL, "east, lonely, west");
  check_rows (values, NULL, "east | selected, west | shortlisted, west | selected");
  g_assert_cmpuint (table->n_rows, ==, 1);
  g_assert_cmpstr (row, ==, "west");

  /* Several records are alternatives, but not in the brackets of a path. */
  check_rows (many, "p=one,two", "east, west");
  check_rows (many, "p=two", "west");
  check_error (several, "p=one,two", PIONEER_ERROR_PARSE, "has 2 values");
  check_error (text, "p=a][b", PIONEER_ERROR_PARSE, "brackets of a path");
  check_error (DESCRIPTION ("", TABLE (",\"filter\":\"programmes=$nobody\"")), NULL, PIONEER_ERROR_UNKNOWN_WORD,
               "stands for nothing");
  check_error (DESCRIPTION ("", TABLE (",\"filter\":\"programmes\"")), NULL, PIONEER_ERROR_PARSE, "an equals sign");
  check_error (DESCRIPTION ("", TABLE (",\"filter\":\"nonsense=1\"")), NULL, PIONEER_ERROR_INVALID, "nonsense");
}

static char *
write_text (const PioneerContent *content)
{
  GString *out = g_string_new (NULL);

  pioneer_text_render (content, 300, out);

  return g_string_free (out, FALSE);
}

/* Marks are looked for in the description alone: what values hold stays text. */
static void
test_prose (void)
{
  const char *const settings[] = { "v=**x** [a](https://b.example) - y\n\n- z", NULL };
  g_autoptr (PioneerContent) content =
      make (DESCRIPTION ("{\"name\":\"v\",\"kind\":\"text\"}",
                         "{\"type\":\"prose\",\"text\":\"**Strong** and *soft* ${v} 2 * 3 * 4 **open\\n\\n- one\\n- "
                         "[two](https://c.example/?q=${v})\\n\\n[no](javascript:x)\"}"),
            settings);
  const PioneerBlock *first = content->first;
  const PioneerBlock *item = first->next;
  const PioneerRun *run = first->runs.first;

  g_assert_cmpint (first->kind, ==, PIONEER_BLOCK_PARAGRAPH);
  g_assert_cmpint (run->kind, ==, PIONEER_RUN_STRONG);
  g_assert_cmpstr (run->text, ==, "Strong");
  g_assert_cmpstr (run->next->text, ==, " and ");
  g_assert_cmpint (run->next->next->kind, ==, PIONEER_RUN_EMPHASIS);
  g_assert_cmpstr (run->next->next->next->text, ==, " **x** [a](https://b.example) - y  - z 2 * 3 * 4 **open");
  g_assert_null (run->next->next->next->next);

  g_assert_cmpint (item->kind, ==, PIONEER_BLOCK_LIST_ITEM);
  g_assert_cmpstr (item->runs.first->text, ==, "one");
  run = item->next->runs.first;
  g_assert_cmpint (run->kind, ==, PIONEER_RUN_ADDRESS);
  g_assert_cmpstr (run->text, ==, "two");
  g_assert_true (g_str_has_prefix (run->anchor, "https://c.example/?q=**x**%20[a]"));
  g_assert_null (strpbrk (run->anchor, " \n\"<>"));
  g_assert_cmpstr (item->next->next->runs.first->text, ==, "[no](javascript:x)");
}

static void
test_texts (void)
{
  const char *const settings[] = { "p=one", NULL };
  g_autoptr (PioneerContent) content = make ("{\"pioneer-report\":1,\"title\":\"${p}, ${p.sponsor}, "
                                             "${p.sites.count}\",\"subtitle\":\"${p.funding} ${p.started}\",\"policy\":\"newest\","
                                             "\"parameters\":[{\"name\":\"p\",\"kind\":\"programme\"}],\"sections\":[]}",
                                             settings);

  g_assert_cmpstr (content->title, ==, "Programme One, The Ministry, 2");
  /* A plan is one wherever it is written. */
  g_assert_cmpstr (content->subtitle, ==, "£4,000,000; Programme budget (plan) not stated");
  g_assert_nonnull (strstr (content->basis, "chosen by the newest source"));
  g_assert_nonnull (strstr (content->basis, "p = one"));
  g_clear_pointer (&content, pioneer_content_free);
  content = make (
      "{\"pioneer-report\":1,\"title\":\"Of ${p}\",\"parameters\":[{\"name\":\"p\",\"kind\":\"programme\",\"optional\":true}],"
      "\"sections\":[]}",
      NULL);
  g_assert_cmpstr (content->title, ==, "Of all programmes");
  check_error (DESCRIPTION ("", "{\"type\":\"prose\",\"text\":\"${nobody}\"}"), NULL, PIONEER_ERROR_UNKNOWN_WORD,
               "“nobody” stands for nothing");
  check_error (DESCRIPTION ("", "{\"type\":\"prose\",\"text\":\"${open\"}"), NULL, PIONEER_ERROR_PARSE, "isn't closed");
}

/* What is shown hangs on the policy that the description chooses: two sources count the sites. */
static void
test_policy (void)
{
  static const char pattern[] = "{\"pioneer-report\":1,\"title\":\"T\",\"policy\":\"%s\",\"sections\":[{\"type\":\"table\",\"id\":"
                                "\"t\",\"records\":\"programme\","
                                "\"columns\":[\"site-count\"],\"limit\":1}]}";
  static const char *const expected[][2] = { { "newest", "3" }, { "source-type", "2" } };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_auto (GStrv) parts = g_strsplit (pattern, "%s", 2);
      g_autofree char *description = g_strjoinv (expected[i][0], parts);

      check_rows (description, NULL, expected[i][1]);
    }
}

static void
test_each (void)
{
  g_autoptr (PioneerContent) content =
      make (DESCRIPTION ("", "{\"type\":\"contents\"},{\"type\":\"each\",\"title\":\"Sites\",\"id\":\"sites\",\"records\":\"site\","
                             "\"as\":\"s\",\"sections\":["
                             "{\"type\":\"facts\",\"title\":\"Facts of ${s}\",\"id\":\"facts\",\"record\":\"$s\"},"
                             "{\"type\":\"table\",\"title\":\"Outcomes\",\"id\":\"o\",\"when-empty\":\"omit\",\"records\":"
                             "\"outcome\",\"query\":\"subject:$s\",\"columns\":[\"name\",\"actual\"]}]}"),
            NULL);
  g_autofree char *text = write_text (content);
  g_autoptr (GString) html = g_string_new (NULL);
  g_autoptr (GString) markdown = g_string_new (NULL);

  g_assert_nonnull (strstr (text, "Facts of Lonely"));
  /* Lonely has no outcomes, and so no heading for them. */
  g_assert_nonnull (report_fixture_find_table (content, "o--east"));
  g_assert_null (report_fixture_find_table (content, "o--lonely"));
  g_assert_cmpuint (report_fixture_find_table (content, "o--east")->n_rows, ==, 2);
  pioneer_html_render (content, html);
  report_check_html (html->str);
  pioneer_markdown_render (content, markdown);
  report_check_markdown (markdown->str);
}

/* East reports triage, West hopes for it, and of Lonely nobody says: each row has a mark. */
static void
test_matrix (void)
{
  const char *description =
      DESCRIPTION ("", "{\"type\":\"matrix\",\"id\":\"t\",\"records\":\"site\",\"across\":\"feature.concept\"}");

  check_rows (description, NULL, "East Town | (reported) | , Lonely |  | not stated, West | (hope) | ");
  check_rows (DESCRIPTION ("", "{\"type\":\"matrix\",\"id\":\"t\",\"records\":\"site\",\"across\":\"participation.status\"}"), NULL,
              "East Town |  | yes | , Lonely |  |  | not stated, West | yes | yes | ");
}

static void
test_cancelled (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  const PioneerReportSpec spec = { .title = "T" };
  g_autoptr (PioneerContent) content = NULL;

  g_cancellable_cancel (cancellable);
  content = pioneer_report_make (catalogue, &spec, NULL, cancellable, &error);
  g_assert_null (content);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* As the Unicode CLDR has them. */
static void
test_locales (void)
{
  static const struct
  {
    PioneerLocale locale;
    const char *small;
    const char *large;
    const char *day;
    const char *month;
  } expected[] = {
    { PIONEER_LOCALE_EN_GB, "1,234", "1,234,567.25", "1 November 2013", "November 2013" },
    { PIONEER_LOCALE_EN_US, "1,234", "1,234,567.25", "November 1, 2013", "November 2013" },
    { PIONEER_LOCALE_CY, "1,234", "1,234,567.25", "1 Tachwedd 2013", "Tachwedd 2013" },
    { PIONEER_LOCALE_DE, "1.234", "1.234.567,25", "1. November 2013", "November 2013" },
    { PIONEER_LOCALE_FR, "1\u202f234", "1\u202f234\u202f567,25", "1 novembre 2013", "novembre 2013" },
    { PIONEER_LOCALE_ES, "1234", "1.234.567,25", "1 de noviembre de 2013", "noviembre de 2013" },
    { PIONEER_LOCALE_IT, "1234", "1.234.567,25", "1 novembre 2013", "novembre 2013" },
    { PIONEER_LOCALE_NL, "1.234", "1.234.567,25", "1 november 2013", "november 2013" },
    { PIONEER_LOCALE_PL, "1234", "1\u00a0234\u00a0567,25", "1 listopada 2013", "listopad 2013" },
  };
  PioneerPeriodData day;
  PioneerPeriodData month;

  g_assert_true (pioneer_period_data_parse ("2013-11-01", &day, NULL));
  g_assert_true (pioneer_period_data_parse ("2013-11", &month, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *all =
          g_strdup_printf ("%s|%s|%s|%s", expected[i].small, expected[i].large, expected[i].day, expected[i].month);

      pioneer_locale_append_number (expected[i].locale, 1234, out);
      g_string_append_c (out, '|');
      pioneer_locale_append_number (expected[i].locale, 1234567.25, out);
      g_string_append_c (out, '|');
      pioneer_locale_append_period (expected[i].locale, &day, out);
      g_string_append_c (out, '|');
      pioneer_locale_append_period (expected[i].locale, &month, out);
      g_assert_cmpstr (out->str, ==, all);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-making/settings", test_settings);
  g_test_add_func ("/report-making/set-twice", test_set_twice);
  g_test_add_func ("/report-making/hostile-values", test_hostile_values);
  g_test_add_func ("/report-making/queries", test_queries);
  g_test_add_func ("/report-making/order", test_order);
  g_test_add_func ("/report-making/rows", test_rows);
  g_test_add_func ("/report-making/names-in-paths", test_names_in_paths);
  g_test_add_func ("/report-making/prose", test_prose);
  g_test_add_func ("/report-making/texts", test_texts);
  g_test_add_func ("/report-making/policy", test_policy);
  g_test_add_func ("/report-making/each", test_each);
  g_test_add_func ("/report-making/matrix", test_matrix);
  g_test_add_func ("/report-making/cancelled", test_cancelled);
  g_test_add_func ("/report-making/locales", test_locales);

  return g_test_run ();
}
