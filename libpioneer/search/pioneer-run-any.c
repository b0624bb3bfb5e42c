/* pioneer-run-any.c - The best documents that have any of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-any-private.h"

#include <string.h>

#include "pioneer-run-rows-private.h"

/* Word by word, the weightiest first: each leads to documents, which are looked up in the words that come after it. (What they have of those before it is
 * known by then.) Of a document, what it has is added up in units, each part rounded up; as soon as that and the bounds of what is left aren't enough
 * any longer, it goes. So only blocks are read that can make a difference, and most of the frequent words, which weigh little, are only looked up
 * (Turtle and Flood, Query evaluation: strategies and optimizations, 1995, call that MaxScore). What is left in the end is scored in full. */

#define FIRST_WINDOWS 8
#define LINE          64 /* bytes that come from memory together, and how many of these the documents of a block mostly take */
#define LINES_AHEAD   3
#define CHECK_EVERY   256 /* blocks: how often someone may cancel */
/* By how many units a word's part may have been rounded up altogether. */
#define ROUNDED_BY 3

typedef struct
{
  guint32 document;
  guint32 reached;
} Found;

typedef struct
{
  PioneerRun *run;
  guint n_words;
  PioneerRunWord *words;  /* in the order of the plan */
  PioneerRunWord **order; /* in which they lead */
  guint8 *done;           /* by window: whether the first word has led to its documents */
  PioneerBest rough;      /* by units */
  guint32 least;          /* units that a document must have */
  GArray *found;          /* Found */
  guint n_blocks_seen;
  GCancellable *cancellable;

  guint32 n; /* of a block: documents that can be among the best, */
  guint32 documents[PIONEER_PACK];
  guint32 reached[PIONEER_PACK]; /* and the units that they have so far */
  guint32 blocks[PIONEER_PACK];  /* of a word that they are looked up in; PIONEER_NO_BLOCK where they aren't */
} Any;

gboolean
pioneer_run_is_any (const PioneerRunNode *node)
{
  if (node->type != PIONEER_PLAN_ANY || node->n_children == 0)
    return FALSE;
  for (guint i = 0; i < node->n_children; i++)
    if (node->children[i]->type != PIONEER_PLAN_TERM || node->children[i]->needs_places)
      return FALSE;

  return TRUE;
}

static void
make_word (Any *self, guint at)
{
  PioneerRunNode *node = self->run->root->children[at];
  PioneerRunWord *word = &self->words[at];
  guint place = at;

  *word = (PioneerRunWord){ .node = node, .cursor = node->cursors, .weight = MAX (node->weights[0], node->weights[1]) };
  for (; place > 0 && self->order[place - 1]->weight < word->weight; place--)
    self->order[place] = self->order[place - 1];
  self->order[place] = word;
}

/* From the last word to the first. */
static void
add_bounds (Any *self)
{
  gsize n = pioneer_run_row_size (self->run);
  guint16 *after = pioneer_arena_new_array (self->run->arena, guint16, n);

  for (guint i = self->n_words; i-- > 0;)
    {
      guint16 *with = pioneer_arena_new_bare (self->run->arena, guint16, n);

      memcpy (with, after, n * sizeof *with);
      pioneer_run_row_add (with, self->order[i]->node->row, n);
      self->order[i]->with = with;
      self->order[i]->after = after;
      after = with;
    }
}

/* The block in which each document would be, of those that can make it good enough. They are asked for before the first is read, since waiting for
 * memory takes longer than all else. */
static void
find_blocks (Any *self, const PioneerRunWord *word)
{
  PioneerCursor *cursor = word->cursor;
  guint32 shift = self->run->index->header->window_shift;
  guint32 block = self->n > 0 ? pioneer_run_first_block (cursor, self->documents[0]) : 0;
  guint32 before = cursor->block;

  for (guint32 i = 0; i < self->n; i++)
    {
      guint32 document = self->documents[i];
      guint32 others = self->reached[i] + word->after[document >> shift];

      if (block < cursor->n_full && cursor->blocks[block].last < document)
        block = pioneer_cursor_find_block (cursor, block, document);
      self->blocks[i] =
          block < cursor->n_blocks && others + pioneer_run_word_bound (word, block) >= self->least ? block : PIONEER_NO_BLOCK;
      if (self->blocks[i] < cursor->n_full && block != before)
        for (guint line = 0; line < LINES_AHEAD; line++)
          __builtin_prefetch (cursor->start + cursor->blocks[block].offset + line * LINE);
      before = block;
    }
}

/* Those stay that can still become good enough. */
static void
look_all_up (Any *self, const PioneerRunWord *word)
{
  gboolean is_rare = word->node->rare != NULL;
  guint32 shift = self->run->index->header->window_shift;
  guint32 n = 0;

  if (!is_rare)
    find_blocks (self, word);
  for (guint32 i = 0; i < self->n; i++)
    {
      guint32 document = self->documents[i];
      guint32 reached = self->reached[i];

      if (is_rare)
        reached += pioneer_run_word_look_up (self->run, word, document);
      else if (self->blocks[i] != PIONEER_NO_BLOCK)
        reached += pioneer_run_word_look_up_in (self->run, word, self->blocks[i], document);
      self->documents[n] = document;
      self->reached[n] = reached;
      n += reached + word->after[document >> shift] >= self->least;
    }
  self->n = n;
}

