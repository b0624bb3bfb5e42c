/* pioneer-run-union.c - The postings of many terms as those of one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* Whether of two such terms the one that is more frequent in a document scores higher there. */
static gboolean
are_alike (const PioneerPlan *plan)
{
  const PioneerPlan *first = plan->children->len > 0 ? plan->children->pdata[0] : NULL;

  for (guint i = 0; i < plan->children->len; i++)
    {
      const PioneerPlan *child = plan->children->pdata[i];

      if (child->type != PIONEER_PLAN_TERM || child->fields != NULL || child->idf != first->idf || child->factor != first->factor ||
          child->exact_factor != child->factor)
        return FALSE;
    }

  return first != NULL;
}

typedef struct
{
  PioneerCursor cursor;
  guint64 *bits;       /* by document */
  guint8 *frequencies; /* by document, of those whose bit is set */
  guint32 n;
} Uniting;

static void
add_block (Uniting *self, guint32 forms)
{
  const PioneerCursor *cursor = &self->cursor;

  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 document = cursor->documents[i];
      guint8 frequency = pioneer_cursor_code (cursor, i)->frequency;
      guint64 bit = G_GUINT64_CONSTANT (1) << (document % 64);
      gboolean is_new = !(self->bits[document / 64] & bit);

      if (forms != PIONEER_ALL_FORMS && !(cursor->forms[i] & forms))
        continue;
      if (is_new || self->frequencies[document] < frequency)
        self->frequencies[document] = frequency;
      self->bits[document / 64] |= bit;
      self->n += is_new;
    }
}

static void
add_term (Uniting *self, PioneerIndex *index, const PioneerPlan *term)
{
  if (!pioneer_cursor_init (&self->cursor, index, term->term))
    return;

  for (guint32 block = 0; block < self->cursor.n_blocks; block++)
    {
      pioneer_cursor_read (&self->cursor, block);
      pioneer_cursor_read_codes (&self->cursor);
      if (term->forms != PIONEER_ALL_FORMS)
        pioneer_cursor_read_forms (&self->cursor);
      add_block (self, term->forms);
    }
}

/* Leaves no bit set. */
static PioneerRunUnion *
list_documents (PioneerRun *self, const Uniting *uniting)
{
  PioneerRunUnion *united = pioneer_arena_new_array (self->arena, PioneerRunUnion, 1);
  guint32 n_documents = self->index->header->n_documents;

  united->documents = pioneer_arena_new_bare (self->arena, guint32, MAX (uniting->n, 1));
  united->frequencies = pioneer_arena_take_bare (self->arena, MAX (uniting->n, 1));
  for (guint32 word = 0; word < pioneer_words_for_bits (n_documents); word++)
    {
      for (guint64 left = uniting->bits[word]; left != 0; left &= left - 1)
        {
          guint32 document = word * 64 + (guint32) __builtin_ctzll (left);

          united->documents[united->n] = document;
          united->frequencies[united->n++] = uniting->frequencies[document];
        }
      uniting->bits[word] = 0;
    }

  return united;
}

/* Room for all documents is kept with the index, since getting it anew from the system takes longer than using it. Whoever finds it taken
 * makes more. Bits in it are all unset. */
static guint64 *
take_room (PioneerIndex *index)
{
  gpointer room = g_atomic_pointer_exchange (&index->room, NULL);
  gsize n_words = pioneer_words_for_bits (index->header->n_documents);

  if (room == NULL)
    {
      room = g_malloc (n_words * sizeof (guint64) + index->header->n_documents);
      memset (room, 0, n_words * sizeof (guint64));
    }

  return room;
}

static void
give_room (PioneerIndex *index, gpointer room)
{
  g_free (g_atomic_pointer_exchange (&index->room, room));
}

PioneerRunUnion *
pioneer_run_unite (PioneerRun *self, const PioneerPlan *plan)
{
  Uniting uniting = { .n = 0 };
  PioneerRunUnion *united;

  if (plan->children->len < 2 || !are_alike (plan))
    return NULL;

  uniting.bits = take_room (self->index);
  uniting.frequencies = (guint8 *) (uniting.bits + pioneer_words_for_bits (self->index->header->n_documents));
  for (guint i = 0; i < plan->children->len; i++)
    add_term (&uniting, self->index, plan->children->pdata[i]);
  united = list_documents (self, &uniting);
  give_room (self->index, uniting.bits);

  return united;
}

guint32
pioneer_run_union_find (const PioneerRunUnion *self, guint32 document)
{
  guint32 low = 0;
  guint32 high = self->n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->documents[middle] < document)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
