/* pioneer-plan-each.c - All documents of a plan
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

#define AT_A_TIME 4096

typedef struct
{
  PioneerRun run;
  PioneerPlanFunc call;
  gpointer data;
  GCancellable *cancellable;
  guint32 documents[AT_A_TIME];
  gsize n;
} Each;

static void
flush (Each *self)
{
  if (self->n > 0)
    self->call (self->documents, self->n, self->data);
  self->n = 0;
}

static gboolean
each_candidate (Each *self)
{
  g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (guint32));
  double score;

  if (!pioneer_run_candidates (&self->run, self->run.root, documents))
    return FALSE;

  for (guint i = 0; i < documents->len; i++)
    {
      guint32 document = g_array_index (documents, guint32, i);

      if (!pioneer_run_document (&self->run, self->run.root, document, &score))
        continue;
      if (self->n == AT_A_TIME)
        flush (self);
      self->documents[self->n++] = document;
    }
  flush (self);

  return TRUE;
}

/* A word by itself needs no bits. */
static gboolean
each_block (Each *self)
{
  PioneerCursor *cursor = self->run.root->cursors;

  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      pioneer_cursor_read (cursor, block);
      memcpy (self->documents + self->n, cursor->documents, cursor->n * sizeof *cursor->documents);
      self->n += cursor->n;
      if (self->n + PIONEER_PACK <= AT_A_TIME)
        continue;
      flush (self);
      if (g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
    }

  flush (self);

  return TRUE;
}

static gboolean
each_range (Each *self)
{
  guint32 n_documents = self->run.index->header->n_documents;
  g_autofree guint32 *documents = g_new (guint32, MIN (n_documents, PIONEER_RUN_MATCH_DOCUMENTS) + PIONEER_PACK);

  for (guint32 first = 0; first < n_documents; first += MIN (PIONEER_RUN_MATCH_DOCUMENTS, n_documents - first))
    {
      PioneerRunRange range = { first, MIN (PIONEER_RUN_MATCH_DOCUMENTS, n_documents - first) };
      gsize n;

      if (g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
      n = pioneer_run_list (&self->run, self->run.root, &range, documents);
      for (gsize i = 0; i < n; i += AT_A_TIME)
        self->call (documents + i, MIN (n - i, AT_A_TIME), self->data);
    }

  return TRUE;
}

gboolean
pioneer_plan_each (PioneerPlan *self, PioneerIndex *index, PioneerPlanFunc call, gpointer data, GCancellable *cancellable)
{
  Each each;
  const PioneerRunNode *root;
  gboolean done = TRUE;

  each.call = call;
  each.data = data;
  each.cancellable = cancellable;
  each.n = 0;
  pioneer_run_init (&each.run, index, self);
  root = each.run.root;

  if (root->type == PIONEER_PLAN_TERM && !root->needs_places && root->plan->forms == PIONEER_ALL_FORMS)
    done = each_block (&each);
  else if (pioneer_run_can_join (root) || !each_candidate (&each))
    done = each_range (&each);

  pioneer_run_clear (&each.run);

  return done;
}
