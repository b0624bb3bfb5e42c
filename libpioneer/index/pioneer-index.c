/* pioneer-index.c - A view of the frozen index of a catalogue's words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-format-private.h"

#include <math.h>

#include "pioneer-error.h"

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID,
               "the search index is damaged: %s; make it again from the catalogue’s JSON", what);

  return FALSE;
}

static gboolean
check_header (const PioneerIndexHeader *header, gsize length, GError **error)
{
  if (length < sizeof *header || header->mark != PIONEER_INDEX_MARK)
    return fail (error, "it doesn’t start as one made on a machine of this byte order does");
  if (header->version != PIONEER_INDEX_VERSION || header->fields != PIONEER_N_FIELDS)
    return fail (error, "it was made by another version of the library");
  if (header->window_shift > 30 || header->n_stems > G_MAXINT32 || header->n_codes > 65536 ||
      (header->n_codes < PIONEER_COMMON_CODES && (header->n_stems > 0 || header->parts[PIONEER_PART_MENTIONS].length > 0)) ||
      !isfinite (header->k1) || !(header->k1 >= 0) || !isfinite (header->average_length) || !(header->average_length > 0))
    return fail (error, "a number at its head is out of range");

  for (guint i = 0; i < PIONEER_N_PARTS; i++)
    if (header->parts[i].offset % 8 != 0 || header->parts[i].offset > length ||
        header->parts[i].length > length - header->parts[i].offset)
      return fail (error, "a part reaches beyond its end");
  /* They are read 8 bytes at a time. */
  if (header->parts[PIONEER_PART_SEGMENTS].length < 8)
    return fail (error, "what its documents consist of is missing");

  return TRUE;
}

static gboolean
check_kinds (const PioneerIndexHeader *header, GError **error)
{
  for (guint i = 0; i < PIONEER_N_KINDS; i++)
    if (header->kinds[i] > header->kinds[i + 1])
      return fail (error, "kinds of records overlap");

  return header->kinds[PIONEER_N_KINDS] == header->n_documents || fail (error, "some documents are of no kind");
}

static guint32
count_windows (const PioneerIndexHeader *header)
{
  return (guint32) (((guint64) header->n_documents + (1u << header->window_shift) - 1) >> header->window_shift);
}

/* What comes first tells how many there are. */
static gboolean
check_layouts (PioneerIndex *self, GError **error)
{
  gsize length;
  const guint32 *starts = (gconstpointer) pioneer_index_part (self, PIONEER_PART_LAYOUTS, &length);

  if (length < sizeof *starts || starts[0] < sizeof *starts || starts[0] % sizeof *starts != 0 || starts[0] > length)
    return fail (error, "what its documents consist of doesn’t start as it should");

  return TRUE;
}

static gboolean
open_starts (PioneerIndex *self, PioneerIndexPart part, gsize n, PioneerStarts *starts)
{
  gsize length;
  const guint8 *bytes = pioneer_index_part (self, part, &length);

  return pioneer_starts_open (starts, bytes, length, n);
}

static gboolean
open_lexicon (PioneerIndex *self, GError **error)
{
  PioneerLexicon *lexicon = &self->lexicon;
  gsize length;

  lexicon->n_entries = self->header->n_entries;
  lexicon->n_blocks = pioneer_lexicon_count_blocks (lexicon->n_entries);
  lexicon->bytes = pioneer_index_part (self, PIONEER_PART_LEXICON, &lexicon->length);
  lexicon->codes = (gconstpointer) pioneer_index_part (self, PIONEER_PART_LEXICON_CODES, &length);
  if (lexicon->length > G_MAXUINT32 || length != sizeof *lexicon->codes ||
      !open_starts (self, PIONEER_PART_LEXICON_STARTS, lexicon->n_blocks, &lexicon->starts) ||
      !open_starts (self, PIONEER_PART_LEXICON_TERMS, lexicon->n_blocks, &lexicon->terms))
    return fail (error, "the list of words has the wrong length");

  lexicon->guides = (gconstpointer) pioneer_index_part (self, PIONEER_PART_LEXICON_GUIDES, &length);

  return length == (guint64) pioneer_lexicon_count_guides (lexicon->n_blocks) * 8 ||
         fail (error, "the guide to the list of words has the wrong length");
}

