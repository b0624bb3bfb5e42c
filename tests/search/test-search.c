/* test-search.c - Searching: scores, pages, sorting, facets, errors
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-fixture.h"

#include <glib/gstdio.h>
#include <math.h>

/* Four records. By docs/search.md, with the weights 10 of a name and 4 of a summary, their lengths l are
 * source/a "Source A" 20, one 2 × 10 + 3 × 4 = 32, two 10 + 2 × 4 = 18, three 10: 80 in all, 20 on average; without weights 2 + 5 + 3 + 1 = 11.
 * So k1' is 1.2 × 80 / 11. Two records have "care", so its idf is ln (1 + 2.5 / 2.5) = ln 2. */
static const char *const scored_text =
    HEAD SOURCE_A ", {\"id\": \"partner/one\", " CITED ", \"name\": \"Alpha care\", \"summary\": \"care home care\"}, "
                  "{\"id\": \"partner/two\", " CITED ", \"name\": \"Beta\", \"summary\": \"caring hospital\"}, "
                  "{\"id\": \"partner/three\", " CITED ", \"name\": \"Gamma\"}" TAIL;

static double
get_score (PioneerResults *results, const char *reference)
{
  g_autoptr (PioneerMatch) match = search_find (results, reference);

  g_assert_nonnull (match);

  return pioneer_match_get_score (match);
}

static double
score (double idf, double frequency, double length)
{
  double k = 1.2 * 80 / 11 * (0.25 + 0.75 * length / 20);

  return idf * 2.2 * frequency / (frequency + k);
}

static void
assert_near (double a, double b)
{
  g_assert_cmpfloat_with_epsilon (a, b, 1e-12);
}

static void
test_scores (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (scored_text, NULL);
  g_autoptr (PioneerResults) care = search_for (catalogue, "care");
  g_autoptr (PioneerResults) name = search_for (catalogue, "name:care");
  g_autoptr (PioneerResults) phrase = search_for (catalogue, "\"care home\"");
  g_autoptr (PioneerResults) prefix = search_for (catalogue, "car*");
  g_autoptr (PioneerResults) fuzzy = search_for (catalogue, "carg~");
  g_autoptr (PioneerResults) any = search_for (catalogue, "care OR gamma OR hospital");
  double ln2 = log (2);

  /* once in the name, twice in the summary: 10 + 2 × 4; and by its stem alone, once in the summary */
  search_assert_results (care, "partner/one partner/two");
  assert_near (get_score (care, "partner/one"), score (ln2, 18, 32));
  assert_near (get_score (care, "partner/two"), 0.8 * score (ln2, 4, 18));

  search_assert_results (name, "partner/one");
  assert_near (get_score (name, "partner/one"), score (ln2, 10, 32));

  /* "home" stands in one record of four: ln (1 + 3.5 / 1.5) */
  search_assert_results (phrase, "partner/one");
  assert_near (get_score (phrase, "partner/one"), score (ln2 + log (1 + 3.5 / 1.5), 4, 32));

  /* both words are of one stem, which two records have */
  assert_near (get_score (prefix, "partner/one"), 0.9 * score (ln2, 18, 32));
  assert_near (get_score (prefix, "partner/two"), 0.9 * score (ln2, 4, 18));

  /* of four letters one edit is allowed: care, and not caring */
  search_assert_results (fuzzy, "partner/one");
  assert_near (get_score (fuzzy, "partner/one"), 0.6 * score (ln2, 18, 32));

  assert_near (get_score (any, "partner/two"), 0.8 * score (ln2, 4, 18) + score (log (1 + 3.5 / 1.5), 4, 18));
  assert_near (get_score (any, "partner/three"), score (log (1 + 3.5 / 1.5), 10, 10));
}

