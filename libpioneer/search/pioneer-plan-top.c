/* pioneer-plan-top.c - The best documents of a plan
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-best-private.h"

#define CHECK_EVERY   64 /* windows: how often someone may cancel */
#define FIRST_WINDOWS 6
#define JOINED_PART   6

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
  gboolean can_join;
  guint64 n_listed; /* where words were joined: documents of the rarest */
  guint64 n_survived;
} Top;

static void
top_documents (Top *self, GArray *documents)
{
  for (guint i = 0; i < documents->len; i++)
    {
      PioneerHit hit = { .document = g_array_index (documents, guint32, i) };

      if (!pioneer_run_document (&self->run, self->run.root, hit.document, &hit.score))
        continue;
      hit.record = pioneer_index_get_record (self->run.index, hit.document);
      pioneer_best_add (&self->best, &hit);
    }
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

/* The units below which no document is among the best any longer. */
static guint32
least_units (Top *self)
{
  double least = pioneer_best_least (&self->best);

  return least > 0 ? (guint32) MAX (floor (least / self->run.unit * (1 - 1e-9)), 1) : 1;
}

/* Of windows that are done nothing is left to be taken: their bounds are 0. */
static void
take_survivors (Top *self)
{
  const PioneerRunJoin *join = self->run.root->join;
  guint32 shift = self->run.index->header->window_shift;
  double least = pioneer_best_least (&self->best);
  guint32 units = least_units (self);

  for (gsize i = 0; i < join->n; i++)
    {
      PioneerHit hit = { .document = join->documents[i] };

      if (self->bounds[hit.document >> shift] < units ||
          !pioneer_run_score_survivor (&self->run, self->run.root, i, least, &hit.score) || hit.score < least)
        continue;
      hit.record = pioneer_index_get_record (self->run.index, hit.document);
      pioneer_best_add (&self->best, &hit);
      least = pioneer_best_least (&self->best);
      units = least_units (self);
    }
}

/* FALSE where it was cancelled. */
static gboolean
top_join (Top *self, guint32 window, guint32 n_windows)
{
  guint32 shift = self->run.index->header->window_shift;
  PioneerRunRange range = { .first = window << shift };

  if (++self->n_windows_seen % CHECK_EVERY == 0 && g_cancellable_is_cancelled (self->cancellable))
    return FALSE;

  range.n = MIN (n_windows << shift, self->run.index->header->n_documents - range.first);
  pioneer_run_survivors (&self->run, self->run.root, &range);
  self->n_listed += self->run.root->join->n_listed;
  self->n_survived += self->run.root->join->n;
  take_survivors (self);

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

/* Where many documents of the rarest word have the others too, or meet the conditions, there is little to be saved. Of a phrase that is so only once
 * they are known to have its words in their order. */
static gboolean
is_worth_joining (const Top *self)
{
  return self->can_join && (self->run.root->type == PIONEER_PLAN_PHRASE || self->n_survived <= self->n_listed / JOINED_PART);
}

/* From an open window on; those that follow each other are joined at once, as many as make a range. How many were done; 0 where it was cancelled. */
static guint32
do_windows (Top *self, guint32 window, guint32 most)
{
  guint32 least = least_units (self);
  guint32 n = 1;

  if (!is_worth_joining (self))
    return top_window (self, window);

  while (n < most && window + n < self->run.index->n_windows && self->bounds[window + n] >= least)
    n++;

  return top_join (self, window, n) ? n : 0;
}

/* A few windows that promise most come first: what is found in them rules most others out. Those that are left come in their order, so
 * that each block of postings is read once. */
static gboolean
top_windows (Top *self)
{
  guint32 most = pioneer_run_most_in_range (&self->run) >> self->run.index->header->window_shift;
  guint32 n;

  self->can_join = pioneer_run_can_join (self->run.root);
  for (guint i = 0; i < FIRST_WINDOWS; i++)
    {
      guint32 window = best_window (self);

      if (self->bounds[window] < least_units (self))
        return TRUE;
      if (do_windows (self, window, 1) == 0)
        return FALSE;
      self->bounds[window] = 0;
    }

  for (guint32 window = 0; window < self->run.index->n_windows; window += n)
    {
      n = self->bounds[window] >= least_units (self) ? do_windows (self, window, most) : 1;
      if (n == 0)
        return FALSE;
    }

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
  Top top = { .plan = self, .best = { .hits = hits, .k = k }, .cancellable = cancellable };
  g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (guint32));
  gboolean done = TRUE;

  pioneer_run_init (&top.run, index, self);
  if (k > 0 && pioneer_run_candidates (&top.run, top.run.root, documents))
    top_documents (&top, documents);
  else if (k > 0)
    done = run_windows (&top);
  pioneer_run_clear (&top.run);
  pioneer_run_clear (&top.again);

  pioneer_best_sort (&top.best);
  *n_hits = top.best.n;

  return done;
}
