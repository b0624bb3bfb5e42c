/* pioneer-index-read.c - The words of all texts, on their way into an index
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-large-memory-private.h"
#include "pioneer-text-pieces-private.h"

#define CHECK_EVERY 1024 /* records: how often someone may cancel */
#define FEW_WORDS   64
#define MAX_WORDS   (G_MAXUINT32 >> PIONEER_TOKEN_SHIFT)

/* Room for so many more. */
static guint32 *
reserve_tokens (PioneerIndexDraft *self, guint n)
{
  if (self->tokens == NULL || n > self->tokens_size - self->n_tokens)
    {
      self->tokens_size = MAX (self->tokens_size * 3 / 2, self->n_tokens + n + 1048576);
      self->tokens = g_realloc_n (self->tokens, self->tokens_size, sizeof *self->tokens);
      pioneer_memory_expect_all (self->tokens, self->tokens_size * sizeof *self->tokens);
    }

  return self->tokens + self->n_tokens;
}

static void
grow_word_data (PioneerIndexDraft *self)
{
  guint32 size = MAX (self->word_data_size * 2, 65536);

  self->word_data = g_realloc_n (self->word_data, size, sizeof *self->word_data);
  pioneer_memory_expect_all (self->word_data, size * sizeof *self->word_data);
  for (guint32 i = self->word_data_size; i < size; i++)
    self->word_data[i] = (PioneerDraftWord){ .last_record = PIONEER_NO_RECORD };
  self->word_data_size = size;
}

/* A few words at a time, so that what is looked up for one comes from memory while the others are looked at. */
typedef struct
{
  PioneerIndexDraft *draft;
  PioneerAnalysis *analysis;
  guint32 record;
  guint n;
  PioneerWordQuery words[FEW_WORDS];
  guint8 joined[FEW_WORDS];
  char hard[FEW_WORDS][PIONEER_WORD_MAX]; /* those that the analysis found, which keeps them for a while only */
} Reader;

/* Gives the words their numbers. */
static void
flush (Reader *self)
{
  PioneerIndexDraft *draft = self->draft;
  guint32 *tokens = reserve_tokens (draft, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      tokens[i] = pioneer_word_table_take (&draft->words, &self->words[i]);
      if (tokens[i] < draft->word_data_size)
        __builtin_prefetch (&draft->word_data[tokens[i]]);
    }
  while (draft->words.n_texts > draft->word_data_size)
    grow_word_data (draft);

  for (guint i = 0; i < self->n; i++)
    {
      PioneerDraftWord *data = &draft->word_data[tokens[i]];

      tokens[i] = tokens[i] << PIONEER_TOKEN_SHIFT | self->joined[i];
      data->n_documents += data->last_record != self->record;
      data->last_record = self->record;
    }

  draft->n_tokens += self->n;
  self->n = 0;
}

static void
read_hard (Reader *self, const PioneerPiece *piece, PioneerDraftSegment *segment)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, piece->text, (gssize) piece->length, &n);

  for (guint i = 0; i < n; i++)
    {
      if (self->n == FEW_WORDS)
        flush (self);
      memcpy (self->hard[self->n], words[i].word, words[i].length);
      self->joined[self->n] = words[i].joined ? PIONEER_TOKEN_JOINED : 0;
      pioneer_word_table_prepare (&self->draft->words, &self->words[self->n], self->hard[self->n], words[i].length);
      segment->length += !words[i].joined;
      self->n++;
    }
  segment->n_tokens += n;
}

/* Nearly all pieces are plain. */
static void
read_text (Reader *self, const char *text, PioneerDraftSegment *segment)
{
  PioneerPieces pieces;
  PioneerPiece piece;

  pioneer_pieces_begin (&pieces, text, MIN (strlen (text), G_MAXUINT32));
  while (pioneer_pieces_next (&pieces, &piece))
    {
      if (!piece.is_plain || piece.length > PIONEER_PLAIN_MAX)
        {
          read_hard (self, &piece, segment);
          continue;
        }
      if (self->n == FEW_WORDS)
        flush (self);
      self->joined[self->n] = 0;
      pioneer_word_table_prepare_plain (&self->draft->words, &self->words[self->n++], piece.text, (guint) piece.length);
      segment->length++;
      segment->n_tokens++;
    }
}

static void
read_segment (Reader *self, const PioneerSegment *from)
{
  PioneerDraftSegment segment = { .field = from->field, .key = from->key, .mention = from->mention };

  read_text (self, from->text, &segment);
  if (from->mention != PIONEER_NO_RECORD)
    self->draft->mentioned[from->mention]++;

  g_array_append_val (self->draft->segments, segment);
}

/* A key is as long as its longest segment. */
static void
measure (PioneerIndexDraft *self, PioneerDraftDocument *document)
{
  const PioneerDraftSegment *segments = &g_array_index (self->segments, PioneerDraftSegment, document->first_segment);
  guint64 weighted = 0;

  for (guint32 i = 0; i < document->n_segments;)
    {
      guint16 key = segments[i].key;
      guint weight = pioneer_field_spec (segments[i].field)->weight;
      guint32 longest = 0;

      for (; i < document->n_segments && segments[i].key == key; i++)
        longest = MAX (longest, segments[i].length);
      weighted += (guint64) weight * longest;
      self->total_plain += longest;
    }

  document->level = pioneer_length_find_level (weighted);
  self->total_length += weighted;
}

static void
read_record (Reader *reader, guint32 record, GArray *segments)
{
  PioneerIndexDraft *self = reader->draft;
  PioneerDraftDocument *document = &self->records[record];

  g_array_set_size (segments, 0);
  pioneer_segments_collect (self->store, record, segments);
  document->first_token = self->n_tokens;
  document->first_segment = self->segments->len;
  document->n_segments = segments->len;
  reader->record = record;
  for (guint i = 0; i < segments->len; i++)
    read_segment (reader, &g_array_index (segments, PioneerSegment, i));
  flush (reader);
  document->n_tokens = self->n_tokens - document->first_token;
  if (document->n_segments > 0)
    measure (self, document);
}

void
pioneer_index_draft_refuse (GError **error)
{
  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT, "the catalogue has more texts than a search index can hold");
}

gboolean
pioneer_index_draft_read (PioneerIndexDraft *self, GError **error)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (PioneerSegment));
  Reader reader = { .draft = self, .analysis = analysis };

  self->records = g_new0 (PioneerDraftDocument, MAX (self->store->n_records, 1));
  self->mentioned = g_new0 (guint32, MAX (self->store->n_records, 1));
  self->segments = g_array_new (FALSE, FALSE, sizeof (PioneerDraftSegment));
  for (guint32 record = 0; record < self->store->n_records; record++)
    {
      if (record % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      read_record (&reader, record, segments);
      if (self->words.n_texts > MAX_WORDS - G_MAXUINT16 || self->segments->len > G_MAXUINT32 / 4 ||
          self->n_tokens > G_MAXUINT32 / 2)
        {
          pioneer_index_draft_refuse (error);
          return FALSE;
        }
    }

  return TRUE;
}
