/* pioneer-totals-standing.c - What values that are to be added stand for, and what that is part of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

void
pioneer_standing_init (PioneerStanding *self, PioneerStore *store)
{
  *self = (PioneerStanding){ store, g_hash_table_new (NULL, NULL), g_hash_table_new (NULL, NULL), g_hash_table_new (NULL, NULL) };
}

void
pioneer_standing_clear (PioneerStanding *self)
{
  g_hash_table_unref (self->own);
  g_hash_table_unref (self->above);
  g_hash_table_unref (self->peers);
}

static gboolean
add_record (GHashTable *records, guint32 record)
{
  return record != PIONEER_NO_RECORD && g_hash_table_add (records, GUINT_TO_POINTER (record + 1));
}

typedef void (*Visit) (PioneerStanding *self, guint32 record, gpointer data);

/* The records that the shown values of a field name. */
static void
each_named (PioneerStanding *self, guint32 record, PioneerFieldId field, Visit visit, gpointer data)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && statements[i].value.type == PIONEER_VALUE_TYPE_RECORD)
      visit (self, pioneer_store_find (self->store, statements[i].value.kind, statements[i].value.text), data);
}

static void
add_own (PioneerStanding *self, guint32 record, G_GNUC_UNUSED gpointer data)
{
  add_record (self->own, record);
}

/* What is directly above a record goes on to the queue, once. */
static void
add_above (PioneerStanding *self, guint32 record, gpointer data)
{
  if (add_record (self->above, record))
    g_array_append_val ((GArray *) data, record);
}

static void
add_related_sites (PioneerStanding *self, guint32 site, GArray *queue)
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
add_groups (PioneerStanding *self, guint32 partner, GArray *queue)
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
add_programmes (PioneerStanding *self, guint32 site, GArray *queue)
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
add_wholes (PioneerStanding *self, guint32 record, GArray *queue)
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
take_own (PioneerStanding *self, const PioneerTotalValue *value, GArray *queue)
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

void
pioneer_standing_find (PioneerStanding *self, const PioneerTotalValue *value)
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
