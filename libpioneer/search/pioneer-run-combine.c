/* pioneer-run-combine.c - The scores of a window of documents, put together from those of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <math.h>
#include <string.h>

#define EACH_BIT(left, bits) (guint64 left = (bits); left != 0; left &= left - 1)

static inline guint
first_bit (guint64 bits)
{
  return (guint) __builtin_ctzll (bits);
}

/* What a child can add in a window, at most. */
static double
bound_in (PioneerRun *self, const PioneerRunNode *child, const PioneerRunWindow *window)
{
  return child->row != NULL ? child->row[window->number] * self->unit : INFINITY;
}

static gboolean
has_any (const PioneerRunNode *node, const PioneerRunWindow *window)
{
  guint64 any = 0;

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    any |= node->bits[word];

  return any != 0;
}

/* Rounding may leave a sum a little below what it would be in another order. */
static double
loosen (double least)
{
  return least - fabs (least) * 1e-9;
}

/* FALSE where none is left. */
static gboolean
drop_below (PioneerRunNode *node, const PioneerRunWindow *window, double least)
{
  guint64 any = 0;

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      guint64 kept = 0;

      /* Which of them stay can't be guessed: nothing branches on it. */
      for
        EACH_BIT (left, node->bits[word])
      kept |= (guint64) (node->scores[word * 64 + first_bit (left)] >= least) << first_bit (left);
      node->bits[word] = kept;
      any |= kept;
    }

  return any != 0;
}

/* Adds what a child scores, in documents whose bit is set in within (NULL for all), and sets the bits of those found. */
static void
add_child (PioneerRun *self,
           PioneerRunNode *node,
           PioneerRunNode *child,
           const PioneerRunWindow *window,
           const guint64 *within,
           guint64 *found)
{
  if (child->type == PIONEER_PLAN_TERM)
    {
      pioneer_run_add_term (self, child, window, within, found, node->scores);
      return;
    }
  if (!pioneer_run_score (self, child, window, within, -INFINITY))
    return;

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      found[word] |= child->bits[word];
      for
        EACH_BIT (left, child->bits[word])
      node->scores[word * 64 + first_bit (left)] += child->scores[word * 64 + first_bit (left)];
    }
}

/* Few documents are left by then: they are listed, and looked up. */
static gboolean
keep_filtered (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window)
{
  const PioneerRunRange range = { window->first, window->n };
  guint32 *documents;
  gsize n = 0;

  if (node->kept == NULL)
    node->kept = pioneer_arena_new_bare (self->arena, guint32, (1u << self->index->header->window_shift) + PIONEER_PACK);
  documents = node->kept;
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    for
      EACH_BIT (left, node->bits[word])
  documents[n++] = window->first + (guint32) (word * 64) + first_bit (left);
  for (guint i = 0; i < node->n_children; i++)
    if (node->children[i]->is_filter)
      n = pioneer_run_keep (self, node->children[i], &range, documents, n);

  memset (node->bits, 0, pioneer_words_for_bits (window->n) * sizeof *node->bits);
  for (gsize i = 0; i < n; i++)
    node->bits[(documents[i] - window->first) / 64] |= G_GUINT64_CONSTANT (1) << ((documents[i] - window->first) % 64);

  return n > 0;
}

static void
begin_all (PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within)
{
  gsize n_words = pioneer_words_for_bits (window->n);

  memset (node->scores, 0, window->n * sizeof *node->scores);
  if (within != NULL)
    {
      memcpy (node->bits, within, n_words * sizeof *node->bits);
      return;
    }
  memset (node->bits, 0xff, n_words * sizeof *node->bits);
  if (window->n % 64 != 0)
    node->bits[n_words - 1] = (G_GUINT64_CONSTANT (1) << (window->n % 64)) - 1;
}

/* The rarest first, conditions last. */
static void
order_by_cost (PioneerRun *self, PioneerRunNode *node)
{
  if (node->order != NULL)
    return;

  node->order = pioneer_arena_new_array (self->arena, guint, node->n_children);
  for (guint i = 0; i < node->n_children; i++)
    {
      guint at = i;

      for (; at > 0 && node->children[node->order[at - 1]]->cost > node->children[i]->cost; at--)
        node->order[at] = node->order[at - 1];
      node->order[at] = i;
    }
  self->is_rough |= node->n_children > 2;
}

/* What the children that come after one in their order can add, at most. */
static double
sum_rest (PioneerRun *self, const PioneerRunNode *node, guint from, const PioneerRunWindow *window)
{
  double sum = 0;

  for (guint i = from; i < node->n_children; i++)
    if (!node->children[node->order[i]]->is_filter)
      sum += bound_in (self, node->children[node->order[i]], window);

  return sum;
}

