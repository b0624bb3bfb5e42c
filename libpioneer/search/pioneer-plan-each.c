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

static void
each_document (Each *self, GArray *documents)
{
  double score;

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

static void
take_bits (Each *self, guint32 first, const guint64 *bits, gsize n_words)
{
  for (gsize word = 0; word < n_words; word++)
    {
      if (self->n + 64 > AT_A_TIME)
        flush (self);
      for (guint64 left = bits[word]; left != 0; left &= left - 1)
        self->documents[self->n++] = first + (guint32) (word * 64) + (guint32) __builtin_ctzll (left);
    }
}

static gboolean
each_range (Each *self)
{
  guint32 n_documents = self->run.index->header->n_documents;
  guint64 *bits = pioneer_arena_new_array (self->run.arena, guint64, PIONEER_RUN_MATCH_DOCUMENTS / 64);

  for (guint32 first = 0; first < n_documents; first += MIN (PIONEER_RUN_MATCH_DOCUMENTS, n_documents - first))
    {
      guint32 n = MIN (PIONEER_RUN_MATCH_DOCUMENTS, n_documents - first);

      if (g_cancellable_is_cancelled (self->cancellable))
        return FALSE;
      memset (bits, 0, PIONEER_RUN_MATCH_DOCUMENTS / 8);
      pioneer_run_match (&self->run, self->run.root, first, n, bits);
      take_bits (self, first, bits, pioneer_words_for_bits (n));
    }

  flush (self);

  return TRUE;
}

gboolean
pioneer_plan_each (PioneerPlan *self, PioneerIndex *index, PioneerPlanFunc call, gpointer data, GCancellable *cancellable)
{
  Each each;
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (guint32));
  const PioneerRunNode *root;
  gboolean done = TRUE;

  each.call = call;
  each.data = data;
  each.cancellable = cancellable;
  each.n = 0;
  pioneer_run_init (&each.run, index, self);
  root = each.run.root;

  if (pioneer_run_candidates (&each.run, each.run.root, candidates))
    each_document (&each, candidates);
  else if (root->type == PIONEER_PLAN_TERM && !root->needs_places && self->forms == PIONEER_ALL_FORMS)
    done = each_block (&each);
  else
    done = each_range (&each);

  pioneer_run_clear (&each.run);

  return done;
}
