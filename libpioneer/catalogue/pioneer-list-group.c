/* pioneer-list-group.c - Grouping lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-group-private.h"
#include "pioneer-list-private.h"
#include "pioneer-path-private.h"

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

/* Those of which a source says that there is no value, or that it is not known: a group only where there are any. */
static void
take_without_value (PioneerList *groups, PioneerList *list, const char *word, GArray *positions)
{
  if (positions->len > 0)
    pioneer_list_take (groups, pioneer_group_new (g_strdup (word), g_strdup (word), pioneer_list_pick (list, positions)));
}

/**
 * pioneer_list_group:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @error: return location for an error, or %NULL
 *
 * Groups the items by the values of a field, in the order of the values. An item with several values is in several groups, one with none in
 * the group "none" or "unknown" where a source says so, else in the last group, "not stated", which is always there: no item is dropped.
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
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) unknown = g_array_new (FALSE, FALSE, sizeof (guint));
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
        {
          PioneerState state = pioneer_path_state (path, i);

          g_array_append_val (state == PIONEER_STATE_NONE ? none : state == PIONEER_STATE_UNKNOWN ? unknown : rest, i);
        }
    }

  groups = pioneer_list_new_of (PIONEER_TYPE_GROUP);
  for (GTreeNode *node = g_tree_node_first (piles); node != NULL; node = g_tree_node_next (node))
    {
      Pile *pile = g_tree_node_value (node);

      pioneer_list_take (groups, pioneer_group_new (pioneer_path_code (&pile->key), pioneer_path_label (&pile->key),
                                                    pioneer_list_pick (self, pile->positions)));
    }
  take_without_value (groups, self, "none", none);
  take_without_value (groups, self, "unknown", unknown);
  pioneer_list_take (groups, pioneer_group_new (NULL, g_strdup ("not stated"), pioneer_list_pick (self, rest)));

  return groups;
}
