/* pioneer-plan-each.c - All documents of a plan
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#define AT_A_TIME 4096

typedef struct
{
  PioneerRun run;
  PioneerPlanFunc call;
  gpointer data;
  GCancellable *cancellable;
} Each;

static void
give (const Each *self, guint32 *documents, gsize n)
{
  for (gsize i = 0; i < n; i += AT_A_TIME)
    self->call (documents + i, MIN (n - i, AT_A_TIME), self->data);
}

static gboolean
each_candidate (Each *self)
{
  g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint kept = 0;
  double score;

  if (!pioneer_run_candidates (&self->run, self->run.root, documents))
    return FALSE;

  for (guint i = 0; i < documents->len; i++)
    {
      guint32 document = g_array_index (documents, guint32, i);

      g_array_index (documents, guint32, kept) = document;
      kept += pioneer_run_document (&self->run, self->run.root, document, &score);
    }
  give (self, (guint32 *) (gpointer) documents->data, kept);

  return TRUE;
}

/* Whether a child looks at documents that are listed, whatever range they are of. A condition must not be what lists them. */
static gboolean
needs_no_range (const PioneerRunNode *child, guint32 cost)
{
  switch (child->type)
    {
    case PIONEER_PLAN_TERM:
      return TRUE;
    case PIONEER_PLAN_KIND:
    case PIONEER_PLAN_COLUMN:
    case PIONEER_PLAN_BITS:
      return child->cost > cost;
    default:
      return FALSE;
    }
}

/* Where few can match, all are listed at once: blocks at the ends of ranges would be read twice. */
static gboolean
is_one_range (const PioneerRunNode *root)
{
  if (root->cost > PIONEER_RUN_MATCH_DOCUMENTS || (root->type != PIONEER_PLAN_ALL && root->type != PIONEER_PLAN_PHRASE))
    return FALSE;
  for (guint i = 0; i < root->n_children; i++)
    if (!needs_no_range (root->children[i], root->cost))
      return FALSE;

  return TRUE;
}

static gboolean
each_range (Each *self)
{
  guint32 n_documents = self->run.index->header->n_documents;
  guint32 most = is_one_range (self->run.root) ? n_documents : MIN (PIONEER_RUN_MATCH_DOCUMENTS, n_documents);
  g_autofree guint32 *documents = g_new (guint32, MIN (most, PIONEER_RUN_MATCH_DOCUMENTS) + PIONEER_PACK);

  for (guint32 first = 0; first < n_documents; first += MIN (most, n_documents - first))
    {
      PioneerRunRange range = { first, MIN (most, n_documents - first) };

      if (g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
      give (self, documents, pioneer_run_list (&self->run, self->run.root, &range, documents));
    }

  return TRUE;
}

gboolean
pioneer_plan_each (PioneerPlan *self, PioneerIndex *index, PioneerPlanFunc call, gpointer data, GCancellable *cancellable)
{
  Each each = { .call = call, .data = data, .cancellable = cancellable };
  gboolean done = TRUE;

  pioneer_run_init_unscored (&each.run, index, self);
  if (pioneer_run_is_any_unscored (each.run.root))
    done = pioneer_run_each_any (&each.run, call, data, cancellable);
  else if (pioneer_run_can_join (each.run.root) || !each_candidate (&each))
    done = each_range (&each);
  pioneer_run_clear (&each.run);

  return done;
}