static void
test_words (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (scored_text, NULL);

  search_assert (catalogue, "care home", "partner/one");
  search_assert (catalogue, "care -home", "partner/two");
  search_assert (catalogue, "care & home", "partner/one");
  search_assert (catalogue, "\"home care\"", "partner/one");
  search_assert (catalogue, "\"care hospital\"", "partner/two");
  search_assert (catalogue, "\"alpha home\"", "");
  search_assert (catalogue, "-care", "partner/three source/a");
  search_assert (catalogue, "", "partner/one partner/three partner/two source/a");
  search_assert (catalogue, "kind:source", "source/a");
  search_assert (catalogue, "nowhere", "");
  search_assert (catalogue, "alph~", "partner/one");
  search_assert (catalogue, "apl*", "");
}

/* What several sources repeat, or one says several times, counts once. */
static void
test_repetition (void)
{
  g_autoptr (PioneerCatalogue) catalogue =
      api_build (HEAD SOURCE_A ", " SOURCE_B ", " SOURCE_C ", {\"id\": \"partner/often\", \"name\": ["
                               "{\"value\": \"Care Trust\", \"cite\": \"a@0-1" DIGEST "\"}, "
                               "{\"value\": \"Care Trust\", \"cite\": \"b@0-1" DIGEST "\"}, "
                               "{\"value\": \"Care Trust\", \"cite\": \"c@0-1" DIGEST "\"}]}, "
                               "{\"id\": \"partner/once\", " CITED ", \"name\": \"Care Trust\"}" TAIL,
                 NULL);
  g_autoptr (PioneerResults) results = search_for (catalogue, "trust");

  search_assert_results (results, "partner/often partner/once");
  g_assert_cmpfloat (get_score (results, "partner/often"), ==, get_score (results, "partner/once"));
}

/* Sites with all that conditions ask for. */
static const char *const sites_text = HEAD SOURCE_A
    ", {\"id\": \"programme/pioneers\", \"name\": {\"value\": \"Integration Pioneers\", " CITED
    "}, \"announced\": {\"value\": \"2013-11-01\", " CITED "}}, "
    "{\"id\": \"programme/pilots\", \"name\": {\"value\": \"Care Pilots\", " CITED
    "}, \"announced\": {\"value\": \"2009-04\", " CITED "}}, "
    "{\"id\": \"concept/older\", \"vocabulary\": \"client-group\", \"name\": \"Older people\", \"alternative-label\": \"elderly "
    "people\"}, "
    "{\"id\": \"concept/frail\", \"vocabulary\": \"client-group\", \"name\": \"Frail people\", \"broader\": \"older\"}, "
    "{\"id\": \"concept/young\", \"vocabulary\": \"client-group\", \"name\": \"Children\"}, "
    "{\"id\": \"concept/telecare\", \"vocabulary\": \"feature\", \"name\": \"Telecare\"}, "
    "{\"id\": \"concept/wait\", \"vocabulary\": \"measure\", \"name\": \"Waiting time\", \"alternative-label\": \"wait\", "
    "\"unit\": \"week\"}, "
    "{\"id\": \"partner/trust\", " CITED ", \"name\": \"The Trust\"}, "
    "{\"id\": \"site/a\", " CITED ", \"name\": \"Zeta\", \"client-group\": [\"older\", \"young\"], \"population\": "
    "[{\"value\": {\"kind\": \"resident\", \"quantity\": \"800000 person\"}}, {\"value\": {\"kind\": \"target\", \"quantity\": "
    "\"about 5000 person\"}}], \"participation\": {\"value\": {\"programme\": \"pioneers\", \"status\": \"selected\", \"date\": "
    "\"2013-11-01\"}}, \"feature\": {\"value\": {\"concept\": \"telecare\"}, \"modality\": \"plan\"}, "
    "\"partnership\": {\"value\": {\"partner\": \"trust\"}}}, "
    "{\"id\": \"site/b\", " CITED ", \"name\": \"alpha\", \"client-group\": \"frail\", \"population\": {\"value\": {\"kind\": "
    "\"resident\", \"quantity\": \"over 2000 person\"}}, \"participation\": {\"value\": {\"programme\": \"pilots\", \"status\": "
    "\"selected\", \"date\": \"2009\"}}, \"feature\": {\"value\": {\"concept\": \"telecare\"}, \"modality\": \"reported\"}}, "
    "{\"id\": \"site/c\", " CITED ", \"name\": \"Beta\", \"client-group\": \"young\", \"population\": {\"value\": {\"kind\": "
    "\"share\", \"quantity\": \"2 percent\"}}}, "
    "{\"id\": \"site/d\", " CITED
    ", \"name\": \"gamma\", \"population\": {\"state\": \"unknown\"}, \"client-group\": {\"state\": \"none\"}}, "
    "{\"id\": \"site/e\", " CITED
    ", \"name\": \"Delta\", \"population\": {\"value\": {\"kind\": \"resident\", \"quantity\": \"3000 "
    "person\"}}}, "
    "{\"id\": \"outcome/found\", " CITED
    ", \"name\": \"Wait at Zeta\", \"subject\": \"site/a\", \"measure\": \"wait\", \"modality\": "
    "\"reported\", \"baseline\": \"3 week\", \"actual\": \"5 day\"}, "
    "{\"id\": \"outcome/aimed\", " CITED
    ", \"name\": \"Wait at alpha\", \"subject\": \"site/b\", \"measure\": \"wait\", \"modality\": \"aim\", "
    "\"baseline\": \"3 day\", \"target\": \"2 week\"}" TAIL;

