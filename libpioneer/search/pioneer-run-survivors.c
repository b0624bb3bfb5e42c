/* pioneer-run-survivors.c - The scores of documents that are known to have all words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

static gboolean
is_plain_term (const PioneerRunNode *node)
{
  return node->type == PIONEER_PLAN_TERM && !node->needs_places && node->plan->forms == PIONEER_ALL_FORMS;
}

gboolean
pioneer_run_can_join (const PioneerRunNode *node)
{
  gboolean has_term = FALSE;

  if (node->type == PIONEER_PLAN_PHRASE)
    return node->plan->n_terms > 0;
  if (node->type != PIONEER_PLAN_ALL)
    return FALSE;

  for (guint i = 0; i < node->n_children; i++)
    {
      has_term |= is_plain_term (node->children[i]);
      if (!node->children[i]->is_filter && !is_plain_term (node->children[i]))
        return FALSE;
    }

  return has_term;
}

static double
score_word (PioneerRunNode *node, guint32 place, double norm)
{
  const PioneerPlan *plan = node->plan;
  guint8 frequency = pioneer_cursor_peek_code (node->cursors, place)->frequency;
  gboolean is_exact = !node->needs_forms || (pioneer_cursor_peek_forms (node->cursors, place) & plan->exact) != 0;

  return pioneer_run_known_contribution (node, frequency, norm) * (is_exact ? plan->exact_factor : plan->factor);
}

/* What the words after one can add in a window, at most. */
static double
bound_after (PioneerRun *self, const PioneerRunJoin *join, guint word, guint32 window)
{
  guint32 bound = 0;

  while (++word < join->n_words)
    bound += join->words[word]->row[window];

  return bound * self->unit;
}

/* In the order of the plan, so that the sum is the plan's to the last digit. */
static gboolean
score_words (PioneerRun *self, PioneerRunNode *node, gsize at, double least, double *score)
{
  const PioneerRunJoin *join = node->join;
  guint32 document = join->documents[at];
  guint32 window = document >> self->index->header->window_shift;
  double norm = self->index->norms[self->index->lengths[document]];

  *score = 0;
  for (guint i = 0; i < join->n_words; i++)
    {
      *score += score_word (join->words[i], join->places_of_words[i][at], norm);
      if ((*score + bound_after (self, join, i, window)) * (1 + 1e-9) < least)
        return FALSE;
    }

  return TRUE;
}

/* A phrase is no more frequent than its least frequent word. */
static double
phrase_bound (PioneerRunNode *node, gsize at, double norm)
{
  const PioneerRunJoin *join = node->join;
  guint8 least = PIONEER_MAX_FREQUENCY;

  for (guint i = 0; i < join->n_cursors; i++)
    {
      guint8 frequency = pioneer_cursor_peek_code (join->cursors[i], join->places[i][at])->frequency;

      least = MIN (least, frequency);
    }

  return pioneer_run_contribution (node, least, norm);
}

void
pioneer_run_visit (PioneerRunNode *node, gsize at)
{
  const PioneerRunJoin *join = node->join;

  for (guint i = 0; i < join->n_cursors; i++)
    pioneer_cursor_visit (join->cursors[i], join->places[i][at]);
}

static gboolean
score_phrase (PioneerRun *self, PioneerRunNode *node, gsize at, double least, double *score)
{
  guint32 document = node->join->documents[at];
  double norm = self->index->norms[self->index->lengths[document]];
  double frequency;

  if (phrase_bound (node, at, norm) < least)
    return FALSE;

  pioneer_run_visit (node, at);
  frequency = pioneer_run_leaf_frequency (self, node, document);
  *score = pioneer_run_contribution (node, frequency, norm);

  return frequency > 0;
}

gboolean
pioneer_run_score_survivor (PioneerRun *self, PioneerRunNode *node, gsize at, double least, double *score)
{
  return node->type == PIONEER_PLAN_PHRASE ? score_phrase (self, node, at, least, score)
                                           : score_words (self, node, at, least, score);
}

void
pioneer_run_survivors (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range)
{
  PioneerRunJoin *join = pioneer_run_get_join (self, node);

  for (guint i = 0; i < join->n_words; i++)
    if (join->words[i]->known == NULL)
      join->words[i]->known = pioneer_arena_new_array (self->arena, PioneerRunScores, 1);
  pioneer_run_join (self, join, range);
  for (guint i = 0; i < node->n_children && join->n > 0; i++)
    if (node->children[i]->is_filter)
      pioneer_run_join_keep (self, join, node->children[i], range);
}
