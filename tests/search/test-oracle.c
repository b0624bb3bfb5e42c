/* test-oracle.c - The engine against an independent reading of the definition of search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>
#include <string.h>

#include "oracle-private.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-error.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query-private.h"
#include "pioneer.h"
#include "random-catalogue.h"

#define SEED  20090401
#define PAGE  10000
#define SLACK 1e-9

typedef struct
{
  PioneerCatalogue *catalogue;
  PioneerCatalogue *compiled; /* the same, through a file */
  Oracle *oracle;
} Fixture;

/* Which records are found, the best first. */
typedef struct
{
  const OracleFound *found;
  GArray *records;
} Expected;

static int
compare_records (gconstpointer a, gconstpointer b, gpointer data)
{
  const OracleFound *found = data;
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  if (found->scores[x] != found->scores[y])
    return found->scores[x] > found->scores[y] ? -1 : 1;

  return (x > y) - (x < y);
}

static GArray *
list_found (OracleFound *found)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < found->n; i++)
    if (found->matches[i])
      g_array_append_val (records, i);
  g_array_sort_with_data (records, compare_records, found);

  return records;
}

static guint32
find_place (Oracle *oracle, PioneerMatch *match)
{
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

  return pioneer_store_find_reference (oracle->store, pioneer_record_get_reference (record));
}

static gboolean
is_near (double a, double b)
{
  return fabs (a - b) <= SLACK * MAX (1e-3, MAX (fabs (a), fabs (b)));
}

/* Scores that differ by rounding alone may stand in either order; of equal ones, the first of the catalogue comes first. */
static void
check_match (Oracle *oracle, const char *text, const OracleFound *found, guint32 expected, PioneerMatch *match)
{
  guint32 place = find_place (oracle, match);
  double score = pioneer_match_get_score (match);

  if (!found->matches[place] || !is_near (score, found->scores[place]) || !is_near (found->scores[place], found->scores[expected]))
    g_error ("%s: %s/%s (%s) has %.12g instead of %.12g where %s with %.12g was expected", text,
             pioneer_kind_word (pioneer_store_record (oracle->store, place)->kind),
             pioneer_store_record (oracle->store, place)->slug, found->matches[place] ? "matches" : "does not match", score,
             found->scores[place], pioneer_store_record (oracle->store, expected)->slug, found->scores[expected]);
}

static void
check_order (Oracle *oracle, const char *text, PioneerResults *results)
{
  double before = INFINITY;
  guint32 last = 0;

  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      double score = pioneer_match_get_score (match);
      guint32 place = find_place (oracle, match);

      if (score > before || (score == before && place <= last))
        g_error ("%s: match %u with %.17g stands after one with %.17g", text, i, score, before);
      before = score;
      last = place;
    }
}

static void
check_results (Oracle *oracle, const char *text, OracleFound *found, PioneerResults *results)
{
  g_autoptr (GArray) expected = list_found (found);
  guint offset = pioneer_results_get_offset (results);
  guint n = pioneer_results_get_n_items (results);

  if (pioneer_results_get_total (results) != expected->len)
    g_test_message ("%s: %u found instead of %u", text, pioneer_results_get_total (results), expected->len);
  for (guint i = 0; i < n && offset + i < expected->len; i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);

      check_match (oracle, text, found, g_array_index (expected, guint32, offset + i), match);
    }
  if (pioneer_results_get_total (results) != expected->len)
    g_error ("%s: %u found instead of %u, such as %s", text, pioneer_results_get_total (results), expected->len,
             n < expected->len ? pioneer_store_record (oracle->store, g_array_index (expected, guint32, n))->slug : "none");
  check_order (oracle, text, results);
}

static PioneerResults *
run (PioneerCatalogue *catalogue, PioneerQuery *query, gboolean widening, guint offset, guint limit, GError **error)
{
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);

  pioneer_search_set_widening (search, widening);
  pioneer_search_set_offset (search, offset);
  pioneer_search_set_limit (search, limit);

  return pioneer_search_run (search, catalogue, NULL, error);
}

/* In-memory and compiled catalogues; all and the best few, which are found in other ways. */
static void
check_query (Fixture *fixture, const char *text, PioneerQuery *query, gboolean widening, guint limit)
{
  g_autoptr (OracleFound) found = NULL;

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerCatalogue *catalogue = i % 2 == 0 ? fixture->catalogue : fixture->compiled;
      g_autoptr (PioneerResults) results = run (catalogue, query, widening, 0, i < 2 ? limit : 3, &error);

      /* Units unlike all that there is are refused, so there is nothing to compare. */
      if (g_error_matches (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS))
        return;
      if (error != NULL)
        g_error ("%s: %s", text, error->message);
      if (found == NULL)
        found = oracle_search (fixture->oracle, pioneer_query_get_root (query), widening);
      check_results (fixture->oracle, text, found, results);
    }
}

static void
open_fixture (Fixture *fixture, PioneerCatalogue *catalogue)
{
  fixture->catalogue = catalogue;
  fixture->compiled = random_compiled (catalogue);
  fixture->oracle = oracle_new (pioneer_catalogue_get_store (catalogue));
}

static void
close_fixture (Fixture *fixture)
{
  oracle_free (fixture->oracle);
  g_object_unref (fixture->catalogue);
  g_object_unref (fixture->compiled);
}

static void
check_queries (Fixture *fixture, GRand *rand, guint n, guint limit, gboolean only_words)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = only_words ? random_words (rand) : random_query (rand, i % 3);
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerQuery) query = i % 4 == 3 ? pioneer_query_new_any_word (text, &error) : pioneer_query_new (text, &error);

      g_assert_no_error (error);
      check_query (fixture, text, query, i % 5 != 0, limit);
    }
}

static void
test_small (void)
{
  const guint sizes[] = { 0, 1, 2, 5, 20, 60, 130, 260 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      Fixture fixture;

      open_fixture (&fixture, random_catalogue (rand, sizes[i]));
      check_queries (&fixture, rand, sizes[i] < 100 ? 700 : 200, PAGE, FALSE);
      close_fixture (&fixture);
    }
}

static void
test_large (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Fixture fixture;

  open_fixture (&fixture, random_catalogue (rand, 3000));
  check_queries (&fixture, rand, 40, PAGE, FALSE);
  close_fixture (&fixture);
}

/* Terms of thousands of records: blocks, bounds and windows. */
static void
test_blocks (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Fixture fixture;

  open_fixture (&fixture, random_names (rand, 20000));
  check_queries (&fixture, rand, 60, 100, TRUE);
  close_fixture (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/oracle/small", test_small);
  g_test_add_func ("/search/oracle/large", test_large);
  g_test_add_func ("/search/oracle/blocks", test_blocks);

  return g_test_run ();
}
