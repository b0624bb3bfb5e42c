/* test-suggestions.c - What is proposed in place of words that no text has, and what isn't
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-fixture.h"

/* With the source and the partner that has all the words, 120 records: a word may be in 12 of them. */
#define N_OTHERS 118

static PioneerCatalogue *
build (void)
{
  g_autoptr (GString) text = g_string_new (HEAD SOURCE_A);

  g_string_append (text, ", {\"id\": \"partner/words\", " CITED
                         ", \"name\": \"The isle of right and the winner pressures: per long telecare, "
                         "dementia, Northumbria, Cornwall, Greenwich, Liverpool, Torbay\"}");
  for (guint i = 0; i < N_OTHERS; i++)
    g_string_append_printf (text, ", {\"id\": \"partner/p%u\", " CITED ", \"name\": \"P%u%s%s\"}", i, i, i < 12 ? " seldom" : "",
                            i < 13 ? " frequent" : "");
  g_string_append (text, TAIL);

  return api_build (text->str, NULL);
}

static void
assert_suggestion (PioneerCatalogue *catalogue, const char *query, const char *expected)
{
  g_autoptr (PioneerResults) results = search_for (catalogue, query);
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);
  g_autoptr (PioneerSuggestion) suggestion = PIONEER_SUGGESTION (pioneer_list_get (suggestions, 0));

  g_test_message ("%s", query);
  g_assert_cmpstr (suggestion != NULL ? pioneer_suggestion_get_text (suggestion) : NULL, ==, expected);
}

static void
test_slips (void)
{
  static const char *const cases[][2] = {
    { "telecaer", "telecare" },
    { "demenita", "dementia" },
    { "Northmbria", "northumbria" },

    { "Grenwich", "greenwich" },
    { "Liverpol", "liverpool" },
    { "Torbey", "torbay" },
    { "Trobay", "torbay" },
    { "northmbira", "northumbria" },
    { "dimentia", "dementia" },
    { "winer pressures", "winner pressures" },
  };
  g_autoptr (PioneerCatalogue) catalogue = build ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_suggestion (catalogue, cases[i][0], cases[i][1]);
  /* of the same stem, so that nothing is missing */
  search_assert (catalogue, "Cornwal", "partner/words");
}

/* Nothing is better than nonsense. */
static void
test_other_words (void)
{
  g_autoptr (PioneerCatalogue) catalogue = build ();

  /* of four letters or fewer */
  assert_suggestion (catalogue, "rand", NULL);
  assert_suggestion (catalogue, "adn pressures", NULL);
  assert_suggestion (catalogue, "peer pressures", NULL);
  assert_suggestion (catalogue, "lung", NULL);
  assert_suggestion (catalogue, "logn", NULL);
  /* with another first letter */
  assert_suggestion (catalogue, "isle of wight", NULL);
  assert_suggestion (catalogue, "xelecare", NULL);
  /* of six letters, with another consonant, or two slips */
  assert_suggestion (catalogue, "winter pressures", NULL);
  assert_suggestion (catalogue, "tirbey", NULL);
}

static void
test_common_words (void)
{
  g_autoptr (PioneerCatalogue) catalogue = build ();

  assert_suggestion (catalogue, "seldmo", "seldom");
  assert_suggestion (catalogue, "frequnet", NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/suggestions/slips", test_slips);
  g_test_add_func ("/suggestions/other-words", test_other_words);
  g_test_add_func ("/suggestions/common-words", test_common_words);

  return g_test_run ();
}
