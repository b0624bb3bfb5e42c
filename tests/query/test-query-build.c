/* test-query-build.c - Queries that programs put together say what the language says
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error.h"
#include "pioneer-query.h"

/* Both ways are one: the same text, and equal. Takes what was built. */
static void
check_same (PioneerQuery *built, const char *text)
{
  g_autoptr (PioneerQuery) taken = built;
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) read = pioneer_query_new (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (taken);
  g_assert_true (pioneer_query_equal (taken, read));
  g_assert_cmpstr (pioneer_query_to_string (taken), ==, pioneer_query_to_string (read));
}

static PioneerQuery *
word (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerQuery *query = pioneer_query_new_word (text, &error);

  g_assert_no_error (error);

  return query;
}

static void
test_words (void)
{
  check_same (pioneer_query_new_everything (), "");
  check_same (pioneer_query_new_everything (), "*");
  check_same (word ("telecare"), "telecare");
  check_same (word (" A&E, "), "A&E");
  check_same (word ("AND"), "and");
  check_same (word ("re:care"), "\"re:care\"");
  check_same (word ("care*"), "care");
  check_same (word ("a*b"), "\"a*b\"");
  check_same (pioneer_query_new_phrase ("joint  care team", NULL), "\"joint care team\"");
  check_same (pioneer_query_new_phrase ("the \"virtual\" ward", NULL), "\"the \\\"virtual\\\" ward\"");
  check_same (pioneer_query_new_prefix ("integrat", NULL), "integrat*");
  check_same (pioneer_query_new_fuzzy ("bradfrod", 0, NULL), "bradfrod~");
  check_same (pioneer_query_new_fuzzy ("bradfrod", 1, NULL), "bradfrod~1");
  check_same (pioneer_query_new_fuzzy ("bradfrod", 2, NULL), "bradfrod~2");
  for (int kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      const char *const texts[] = {
        "", "kind:programme", "kind:site", "kind:partner", "kind:outcome", "kind:source", "kind:concept"
      };

      check_same (pioneer_query_new_kind (kind, NULL), texts[kind]);
    }
}

static void
test_fields (void)
{
  check_same (pioneer_query_new_field ("place", "leeds", NULL), "place:leeds");
  check_same (pioneer_query_new_field ("place", " St  Helens", NULL), "place:\"St Helens\"");
  check_same (pioneer_query_new_field ("places", "leeds", NULL), "places:leeds");
  check_same (pioneer_query_new_field ("note", "none", NULL), "note:\"none\"");
  check_same (pioneer_query_new_field ("note", "<5", NULL), "note:\"\\<5\"");
  check_same (pioneer_query_new_field ("note", "≥ \"5\" \\..\\", NULL), "note:\"\\≥ \\\"5\\\" \\\\.\\.\\\\\"");
  check_same (pioneer_query_new_field ("kind", "outcomes", NULL), "kind:outcome");
  check_same (pioneer_query_new_field ("id", "leeds", NULL), "id:leeds");
  check_same (pioneer_query_new_field ("population", "200k", NULL), "population:200k");
  check_same (pioneer_query_new_field ("population", "10..20 person", NULL), "population:\"10.\\.20 person\"");
  check_same (pioneer_query_new_field ("published", "2013-07/..", NULL), "published:2013-07/..");
  check_same (pioneer_query_new_field ("modality", "Reported", NULL), "modality:reported");
  check_same (pioneer_query_new_field ("population[place=\"St Helens\"].kind", "target", NULL),
              "population[place=St Helens].kind:target");
  check_same (pioneer_query_new_field ("waiting time", "1week", NULL), "\"waiting time\":1week");
  check_same (pioneer_query_new_field ("waiting time", "<5", NULL), "\"waiting time\":\"\\<5\"");
  check_same (pioneer_query_new_field ("\"populaton\"", "5", NULL), "\"populaton\":5");
  check_same (pioneer_query_new_field_prefix ("place", "lee", NULL), "place:lee*");
  check_same (pioneer_query_new_field_fuzzy ("place", "leds", 0, NULL), "place:leds~");
  check_same (pioneer_query_new_field_fuzzy ("place", "leds", 2, NULL), "place:leds~2");
  check_same (pioneer_query_new_state ("population", PIONEER_STATE_VALUE, NULL), "population:*");
  check_same (pioneer_query_new_state ("population", PIONEER_STATE_NONE, NULL), "population:none");
  check_same (pioneer_query_new_state ("population", PIONEER_STATE_UNKNOWN, NULL), "population:unknown");
  check_same (pioneer_query_new_state ("population", PIONEER_STATE_NOT_STATED, NULL), "population:not-stated");
}

