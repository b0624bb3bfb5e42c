/* pioneer-list-query.c - Filtering, sorting and grouping lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-group-private.h"
#include "pioneer-list-private.h"
#include "pioneer-path-private.h"

static gboolean
has_match (PioneerPath *path, PioneerWanted *wanted, guint position)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);

  if (wanted == NULL)
    return keys->len == 0;

  for (guint i = 0; i < keys->len; i++)
    if (pioneer_wanted_matches (wanted, &g_array_index (keys, PioneerKey, i)))
      return TRUE;

  return FALSE;
}

/**
 * pioneer_list_filter:
 * @self: a list
 * @field: of records, the name of a field, `id` for their identity, or a path along them such as `population.kind` or `participation.programme`; of anything
 *   else, the name of a property
 * @value: (nullable): the value wanted, or %NULL for those of which none is stated
 * @error: return location for an error, or %NULL
 *
 * Picks the items that have a value. A record is named by its identity or its name, a word of a closed list by that word, a quantity and
 * a date in the notation of the JSON format (a date also matches one that is more precise, a number without a unit any unit), and text by itself, whatever the
 * case of its letters.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field.
 *
 * Returns: (transfer full): the items that have it, in the order of the list; %NULL on error
 */
PioneerList *
pioneer_list_filter (PioneerList *self, const char *field, const char *value, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (PioneerWanted) wanted = NULL;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;
  if (value != NULL)
    wanted = pioneer_wanted_parse (value);

  n = pioneer_list_get_n_items (self);
  for (guint i = 0; i < n; i++)
    if (has_match (path, wanted, i))
      g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}

static gboolean
is_within (PioneerWanted *lowest, PioneerWanted *highest, const PioneerKey *key)
{
  int order;

  if (lowest != NULL && (!pioneer_wanted_compare (lowest, key, &order) || order < 0))
    return FALSE;

  return highest == NULL || (pioneer_wanted_compare (highest, key, &order) && order <= 0);
}

static gboolean
has_within (PioneerPath *path, PioneerWanted *lowest, PioneerWanted *highest, guint position)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);

  for (guint i = 0; i < keys->len; i++)
    if (is_within (lowest, highest, &g_array_index (keys, PioneerKey, i)))
      return TRUE;

  return FALSE;
}

/**
 * pioneer_list_filter_range:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @lowest: (nullable): the lowest value wanted, or %NULL for no bound
 * @highest: (nullable): the highest value wanted, or %NULL for no bound
 * @error: return location for an error, or %NULL
 *
 * Picks the items that have a value between two bounds, which are themselves included: quantities (`200000`, `48 hour`), dates
 * (`2013-11`), numbers, or texts in the order of their code points. Values whose unit is unlike the bound's are not in the range.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field.
 *
 * Returns: (transfer full): the items that have it, in the order of the list; %NULL on error
 */
PioneerList *
pioneer_list_filter_range (PioneerList *self, const char *field, const char *lowest, const char *highest, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (PioneerWanted) low = NULL;
  g_autoptr (PioneerWanted) high = NULL;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;
  if (lowest != NULL)
    low = pioneer_wanted_parse (lowest);
  if (highest != NULL)
    high = pioneer_wanted_parse (highest);

  n = pioneer_list_get_n_items (self);
  for (guint i = 0; i < n; i++)
    if (has_within (path, low, high, i))
      g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}

/* An item with what it is sorted by: its smallest value going up, its largest going down. */
typedef struct
{
  guint position;
  gboolean has_key;
  PioneerKey key;
  char *label;
} Sortable;

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

