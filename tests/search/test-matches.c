/* test-matches.c - What a match tells: snippets, statements, explanations; widening and suggestions
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-fixture.h"

#include <string.h>

static const char *const text = HEAD SOURCE_A
    ", " SOURCE_B ", {\"id\": \"concept/older\", \"vocabulary\": \"client-group\", \"name\": \"Older people\", "
    "\"alternative-label\": \"elderly people\", "
    "\"hidden-label\": \"the elderly\"}, "
    "{\"id\": \"concept/frail\", \"vocabulary\": \"client-group\", \"name\": \"Frail people\", \"broader\": \"older\"}, "
    "{\"id\": \"site/mentions\", " CITED ", \"name\": \"Alpha\", \"client-group\": \"older\"}, "
    "{\"id\": \"site/narrower\", " CITED ", \"name\": \"Beta\", \"client-group\": \"frail\"}, "
    "{\"id\": \"site/label\", " CITED ", \"name\": \"Gamma\", \"summary\": \"Homes for elderly people.\"}, "
    "{\"id\": \"site/plain\", " CITED ", \"name\": \"Delta\", \"summary\": \"Homes.\"}, "
    "{\"id\": \"site/wrong\", \"name\": [{\"value\": \"Epsilon\", " CITED "}, {\"value\": \"Sigma\", \"cite\": \"b@0-1" DIGEST
    "\", \"rank\": \"deprecated\", \"reason\": \"Another place\"}], \"note\": [{\"value\": \"Telecare at home\", \"modality\": "
    "\"plan\", " CITED "}, {\"value\": \"Telecare at home\", \"modality\": \"reported\", \"cite\": \"b@0-1" DIGEST "\"}]}, "
    "{\"id\": \"site/long\", " CITED ", \"name\": \"Zeta\", \"summary\": \""
    "The first sentence of this summary is here to be cut off, since nobody asks for what it says, and it is long enough for that. "
    "Café workers & nurses visit those who cannot leave their homes, and write <notes> of what they find there. "
    "The last sentence is here to be cut off too, since nobody asks for what it says, and it is long enough for that.\"}" TAIL;

static PioneerCatalogue *
get_catalogue (void)
{
  return api_build (text, NULL);
}

static PioneerMatch *
find (PioneerCatalogue *catalogue, const char *query, const char *reference)
{
  g_autoptr (PioneerResults) results = search_for (catalogue, query);
  PioneerMatch *match = search_find (results, reference);

  g_assert_nonnull (match);

  return match;
}

/* Another label, a mention, and a mention of a narrower term: not without widening, and not in quotes. */
static void
test_widening (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();
  g_autoptr (PioneerQuery) query = search_query ("older people");
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);
  g_autoptr (PioneerResults) results = pioneer_search_run (search, catalogue, NULL, NULL);
  g_autoptr (PioneerList) widenings = pioneer_results_get_widenings (results);
  g_autoptr (PioneerWidening) widening = NULL;
  g_autofree char *understood = pioneer_results_get_understood (results);
  g_autoptr (PioneerResults) plain = NULL;

  /* the word itself, by its label 0.5, by a mention 0.5 of a longer text, and a narrower term 0.4; "people" is a word of all their texts */
  search_assert_set (catalogue, "older people", "concept/older site/label site/mentions site/narrower");
  g_assert_cmpuint (pioneer_list_get_n_items (widenings), ==, 1);
  widening = PIONEER_WIDENING (pioneer_list_get (widenings, 0));
  g_assert_cmpstr (pioneer_widening_get_words (widening), ==, "older people");
  api_assert_list (pioneer_widening_get_concepts (widening), "concept/older");
  api_assert_list (pioneer_widening_get_narrower (widening), "concept/frail");
  g_assert_cmpuint (pioneer_widening_get_n_labels (widening), ==, 2);
  g_assert_cmpstr (pioneer_widening_get_label (widening, 0), ==, "elderly people");
  g_assert_cmpstr (pioneer_widening_get_label (widening, 1), ==, "the elderly");
  g_assert_null (pioneer_widening_get_label (widening, 2));
  g_assert_cmpstr (understood, ==, "older people [older people, also “elderly people”, “the elderly”, and 1 narrower term]");

  pioneer_search_set_widening (search, FALSE);
  plain = pioneer_search_run (search, catalogue, NULL, NULL);
  search_assert_results (plain, "concept/older site/mentions");
  g_clear_pointer (&understood, g_free);
  understood = pioneer_results_get_understood (plain);
  g_assert_cmpstr (understood, ==, "older people");

  search_assert (catalogue, "\"older people\"", "concept/older site/mentions");
  search_assert_set (catalogue, "elderly people homes", "site/label");
  search_assert_set (catalogue, "homes -\"elderly people\"", "site/long site/plain site/wrong");
}

