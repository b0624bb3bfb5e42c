/* test-oracle-lists.c - Facets, pages and sorting against counting and sorting all records one by one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "oracle-private.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-quantity-private.h"
#include "pioneer.h"
#include "random-catalogue.h"

#define SEED         20131102
#define N_MODALITIES (PIONEER_MODALITY_PROJECTION + 1)

typedef struct
{
  PioneerCatalogue *catalogue;
  PioneerCatalogue *compiled;
  Oracle *oracle;
} Fixture;

static void
open_fixture (Fixture *fixture, GRand *rand, guint n)
{
  fixture->catalogue = random_catalogue (rand, n);
  fixture->compiled = random_compiled (fixture->catalogue);
  fixture->oracle = oracle_new (pioneer_catalogue_get_store (fixture->catalogue));
}

static void
close_fixture (Fixture *fixture)
{
  oracle_free (fixture->oracle);
  g_object_unref (fixture->catalogue);
  g_object_unref (fixture->compiled);
}

typedef struct
{
  guint count;
  guint by_modality[N_MODALITIES];
  guint32 last; /* record that was counted, plus 1 */
  guint32 last_by_modality[N_MODALITIES];
} Count;

typedef struct
{
  guint total;
  guint states[4];    /* by PioneerState */
  GHashTable *counts; /* text of a value -> Count */
} Counts;

static char *
write_value (const PioneerTypeSpec *spec, const PioneerDatum *value)
{
  GString *text = g_string_new (NULL);

  switch (value->type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
      pioneer_quantity_data_write (&value->quantity, text);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      pioneer_period_data_write (&value->period, text);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      g_string_append (text, pioneer_choice_nick (spec->get_choice (), value->choice));
      break;
    default:
      g_string_append (text, value->text);
      break;
    }

  return g_string_free (text, FALSE);
}

static void
count_value (Counts *counts, char *text, guint32 record, PioneerModality modality)
{
  Count *count = g_hash_table_lookup (counts->counts, text);

  if (count == NULL)
    {
      count = g_new0 (Count, 1);
      g_hash_table_insert (counts->counts, g_strdup (text), count);
    }
  count->count += count->last != record + 1;
  count->last = record + 1;
  count->by_modality[modality] += count->last_by_modality[modality] != record + 1;
  count->last_by_modality[modality] = record + 1;
  g_free (text);
}

static void
count_field (Counts *counts, Oracle *oracle, guint32 record, PioneerFieldId field)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (field);
  const PioneerTypeSpec *main_spec =
      spec->spec.type == PIONEER_VALUE_TYPE_SHAPE ? &spec->spec.shape->members[spec->spec.shape->main_member].spec : &spec->spec;
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (oracle->store, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerDatum *value = oracle_value (&statements[i], -1);

      if (value != NULL && value->type != 0 && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
        count_value (counts, write_value (main_spec, value), record, pioneer_store_modality (&statements[i]));
    }
}

/* Fields of one name are of different kinds of records. */
static void
count_record (Counts *counts, Oracle *oracle, guint32 record, const char *name)
{
  PioneerKind kind = pioneer_store_record (oracle->store, record)->kind;
  int field = pioneer_field_find (kind, name);

  counts->total++;
  if (strcmp (name, "kind") == 0)
    {
      count_value (counts, g_strdup (pioneer_kind_word (kind)), record, 0);
      counts->states[PIONEER_STATE_VALUE]++;
    }
  else if (field < 0)
    counts->states[PIONEER_STATE_NOT_STATED]++;
  else
    {
      counts->states[oracle_state (oracle, record, (PioneerFieldId) field)]++;
      count_field (counts, oracle, record, (PioneerFieldId) field);
    }
}

static void
check_values (const Counts *counts, PioneerFacet *facet, const char *text)
{
  g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);
  gboolean has_modalities = strcmp (pioneer_facet_get_name (facet), "feature") == 0;
  guint before = G_MAXUINT;

  g_assert_cmpuint (pioneer_list_get_n_items (values), ==, g_hash_table_size (counts->counts));
  for (guint i = 0; i < pioneer_list_get_n_items (values); i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));
      const Count *count = g_hash_table_lookup (counts->counts, pioneer_facet_value_get_value (value));

      if (count == NULL || count->count != pioneer_facet_value_get_count (value))
        g_error ("%s: %s of %s is counted %u instead of %u", text, pioneer_facet_value_get_value (value),
                 pioneer_facet_get_name (facet), pioneer_facet_value_get_count (value), count != NULL ? count->count : 0);
      g_assert_cmpuint (count->count, <=, before);
      before = count->count;
      for (guint modality = 1; modality < N_MODALITIES && has_modalities; modality++)
        g_assert_cmpuint (pioneer_facet_value_get_count_of (value, modality), ==, count->by_modality[modality]);
    }
}