typedef struct
{
  const char *query;
  const char *found; /* by reference */
} Condition;

static const Condition conditions[] = {
  /* All that a value allows lies in the range: over 2000 is at least 2000, and no more is known of it. */
  { "population:>=2000", "site/a site/b site/e" },
  { "population:>2000", "site/a site/b site/e" },
  { "population:>=2001", "site/a site/e" },
  { "population:>=3000", "site/a site/e" },
  { "population:>3000", "site/a" },
  { "population:<=5000", "site/a site/e" },
  { "population:2000..5000", "site/a site/e" },
  { "population:3000", "site/e" },
  { "population:5000", "site/a" },
  { "population:\"over 2000\"", "site/b" },
  { "population:\"over 2000 person\"", "site/b" },
  /* A share is no number of people. */
  { "population:2", "" },
  { "population:\"2 percent\"", "site/c" },
  { "population:<=\"5 percent\"", "site/c" },
  { "population:>=0", "site/a site/b site/e" },
  { "population:*", "site/a site/b site/c site/e" },
  { "population:unknown", "site/d" },
  { "population:none", "" },
  { "population:not-stated", "" },
  { "client-group:none", "site/d" },
  { "client-group:not-stated kind:site", "site/e" },
  { "-population:*", "concept/frail concept/older concept/telecare concept/wait concept/young outcome/aimed outcome/found "
                     "partner/trust programme/pilots programme/pioneers site/d source/a" },
  /* Records by identity, reference, any label; narrower ones too; else by words. */
  { "client-group:older", "site/a site/b" },
  { "client-group:concept/older", "site/a site/b" },
  { "client-group:\"OLDER people\"", "site/a site/b" },
  { "client-group:\"elderly people\"", "site/a site/b" },
  { "client-group:frail", "site/b" },
  { "client-group:people", "site/a site/b" },
  { "client-group:peo*", "site/a site/b" },
  { "client-group:(older OR young)", "site/a site/b site/c" },
  { "-client-group:young kind:site", "site/b site/d site/e" },
  /* Words of closed lists, members, conditions in brackets, paths along records. */
  { "population.kind:target", "site/a" },
  { "population.kind:resident", "site/a site/b site/e" },
  { "population[kind=resident]:>=2000", "site/a site/b site/e" },
  { "population[kind=target]:>=2000", "site/a" },
  { "population[kind=target]:>=6000", "" },
  { "population[kind=target]:*", "site/a" },
  { "population[kind=target]:not-stated", "site/b site/c site/e" },
  { "feature:telecare", "site/a site/b" },
  { "feature[modality=plan]:telecare", "site/a" },
  { "feature[modality=reported]:telecare", "site/b" },
  { "participation.programme.name:pilots", "site/b" },
  { "participation.programme.announced:>=2013", "site/a" },
  { "client-group.broader:older", "site/b" },
  { "participation.status:selected", "site/a site/b" },
  { "participation.date:2013", "site/a" },
  { "participation.date:>=2009-06", "site/a" },
  { "subject.population:>=800000", "outcome/found" },
  /* A date lies in a range that all its days lie in. */
  { "announced:2013", "programme/pioneers" },
  { "announced:2013-11", "programme/pioneers" },
  { "announced:2013-11-01", "programme/pioneers" },
  { "announced:2009-04-01", "" },
  { "announced:>=2009-04", "programme/pilots programme/pioneers" },
  { "announced:>2009-04", "programme/pioneers" },
  { "announced:<2013-11-01", "programme/pilots" },
  { "announced:2009..2013", "programme/pilots programme/pioneers" },
  /* All of a programme: itself, its sites, their outcomes and partners. */
  { "programme:pioneers", "outcome/found partner/trust programme/pioneers site/a" },
  { "programme:\"care pilots\"", "outcome/aimed programme/pilots site/b" },
  { "programme:pioneers kind:site", "site/a" },
  /* Outcomes of a modality, and records with a statement of that modality. */
  { "modality:reported", "outcome/found site/b" },
  { "modality:plan", "site/a" },
  { "modality:aim", "outcome/aimed" },
  /* A measure's outcomes, by what was found or is aimed at, never by what was before; units are converted. */
  { "wait:<1week", "outcome/found" },
  { "wait:\"2 week\"", "outcome/aimed" },
  { "wait:\"14 day\"", "outcome/aimed" },
  { "wait:\"3 week\"", "" },
  { "wait:>=0", "outcome/aimed outcome/found" },
  { "wait:*", "outcome/aimed outcome/found" },
  { "waiting-time:<1week", "outcome/found" },
  { "id:a", "site/a source/a" },
  { "id:site/a", "site/a" },
  { "name:zeta", "outcome/found site/a" },
};

