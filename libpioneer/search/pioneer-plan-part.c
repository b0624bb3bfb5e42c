/* pioneer-plan-part.c - What a plan finds in one document, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

gboolean
pioneer_plan_score (PioneerPlan *self, PioneerIndex *index, guint32 document, double *score)
{
  g_auto (PioneerRun) run = { NULL };

  pioneer_run_init (&run, index, self);

  return pioneer_run_document (&run, run.root, document, score);
}

gboolean
pioneer_plan_part (PioneerPlan *leaf, PioneerIndex *index, guint32 document, PioneerPlanPart *part)
{
  g_auto (PioneerRun) run = { NULL };
  PioneerRunNode *root;

  pioneer_run_init (&run, index, leaf);
  root = run.root;
  if ((root->type != PIONEER_PLAN_TERM && root->type != PIONEER_PLAN_PHRASE) ||
      !pioneer_run_document (&run, root, document, &part->score))
    return FALSE;

  part->frequency = pioneer_run_leaf_frequency (&run, root, document);
  part->length = pioneer_length_level (index->lengths[document]);
  part->norm = index->norms[index->lengths[document]];
  part->exact = TRUE;
  if (root->type == PIONEER_PLAN_TERM)
    {
      pioneer_cursor_read_forms (root->cursors);
      part->exact = (root->cursors->forms[root->cursors->at] & leaf->exact) != 0;
    }

  return TRUE;
}

static void
append_places (const PioneerPlan *leaf, PioneerIndex *index, guint32 document, const guint32 *places, guint n, GArray *found)
{
  guint n_words = leaf->type == PIONEER_PLAN_PHRASE ? leaf->n_terms : 1;
  PioneerSegmentWalk walk;
  guint32 place = 0;

  pioneer_segment_walk (&walk, index, document);
  if (!pioneer_segment_next (&walk))
    return;

  for (guint i = 0; i < n * n_words; i++)
    {
      guint word = i % n_words;
      PioneerIndexPlace at;

      place = places[i / n_words] + (word > 0 ? leaf->offsets[word] - leaf->offsets[0] : 0);
      while (place >= walk.start + walk.length + PIONEER_SEGMENT_GAP)
        if (!pioneer_segment_next (&walk))
          return;
      at = (PioneerIndexPlace){ walk.field, walk.key, walk.number, place - walk.start };
      g_array_append_val (found, at);
    }
}

void
pioneer_plan_places (PioneerPlan *leaf, PioneerIndex *index, guint32 document, GArray *places)
{
  g_auto (PioneerRun) run = { NULL };
  guint32 found[PIONEER_MAX_PLACES];
  double score;
  guint n;

  pioneer_run_init (&run, index, leaf);
  if ((run.root->type != PIONEER_PLAN_TERM && run.root->type != PIONEER_PLAN_PHRASE) ||
      !pioneer_run_document (&run, run.root, document, &score))
    return;

  n = pioneer_run_leaf_places (&run, run.root, document, found);
  append_places (leaf, index, document, found, n, places);
}
