/* test-query-errors.c - What can be wrong with a query, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-catalogue.h"
#include "pioneer-error.h"
#include "pioneer-list.h"
#include "pioneer-query.h"
#include "pioneer-record.h"

typedef struct
{
  const char *text;
  int code;
  guint column; /* 0: the message names none */
  const char *says;
} Refusal;

static const Refusal refusals[] = {
  { "a \"b", PIONEER_ERROR_PARSE, 3, "quote" },
  { "café “b", PIONEER_ERROR_PARSE, 6, "quote" },
  { "a \"b\\\"", PIONEER_ERROR_PARSE, 3, "quote" },
  { "note:\"b", PIONEER_ERROR_PARSE, 6, "quote" },
  { "a (b (c)", PIONEER_ERROR_PARSE, 3, "parenthesis" },
  { "a)", PIONEER_ERROR_PARSE, 2, "closes nothing" },
  { "()", PIONEER_ERROR_PARSE, 1, "nothing between" },
  { "a (!) b", PIONEER_ERROR_PARSE, 3, "nothing between" },
  { "place:()", PIONEER_ERROR_PARSE, 1, "nothing between" },
  { "a OR", PIONEER_ERROR_PARSE, 3, "“OR” has nothing behind it" },
  { "OR a", PIONEER_ERROR_PARSE, 1, "“OR” has nothing before it" },
  { "a AND AND b", PIONEER_ERROR_PARSE, 3, "“AND” has nothing behind it" },
  { "a OR OR b", PIONEER_ERROR_PARSE, 3, "“OR” has nothing behind it" },
  { "(a OR) b", PIONEER_ERROR_PARSE, 4, "“OR” has nothing behind it" },
  { "a (AND b)", PIONEER_ERROR_PARSE, 4, "“AND” has nothing before it" },
  { "a NOT", PIONEER_ERROR_PARSE, 3, "“NOT” has nothing behind it" },
  { "NOT \"!\"", PIONEER_ERROR_PARSE, 1, "“NOT” has nothing behind it" },
  { "-", PIONEER_ERROR_PARSE, 1, "“-” has no letter and no digit" },
  { "???", PIONEER_ERROR_PARSE, 1, "no letter and no digit" },
  { "🙂", PIONEER_ERROR_PARSE, 1, "no letter and no digit" },
  { "\"!\"", PIONEER_ERROR_PARSE, 1, "no letter and no digit" },
  { "a organi*ation", PIONEER_ERROR_PARSE, 3, "organi*" },
  { "a~3", PIONEER_ERROR_PARSE, 1, "~1 and ~2" },
  { "a~0.8", PIONEER_ERROR_PARSE, 1, "~1 and ~2" },
  { "\"a b\"~2", PIONEER_ERROR_PARSE, 6, "behind a phrase" },
  { "\"a b\"*", PIONEER_ERROR_PARSE, 6, "behind a phrase" },
  { "10:3*", PIONEER_ERROR_PARSE, 1, "not one word" },
  { "a populaton:5", PIONEER_ERROR_UNKNOWN_FIELD, 3, "did you mean population?" },
  { "popluation:5", PIONEER_ERROR_UNKNOWN_FIELD, 1, "did you mean population?" },
  { "plce:leeds", PIONEER_ERROR_UNKNOWN_FIELD, 1, "did you mean place?" },
  { "knid:site", PIONEER_ERROR_UNKNOWN_FIELD, 1, "did you mean kind?" },
  { "-partcipaton:x", PIONEER_ERROR_UNKNOWN_FIELD, 2, "did you mean participation?" },
  { "site:leeds", PIONEER_ERROR_UNKNOWN_FIELD, 1, "kind:site" },
  { "outcomes:x", PIONEER_ERROR_UNKNOWN_FIELD, 1, "kind:outcome" },
  { "population.knd:x", PIONEER_ERROR_UNKNOWN_FIELD, 1, "kind, quantity, base, group, place" },
  { "name.x:y", PIONEER_ERROR_UNKNOWN_FIELD, 1, "no members" },
  { "population[knd=target]:5", PIONEER_ERROR_UNKNOWN_FIELD, 1, "knd" },
  { "population[kind=foo]:5", PIONEER_ERROR_UNKNOWN_WORD, 1, "foo" },
  { "feature[modality=pln]:x", PIONEER_ERROR_UNKNOWN_WORD, 1, "in-progress" },
  { "modality:foo", PIONEER_ERROR_UNKNOWN_WORD, 10, "in-progress" },
  { "modality:pl*", PIONEER_ERROR_PARSE, 10, "not words" },
  { "population:20*", PIONEER_ERROR_PARSE, 12, "not words" },
  { "kind:foo", PIONEER_ERROR_UNKNOWN_WORD, 6, "“foo”" },
  { "kind:*", PIONEER_ERROR_UNKNOWN_WORD, 6, "programme, site" },
  { "kind:>5", PIONEER_ERROR_UNKNOWN_WORD, 6, "programme, site" },
  { "kind:s*", PIONEER_ERROR_UNKNOWN_WORD, 6, "programme, site" },
  { "kind:(site foo)", PIONEER_ERROR_UNKNOWN_WORD, 12, "“foo”" },
  { "a place:>x", PIONEER_ERROR_PARSE, 9, "neither amounts nor dates" },
  { "modality:>plan", PIONEER_ERROR_PARSE, 10, "neither amounts nor dates" },
  { "place:\"\"", PIONEER_ERROR_PARSE, 7, "nothing was given" },
  { "population:many", PIONEER_ERROR_PARSE, 12, "\"many\" is not a quantity" },
  { "population:>many", PIONEER_ERROR_PARSE, 12, "\"many\" is not a quantity" },
  { "population:5x", PIONEER_ERROR_PARSE, 12, "not a unit" },
  { "population:10-20", PIONEER_ERROR_PARSE, 12, "two points" },
  { "population:>\"over 5\"", PIONEER_ERROR_PARSE, 12, "leaves an amount open" },
  { "population:10..20k", PIONEER_ERROR_PARSE, 12, "10k..20k" },
  { "population:20..10", PIONEER_ERROR_PARSE, 12, "lower end first" },
  { "population:\"..\"", PIONEER_ERROR_PARSE, 12, "at least one end" },
  { "population:>= 5", PIONEER_ERROR_PARSE, 12, "without a space" },
  { "population: >5", PIONEER_ERROR_PARSE, 1, "no space" },
  { "wait:1week..5people", PIONEER_ERROR_UNLIKE_UNITS, 6, "unlike units" },
  { "wait:2week..10day", PIONEER_ERROR_PARSE, 6, "lower end first" },
  { "wait:5..2013-05", PIONEER_ERROR_PARSE, 6, "date" },
  { "wait:>foo", PIONEER_ERROR_PARSE, 6, "not a quantity" },
  { "published:soon", PIONEER_ERROR_PARSE, 11, "not a period" },
  { "published:>2013-13", PIONEER_ERROR_PARSE, 11, "no month 13" },
  { "published:2013..2009", PIONEER_ERROR_PARSE, 11, "lower end first" },
  { "published:>2009/2011", PIONEER_ERROR_PARSE, 11, "not one date" },
  { "place:(leeds kind:site)", PIONEER_ERROR_PARSE, 14, "another field" },
  { "a \xff", PIONEER_ERROR_PARSE, 3, "0xFF is not UTF-8" },
};

