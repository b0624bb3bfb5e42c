/* pioneer-run-any-lead.c - From the postings of one of several words to the documents that can be among the best
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-any-private.h"

#define LINE        64 /* bytes that come from memory together, and how many of these the documents of a block mostly take */
#define LINES_AHEAD 3
#define CHECK_EVERY 256 /* blocks: how often someone may cancel */
/* By how many units a word's part may have been rounded up altogether. */
#define ROUNDED_BY 3

/* The block in which each document would be, of those that can make it good enough. They are asked for before the first is read, since waiting for
 * memory takes longer than all else. */
static void
find_blocks (PioneerRunAny *self, const PioneerRunWord *word)
{
  PioneerCursor *cursor = word->cursor;
  guint32 shift = self->run->index->header->window_shift;
  guint32 block = self->n > 0 ? pioneer_run_first_block (cursor, self->documents[0]) : 0;
  guint32 before = cursor->block;

  self->n_sought = 0;
  for (guint32 i = 0; i < self->n; i++)
    {
      guint32 document = self->documents[i];
      guint32 others = self->reached[i] + word->after[document >> shift];

      if (block < cursor->n_full && cursor->blocks[block].last < document)
        block = pioneer_cursor_find_block (cursor, block, document);
      if (block >= cursor->n_blocks || others + pioneer_run_word_bound (word, block) < self->least)
        continue;
      self->sought[self->n_sought] = document;
      self->numbers[self->n_sought] = i;
      self->blocks[self->n_sought++] = block;
      if (block < cursor->n_full && block != before)
        for (guint line = 0; line < LINES_AHEAD; line++)
          __builtin_prefetch (cursor->start + cursor->blocks[block].offset + line * LINE);
      before = block;
    }
}

/* Those of each block together. */
static void
look_up_in_blocks (PioneerRunAny *self, const PioneerRunWord *word)
{
  guint32 end;

  find_blocks (self, word);
  for (guint32 from = 0; from < self->n_sought; from = end)
    {
      guint32 block = self->blocks[from];

      for (end = from + 1; end < self->n_sought && self->blocks[end] == block;)
        end++;
      pioneer_run_word_add_block (self->run, word, block, self->sought + from, end - from, self->numbers + from, self->reached);
    }
}

/* Those stay that can still become good enough. */
static void
look_all_up (PioneerRunAny *self, const PioneerRunWord *word)
{
  guint32 shift = self->run->index->header->window_shift;
  guint32 n = 0;

  if (word->node->rare != NULL)
    pioneer_run_word_add_rare (word, self->documents, self->n, self->reached);
  else
    look_up_in_blocks (self, word);

  for (guint32 i = 0; i < self->n; i++)
    {
      guint32 document = self->documents[i];
      guint32 reached = self->reached[i];

      self->documents[n] = document;
      self->reached[n] = reached;
      n += reached + word->after[document >> shift] >= self->least;
    }
  self->n = n;
}

/* Whether a document was found by a word that led before. */
static gboolean
is_known (const PioneerRunAny *self, guint leading, guint32 document)
{
  if (leading == 0)
    return self->done[document >> self->run->index->header->window_shift];
  for (guint i = 0; i < leading; i++)
    if (pioneer_run_word_look_up (self->run, self->order[i], document) > 0)
      return TRUE;

  return FALSE;
}

static void
take (PioneerRunAny *self, guint leading)
{
  for (guint32 i = 0; i < self->n; i++)
    {
      const PioneerRunFound found = { self->documents[i], self->reached[i] };
      const PioneerHit hit = { found.document, found.document, found.reached };
      double least;

      if (found.reached < self->least || is_known (self, leading, found.document))
        continue;
      g_array_append_val (self->found, found);
      pioneer_best_add (&self->rough, &hit);
      least = pioneer_best_least (&self->rough) - ROUNDED_BY * self->n_words;
      self->least = MAX (least, self->least);
    }
}

/* Places [first, end) of the block that is read. */
static inline void
list_block (PioneerRunAny *self, const PioneerRunWord *word, guint32 first, guint32 end, gboolean needs_forms)
{
  const PioneerCursor *cursor = word->cursor;
  guint32 shift = self->run->index->header->window_shift;
  guint32 n = 0;

  for (guint32 i = first; i < end; i++)
    {
      guint32 document = cursor->documents[i];
      guint32 weight = needs_forms ? pioneer_run_weight (word->node, cursor->forms[i]) : word->node->weights[1];
      guint32 reached = pioneer_run_units (self->run, weight, document, pioneer_cursor_code (cursor, i)->frequency);

      self->documents[n] = document;
      self->reached[n] = reached;
      n += weight > 0 && reached + word->after[document >> shift] >= self->least;
    }
  self->n = n;
}