/* What has no value comes last either way. */
static int
compare_for_sort (gconstpointer a, gconstpointer b, gpointer descending)
{
  const Sortable *x = a;
  const Sortable *y = b;
  int order = 0;

  if (x->has_key != y->has_key)
    return x->has_key ? -1 : 1;
  if (x->has_key)
    order = compare_sortables (x, y);
  if (order != 0)
    return descending != NULL ? -order : order;

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

static Sortable
make_sortable (PioneerPath *path, guint position, gboolean descending)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);
  Sortable best = { .position = position };

  for (guint i = 0; i < keys->len; i++)
    {
      Sortable item = { .position = position, .has_key = TRUE, .key = g_array_index (keys, PioneerKey, i) };
      int order;

      item.label = make_label (&item.key);
      order = best.has_key ? compare_sortables (&item, &best) : 0;
      if (best.has_key && (descending ? order <= 0 : order >= 0))
        {
          g_free (item.label);
          continue;
        }
      g_free (best.label);
      best = item;
    }

  return best;
}

/**
 * pioneer_list_sort:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @descending: whether the largest come first
 * @error: return location for an error, or %NULL
 *
 * Sorts the items by a field: records by name and text by code point, whatever the case of its letters; quantities after conversion. An
 * item with several values goes by the one that brings it nearest to the beginning; those without any come last, and equals stay in the order they had.
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
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;

  n = pioneer_list_get_n_items (self);
  items = g_array_sized_new (FALSE, FALSE, sizeof (Sortable), n);
  g_array_set_clear_func (items, clear_sortable);
  for (guint i = 0; i < n; i++)
    {
      Sortable item = make_sortable (path, i, descending);

      g_array_append_val (items, item);
    }
  g_array_sort_with_data (items, compare_for_sort, descending ? GINT_TO_POINTER (1) : NULL);

  positions = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  for (guint i = 0; i < n; i++)
    g_array_append_val (positions, g_array_index (items, Sortable, i).position);

  return pioneer_list_pick (self, positions);
}

/* One group in the making. */
typedef struct
{
  PioneerKey key;
  GArray *positions;
} Pile;

static void
free_pile (gpointer data)
{
  Pile *pile = data;

  g_array_unref (pile->positions);
  g_free (pile);
}

static int
compare_piles (gconstpointer a, gconstpointer b, G_GNUC_UNUSED gpointer data)
{
  const Pile *x = a;
  const Pile *y = b;

  return pioneer_datum_compare (&x->key.datum, &y->key.datum);
}

static void
put_on_pile (GTree *piles, const PioneerKey *key, guint position)
{
  Pile probe = { .key = *key };
  Pile *pile = g_tree_lookup (piles, &probe);

  if (pile == NULL)
    {
      pile = g_new0 (Pile, 1);
      pile->key = *key;
      pile->positions = g_array_new (FALSE, FALSE, sizeof (guint));
      g_tree_insert (piles, pile, pile);
    }
  g_array_append_val (pile->positions, position);
}

/**
 * pioneer_list_group:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @error: return location for an error, or %NULL
 *
 * Groups the items by the values of a field, in the order of the values. An item with several values is in several groups, one with none
 * in the last group, "not stated", which is always there: no item is dropped.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Group]; %NULL on error
 */
PioneerList *
pioneer_list_group (PioneerList *self, const char *field, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (GTree) piles = NULL;
  g_autoptr (GArray) rest = g_array_new (FALSE, FALSE, sizeof (guint));
  PioneerList *groups;
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;

  piles = g_tree_new_full (compare_piles, NULL, free_pile, NULL);
  n = pioneer_list_get_n_items (self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) keys = pioneer_path_collect (path, i);

      for (guint j = 0; j < keys->len; j++)
        put_on_pile (piles, &g_array_index (keys, PioneerKey, j), i);
      if (keys->len == 0)
        g_array_append_val (rest, i);
    }

  groups = pioneer_list_new_of (PIONEER_TYPE_GROUP);
  for (GTreeNode *node = g_tree_node_first (piles); node != NULL; node = g_tree_node_next (node))
    {
      Pile *pile = g_tree_node_value (node);

      pioneer_list_take (groups, pioneer_group_new (pioneer_path_code (&pile->key), pioneer_path_label (&pile->key),
                                                    pioneer_list_pick (self, pile->positions)));
    }
  pioneer_list_take (groups, pioneer_group_new (NULL, g_strdup ("not stated"), pioneer_list_pick (self, rest)));

  return groups;
}
