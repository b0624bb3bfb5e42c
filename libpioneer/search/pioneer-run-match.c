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
    node->listed = pioneer_arena_new_array (self->arena, guint32, PIONEER_RUN_MATCH_DOCUMENTS + PIONEER_PACK);
  n = pioneer_run_list (self, node, range, node->listed);
  for (gsize i = 0; i < n; i++)
    set_bit (bits, node->listed[i] - range->first);
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
      match_list (self, node, range, bits);
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
      pioneer_column_select (plan->column, plan->bits, range->first, range->first + range->n, bits);
      break;
    case PIONEER_PLAN_BITS:
      for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
        bits[word] |= plan->bits[range->first / 64 + word];
      break;
    }
}
