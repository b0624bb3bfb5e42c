/* pioneer-run-document.c - A plan carried out document by document
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

static double
form_factor (PioneerRunNode *node)
{
  if (!node->needs_forms)
    return node->plan->exact_factor;

  pioneer_cursor_read_forms (node->cursors);

  return pioneer_run_form_factor (node, node->cursors->forms[node->cursors->at]);
}

static gboolean
score_term (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  double factor;
  double frequency;

  if (!pioneer_cursor_seek (node->cursors, document))
    return FALSE;
  factor = form_factor (node);
  frequency = factor > 0 ? pioneer_run_leaf_frequency (self, node, document) : 0;
  if (!(frequency > 0))
    return FALSE;

  *score = pioneer_run_contribution (node, frequency, self->index->norms[self->index->lengths[document]]) * factor;

  return TRUE;
}

static gboolean
score_phrase (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  double frequency;

  if (!pioneer_cursor_seek (&node->cursors[node->lead], document))
    return FALSE;
  for (guint i = 0; i < node->plan->n_terms; i++)
    if (!pioneer_cursor_seek (&node->cursors[i], document))
      return FALSE;

  frequency = pioneer_run_leaf_frequency (self, node, document);
  if (!(frequency > 0))
    return FALSE;

  *score = pioneer_run_contribution (node, frequency, self->index->norms[self->index->lengths[document]]);

  return TRUE;
}

static gboolean
score_union (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  guint8 frequency = pioneer_run_union_frequency (node->united, document);

  *score = pioneer_run_contribution (node, frequency, self->index->norms[self->index->lengths[document]]) * node->factor;

  return frequency > 0;
}

static gboolean
score_all (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  *score = 0;
  for (guint i = 0; i < node->n_children; i++)
    {
      double part;

      if (!pioneer_run_document (self, node->children[i], document, &part))
        return FALSE;
      *score += part;
    }

  return TRUE;
}

static gboolean
score_any (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  gboolean found = FALSE;

  *score = 0;
  for (guint i = 0; i < node->n_children; i++)
    {
      double part;

      if (!pioneer_run_document (self, node->children[i], document, &part))
        continue;
      found = TRUE;
      *score = node->type == PIONEER_PLAN_ANY ? *score + part : MAX (*score, part);
    }

  return found;
}

static gboolean
has_wanted (const PioneerRunNode *node, guint32 document)
{
  return pioneer_column_keep (node->plan->column, &node->wanted, &document, 1) > 0;
}

gboolean
pioneer_run_document (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score)
{
  double ignored;

  *score = 0;
  switch (node->type)
    {
    case PIONEER_PLAN_NOTHING:
      return FALSE;
    case PIONEER_PLAN_EVERYTHING:
      return TRUE;
    case PIONEER_PLAN_TERM:
      return score_term (self, node, document, score);
    case PIONEER_PLAN_PHRASE:
      return score_phrase (self, node, document, score);
    case PIONEER_PLAN_ALL:
      return score_all (self, node, document, score);
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
      return node->united != NULL ? score_union (self, node, document, score) : score_any (self, node, document, score);
    case PIONEER_PLAN_EXCEPT:
      return pioneer_run_document (self, node->children[0], document, score) &&
             (node->n_children < 2 || !pioneer_run_document (self, node->children[1], document, &ignored));
    case PIONEER_PLAN_KIND:
      return document >= node->plan->first && document < node->plan->last;
    case PIONEER_PLAN_COLUMN:
      return has_wanted (node, document);
    case PIONEER_PLAN_BITS:
      return node->plan->bits[document / 64] >> (document % 64) & 1;
    }

  return FALSE;
}

void
pioneer_run_rewind (PioneerRunNode *node, guint32 document)
{
  guint n_cursors = node->type == PIONEER_PLAN_TERM ? 1 : node->type == PIONEER_PLAN_PHRASE ? node->plan->n_terms : 0;

  for (guint i = 0; i < n_cursors; i++)
    pioneer_cursor_rewind (&node->cursors[i], document);
  if (node->united != NULL)
    pioneer_run_union_rewind (node->united, document);
  for (guint i = 0; i < node->n_children; i++)
    pioneer_run_rewind (node->children[i], document);
}

static void
append_documents (PioneerCursor *cursor, GArray *documents)
{
  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      pioneer_cursor_read (cursor, block);
      g_array_append_vals (documents, cursor->documents, cursor->n);
    }
  cursor->block = PIONEER_NO_BLOCK;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  return (x > y) - (x < y);
}

static void
unite (PioneerRun *self, PioneerRunNode *node, GArray *documents)
{
  guint kept = 0;

  for (guint i = 0; i < node->n_children; i++)
    pioneer_run_candidates (self, node->children[i], documents);
  g_array_sort (documents, compare_numbers);
  for (guint i = 0; i < documents->len; i++)
    {
      guint32 document = g_array_index (documents, guint32, i);

      if (kept == 0 || g_array_index (documents, guint32, kept - 1) != document)
        g_array_index (documents, guint32, kept++) = document;
    }
  g_array_set_size (documents, kept);
}

static PioneerRunNode *
cheapest_child (PioneerRunNode *node)
{
  PioneerRunNode *cheapest = node->children[0];

  for (guint i = 1; i < node->n_children && node->type == PIONEER_PLAN_ALL; i++)
    if (node->children[i]->cost < cheapest->cost)
      cheapest = node->children[i];

  return cheapest;
}

gboolean
pioneer_run_candidates (PioneerRun *self, PioneerRunNode *node, GArray *documents)
{
  if (node->cost > PIONEER_RUN_FEW_DOCUMENTS || node->type == PIONEER_PLAN_NOTHING)
    return node->type == PIONEER_PLAN_NOTHING;

  switch (node->type)
    {
    case PIONEER_PLAN_TERM:
      append_documents (node->cursors, documents);
      return TRUE;
    case PIONEER_PLAN_PHRASE:
      append_documents (&node->cursors[node->lead], documents);
      return TRUE;
    case PIONEER_PLAN_ALL:
    case PIONEER_PLAN_EXCEPT:
      return pioneer_run_candidates (self, cheapest_child (node), documents);
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
      if (node->united != NULL) /* few as they are, none of its terms is frequent */
        pioneer_run_union_append (node->united, self->index->header->n_documents, documents);
      else
        unite (self, node, documents);
      return TRUE;
    case PIONEER_PLAN_KIND:
      for (guint32 document = node->plan->first; document < node->plan->last; document++)
        g_array_append_val (documents, document);
      return TRUE;
    default:
      for (guint32 document = 0; document < self->index->header->n_documents; document++)
        g_array_append_val (documents, document);
      return TRUE;
    }
}
