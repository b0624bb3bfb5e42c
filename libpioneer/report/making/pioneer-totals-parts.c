/* pioneer-totals-parts.c - Wholes and parts among values that are to be added, and what is said twice
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

static gboolean
meets (GHashTable *some, GHashTable *others)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, some);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (g_hash_table_contains (others, key))
      return TRUE;

  return FALSE;
}

static void
add_all (GHashTable *to, GHashTable *from)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (to, key);
}

static double
get_size (const PioneerTotalValue *value)
{
  const PioneerQuantityData *quantity = &value->datum.quantity;

  if (value->datum.type != PIONEER_VALUE_TYPE_QUANTITY)
    return value->datum.number;

  return quantity->lower * pioneer_unit_get (quantity->unit)->factor;
}

static int
compare_sizes (gconstpointer a, gconstpointer b)
{
  const PioneerTotalValue *one = *(const PioneerTotalValue *const *) a;
  const PioneerTotalValue *other = *(const PioneerTotalValue *const *) b;
  double x = get_size (one);
  double y = get_size (other);

  if (x > y || x < y)
    return x > y ? -1 : 1;

  return (one->record > other->record) - (one->record < other->record);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  guint32 one = *(const guint32 *) a;
  guint32 other = *(const guint32 *) b;

  return (one > other) - (one < other);
}

/* The places that it is of, all of them, as a key: NULL where there are none, or where it isn't what there is at a place. A place that is
 * one of several of a record makes no two records the same. (transfer full) */
static char *
make_place_key (const PioneerStanding *self, const PioneerTotalValue *value)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) key = g_string_new (NULL);
  GHashTableIter iter;
  gpointer own;

  if (!pioneer_total_is_of_place (value))
    return NULL;

  g_hash_table_iter_init (&iter, self->own);
  while (g_hash_table_iter_next (&iter, &own, NULL))
    {
      guint32 record = GPOINTER_TO_UINT (own) - 1;

      if (pioneer_store_record (self->store, record)->kind == PIONEER_KIND_CONCEPT)
        g_array_append_val (places, record);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    g_string_append_printf (key, "%u,", g_array_index (places, guint32, i));

  return key->len > 0 ? g_string_free (g_steal_pointer (&key), FALSE) : NULL;
}

/* Of what is the same thing, whoever speaks of it: exactly the same places; of a record without any, the record. The first to be of it is
 * noted. */
static PioneerTotalStanding
compare_places_before (const PioneerStanding *self, const PioneerTotalValue *value, GHashTable *by_place)
{
  g_autofree char *key = make_place_key (self, value);
  gpointer first;

  if (key == NULL && pioneer_total_is_of_place (value))
    key = g_strdup_printf ("record %u", value->record);
  if (key == NULL)
    return PIONEER_TOTAL_COUNTED;

  first = g_hash_table_lookup (by_place, key);
  if (first == NULL)
    g_hash_table_insert (by_place, g_steal_pointer (&key), GUINT_TO_POINTER (value->record + 1));
  else
    return GPOINTER_TO_UINT (first) == value->record + 1 ? PIONEER_TOTAL_AGAIN : PIONEER_TOTAL_PART;

  return PIONEER_TOTAL_COUNTED;
}

/* The larger of two that overlap, or are of the same place, stays. */
static void
mark_overlaps (PioneerStanding *self, GPtrArray *values)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (values, NULL, NULL);
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) kept_peers = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) by_place = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_ptr_array_sort (sorted, compare_sizes);
  for (guint i = 0; i < sorted->len; i++)
    {
      PioneerTotalValue *value = sorted->pdata[i];

      if (value->standing != PIONEER_TOTAL_COUNTED)
        continue;
      pioneer_standing_find (self, value);
      if (meets (self->peers, kept) || meets (self->own, kept_peers))
        value->standing = PIONEER_TOTAL_PART;
      else
        value->standing = compare_places_before (self, value, by_place);
      if (value->standing != PIONEER_TOTAL_COUNTED)
        continue;
      add_all (kept, self->own);
      add_all (kept_peers, self->peers);
    }
}

static gboolean
is_shown (const PioneerTotalValue *value)
{
  return (value->statement->flags & PIONEER_STATEMENT_SHOWN) != 0;
}

/* Where all sides are shown, they are said of one thing: what the policy shows counts; where it shows none of them, the first does. Nor does a
 * value count twice to which several rows lead. */
static void
mark_again (GPtrArray *values)
{
  g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) statements = g_hash_table_new (NULL, NULL);

  for (guint shown = 1; shown <= 1; shown--)
    for (guint i = 0; i < values->len; i++)
      {
        PioneerTotalValue *value = values->pdata[i];

        if (is_shown (value) != (shown == 1))
          continue;
        if (!g_hash_table_add (statements, (gpointer) value->statement) ||
            (shown == 0 && g_hash_table_contains (records, GUINT_TO_POINTER (value->record + 1))))
          value->standing = PIONEER_TOTAL_AGAIN;
        g_hash_table_add (records, GUINT_TO_POINTER (value->record + 1));
      }
}

static void
mark_inside (PioneerStanding *self, GPtrArray *values)
{
  g_autoptr (GHashTable) all = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < values->len; i++)
    {
      pioneer_standing_find (self, values->pdata[i]);
      add_all (all, self->own);
    }
  for (guint i = 0; i < values->len; i++)
    {
      PioneerTotalValue *value = values->pdata[i];

      if (value->standing != PIONEER_TOTAL_COUNTED)
        continue;
      pioneer_standing_find (self, value);
      if (meets (self->above, all))
        value->standing = PIONEER_TOTAL_PART;
    }
}

void
pioneer_totals_mark_parts (PioneerStore *store, GPtrArray *values)
{
  PioneerStanding standing;

  /* What is counted of each record belongs to it alone, wherever it is. */
  if (values->len < 2 || ((PioneerTotalValue *) values->pdata[0])->statement == NULL)
    return;

  pioneer_standing_init (&standing, store);
  mark_again (values);
  mark_inside (&standing, values);
  mark_overlaps (&standing, values);
  pioneer_standing_clear (&standing);
}
