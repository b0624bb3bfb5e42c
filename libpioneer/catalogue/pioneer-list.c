/* pioneer-list.c - A list that filters, sorts, groups, unites and intersects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-list-private.h"

#include "pioneer-facet-value-private.h"
#include "pioneer-record-private.h"
#include "pioneer-statement-private.h"
#include "pioneer-value-private.h"

#include <string.h>

/**
 * PioneerList:
 *
 * A list of records, statements, values, conflicts or whatever else the library gives several of.
 *
 * It is a [iface@Gio.ListModel], so that Python and JavaScript can loop over it; its operations give new lists. The items of a
 * catalogue are made when they are asked for, so a long list costs little. Immutable; usable from any thread.
 */

typedef enum
{
  HOLDS_OBJECTS,
  HOLDS_RECORDS,
  HOLDS_STATEMENTS,
  HOLDS_MADE
} Holding;

struct _PioneerList
{
  GObject parent_instance;

  GType item_type;
  Holding holding;
  PioneerStore *store;
  GArray *places; /* of records or statements in the store; NULL where they follow each other */
  guint32 first;  /* of those that do */
  guint32 n_places;
  GPtrArray *objects;
  PioneerListMake make; /* of objects that are made anew whenever they are touched */
  gpointer data;
  GDestroyNotify free_data;
};

static void pioneer_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PioneerList,
                               pioneer_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pioneer_list_model_init))

static void
pioneer_list_finalize (GObject *object)
{
  PioneerList *self = PIONEER_LIST (object);

  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->objects, g_ptr_array_unref);
  g_clear_pointer (&self->store, pioneer_store_unref);
  if (self->free_data != NULL)
    self->free_data (self->data);

  G_OBJECT_CLASS (pioneer_list_parent_class)->finalize (object);
}

static void
pioneer_list_class_init (PioneerListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pioneer_list_finalize;
}

static void
pioneer_list_init (PioneerList *self)
{
  self->item_type = G_TYPE_OBJECT;
}

static GType
get_item_type (GListModel *model)
{
  return PIONEER_LIST (model)->item_type;
}

/* The place in the store of an item that stands for what is there. */
static guint32
get_place (PioneerList *self, guint position)
{
  return self->places != NULL ? g_array_index (self->places, guint32, position) : self->first + position;
}

static guint
count_items (GListModel *model)
{
  PioneerList *self = PIONEER_LIST (model);

  if (self->holding != HOLDS_OBJECTS)
    return self->places != NULL ? self->places->len : self->n_places;

  return self->objects != NULL ? self->objects->len : 0;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PioneerList *self = PIONEER_LIST (model);

  if (position >= count_items (model))
    return NULL;

  switch (self->holding)
    {
    case HOLDS_RECORDS:
      return pioneer_record_object (self->store, get_place (self, position));
    case HOLDS_STATEMENTS:
      return pioneer_statement_object (self->store, pioneer_store_statement (self->store, get_place (self, position)));
    case HOLDS_MADE:
      return self->make (self->data, position);
    case HOLDS_OBJECTS:
    default:
      return g_object_ref (self->objects->pdata[position]);
    }
}

static void
pioneer_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = count_items;
  iface->get_item = get_item;
}

