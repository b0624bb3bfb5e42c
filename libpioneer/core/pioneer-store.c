/* pioneer-store.c - Finding things in a catalogue's plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-store-private.h"

#include <string.h>

PioneerStore *
pioneer_store_ref (PioneerStore *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

static void
free_arrays (PioneerStore *self)
{
  g_hash_table_unref (self->by_reference);
  g_free (self->citings);
  g_free (self->mentions);
  g_free (self->statements);
  g_free (self->records);
}

/* Places that come from a damaged file are none. */
static const guint32 *
get_places (PioneerStore *self, const guint32 *places, guint32 n_places, guint32 *n)
{
  *n = self->reader == NULL || self->reader->check_places (self, places, n_places) ? n_places : 0;

  return places;
}

void
pioneer_store_unref (PioneerStore *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_hash_table_unref (self->objects);
  g_mutex_clear (&self->lock);
  g_ptr_array_unref (self->layers);
  if (self->reader != NULL)
    self->reader->free (self);
  else
    free_arrays (self);
  g_free (self->damage);
  pioneer_arena_unref (self->arena);
  g_free (self);
}

const guint32 *
pioneer_store_mentions (PioneerStore *self, guint32 record, guint32 *n)
{
  const PioneerRecordData *data = pioneer_store_record (self, record);

  return get_places (self, self->mentions + data->first_mention, data->n_mentions, n);
}

const guint32 *
pioneer_store_citings (PioneerStore *self, guint32 record, guint32 *n)
{
  const PioneerRecordData *data = pioneer_store_record (self, record);

  return get_places (self, self->citings + data->first_citing, data->n_citings, n);
}

guint32
pioneer_store_find (PioneerStore *self, PioneerKind kind, const char *slug)
{
  PioneerRecordData key = { .kind = kind, .slug = slug };
  const PioneerRecordData *found;

  if (self->reader != NULL)
    return self->reader->find (self, kind, slug);

  found = g_hash_table_lookup (self->by_reference, &key);

  return found != NULL ? found->index : PIONEER_NO_RECORD;
}

guint32
pioneer_store_find_reference (PioneerStore *self, const char *reference)
{
  const char *slash = strchr (reference, '/');
  g_autofree char *word = NULL;
  int kind;

  if (slash == NULL)
    return PIONEER_NO_RECORD;

  word = g_strndup (reference, (gsize) (slash - reference));
  kind = pioneer_kind_find (word);

  return kind >= 0 ? pioneer_store_find (self, (PioneerKind) kind, slash + 1) : PIONEER_NO_RECORD;
}

const PioneerStatementData *
pioneer_store_field (PioneerStore *self, guint32 record, PioneerFieldId field, guint32 *n)
{
  const PioneerRecordData *data = pioneer_store_record (self, record);
  const PioneerStatementData *all = pioneer_store_statements_of (self, data);
  guint32 low = 0;
  guint32 high = data->n_statements;
  guint32 end;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (all[middle].field < field)
        low = middle + 1;
      else
        high = middle;
    }

  for (end = low; end < data->n_statements && all[end].field == field; end++)
    ;

  *n = end - low;

  return all + low;
}

const PioneerStatementData *
pioneer_store_shown (PioneerStore *self, guint32 record, PioneerFieldId field)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && statements[i].state == PIONEER_STATE_VALUE)
      return &statements[i];

  return NULL;
}

const char *
pioneer_store_name (PioneerStore *self, guint32 record)
{
  const PioneerStatementData *name = pioneer_store_shown (self, record, PIONEER_FIELD_NAME);

  return name != NULL ? name->value.text : pioneer_store_record (self, record)->slug;
}

PioneerModality
pioneer_store_modality (const PioneerStatementData *statement)
{
  if (statement->modality != PIONEER_MODALITY_UNSPECIFIED)
    return statement->modality;
  if (pioneer_field_spec (statement->field)->flags & PIONEER_FIELD_FLAG_AIM)
    return PIONEER_MODALITY_AIM;

  return PIONEER_MODALITY_UNSPECIFIED;
}

PioneerRank
pioneer_store_rank (const PioneerStatementData *statement)
{
  return (statement->flags & PIONEER_STATEMENT_OVERRULED) ? PIONEER_RANK_DEPRECATED : statement->rank;
}

static void
display_members (PioneerStore *self, const PioneerDatum *datum, GString *out)
{
  gboolean any = FALSE;

  for (guint i = 0; i < datum->shape->n_members; i++)
    {
      if (datum->members[i].type == 0)
        continue;
      if (any)
        g_string_append (out, "; ");
      any = TRUE;
      pioneer_store_display (self, &datum->shape->members[i].spec, &datum->members[i], out);
    }
}

void
pioneer_store_display (PioneerStore *self, const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out)
{
  guint32 record = PIONEER_NO_RECORD;

  if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      display_members (self, datum, out);
      return;
    }

  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    record = pioneer_store_find (self, datum->kind, datum->text);

  if (record != PIONEER_NO_RECORD)
    g_string_append (out, pioneer_store_name (self, record));
  else
    pioneer_datum_display (spec, datum, out);
}

static int
compare_citations (const PioneerStatementData *a, const PioneerStatementData *b)
{
  guint32 n = MIN (a->n_citations, b->n_citations);

  for (guint32 i = 0; i < n; i++)
    {
      int order = pioneer_citation_data_compare (&a->citations[i], &b->citations[i]);

      if (order != 0)
        return order;
    }

  return (a->n_citations > b->n_citations) - (a->n_citations < b->n_citations);
}

static int
compare_qualifiers (const PioneerQualifiers *a, const PioneerQualifiers *b)
{
  int order;

  if (a == NULL || b == NULL)
    return (a != NULL) - (b != NULL);
  if (a->as_of == NULL || b->as_of == NULL)
    order = (a->as_of != NULL) - (b->as_of != NULL);
  else
    order = pioneer_period_data_compare (a->as_of, b->as_of);
  if (order == 0)
    order = g_strcmp0 (a->scope, b->scope);
  if (order == 0)
    order = g_strcmp0 (a->attributed_to, b->attributed_to);
  if (order == 0)
    order = g_strcmp0 (a->reason, b->reason);

  return order;
}

int
pioneer_citation_data_compare (const PioneerCitationData *a, const PioneerCitationData *b)
{
  int order = strcmp (a->source, b->source);

  if (order == 0)
    order = (a->start > b->start) - (a->start < b->start);
  if (order == 0)
    order = (a->end > b->end) - (a->end < b->end);
  if (order == 0)
    order = (a->digest > b->digest) - (a->digest < b->digest);

  return order;
}

int
pioneer_statement_data_compare (const PioneerStatementData *a, const PioneerStatementData *b)
{
  int order = compare_citations (a, b);

  if (order == 0)
    order = (int) a->state - (int) b->state;
  if (order == 0)
    order = pioneer_datum_compare_exactly (&a->value, &b->value);
  if (order == 0)
    order = (int) a->modality - (int) b->modality;
  if (order == 0)
    order = (int) b->rank - (int) a->rank;
  if (order == 0)
    order = compare_qualifiers (a->qualifiers, b->qualifiers);

  return order;
}

gboolean
pioneer_statement_data_agrees (const PioneerStatementData *a, const PioneerStatementData *b)
{
  return a->state == b->state && pioneer_store_modality (a) == pioneer_store_modality (b) &&
         pioneer_datum_compare (&a->value, &b->value) == 0;
}
