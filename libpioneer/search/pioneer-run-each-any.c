/* pioneer-run-each-any.c - All documents that have a word, or any of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* Word by word, and of each word those documents that none before it had: so no list of all has to be made, nor the bits of all to be gone through. */

#define AT_A_TIME 4096

typedef struct
{
  PioneerRun *run;
  PioneerPlanFunc call;
  gpointer data;
  GCancellable *cancellable;
  guint64 *seen; /* by document; NULL where there is one word alone */
  guint32 documents[AT_A_TIME + PIONEER_PACK];
  gsize n;
} EachAny;

gboolean
pioneer_run_is_any_unscored (const PioneerRunNode *node)
{
  if (node->united != NULL)
    return TRUE;
  if (node->type == PIONEER_PLAN_TERM)
    return !node->needs_places;
  if ((node->type != PIONEER_PLAN_ANY && node->type != PIONEER_PLAN_BEST) || node->n_children == 0)
    return FALSE;
  for (guint i = 0; i < node->n_children; i++)
    if (node->children[i]->type != PIONEER_PLAN_TERM || node->children[i]->needs_places)
      return FALSE;

  return TRUE;
}

/* FALSE where it was cancelled. */
static gboolean
flush (EachAny *self)
{
  if (self->n > 0)
    self->call (self->documents, self->n, self->data);
  self->n = 0;

  return !g_cancellable_is_cancelled (self->cancellable);
}

/* A byte that was just written can be read again, but not at once: documents that follow each other rarely share one, as they would a word. */
static inline guint8 *
byte_of (guint64 *bits, guint32 document)
{
  return (guint8 *) bits + (document / 8 ^ (G_BYTE_ORDER == G_BIG_ENDIAN ? 7 : 0));
}

static void
take_new (EachAny *self, const guint32 *documents, guint32 n)
{
  guint32 *to = self->documents + self->n;
  gsize taken = 0;

  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = documents[i];
      guint8 *byte = byte_of (self->seen, document);
      guint before = *byte;

      to[taken] = document;
      taken += ~before >> (document % 8) & 1;
      *byte = (guint8) (before | 1u << (document % 8));
    }
  self->n += taken;
}

/* What nothing came before is all new. */
static void
take_all (EachAny *self, const guint32 *documents, guint32 n)
{
  memcpy (self->documents + self->n, documents, n * sizeof *documents);
  self->n += n;
  for (guint32 i = 0; i < n && self->seen != NULL; i++)
    *byte_of (self->seen, documents[i]) |= (guint8) (1u << (documents[i] % 8));
}

/* Keeps those of the block that is read that have one of the forms. */
static guint32
choose_forms (PioneerCursor *cursor, guint32 forms, guint32 chosen[PIONEER_PACK])
{
  guint32 n = 0;

  pioneer_cursor_read_forms (cursor);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      chosen[n] = cursor->documents[i];
      n += (cursor->forms[i] & forms) != 0;
    }

  return n;
}

/* Before any other, it is known that all are new. */
static gboolean
each_of_term (EachAny *self, PioneerCursor *cursor, guint32 forms, gboolean is_first)
{
  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      const guint32 *documents = cursor->documents;
      guint32 chosen[PIONEER_PACK];
      guint32 n;

      pioneer_cursor_read (cursor, block);
      n = cursor->n;
      if (forms != PIONEER_ALL_FORMS)
        {
          n = choose_forms (cursor, forms, chosen);
          documents = chosen;
        }
      (is_first ? take_all : take_new) (self, documents, n);
      if (self->n >= AT_A_TIME && !flush (self))
        return FALSE;
    }

  return flush (self);
}

/* The most frequent first. */
static gboolean
each_of_children (EachAny *self, const PioneerRunNode *node)
{
  guint first = 0;

  self->seen = pioneer_arena_new_array (self->run->arena, guint64, pioneer_words_for_bits (self->run->index->header->n_documents));
  for (guint i = 1; i < node->n_children; i++)
    if (node->children[i]->cost > node->children[first]->cost)
      first = i;

  for (guint i = 0; i < node->n_children; i++)
    {
      const PioneerRunNode *term = node->children[i == 0 ? first : i <= first ? i - 1 : i];

      if (!each_of_term (self, term->cursors, pioneer_run_forms (term->cursors, term->plan), i == 0))
        return FALSE;
    }

  return TRUE;
}

/* Its bits are those of all rare terms. */
static gboolean
each_of_united (EachAny *self, const PioneerRunUnion *united)
{
  guint32 n_documents = self->run->index->header->n_documents;

  self->seen = united->bits;
  for (guint32 first = 0; united->n > 0 && first < n_documents; first += MIN (AT_A_TIME, n_documents - first))
    {
      const PioneerRunRange range = { first, MIN (AT_A_TIME, n_documents - first) };

      self->n = pioneer_run_list_bits (united->bits + first / 64, &range, self->documents);
      if (!flush (self))
        return FALSE;
    }
  for (guint i = 0; i < united->n_frequent; i++)
    if (!each_of_term (self, united->frequent[i].cursor, united->frequent[i].forms, i == 0 && united->n == 0))
      return FALSE;

  return TRUE;
}

gboolean
pioneer_run_each_any (PioneerRun *run, PioneerPlanFunc call, gpointer data, GCancellable *cancellable)
{
  const PioneerRunNode *root = run->root;
  EachAny self;

  self.run = run;
  self.call = call;
  self.data = data;
  self.cancellable = cancellable;
  self.seen = NULL;
  self.n = 0;

  if (root->united != NULL)
    return each_of_united (&self, root->united);
  if (root->type == PIONEER_PLAN_TERM)
    return each_of_term (&self, root->cursors, pioneer_run_forms (root->cursors, root->plan), TRUE);

  return each_of_children (&self, root);
}
