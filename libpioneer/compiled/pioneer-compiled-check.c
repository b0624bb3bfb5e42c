/* pioneer-compiled-check.c - Checking all of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-store-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-index-private.h"

#define RECORDS_PER_LOOK 1024

/* How far the ways back have been followed: by record, how many of its mentions and citings have turned up. */
typedef struct
{
  PioneerStore *store;
  const PioneerCompiledFile *file;
  guint32 *mentions;
  guint32 *citings;
  gboolean good;
} Checker;

static gboolean
fail (Checker *self, guint32 record, const char *what, GError **error)
{
  return pioneer_compiled_file_fail (self->file, PIONEER_SECTION_RECORDS, record * (guint64) sizeof (PioneerCompiledRecord), what,
                                     error);
}

/* What reading found. */
static gboolean
check_damage (Checker *self, GError **error)
{
  const char *damage = g_atomic_pointer_get (&self->store->damage);

  if (damage == NULL)
    return TRUE;
  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, damage);

  return FALSE;
}

/* The first record begins at the beginning, and the last ends at the end. */
static gboolean
check_ends (Checker *self, GError **error)
{
  const PioneerCompiledRecord *first = &self->file->records[0];
  const PioneerCompiledRecord *end = &self->file->records[self->file->n_records];
  const PioneerCompiledView *sections = self->file->sections;

  if (first->first != 0 || first->first_mention != 0 || first->first_citing != 0)
    return fail (self, 0, "the first record begins elsewhere than at the beginning", error);
  if (end->contents != sections[PIONEER_SECTION_CONTENTS].length || end->length != 0 || end->first != self->file->n_statements ||
      end->first_mention * (guint64) sizeof (guint32) != sections[PIONEER_SECTION_MENTIONS].length ||
      end->first_citing * (guint64) sizeof (guint32) != sections[PIONEER_SECTION_CITINGS].length)
    return fail (self, self->file->n_records, "the last record ends elsewhere than at the end", error);

  return TRUE;
}

static gboolean
is_in_order (const PioneerStatementData *a, const PioneerStatementData *b)
{
  int order = (int) a->field - (int) b->field;

  if (order == 0)
    order = pioneer_statement_data_compare (a, b);
  if (order == 0)
    order = (int) a->layer - (int) b->layer;

  return order < 0;
}

static gboolean
check_citations (const PioneerStatementData *statement)
{
  for (guint32 i = 1; i < statement->n_citations; i++)
    if (pioneer_citation_data_compare (&statement->citations[i - 1], &statement->citations[i]) > 0)
      return FALSE;

  return TRUE;
}

static gboolean
check_record (Checker *self, guint32 place, GError **error)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, place);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);
  const PioneerRecordData *before = place > 0 ? pioneer_store_record (self->store, place - 1) : NULL;

  if (!check_damage (self, error))
    return FALSE;
  if (before != NULL && before->kind == record->kind && strcmp (before->slug, record->slug) >= 0)
    return fail (self, place, "the records are out of order", error);

  for (guint32 i = 0; i < record->n_statements; i++)
    if ((i > 0 && !is_in_order (&statements[i - 1], &statements[i])) || !check_citations (&statements[i]))
      return fail (self, place, "the statements of a record are out of order", error);

  return TRUE;
}

static void
follow_mention (PioneerStore *store, guint32 record, guint32 statement, gpointer data)
{
  Checker *self = data;
  const PioneerRecordData *named = pioneer_store_record (store, record);
  const guint32 *mentions = store->mentions + named->first_mention;
  guint32 *seen = &self->mentions[record];

  /* A statement that names a record twice is one mention. */
  if (*seen > 0 && *seen <= named->n_mentions && mentions[*seen - 1] == statement)
    return;
  if (*seen >= named->n_mentions || mentions[*seen] != statement)
    self->good = FALSE;
  ++*seen;
}

static void
follow_citing (PioneerStore *store, guint32 record, guint32 statement, gpointer data)
{
  Checker *self = data;
  const PioneerRecordData *cited = pioneer_store_record (store, record);
  const guint32 *citings = store->citings + cited->first_citing;
  guint32 *seen = &self->citings[record];

  if (*seen >= cited->n_citings || citings[*seen] != statement)
    self->good = FALSE;
  ++*seen;
}

/* Every way back is there because of a statement, and every statement has its ways back. */
static gboolean
check_ways (Checker *self, GCancellable *cancellable, GError **error)
{
  for (guint32 i = 0; i < self->store->n_statements && self->good; i++)
    {
      if (i % RECORDS_PER_LOOK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      pioneer_store_each_mentioned (self->store, i, follow_mention, self);
      pioneer_store_each_cited (self->store, i, follow_citing, self);
    }

  for (guint32 i = 0; i < self->store->n_records && self->good; i++)
    {
      const PioneerRecordData *record = pioneer_store_record (self->store, i);

      self->good = self->mentions[i] == record->n_mentions && self->citings[i] == record->n_citings;
    }

  return self->good || pioneer_compiled_file_fail (self->file, PIONEER_SECTION_MENTIONS, 0,
                                                   "the statements that name or cite a record are others than those listed", error);
}

static gboolean
check_index (Checker *self, GError **error)
{
  g_autoptr (GBytes) bytes = pioneer_compiled_store_get_index (self->store);
  g_autoptr (PioneerIndex) index = NULL;

  if (bytes == NULL)
    return TRUE;

  index = pioneer_index_new (bytes, error);
  if (index != NULL && pioneer_index_check (index, self->store, error))
    return TRUE;

  g_prefix_error (error, "%s is damaged: in its section “index”, ", self->file->name);

  return FALSE;
}

static gboolean
check_store (Checker *self, GCancellable *cancellable, GError **error)
{
  if (!check_ends (self, error))
    return FALSE;
  for (guint32 i = 0; i < self->store->n_records; i++)
    {
      if (i % RECORDS_PER_LOOK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!check_record (self, i, error))
        return FALSE;
    }

  return check_ways (self, cancellable, error) && check_damage (self, error) && check_index (self, error);
}

gboolean
pioneer_compiled_store_check (PioneerStore *store, GCancellable *cancellable, GError **error)
{
  const PioneerCompiledFile *file = pioneer_compiled_store_get_file (store);
  g_autofree guint32 *mentions = g_new0 (guint32, store->n_records + 1);
  g_autofree guint32 *citings = g_new0 (guint32, store->n_records + 1);
  Checker checker = { store, file, mentions, citings, TRUE };

  return pioneer_compiled_file_check (file, cancellable, error) && check_store (&checker, cancellable, error);
}