/* The parts whose length follows from the head. */
static gboolean
check_parts (PioneerIndex *self, GError **error)
{
  const PioneerIndexHeader *header = self->header;
  const PioneerIndexSpan *parts = header->parts;
  guint64 n = header->n_documents;
  guint64 n_terms = header->n_stems + parts[PIONEER_PART_MENTIONS].length / 4;

  if (parts[PIONEER_PART_LENGTHS].length != n || !open_starts (self, PIONEER_PART_RECORDS, n, &self->records) ||
      !open_starts (self, PIONEER_PART_SEGMENT_STARTS, (n + PIONEER_SEGMENT_STEP - 1) / PIONEER_SEGMENT_STEP,
                    &self->segment_starts) ||
      parts[PIONEER_PART_CODES].length != (guint64) header->n_codes * sizeof (PioneerIndexCode) ||
      !open_starts (self, PIONEER_PART_TERMS, n_terms + 1, &self->terms) || parts[PIONEER_PART_POSTINGS].length > G_MAXUINT32)
    return fail (error, "a part has the wrong length");

  return open_lexicon (self, error) && check_layouts (self, error);
}

static gconstpointer
part_of (PioneerIndex *self, PioneerIndexPart part, gsize *length)
{
  return pioneer_index_part (self, part, length);
}

static void
find_parts (PioneerIndex *self)
{
  const PioneerIndexHeader *header = self->header;
  gsize length;

  self->lengths = part_of (self, PIONEER_PART_LENGTHS, &length);
  self->layouts = part_of (self, PIONEER_PART_LAYOUTS, &self->layouts_length);
  self->n_layouts = self->layouts[0] / (guint32) sizeof (guint32) - 1;
  self->mentions = part_of (self, PIONEER_PART_MENTIONS, &length);
  self->n_mentions = (guint32) (length / 4);
  self->n_terms = header->n_stems + self->n_mentions;
  self->codes = part_of (self, PIONEER_PART_CODES, &length);
  self->postings = part_of (self, PIONEER_PART_POSTINGS, &self->postings_length);
  self->bounds = part_of (self, PIONEER_PART_BOUNDS, &length);
  self->n_windows = count_windows (header);
  self->n_bounds = self->n_windows > 0 ? (guint32) (length / self->n_windows) : 0;
}

PioneerIndex *
pioneer_index_new (GBytes *bytes, GError **error)
{
  g_autoptr (PioneerIndex) self = g_new0 (PioneerIndex, 1);
  const guint8 *columns;
  gsize length;

  g_atomic_ref_count_init (&self->refs);
  self->bytes = g_bytes_ref (bytes);
  self->start = g_bytes_get_data (bytes, &length);
  self->header = (const PioneerIndexHeader *) (gconstpointer) self->start;
  if (!check_header (self->header, length, error) || !check_kinds (self->header, error) || !check_parts (self, error))
    return NULL;

  find_parts (self);
  for (guint i = 0; i < PIONEER_N_LENGTHS; i++)
    self->norms[i] = pioneer_index_norm (self->header->k1, self->header->average_length, i);

  columns = pioneer_index_part (self, PIONEER_PART_COLUMNS, &length);
  self->columns = pioneer_columns_open (columns, length, self->header->n_documents, error);

  return self->columns != NULL ? g_steal_pointer (&self) : NULL;
}

PioneerIndex *
pioneer_index_ref (PioneerIndex *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
pioneer_index_unref (PioneerIndex *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->parts);
  for (guint i = 0; i < G_N_ELEMENTS (self->rooms); i++)
    g_free (self->rooms[i]);
  g_clear_pointer (&self->arena, pioneer_arena_unref);
  g_clear_pointer (&self->columns, pioneer_columns_free);
  g_bytes_unref (self->bytes);
  g_free (self);
}

guint32
pioneer_index_get_n_documents (PioneerIndex *self)
{
  return self->header->n_documents;
}

guint32
pioneer_index_get_record (PioneerIndex *self, guint32 document)
{
  /* There are as many documents as records, and what is damaged mustn't reach beyond them. */
  return MIN (pioneer_starts_get (&self->records, document), self->header->n_documents - 1);
}

void
pioneer_index_get_kind (PioneerIndex *self, PioneerKind kind, guint32 *first, guint32 *last)
{
  *first = self->header->kinds[kind];
  *last = self->header->kinds[kind + 1];
}

const PioneerColumns *
pioneer_index_get_columns (PioneerIndex *self)
{
  return self->columns;
}