static void
test_ranges (void)
{
  check_same (pioneer_query_new_range ("population", "200k", "500k", NULL), "population:200k..500k");
  check_same (pioneer_query_new_range ("population", "200k", NULL, NULL), "population:>=200k");
  check_same (pioneer_query_new_range ("population", NULL, "500k", NULL), "population:<=500k");
  check_same (pioneer_query_new_above ("population", "200k", NULL), "population:>200k");
  check_same (pioneer_query_new_below ("wait", "8 weeks", NULL), "wait:\"<8 week\"");
  check_same (pioneer_query_new_range ("published", "2009", "2013-05", NULL), "published:2009..2013-05");
}

typedef PioneerQuery *(*Join) (PioneerQuery *self, PioneerQuery *other, GError **error);

/* Takes both. */
static PioneerQuery *
join (Join method, PioneerQuery *a, PioneerQuery *b)
{
  g_autoptr (PioneerQuery) one = a;
  g_autoptr (PioneerQuery) other = b;
  g_autoptr (GError) error = NULL;
  PioneerQuery *query = method (one, other, &error);

  g_assert_no_error (error);

  return query;
}

static PioneerQuery *
opposite (PioneerQuery *a)
{
  g_autoptr (PioneerQuery) taken = a;

  return pioneer_query_opposite (taken, NULL);
}

static void
test_joins (void)
{
  Join also = pioneer_query_also;
  Join or_else = pioneer_query_or_else;
  Join without = pioneer_query_without;

  check_same (join (also, word ("a"), word ("b")), "a b");
  check_same (join (also, join (also, word ("a"), word ("b")), word ("c")), "a b c");
  check_same (join (also, word ("a"), join (also, word ("b"), word ("c"))), "a b c");
  check_same (join (or_else, word ("a"), join (or_else, word ("b"), word ("c"))), "a OR b OR c");
  check_same (join (also, join (or_else, word ("a"), word ("b")), word ("c")), "(a OR b) c");
  check_same (join (or_else, join (also, word ("a"), word ("b")), word ("c")), "a b OR c");
  check_same (join (without, word ("a"), word ("b")), "a -b");
  check_same (join (without, word ("a"), join (or_else, word ("b"), word ("c"))), "a -(b OR c)");
  check_same (join (without, pioneer_query_new_everything (), word ("b")), "-b");
  check_same (opposite (word ("a")), "-a");
  check_same (opposite (opposite (word ("a"))), "NOT -a");
  check_same (opposite (pioneer_query_new_everything ()), "-*");
  check_same (join (also, pioneer_query_new_everything (), word ("b")), "b");
  check_same (join (or_else, pioneer_query_new_everything (), word ("b")), "* OR b");
}

/* What it is made of stays as it is. */
static void
test_unchanged (void)
{
  g_autoptr (PioneerQuery) a = word ("a");
  g_autoptr (PioneerQuery) b = word ("b");
  g_autoptr (PioneerQuery) both = pioneer_query_also (a, b, NULL);
  g_autoptr (PioneerQuery) all = pioneer_query_also (both, both, NULL);

  g_assert_cmpstr (pioneer_query_to_string (all), ==, "a b a b");
  g_assert_cmpstr (pioneer_query_to_string (both), ==, "a b");
  g_assert_cmpstr (pioneer_query_to_string (a), ==, "a");
  g_assert_cmpstr (pioneer_query_to_string (b), ==, "b");
}

