/* pioneer-run-match.c - The documents of a range that match a plan, as bits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

static inline void
set_bit (guint64 *bits, guint32 at)
{
  bits[at / 64] |= G_GUINT64_CONSTANT (1) << (at % 64);
}

/* What is found as a list becomes bits. */
static void
match_list (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint64 *bits)
{
  gsize n;

  if (node->listed == NULL)
    node->listed = pioneer_arena_new_bare (self->arena, guint32, pioneer_run_most_in_range (self) + PIONEER_PACK);
  n = pioneer_run_list (self, node, range, node->listed);
  for (gsize i = 0; i < n; i++)
    set_bit (bits, node->listed[i] - range->first);
}

static void
match_block (const PioneerCursor *cursor, const PioneerRunRange *range, guint64 *bits)
{
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 at = cursor->documents[i] - range->first;

      if (at < range->n)
        set_bit (bits, at);
    }
}

/* A word by itself needs no list. */
static void
match_term (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint64 *bits)
{
  PioneerCursor *cursor = node->cursors;

  if (node->needs_places || node->plan->forms != PIONEER_ALL_FORMS)
    {
      match_list (self, node, range, bits);
      return;
    }

  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); block < cursor->n_blocks; block++)
    {
      if (block > 0 && cursor->blocks[block - 1].last >= range->first + (range->n - 1))
        return;
      pioneer_cursor_read (cursor, block);
      match_block (cursor, range, bits);
    }
}

static void
match_range (const PioneerRunRange *range, guint32 first, guint32 last, guint64 *bits)
{
  first = MAX (first, range->first);
  last = MIN (last, range->first + range->n);
  for (guint32 document = first; document < last; document++)
    set_bit (bits, document - range->first);
}

void
pioneer_run_match (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint64 *bits)
{
  const PioneerPlan *plan = node->plan;

  if (node->united != NULL)
    {
      pioneer_run_union_match (node->united, range, bits);
      return;
    }

  switch (node->type)
    {
    case PIONEER_PLAN_NOTHING:
      break;
    case PIONEER_PLAN_EVERYTHING:
      match_range (range, range->first, range->first + range->n, bits);
      break;
    case PIONEER_PLAN_TERM:
      match_term (self, node, range, bits);
      break;
    case PIONEER_PLAN_PHRASE:
    case PIONEER_PLAN_ALL:
    case PIONEER_PLAN_EXCEPT:
      match_list (self, node, range, bits);
      break;
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
      for (guint i = 0; i < node->n_children; i++)
        pioneer_run_match (self, node->children[i], range, bits);
      break;
    case PIONEER_PLAN_KIND:
      match_range (range, plan->first, plan->last, bits);
      break;
    case PIONEER_PLAN_COLUMN:
      pioneer_column_select (plan->column, &node->wanted, range->first, range->first + range->n, bits);
      break;
    case PIONEER_PLAN_BITS:
      for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
        bits[word] |= plan->bits[range->first / 64 + word];
      break;
    }
}
