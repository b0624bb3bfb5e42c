/* pioneer-run-match.c - A plan carried out for many documents, without scores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* Reading a block costs as much as looking so many documents up. */
#define LOOKS_PER_BLOCK 4

typedef struct
{
  guint32 first;
  guint32 n;
  guint64 *bits;
} Range;

static inline void
set_bit (guint64 *bits, guint32 at)
{
  bits[at / 64] |= G_GUINT64_CONSTANT (1) << (at % 64);
}

static gboolean
leaf_matches (PioneerRun *self, PioneerRunNode *node, guint32 document)
{
  guint32 places[PIONEER_MAX_PLACES];

  return !node->needs_places || pioneer_run_leaf_places (self, node, document, places) > 0;
}

static void
set_plain_block (const PioneerCursor *cursor, const Range *range)
{
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 at = cursor->documents[i] - range->first;

      if (at < range->n)
        set_bit (range->bits, at);
    }
}

static void
set_careful_block (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  PioneerCursor *cursor = node->cursors;

  pioneer_cursor_read_forms (cursor);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 at = cursor->documents[i] - range->first;

      cursor->at = i;
      if (at < range->n && (cursor->forms[i] & node->plan->forms) && leaf_matches (self, node, cursor->documents[i]))
        set_bit (range->bits, at);
    }
}

static void
match_term (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  PioneerCursor *cursor = node->cursors;

  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); block < cursor->n_blocks; block++)
    {
      if (block > 0 && cursor->blocks[block - 1].last >= range->first + (range->n - 1))
        break;
      pioneer_cursor_read (cursor, block);
      if (node->needs_forms || node->needs_places)
        set_careful_block (self, node, range);
      else
        set_plain_block (cursor, range);
    }
}

static gboolean
phrase_matches (PioneerRun *self, PioneerRunNode *node, guint32 document)
{
  guint32 places[PIONEER_MAX_PLACES];

  for (guint i = 0; i < node->plan->n_terms; i++)
    if (!pioneer_cursor_seek (&node->cursors[i], document))
      return FALSE;

  return pioneer_run_leaf_places (self, node, document, places) > 0;
}

static void
keep_phrase (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  for (guint i = 0; i < node->plan->n_terms; i++)
    node->cursors[i].block = PIONEER_NO_BLOCK;

  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    for (guint64 left = range->bits[word]; left != 0; left &= left - 1)
      {
        guint bit = (guint) __builtin_ctzll (left);

        if (!phrase_matches (self, node, range->first + (guint32) (word * 64) + bit))
          range->bits[word] &= ~(G_GUINT64_CONSTANT (1) << bit);
      }
}

/* How many blocks of a term lie in a range. */
static guint32
count_blocks (PioneerCursor *cursor, const Range *range)
{
  guint32 first = pioneer_cursor_find_block (cursor, 0, range->first);

  return pioneer_cursor_find_block (cursor, first, range->first + (range->n - 1)) - first + 1;
}

static gsize
count_bits (const Range *range)
{
  gsize n = 0;

  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    n += (gsize) __builtin_popcountll (range->bits[word]);

  return n;
}

/* Looks the documents that are left up in the postings. */
static void
keep_by_looking (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  PioneerCursor *cursor = node->cursors;

  cursor->block = PIONEER_NO_BLOCK;
  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    for (guint64 left = range->bits[word]; left != 0; left &= left - 1)
      {
        guint bit = (guint) __builtin_ctzll (left);
        guint32 document = range->first + (guint32) (word * 64) + bit;
        gboolean matches = pioneer_cursor_seek (cursor, document);

        if (matches && node->needs_forms)
          {
            pioneer_cursor_read_forms (cursor);
            matches = (cursor->forms[cursor->at] & node->plan->forms) != 0;
          }
        if (!matches || !leaf_matches (self, node, document))
          range->bits[word] &= ~(G_GUINT64_CONSTANT (1) << bit);
      }
}

static guint64 *
new_bits (PioneerRunNode *node, PioneerRun *self)
{
  gsize n_words = PIONEER_RUN_MATCH_DOCUMENTS / 64;

  if (node->bits == NULL)
    node->bits = pioneer_arena_new_array (self->arena, guint64, n_words);
  else
    memset (node->bits, 0, n_words * sizeof *node->bits);

  return node->bits;
}