static void
test_conditions (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_test_message ("%s", conditions[i].query);
      search_assert_set (catalogue, conditions[i].query, conditions[i].found);
    }
}

static void
test_errors (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);

  search_assert_error (catalogue, "zeal:>=3", PIONEER_ERROR_UNKNOWN_FIELD, "Column 1 of the query: there is no field “zeal”");
  search_assert_error (catalogue, "pop:3", PIONEER_ERROR_UNKNOWN_FIELD, "is called so. To look for");
  search_assert_error (catalogue, "start:3", PIONEER_ERROR_UNKNOWN_FIELD, "did you mean stage? To look for");
  search_assert_error (catalogue, "kind:site modality:done", PIONEER_ERROR_UNKNOWN_WORD, "in-progress");
  search_assert_error (catalogue, "population:>=5week", PIONEER_ERROR_UNLIKE_UNITS, "person, percent");
  search_assert_error (catalogue, "alpha wait:>=5person", PIONEER_ERROR_UNLIKE_UNITS, "Column 7");
  search_assert_error (catalogue, "announced:soon", PIONEER_ERROR_PARSE, "soon");
}

static PioneerSearch *
new_search (const char *text)
{
  g_autoptr (PioneerQuery) query = search_query (text);

  return pioneer_search_new (query);
}

static PioneerResults *
run (PioneerSearch *search, PioneerCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  PioneerResults *results = pioneer_search_run (search, catalogue, NULL, &error);

  g_assert_no_error (error);

  return results;
}

static void
assert_sorted (PioneerCatalogue *catalogue, const char *text, const char *field, gboolean descending, const char *expected)
{
  g_autoptr (PioneerSearch) search = new_search (text);
  g_autoptr (PioneerResults) results = NULL;

  pioneer_search_set_sort (search, field);
  pioneer_search_set_descending (search, descending);
  results = run (search, catalogue);
  search_assert_results (results, expected);
}

