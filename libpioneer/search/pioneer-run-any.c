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
make_word (PioneerRunAny *self, guint at)
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
add_bounds (PioneerRunAny *self)
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

/* Those in which the first word and all others can add most, the best first; how many there are. */
static guint
find_first_windows (const PioneerRunAny *self, guint32 windows[FIRST_WINDOWS])
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
lead_in_first_windows (PioneerRunAny *self)
{
  guint32 shift = self->run->index->header->window_shift;
  guint32 windows[FIRST_WINDOWS];
  guint n = find_first_windows (self, windows);

  for (guint i = 0; i < n && self->order[0]->with[windows[i]] >= self->least; i++)
    {
      const PioneerRunSpan span = { windows[i] << shift, (windows[i] << shift) + ((1u << shift) - 1) };

      pioneer_run_any_lead (self, 0, &span);
      self->done[windows[i]] = TRUE;
    }
}

static guint16
highest_bound (const PioneerRunAny *self, const PioneerRunWord *word)
{
  guint16 highest = 0;

  for (guint32 window = 0; window < self->run->index->n_windows; window++)
    highest = MAX (highest, word->with[window]);

  return highest;
}

static gboolean
lead_everywhere (PioneerRunAny *self)
{
  const PioneerRunSpan span = { 0, self->run->index->header->n_documents - 1 };

  for (guint i = 0; i < self->n_words && highest_bound (self, self->order[i]) >= self->least; i++)
    {
      for (guint word = 0; word < self->n_words; word++)
        pioneer_cursor_rewind (self->order[word]->cursor, 0);
      if (!pioneer_run_any_lead (self, i, &span))
        return FALSE;
    }

  return TRUE;
}

/* In the order of the plan, so that the last digits are those of its definition. */
static void
score_found (const PioneerRunAny *self, PioneerBest *best)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      const PioneerRunFound *found = &g_array_index (self->found, PioneerRunFound, i);
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
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PioneerRunFound));
  PioneerRunAny self = { .run = run, .n_words = run->root->n_children, .least = 1, .found = found, .cancellable = cancellable };
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
