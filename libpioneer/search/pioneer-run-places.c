/* pioneer-run-places.c - Where a word or a phrase stands in a document, and how often
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

/* Keeps the places of the first word from which the others follow at their distances. */
static guint
keep_followed (guint32 *places, guint n, const guint32 *others, guint n_others, guint32 distance)
{
  guint kept = 0;
  guint at = 0;

  for (guint i = 0; i < n; i++)
    {
      guint64 wanted = (guint64) places[i] + distance;

      while (at < n_others && others[at] < wanted)
        at++;
      if (at < n_others && others[at] == wanted)
        places[kept++] = places[i];
    }

  return kept;
}

/* In a document at which all cursors stand. */
static guint
phrase_places (PioneerRunNode *node, guint32 places[PIONEER_MAX_PLACES])
{
  guint n = pioneer_cursor_places (&node->cursors[0], node->cursors[0].at, places);

  for (guint i = 1; i < node->plan->n_terms && n > 0; i++)
    {
      guint32 others[PIONEER_MAX_PLACES];
      guint n_others = pioneer_cursor_places (&node->cursors[i], node->cursors[i].at, others);

      n = keep_followed (places, n, others, n_others, node->plan->offsets[i] - node->plan->offsets[0]);
    }

  return n;
}

/* Goes through the segments of a document beside places in it, which ascend. */
static gboolean
move_to (PioneerSegmentWalk *walk, guint32 place)
{
  while (walk->number == G_MAXUINT32 || place >= walk->start + walk->length + PIONEER_SEGMENT_GAP)
    if (!pioneer_segment_next (walk))
      return FALSE;

  return TRUE;
}

static guint
keep_in_fields (PioneerRun *self, const guint8 *fields, guint32 document, guint32 *places, guint n)
{
  PioneerSegmentWalk walk;
  guint kept = 0;

  pioneer_segment_walk (&walk, self->index, document);
  for (guint i = 0; i < n && move_to (&walk, places[i]); i++)
    if (fields[walk.field])
      places[kept++] = places[i];

  return kept;
}

guint
pioneer_run_leaf_places (PioneerRun *self, PioneerRunNode *node, guint32 document, guint32 places[PIONEER_MAX_PLACES])
{
  guint n;

  if (node->type == PIONEER_PLAN_PHRASE)
    n = phrase_places (node, places);
  else
    n = pioneer_cursor_places (node->cursors, node->cursors->at, places);

  return node->plan->fields != NULL && n > 0 ? keep_in_fields (self, node->plan->fields, document, places, n) : n;
}

/* Within a key, the segment that has it most often counts. */
static double
weigh (PioneerRun *self, guint32 document, const guint32 *places, guint n)
{
  PioneerSegmentWalk walk;
  guint64 sum = 0;
  guint i = 0;

  pioneer_segment_walk (&walk, self->index, document);
  while (i < n && move_to (&walk, places[i]))
    {
      guint weight = pioneer_field_spec (walk.field)->weight;
      guint16 key = walk.key;
      guint best = 0;

      while (i < n && move_to (&walk, places[i]) && walk.key == key)
        {
          guint32 number = walk.number;
          guint in_segment = 0;

          for (; i < n && move_to (&walk, places[i]) && walk.number == number; i++)
            in_segment++;
          best = MAX (best, in_segment);
        }
      sum += (guint64) weight * best;
    }

  return (double) MIN (sum, PIONEER_MAX_FREQUENCY);
}

double
pioneer_run_leaf_frequency (PioneerRun *self, PioneerRunNode *node, guint32 document)
{
  guint32 places[PIONEER_MAX_PLACES];
  guint n;

  if (!node->needs_places)
    {
      pioneer_cursor_read_codes (node->cursors);
      return pioneer_cursor_code (node->cursors, node->cursors->at)->frequency;
    }

  n = pioneer_run_leaf_places (self, node, document, places);

  return n > 0 ? weigh (self, document, places, n) : 0;
}