/* Of several values the one nearest to the beginning; shares behind people, and last what is not stated. */
static void
test_sorting (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("kind:site");
  g_autoptr (GError) error = NULL;

  assert_sorted (catalogue, "kind:site", "population", FALSE, "site/b site/e site/a site/c site/d");
  assert_sorted (catalogue, "kind:site", "population", TRUE, "site/a site/e site/b site/c site/d");
  assert_sorted (catalogue, "kind:site", "name", FALSE, "site/b site/c site/e site/d site/a");
  assert_sorted (catalogue, "kind:site", "name", TRUE, "site/a site/d site/e site/c site/b");
  assert_sorted (catalogue, "kind:site", "id", TRUE, "site/e site/d site/c site/b site/a");
  assert_sorted (catalogue, "kind:site", "client-group", FALSE, "site/a site/c site/b site/d site/e");
  assert_sorted (catalogue, "kind:site", "participation.date", FALSE, "site/b site/a site/c site/d site/e");
  assert_sorted (catalogue, "kind:programme", "announced", TRUE, "programme/pioneers programme/pilots");

  pioneer_search_set_sort (search, "size");
  g_assert_null (pioneer_search_run (search, catalogue, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
}

static void
assert_pages (PioneerCatalogue *catalogue, const char *sort)
{
  g_autoptr (PioneerSearch) search = new_search ("kind:site OR wait");
  g_autoptr (PioneerResults) whole = NULL;
  g_autofree char *expected = NULL;
  g_autoptr (GString) joined = g_string_new (NULL);

  pioneer_search_set_sort (search, sort);
  whole = run (search, catalogue);
  expected = search_join (whole);

  for (guint offset = 0; offset < 12; offset += 3)
    {
      g_autoptr (PioneerResults) page = NULL;
      g_autofree char *found = NULL;

      pioneer_search_set_offset (search, offset);
      pioneer_search_set_limit (search, 3);
      page = run (search, catalogue);
      g_assert_cmpuint (pioneer_results_get_total (page), ==, 8);
      g_assert_cmpuint (pioneer_results_get_offset (page), ==, offset);
      found = search_join (page);
      g_string_append_printf (joined, "%s%s", offset > 0 && *found != '\0' ? " " : "", found);
      if (offset == 3)
        {
          g_autoptr (PioneerMatch) match = pioneer_results_get (page, 1);

          g_assert_cmpuint (pioneer_match_get_position (match), ==, 4);
          g_assert_null (pioneer_results_get (page, 3));
        }
    }
  g_assert_cmpstr (joined->str, ==, expected);
}

/* One page goes on where the page before ended. Five sites, two outcomes and the measure itself. */
static void
test_pages (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("");
  g_autoptr (PioneerResults) results = NULL;
  g_autoptr (GError) error = NULL;

  assert_pages (catalogue, NULL);
  assert_pages (catalogue, "name");

  pioneer_search_set_limit (search, 0);
  results = run (search, catalogue);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (results)), ==, 0);
  g_assert_cmpuint (pioneer_results_get_total (results), ==, 16);

  pioneer_search_set_limit (search, 10001);
  g_assert_null (pioneer_search_run (search, catalogue, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

static char *
join_values (PioneerFacet *facet)
{
  g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (values); i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));

      g_string_append_printf (out, "%s%s:%u", i > 0 ? " " : "", pioneer_facet_value_get_value (value),
                              pioneer_facet_value_get_count (value));
    }

  return g_string_free (out, FALSE);
}

static void
assert_facet (
    PioneerResults *results, const char *name, const char *values, guint stated, guint none, guint unknown, guint not_stated)
{
  g_autoptr (PioneerFacet) facet = pioneer_results_get_facet (results, name);
  g_autofree char *joined = NULL;

  g_assert_nonnull (facet);
  joined = join_values (facet);
  g_assert_cmpstr (joined, ==, values);
  g_assert_cmpuint (pioneer_facet_get_n_stated (facet), ==, stated);
  g_assert_cmpuint (pioneer_facet_get_n_none (facet), ==, none);
  g_assert_cmpuint (pioneer_facet_get_n_unknown (facet), ==, unknown);
  g_assert_cmpuint (pioneer_facet_get_n_not_stated (facet), ==, not_stated);
  g_assert_cmpuint (pioneer_facet_get_total (facet), ==, stated + none + unknown + not_stated);
  g_assert_cmpuint (pioneer_facet_get_total (facet), ==, pioneer_results_get_total (results));
}

