/* test-query-random.c - Thousands of queries, written out and read again
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error.h"
#include "pioneer-query.h"

#define SEED     20131101
#define N_TEXTS  20000
#define N_BUILDS 5000

static void
check_round_trip (PioneerQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) again = pioneer_query_new (pioneer_query_to_string (query), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pioneer_query_to_string (again), ==, pioneer_query_to_string (query));
  g_assert_true (pioneer_query_equal (again, query));
}

static const char *const pieces[] = {
  "telecare",
  "frail ",
  "a",
  "B",
  "\"joint care\" ",
  "\"",
  "“",
  "integrat*",
  "leds~",
  "~2 ",
  "*",
  "-",
  " -",
  "(",
  ")",
  " (",
  ") ",
  " ",
  " AND ",
  " OR ",
  " NOT ",
  "place:",
  "kind:",
  "site",
  "id:",
  "note:\"",
  "population:",
  ">=",
  "<",
  "200k",
  "£1m",
  "1 week",
  "..",
  ".",
  "published:",
  "2013",
  "-05",
  "change:",
  "5%",
  ":",
  "modality:",
  "plan",
  "wait:",
  "\"waiting time\":",
  "none",
  "*",
  "[",
  "=",
  "]",
  "\\",
  "\\\"",
  "[kind=target]",
  "coordinates.",
  "latitude:",
  "'s",
  "&",
  "/",
  "é",
  "\u0301",
  "\u00A0",
  "½",
  "🙂",
  "populations:",
  "Wait:",
  "re: ",
  ",",
};

/* Most of what pieces make at random is no query; enough of it is. */
static void
test_texts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_read = 0;

  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PioneerQuery) query = NULL;
      guint n = (guint) g_rand_int_range (rand, 1, 9);

      for (guint j = 0; j < n; j++)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);

      query = i % 2 == 0 ? pioneer_query_new (text->str, NULL) : pioneer_query_new_any_word (text->str, NULL);
      if (query == NULL)
        continue;
      check_round_trip (query);
      n_read++;
    }

  g_assert_cmpuint (n_read, >, N_TEXTS / 10);
}

static const char *const words[] = { "telecare", "A&E",    "Ärzte",   "10:30",  "none",     "AND",  "not-stated",
                                     "<5",       "a..b",   "x~1",     "-leeds", "O'Neil’s", "c\\d", "q\"q",
                                     "*",        "(here)", "re:care", "a[b=c",  "≥ 1",      ".." };
static const char *const names[] = { "place",  "note", "name", "\"waiting time\"", "wait", "id", "population[kind=target].base",
                                     "\"x:y\"" };
static const char *const amounts[] = { "5", "200k", "1.5 million people", "-3", "8 weeks", "£12", "0.25%" };

#define pick(rand, list) (list[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))])

static PioneerQuery *
build_term (GRand *rand)
{
  const char *word = pick (rand, words);
  const char *name = pick (rand, names);

  switch (g_rand_int_range (rand, 0, 10))
    {
    case 0:
      return pioneer_query_new_word (word, NULL);
    case 1:
      return pioneer_query_new_phrase (word, NULL);
    case 2:
      return pioneer_query_new_prefix (word, NULL);
    case 3:
      return pioneer_query_new_fuzzy (word, (guint) g_rand_int_range (rand, 0, 3), NULL);
    case 4:
      return pioneer_query_new_field (name, word, NULL);
    case 5:
      return pioneer_query_new_field_prefix (name, word, NULL);
    case 6:
      return pioneer_query_new_state (name, (PioneerState) g_rand_int_range (rand, 0, 4), NULL);
    case 7:
      return pioneer_query_new_range ("wait", pick (rand, amounts), pick (rand, amounts), NULL);
    case 8:
      return pioneer_query_new_above ("\"waiting time\"", pick (rand, amounts), NULL);
    default:
      return pioneer_query_new_everything ();
    }
}

static PioneerQuery *
build (GRand *rand, guint depth)
{
  g_autoptr (PioneerQuery) one = NULL;
  g_autoptr (PioneerQuery) other = NULL;

  if (depth == 0 || g_rand_int_range (rand, 0, 4) == 0)
    {
      PioneerQuery *term = build_term (rand);

      return term != NULL ? term : pioneer_query_new_everything ();
    }

  one = build (rand, depth - 1);
  other = build (rand, depth - 1);
  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      return pioneer_query_also (one, other, NULL);
    case 1:
      return pioneer_query_or_else (one, other, NULL);
    case 2:
      return pioneer_query_without (one, other, NULL);
    default:
      return pioneer_query_opposite (one, NULL);
    }
}

static void
test_builds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_BUILDS; i++)
    {
      g_autoptr (PioneerQuery) query = build (rand, 5);

      g_assert_nonnull (query);
      check_round_trip (query);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/random/texts", test_texts);
  g_test_add_func ("/query/random/builds", test_builds);

  return g_test_run ();
}
