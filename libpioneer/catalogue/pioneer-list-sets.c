/* pioneer-list-sets.c - Uniting, intersecting and cutting lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-list-private.h"

#include "pioneer-record.h"
#include "pioneer-value.h"

/* What tells items apart: a record by its reference, a value by its type and meaning, anything else by its address. */
static char *
make_key (GObject *item)
{
  g_autofree char *text = NULL;

  if (PIONEER_IS_RECORD (item))
    return g_strdup (pioneer_record_get_reference (PIONEER_RECORD (item)));
  if (!PIONEER_IS_VALUE (item))
    return g_strdup_printf ("%p", (void *) item);

  text = pioneer_value_to_string (PIONEER_VALUE (item));

  return g_strconcat (G_OBJECT_TYPE_NAME (item), ":", text, NULL);
}

static GHashTable *
make_keys (PioneerList *list)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = pioneer_list_get_n_items (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (list, i);

      g_hash_table_add (keys, make_key (item));
    }

  return keys;
}

static PioneerList *
pick_those_in (PioneerList *self,
               PioneerList *other,
               gboolean     wanted)
{
  g_autoptr (GHashTable) keys = make_keys (other);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = pioneer_list_get_n_items (self);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (self, i);
      g_autofree char *key = make_key (item);

      if (g_hash_table_contains (keys, key) == wanted)
        g_array_append_val (positions, i);
    }

  return pioneer_list_pick (self, positions);
}

static PioneerList *
join_records (PioneerList *self,
              PioneerList *other)
{
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));
  GType type = g_list_model_get_item_type (G_LIST_MODEL (self));

  for (guint i = 0; i < pioneer_list_get_n_items (self); i++)
    {
      guint32 record = pioneer_list_get_record (self, i);

      g_array_append_val (records, record);
    }
  for (guint i = 0; i < pioneer_list_get_n_items (other); i++)
    {
      guint32 record = pioneer_list_get_record (other, i);

      g_array_append_val (records, record);
    }

  if (g_list_model_get_item_type (G_LIST_MODEL (other)) != type)
    type = PIONEER_TYPE_RECORD;

  return pioneer_list_new_records (pioneer_list_get_store (self), type, records);
}

static gboolean
holds_records (PioneerList *list)
{
  return pioneer_list_get_store (list) != NULL &&
         (pioneer_list_get_n_items (list) == 0 || pioneer_list_get_record (list, 0) != PIONEER_NO_RECORD);
}

/**
 * pioneer_list_unite:
 * @self: a list
 * @other: another list
 *
 * Makes a list of what is in either list, each item once. Records of one catalogue come in the order of their identities; anything
 * else as in @self and then as in @other.
 *
 * Returns: (transfer full): the list
 */
PioneerList *
pioneer_list_unite (PioneerList *self,
                    PioneerList *other)
{
  g_autoptr (GHashTable) keys = NULL;
  PioneerList *joined;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (PIONEER_IS_LIST (other), NULL);

  if (pioneer_list_get_store (self) == pioneer_list_get_store (other) && holds_records (self) && holds_records (other))
    return join_records (self, other);

  keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  joined = pioneer_list_new_of (g_list_model_get_item_type (G_LIST_MODEL (self)));
  for (guint i = 0; i < pioneer_list_get_n_items (self) + pioneer_list_get_n_items (other); i++)
    {
      guint n = pioneer_list_get_n_items (self);
      GObject *item = i < n ? pioneer_list_get (self, i) : pioneer_list_get (other, i - n);

      if (g_hash_table_add (keys, make_key (item)))
        pioneer_list_take (joined, item);
      else
        g_object_unref (item);
    }

  return joined;
}

/**
 * pioneer_list_intersect:
 * @self: a list
 * @other: another list
 *
 * Makes a list of what is in both lists, in the order of @self. Records are told apart by their identities, also between catalogues;
 * values by their meanings.
 *
 * Returns: (transfer full): the list
 */
PioneerList *
pioneer_list_intersect (PioneerList *self,
                        PioneerList *other)
{
  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (PIONEER_IS_LIST (other), NULL);

  return pick_those_in (self, other, TRUE);
}

/**
 * pioneer_list_subtract:
 * @self: a list
 * @other: another list
 *
 * Makes a list of what is in @self and not in @other, in the order of @self.
 *
 * Returns: (transfer full): the list
 */
PioneerList *
pioneer_list_subtract (PioneerList *self,
                       PioneerList *other)
{
  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (PIONEER_IS_LIST (other), NULL);

  return pick_those_in (self, other, FALSE);
}

/**
 * pioneer_list_slice:
 * @self: a list
 * @position: where to begin, from 0
 * @n_items: how many items at most
 *
 * Makes a list of a stretch of the items.
 *
 * Returns: (transfer full): the list; empty past the end
 */
PioneerList *
pioneer_list_slice (PioneerList *self,
                    guint        position,
                    guint        n_items)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);

  n = pioneer_list_get_n_items (self);
  for (guint i = position; i < n && i - position < n_items; i++)
    g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}