static void
read_block (PioneerRunAny *self, const PioneerRunWord *word, guint32 block)
{
  PioneerCursor *cursor = word->cursor;

  pioneer_cursor_read (cursor, block);
  pioneer_cursor_read_codes (cursor);
  if (word->node->needs_forms)
    pioneer_cursor_read_forms (cursor);
  if (cursor->n > 0)
    pioneer_run_need_parts (self->run, cursor->documents[0], cursor->documents[cursor->n - 1]);
}

/* What a word led to is looked up in those after it. */
static void
follow (PioneerRunAny *self, guint leading)
{
  for (guint i = leading + 1; i < self->n_words && self->n > 0; i++)
    look_all_up (self, self->order[i]);
  take (self, leading);
}

/* From one of its blocks to those of its documents that are in the span and can be among the best. */
static void
lead_from_block (PioneerRunAny *self, guint leading, guint32 block, const PioneerRunSpan *span)
{
  const PioneerRunWord *word = self->order[leading];
  const PioneerCursor *cursor = word->cursor;
  guint32 first = 0;
  guint32 end;

  read_block (self, word, block);
  end = cursor->n;
  if (end > 0 && cursor->documents[0] < span->first)
    first = pioneer_run_first_in_block (cursor, span->first);
  if (end > 0 && cursor->documents[end - 1] > span->last)
    end = pioneer_run_first_in_block (cursor, span->last + 1);

  if (word->node->needs_forms)
    list_block (self, word, first, end, TRUE);
  else
    list_block (self, word, first, end, FALSE);
  follow (self, leading);
}

/* Some at a time, as there would be in a block. */
static void
lead_from_rare (PioneerRunAny *self, guint leading, const PioneerRunSpan *span)
{
  const PioneerRunWord *word = self->order[leading];
  const PioneerRunRare *rare = word->node->rare;
  guint32 shift = self->run->index->header->window_shift;
  guint32 i = pioneer_run_first_of (rare->documents, rare->n, span->first);

  while (i < rare->n && rare->documents[i] <= span->last)
    {
      guint32 end = MIN (i + PIONEER_PACK, rare->n);
      guint32 n = 0;

      for (; i < end && rare->documents[i] <= span->last; i++)
        {
          self->documents[n] = rare->documents[i];
          self->reached[n] = rare->units[i];
          n += rare->units[i] + word->after[rare->documents[i] >> shift] >= self->least;
        }
      self->n = n;
      follow (self, leading);
    }
}

/* Whether any document of a block can be good enough. */
static gboolean
is_promising (const PioneerRunAny *self, const PioneerRunWord *word, guint32 block)
{
  const PioneerCursor *cursor = word->cursor;
  const PioneerIndex *index = self->run->index;
  guint32 shift = index->header->window_shift;
  guint32 last = block < cursor->n_full ? MIN (cursor->blocks[block].last >> shift, index->n_windows - 1) : index->n_windows - 1;
  guint32 bound = pioneer_run_word_bound (word, block);

  for (guint32 window = block > 0 ? cursor->blocks[block - 1].last >> shift : 0; window <= last; window++)
    if (word->with[window] >= self->least && word->after[window] + bound >= self->least)
      return TRUE;

  return FALSE;
}

gboolean
pioneer_run_any_lead (PioneerRunAny *self, guint leading, const PioneerRunSpan *span)
{
  const PioneerRunWord *word = self->order[leading];
  PioneerCursor *cursor = word->cursor;

  if (word->node->rare != NULL)
    {
      lead_from_rare (self, leading, span);
      return TRUE;
    }
  for (guint32 block = pioneer_run_first_block (cursor, span->first); block < cursor->n_blocks; block++)
    {
      if (block > 0 && cursor->blocks[block - 1].last >= span->last)
        return TRUE;
      if (++self->n_blocks_seen % CHECK_EVERY == 0 && g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
      if (is_promising (self, word, block))
        lead_from_block (self, leading, block, span);
    }

  return TRUE;
}