/* Keeps those that match, or those that don't. */
static void
keep_by_bits (PioneerRun *self, PioneerRunNode *node, const Range *range, gboolean matching)
{
  guint64 *other = new_bits (node, self);

  pioneer_run_match (self, node, range->first, range->n, other);
  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    range->bits[word] &= matching ? other[word] : ~other[word];
}

static void
keep (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  if (node->type == PIONEER_PLAN_TERM && count_bits (range) < (gsize) count_blocks (node->cursors, range) * LOOKS_PER_BLOCK)
    keep_by_looking (self, node, range);
  else if (node->type == PIONEER_PLAN_PHRASE)
    keep_phrase (self, node, range);
  else
    keep_by_bits (self, node, range, TRUE);
}

/* What sets bits alone can set them beside those of others; what also takes some away needs bits of its own. */
static void
match_beside (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  guint64 *other;

  if (node->type != PIONEER_PLAN_ALL && node->type != PIONEER_PLAN_EXCEPT && node->type != PIONEER_PLAN_PHRASE)
    {
      pioneer_run_match (self, node, range->first, range->n, range->bits);
      return;
    }

  other = new_bits (node, self);
  pioneer_run_match (self, node, range->first, range->n, other);
  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    range->bits[word] |= other[word];
}

static gboolean
is_empty (const Range *range)
{
  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    if (range->bits[word] != 0)
      return FALSE;

  return TRUE;
}

/* The cheapest first, so that the others have little left to look at. */
static void
match_all (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  guint first = 0;

  for (guint i = 1; i < node->n_children; i++)
    if (node->children[i]->cost < node->children[first]->cost)
      first = i;

  pioneer_run_match (self, node->children[first], range->first, range->n, range->bits);
  for (guint i = 0; i < node->n_children && !is_empty (range); i++)
    if (i != first)
      keep (self, node->children[i], range);
}

static void
match_phrase (PioneerRun *self, PioneerRunNode *node, const Range *range)
{
  PioneerCursor *lead = &node->cursors[node->lead];

  for (guint32 block = pioneer_cursor_find_block (lead, 0, range->first); block < lead->n_blocks; block++)
    {
      if (block > 0 && lead->blocks[block - 1].last >= range->first + (range->n - 1))
        break;
      pioneer_cursor_read (lead, block);
      set_plain_block (lead, range);
    }
  keep_phrase (self, node, range);
}

static void
match_union (const PioneerRunUnion *united, const Range *range)
{
  for (guint32 i = pioneer_run_union_find (united, range->first); i < united->n; i++)
    {
      guint32 at = united->documents[i] - range->first;

      if (at >= range->n)
        return;
      set_bit (range->bits, at);
    }
}

static void
match_range (const Range *range, guint32 first, guint32 last)
{
  first = MAX (first, range->first);
  last = MIN (last, range->first + range->n);
  for (guint32 document = first; document < last; document++)
    set_bit (range->bits, document - range->first);
}

void
pioneer_run_match (PioneerRun *self, PioneerRunNode *node, guint32 first, guint32 n, guint64 *bits)
{
  const Range range = { first, n, bits };

  if (node->united != NULL)
    {
      match_union (node->united, &range);
      return;
    }

  switch (node->type)
    {
    case PIONEER_PLAN_NOTHING:
      break;
    case PIONEER_PLAN_EVERYTHING:
      match_range (&range, first, first + n);
      break;
    case PIONEER_PLAN_TERM:
      match_term (self, node, &range);
      break;
    case PIONEER_PLAN_PHRASE:
      match_phrase (self, node, &range);
      break;
    case PIONEER_PLAN_ALL:
      match_all (self, node, &range);
      break;
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
      for (guint i = 0; i < node->n_children; i++)
        match_beside (self, node->children[i], &range);
      break;
    case PIONEER_PLAN_EXCEPT:
      pioneer_run_match (self, node->children[0], first, n, bits);
      if (node->n_children > 1 && !is_empty (&range))
        keep_by_bits (self, node->children[1], &range, FALSE);
      break;
    case PIONEER_PLAN_KIND:
      match_range (&range, node->plan->first, node->plan->last);
      break;
    case PIONEER_PLAN_COLUMN:
      pioneer_column_select (node->plan->column, node->plan->bits, first, first + n, bits);
      break;
    case PIONEER_PLAN_BITS:
      for (gsize word = 0; word < pioneer_words_for_bits (n); word++)
        bits[word] |= node->plan->bits[first / 64 + word];
      break;
    }
}