PioneerList *
pioneer_list_new_of (GType item_type)
{
  PioneerList *self = g_object_new (PIONEER_TYPE_LIST, NULL);

  self->item_type = item_type;
  self->objects = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
pioneer_list_take (PioneerList *self, gpointer object)
{
  if (object != NULL)
    g_ptr_array_add (self->objects, object);
}

PioneerList *
pioneer_list_new_made (GType item_type, guint n, PioneerListMake make, gpointer data, GDestroyNotify free_data)
{
  PioneerList *self = g_object_new (PIONEER_TYPE_LIST, NULL);

  self->item_type = item_type;
  self->holding = HOLDS_MADE;
  self->n_places = n;
  self->make = make;
  self->data = data;
  self->free_data = free_data;

  return self;
}

/* Those that follow each other in the store, which cost nothing however many they are. */
static PioneerList *
new_range (PioneerStore *store, GType item_type, Holding holding, guint32 first, guint32 n)
{
  PioneerList *self = g_object_new (PIONEER_TYPE_LIST, NULL);

  self->item_type = item_type;
  self->holding = holding;
  self->store = pioneer_store_ref (store);
  self->first = first;
  self->n_places = n;

  return self;
}

static PioneerList *
new_of_store (PioneerStore *store, GType item_type, Holding holding, guint n)
{
  PioneerList *self = new_range (store, item_type, holding, 0, 0);

  self->places = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n);

  return self;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a;
  const guint32 *y = b;

  return (*x > *y) - (*x < *y);
}

PioneerList *
pioneer_list_new_records (PioneerStore *store, GType item_type, GArray *records)
{
  PioneerList *self = new_of_store (store, item_type, HOLDS_RECORDS, records->len);
  g_autoptr (GArray) sorted = g_array_copy (records);

  g_array_sort (sorted, compare_places);
  for (guint i = 0; i < sorted->len; i++)
    if (i == 0 || g_array_index (sorted, guint32, i) != g_array_index (sorted, guint32, i - 1))
      g_array_append_val (self->places, g_array_index (sorted, guint32, i));

  return self;
}

PioneerList *
pioneer_list_new_kind (PioneerStore *store, PioneerKind kind)
{
  guint32 first = store->kinds[kind];

  return new_range (store, pioneer_record_type (kind), HOLDS_RECORDS, first, store->kinds[kind + 1] - first);
}

PioneerList *
pioneer_list_new_statements (PioneerStore *store, guint32 first, guint32 n)
{
  return new_range (store, PIONEER_TYPE_STATEMENT, HOLDS_STATEMENTS, first, n);
}

PioneerList *
pioneer_list_new_statements_at (PioneerStore *store, const guint32 *statements, guint32 n)
{
  PioneerList *self = new_of_store (store, PIONEER_TYPE_STATEMENT, HOLDS_STATEMENTS, n);

  g_array_append_vals (self->places, statements, n);

  return self;
}

/* Unlike pioneer_list_new_records() it keeps the order of the statements. */
static PioneerList *
new_named (PioneerStore *store, GType item_type, GPtrArray *statements)
{
  PioneerList *self = new_of_store (store, item_type, HOLDS_RECORDS, statements->len);

  for (guint i = 0; i < statements->len; i++)
    {
      const PioneerStatementData *statement = statements->pdata[i];
      guint32 record = pioneer_store_find (store, statement->value.kind, statement->value.text);

      if (record != PIONEER_NO_RECORD)
        g_array_append_val (self->places, record);
    }

  return self;
}

PioneerList *
pioneer_list_new_values (PioneerStore *store, GType item_type, GPtrArray *statements)
{
  PioneerList *self;

  if (g_type_is_a (item_type, PIONEER_TYPE_RECORD))
    return new_named (store, item_type, statements);

  self = pioneer_list_new_of (item_type);
  for (guint i = 0; i < statements->len; i++)
    {
      const PioneerStatementData *statement = statements->pdata[i];

      pioneer_list_take (self, pioneer_value_object (store, &statement->value, statement));
    }

  return self;
}

gboolean
pioneer_list_holds_records (PioneerList *self)
{
  return self->holding == HOLDS_RECORDS;
}

PioneerStore *
pioneer_list_get_store (PioneerList *self)
{
  return self->store;
}

guint32
pioneer_list_get_record (PioneerList *self, guint position)
{
  if (self->holding == HOLDS_RECORDS)
    return get_place (self, position);

  return PIONEER_NO_RECORD;
}

