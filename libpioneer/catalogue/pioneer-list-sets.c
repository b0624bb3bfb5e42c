/* pioneer-list-sets.c - Uniting, intersecting and cutting lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-list-private.h"

#include "pioneer-facet-value-private.h"
#include "pioneer-record.h"
#include "pioneer-statement-private.h"
#include "pioneer-value.h"
#include "pioneer-hash-private.h"

/* What items are looked up in. Records are told apart by their references and statements and values of facets by what they stand for, since their objects
 * come and go; values by their meaning, which gives no key to look up, but there are few; anything else by its address. */
typedef struct
{
  GHashTable *keys;
  GPtrArray *values;
} Set;

static void
set_init (Set *self)
{
  self->keys = g_hash_table_new_full (pioneer_hash_text, g_str_equal, g_free, NULL);
  self->values = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
set_clear (Set *self)
{
  g_hash_table_unref (self->keys);
  g_ptr_array_unref (self->values);
}

static char *
make_key (GObject *item)
{
  if (PIONEER_IS_RECORD (item))
    return g_strdup (pioneer_record_get_reference (PIONEER_RECORD (item)));
  if (PIONEER_IS_STATEMENT (item))
    return g_strdup_printf ("%p", (const void *) pioneer_statement_get_data (PIONEER_STATEMENT (item)));

  if (PIONEER_IS_FACET_VALUE (item) && pioneer_facet_value_get_row (PIONEER_FACET_VALUE (item)) != NULL)
    return g_strdup_printf ("%p", (const void *) pioneer_facet_value_get_row (PIONEER_FACET_VALUE (item)));

  return g_strdup_printf ("%p", (void *) item);
}

static gboolean
set_contains (Set *self, GObject *item)
{
  g_autofree char *key = NULL;

  if (!PIONEER_IS_VALUE (item))
    {
      key = make_key (item);
      return g_hash_table_contains (self->keys, key);
    }

  for (guint i = 0; i < self->values->len; i++)
    if (G_OBJECT_TYPE (self->values->pdata[i]) == G_OBJECT_TYPE (item) &&
        pioneer_value_equal (self->values->pdata[i], PIONEER_VALUE (item)))
      return TRUE;

  return FALSE;
}

/* Whether it wasn't there before. */
static gboolean
set_add (Set *self, GObject *item)
{
  if (!PIONEER_IS_VALUE (item))
    return g_hash_table_add (self->keys, make_key (item));
  if (set_contains (self, item))
    return FALSE;

  g_ptr_array_add (self->values, g_object_ref (item));

  return TRUE;
}

static PioneerList *
pick_those_in (PioneerList *self, PioneerList *other, gboolean wanted)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  Set set;

  set_init (&set);
  for (guint i = 0; i < pioneer_list_get_n_items (other); i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (other, i);

      set_add (&set, item);
    }

  for (guint i = 0; i < pioneer_list_get_n_items (self); i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (self, i);

      if (set_contains (&set, item) == wanted)
        g_array_append_val (positions, i);
    }
  set_clear (&set);

  return pioneer_list_pick (self, positions);
}

/* What the items of both lists are; an empty list has no say. */
static GType
common_type (PioneerList *self, PioneerList *other)
{
  GType mine = g_list_model_get_item_type (G_LIST_MODEL (self));
  GType theirs = g_list_model_get_item_type (G_LIST_MODEL (other));

  if (pioneer_list_get_n_items (other) == 0 || g_type_is_a (theirs, mine))
    return mine;
  if (pioneer_list_get_n_items (self) == 0 || g_type_is_a (mine, theirs))
    return theirs;
  if (g_type_is_a (mine, PIONEER_TYPE_RECORD) && g_type_is_a (theirs, PIONEER_TYPE_RECORD))
    return PIONEER_TYPE_RECORD;
  if (g_type_is_a (mine, PIONEER_TYPE_VALUE) && g_type_is_a (theirs, PIONEER_TYPE_VALUE))
    return PIONEER_TYPE_VALUE;

  return G_TYPE_OBJECT;
}

static PioneerList *
join_records (PioneerList *self, PioneerList *other)
{
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));

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

  return pioneer_list_new_records (pioneer_list_get_store (self), common_type (self, other), records);
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
pioneer_list_unite (PioneerList *self, PioneerList *other)
{
  PioneerList *joined;
  Set set;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (PIONEER_IS_LIST (other), NULL);

  if (pioneer_list_get_store (self) == pioneer_list_get_store (other) && pioneer_list_holds_records (self) &&
      pioneer_list_holds_records (other))
    return join_records (self, other);

  set_init (&set);
  joined = pioneer_list_new_of (common_type (self, other));
  for (guint i = 0; i < pioneer_list_get_n_items (self) + pioneer_list_get_n_items (other); i++)
    {
      guint n = pioneer_list_get_n_items (self);
      GObject *item = i < n ? pioneer_list_get (self, i) : pioneer_list_get (other, i - n);

      if (set_add (&set, item))
        pioneer_list_take (joined, item);
      else
        g_object_unref (item);
    }
  set_clear (&set);

  return joined;
}

/**
 * pioneer_list_intersect:
 * @self: a list
 * @other: another list
 *
 * Makes a list of what is in both lists, in the order of @self. Records are told apart by their identities, also between catalogues;
 * values by their meanings; statements and anything else are the same only within one catalogue.
 *
 * Returns: (transfer full): the list
 */
PioneerList *
pioneer_list_intersect (PioneerList *self, PioneerList *other)
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
pioneer_list_subtract (PioneerList *self, PioneerList *other)
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
pioneer_list_slice (PioneerList *self, guint position, guint n_items)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);

  n = pioneer_list_get_n_items (self);
  for (guint i = position; i < n && i - position < n_items; i++)
    g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}
