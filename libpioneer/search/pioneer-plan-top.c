/* pioneer-plan-top.c - The best documents of a plan
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-any-private.h"

#include <math.h>
#include <string.h>

#define CHECK_EVERY    64 /* windows: how often someone may cancel */
#define FIRST_WINDOWS  6
#define FEW_FOR_WINDOW 5
#define FEW_OF_ANY     32 /* documents, which are soon looked at one by one */

typedef struct
{
  const PioneerPlan *plan;
  PioneerRun run;
  PioneerRun again; /* to look documents up one by one; not made before it is needed */
  PioneerBest best;
  PioneerRunWindow window;
  guint16 *bounds; /* of the windows that aren't done */
  GCancellable *cancellable;
  guint n_windows_seen;
  double least; /* what these units are of; no number at first */
  guint32 least_units;
} Top;

/* FALSE where they may be many. */
static gboolean
top_documents (Top *self)
{
  g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (!pioneer_run_candidates (&self->run, self->run.root, documents))
    return FALSE;

  for (guint i = 0; i < documents->len; i++)
    {
      PioneerHit hit = { .document = g_array_index (documents, guint32, i) };

      if (!pioneer_run_document (&self->run, self->run.root, hit.document, &hit.score))
        continue;
      hit.record = pioneer_index_get_record (self->run.index, hit.document);
      pioneer_best_add (&self->best, &hit);
    }

  return TRUE;
}

static void
top_block (Top *self, const PioneerRunNode *word)
{
  const PioneerIndex *index = self->run.index;
  const PioneerCursor *cursor = word->cursors;
  double least = pioneer_best_least (&self->best);

  for (guint32 i = 0; i < cursor->n; i++)
    {
      double factor = word->needs_forms ? pioneer_run_form_factor (word, cursor->forms[i]) : word->plan->exact_factor;
      double frequency = pioneer_cursor_code (cursor, i)->frequency;
      PioneerHit hit = { .document = cursor->documents[i] };

      if (!(factor > 0 && frequency > 0))
        continue;
      hit.score = pioneer_run_contribution (word, frequency, index->norms[index->lengths[hit.document]]) * factor;
      if (hit.score < least)
        continue;
      hit.record = pioneer_index_get_record (self->run.index, hit.document);
      pioneer_best_add (&self->best, &hit);
      least = pioneer_best_least (&self->best);
    }
}

/* A word by itself: each block is read once. */
static void
top_term (Top *self)
{
  const PioneerRunNode *word = self->run.root;

  for (guint32 block = 0; block < word->cursors->n_blocks; block++)
    {
      pioneer_cursor_read (word->cursors, block);
      pioneer_cursor_read_codes (word->cursors);
      if (word->needs_forms)
        pioneer_cursor_read_forms (word->cursors);
      top_block (self, word);
    }
}

/* Of large indexes, looking through the bounds of all windows takes longer than reading a few documents for each. */
static gboolean
is_rare_term (const PioneerRun *run)
{
  guint64 few = MAX (PIONEER_RUN_FEW_DOCUMENTS, (guint64) run->index->n_windows * FEW_FOR_WINDOW);

  return run->root->type == PIONEER_PLAN_TERM && !run->root->needs_places && run->root->cost <= few;
}

/* Scores that were added up in another order than the plan's are added up again in its order, so that it makes no difference which way a
 * document was found. */
static gboolean
refine (Top *self, PioneerHit *hit)
{
  if (!self->run.is_rough)
    return TRUE;
  if (self->again.index == NULL)
    pioneer_run_init (&self->again, self->run.index, self->plan);
  pioneer_run_rewind (self->again.root, hit->document);

  return pioneer_run_document (&self->again, self->again.root, hit->document, &hit->score);
}