static void
test_facets (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("kind:site");
  g_autoptr (PioneerResults) results = NULL;
  g_autoptr (PioneerFacet) feature = NULL;
  g_autoptr (PioneerFacetValue) telecare = NULL;
  g_autoptr (PioneerQuery) narrowed = NULL;
  g_autoptr (PioneerSearch) again = NULL;
  g_autoptr (PioneerResults) fewer = NULL;
  g_autoptr (GError) error = NULL;

  pioneer_search_add_facet (search, "client-group");
  pioneer_search_add_facet (search, "population");
  pioneer_search_add_facet (search, "feature");
  pioneer_search_add_facet (search, "kind");
  pioneer_search_add_facet (search, "kind");
  results = run (search, catalogue);

  assert_facet (results, "client-group", "young:2 frail:1 older:1", 3, 1, 0, 1);
  assert_facet (results, "population", "2 percent:1 3000 person:1 800000 person:1 about 5000 person:1 over 2000 person:1", 4, 0, 1,
                0);
  assert_facet (results, "kind", "site:5", 5, 0, 0, 0);
  api_assert_list (pioneer_results_get_facets (results), "PioneerFacet PioneerFacet PioneerFacet PioneerFacet");
  g_assert_null (pioneer_results_get_facet (results, "place"));

  /* A plan doesn't hide among results. */
  feature = pioneer_results_get_facet (results, "feature");
  telecare = api_take_item (pioneer_facet_get_values (feature), 0);
  g_assert_cmpuint (pioneer_facet_value_get_count (telecare), ==, 2);
  g_assert_cmpuint (pioneer_facet_value_get_count_of (telecare, PIONEER_MODALITY_PLAN), ==, 1);
  g_assert_cmpuint (pioneer_facet_value_get_count_of (telecare, PIONEER_MODALITY_REPORTED), ==, 1);
  g_assert_cmpuint (pioneer_facet_value_get_count_of (telecare, PIONEER_MODALITY_MEASURED), ==, 0);
  g_assert_cmpstr (pioneer_facet_value_get_label (telecare), ==, "Telecare");

  narrowed = pioneer_facet_value_narrow (telecare, &error);
  g_assert_no_error (error);
  again = pioneer_search_new (narrowed);
  fewer = run (again, catalogue);
  search_assert_results (fewer, "site/a site/b");

  pioneer_search_add_facet (search, "summary");
  g_assert_null (pioneer_search_run (search, catalogue, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
}

/* Of 1,100 words that start so, the 1,024 most frequent: each but the last 90 stands in two records, so of the rest the first 14 are left. */
static void
test_limits (void)
{
  g_autoptr (GString) json = g_string_new (HEAD SOURCE_A);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerSearch) search = NULL;
  g_autoptr (PioneerResults) results = NULL;
  g_autofree char *understood = NULL;

  for (guint i = 0; i < 1100; i++)
    g_string_append_printf (json, ", {\"id\": \"partner/p%u\", " CITED ", \"name\": \"word%04u\"}", i, i);
  for (guint i = 0; i < 1010; i++)
    g_string_append_printf (json, ", {\"id\": \"partner/q%u\", " CITED ", \"name\": \"word%04u\"}", i, i);
  g_string_append (json, TAIL);
  catalogue = api_build (json->str, NULL);
  search = new_search ("word*");
  results = run (search, catalogue);

  g_assert_cmpuint (pioneer_results_get_total (results), ==, 2 * 1010 + 14);
  understood = pioneer_results_get_understood (results);
  g_assert_cmpstr (understood, ==, "word* [word* stands for the 1024 most frequent of 1100 words]");
  search_assert (catalogue, "word1023", "partner/p1023");
}

/* Of each value of each facet of the shipped catalogue, narrowing finds at least as many records as were counted; and these add up. */
static void
check_shipped_facet (PioneerCatalogue *catalogue, PioneerResults *results, PioneerFacet *facet)
{
  g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);
  guint last = G_MAXUINT;

  g_assert_cmpuint (pioneer_facet_get_n_stated (facet) + pioneer_facet_get_n_none (facet) + pioneer_facet_get_n_unknown (facet) +
                        pioneer_facet_get_n_not_stated (facet),
                    ==, pioneer_results_get_total (results));
  for (guint i = 0; i < pioneer_list_get_n_items (values); i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerQuery) query = pioneer_facet_value_narrow (value, &error);
      g_autoptr (PioneerSearch) search = NULL;
      g_autoptr (PioneerResults) narrowed = NULL;

      g_assert_no_error (error);
      g_test_message ("%s", pioneer_query_to_string (query));
      search = pioneer_search_new (query);
      narrowed = run (search, catalogue);
      g_assert_cmpuint (pioneer_facet_value_get_count (value), <=, last);
      last = pioneer_facet_value_get_count (value);
      g_assert_cmpuint (last, >, 0);
      g_assert_cmpuint (pioneer_results_get_total (narrowed), >=, last);
    }
}