/* Whether a document was found by a word that led before. */
static gboolean
is_known (const Any *self, guint leading, guint32 document)
{
  if (leading == 0)
    return self->done[document >> self->run->index->header->window_shift];
  for (guint i = 0; i < leading; i++)
    if (pioneer_run_word_look_up (self->run, self->order[i], document) > 0)
      return TRUE;

  return FALSE;
}

static void
take (Any *self, guint leading)
{
  for (guint32 i = 0; i < self->n; i++)
    {
      const Found found = { self->documents[i], self->reached[i] };
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
list_block (Any *self, const PioneerRunWord *word, guint32 first, guint32 end, gboolean needs_forms)
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
read_block (Any *self, const PioneerRunWord *word, guint32 block)
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
follow (Any *self, guint leading)
{
  for (guint i = leading + 1; i < self->n_words && self->n > 0; i++)
    look_all_up (self, self->order[i]);
  take (self, leading);
}

/* Documents [first, last]. */
typedef struct
{
  guint32 first;
  guint32 last;
} Span;

/* From one of its blocks to those of its documents that are in the span and can be among the best. */
static void
lead_from_block (Any *self, guint leading, guint32 block, const Span *span)
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
lead_from_rare (Any *self, guint leading, const Span *span)
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
is_promising (const Any *self, const PioneerRunWord *word, guint32 block)
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

/* FALSE where it was cancelled. */
static gboolean
lead (Any *self, guint leading, const Span *span)
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

/* Those in which the first word and all others can add most, the best first; how many there are. */
static guint
find_first_windows (const Any *self, guint32 windows[FIRST_WINDOWS])
{
  const PioneerRunWord *word = self->order[0];
  guint n = 0;

  for (guint32 window = 0; window < self->run->index->n_windows; window++)
    {
      guint at = n;

      if (word->node->row[window] == 0 || (n == FIRST_WINDOWS && word->with[windows[n - 1]] >= word->with[window]))
        continue;
      n = MIN (n + 1, FIRST_WINDOWS);
      for (at = n - 1; at > 0 && word->with[windows[at - 1]] < word->with[window]; at--)
        windows[at] = windows[at - 1];
      windows[at] = window;
    }

  return n;
}

/* What is found in the windows that promise most rules out most of the others. */
static void
lead_in_first_windows (Any *self)
{
  guint32 shift = self->run->index->header->window_shift;
  guint32 windows[FIRST_WINDOWS];
  guint n = find_first_windows (self, windows);

  for (guint i = 0; i < n && self->order[0]->with[windows[i]] >= self->least; i++)
    {
      const Span span = { windows[i] << shift, (windows[i] << shift) + ((1u << shift) - 1) };

      lead (self, 0, &span);
      self->done[windows[i]] = TRUE;
    }
}

static guint16
highest_bound (const Any *self, const PioneerRunWord *word)
{
  guint16 highest = 0;

  for (guint32 window = 0; window < self->run->index->n_windows; window++)
    highest = MAX (highest, word->with[window]);

  return highest;
}

static gboolean
lead_everywhere (Any *self)
{
  const Span span = { 0, self->run->index->header->n_documents - 1 };

  for (guint i = 0; i < self->n_words && highest_bound (self, self->order[i]) >= self->least; i++)
    {
      for (guint word = 0; word < self->n_words; word++)
        pioneer_cursor_rewind (self->order[word]->cursor, 0);
      if (!lead (self, i, &span))
        return FALSE;
    }

  return TRUE;
}

/* In the order of the plan, so that the last digits are those of its definition. */
static void
score_found (const Any *self, PioneerBest *best)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      const Found *found = &g_array_index (self->found, Found, i);
      PioneerHit hit = { .document = found->document };

      if (found->reached < self->least)
        continue;
      for (guint word = 0; word < self->n_words; word++)
        hit.score += pioneer_run_word_score (self->run, &self->words[word], hit.document);
      hit.record = pioneer_index_get_record (self->run->index, hit.document);
      pioneer_best_add (best, &hit);
    }
}

gboolean
pioneer_run_any (PioneerRun *run, PioneerBest *best, GCancellable *cancellable)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));
  Any self = { .run = run, .n_words = run->root->n_children, .least = 1, .found = found, .cancellable = cancellable };
  gboolean done;

  pioneer_run_bounds (run);
  self.words = pioneer_arena_new_array (run->arena, PioneerRunWord, self.n_words);
  self.order = pioneer_arena_new_array (run->arena, PioneerRunWord *, self.n_words);
  self.done = pioneer_arena_take (run->arena, run->index->n_windows);
  self.rough = (PioneerBest){ .hits = pioneer_arena_new_array (run->arena, PioneerHit, best->k), .k = best->k };
  for (guint i = 0; i < self.n_words; i++)
    make_word (&self, i);
  add_bounds (&self);

  lead_in_first_windows (&self);
  done = lead_everywhere (&self);
  score_found (&self, best);

  return done;
}
