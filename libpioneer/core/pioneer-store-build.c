/* pioneer-store-build.c - Putting the statements of all layers in order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-store-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

static guint
record_hash (gconstpointer key)
{
  const PioneerRecordData *record = key;

  return pioneer_hash_text (record->slug) * 31u + (guint) record->kind;
}

static gboolean
record_equal (gconstpointer a, gconstpointer b)
{
  const PioneerRecordData *x = a;
  const PioneerRecordData *y = b;

  return x->kind == y->kind && strcmp (x->slug, y->slug) == 0;
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  const PioneerRecordData *x = a;
  const PioneerRecordData *y = b;

  return x->kind != y->kind ? (int) x->kind - (int) y->kind : strcmp (x->slug, y->slug);
}

static void
number_kinds (PioneerStore *self)
{
  guint32 next = 0;

  for (guint kind = 0; kind <= PIONEER_N_KINDS; kind++)
    {
      while (next < self->n_records && (guint) self->records[next].kind < kind)
        next++;
      self->kinds[kind] = next;
    }
}

static void
add_records (PioneerStore *self, const PioneerRecordKey *keys, guint32 n)
{
  guint32 kept = 0;

  self->records = g_new0 (PioneerRecordData, MAX (n, 1));
  for (guint32 i = 0; i < n; i++)
    {
      self->records[i].kind = keys[i].kind;
      self->records[i].slug = keys[i].slug;
    }
  qsort (self->records, n, sizeof *self->records, compare_records);

  for (guint32 i = 0; i < n; i++)
    if (kept == 0 || !record_equal (&self->records[kept - 1], &self->records[i]))
      self->records[kept++] = self->records[i];
  self->n_records = kept;

  for (guint32 i = 0; i < kept; i++)
    {
      self->records[i].index = i;
      g_hash_table_add (self->by_reference, &self->records[i]);
    }
  number_kinds (self);
}

static int
compare_statements (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = a;
  const PioneerStatementData *y = b;

  if (x->record != y->record)
    return x->record < y->record ? -1 : 1;
  if (x->field != y->field)
    return (int) x->field - (int) y->field;

  return pioneer_statement_data_compare (x, y);
}

static int
compare_statements_and_layers (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = a;
  const PioneerStatementData *y = b;
  int order = compare_statements (a, b);

  return order != 0 ? order : (int) x->layer - (int) y->layer;
}

/* Layers are numbered in byte order of their names, so that the order of loading leaves no trace. */
static guint16 *
sort_layers (PioneerStore *self, GPtrArray *names)
{
  guint16 *places = g_new0 (guint16, MAX (names->len, 1));

  self->layers = g_ptr_array_new ();
  for (guint i = 0; i < names->len; i++)
    {
      guint place = 0;

      while (place < self->layers->len && strcmp (self->layers->pdata[place], names->pdata[i]) < 0)
        place++;
      if (place == self->layers->len || strcmp (self->layers->pdata[place], names->pdata[i]) != 0)
        g_ptr_array_insert (self->layers, (int) place, names->pdata[i]);
    }

  for (guint i = 0; i < names->len; i++)
    {
      guint place = 0;

      while (strcmp (self->layers->pdata[place], names->pdata[i]) != 0)
        place++;
      places[i] = (guint16) place;
    }

  return places;
}

/* The same statement, twice in a layer, says no more than once. */
static void
drop_repeats (PioneerStore *self)
{
  guint32 kept = 0;

  for (guint32 i = 0; i < self->n_statements; i++)
    if (kept == 0 || compare_statements_and_layers (&self->statements[kept - 1], &self->statements[i]) != 0)
      self->statements[kept++] = self->statements[i];

  self->n_statements = kept;
}

static void
add_statements (PioneerStore *self, const PioneerDraftStatement *drafts, guint32 n, const guint16 *layers)
{
  self->statements = g_new (PioneerStatementData, MAX (n, 1));

  for (guint32 i = 0; i < n; i++)
    {
      PioneerStatementData *statement = &self->statements[self->n_statements];

      *statement = drafts[i].data;
      statement->record = pioneer_store_find (self, drafts[i].about.kind, drafts[i].about.slug);
      statement->layer = layers[drafts[i].data.layer];
      if (statement->record != PIONEER_NO_RECORD)
        self->n_statements++;
    }

  qsort (self->statements, self->n_statements, sizeof *self->statements, compare_statements_and_layers);
  drop_repeats (self);

  for (guint32 i = 0; i < self->n_records; i++)
    self->records[i].statements = self->statements;
  for (guint32 i = self->n_statements; i > 0; i--)
    {
      PioneerRecordData *record = &self->records[self->statements[i - 1].record];

      record->first = i - 1;
      record->statements = &self->statements[i - 1];
      record->n_statements++;
    }
}

static void
each_named (PioneerStore *self, const PioneerDatum *datum, guint32 statement, PioneerPlaceFunc call, gpointer data)
{
  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    {
      guint32 record = pioneer_store_find (self, datum->kind, datum->text);

      if (record != PIONEER_NO_RECORD)
        call (self, record, statement, data);
    }
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      for (guint i = 0; i < datum->shape->n_members; i++)
        each_named (self, &datum->members[i], statement, call, data);
    }
}

void
pioneer_store_each_mentioned (PioneerStore *self, guint32 statement, PioneerPlaceFunc call, gpointer data)
{
  each_named (self, &pioneer_store_statement (self, statement)->value, statement, call, data);
}

