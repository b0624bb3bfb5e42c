/* pioneer-column-build.c - Gathering the values of all columns
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-draft-private.h"

#include <string.h>

#define DOCUMENTS_AHEAD  4
#define STATEMENTS_AHEAD 4

typedef struct
{
  PioneerStore *store;
  GArray *drafts;                     /* PioneerColumnDraft, by field */
  guint firsts[PIONEER_N_FIELDS + 1]; /* those of a field start there */
} Gatherer;

static void
add_draft (Gatherer *self, PioneerFieldId field, int member, gboolean by_modality)
{
  PioneerColumnDraft draft = { .field = field, .member = member, .by_modality = by_modality };

  draft.is_state_only = pioneer_column_is_state_only (field, member);
  g_array_append_val (self->drafts, draft);
}

/* Of each field its values, or of a shape its main member; of a shape also the other members that aren't texts. */
static void
add_drafts (Gatherer *self, PioneerFieldId field)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (field);

  add_draft (self, field, PIONEER_COLUMN_VALUE, FALSE);
  if (spec->flags & PIONEER_FIELD_FLAG_FACET)
    add_draft (self, field, PIONEER_COLUMN_VALUE, TRUE);
  if (spec->spec.type != PIONEER_VALUE_TYPE_SHAPE || field == PIONEER_FIELD_CONTACT)
    return;

  for (guint i = 0; i < spec->spec.shape->n_members; i++)
    if (i != spec->spec.shape->main_member && spec->spec.shape->members[i].spec.type != PIONEER_VALUE_TYPE_TEXT)
      add_draft (self, field, (int) i, FALSE);
}

static const PioneerDatum *
get_datum (const PioneerColumnDraft *draft, const PioneerStatementData *statement)
{
  const PioneerDatum *datum = &statement->value;

  if (datum->type != PIONEER_VALUE_TYPE_SHAPE)
    return datum;

  return &datum->members[draft->member != PIONEER_COLUMN_VALUE ? (guint) draft->member : datum->shape->main_member];
}

/* FALSE where there is no value, or it names no record of the store. */
static gboolean
make_item (PioneerStore *store, PioneerColumnDraft *draft, const PioneerStatementData *statement, PioneerColumnItem *item)
{
  const PioneerDatum *datum = get_datum (draft, statement);
  guint32 record;

  memset (item, 0, sizeof *item);
  if (draft->is_state_only)
    return TRUE;
  if (datum->type == 0)
    return FALSE;

  pioneer_column_item_write (item, datum);
  if (datum->type == PIONEER_VALUE_TYPE_TEXT)
    item->text = GPOINTER_TO_SIZE (datum->text);
  if (datum->type != PIONEER_VALUE_TYPE_RECORD)
    return TRUE;

  record = pioneer_store_find (store, datum->kind, datum->text);
  item->kind = datum->kind;
  item->number = (gint32) record;

  return record != PIONEER_NO_RECORD;
}

/* What was last said of a field: a column by modality comes after the one of the same values. */
typedef struct
{
  PioneerColumnItem item;
  gboolean is_value;
} Said;

static guint32
find_number (PioneerStore *store, PioneerColumnDraft *draft, const PioneerStatementData *statement, Said *said)
{
  if (statement->state == PIONEER_STATE_NONE)
    return PIONEER_ORDINAL_NONE;
  if (statement->state == PIONEER_STATE_UNKNOWN)
    return PIONEER_ORDINAL_UNKNOWN;
  if (draft->by_modality)
    said->item.modality = (guint8) pioneer_store_modality (statement);
  else
    said->is_value = make_item (store, draft, statement, &said->item);
  if (!said->is_value)
    return PIONEER_ORDINAL_NOT_STATED;

  if (said->item.modality != PIONEER_MODALITY_UNSPECIFIED)
    draft->has_modality = TRUE;
  if (draft->items.n_slots == 0)
    pioneer_word_table_init (&draft->items);
  else if (draft->is_state_only && !draft->by_modality)
    return PIONEER_ORDINAL_FIRST_VALUE; /* there is nothing else */

  return PIONEER_ORDINAL_FIRST_VALUE + pioneer_word_table_add (&draft->items, (const char *) &said->item, sizeof said->item);
}