/* Values are made anew at each touch, and yet the same; they outlive what they came from. */
static void
test_facet_values (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("kind:site");
  g_autoptr (PioneerResults) results = NULL;
  g_autoptr (PioneerResults) other_results = NULL;
  g_autoptr (PioneerFacet) facet = NULL;
  g_autoptr (PioneerFacet) again = NULL;
  g_autoptr (PioneerFacet) other_facet = NULL;
  g_autoptr (PioneerList) values = NULL;
  g_autoptr (PioneerList) same = NULL;
  g_autoptr (PioneerList) others = NULL;
  g_autoptr (PioneerList) both = NULL;
  g_autoptr (PioneerList) all = NULL;
  g_autoptr (GObject) young = NULL;
  g_autoptr (GObject) younger = NULL;
  g_autoptr (GObject) other = NULL;

  pioneer_search_add_facet (search, "client-group");
  results = run (search, catalogue);
  facet = pioneer_results_get_facet (results, "client-group");
  values = pioneer_facet_get_values (facet);
  again = pioneer_results_get_facet (results, "client-group");
  same = pioneer_facet_get_values (again);
  other_results = run (search, catalogue);
  other_facet = pioneer_results_get_facet (other_results, "client-group");
  others = pioneer_facet_get_values (other_facet);
  young = pioneer_list_get (values, 0);
  younger = pioneer_list_get (same, 0);
  other = pioneer_list_get (others, 0);
  g_assert_null (pioneer_list_get (values, 3));
  g_assert_cmpuint (pioneer_facet_get_n_values (facet), ==, 3);
  g_assert_cmpstr (pioneer_facet_get_label_at (facet, 0), ==, "Children");
  g_assert_null (pioneer_facet_get_label_at (facet, 3));
  g_clear_object (&facet);
  g_clear_object (&again);
  g_clear_object (&other_facet);
  g_clear_object (&results);
  g_clear_object (&other_results);
  g_clear_object (&catalogue);

  g_assert_true (pioneer_list_contains (values, young));
  g_assert_true (pioneer_list_contains (values, younger));
  g_assert_false (pioneer_list_contains (values, other));
  both = pioneer_list_intersect (values, values);
  g_assert_cmpuint (pioneer_list_get_n_items (both), ==, 3);
  all = pioneer_list_unite (values, others);
  g_assert_cmpuint (pioneer_list_get_n_items (all), ==, 6);
  g_assert_cmpstr (pioneer_facet_value_get_label (PIONEER_FACET_VALUE (young)), ==, "Children");
}

