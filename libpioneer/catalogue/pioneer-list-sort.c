/* pioneer-list-sort.c - Sorting lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-list-private.h"
#include "pioneer-path-private.h"
#include "pioneer-quantity-private.h"

/* An item with what it is sorted by: its smallest value going up, its largest going down. */
typedef struct
{
  guint position;
  gboolean has_key;
  gboolean is_unlike; /* a quantity in another dimension than most: shares among numbers of people */
  PioneerKey key;
  char *label;
} Sortable;

/* How the whole list is to be sorted. */
typedef struct
{
  gboolean descending;
  gboolean has_quantities;
  PioneerQuantityData common; /* of the dimension that most quantities have */
} Order;

static void
clear_sortable (gpointer data)
{
  g_free (((Sortable *) data)->label);
}

static int
compare_sortables (const Sortable *a, const Sortable *b)
{
  if (a->label != NULL && b->label != NULL)
    return g_strcmp0 (a->label, b->label);

  return pioneer_datum_compare (&a->key.datum, &b->key.datum);
}

/* What has no value comes last either way, and before it what can't be compared with the others. */
static int
compare_for_sort (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sortable *x = a;
  const Sortable *y = b;
  const Order *sorting = data;
  int order = 0;

  if (x->has_key != y->has_key)
    return x->has_key ? -1 : 1;
  if (x->is_unlike != y->is_unlike)
    return x->is_unlike ? 1 : -1;
  if (x->has_key)
    order = compare_sortables (x, y);
  if (order != 0)
    return sorting->descending ? -order : order;

  return (x->position > y->position) - (x->position < y->position);
}

/* Records go by name and text without regard to case, or NULL for what goes by its own order. */
static char *
make_label (const PioneerKey *key)
{
  g_autofree char *label = NULL;

  if (key->datum.type != PIONEER_VALUE_TYPE_TEXT && key->datum.type != PIONEER_VALUE_TYPE_RECORD)
    return NULL;

  label = pioneer_path_label (key);

  return g_utf8_casefold (label, -1);
}

static gboolean
is_unlike (const Order *sorting, const PioneerKey *key)
{
  return sorting->has_quantities && key->datum.type == PIONEER_VALUE_TYPE_QUANTITY &&
         !pioneer_quantity_data_like (&key->datum.quantity, &sorting->common);
}

static Sortable
make_sortable (PioneerPath *path, guint position, const Order *sorting)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);
  Sortable best = { .position = position };

  for (guint i = 0; i < keys->len; i++)
    {
      Sortable item = { .position = position, .has_key = TRUE, .key = g_array_index (keys, PioneerKey, i) };

      item.label = make_label (&item.key);
      item.is_unlike = is_unlike (sorting, &item.key);
      if (best.has_key && compare_for_sort (&item, &best, (gpointer) sorting) >= 0)
        {
          g_free (item.label);
          continue;
        }
      g_free (best.label);
      best = item;
    }

  return best;
}

/* The dimension that most of the quantities have: the first of them in the table of units where several are as frequent. */
static Order
find_order (PioneerPath *path, guint n, gboolean descending)
{
  guint counts[G_MAXUINT8 + 1] = { 0 };
  Order sorting = { .descending = descending };
  guint most = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) keys = pioneer_path_collect (path, i);

      for (guint j = 0; j < keys->len; j++)
        if (g_array_index (keys, PioneerKey, j).datum.type == PIONEER_VALUE_TYPE_QUANTITY)
          counts[g_array_index (keys, PioneerKey, j).datum.quantity.unit]++;
    }

  for (guint unit = 0; unit < G_N_ELEMENTS (counts); unit++)
    if (counts[unit] > most)
      {
        most = counts[unit];
        sorting.common.unit = (guint8) unit;
        sorting.has_quantities = TRUE;
      }

  return sorting;
}

/**
 * pioneer_list_sort:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @descending: whether the largest come first
 * @error: return location for an error, or %NULL
 *
 * Sorts the items by a field: records by name and text by code point, whatever the case of its letters; quantities after conversion. An
 * item with several values goes by the one that brings it nearest to the beginning; those without any come last, before them those whose quantities are unlike
 * most (shares among numbers of people), and equals stay in the order they had.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field.
 *
 * Returns: (transfer full): the sorted list; %NULL on error
 */
PioneerList *
pioneer_list_sort (PioneerList *self, const char *field, gboolean descending, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (GArray) items = NULL;
  g_autoptr (GArray) positions = NULL;
  Order sorting;
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;

  n = pioneer_list_get_n_items (self);
  sorting = find_order (path, n, descending);
  items = g_array_sized_new (FALSE, FALSE, sizeof (Sortable), n);
  g_array_set_clear_func (items, clear_sortable);
  for (guint i = 0; i < n; i++)
    {
      Sortable item = make_sortable (path, i, &sorting);

      g_array_append_val (items, item);
    }
  g_array_sort_with_data (items, compare_for_sort, &sorting);

  positions = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  for (guint i = 0; i < n; i++)
    g_array_append_val (positions, g_array_index (items, Sortable, i).position);

  return pioneer_list_pick (self, positions);
}