static void
check_refused (PioneerQuery *query, GError *error, int code)
{
  g_autoptr (GError) taken = error;

  g_assert_null (query);
  g_assert_error (taken, PIONEER_ERROR, code);
  g_assert_false (g_str_has_prefix (taken->message, "Column"));
}

#define refused(code, call, ...)                                                                                                   \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    GError *fault = NULL;                                                                                                          \
    PioneerQuery *built = call (__VA_ARGS__, &fault);                                                                              \
                                                                                                                                   \
    check_refused (built, fault, code);                                                                                            \
  }                                                                                                                                \
  G_STMT_END

static void
test_refused (void)
{
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "!!");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "two words");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "two\u00A0words");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "a\"b");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_word, "\xff");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_phrase, " ... ");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_prefix, "two words");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_prefix, "in*t");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_fuzzy, "word", 3);
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_kind, 0);
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_kind, (PioneerKind) 99);
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field, "", "a");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field, "place", " ");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field, "place", "\xff");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field, "pl\xff", "a");
  refused (PIONEER_ERROR_UNKNOWN_FIELD, pioneer_query_new_field, "populaton", "5");
  refused (PIONEER_ERROR_UNKNOWN_FIELD, pioneer_query_new_field, "population.x", "5");
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_field, "kind", "foo");
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_field, "modality", "foo");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field, "population", "<5");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field_prefix, "population", "5");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_field_fuzzy, "place", "leeds", 9);
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_state, "place", (PioneerState) 9);
  refused (PIONEER_ERROR_UNKNOWN_WORD, pioneer_query_new_state, "kind", PIONEER_STATE_NONE);
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_range, "population", NULL, NULL);
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_range, "population", "5", "4");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_range, "place", "a", NULL);
  refused (PIONEER_ERROR_UNLIKE_UNITS, pioneer_query_new_range, "wait", "1 week", "5 person");
  refused (PIONEER_ERROR_PARSE, pioneer_query_new_above, "published", "soon");
}

static void
test_limits (void)
{
  g_autofree char *long_word = g_strnfill (16385, 'a');
  g_autofree char *longest_word = g_strnfill (16384, 'a');
  g_autoptr (PioneerQuery) longest = pioneer_query_new_word (longest_word, NULL);
  g_autoptr (PioneerQuery) query = word ("a");
  g_autoptr (PioneerQuery) deep = word ("a");

  g_assert_nonnull (longest);
  refused (PIONEER_ERROR_LIMIT, pioneer_query_new_word, long_word);
  refused (PIONEER_ERROR_LIMIT, pioneer_query_new_field, "place", long_word);
  refused (PIONEER_ERROR_LIMIT, pioneer_query_new_field, long_word, "a");
  refused (PIONEER_ERROR_LIMIT, pioneer_query_also, longest, query);

  for (guint i = 1; i < 256; i++)
    query = join (pioneer_query_also, g_steal_pointer (&query), word ("a"));
  refused (PIONEER_ERROR_LIMIT, pioneer_query_also, query, deep);
  for (guint i = 0; i < 64; i++)
    deep = opposite (g_steal_pointer (&deep));
  refused (PIONEER_ERROR_LIMIT, pioneer_query_opposite, deep);
}

static gpointer
read_often (gpointer data)
{
  PioneerQuery *query = data;

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (PioneerQuery) again = pioneer_query_new (pioneer_query_to_string (query), NULL);
      g_autoptr (PioneerQuery) both = pioneer_query_also (query, again, NULL);

      g_assert_true (pioneer_query_equal (query, again));
      g_assert_nonnull (both);
    }

  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (PioneerQuery) query = pioneer_query_new ("(a OR \"b c\") modality:plan population:>=200k -kind:source", NULL);
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("query", read_often, query);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/build/words", test_words);
  g_test_add_func ("/query/build/fields", test_fields);
  g_test_add_func ("/query/build/ranges", test_ranges);
  g_test_add_func ("/query/build/joins", test_joins);
  g_test_add_func ("/query/build/unchanged", test_unchanged);
  g_test_add_func ("/query/build/refused", test_refused);
  g_test_add_func ("/query/build/limits", test_limits);
  g_test_add_func ("/query/build/threads", test_threads);

  return g_test_run ();
}