static void
test_found_by (void)
{
  static const struct
  {
    const char *query;
    const char *reference;
    PioneerFoundBy found_by;
    const char *meaning;
    double factor;
  } cases[] = {
    { "elderly people", "site/mentions", PIONEER_FOUND_BY_VOCABULARY, "Older people", 0.5 },
    { "older people", "site/label", PIONEER_FOUND_BY_VOCABULARY, "elderly people", 0.5 },
    { "older people", "site/narrower", PIONEER_FOUND_BY_NARROWER, "Frail people", 0.4 },
    { "homes", "site/plain", PIONEER_FOUND_BY_EXACT, "Homes", 1 },
    { "home", "site/plain", PIONEER_FOUND_BY_STEM, "Homes", 0.8 },
    { "hom*", "site/plain", PIONEER_FOUND_BY_PREFIX, "Homes", 0.9 },
    { "homes*", "site/plain", PIONEER_FOUND_BY_EXACT, "Homes", 1 },
    { "hames~", "site/plain", PIONEER_FOUND_BY_FUZZY, "Homes", 0.6 },
    { "hoemsx~", "site/plain", PIONEER_FOUND_BY_FUZZY, "Homes", 0.4 },
    { "cafe", "site/long", PIONEER_FOUND_BY_EXACT, "Café", 1 },
  };
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PioneerMatch) match = find (catalogue, cases[i].query, cases[i].reference);
      g_autoptr (PioneerExplanation) explanation = pioneer_match_get_explanation (match);
      g_autoptr (PioneerContribution) first = api_take_item (pioneer_explanation_get_contributions (explanation), 0);

      g_test_message ("%s", cases[i].query);
      g_assert_nonnull (first);
      g_assert_cmpint (pioneer_contribution_get_found_by (first), ==, cases[i].found_by);
      g_assert_cmpstr (pioneer_contribution_get_meaning (first), ==, cases[i].meaning);
      g_assert_cmpfloat (pioneer_contribution_get_factor (first), ==, cases[i].factor);
    }
}

/* The sum of the parts, from the first to the last, is the whole to the last bit. */
static void
assert_sum (PioneerList *contributions, double score)
{
  double sum = 0;

  for (guint i = 0; i < pioneer_list_get_n_items (contributions); i++)
    {
      g_autoptr (PioneerContribution) contribution = PIONEER_CONTRIBUTION (pioneer_list_get (contributions, i));
      g_autoptr (PioneerList) parts = pioneer_contribution_get_parts (contribution);

      sum += pioneer_contribution_get_score (contribution);
      if (pioneer_list_get_n_items (parts) > 0)
        assert_sum (parts, pioneer_contribution_get_score (contribution));
    }
  g_assert_cmpfloat (sum, ==, score);
}

