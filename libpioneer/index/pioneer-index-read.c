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
  char copies[FEW_WORDS][PIONEER_WORD_MAX]; /* those that nobody else keeps */
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

static inline PioneerWordQuery *
next_word (Reader *self, guint8 joined)
{
  if (self->n == FEW_WORDS)
    flush (self);
  self->joined[self->n] = joined;

  return &self->words[self->n++];
}

static void
read_hard (Reader *self, const PioneerPiece *piece, PioneerDraftSegment *segment)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, piece->text, (gssize) piece->length, &n);

  for (guint i = 0; i < n; i++)
    {
      PioneerWordQuery *query = next_word (self, words[i].joined ? PIONEER_TOKEN_JOINED : 0);
      char *copy = self->copies[self->n - 1];

      memcpy (copy, words[i].word, words[i].length);
      pioneer_word_table_prepare (&self->draft->words, query, copy, words[i].length);
      segment->length += !words[i].joined;
    }
}

static inline void
read_plain (Reader *self, const char *folded, guint length, PioneerDraftSegment *segment)
{
  pioneer_word_table_prepare_short (&self->draft->words, next_word (self, 0), folded, length);
  segment->length++;
}

/* Where the first part that starts there ends. */
static guint
find_part_end (const PioneerPiece *piece, guint start)
{
  guint64 hyphens = piece->hyphens >> start;

  return hyphens != 0 ? start + (guint) __builtin_ctzll (hyphens) : (guint) piece->length;
}

/* Whether its parts are short, and so few that they make one word. */
static gboolean
has_short_parts (const PioneerPiece *piece)
{
  if (__builtin_popcountll (piece->hyphens) >= PIONEER_PARTS_MAX)
    return FALSE;

  for (guint start = 0, end; start < piece->length; start = end + 1)
    {
      end = find_part_end (piece, start);
      if (end - start > PIONEER_WORD_KEY_MAX)
        return FALSE;
    }

  return TRUE;
}

/* Its parts, and the word that they make together, as the analysis would have them. */
static void
read_hyphenated (Reader *self, const PioneerPiece *piece, PioneerDraftSegment *segment)
{
  char joined[PIONEER_PIECES_WINDOW];
  PioneerWordQuery *query;
  guint n = 0;

  for (guint start = 0, end; start < piece->length; start = end + 1)
    {
      end = find_part_end (piece, start);
      read_plain (self, piece->folded + start, end - start, segment);
      memcpy (joined + n, piece->folded + start, end - start);
      n += end - start;
    }

  query = next_word (self, PIONEER_TOKEN_JOINED);
  memcpy (self->copies[self->n - 1], joined, n);
  pioneer_word_table_prepare (&self->draft->words, query, self->copies[self->n - 1], n);
}

/* Nearly all pieces are plain; of the others, most are words with hyphens between them. */
static void
read_text (Reader *self, const char *text, PioneerDraftSegment *segment)
{
  PioneerPieces pieces;
  PioneerPiece piece;

  pioneer_pieces_begin (&pieces, text, MIN (strlen (text), G_MAXUINT32));
  while (pioneer_pieces_next (&pieces, &piece))
    {
      if (piece.type == PIONEER_PIECE_PLAIN && piece.length <= PIONEER_WORD_KEY_MAX)
        read_plain (self, piece.folded, (guint) piece.length, segment);
      else if (piece.type == PIONEER_PIECE_HYPHENATED && has_short_parts (&piece))
        read_hyphenated (self, &piece, segment);
      else
        read_hard (self, &piece, segment);
    }
}

static void
read_segment (Reader *self, const PioneerSegment *from)
{
  PioneerDraftSegment segment = { .field = from->field, .key = from->key, .mention = from->mention };

  guint64 first = self->draft->n_tokens + self->n;

  read_text (self, from->text, &segment);
  segment.n_tokens = (guint32) (self->draft->n_tokens + self->n - first);
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
