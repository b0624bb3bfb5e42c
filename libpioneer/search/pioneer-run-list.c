/* pioneer-run-list.c - The documents of a range that match a plan, as a list
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

static gboolean
leaf_matches (PioneerRun *self, PioneerRunNode *node, guint32 document)
{
  guint32 places[PIONEER_MAX_PLACES];

  return !node->needs_places || pioneer_run_leaf_places (self, node, document, places) > 0;
}

/* Whether the document that the cursor stands at has one of the forms, in one of the fields. */
static gboolean
stands_at_match (PioneerRun *self, PioneerRunNode *node)
{
  PioneerCursor *cursor = node->cursors;

  if (node->plan->forms != PIONEER_ALL_FORMS)
    {
      pioneer_cursor_read_forms (cursor);
      if (!(cursor->forms[cursor->at] & node->plan->forms))
        return FALSE;
    }

  return leaf_matches (self, node, cursor->documents[cursor->at]);
}

static gboolean
is_plain (const PioneerRunNode *node)
{
  return !node->needs_places && node->plan->forms == PIONEER_ALL_FORMS;
}

/* Those of the block that is read that lie in the range. */
static gsize
list_block (PioneerRun *self, PioneerRunNode *node, PioneerCursor *cursor, const PioneerRunRange *range, guint32 *documents)
{
  gsize n = 0;

  for (guint32 i = 0; i < cursor->n; i++)
    {
      documents[n] = cursor->documents[i];
      n += cursor->documents[i] - range->first < range->n;
      cursor->at = i;
      if (node != NULL && n > 0 && documents[n - 1] == cursor->documents[i])
        n -= !stands_at_match (self, node);
    }

  return n;
}

static gboolean
is_inside (const PioneerCursor *cursor, const PioneerRunRange *range)
{
  return cursor->n > 0 && cursor->documents[0] >= range->first && cursor->documents[cursor->n - 1] - range->first < range->n;
}

/* The node is given where not all documents of the term match. */
static gsize
list_postings (PioneerRun *self, PioneerRunNode *node, PioneerCursor *cursor, const PioneerRunRange *range, guint32 *documents)
{
  gsize n = 0;

  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); block < cursor->n_blocks; block++)
    {
      /* Of a damaged index there may be more of them than fit. */
      if ((block > 0 && cursor->blocks[block - 1].last >= range->first + (range->n - 1)) || n > range->n)
        break;
      pioneer_cursor_read (cursor, block);
      if (node == NULL && is_inside (cursor, range))
        {
          memcpy (documents + n, cursor->documents, cursor->n * sizeof *documents);
          n += cursor->n;
        }
      else
        n += list_block (self, node, cursor, range, documents + n);
    }

  return n;
}

static void
set_bits (const PioneerRunRange *range, const guint32 *documents, gsize n, guint64 *bits)
{
  for (gsize i = 0; i < n; i++)
    bits[(documents[i] - range->first) / 64] |= G_GUINT64_CONSTANT (1) << ((documents[i] - range->first) % 64);
}

static inline gboolean
has_bit (const guint64 *bits, guint32 at)
{
  return bits[at / 64] >> (at % 64) & 1;
}

static gsize
keep_posted (PioneerRun *self, PioneerRunNode *node, guint32 *documents, gsize n)
{
  gsize kept = 0;

  n = pioneer_run_meet (self, node->cursors, documents, n);
  if (n == 0 || is_plain (node))
    return n;

  pioneer_cursor_rewind (node->cursors, documents[0]);
  for (gsize i = 0; i < n; i++)
    if (pioneer_cursor_seek (node->cursors, documents[i]) && stands_at_match (self, node))
      documents[kept++] = documents[i];

  return kept;
}

static gsize
keep_with_bits (const PioneerRunRange *range, const guint64 *bits, gboolean set, guint32 *documents, gsize n)
{
  gsize kept = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 document = documents[i];

      documents[kept] = document;
      kept += has_bit (bits, document - range->first) == set;
    }

  return kept;
}