static void
test_explanations (void)
{
  static const char *const queries[] = {
    "homes",
    "the first sentence",
    "homes OR people OR elderly",
    "(homes OR alpha) (people OR sentence)",
    "sentence (nurses OR visit OR find) -delta",
    "\"the last sentence\" cut* nurzes~ kind:site",
    "older people",
    "kind:site",
  };
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (PioneerResults) results = search_for (catalogue, queries[i]);

      g_test_message ("%s", queries[i]);
      g_assert_cmpuint (pioneer_results_get_n_items (results), >, 0);
      for (guint j = 0; j < pioneer_results_get_n_items (results); j++)
        {
          g_autoptr (PioneerMatch) match = pioneer_results_get (results, j);
          g_autoptr (PioneerExplanation) explanation = pioneer_match_get_explanation (match);
          g_autoptr (PioneerList) contributions = pioneer_explanation_get_contributions (explanation);
          g_autofree char *string = pioneer_explanation_to_string (explanation);

          g_assert_cmpfloat (pioneer_explanation_get_score (explanation), ==, pioneer_match_get_score (match));
          assert_sum (contributions, pioneer_match_get_score (match));
          g_assert_true (g_str_has_suffix (string, "\n"));
        }
    }
}

/* Where a word stands in the snippet, hand-counted, is where the word stands. */
static void
test_snippets (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();
  g_autoptr (PioneerMatch) match = find (catalogue, "nurses cafe", "site/long");
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  g_autoptr (PioneerField) field = pioneer_snippet_get_field (snippet);
  g_autoptr (PioneerStatement) statement = pioneer_snippet_get_statement (snippet);
  g_autofree char *marked = pioneer_snippet_highlight (snippet, "[", "]");
  g_autofree char *markup = pioneer_snippet_to_markup (snippet, "<b>", "</b>");
  const char *cut = pioneer_snippet_get_text (snippet);
  const char *cafe = strstr (cut, "Café");

  g_assert_nonnull (cafe);
  g_assert_cmpstr (pioneer_field_get_name (field), ==, "summary");
  g_assert_nonnull (statement);

  /* "Café workers & nurses": the second begins 15 characters behind the first */
  g_assert_cmpuint (pioneer_snippet_get_n_ranges (snippet), ==, 2);
  g_assert_cmpuint (pioneer_snippet_get_start (snippet, 0), ==, g_utf8_pointer_to_offset (cut, cafe));
  g_assert_cmpuint (pioneer_snippet_get_end (snippet, 0), ==, g_utf8_pointer_to_offset (cut, cafe) + 4);
  g_assert_cmpuint (pioneer_snippet_get_start (snippet, 1), ==, g_utf8_pointer_to_offset (cut, cafe) + 15);
  g_assert_cmpuint (pioneer_snippet_get_end (snippet, 1), ==, g_utf8_pointer_to_offset (cut, cafe) + 21);

  /* cut on both sides between words, at about 160 characters */
  g_assert_true (g_str_has_prefix (cut, "…"));
  g_assert_true (g_str_has_suffix (cut, "…"));
  g_assert_cmpint (g_utf8_strlen (cut, -1), <=, 162);
  g_assert_cmpint (g_utf8_strlen (cut, -1), >=, 140);
  g_assert_nonnull (strstr (marked, "[Café] workers & [nurses] visit"));
  g_assert_nonnull (strstr (markup, "<b>Café</b> workers &amp; <b>nurses</b> visit"));
}

static void
assert_snippet (PioneerCatalogue *catalogue, const char *query, const char *reference, const char *expected)
{
  g_autoptr (PioneerMatch) match = find (catalogue, query, reference);
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  g_autofree char *marked = pioneer_snippet_highlight (snippet, "[", "]");

  g_assert_cmpstr (marked, ==, expected);
}

