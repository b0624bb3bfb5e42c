/* test-report-paths.c - What paths of reports lead to, worked out by hand from records.jsonl
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-error.h"
#include "pioneer-report-path-private.h"

/* A table of one path, by name. */
static char *
describe (const char *kind, const char *path, const char *more)
{
  return g_strdup_printf ("{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"table\",\"id\":\"t\",\"records\":\"%s\","
                          "\"columns\":[\"id\",{\"path\":\"%s\"%s}]}]}",
                          kind, path, more);
}

static void
check (const char *kind, const char *path, const char *more, guint row, const char *expected)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autofree char *description = describe (kind, path, more);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  found = report_fixture_row (report_fixture_find_table (content, "t"), row);
  g_assert_cmpstr (found, ==, expected);
}

/* Sites by name: East (or East Town), Lonely, West. */
static void
test_fields (void)
{
  check ("site", "population", "", 0, "east | 90,000 people, resident / 70,000 people, registered");
  check ("site", "populations[kind=registered]", "", 0, "east | 70,000 people, registered");
  check ("site", "population[kind=registered].quantity", "", 0, "east | 70,000 people");
  check ("site", "population[source=b]", "", 0, "east | 70,000 people, registered");
  check ("site", "population.kind", "", 0, "east | resident / registered");
  check ("site", "population", "", 1, "lonely | not stated");
  check ("site", "population", "", 2, "west | unknown");
  check ("site", "population[kind=registered]", "", 2, "west | unknown");
  check ("site", "condition", "", 2, "west | none");
  check ("site", "participation[status=selected].programme.name", "", 2, "west | Programme Two");
  check ("site", "participation.programme.sponsor", "", 0, "east | The Ministry");
  check ("site", "reference", "", 0, "east | site/east");
  check ("site", "kind", "", 0, "east | site");
}

static void
test_relations (void)
{
  check ("programme", "sites", "", 0, "one | East Town / West");
  check ("programme", "sites.count", "", 1, "two | 1");
  check ("site", "partners", "", 0, "east | The Ministry");
  check ("site", "programmes.count", "", 2, "west | 2");
  check ("site", "programmes.count", "", 1, "lonely | not stated");
  check ("partner", "sites.programmes", "", 0, "ministry | Programme One");
  check ("site", "outcomes[measure=waiting-time].actual", "", 0, "east | 48 hours (reported)");
  check ("site", "outcomes[modality=plan]", "", 0, "east | Admissions (plan)");
  /* Of two outcomes, one is a plan: it is counted, and said to be one. */
  check ("site", "outcomes.count", "", 0, "east | 2, 1 of them only intended");
  check ("site", "outcomes.count", ",\"modality\":\"results\"", 0, "east | 1");
}

/* From 8 weeks to 48 hours; of a plan, and of what nobody says how real it is, no change is calculated. */
static void
test_change (void)
{
  check ("outcome", "calculated-change", "", 0, "east-admissions | not stated");
  check ("outcome", "calculated-change", "", 1, "west-satisfaction | not stated");
  check ("outcome", "calculated-change", "", 2, "east-wait | −7.71 weeks (−96%) (reported)");
}

static void
test_modality (void)
{
  check ("outcome", "change", "", 2, "east-wait | −77% (hope)");
  check ("outcome", "change", ",\"modality\":\"results\"", 2, "east-wait | only hoped for");
  check ("outcome", "target", "", 2, "east-wait | 24 hours (aim)");
  check ("outcome", "target", ",\"modality\":\"results\"", 2, "east-wait | only aimed at");
  check ("outcome", "actual", ",\"modality\":\"intentions\"", 2, "east-wait | only reported");
  check ("outcome", "actual", ",\"modality\":\"results\"", 0, "east-admissions | only planned");
  check ("outcome", "actual", ",\"modality\":\"results\"", 1, "west-satisfaction | only without a word on how real it is");
  check ("site", "feature", ",\"show\":\"all\"", 0, "east | Triage (plan) / Triage (reported)");
  check ("site", "feature", "", 2, "west | Triage (hope)");
  check ("programme", "aim", "", 0, "one | Join up care. (aim)");
}

static void
test_aspects (void)
{
  check ("site", "population:sources", "", 0, "east | First report / Second report");
  check ("programme", "site-count:support", ",\"show\":\"all\"", 0, "one | 1");
  check ("site", "feature:modality", "", 2, "west | hope");
  check ("site", "population:state", "", 2, "west | unknown");
  check ("site", "population:layer", "", 0, "east | main");
  check ("site", "population:rank", "", 0, "east | normal");
  /* Two counts of sites, 2 and 3, and 2 that are listed. */
  check ("programme", "conflicts", "", 0, "one | 1");
  check ("programme", "conflicts", "", 1, "two | 0");
}

