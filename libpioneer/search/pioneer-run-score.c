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
clear_bits (PioneerRunNode *node, const PioneerRunWindow *window)
{
  memset (node->bits, 0, pioneer_words_for_bits (window->n) * sizeof *node->bits);
}

static void
fill_bits (PioneerRunNode *node, const PioneerRunWindow *window)
{
  memset (node->bits, 0xff, window->n / 64 * sizeof *node->bits);
  if (window->n % 64 != 0)
    node->bits[window->n / 64] = (G_GUINT64_CONSTANT (1) << (window->n % 64)) - 1;
}

static void
make_room (PioneerRun *self, PioneerRunNode *node)
{
  gsize most = (gsize) 1 << self->index->header->window_shift;

  node->bits = pioneer_arena_new_array (self->arena, guint64, pioneer_words_for_bits (most));
  node->scores = pioneer_arena_new_array (self->arena, double, most);
  node->found = pioneer_arena_new_array (self->arena, guint64, pioneer_words_for_bits (most));
}

/* The norm of all documents of a window, if they are all of one length, which they mostly are; else a negative number. */
static double
common_norm (const PioneerRun *self, const PioneerRunWindow *window)
{
  guint32 last = window->first + (window->n - 1);

  if (!pioneer_run_is_of_one_kind (self, window->first, last))
    return -1;

  return self->index->lengths[window->first] == self->index->lengths[last] ? self->index->norms[self->index->lengths[last]] : -1;
}

/* Where what a term contributes is added up. */
typedef struct
{
  PioneerRun *run;
  PioneerRunNode *node; /* the term */
  const PioneerRunWindow *window;
  const guint64 *within;
  double norm; /* of all documents; negative where they differ */
  guint64 *bits;
  double *scores;
} Sink;

static inline double
norm_of (const Sink *self, guint32 document)
{
  return self->norm >= 0 ? self->norm : self->run->index->norms[self->run->index->lengths[document]];
}

static inline void
put (const Sink *self, guint32 at, double score)
{
  self->scores[at] += score;
  set_bit (self->bits, at);
}

/* Which of the block's documents are looked at: their places in it. Whether the window goes on after the block. */
static gboolean
choose (const Sink *self, guint32 chosen[PIONEER_PACK], guint32 *n_chosen)
{
  const PioneerCursor *cursor = self->node->cursors;
  guint32 n = 0;

  for (guint32 i = pioneer_run_first_in_block (cursor, self->window->first); i < cursor->n; i++)
    {
      guint32 at = cursor->documents[i] - self->window->first;

      if (at >= self->window->n)
        {
          *n_chosen = n;
          return FALSE;
        }
      chosen[n] = i;
      n += self->within == NULL || has_bit (self->within, at);
    }
  *n_chosen = n;

  return TRUE;
}

/* Most words: each document that has it matches, and as well as the next. */
static void
add_plain (const Sink *self, const guint32 *chosen, guint32 n)
{
  const PioneerCursor *cursor = self->node->cursors;
  double factor = self->node->plan->exact_factor;

  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = cursor->documents[chosen[i]];
      guint8 frequency = pioneer_cursor_code (cursor, chosen[i])->frequency;

      put (self, document - self->window->first,
           pioneer_run_known_contribution (self->node, frequency, norm_of (self, document)) * factor);
    }
}

/* Words of several forms: how well a document matches hangs on which of them it has. */
static void
add_by_forms (const Sink *self, const guint32 *chosen, guint32 n)
{
  const PioneerCursor *cursor = self->node->cursors;
  const PioneerPlan *plan = self->node->plan;
  const double factors[2] = { plan->factor, plan->exact_factor };

  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = cursor->documents[chosen[i]];
      guint8 frequency = pioneer_cursor_code (cursor, chosen[i])->frequency;
      guint32 forms = cursor->forms[chosen[i]];

      if (forms & plan->forms)
        put (self, document - self->window->first,
             pioneer_run_known_contribution (self->node, frequency, norm_of (self, document)) *
                 factors[(forms & plan->exact) != 0]);
    }
}

/* Words that are asked for in some fields: how often they are there has to be counted. */
static void
add_by_fields (const Sink *self, const guint32 *chosen, guint32 n)
{
  PioneerCursor *cursor = self->node->cursors;

  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = cursor->documents[chosen[i]];
      double score;

      cursor->at = chosen[i];
      if (pioneer_run_document (self->run, self->node, document, &score))
        put (self, document - self->window->first, score);
    }
}