static void
test_short_snippets (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();

  assert_snippet (catalogue, "homes people", "site/label", "[Homes] for elderly [people].");
  assert_snippet (catalogue, "\"elderly people\"", "site/label", "Homes for [elderly] [people].");
  assert_snippet (catalogue, "gamma", "site/label", "[Gamma]");
  /* A mention is all of what names it; without words it is the summary. */
  assert_snippet (catalogue, "\"the elderly\" OR (elderly people)", "site/mentions", "[Older people]");
  assert_snippet (catalogue, "id:site/plain", "site/plain", "Homes.");
  assert_snippet (catalogue, "id:site/mentions", "site/mentions", "Alpha");
  assert_snippet (catalogue, "id:site/wrong", "site/wrong", "Epsilon");
  /* A hidden label is found, and not shown. */
  assert_snippet (catalogue, "\"the elderly\"", "concept/older", "Older people");
}

/* Another label is no better than the words that were asked for, even if it is made of rarer ones; nor is another form of a word. */
static void
test_alternatives (void)
{
  g_autoptr (PioneerCatalogue) catalogue =
      api_build (HEAD SOURCE_A
                 ", {\"id\": \"concept/telecare\", \"vocabulary\": \"feature\", \"name\": \"Telecare\", "
                 "\"alternative-label\": \"pendant alarm\"}, "
                 "{\"id\": \"concept/point\", \"vocabulary\": \"feature\", \"name\": \"Single point\", "
                 "\"alternative-label\": \"one point\"}, "
                 "{\"id\": \"site/a\", " CITED ", \"name\": \"Alpha\", \"summary\": \"A pendant alarm for all who live alone.\", "
                 "\"note\": \"Telecare at home\"}, "
                 "{\"id\": \"site/b\", " CITED ", \"name\": \"Beta\", \"summary\": \"One point for all that people ask for.\", "
                 "\"note\": \"A single point\"}, "
                 "{\"id\": \"site/c\", " CITED ", \"name\": \"Gamma\", \"summary\": \"A visit by nurses in the evening.\", "
                 "\"note\": \"Visits\"}, "
                 "{\"id\": \"site/d\", " CITED ", \"name\": \"Telecare telecare\"}" TAIL,
                 NULL);

  assert_snippet (catalogue, "telecare", "site/a", "[Telecare] at home");
  assert_snippet (catalogue, "pendant alarm", "site/a", "A [pendant] [alarm] for all who live alone.");
  assert_snippet (catalogue, "single point", "site/b", "A [single] [point]");
  assert_snippet (catalogue, "visits", "site/c", "[Visits]");
  assert_snippet (catalogue, "visit", "site/c", "A [visit] by nurses in the evening.");
}

static void
test_statements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();
  g_autoptr (PioneerMatch) match = find (catalogue, "telecare", "site/wrong");
  g_autoptr (PioneerList) statements = pioneer_match_get_statements (match);
  g_autoptr (PioneerStatement) one = PIONEER_STATEMENT (pioneer_list_get (statements, 0));
  g_autoptr (PioneerStatement) other = PIONEER_STATEMENT (pioneer_list_get (statements, 1));

  api_assert_list (pioneer_match_get_fields (match), "note");
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 2);
  g_assert_cmpint (pioneer_statement_get_modality (one), ==, PIONEER_MODALITY_PLAN);
  g_assert_cmpint (pioneer_statement_get_modality (other), ==, PIONEER_MODALITY_REPORTED);
  g_assert_false (pioneer_match_is_deprecated (match));
}

static void
test_deprecated (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();
  g_autoptr (PioneerMatch) wrong = find (catalogue, "sigma", "site/wrong");
  g_autoptr (PioneerMatch) right = find (catalogue, "epsilon", "site/wrong");
  g_autoptr (PioneerMatch) both = find (catalogue, "sigma OR epsilon", "site/wrong");
  g_autoptr (PioneerMatch) chosen = find (catalogue, "id:wrong", "site/wrong");

  g_assert_true (pioneer_match_is_deprecated (wrong));
  g_assert_false (pioneer_match_is_deprecated (right));
  g_assert_false (pioneer_match_is_deprecated (both));
  g_assert_false (pioneer_match_is_deprecated (chosen));
}