static void
test_shipped_facets (void)
{
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);
  g_autoptr (PioneerSearch) search = new_search ("integrated OR care OR kind:outcome");
  g_autoptr (PioneerResults) results = NULL;
  g_autoptr (PioneerList) facets = NULL;

  pioneer_search_add_facet (search, "kind");
  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) fields = pioneer_field_list (kind);

      for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
        {
          g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));

          if (pioneer_field_is_facet (field))
            pioneer_search_add_facet (search, pioneer_field_get_name (field));
        }
    }

  results = run (search, catalogue);
  facets = pioneer_results_get_facets (results);
  g_assert_cmpuint (pioneer_list_get_n_items (facets), >, 15);
  for (guint i = 0; i < pioneer_list_get_n_items (facets); i++)
    {
      g_autoptr (PioneerFacet) facet = PIONEER_FACET (pioneer_list_get (facets, i));

      check_shipped_facet (catalogue, results, facet);
    }
}

/* An opened catalogue finds the same as the one that it was compiled from. */
static void
test_opened (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autofree char *folder = g_dir_make_tmp ("pioneer-search-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sites.pioneer", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PioneerCatalogue) opened = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_compile (catalogue, file, NULL, &error));
  g_assert_no_error (error);
  opened = pioneer_catalogue_open (file, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_test_message ("%s", conditions[i].query);
      search_assert_set (opened, conditions[i].query, conditions[i].found);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

typedef struct
{
  GMainLoop *loop;
  PioneerResults *results;
  GError *error;
} Waiting;

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiting *waiting = data;

  waiting->results = pioneer_search_run_finish (PIONEER_SEARCH (source), result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

/* What is changed meanwhile does no harm. */
static void
test_async (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("kind:site");
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (PioneerQuery) other = search_query ("kind:concept");
  g_autoptr (PioneerResults) results = NULL;
  Waiting waiting = { .loop = loop };

  pioneer_search_set_sort (search, "name");
  pioneer_search_add_facet (search, "kind");
  pioneer_search_run_async (search, catalogue, NULL, on_done, &waiting);
  pioneer_search_set_query (search, other);
  pioneer_search_set_sort (search, NULL);
  pioneer_search_add_facet (search, "nonsense");
  g_main_loop_run (loop);

  g_assert_no_error (waiting.error);
  results = waiting.results;
  search_assert_results (results, "site/b site/c site/e site/d site/a");
  assert_facet (results, "kind", "site:5", 5, 0, 0, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerSearch) search = new_search ("kind:site");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GError) error = NULL;
  Waiting waiting = { .loop = loop };

  g_cancellable_cancel (cancellable);
  g_assert_null (pioneer_search_run (search, catalogue, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  pioneer_search_run_async (search, catalogue, cancellable, on_done, &waiting);
  g_main_loop_run (loop);
  g_assert_error (waiting.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&waiting.error);
}

static gpointer
search_in_thread (gpointer data)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autofree char *found = search_set (data, conditions[i].query);

      g_string_append_printf (all, "%s\n", found);
    }

  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* The first searches of a catalogue, at once. */
static void
test_threads (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  GThread *threads[4];
  g_autofree char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("search", search_in_thread, catalogue);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *found = g_thread_join (threads[i]);

      if (first == NULL)
        first = g_steal_pointer (&found);
      else
        g_assert_cmpstr (found, ==, first);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/scores", test_scores);
  g_test_add_func ("/search/words", test_words);
  g_test_add_func ("/search/repetition", test_repetition);
  g_test_add_func ("/search/conditions", test_conditions);
  g_test_add_func ("/search/errors", test_errors);
  g_test_add_func ("/search/sorting", test_sorting);
  g_test_add_func ("/search/pages", test_pages);
  g_test_add_func ("/search/facets", test_facets);
  g_test_add_func ("/search/facet-values", test_facet_values);
  g_test_add_func ("/search/shipped-facets", test_shipped_facets);
  g_test_add_func ("/search/opened", test_opened);
  g_test_add_func ("/search/limits", test_limits);
  g_test_add_func ("/search/async", test_async);
  g_test_add_func ("/search/cancelled", test_cancelled);
  g_test_add_func ("/search/threads", test_threads);

  return g_test_run ();
}
