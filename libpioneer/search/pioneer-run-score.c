/* pioneer-run-score.c - A plan carried out for a window of documents, with scores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <math.h>
#include <string.h>

static inline void
set_bit (guint64 *bits, guint32 at)
{
  bits[at / 64] |= G_GUINT64_CONSTANT (1) << (at % 64);
}

static inline gboolean
has_bit (const guint64 *bits, guint32 at)
{
  return bits[at / 64] >> (at % 64) & 1;
}

static void
clear_bits (PioneerRunWindow *window)
{
  memset (window->bits, 0, pioneer_words_for_bits (window->n) * sizeof *window->bits);
}

static void
fill_bits (PioneerRunWindow *window)
{
  memset (window->bits, 0xff, window->n / 64 * sizeof *window->bits);
  if (window->n % 64 != 0)
    window->bits[window->n / 64] = (G_GUINT64_CONSTANT (1) << (window->n % 64)) - 1;
}

static void
clear_scores (PioneerRunWindow *window)
{
  memset (window->scores, 0, window->n * sizeof *window->scores);
}

static guint32
first_block (PioneerCursor *cursor, guint32 document)
{
  gboolean is_ahead = cursor->block < cursor->n_full && cursor->blocks[cursor->block].last < document;

  return pioneer_cursor_find_block (cursor, is_ahead ? cursor->block : 0, document);
}

/* Most words: each document that has it matches, and as well as the next. */
static void
score_plain_block (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within)
{
  const PioneerCursor *cursor = node->cursors;
  const double *norms = self->index->norms;
  const guint8 *lengths = self->index->lengths;
  double factor = node->plan->exact_factor;

  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 at = cursor->documents[i] - window->first;
      double frequency;

      if (at >= window->n || (within != NULL && !has_bit (within, at)))
        continue;
      frequency = pioneer_cursor_code (cursor, i)->frequency;
      window->scores[at] = pioneer_run_contribution (node, frequency, norms[lengths[cursor->documents[i]]]) * factor;
      set_bit (window->bits, at);
    }
}

static void
score_careful_block (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within)
{
  PioneerCursor *cursor = node->cursors;
  const PioneerPlan *plan = node->plan;

  pioneer_cursor_read_forms (cursor);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 document = cursor->documents[i];
      guint32 at = document - window->first;
      double frequency;

      if (at >= window->n || (within != NULL && !has_bit (within, at)) || !(cursor->forms[i] & plan->forms))
        continue;
      cursor->at = i;
      frequency = pioneer_run_leaf_frequency (self, node, document);
      if (!(frequency > 0))
        continue;
      window->scores[at] = pioneer_run_contribution (node, frequency, self->index->norms[self->index->lengths[document]]) *
                           (cursor->forms[i] & plan->exact ? plan->exact_factor : plan->factor);
      set_bit (window->bits, at);
    }
}

static void
score_term (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within)
{
  PioneerCursor *cursor = node->cursors;

  clear_bits (window);
  for (guint32 block = first_block (cursor, window->first); block < cursor->n_blocks; block++)
    {
      pioneer_cursor_read (cursor, block);
      if (cursor->n == 0)
        continue;
      if (cursor->documents[0] >= window->first + window->n)
        break;
      pioneer_cursor_read_codes (cursor);
      if (node->needs_forms || node->needs_places)
        score_careful_block (self, node, window, within);
      else
        score_plain_block (self, node, window, within);
      if (cursor->documents[cursor->n - 1] >= window->first + window->n)
        break;
    }
}

/* The rarest word leads. */
static void
score_phrase (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within)
{
  PioneerCursor *lead = &node->cursors[node->lead];

  clear_bits (window);
  for (guint i = 0; i < node->plan->n_terms; i++)
    node->cursors[i].block = PIONEER_NO_BLOCK;

  for (guint32 block = pioneer_cursor_find_block (lead, 0, window->first); block < lead->n_blocks; block++)
    {
      pioneer_cursor_read (lead, block);
      for (guint32 i = 0; i < lead->n; i++)
        {
          guint32 document = lead->documents[i];
          guint32 at = document - window->first;

          if (document >= window->first && at >= window->n)
            return;
          if (at < window->n && (within == NULL || has_bit (within, at)) &&
              pioneer_run_document (self, node, document, &window->scores[at]))
            set_bit (window->bits, at);
        }
    }
}

/* A result for a child, in room that is kept from window to window. */
static PioneerRunWindow
child_window (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window)
{
  gsize most = (gsize) 1 << self->index->header->window_shift;
  PioneerRunWindow child = { window->first, window->n, NULL, NULL };

  if (node->scratch == NULL)
    node->scratch = pioneer_arena_take (self->arena, most * sizeof (double) + pioneer_words_for_bits (most) * sizeof (guint64));
  child.scores = (double *) (gpointer) node->scratch;
  child.bits = (guint64 *) (gpointer) (child.scores + most);

  return child;
}

static gboolean
keep_common (PioneerRunWindow *window, const PioneerRunWindow *child, gboolean add)
{
  guint64 any = 0;

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      window->bits[word] &= child->bits[word];
      any |= window->bits[word];
      if (!add)
        continue;
      for (guint64 left = window->bits[word]; left != 0; left &= left - 1)
        {
          gsize at = word * 64 + (gsize) __builtin_ctzll (left);

          window->scores[at] += child->scores[at];
        }
    }

  return any != 0;
}