/* FALSE after the last document of the window. Of a block none of whose documents is looked at, no more is read. */
static gboolean
add_block (const Sink *self)
{
  guint32 chosen[PIONEER_PACK];
  guint32 n;
  gboolean go_on = choose (self, chosen, &n);

  if (n == 0)
    return go_on;
  if (self->node->needs_places)
    {
      add_by_fields (self, chosen, n);
      return go_on;
    }

  pioneer_cursor_read_codes (self->node->cursors);
  if (self->node->needs_forms)
    {
      pioneer_cursor_read_forms (self->node->cursors);
      add_by_forms (self, chosen, n);
    }
  else
    add_plain (self, chosen, n);

  return go_on;
}

/* Whether any of the documents of a block is to be looked at. */
static gboolean
is_wanted (const Sink *self, guint32 block)
{
  const PioneerCursor *cursor = self->node->cursors;
  guint32 last_of_window = self->window->first + (self->window->n - 1);
  guint32 first = MAX (block > 0 ? cursor->blocks[block - 1].last + 1 : 0, self->window->first) - self->window->first;
  guint32 last = MIN (block < cursor->n_full ? cursor->blocks[block].last : last_of_window, last_of_window) - self->window->first;

  if (self->within == NULL || last < first)
    return TRUE;
  for (guint32 word = first / 64; word <= last / 64; word++)
    if (self->within[word] != 0)
      return TRUE;

  return FALSE;
}

void
pioneer_run_add_term (
    PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, guint64 *bits, double *scores)
{
  const Sink sink = { self, node, window, within, common_norm (self, window), bits, scores };
  PioneerCursor *cursor = node->cursors;
  gboolean go_on = TRUE;

  if (node->known == NULL)
    node->known = pioneer_arena_new_array (self->arena, PioneerRunScores, 1);
  for (guint32 block = pioneer_run_first_block (cursor, window->first); go_on && block < cursor->n_blocks; block++)
    {
      if (block > 0 && cursor->blocks[block - 1].last >= window->first + (window->n - 1))
        return;
      if (!is_wanted (&sink, block))
        continue;
      pioneer_cursor_read (cursor, block);
      go_on = add_block (&sink);
    }
}

static void
score_term (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within)
{
  clear_bits (node, window);
  memset (node->scores, 0, window->n * sizeof *node->scores);
  pioneer_run_add_term (self, node, window, within, node->bits, node->scores);
}

/* A phrase is no more frequent than its least frequent word, at which all cursors stand. */
static double
phrase_bound (PioneerRun *self, PioneerRunNode *node, guint32 document)
{
  guint8 least = PIONEER_MAX_FREQUENCY;

  for (guint i = 0; i < node->plan->n_terms; i++)
    {
      PioneerCursor *cursor = &node->cursors[i];

      pioneer_cursor_read_codes (cursor);
      least = MIN (least, pioneer_cursor_code (cursor, cursor->at)->frequency);
    }

  return pioneer_run_contribution (node, least, self->index->norms[self->index->lengths[document]]);
}

static gboolean
seek_phrase (PioneerRunNode *node, guint32 document)
{
  for (guint i = 0; i < node->plan->n_terms; i++)
    if (!pioneer_cursor_seek (&node->cursors[i], document))
      return FALSE;

  return TRUE;
}

/* The words are looked for before where they stand is. */
static void
score_phrase_in (PioneerRun *self, PioneerRunNode *node, guint32 document, guint32 at, double least)
{
  if (seek_phrase (node, document) && phrase_bound (self, node, document) >= least &&
      pioneer_run_document (self, node, document, &node->scores[at]))
    set_bit (node->bits, at);
}

/* The rarest word leads. */
static void
score_phrase (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  PioneerCursor *lead = &node->cursors[node->lead];

  clear_bits (node, window);
  for (guint i = 0; i < node->plan->n_terms; i++)
    if (i != node->lead)
      pioneer_cursor_rewind (&node->cursors[i], window->first);

  for (guint32 block = pioneer_run_first_block (lead, window->first); block < lead->n_blocks; block++)
    {
      pioneer_cursor_read (lead, block);
      lead->at = 0;
      for (guint32 i = pioneer_run_first_in_block (lead, window->first); i < lead->n; i++)
        {
          guint32 at = lead->documents[i] - window->first;

          if (at >= window->n)
            return;
          if (within == NULL || has_bit (within, at))
            score_phrase_in (self, node, lead->documents[i], at, least);
        }
    }
}

/* The least that f / (f + K) must be. */
static double
least_part (const PioneerRunNode *node, double least)
{
  double highest = node->weight * node->factor;

  return least > 0 && highest > 0 ? MIN (least / highest * (1 - 1e-9), 1) : 0;
}