static const char *const groups[] = {
  "{\"id\": \"source/a\", \"name\": {\"value\": \"A\"}}",
  "{\"id\": \"partner/practices\", \"name\": {\"value\": \"Practices\"}, \"count\": {\"value\": 12, \"cite\": "
  "\"a@1-2#0123456789abcdef\"}}",
  "{\"id\": \"site/s\", \"name\": {\"value\": \"S\"}, \"partnership\": {\"value\": {\"partner\": \"practices\", \"count\": 7}, "
  "\"cite\": \"a@2-3#0123456789abcdef\"}}",
  NULL,
};

/* How many there are, and what a source says that there are: the field, or member, which is called so. */
static void
test_quoted (void)
{
  static const char *const paths[][2] = {
    { "partners.count", "1" },
    { "partners.'count'", "12" },
    { "partnership.partner.count", "1" },
    { "partnership.partner.'count'", "12" },
    { "partnership.count", "1" },
    { "partnership.'count'", "7" },
    { "'partnership'.'partner'.'name'", "Practices" },
    { "partners['count'=12].name", "Practices" },
    { "partners['count'=13].name", "not stated" },
  };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_load (groups, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *description = describe ("site", paths[i][0], "");
      g_autofree char *expected = g_strdup_printf ("s | %s", paths[i][1]);
      g_autofree char *found = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);

      g_assert_no_error (error);
      found = report_fixture_row (report_fixture_find_table (content, "t"), 0);
      g_assert_cmpstr (found, ==, expected);
    }
}

static void
refuse (guint kinds, const char *text, int code, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportPath) path = pioneer_report_path_parse (kinds, NULL, text, &error);

  g_assert_null (path);
  g_assert_error (error, PIONEER_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in: %s", words, error->message);
}

static void
test_errors (void)
{
  const guint site = 1u << PIONEER_KIND_SITE;
  g_autoptr (GString) deep = g_string_new ("partners");

  refuse (site, "", PIONEER_ERROR_PARSE, "name is missing");
  refuse (site, "population..kind", PIONEER_ERROR_PARSE, "name is missing");
  refuse (site, "nonsense", PIONEER_ERROR_UNKNOWN_FIELD, "population");
  refuse (site, "population.nonsense", PIONEER_ERROR_UNKNOWN_FIELD, "kind, quantity, base, group, place");
  refuse (site, "population.quantity.unit", PIONEER_ERROR_UNKNOWN_FIELD, "ends before it");
  refuse (site, "population:nonsense", PIONEER_ERROR_UNKNOWN_FIELD, "sources, support");
  refuse (site, "population[kind]", PIONEER_ERROR_PARSE, "condition");
  refuse (site, "population[kind=register", PIONEER_ERROR_PARSE, "closed");
  refuse (site, "population[kind=nobody]", PIONEER_ERROR_UNKNOWN_WORD, "registered");
  refuse (site, "population[kind=registered", PIONEER_ERROR_PARSE, "closed");
  refuse (site, "population]", PIONEER_ERROR_UNKNOWN_FIELD, "population");
  refuse (site, "outcomes.count.id", PIONEER_ERROR_PARSE, "nothing can follow");
  refuse (site, "outcomes.count[modality=plan]", PIONEER_ERROR_PARSE, "conditions stand before it");
  refuse (site, "outcomes.'count'", PIONEER_ERROR_UNKNOWN_FIELD, "leads nowhere");
  refuse (site, "''.name", PIONEER_ERROR_UNKNOWN_FIELD, "leads nowhere");
  refuse (site, "calculated-change", PIONEER_ERROR_UNKNOWN_FIELD, "population");
  for (guint i = 0; i < 20; i++)
    g_string_append (deep, i % 2 == 0 ? ".sites" : ".partners");
  refuse (site, deep->str, PIONEER_ERROR_LIMIT, "15 steps");
}

/* What is read has a title; what isn't, a reason. */
static void
check_read_or_refused (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportPath) path = pioneer_report_path_parse (1u << PIONEER_KIND_SITE, NULL, text, &error);
  g_autofree char *title = path != NULL ? pioneer_report_path_title (path) : g_strdup (error->message);

  g_assert_cmpstr (title, !=, "");
}

/* However a path is broken off or garbled. */
static void
test_garbled (void)
{
  static const char whole[] = "participation[status=selected][source=a].programme.sites[name=East].population:sources";

  for (gsize i = 0; i < sizeof whole; i++)
    for (const char *c = "[].:=\xff"; *c != '\0'; c++)
      {
        g_autofree char *text = g_strndup (whole, i);
        g_autofree char *garbled = g_strdup_printf ("%s%c%s", text, *c, whole + i);

        check_read_or_refused (text);
        check_read_or_refused (garbled);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-paths/fields", test_fields);
  g_test_add_func ("/report-paths/relations", test_relations);
  g_test_add_func ("/report-paths/change", test_change);
  g_test_add_func ("/report-paths/modality", test_modality);
  g_test_add_func ("/report-paths/aspects", test_aspects);
  g_test_add_func ("/report-paths/quoted", test_quoted);
  g_test_add_func ("/report-paths/errors", test_errors);
  g_test_add_func ("/report-paths/garbled", test_garbled);

  return g_test_run ();
}