void
pioneer_store_each_cited (PioneerStore *self, guint32 statement, PioneerPlaceFunc call, gpointer data)
{
  const PioneerStatementData *citing = pioneer_store_statement (self, statement);

  for (guint32 i = 0; i < citing->n_citations; i++)
    {
      guint32 source;

      /* Citations are sorted by source: a source counts once. */
      if (i > 0 && strcmp (citing->citations[i].source, citing->citations[i - 1].source) == 0)
        continue;
      source = pioneer_store_find (self, PIONEER_KIND_SOURCE, citing->citations[i].source);
      if (source != PIONEER_NO_RECORD)
        call (self, source, statement, data);
    }
}

static void
count_mention (PioneerStore *self, guint32 record, G_GNUC_UNUSED guint32 statement, G_GNUC_UNUSED gpointer unused)
{
  self->records[record].n_mentions++;
}

/* A statement that names a record twice is one mention: statements come in ascending order, so the last one tells. */
static void
add_mention (PioneerStore *self, guint32 record, guint32 statement, G_GNUC_UNUSED gpointer unused)
{
  PioneerRecordData *data = &self->records[record];

  if (data->n_mentions > 0 && self->mentions[data->first_mention + data->n_mentions - 1] == statement)
    return;
  self->mentions[data->first_mention + data->n_mentions++] = statement;
}

static void
count_citing (PioneerStore *self, guint32 record, G_GNUC_UNUSED guint32 statement, G_GNUC_UNUSED gpointer unused)
{
  self->records[record].n_citings++;
}

static void
add_citing (PioneerStore *self, guint32 record, guint32 statement, G_GNUC_UNUSED gpointer unused)
{
  PioneerRecordData *data = &self->records[record];

  self->citings[data->first_citing + data->n_citings++] = statement;
}

/* Two passes, the first to count and the second to fill, as in a counting sort. */
static void
add_back_references (PioneerStore *self)
{
  guint32 mentions = 0;
  guint32 citings = 0;

  for (guint32 i = 0; i < self->n_statements; i++)
    {
      pioneer_store_each_mentioned (self, i, count_mention, NULL);
      pioneer_store_each_cited (self, i, count_citing, NULL);
    }

  for (guint32 i = 0; i < self->n_records; i++)
    {
      PioneerRecordData *record = &self->records[i];

      record->first_mention = mentions;
      record->first_citing = citings;
      mentions += record->n_mentions;
      citings += record->n_citings;
      record->n_mentions = record->n_citings = 0;
    }

  self->mentions = g_new (guint32, MAX (mentions, 1));
  self->citings = g_new (guint32, MAX (citings, 1));
  for (guint32 i = 0; i < self->n_statements; i++)
    {
      pioneer_store_each_mentioned (self, i, add_mention, NULL);
      pioneer_store_each_cited (self, i, add_citing, NULL);
    }
}

static int
compare_sayings (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;
  int order = (int) x->state - (int) y->state;

  if (order == 0)
    order = (int) pioneer_store_modality (x) - (int) pioneer_store_modality (y);
  if (order == 0)
    order = pioneer_datum_compare (&x->value, &y->value);

  return order;
}

/* Among statements that say the same, those of other layers than a deprecated one's are overruled. */
static void
overrule_equals (PioneerStatementData **equals, guint n)
{
  int deprecating = -1;
  gboolean several = FALSE;

  for (guint i = 0; i < n; i++)
    if (equals[i]->rank == PIONEER_RANK_DEPRECATED)
      {
        several |= deprecating >= 0 && equals[i]->layer != deprecating;
        deprecating = equals[i]->layer;
      }

  for (guint i = 0; i < n && deprecating >= 0; i++)
    if (equals[i]->rank != PIONEER_RANK_DEPRECATED && (several || equals[i]->layer != deprecating))
      equals[i]->flags |= PIONEER_STATEMENT_OVERRULED;
}

static void
overrule_in_field (PioneerStatementData *statements, guint n)
{
  g_autofree PioneerStatementData **sorted = g_new (PioneerStatementData *, n);
  guint first = 0;

  for (guint i = 0; i < n; i++)
    sorted[i] = &statements[i];
  qsort (sorted, n, sizeof *sorted, compare_sayings);

  for (guint i = 1; i <= n; i++)
    if (i == n || compare_sayings (&sorted[first], &sorted[i]) != 0)
      {
        overrule_equals (sorted + first, i - first);
        first = i;
      }
}

/* A statement that is deprecated in one layer deprecates the statements of other layers that say the same. */
static void
overrule (PioneerStore *self)
{
  guint32 first = 0;
  gboolean deprecated = FALSE;

  for (guint32 i = 0; i < self->n_statements && self->layers->len > 1; i++)
    {
      const PioneerStatementData *statement = &self->statements[i];

      deprecated |= statement->rank == PIONEER_RANK_DEPRECATED;
      if (i + 1 < self->n_statements && statement[1].record == statement->record && statement[1].field == statement->field)
        continue;
      if (deprecated)
        overrule_in_field (&self->statements[first], i + 1 - first);
      deprecated = FALSE;
      first = i + 1;
    }
}

PioneerStore *
pioneer_store_new (PioneerArena *arena,
                   const PioneerRecordKey *keys,
                   guint32 n_keys,
                   const PioneerDraftStatement *statements,
                   guint32 n_statements,
                   GPtrArray *layers,
                   PioneerPolicy policy)
{
  PioneerStore *self = g_new0 (PioneerStore, 1);
  g_autofree guint16 *places = NULL;

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->lock);
  self->objects = pioneer_objects_new ();
  self->arena = pioneer_arena_ref (arena);
  self->by_reference = g_hash_table_new (record_hash, record_equal);
  self->policy = policy;

  add_records (self, keys, n_keys);
  places = sort_layers (self, layers);
  add_statements (self, statements, n_statements, places);
  add_back_references (self);

  overrule (self);

  return self;
}
