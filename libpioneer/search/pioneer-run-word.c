/* pioneer-run-word.c - What a document gets from one of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-any-private.h"

/* The place of a document in the block that is read; n where it isn't there. */
static inline guint32
find_in_block (const PioneerCursor *cursor, guint32 document)
{
  guint32 at = pioneer_run_first_in_block (cursor, document);

  return at < cursor->n && cursor->documents[at] == document ? at : cursor->n;
}

/* The place of a document among those of a word that has few; n where it isn't there. */
static inline guint32
find_rare (const PioneerRunRare *rare, guint32 document)
{
  guint32 at = pioneer_run_first_of (rare->documents, rare->n, document);

  return at < rare->n && rare->documents[at] == document ? at : rare->n;
}

static inline guint32
units_of_rare (const PioneerRunRare *rare, guint32 document)
{
  guint32 at = find_rare (rare, document);

  return at < rare->n ? rare->units[at] : 0;
}

void
pioneer_run_word_add_rare (const PioneerRunWord *word, const guint32 *documents, guint32 n, guint32 *reached)
{
  const PioneerRunRare *rare = word->node->rare;
  guint32 first = n > 0 ? pioneer_run_first_of (rare->documents, rare->n, documents[0]) : 0;
  guint32 left = n > 0 ? pioneer_run_first_of (rare->documents + first, rare->n - first, documents[n - 1]) : 0;

  left = MIN (left + 1, rare->n - first);
  for (guint32 i = 0; i < n && left > 0; i++)
    {
      guint32 at = first + pioneer_run_first_of (rare->documents + first, left, documents[i]);

      if (at < rare->n && rare->documents[at] == documents[i])
        reached[i] += rare->units[at];
    }
}

/* From how many on it is faster to read all codes of a block. */
#define FEW_CODES 3

static inline guint32
units_at (PioneerRun *self, const PioneerRunWord *word, guint32 block, guint32 at, guint32 document)
{
  guint32 place = block * PIONEER_PACK + at;
  guint32 weight = word->node->weights[1];

  if (word->node->needs_forms)
    weight = pioneer_run_weight (word->node, pioneer_cursor_peek_forms (word->cursor, place));

  return weight > 0 ? pioneer_run_units (self, weight, document, pioneer_cursor_peek_code (word->cursor, place)->frequency) : 0;
}

void
pioneer_run_word_add_block (PioneerRun *self,
                            const PioneerRunWord *word,
                            guint32 block,
                            const guint32 *documents,
                            guint32 n,
                            const guint32 *numbers,
                            guint32 *reached)
{
  PioneerRunMeeting meeting;

  pioneer_cursor_read (word->cursor, block);
  pioneer_run_meet_block (self, word->cursor, documents, n, &meeting);
  if (meeting.n >= FEW_CODES)
    pioneer_cursor_read_codes (word->cursor);
  for (guint32 i = 0; i < meeting.n; i++)
    reached[numbers[meeting.which[i]]] += units_at (self, word, block, meeting.at[i], documents[meeting.which[i]]);
}

guint32
pioneer_run_word_look_up (PioneerRun *self, const PioneerRunWord *word, guint32 document)
{
  PioneerCursor *cursor = word->cursor;
  guint32 block;
  guint32 at;

  if (word->node->rare != NULL)
    return units_of_rare (word->node->rare, document);
  block = pioneer_run_first_block (cursor, document);
  if (block >= cursor->n_blocks)
    return 0;
  pioneer_cursor_read (cursor, block);
  at = find_in_block (cursor, document);

  return at < cursor->n ? units_at (self, word, block, at, document) : 0;
}

static double
norm_of (PioneerRun *self, guint32 document)
{
  return self->index->norms[self->index->lengths[document]];
}

static double
score_rare (PioneerRun *self, const PioneerRunWord *word, guint32 document)
{
  const PioneerRunRare *rare = word->node->rare;
  guint32 at = find_rare (rare, document);
  const PioneerPlan *plan = word->node->plan;

  if (at == rare->n)
    return 0;

  return pioneer_run_contribution (word->node, rare->frequencies[at], norm_of (self, document)) *
         (rare->exact[at] ? plan->exact_factor : plan->factor);
}

static double
score_frequent (PioneerRun *self, const PioneerRunWord *word, guint32 document)
{
  PioneerCursor *cursor = word->cursor;
  guint32 block = pioneer_run_first_block (cursor, document);
  double factor = word->node->plan->exact_factor;
  guint32 at;

  if (block >= cursor->n_blocks)
    return 0;
  pioneer_cursor_read (cursor, block);
  at = find_in_block (cursor, document);
  if (at == cursor->n)
    return 0;

  at += block * PIONEER_PACK;
  if (word->node->needs_forms)
    factor = pioneer_run_form_factor (word->node, pioneer_cursor_peek_forms (cursor, at));

  return pioneer_run_contribution (word->node, pioneer_cursor_peek_code (cursor, at)->frequency, norm_of (self, document)) * factor;
}

double
pioneer_run_word_score (PioneerRun *self, const PioneerRunWord *word, guint32 document)
{
  return word->node->rare != NULL ? score_rare (self, word, document) : score_frequent (self, word, document);
}