PioneerList *
pioneer_list_pick (PioneerList *self, GArray *positions)
{
  PioneerList *picked;

  if (self->holding == HOLDS_OBJECTS || self->holding == HOLDS_MADE)
    picked = pioneer_list_new_of (self->item_type);
  else
    picked = new_of_store (self->store, self->item_type, self->holding, positions->len);

  for (guint i = 0; i < positions->len; i++)
    {
      guint position = g_array_index (positions, guint, i);

      if (self->holding == HOLDS_OBJECTS || self->holding == HOLDS_MADE)
        pioneer_list_take (picked, get_item (G_LIST_MODEL (self), position));
      else
        {
          guint32 place = get_place (self, position);

          g_array_append_val (picked->places, place);
        }
    }

  return picked;
}

/**
 * pioneer_list_get_n_items:
 * @self: a list
 *
 * Gets the number of items.
 *
 * Returns: the number of items
 */
guint
pioneer_list_get_n_items (PioneerList *self)
{
  g_return_val_if_fail (PIONEER_IS_LIST (self), 0);

  return count_items (G_LIST_MODEL (self));
}

/**
 * pioneer_list_get:
 * @self: a list
 * @position: a position, from 0
 *
 * Gets an item.
 *
 * Returns: (transfer full) (nullable): the item; %NULL past the end
 */
GObject *
pioneer_list_get (PioneerList *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);

  return get_item (G_LIST_MODEL (self), position);
}

static gboolean
has_id (PioneerList *self, guint position, const char *id)
{
  const PioneerRecordData *record = NULL;
  const char *slash = strchr (id, '/');
  const char *word;

  if (self->holding == HOLDS_RECORDS)
    record = pioneer_store_record (self->store, get_place (self, position));
  else if (self->holding == HOLDS_OBJECTS && PIONEER_IS_RECORD (self->objects->pdata[position]))
    record = pioneer_record_get_data (self->objects->pdata[position]);

  if (record == NULL || strcmp (record->slug, slash != NULL ? slash + 1 : id) != 0)
    return FALSE;

  word = pioneer_kind_word (record->kind);

  return slash == NULL || (strlen (word) == (gsize) (slash - id) && strncmp (id, word, strlen (word)) == 0);
}

/**
 * pioneer_list_find:
 * @self: a list of records
 * @id: the identity of a record: `leeds`, or `site/leeds`
 *
 * Finds a record by its identity.
 *
 * Returns: (transfer full) (nullable): the record; %NULL where it isn't in the list
 */
GObject *
pioneer_list_find (PioneerList *self, const char *id)
{
  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < count_items (G_LIST_MODEL (self)); i++)
    if (has_id (self, i, id))
      return pioneer_list_get (self, i);

  return NULL;
}

static gboolean
is_same (gpointer a, gpointer b)
{
  if (a == b)
    return TRUE;
  if (PIONEER_IS_RECORD (a) && PIONEER_IS_RECORD (b))
    return strcmp (pioneer_record_get_reference (a), pioneer_record_get_reference (b)) == 0;
  if (PIONEER_IS_FACET_VALUE (a) && PIONEER_IS_FACET_VALUE (b))
    return pioneer_facet_value_get_row (a) != NULL && pioneer_facet_value_get_row (a) == pioneer_facet_value_get_row (b);

  return PIONEER_IS_VALUE (a) && PIONEER_IS_VALUE (b) && G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b) && pioneer_value_equal (a, b);
}

/**
 * pioneer_list_contains:
 * @self: a list
 * @item: a record, statement or value
 *
 * Checks whether something is in the list: a record by its identity, also of another catalogue; a value by its meaning; anything else
 * as the same object.
 *
 * Returns: whether it is there
 */
gboolean
pioneer_list_contains (PioneerList *self, GObject *item)
{
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), FALSE);
  g_return_val_if_fail (G_IS_OBJECT (item), FALSE);

  n = count_items (G_LIST_MODEL (self));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) mine = pioneer_list_get (self, i);

      if (is_same (mine, item))
        return TRUE;
    }

  return FALSE;
}
