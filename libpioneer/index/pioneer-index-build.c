/* pioneer-index-build.c - Building the index of a catalogue's words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

static void
draft_clear (PioneerIndexDraft *self)
{
  pioneer_word_table_clear (&self->words);
  g_free (self->word_data);
  g_free (self->targets);
  g_free (self->tokens);
  g_free (self->records);
  g_free (self->mentioned);
  g_free (self->mention_terms);
  g_free (self->documents);
  g_free (self->has_forms);
  g_free (self->levels);
  g_free (self->term_starts);
  g_free (self->postings.bytes);
  g_free (self->segment_bytes.bytes);
  g_free (self->code_counts);
  g_free (self->code_numbers);
  g_clear_pointer (&self->segments, g_array_unref);
  pioneer_lexicon_parts_clear (&self->lexicon);
  g_clear_pointer (&self->mentions, g_array_unref);
  g_clear_pointer (&self->partitions, pioneer_partitions_free);
  g_clear_pointer (&self->codes, g_array_unref);
  g_clear_pointer (&self->bounds, g_byte_array_unref);
  g_clear_pointer (&self->layouts, g_byte_array_unref);
  g_clear_pointer (&self->segment_starts, g_byte_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerIndexDraft, draft_clear)

typedef struct
{
  gconstpointer bytes;
  gsize length;
} Part;

static gsize
round_up (gsize length)
{
  return (length + 7) / 8 * 8;
}

/* One buffer of all parts. */
static GBytes *
put_together (PioneerIndexHeader *header, const Part *parts)
{
  gsize length = round_up (sizeof *header);
  guint8 *bytes;

  for (guint i = 0; i < PIONEER_N_PARTS; i++)
    {
      header->parts[i] = (PioneerIndexSpan){ length, parts[i].length };
      length += round_up (parts[i].length);
    }

  bytes = g_malloc0 (length);
  memcpy (bytes, header, sizeof *header);
  for (guint i = 0; i < PIONEER_N_PARTS; i++)
    if (parts[i].length > 0)
      memcpy (bytes + header->parts[i].offset, parts[i].bytes, parts[i].length);

  return g_bytes_new_take (bytes, length);
}

static GBytes *
write_all (PioneerIndexDraft *self, GBytes *columns)
{
  guint32 n = self->store->n_records;
  g_autoptr (GByteArray) records = pioneer_starts_write (self->documents, n);
  g_autoptr (GByteArray) terms = pioneer_starts_write (self->term_starts, (gsize) self->n_terms + 1);
  PioneerIndexHeader header = {
    .mark = PIONEER_INDEX_MARK,
    .version = PIONEER_INDEX_VERSION,
    .n_documents = n,
    .n_stems = self->n_stems,
    .n_entries = self->n_entries,
    .n_codes = self->codes->len,
    .window_shift = self->window_shift,
    .fields = PIONEER_N_FIELDS,
    .average_length = self->average_length,
    .k1 = self->k1,
  };
  const Part parts[PIONEER_N_PARTS] = {
    [PIONEER_PART_LAYOUTS] = { self->layouts->data, self->layouts->len },
    [PIONEER_PART_CODES] = { self->codes->data, (gsize) self->codes->len * sizeof (PioneerIndexCode) },
    [PIONEER_PART_LEXICON_GUIDES] = { self->lexicon.guides->data, (gsize) self->lexicon.guides->len * 8 },
    [PIONEER_PART_COLUMNS] = { g_bytes_get_data (columns, NULL), g_bytes_get_size (columns) },
    [PIONEER_PART_RECORDS] = { records->data, records->len },
    [PIONEER_PART_LENGTHS] = { self->levels, n },
    [PIONEER_PART_LEXICON_CODES] = { &self->lexicon.codes, sizeof self->lexicon.codes },
    [PIONEER_PART_LEXICON_STARTS] = { self->lexicon.starts->data, self->lexicon.starts->len },
    [PIONEER_PART_LEXICON_TERMS] = { self->lexicon.terms->data, self->lexicon.terms->len },
    [PIONEER_PART_LEXICON] = { self->lexicon.bytes->data, self->lexicon.bytes->len },
    [PIONEER_PART_TERMS] = { terms->data, terms->len },
    [PIONEER_PART_MENTIONS] = { self->mentions->data, (gsize) self->mentions->len * 4 },
    [PIONEER_PART_BOUNDS] = { self->bounds->data, self->bounds->len },
    [PIONEER_PART_SEGMENT_STARTS] = { self->segment_starts->data, self->segment_starts->len },
    [PIONEER_PART_SEGMENTS] = { self->segment_bytes.bytes, self->segment_bytes.n },
    [PIONEER_PART_POSTINGS] = { self->postings.bytes, self->postings.n },
  };

  memcpy (header.kinds, self->kinds, sizeof header.kinds);

  return put_together (&header, parts);
}

GBytes *
pioneer_index_build (PioneerStore *store, GCancellable *cancellable, GError **error)
{
  g_auto (PioneerIndexDraft) draft = { .store = store, .cancellable = cancellable };
  g_autoptr (GBytes) columns = NULL;

  pioneer_word_table_init (&draft.words);
  if (!pioneer_index_draft_read (&draft, error))
    return NULL;
  pioneer_index_draft_sort_words (&draft);
  pioneer_index_draft_order (&draft);
  if (!pioneer_index_draft_gather (&draft, error) || !pioneer_index_draft_pack (&draft, error))
    return NULL;

  pioneer_index_draft_write_segments (&draft);
  columns = pioneer_columns_build (store, draft.documents);

  return write_all (&draft, columns);
}
