/* pioneer-totals-parts.c - Wholes and parts among values that are to be added
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

/* A value stands for its record and the places of that. It is part of another where that stands for something above these: a broader place, a
 * group or a parent of a partner, a site that it is part of, the programme of its outcome's site. */
typedef struct
{
  PioneerStore *store;
  GHashTable *own;   /* records that the value stands for, each with 1 added */
  GHashTable *above; /* likewise */
  GHashTable *peers; /* sites that overlap it */
} Standing;

static gboolean
add_record (GHashTable *records, guint32 record)
{
  return record != PIONEER_NO_RECORD && g_hash_table_add (records, GUINT_TO_POINTER (record + 1));
}

typedef void (*Visit) (Standing *self, guint32 record, gpointer data);

/* The records that the shown values of a field name. */
static void
each_named (Standing *self, guint32 record, PioneerFieldId field, Visit visit, gpointer data)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && statements[i].value.type == PIONEER_VALUE_TYPE_RECORD)
      visit (self, pioneer_store_find (self->store, statements[i].value.kind, statements[i].value.text), data);
}

static void
add_own (Standing *self, guint32 record, G_GNUC_UNUSED gpointer data)
{
  add_record (self->own, record);
}

/* What is directly above a record goes on to the queue, once. */
static void
add_above (Standing *self, guint32 record, gpointer data)
{
  if (add_record (self->above, record))
    g_array_append_val ((GArray *) data, record);
}

static void
add_related_sites (Standing *self, guint32 site, GArray *queue)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, site, PIONEER_FIELD_RELATED_SITE, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerDatum *value = &statements[i].value;
      guint32 other;

      if (!(statements[i].flags & PIONEER_STATEMENT_SHOWN) || value->type != PIONEER_VALUE_TYPE_SHAPE)
        continue;
      other = pioneer_store_find (self->store, PIONEER_KIND_SITE, value->members[PIONEER_RELATION_SITE].text);
      if (value->members[PIONEER_RELATION_KIND].choice == PIONEER_RELATION_KIND_PART_OF)
        add_above (self, other, queue);
      else
        add_record (self->peers, other);
    }
}

/* Who has it for a member. */
static void
add_groups (Standing *self, guint32 partner, GArray *queue)
{
  guint32 n;
  const guint32 *mentions = pioneer_store_mentions (self->store, partner, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, mentions[i]);

      if (statement->field == PIONEER_FIELD_MEMBER && (statement->flags & PIONEER_STATEMENT_SHOWN))
        add_above (self, statement->record, queue);
    }
}

static void
add_programmes (Standing *self, guint32 site, GArray *queue)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, site, PIONEER_FIELD_PARTICIPATION, &n);

  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && statements[i].value.type == PIONEER_VALUE_TYPE_SHAPE)
      add_above (self,
                 pioneer_store_find (self->store, PIONEER_KIND_PROGRAMME,
                                     statements[i].value.members[PIONEER_PARTICIPATION_PROGRAMME].text),
                 queue);
}

static void
add_wholes (Standing *self, guint32 record, GArray *queue)
{
  switch (pioneer_store_record (self->store, record)->kind)
    {
    case PIONEER_KIND_CONCEPT:
      each_named (self, record, PIONEER_FIELD_BROADER, add_above, queue);
      break;
    case PIONEER_KIND_PARTNER:
      each_named (self, record, PIONEER_FIELD_PARENT, add_above, queue);
      add_groups (self, record, queue);
      break;
    case PIONEER_KIND_SITE:
      add_related_sites (self, record, queue);
      add_programmes (self, record, queue);
      break;
    default:
      break;
    }
}

static void
take_own (Standing *self, const PioneerTotalValue *value, GArray *queue)
{
  const char *place = pioneer_total_get_place (value);
  guint32 found = place != NULL ? pioneer_store_find (self->store, PIONEER_KIND_CONCEPT, place) : PIONEER_NO_RECORD;

  /* What is said of a place within a record is part of what is said of the record. */
  if (found != PIONEER_NO_RECORD)
    {
      add_record (self->own, found);
      add_above (self, value->record, queue);
      return;
    }
  add_record (self->own, value->record);
  each_named (self, value->record, PIONEER_FIELD_PLACE, add_own, NULL);
  each_named (self, value->record, PIONEER_FIELD_SUBJECT, add_own, NULL);
}

static void
find_standing (Standing *self, const PioneerTotalValue *value)
{
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint32));
  GHashTableIter iter;
  gpointer key;

  g_hash_table_remove_all (self->own);
  g_hash_table_remove_all (self->above);
  g_hash_table_remove_all (self->peers);
  take_own (self, value, queue);

  g_hash_table_iter_init (&iter, self->own);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    add_wholes (self, GPOINTER_TO_UINT (key) - 1, queue);
  for (guint i = 0; i < queue->len; i++)
    add_wholes (self, g_array_index (queue, guint32, i), queue);

  g_hash_table_iter_init (&iter, self->own);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_remove (self->above, key);
}

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
make_place_key (Standing *self, const PioneerTotalValue *value)
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

/* Whether another record is of exactly the same places; the first of them is noted. */
static gboolean
is_of_same_place (Standing *self, const PioneerTotalValue *value, GHashTable *by_place)
{
  g_autofree char *key = make_place_key (self, value);
  gpointer first;

  if (key == NULL)
    return FALSE;
  first = g_hash_table_lookup (by_place, key);
  if (first == NULL)
    g_hash_table_insert (by_place, g_steal_pointer (&key), GUINT_TO_POINTER (value->record + 1));

  return first != NULL && GPOINTER_TO_UINT (first) != value->record + 1;
}

/* The larger of two that overlap, or are of the same place, stays. */
static void
mark_overlaps (Standing *self, GPtrArray *values)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (values, NULL, NULL);
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) kept_peers = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) by_place = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_ptr_array_sort (sorted, compare_sizes);
  for (guint i = 0; i < sorted->len; i++)
    {
      PioneerTotalValue *value = sorted->pdata[i];

      if (value->is_part)
        continue;
      find_standing (self, value);
      value->is_part = meets (self->peers, kept) || meets (self->own, kept_peers) || is_of_same_place (self, value, by_place);
      if (value->is_part)
        continue;
      add_all (kept, self->own);
      add_all (kept_peers, self->peers);
    }
}

void
pioneer_totals_mark_parts (PioneerStore *store, GPtrArray *values)
{
  g_autoptr (GHashTable) own = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) above = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) peers = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) all = g_hash_table_new (NULL, NULL);
  Standing self = { store, own, above, peers };

  /* What is counted of each record belongs to it alone, wherever it is. */
  if (values->len < 2 || ((PioneerTotalValue *) values->pdata[0])->statement == NULL)
    return;

  for (guint i = 0; i < values->len; i++)
    {
      find_standing (&self, values->pdata[i]);
      add_all (all, own);
    }
  for (guint i = 0; i < values->len; i++)
    {
      PioneerTotalValue *value = values->pdata[i];

      find_standing (&self, value);
      value->is_part = meets (above, all);
    }
  mark_overlaps (&self, values);
}
