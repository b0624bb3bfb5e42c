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
form_factor (const PioneerRunNode *word, guint32 place)
{
  const PioneerPlan *plan = word->plan;

  if (!word->needs_forms || (pioneer_cursor_peek_forms (word->cursors, place) & plan->exact))
    return plan->exact_factor;

  return plan->factor;
}

/* What it can be at most, before anything is read of its forms. */
static double
words_bound (const PioneerRunJoin *join, gsize at, double norm)
{
  double bound = 0;

  for (guint i = 0; i < join->n_words; i++)
    bound += pioneer_run_known_contribution (join->words[i], join->frequencies[join->cursors_of_words[i]][at], norm) *
             MAX (join->words[i]->plan->exact_factor, join->words[i]->plan->factor);

  return bound * (1 + 1e-9);
}

/* In the order of the plan, so that the sum is the plan's to the last digit. */
static gboolean
score_words (const PioneerRunJoin *join, gsize at, double norm, double least, double *score)
{
  if (words_bound (join, at, norm) < least)
    return FALSE;

  *score = 0;
  for (guint i = 0; i < join->n_words; i++)
    {
      guint cursor = join->cursors_of_words[i];

      *score += pioneer_run_known_contribution (join->words[i], join->frequencies[cursor][at], norm) *
                form_factor (join->words[i], join->places[cursor][at]);
    }

  return TRUE;
}

/* A phrase is no more frequent than its least frequent word. */
static guint8
phrase_bound (const PioneerRunJoin *join, gsize at)
{
  guint8 least = PIONEER_MAX_FREQUENCY;

  for (guint i = 0; i < join->n_cursors; i++)
    least = MIN (least, join->frequencies[i][at]);

  return least;
}

void
pioneer_run_visit (const PioneerRunJoin *join, gsize at)
{
  for (guint i = 0; i < join->n_cursors; i++)
    pioneer_cursor_visit (join->cursors[i], join->places[i][at]);
}

static gboolean
score_phrase (
    PioneerRun *self, PioneerRunNode *node, const PioneerRunJoin *join, gsize at, double norm, double least, double *score)
{
  double frequency;

  if (pioneer_run_contribution (node, phrase_bound (join, at), norm) < least)
    return FALSE;

  pioneer_run_visit (join, at);
  frequency = pioneer_run_leaf_frequency (self, node, join->documents[at]);
  *score = pioneer_run_contribution (node, frequency, norm);

  return frequency > 0;
}

gboolean
pioneer_run_score_survivor (
    PioneerRun *self, PioneerRunNode *node, const PioneerRunJoin *join, gsize at, double least, double *score)
{
  double norm = self->index->norms[self->index->lengths[join->documents[at]]];

  return node->type == PIONEER_PLAN_PHRASE ? score_phrase (self, node, join, at, norm, least, score)
                                           : score_words (join, at, norm, least, score);
}