static void
gather_statement (Gatherer *self, guint32 document, const PioneerStatementData *statement)
{
  Said said = { .is_value = FALSE };

  if (statement->state == PIONEER_STATE_NOT_STATED || pioneer_store_rank (statement) == PIONEER_RANK_DEPRECATED)
    return;

  for (guint i = self->firsts[statement->field]; i < self->firsts[statement->field + 1]; i++)
    {
      PioneerColumnDraft *draft = &g_array_index (self->drafts, PioneerColumnDraft, i);

      pioneer_column_draft_say (draft, (PioneerColumnSaying){ document, find_number (self->store, draft, statement, &said) });
    }
}

/* Documents are in another order than records: what the next ones say is to come from memory meanwhile, unless it is still to be read. */
static void
look_ahead (const PioneerStore *store, const guint32 *documents, guint32 document)
{
  guint32 left = store->n_records - document;

  if (store->reader != NULL)
    return;
  if (left > 2 * DOCUMENTS_AHEAD)
    __builtin_prefetch (&store->records[documents[document + 2 * DOCUMENTS_AHEAD]]);
  if (left > DOCUMENTS_AHEAD)
    {
      const PioneerStatementData *next = store->records[documents[document + DOCUMENTS_AHEAD]].statements;

      for (guint i = 0; i < STATEMENTS_AHEAD; i++)
        __builtin_prefetch (&next[i]);
    }
}

static void
gather (Gatherer *self, const guint32 *documents)
{
  for (guint32 document = 0; document < self->store->n_records; document++)
    {
      look_ahead (self->store, documents, document);
      const PioneerRecordData *record = pioneer_store_record (self->store, documents[document]);
      const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

      for (guint32 i = 0; i < record->n_statements; i++)
        gather_statement (self, document, &statements[i]);
    }
}

static int
compare_drafts (gconstpointer a, gconstpointer b)
{
  const PioneerColumnDraft *x = a;
  const PioneerColumnDraft *y = b;

  if (x->field != y->field)
    return (int) x->field - (int) y->field;

  return x->member != y->member ? x->member - y->member : x->by_modality - y->by_modality;
}

static GBytes *
write_all (const PioneerColumnsHead *head, GArray *entries, PioneerColumnParts *parts)
{
  gsize start = sizeof *head + entries->len * sizeof (PioneerColumnEntry);
  guint8 *bytes = g_malloc0 (start + parts->length);
  guint8 *at = bytes + start;

  memcpy (bytes, head, sizeof *head);
  if (entries->len > 0)
    memcpy (bytes + sizeof *head, entries->data, start - sizeof *head);

  for (guint i = 0; i < parts->parts->len; i++)
    {
      gsize length;
      gconstpointer part = g_bytes_get_data (parts->parts->pdata[i], &length);

      if (length > 0)
        memcpy (at, part, length);
      at += (length + 7) / 8 * 8;
    }

  return g_bytes_new_take (bytes, start + parts->length);
}

static GBytes *
pack (Gatherer *self)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (PioneerColumnEntry));
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  PioneerColumnParts parts = { .parts = all };
  PioneerColumnsHead head = { .n_documents = self->store->n_records };

  g_array_sort (self->drafts, compare_drafts);
  for (guint i = 0; i < self->drafts->len; i++)
    {
      PioneerColumnEntry entry;

      if (pioneer_column_pack (&g_array_index (self->drafts, PioneerColumnDraft, i), &parts, &entry))
        g_array_append_val (entries, entry);
    }
  head.n_columns = entries->len;

  return write_all (&head, entries, &parts);
}

GBytes *
pioneer_columns_build (PioneerStore *store, const guint32 *documents)
{
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (PioneerColumnDraft));
  Gatherer self = { .store = store, .drafts = drafts };

  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    {
      self.firsts[field] = drafts->len;
      add_drafts (&self, field);
    }
  self.firsts[PIONEER_N_FIELDS] = drafts->len;

  gather (&self, documents);

  return pack (&self);
}
