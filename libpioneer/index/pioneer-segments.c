/* pioneer-segments.c - The texts of a record that are searched
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-segments-private.h"

#include <string.h>

/* The statements of one field; few have more. */
#define FEW 32

typedef struct
{
  PioneerStore *store;
  GArray *segments;
  guint16 field;
  guint16 key;
} Collector;

static gboolean
is_deprecated (PioneerStore *store, guint32 statement)
{
  return pioneer_store_rank (pioneer_store_statement (store, statement)) == PIONEER_RANK_DEPRECATED;
}

static void
add_text (Collector *self, const PioneerStatementData *statement, const char *text, guint32 mention)
{
  PioneerSegment segment = { .field = self->field,
                             .key = self->key,
                             .statement = pioneer_store_place (self->store, statement),
                             .mention = PIONEER_NO_RECORD,
                             .text = text };

  if (pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED)
    segment.mention = mention;
  g_array_append_val (self->segments, segment);
}

static void
add_datum (Collector *self, const PioneerStatementData *statement, const PioneerDatum *datum)
{
  guint32 record;

  if (datum->type == PIONEER_VALUE_TYPE_TEXT)
    {
      add_text (self, statement, datum->text, PIONEER_NO_RECORD);
    }
  else if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    {
      record = pioneer_store_find (self->store, datum->kind, datum->text);
      add_text (self, statement, record != PIONEER_NO_RECORD ? pioneer_store_name (self->store, record) : datum->text, record);
    }
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      for (guint i = 0; i < datum->shape->n_members; i++)
        add_datum (self, statement, &datum->members[i]);
    }
}

/* Those of one text together, of which those that mention a record come first, then those that aren't deprecated. */
static int
compare_segments (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerSegment *x = a;
  const PioneerSegment *y = b;
  int order = strcmp (x->text, y->text);

  if (order == 0)
    order = (x->mention > y->mention) - (x->mention < y->mention);
  if (order == 0)
    order = is_deprecated (data, x->statement) - is_deprecated (data, y->statement);
  if (order == 0)
    order = (x->statement > y->statement) - (x->statement < y->statement);

  return order;
}

/* Equal texts, in their order, become one segment. Only where they name several records that are called alike is there one for each: none
 * of those mentions may be lost, and within a key the second changes nothing else. Returns how many are left. */
static guint
merge_alike (PioneerStore *store, PioneerSegment *segments, guint n)
{
  guint32 first = segments[0].statement;
  guint kept = 1;

  for (guint i = 1; i < n; i++)
    {
      if (segments[i].mention == segments[i - 1].mention)
        continue;
      if (segments[i].mention != PIONEER_NO_RECORD)
        segments[kept++] = segments[i];
      else if (!is_deprecated (store, segments[i].statement))
        first = MIN (first, segments[i].statement);
    }
  segments[0].statement = first;

  return kept;
}

/* Brings those of one key, which end the array, into their order. */
static void
merge_key (Collector *self, guint first)
{
  PioneerSegment *all = &g_array_index (self->segments, PioneerSegment, first);
  guint n = self->segments->len - first;
  guint kept = 0;
  guint next;

  g_qsort_with_data (all, (int) n, sizeof *all, compare_segments, self->store);
  for (guint i = 0; i < n; i = next)
    {
      guint alike;

      for (next = i + 1; next < n && strcmp (all[i].text, all[next].text) == 0; next++)
        ;
      alike = merge_alike (self->store, all + i, next - i);
      memmove (all + kept, all + i, alike * sizeof *all);
      kept += alike;
    }

  g_array_set_size (self->segments, first + kept);
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;

  return pioneer_datum_compare_key (data, &x->value, &y->value);
}

/* Statements that say something of the same thing, as pioneer_datum_compare_key() tells. */
static void
add_key (Collector *self, const PioneerStatementData *const *statements, guint n)
{
  guint first = self->segments->len;

  for (guint i = 0; i < n; i++)
    add_datum (self, statements[i], &statements[i]->value);
  if (self->segments->len > first + 1)
    merge_key (self, first);
  /* More things than can be told apart are taken for one. */
  if (self->segments->len > first && self->key < G_MAXUINT16)
    self->key++;
}

static void
add_field (Collector *self, const PioneerStatementData *statements, guint n)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (statements[0].field);
  const PioneerStatementData *few[FEW];
  g_autofree const PioneerStatementData **many = n > FEW ? g_new (const PioneerStatementData *, n) : NULL;
  const PioneerStatementData **values = many != NULL ? many : few;
  guint n_values = 0;
  guint next;

  for (guint i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE)
      values[n_values++] = &statements[i];
  if (n_values > 1)
    g_qsort_with_data (values, (int) n_values, sizeof *values, compare_keys, (gpointer) spec);

  self->field = statements[0].field;
  for (guint i = 0; i < n_values; i = next)
    {
      for (next = i + 1; next < n_values; next++)
        if (compare_keys (&values[i], &values[next], (gpointer) spec) != 0)
          break;
      add_key (self, values + i, next - i);
    }
}

void
pioneer_segments_collect (PioneerStore *store, guint32 record, GArray *segments)
{
  Collector self = { .store = store, .segments = segments };
  const PioneerRecordData *data = pioneer_store_record (store, record);
  const PioneerStatementData *statements = pioneer_store_statements_of (store, data);
  guint32 next;

  for (guint32 i = 0; i < data->n_statements; i = next)
    {
      for (next = i + 1; next < data->n_statements && statements[next].field == statements[i].field; next++)
        ;
      /* A contact is personal data, whatever the table says of its weight. */
      if (statements[i].field != PIONEER_FIELD_CONTACT && pioneer_field_spec (statements[i].field)->weight > 0)
        add_field (&self, statements + i, next - i);
    }
}