static void
assert_suggestion (PioneerCatalogue *catalogue, const char *query, const char *expected)
{
  g_autoptr (PioneerResults) results = search_for (catalogue, query);
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);
  g_autoptr (PioneerSuggestion) suggestion = PIONEER_SUGGESTION (pioneer_list_get (suggestions, 0));

  g_assert_cmpstr (suggestion != NULL ? pioneer_suggestion_get_text (suggestion) : NULL, ==, expected);
  if (expected != NULL)
    {
      g_autoptr (PioneerResults) corrected = search_for (catalogue, expected);

      g_assert_cmpuint (pioneer_results_get_total (corrected), >, 0);
    }
}

/* The nearest word, of equally near ones the most frequent, as long as something is found. */
static void
test_suggestions (void)
{
  g_autoptr (PioneerCatalogue) catalogue = get_catalogue ();

  assert_suggestion (catalogue, "telecrae", "telecare");
  assert_suggestion (catalogue, "telecrae hoems", "telecare homes");
  assert_suggestion (catalogue, "telecare", NULL);
  assert_suggestion (catalogue, "xylophone", NULL);
  assert_suggestion (catalogue, "delta telecrae", NULL);
  assert_suggestion (catalogue, "name:Epsilom", "name:epsilon");
}

/* Made by hand in a script, they are empty and do no harm. */
static void
test_by_hand (void)
{
  g_autoptr (PioneerResults) results = g_object_new (PIONEER_TYPE_RESULTS, NULL);
  g_autoptr (PioneerMatch) match = g_object_new (PIONEER_TYPE_MATCH, NULL);
  g_autoptr (PioneerSnippet) snippet = g_object_new (PIONEER_TYPE_SNIPPET, NULL);
  g_autoptr (PioneerFacet) facet = g_object_new (PIONEER_TYPE_FACET, NULL);
  g_autoptr (PioneerFacetValue) value = g_object_new (PIONEER_TYPE_FACET_VALUE, NULL);
  g_autoptr (PioneerWidening) widening = g_object_new (PIONEER_TYPE_WIDENING, NULL);
  g_autoptr (PioneerSuggestion) suggestion = g_object_new (PIONEER_TYPE_SUGGESTION, NULL);
  g_autoptr (PioneerContribution) contribution = g_object_new (PIONEER_TYPE_CONTRIBUTION, NULL);
  g_autoptr (PioneerExplanation) explanation = g_object_new (PIONEER_TYPE_EXPLANATION, NULL);
  gpointer objects[] = { results, match, snippet, facet, value, widening, suggestion, contribution, explanation };
  g_autoptr (PioneerQuery) query = pioneer_facet_value_narrow (value, NULL);
  g_autofree char *markup = pioneer_snippet_to_markup (snippet, "<b>", "</b>");
  g_autofree char *string = pioneer_explanation_to_string (explanation);

  g_assert_nonnull (markup);
  g_assert_nonnull (string);
  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      guint n;
      g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (objects[i]), &n);

      for (guint j = 0; j < n; j++)
        {
          g_auto (GValue) read = G_VALUE_INIT;

          g_object_get_property (objects[i], properties[j]->name, &read);
        }
    }
  g_assert_nonnull (query);
  g_assert_cmpstr (markup, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matches/widening", test_widening);
  g_test_add_func ("/matches/found-by", test_found_by);
  g_test_add_func ("/matches/explanations", test_explanations);
  g_test_add_func ("/matches/snippets", test_snippets);
  g_test_add_func ("/matches/short-snippets", test_short_snippets);
  g_test_add_func ("/matches/alternatives", test_alternatives);
  g_test_add_func ("/matches/statements", test_statements);
  g_test_add_func ("/matches/deprecated", test_deprecated);
  g_test_add_func ("/matches/suggestions", test_suggestions);
  g_test_add_func ("/matches/by-hand", test_by_hand);

  return g_test_run ();
}