/* Of the documents that have all its words, those in which they stand in their order. */
static gsize
list_in_order (PioneerRun *self, PioneerRunNode *node, guint32 *documents)
{
  const PioneerRunJoin *join = node->join;
  guint32 places[PIONEER_MAX_PLACES];
  gsize kept = 0;

  if (pioneer_run_join_is_phrase (join))
    {
      memcpy (documents, join->documents, join->n * sizeof *documents);
      return join->n;
    }

  for (gsize i = 0; i < join->n; i++)
    {
      pioneer_run_visit (join, i);
      documents[kept] = join->documents[i];
      kept += pioneer_run_leaf_places (self, node, documents[kept], places) > 0;
    }

  return kept;
}

static PioneerRunJoin *
get_join (PioneerRun *self, PioneerRunNode *node)
{
  if (node->join == NULL)
    node->join = pioneer_run_join_new (self, node, MIN (pioneer_run_most_in_range (self), node->cost), FALSE);

  return node->join;
}

static gsize
list_phrase (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents)
{
  pioneer_run_join (get_join (self, node), range);

  return list_in_order (self, node, documents);
}

static gsize
keep_phrase (PioneerRun *self, PioneerRunNode *node, guint32 *documents, gsize n)
{
  n = pioneer_run_meet (self, &node->cursors[node->lead], documents, n);
  pioneer_run_join_from (get_join (self, node), documents, n);

  return list_in_order (self, node, documents);
}

static gsize
keep_kind (const PioneerPlan *plan, guint32 *documents, gsize n)
{
  gsize kept = 0;

  for (gsize i = 0; i < n; i++)
    if (documents[i] >= plan->first && documents[i] < plan->last)
      documents[kept++] = documents[i];

  return kept;
}

/* Not where the documents that a node lists may stand already. */
static guint32 *
copy_list (PioneerRun *self, PioneerRunNode *node, const guint32 *documents, gsize n)
{
  if (node->copied == NULL)
    node->copied = pioneer_arena_new_bare (self->arena, guint32, pioneer_run_most_in_range (self) + PIONEER_PACK);
  memcpy (node->copied, documents, n * sizeof *documents);

  return node->copied;
}

static guint64 *
clear_range_bits (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range)
{
  if (node->range_bits == NULL)
    node->range_bits = pioneer_arena_new_bare (self->arena, guint64, pioneer_words_for_bits (pioneer_run_most_in_range (self)));
  memset (node->range_bits, 0, pioneer_words_for_bits (range->n) * sizeof *node->range_bits);

  return node->range_bits;
}

static guint64 *
own_bits (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range)
{
  guint64 *bits = clear_range_bits (self, node, range);

  pioneer_run_match (self, node, range, bits);

  return bits;
}

/* Those that any of the children from one on has are marked. */
static const guint64 *
mark_kept (PioneerRun *self, PioneerRunNode *node, guint from, const PioneerRunRange *range, const guint32 *documents, gsize n)
{
  guint64 *bits = clear_range_bits (self, node, range);

  for (guint i = from; i < node->n_children; i++)
    {
      guint32 *copy = copy_list (self, node, documents, n);

      set_bits (range, copy, pioneer_run_keep (self, node->children[i], range, copy, n), bits);
    }

  return bits;
}

static gsize
keep_all (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents, gsize n)
{
  for (guint i = 0; i < node->n_children && n > 0; i++)
    n = pioneer_run_keep (self, node->children[i], range, documents, n);

  return n;
}

static gsize
keep_except (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents, gsize n)
{
  n = pioneer_run_keep (self, node->children[0], range, documents, n);

  return n > 0 ? keep_with_bits (range, mark_kept (self, node, 1, range, documents, n), FALSE, documents, n) : 0;
}

static gsize
keep_bits (const PioneerPlan *plan, guint32 *documents, gsize n)
{
  gsize kept = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 document = documents[i];

      documents[kept] = document;
      kept += has_bit (plan->bits, document);
    }

  return kept;
}