static void
check_refusal (const Refusal *refusal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new (refusal->text, &error);
  g_autofree char *place = g_strdup_printf ("Column %u of the query: ", refusal->column);

  g_test_message ("%s: %s", refusal->text, error != NULL ? error->message : pioneer_query_to_string (query));
  g_assert_null (query);
  g_assert_error (error, PIONEER_ERROR, refusal->code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (refusal->column == 0 || g_str_has_prefix (error->message, place));
  g_assert_true (refusal->column == 0 || !g_ascii_isupper (error->message[strlen (place)]));
  g_assert_nonnull (strstr (error->message, refusal->says));
}

static void
test_refusals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    check_refusal (&refusals[i]);
}

static char *
repeat (const char *before, const char *middle, const char *after, guint n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, before);
  g_string_append (out, middle);
  for (guint i = 0; i < n; i++)
    g_string_append (out, after);

  return g_string_free (out, FALSE);
}

static void
check_limit (char *within, char *beyond)
{
  g_autofree char *good = within;
  g_autofree char *bad = beyond;
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new (good, &error);

  g_assert_no_error (error);
  g_assert_nonnull (query);
  g_assert_null (pioneer_query_new (bad, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

static void
test_limits (void)
{
  check_limit (repeat ("a ", "", "", 256), repeat ("a ", "", "", 257));
  check_limit (repeat ("(", "a", ")", 64), repeat ("(", "a", ")", 65));
  check_limit (repeat ("NOT ", "a", "", 64), repeat ("NOT ", "a", "", 65));
  check_limit (repeat ("-(a ", "b", ")", 32), repeat ("-(a ", "b", ")", 33));
  check_limit (repeat ("broader.", "name:x", "", 14), repeat ("broader.", "name:x", "", 15));
  check_limit (repeat ("a", "", "", 16384), repeat ("a", "", "", 16385));
}

/* Short as it is written, long as it is written out, where the path is given to each value: 16 × 1,020 bytes with a space between each two
 * are 16,335, and 17 are 17,356. */
static void
test_written_out (void)
{
  g_autofree char *place = repeat ("x", "", "", 1000);
  g_autofree char *within = repeat ("5 ", "", "", 16);
  g_autofree char *beyond = repeat ("5 ", "", "", 17);

  check_limit (g_strconcat ("population[place=", place, "]:(", within, ")", NULL),
               g_strconcat ("population[place=", place, "]:(", beyond, ")", NULL));
}

/* What looks like a slip must not be the name of a measure that there is. */
static void
test_measures (void)
{
  g_autoptr (PioneerCatalogue) shipped = pioneer_catalogue_load_shipped (NULL);
  g_autoptr (PioneerList) concepts = pioneer_catalogue_get_concepts (shipped);
  g_autoptr (PioneerList) measures = pioneer_list_filter (concepts, "vocabulary", "measure", NULL);

  g_assert_cmpuint (pioneer_list_get_n_items (measures), >, 0);
  for (guint i = 0; i < pioneer_list_get_n_items (measures); i++)
    {
      g_autoptr (PioneerRecord) measure = PIONEER_RECORD (pioneer_list_get (measures, i));
      g_autofree char *text = g_strdup_printf ("%s:>5", pioneer_record_get_id (measure));
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerQuery) query = pioneer_query_new (text, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (pioneer_query_to_string (query), ==, text);
    }
}

/* However long and odd: it ends at once. */
static void
test_hostile (void)
{
  const char *const pieces[] = { "(", ")",    "-",   "\"",   "\\", ":",  "a:", "a[b=", "place:(",  "*",
                                 "~", "NOT ", "OR ", "\xc3", "<",  "a.", ".",  "a-",   "\xcc\x81", "5," };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (guint j = 0; j < G_N_ELEMENTS (pieces); j++)
      {
        g_autofree char *pair = g_strconcat (pieces[i], pieces[j], NULL);
        g_autofree char *text = repeat (pair, "", "", 16384 / strlen (pair));
        g_autoptr (PioneerQuery) query = pioneer_query_new (text, NULL);
        g_autoptr (PioneerQuery) any = pioneer_query_new_any_word (text, NULL);

        g_assert_true ((query == NULL) == (any == NULL));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/errors/refusals", test_refusals);
  g_test_add_func ("/query/errors/limits", test_limits);
  g_test_add_func ("/query/errors/written-out", test_written_out);
  g_test_add_func ("/query/errors/measures", test_measures);
  g_test_add_func ("/query/errors/hostile", test_hostile);

  return g_test_run ();
}