/* The least frequency for that, in the shortest of the window's documents. */
static guint8
least_frequency (const PioneerRun *self, const PioneerRunWindow *window, double part)
{
  guint32 last = window->first + (window->n - 1);
  double norm = self->index->norms[self->index->lengths[window->first]];

  if (part >= 1)
    return PIONEER_MAX_FREQUENCY;

  return pioneer_run_is_of_one_kind (self, window->first, last)
             ? (guint8) CLAMP (ceil (part * norm / (1 - part) * (1 - 1e-9)), 1, PIONEER_MAX_FREQUENCY)
             : 1;
}

typedef guint8 Frequencies __attribute__ ((vector_size (16)));

/* Of 16 documents: two words, the first byte the lowest, in which the bytes of those that are frequent enough aren't 0. */
static inline void
find_frequent (const guint8 *highest, Frequencies least, guint64 found[2])
{
  Frequencies frequencies;
  Frequencies enough;

  memcpy (&frequencies, highest, sizeof frequencies);
  enough = (Frequencies) (frequencies >= least);
  memcpy (found, &enough, sizeof enough);
  found[0] = GUINT64_FROM_LE (found[0]);
  found[1] = GUINT64_FROM_LE (found[1]);
}

static void
score_united (PioneerRun *self, PioneerRunNode *node, guint32 document, guint32 at)
{
  double norm = self->index->norms[self->index->lengths[document]];

  node->scores[at] = pioneer_run_known_contribution (node, node->highest[at], norm) * node->factor;
  set_bit (node->bits, at);
}

static void
score_frequent (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, guint8 least)
{
  const guint64 highest_bits = G_GUINT64_CONSTANT (0x8080808080808080);
  const Frequencies leasts = (Frequencies){ 0 } + least;

  for (guint32 first = 0; first < window->n; first += sizeof leasts)
    {
      guint64 found[2];

      find_frequent (node->highest + first, leasts, found);
      for (guint half = 0; half < 2; half++)
        for (guint64 left = found[half] & highest_bits; left != 0; left &= left - 1)
          {
            guint32 at = first + 8 * half + (guint32) __builtin_ctzll (left) / 8;

            if (within == NULL || has_bit (within, at))
              score_united (self, node, window->first + at, at);
          }
    }
}

static void
score_union (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  double part = least_part (node, least);

  if (node->highest == NULL)
    {
      node->highest = pioneer_arena_take (self->arena, (gsize) 1 << self->index->header->window_shift);
      node->known = pioneer_arena_new_array (self->arena, PioneerRunScores, 1);
    }

  clear_bits (node, window);
  pioneer_run_union_highest (node->united, window, (guint) floor (part * 255), node->highest);
  score_frequent (self, node, window, within, least_frequency (self, window, part));
}

static void
score_kind (PioneerRunNode *node, const PioneerRunWindow *window)
{
  guint32 first = MAX (node->plan->first, window->first);
  guint32 last = MIN (node->plan->last, window->first + window->n);

  clear_bits (node, window);
  for (guint32 document = first; document < last; document++)
    set_bit (node->bits, document - window->first);
}

/* Conditions score nothing. */
static void
score_filter (PioneerRunNode *node, const PioneerRunWindow *window)
{
  memset (node->scores, 0, window->n * sizeof *node->scores);
  switch (node->type)
    {
    case PIONEER_PLAN_EVERYTHING:
      fill_bits (node, window);
      break;
    case PIONEER_PLAN_KIND:
      score_kind (node, window);
      break;
    case PIONEER_PLAN_COLUMN:
      clear_bits (node, window);
      pioneer_column_select (node->plan->column, &node->wanted, window->first, window->first + window->n, node->bits);
      break;
    case PIONEER_PLAN_BITS:
      memcpy (node->bits, node->plan->bits + window->first / 64, pioneer_words_for_bits (window->n) * sizeof *node->bits);
      break;
    default:
      clear_bits (node, window);
      break;
    }
}

gboolean
pioneer_run_score (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  guint64 any = 0;

  if (node->bits == NULL)
    make_room (self, node);

  if (node->n_children > 0)
    return pioneer_run_combine (self, node, window, within, least);
  if (node->united != NULL)
    score_union (self, node, window, within, least);
  else if (node->type == PIONEER_PLAN_TERM)
    score_term (self, node, window, within);
  else if (node->type == PIONEER_PLAN_PHRASE)
    score_phrase (self, node, window, within, least);
  else
    score_filter (node, window);

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    any |= node->bits[word];

  return any != 0;
}