static void
take_window (Top *self)
{
  double least = pioneer_best_least (&self->best);

  for (gsize word = 0; word < pioneer_words_for_bits (self->window.n); word++)
    for (guint64 left = self->run.root->bits[word]; left != 0; left &= left - 1)
      {
        guint32 at = (guint32) (word * 64) + (guint32) __builtin_ctzll (left);
        PioneerHit hit = { .document = self->window.first + at, .score = self->run.root->scores[at] };

        if (hit.score < least * (1 - 1e-9) || !refine (self, &hit) || hit.score < least)
          continue;
        hit.record = pioneer_index_get_record (self->run.index, hit.document);
        pioneer_best_add (&self->best, &hit);
        least = pioneer_best_least (&self->best);
      }
}

/* The units below which no document is among the best any longer. */
static guint32
least_units (Top *self)
{
  double least = pioneer_best_least (&self->best);

  if (least == self->least)
    return self->least_units;
  self->least = least;
  self->least_units = least > 0 ? (guint32) MAX (floor (least / self->run.unit * (1 - 1e-9)), 1) : 1;

  return self->least_units;
}

/* FALSE where it was cancelled. */
static gboolean
top_window (Top *self, guint32 window)
{
  guint32 shift = self->run.index->header->window_shift;
  guint32 n_documents = self->run.index->header->n_documents;

  if (++self->n_windows_seen % CHECK_EVERY == 0 && g_cancellable_is_cancelled (self->cancellable))
    return FALSE;

  self->window.number = window;
  self->window.first = window << shift;
  self->window.n = MIN (1u << shift, n_documents - self->window.first);
  if (pioneer_run_score (&self->run, self->run.root, &self->window, NULL, pioneer_best_least (&self->best)))
    take_window (self);

  return TRUE;
}

/* The window that promises most of those that are not done. */
static guint32
best_window (Top *self)
{
  guint32 best = 0;

  for (guint32 window = 1; window < self->run.index->n_windows; window++)
    if (self->bounds[window] > self->bounds[best])
      best = window;

  return best;
}

/* A few windows that promise most come first: what is found in them rules most others out. Those that are left come in their order, so
 * that each block of postings is read once. */
static gboolean
top_windows (Top *self)
{
  for (guint i = 0; i < FIRST_WINDOWS; i++)
    {
      guint32 window = best_window (self);

      if (self->bounds[window] < least_units (self))
        return TRUE;
      if (!top_window (self, window))
        return FALSE;
      self->bounds[window] = 0;
    }

  for (guint32 window = 0; window < self->run.index->n_windows; window++)
    if (self->bounds[window] >= least_units (self) && !top_window (self, window))
      return FALSE;

  return TRUE;
}

static gboolean
run_windows (Top *self)
{
  const guint16 *bounds = pioneer_run_bounds (&self->run);

  self->bounds = pioneer_arena_new_array (self->run.arena, guint16, self->run.index->n_windows);
  memcpy (self->bounds, bounds, self->run.index->n_windows * sizeof *bounds);

  return top_windows (self);
}

gboolean
pioneer_plan_top (PioneerPlan *self, PioneerIndex *index, guint k, PioneerHit *hits, guint *n_hits, GCancellable *cancellable)
{
  Top top = { .plan = self, .best = { .hits = hits, .k = k }, .cancellable = cancellable, .least = NAN };
  gboolean done = TRUE;

  pioneer_run_init (&top.run, index, self);
  if (k > 0 && pioneer_run_can_join (top.run.root))
    done = pioneer_run_joined (&top.run, &top.best, cancellable);
  else if (k > 0 && top.run.root->cost > FEW_OF_ANY && pioneer_run_is_any (top.run.root))
    done = pioneer_run_any (&top.run, &top.best, cancellable);
  else if (k > 0 && is_rare_term (&top.run))
    top_term (&top);
  else if (k > 0 && !top_documents (&top))
    done = run_windows (&top);
  pioneer_run_clear (&top.run);
  pioneer_run_clear (&top.again);

  pioneer_best_sort (&top.best);
  *n_hits = top.best.n;

  return done;
}