/* What scores comes first, and the rarest of it before all; whatever can't become enough any longer goes; then conditions are looked at. */
static gboolean
combine_all (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  gsize n_words = pioneer_words_for_bits (window->n);

  order_by_cost (self, node);
  begin_all (node, window, within);
  for (guint i = 0; i < node->n_children; i++)
    {
      PioneerRunNode *child = node->children[node->order[i]];

      if (child->is_filter)
        continue;
      memset (node->found, 0, n_words * sizeof *node->found);
      add_child (self, node, child, window, i == 0 && within == NULL ? NULL : node->bits, node->found);
      memcpy (node->bits, node->found, n_words * sizeof *node->bits);
      if (!drop_below (node, window, loosen (least) - sum_rest (self, node, i + 1, window)))
        return FALSE;
    }

  return drop_below (node, window, loosen (least)) && keep_filtered (self, node, window);
}

/* By how much they can add in a window, most first. */
static void
order_by_bound (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window)
{
  if (node->order == NULL)
    node->order = pioneer_arena_new_array (self->arena, guint, node->n_children);
  for (guint i = 0; i < node->n_children; i++)
    {
      double bound = bound_in (self, node->children[i], window);
      guint at = i;

      for (; at > 0 && bound_in (self, node->children[node->order[at - 1]], window) < bound; at--)
        node->order[at] = node->order[at - 1];
      node->order[at] = i;
    }
}

/* Words that, all together, can't make a document good enough need not be looked at but in documents that others brought: they come last. */
static gboolean
combine_any (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  gsize n_words = pioneer_words_for_bits (window->n);
  guint n_essential = node->n_children;
  double rest = 0;

  order_by_bound (self, node, window);
  self->is_rough |= node->n_children > 2;
  while (n_essential > 0 && rest + bound_in (self, node->children[node->order[n_essential - 1]], window) < loosen (least))
    rest += bound_in (self, node->children[node->order[--n_essential]], window);

  memset (node->bits, 0, n_words * sizeof *node->bits);
  memset (node->scores, 0, window->n * sizeof *node->scores);
  for (guint i = 0; i < n_essential; i++)
    if (bound_in (self, node->children[node->order[i]], window) > 0)
      add_child (self, node, node->children[node->order[i]], window, within, node->bits);
  for (guint i = n_essential; i < node->n_children; i++)
    {
      if (!drop_below (node, window, loosen (least) - rest))
        return FALSE;
      rest -= bound_in (self, node->children[node->order[i]], window);
      add_child (self, node, node->children[node->order[i]], window, node->bits, node->found);
    }

  return drop_below (node, window, loosen (least));
}

static void
take_higher (PioneerRunNode *node, const PioneerRunNode *child, const PioneerRunWindow *window)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      for
        EACH_BIT (left, child->bits[word])
        {
          gsize at = word * 64 + first_bit (left);

          node->scores[at] = MAX (node->scores[at], child->scores[at]);
        }
      node->bits[word] |= child->bits[word];
    }
}

static gboolean
combine_best (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  memset (node->bits, 0, pioneer_words_for_bits (window->n) * sizeof *node->bits);
  memset (node->scores, 0, window->n * sizeof *node->scores);
  for (guint i = 0; i < node->n_children; i++)
    if (pioneer_run_score (self, node->children[i], window, within, least))
      take_higher (node, node->children[i], window);

  return has_any (node, window);
}

static gboolean
combine_except (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  PioneerRunNode *kept = node->children[0];
  PioneerRunNode *dropped = node->n_children > 1 ? node->children[1] : NULL;
  gboolean any = pioneer_run_score (self, kept, window, within, least);

  if (any && dropped != NULL)
    pioneer_run_score (self, dropped, window, kept->bits, -INFINITY);
  memcpy (node->scores, kept->scores, window->n * sizeof *node->scores);
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    node->bits[word] = any ? kept->bits[word] & ~(dropped != NULL ? dropped->bits[word] : 0) : 0;

  return has_any (node, window);
}

gboolean
pioneer_run_combine (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  switch (node->type)
    {
    case PIONEER_PLAN_ALL:
      return combine_all (self, node, window, within, least);
    case PIONEER_PLAN_EXCEPT:
      return combine_except (self, node, window, within, least);
    case PIONEER_PLAN_BEST:
      return combine_best (self, node, window, within, least);
    default:
      return combine_any (self, node, window, within, least);
    }
}