gsize
pioneer_run_keep (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents, gsize n)
{
  if (n == 0)
    return 0;

  switch (node->type)
    {
    case PIONEER_PLAN_NOTHING:
      return 0;
    case PIONEER_PLAN_EVERYTHING:
      return n;
    case PIONEER_PLAN_TERM:
      return keep_posted (self, node, documents, n);
    case PIONEER_PLAN_PHRASE:
      return keep_phrase (self, node, documents, n);
    case PIONEER_PLAN_KIND:
      return keep_kind (node->plan, documents, n);
    case PIONEER_PLAN_COLUMN:
      return pioneer_column_keep (node->plan->column, &node->wanted, documents, n);
    case PIONEER_PLAN_BITS:
      return keep_bits (node->plan, documents, n);
    case PIONEER_PLAN_ALL:
      return keep_all (self, node, range, documents, n);
    case PIONEER_PLAN_EXCEPT:
      return keep_except (self, node, range, documents, n);
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
    default:
      if (node->united != NULL)
        return keep_with_bits (range, own_bits (self, node, range), TRUE, documents, n);
      return keep_with_bits (range, mark_kept (self, node, 0, range, documents, n), TRUE, documents, n);
    }
}

/* The cheapest first, so that the others have little left to look at. */
static gsize
list_all (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents)
{
  guint first = 0;
  gsize n;

  for (guint i = 1; i < node->n_children; i++)
    if (node->children[i]->cost < node->children[first]->cost)
      first = i;

  n = pioneer_run_list (self, node->children[first], range, documents);
  for (guint i = 0; i < node->n_children && n > 0; i++)
    if (i != first)
      n = pioneer_run_keep (self, node->children[i], range, documents, n);

  return n;
}

static gsize
list_except (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents)
{
  gsize n = pioneer_run_list (self, node->children[0], range, documents);

  if (n == 0 || node->n_children < 2)
    return n;

  return keep_with_bits (range, mark_kept (self, node, 1, range, documents, n), FALSE, documents, n);
}

static inline guint
count_bits (guint64 bits)
{
  bits -= bits >> 1 & G_GUINT64_CONSTANT (0x5555555555555555);
  bits = (bits & G_GUINT64_CONSTANT (0x3333333333333333)) + (bits >> 2 & G_GUINT64_CONSTANT (0x3333333333333333));
  bits = (bits + (bits >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);

  return (guint) (bits * G_GUINT64_CONSTANT (0x0101010101010101) >> 56);
}

#define AT_ONCE 4

/* Some at a time, though the last of them may not be there: how many there are in a word can't be guessed, and guessing wrong takes longer. */
gsize
pioneer_run_list_bits (const guint64 *bits, const PioneerRunRange *range, guint32 *documents)
{
  const guint64 last = G_GUINT64_CONSTANT (1) << 63;
  gsize n = 0;

  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    {
      guint64 left = bits[word];
      guint32 first = range->first + (guint32) (word * 64);
      guint count = count_bits (left);

      for (guint i = 0; i < count; i += AT_ONCE)
        for (guint j = i; j < i + AT_ONCE; j++)
          {
            documents[n + j] = first + (guint32) __builtin_ctzll (left | last);
            left &= left - 1;
          }
      n += count;
    }

  return n;
}

gsize
pioneer_run_list (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents)
{
  switch (node->type)
    {
    case PIONEER_PLAN_TERM:
      return list_postings (self, is_plain (node) ? NULL : node, node->cursors, range, documents);
    case PIONEER_PLAN_PHRASE:
      return list_phrase (self, node, range, documents);
    case PIONEER_PLAN_ALL:
      return list_all (self, node, range, documents);
    case PIONEER_PLAN_EXCEPT:
      return list_except (self, node, range, documents);
    default:
      return pioneer_run_list_bits (own_bits (self, node, range), range, documents);
    }
}
