/* pioneer-run-joined.c - The best of the documents that have all of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <math.h>
#include <string.h>

#define CHECK_EVERY 64 /* blocks: how often someone may cancel */
#define NEVER       (PIONEER_MAX_FREQUENCY + 1)

typedef struct
{
  PioneerRun *run;
  PioneerRunNode *root;
  PioneerRunJoin *join;
  double *weights; /* by cursor: what its word, or the whole phrase, can add at most */
  PioneerBest *best;
} Joined;

/* Words are met in another order than they are added up in. */
static double
get_least (const Joined *self)
{
  return pioneer_best_least (self->best) * (1 - 1e-9);
}

/* Documents that follow each other, and their windows. */
typedef struct
{
  guint32 first;
  guint32 last;
  guint32 first_window;
  guint32 last_window;
} Stretch;

static Stretch
block_stretch (const Joined *self, guint32 block)
{
  const PioneerCursor *cursor = self->join->cursors[0];
  guint32 shift = self->run->index->header->window_shift;
  guint32 end = self->run->index->header->n_documents - 1;
  guint32 first = block > 0 ? cursor->blocks[block - 1].last : 0;
  guint32 last = block < cursor->n_full ? cursor->blocks[block].last : end;

  first = MIN (first, end);
  last = MIN (last, end);

  return (Stretch){ first, last, first >> shift, last >> shift };
}

/* What a word can add there at most; negative where it isn't there at all. */
static double
bound_in (const Joined *self, guint cursor, const Stretch *stretch)
{
  const guint8 *bounds = self->join->cursors[cursor]->bounds;
  guint8 highest = 0;

  if (bounds == NULL)
    return self->weights[cursor];

  for (guint32 window = stretch->first_window; window <= stretch->last_window; window++)
    highest = MAX (highest, bounds[window]);

  return highest > 0 ? self->weights[cursor] * highest / 255 : -INFINITY;
}

/* What the rarest word must add there. */
static double
least_of_first (const Joined *self, const Stretch *stretch, double least)
{
  for (guint cursor = 1; cursor < self->join->n_cursors; cursor++)
    {
      double bound = bound_in (self, cursor, stretch);

      if (self->root->type == PIONEER_PLAN_PHRASE && bound < least)
        return INFINITY;
      if (self->root->type != PIONEER_PLAN_PHRASE)
        least -= bound;
    }

  return least;
}

/* Of the shortest: of each kind they stand in the order of their lengths. */
static double
least_norm (const Joined *self, const Stretch *stretch)
{
  const PioneerIndex *index = self->run->index;
  double norm = index->norms[index->lengths[stretch->first]];

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      guint32 first = index->header->kinds[kind];

      if (first > stretch->first && first <= stretch->last)
        norm = MIN (norm, index->norms[index->lengths[first]]);
    }

  return norm;
}

/* How frequent the rarest word must be there. */
static guint
least_frequency (const Joined *self, const Stretch *stretch, double least)
{
  double weight = self->weights[0];
  double frequency;

  least = least_of_first (self, stretch, least);
  if (!(least > 0))
    return 0;
  if (least >= weight || bound_in (self, 0, stretch) < least)
    return NEVER;

  frequency = ceil (least * least_norm (self, stretch) / (weight - least) * (1 - 1e-9));

  return frequency < NEVER ? (guint) frequency : NEVER;
}

static void
take_survivors (Joined *self)
{
  double least = pioneer_best_least (self->best);

  for (gsize i = 0; i < self->join->n; i++)
    {
      PioneerHit hit = { .document = self->join->documents[i] };

      if (!pioneer_run_score_survivor (self->run, self->root, self->join, i, least, &hit.score) || hit.score < least)
        continue;
      hit.record = pioneer_index_get_record (self->run->index, hit.document);
      pioneer_best_add (self->best, &hit);
      least = pioneer_best_least (self->best);
    }
}

static void
take_block (Joined *self, guint32 block)
{
  double least = get_least (self);
  Stretch stretch = block_stretch (self, block);
  guint frequency = least > 0 ? least_frequency (self, &stretch, least) : 0;

  if (frequency == NEVER)
    return;
  pioneer_run_join_list (self->join, block, frequency);
  pioneer_run_join_meet_all (self->join);
  for (guint i = 0; i < self->root->n_children && self->join->n > 0; i++)
    if (self->root->children[i]->is_filter)
      pioneer_run_join_keep (self->run, self->join, self->root->children[i]);
  pioneer_run_join_read_frequencies (self->join, 0, 0, self->join->n);
  take_survivors (self);
}

static double
highest_weight (const PioneerRunNode *node)
{
  return node->type == PIONEER_PLAN_PHRASE ? node->weight : node->weight * MAX (node->plan->exact_factor, node->plan->factor);
}

/* What is no number is nobody's norm; the scores that belong to it aren't looked at. */
static PioneerRunScores *
new_scores (PioneerRun *run)
{
  PioneerRunScores *scores = pioneer_arena_new_bare (run->arena, PioneerRunScores, 1);

  memset (scores->norms, 0xff, sizeof scores->norms);

  return scores;
}

static void
weigh (Joined *self)
{
  const PioneerRunJoin *join = self->join;

  self->weights = pioneer_arena_new_array (self->run->arena, double, join->n_cursors);
  for (guint i = 0; i < join->n_cursors; i++)
    self->weights[i] = highest_weight (self->root);
  for (guint i = 0; i < join->n_words; i++)
    {
      self->weights[join->cursors_of_words[i]] = highest_weight (join->words[i]);
      join->words[i]->known = new_scores (self->run);
    }
}

gboolean
pioneer_run_joined (PioneerRun *self, PioneerBest *best, GCancellable *cancellable)
{
  Joined joined = { .run = self, .root = self->root, .best = best };
  const PioneerCursor *first;

  joined.join = pioneer_run_join_new (self, self->root, PIONEER_PACK, TRUE);
  first = joined.join->cursors[0];
  weigh (&joined);
  for (guint32 block = 0; block < first->n_blocks; block++)
    {
      if (block % CHECK_EVERY == CHECK_EVERY - 1 && g_cancellable_is_cancelled (cancellable))
        return FALSE;
      take_block (&joined, block);
    }

  return TRUE;
}