static void
check_facet (Oracle *oracle, const OracleFound *found, PioneerResults *results, const char *name, const char *text)
{
  g_autoptr (PioneerFacet) facet = pioneer_results_get_facet (results, name);
  Counts counts = { .counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free) };

  for (guint32 i = 0; i < found->n; i++)
    if (found->matches[i])
      count_record (&counts, oracle, i, name);

  g_assert_nonnull (facet);
  g_assert_cmpuint (pioneer_facet_get_total (facet), ==, counts.total);
  g_assert_cmpuint (pioneer_facet_get_n_stated (facet), ==, counts.states[PIONEER_STATE_VALUE]);
  g_assert_cmpuint (pioneer_facet_get_n_none (facet), ==, counts.states[PIONEER_STATE_NONE]);
  g_assert_cmpuint (pioneer_facet_get_n_unknown (facet), ==, counts.states[PIONEER_STATE_UNKNOWN]);
  g_assert_cmpuint (pioneer_facet_get_n_not_stated (facet), ==, counts.states[PIONEER_STATE_NOT_STATED]);
  check_values (&counts, facet, text);
  g_hash_table_unref (counts.counts);
}

static const char *const facets[] = { "kind",    "client-group", "place",    "feature",    "partnership", "participation",
                                      "subject", "measure",      "modality", "population", "published",   "vocabulary" };

static void
check_facets (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new (text, &error);
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);
  g_autoptr (OracleFound) found = oracle_search (fixture->oracle, pioneer_query_get_root (query), TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (facets); i++)
    pioneer_search_add_facet (search, facets[i]);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (PioneerResults) results =
          pioneer_search_run (search, i == 0 ? fixture->catalogue : fixture->compiled, NULL, &error);

      g_assert_no_error (error);
      for (guint j = 0; j < G_N_ELEMENTS (facets); j++)
        check_facet (fixture->oracle, found, results, facets[j], text);
    }
}

static void
test_facets (void)
{
  const guint sizes[] = { 0, 1, 40, 300, 1500 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      Fixture fixture;

      open_fixture (&fixture, rand, sizes[i]);
      check_facets (&fixture, "");
      for (guint j = 0; j < 30; j++)
        {
          g_autofree char *text = random_words (rand);

          check_facets (&fixture, text);
        }
      close_fixture (&fixture);
    }
}

/* The references of a page of matches are added to others. */
static void
add_page (GPtrArray *references, PioneerResults *results)
{
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
      g_autofree char *line = g_strdup_printf ("%s %.17g", pioneer_record_get_reference (record), pioneer_match_get_score (match));

      g_ptr_array_add (references, g_steal_pointer (&line));
    }
}

static GPtrArray *
read_pages (PioneerCatalogue *catalogue, PioneerSearch *search, guint limit)
{
  GPtrArray *references = g_ptr_array_new_with_free_func (g_free);
  guint total = 1;

  pioneer_search_set_limit (search, limit);
  for (guint offset = 0; offset < total; offset += limit)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerResults) results = NULL;

      pioneer_search_set_offset (search, offset);
      results = pioneer_search_run (search, catalogue, NULL, &error);
      g_assert_no_error (error);
      total = pioneer_results_get_total (results);
      add_page (references, results);
    }
  g_assert_cmpuint (references->len, ==, total);

  return references;
}

static void
assert_same (GPtrArray *pages, GPtrArray *whole)
{
  g_assert_cmpuint (pages->len, ==, whole->len);
  for (guint i = 0; i < pages->len; i++)
    g_assert_cmpstr (pages->pdata[i], ==, whole->pdata[i]);
}

