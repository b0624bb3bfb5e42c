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

static double
sum_bounds (PioneerRun *self, PioneerRunNode *node, guint from, const PioneerRunWindow *window)
{
  double sum = 0;

  for (guint i = from; i < node->n_children; i++)
    sum += bound_in (self, node->children[i], window);

  return sum;
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
      for
        EACH_BIT (left, node->bits[word])
      if (node->scores[word * 64 + first_bit (left)] < least)
        node->bits[word] &= ~(left & -left);
      any |= node->bits[word];
    }

  return any != 0;
}

static void
keep_common (PioneerRunNode *node, const PioneerRunNode *child, const PioneerRunWindow *window)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      node->bits[word] &= child->bits[word];
      for
        EACH_BIT (left, node->bits[word])
      node->scores[word * 64 + first_bit (left)] += child->scores[word * 64 + first_bit (left)];
    }
}

/* Which of the documents that are left have a wanted value: by looking each of them up, as they are few by then. */
static void
keep_wanted (PioneerRunNode *node, const PioneerPlan *plan, const PioneerRunWindow *window)
{
  guint32 documents[64];

  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    {
      guint64 kept = 0;
      gsize n = 0;

      if (node->bits[word] == 0)
        continue;
      for
        EACH_BIT (left, node->bits[word])
      documents[n++] = window->first + (guint32) (word * 64) + first_bit (left);
      n = pioneer_column_keep (plan->column, plan->bits, documents, n);
      for (gsize i = 0; i < n; i++)
        kept |= G_GUINT64_CONSTANT (1) << ((documents[i] - window->first) % 64);
      node->bits[word] = kept;
    }
}

static gboolean
keep_filtered (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window)
{
  for (guint i = 0; i < node->n_children; i++)
    {
      PioneerRunNode *filter = node->children[i];

      if (!pioneer_run_is_filter (filter))
        continue;
      if (filter->type == PIONEER_PLAN_COLUMN)
        {
          keep_wanted (node, filter->plan, window);
          continue;
        }
      pioneer_run_score (self, filter, window, node->bits, -INFINITY);
      for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
        node->bits[word] &= filter->bits[word];
    }

  return has_any (node, window);
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

/* The rarest word first tells which documents are worth looking at. */
static gboolean
begin_with_rarest (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window)
{
  PioneerRunNode *rarest = NULL;

  for (guint i = 0; i < node->n_children; i++)
    if (!pioneer_run_is_filter (node->children[i]) && (rarest == NULL || node->children[i]->cost < rarest->cost))
      rarest = node->children[i];
  if (rarest == NULL || rarest == node->children[0])
    return TRUE;
  if (!pioneer_run_score (self, rarest, window, node->bits, -INFINITY))
    return FALSE;

  memcpy (node->bits, rarest->bits, pioneer_words_for_bits (window->n) * sizeof *node->bits);

  return TRUE;
}

/* What scores comes first, added from the left; whatever can't become enough any longer goes; then conditions are looked at. */
static gboolean
combine_all (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  begin_all (node, window, within);
  if (!begin_with_rarest (self, node, window))
    {
      memset (node->bits, 0, pioneer_words_for_bits (window->n) * sizeof *node->bits);
      return FALSE;
    }

  for (guint i = 0; i < node->n_children; i++)
    {
      if (pioneer_run_is_filter (node->children[i]))
        continue;
      pioneer_run_score (self, node->children[i], window, node->bits, -INFINITY);
      keep_common (node, node->children[i], window);
      if (!drop_below (node, window, loosen (least) - sum_bounds (self, node, i + 1, window)))
        return FALSE;
    }

  return drop_below (node, window, loosen (least)) && keep_filtered (self, node, window);
}

/* Words that, all together, can't make a document good enough need not be looked at but in documents that others brought: those come last. */
static guint
count_essential (PioneerRun *self, PioneerRunNode *node, guint *order, const PioneerRunWindow *window, double least, double *rest)
{
  guint n = node->n_children;

  for (guint i = 0; i < n; i++)
    {
      double bound = bound_in (self, node->children[i], window);
      guint at = i;

      for (; at > 0 && bound_in (self, node->children[order[at - 1]], window) < bound; at--)
        order[at] = order[at - 1];
      order[at] = i;
    }

  *rest = 0;
  while (n > 0 && *rest + bound_in (self, node->children[order[n - 1]], window) < least)
    *rest += bound_in (self, node->children[order[--n]], window);

  return n;
}

static void
unite_bits (PioneerRunNode *node, const PioneerRunNode *child, const PioneerRunWindow *window)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    node->bits[word] |= child->bits[word];
}

/* From the left, so that it comes out the same whatever was looked at first. */
static double
combine_scores (const PioneerRunNode *node, gsize word, guint bit)
{
  double score = 0;

  for (guint i = 0; i < node->n_children; i++)
    {
      const PioneerRunNode *child = node->children[i];

      if (!(child->bits[word] >> bit & 1))
        continue;
      if (node->type == PIONEER_PLAN_ANY)
        score += child->scores[word * 64 + bit];
      else
        score = MAX (score, child->scores[word * 64 + bit]);
    }

  return score;
}

static gboolean
sum_up (PioneerRunNode *node, const PioneerRunWindow *window, double least)
{
  for (gsize word = 0; word < pioneer_words_for_bits (window->n); word++)
    for
      EACH_BIT (left, node->bits[word])
  node->scores[word * 64 + first_bit (left)] = combine_scores (node, word, first_bit (left));

  return drop_below (node, window, least);
}

static gboolean
combine_any (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least)
{
  gsize n_words = pioneer_words_for_bits (window->n);
  double rest;
  guint n_essential;

  if (node->order == NULL)
    node->order = pioneer_arena_new_array (self->arena, guint, node->n_children);
  memset (node->bits, 0, n_words * sizeof *node->bits);
  for (guint i = 0; i < node->n_children; i++)
    if (node->children[i]->bits != NULL)
      memset (node->children[i]->bits, 0, n_words * sizeof *node->bits);

  n_essential = count_essential (self, node, node->order, window, loosen (least), &rest);
  for (guint i = 0; i < n_essential; i++)
    if (pioneer_run_score (self, node->children[node->order[i]], window, within, -INFINITY))
      unite_bits (node, node->children[node->order[i]], window);
  if (!has_any (node, window))
    return FALSE;
  if (n_essential == node->n_children)
    return sum_up (node, window, least);

  /* The bits of those that come last are still unset. */
  if (!sum_up (node, window, loosen (least) - rest))
    return FALSE;
  for (guint i = n_essential; i < node->n_children; i++)
    pioneer_run_score (self, node->children[node->order[i]], window, node->bits, -INFINITY);

  return sum_up (node, window, least);
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
    default:
      return combine_any (self, node, window, within, least);
    }
}