static void
drop_below (PioneerRunWindow *window, double least)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    for (guint64 left = window->bits[word]; left != 0; left &= left - 1)
      {
        guint bit = (guint) __builtin_ctzll (left);

        if (window->scores[word * 64 + bit] < least)
          window->bits[word] &= ~(G_GUINT64_CONSTANT (1) << bit);
      }
}

/* Which of the documents that are left have a wanted value: by looking each of them up, as they are few by then. */
static void
keep_wanted (const PioneerPlan *plan, PioneerRunWindow *window)
{
  guint32 documents[64];

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      guint64 kept = 0;
      gsize n = 0;

      if (window->bits[word] == 0)
        continue;
      for (guint64 left = window->bits[word]; left != 0; left &= left - 1)
        documents[n++] = window->first + (guint32) (word * 64) + (guint32) __builtin_ctzll (left);
      n = pioneer_column_keep (plan->column, plan->bits, documents, n);
      for (gsize i = 0; i < n; i++)
        kept |= G_GUINT64_CONSTANT (1) << ((documents[i] - window->first) % 64);
      window->bits[word] = kept;
    }
}

static void
keep_filtered (PioneerRun *self, PioneerRunNode *node, PioneerRunNode *filter, PioneerRunWindow *window)
{
  PioneerRunWindow child;

  if (filter->type == PIONEER_PLAN_COLUMN)
    {
      keep_wanted (filter->plan, window);
      return;
    }
  child = child_window (self, node, window);
  pioneer_run_score (self, filter, &child, window->bits, -INFINITY);
  keep_common (window, &child, FALSE);
}

/* What scores comes first, in its order; then what is too low goes; then conditions are looked at. */
static void
score_all (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within, double least)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < node->n_children; i++)
    {
      PioneerRunWindow child;

      if (pioneer_run_is_filter (node->children[i]))
        continue;
      if (!begun)
        {
          pioneer_run_score (self, node->children[i], window, within, -INFINITY);
          begun = TRUE;
          continue;
        }
      child = child_window (self, node, window);
      pioneer_run_score (self, node->children[i], &child, window->bits, -INFINITY);
      if (!keep_common (window, &child, TRUE))
        return;
    }

  if (!begun)
    {
      fill_bits (window);
      clear_scores (window);
    }
  drop_below (window, least);
  for (guint i = 0; i < node->n_children; i++)
    if (pioneer_run_is_filter (node->children[i]))
      keep_filtered (self, node, node->children[i], window);
}

static void
unite (PioneerRunWindow *window, const PioneerRunWindow *child, gboolean add)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      for (guint64 left = child->bits[word]; left != 0; left &= left - 1)
        {
          guint bit = (guint) __builtin_ctzll (left);
          double score = child->scores[word * 64 + bit];
          double *sum = &window->scores[word * 64 + bit];

          if (!(window->bits[word] >> bit & 1))
            *sum = score;
          else
            *sum = add ? *sum + score : MAX (*sum, score);
        }
      window->bits[word] |= child->bits[word];
    }
}

static void
score_any (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within)
{
  PioneerRunWindow child = child_window (self, node, window);

  pioneer_run_score (self, node->children[0], window, within, -INFINITY);
  for (guint i = 1; i < node->n_children; i++)
    {
      pioneer_run_score (self, node->children[i], &child, within, -INFINITY);
      unite (window, &child, node->type == PIONEER_PLAN_ANY);
    }
}

static void
score_except (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within, double least)
{
  PioneerRunWindow child;

  pioneer_run_score (self, node->children[0], window, within, least);
  if (node->n_children < 2)
    return;

  child = child_window (self, node, window);
  pioneer_run_score (self, node->children[1], &child, window->bits, -INFINITY);
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    window->bits[word] &= ~child.bits[word];
}

static void
score_kind (const PioneerPlan *plan, PioneerRunWindow *window)
{
  guint32 first = MAX (plan->first, window->first);
  guint32 last = MIN (plan->last, window->first + window->n);

  clear_bits (window);
  for (guint32 document = first; document < last; document++)
    set_bit (window->bits, document - window->first);
}

void
pioneer_run_score (PioneerRun *self, PioneerRunNode *node, PioneerRunWindow *window, const guint64 *within, double least)
{
  switch (node->type)
    {
    case PIONEER_PLAN_NOTHING:
      clear_bits (window);
      return;
    case PIONEER_PLAN_TERM:
      score_term (self, node, window, within);
      return;
    case PIONEER_PLAN_PHRASE:
      score_phrase (self, node, window, within);
      return;
    case PIONEER_PLAN_ALL:
      score_all (self, node, window, within, least);
      return;
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
      score_any (self, node, window, within);
      return;
    case PIONEER_PLAN_EXCEPT:
      score_except (self, node, window, within, least);
      return;
    case PIONEER_PLAN_EVERYTHING:
      fill_bits (window);
      break;
    case PIONEER_PLAN_KIND:
      score_kind (node->plan, window);
      break;
    case PIONEER_PLAN_COLUMN:
      clear_bits (window);
      pioneer_column_select (node->plan->column, node->plan->bits, window->first, window->first + window->n, window->bits);
      break;
    case PIONEER_PLAN_BITS:
      memcpy (window->bits, node->plan->bits + window->first / 64, pioneer_words_for_bits (window->n) * sizeof (guint64));
      break;
    }

  clear_scores (window);
}