/* All pages together are one long page, to the last bit of each score, also of the compiled catalogue. */
static void
test_pages (void)
{
  const char *const sorts[] = { NULL, NULL, "name", "count", "published", "population" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Fixture fixture;

  open_fixture (&fixture, rand, 500);
  for (guint i = 0; i < 80; i++)
    {
      g_autofree char *text = i > 0 ? random_words (rand) : g_strdup ("");
      g_autoptr (PioneerQuery) query = pioneer_query_new (text, NULL);
      g_autoptr (PioneerSearch) search = pioneer_search_new (query);
      g_autoptr (GPtrArray) whole = NULL;
      g_autoptr (GPtrArray) pages = NULL;
      g_autoptr (GPtrArray) compiled = NULL;

      pioneer_search_set_sort (search, sorts[i % G_N_ELEMENTS (sorts)]);
      whole = read_pages (fixture.catalogue, search, 10000);
      pages = read_pages (fixture.catalogue, search, (guint) g_rand_int_range (rand, 1, 40));
      compiled = read_pages (fixture.compiled, search, (guint) g_rand_int_range (rand, 40, 400));
      assert_same (pages, whole);
      assert_same (compiled, whole);
    }
  close_fixture (&fixture);
}

/* What a record is sorted by: of several values, that which brings it nearest to the beginning; NULL without any. */
typedef struct
{
  Oracle *oracle;
  const char *name;
  gboolean descending;
} Sort;

static int
compare_values (const PioneerDatum *a, const PioneerDatum *b, gboolean descending)
{
  g_autofree char *x = a->type == PIONEER_VALUE_TYPE_TEXT ? g_utf8_casefold (a->text, -1) : NULL;
  g_autofree char *y = b->type == PIONEER_VALUE_TYPE_TEXT ? g_utf8_casefold (b->text, -1) : NULL;
  int order = 0;

  if (x != NULL && y != NULL)
    order = strcmp (x, y);
  else
    order = pioneer_datum_compare (a, b);

  return descending ? -order : order;
}

static const PioneerDatum *
get_first (const Sort *sort, guint32 record)
{
  g_auto (GStrv) steps = g_strsplit (sort->name, ".", 2);
  int field = pioneer_field_find (pioneer_store_record (sort->oracle->store, record)->kind, steps[0]);
  const PioneerDatum *first = NULL;
  const PioneerStatementData *statements;
  guint32 n;

  if (field < 0)
    return NULL;
  statements = pioneer_store_field (sort->oracle->store, record, (PioneerFieldId) field, &n);
  for (guint32 i = 0; i < n; i++)
    {
      int member = steps[1] != NULL ? pioneer_shape_find_member (pioneer_field_spec (field)->spec.shape, steps[1]) : -1;
      const PioneerDatum *value = oracle_value (&statements[i], member);

      if (value == NULL || value->type == 0 || pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      /* Of names, only the one that is shown: there may be many aliases. */
      if (value->type == PIONEER_VALUE_TYPE_TEXT && !(statements[i].flags & PIONEER_STATEMENT_SHOWN))
        continue;
      if (first == NULL || compare_values (value, first, sort->descending) < 0)
        first = value;
    }

  return first;
}

static int
compare_sorted (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sort *sort = data;
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;
  const PioneerDatum *of_x = get_first (sort, x);
  const PioneerDatum *of_y = get_first (sort, y);
  int order = (of_x == NULL) - (of_y == NULL);

  if (order == 0 && of_x != NULL)
    order = compare_values (of_x, of_y, sort->descending);

  return order != 0 ? order : (x > y) - (x < y);
}

static void
check_sort (Fixture *fixture, const char *text, const char *name, gboolean descending, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new (text, &error);
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);
  g_autoptr (OracleFound) found = oracle_search (fixture->oracle, pioneer_query_get_root (query), TRUE);
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (PioneerResults) results = NULL;
  Sort sort = { fixture->oracle, name, descending };

  for (guint32 i = 0; i < found->n; i++)
    if (found->matches[i])
      g_array_append_val (expected, i);
  g_array_sort_with_data (expected, compare_sorted, &sort);

  pioneer_search_set_sort (search, name);
  pioneer_search_set_descending (search, descending);
  pioneer_search_set_limit (search, limit);
  results = pioneer_search_run (search, fixture->compiled, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (pioneer_results_get_n_items (results), ==, MIN (limit, expected->len));
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

      guint32 wanted = g_array_index (expected, guint32, i);

      if (strcmp (pioneer_record_get_id (record), pioneer_store_record (fixture->oracle->store, wanted)->slug) != 0)
        g_error ("%s by %s: %s is number %u instead of %s", text, name, pioneer_record_get_id (record), i,
                 pioneer_store_record (fixture->oracle->store, wanted)->slug);
    }
}

static void
test_sorting (void)
{
  const char *const names[] = { "name", "count", "opened", "published", "participation.date", "actual" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Fixture fixture;

  open_fixture (&fixture, rand, 400);
  for (guint i = 0; i < 72; i++)
    {
      g_autofree char *text = i < 12 ? g_strdup ("") : random_words (rand);

      check_sort (&fixture, text, names[i % G_N_ELEMENTS (names)], i / G_N_ELEMENTS (names) % 2 == 0, i % 3 == 0 ? 7 : 10000);
    }
  close_fixture (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/oracle/facets", test_facets);
  g_test_add_func ("/search/oracle/pages", test_pages);
  g_test_add_func ("/search/oracle/sorting", test_sorting);

  return g_test_run ();
}
