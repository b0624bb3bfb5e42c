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

static void
read_block (PioneerCursor *cursor, guint32 block, guint32 forms)
{
  pioneer_cursor_read (cursor, block);
  pioneer_cursor_read_codes (cursor);
  if (forms != PIONEER_ALL_FORMS)
    pioneer_cursor_read_forms (cursor);
}

/* 0 where the document has none of the forms. */
static inline guint8
frequency_at (const PioneerCursor *cursor, guint32 i, guint32 forms)
{
  guint8 frequency = pioneer_cursor_code (cursor, i)->frequency;

  return forms == PIONEER_ALL_FORMS || (cursor->forms[i] & forms) ? frequency : 0;
}

static inline void
set_bit (guint64 *bits, guint32 at, gboolean is_set)
{
  bits[at / 64] |= (guint64) is_set << (at % 64);
}

/* The first of the documents that are read; without frequencies. */
static inline void
mark_documents (PioneerRunUnion *self, const PioneerCursor *cursor, guint32 n, guint32 forms)
{
  for (guint32 i = 0; i < n; i++)
    set_bit (self->bits, cursor->documents[i], forms == PIONEER_ALL_FORMS || (cursor->forms[i] & forms) != 0);
}

static void
mark_term (PioneerRunUnion *self, PioneerCursor *cursor, guint32 forms)
{
  for (guint32 block = 0; block < cursor->n_full; block++)
    {
      pioneer_cursor_read (cursor, block);
      if (forms != PIONEER_ALL_FORMS)
        pioneer_cursor_read_forms (cursor);
      mark_documents (self, cursor, cursor->n, forms);
    }
  mark_documents (self, cursor, pioneer_cursor_list_rest (cursor), forms);
}

/* The same with frequencies. */
static inline void
add_documents (PioneerRunUnion *self, const PioneerCursor *cursor, guint32 n, guint32 forms)
{
  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = cursor->documents[i];
      guint8 frequency = frequency_at (cursor, i, forms);

      self->frequencies[document] = MAX (self->frequencies[document], frequency);
      set_bit (self->bits, document, frequency > 0);
    }
}

static void
add_term (PioneerRunUnion *self, PioneerCursor *cursor, guint32 forms)
{
  for (guint32 block = 0; block < cursor->n_full; block++)
    {
      read_block (cursor, block, forms);
      add_documents (self, cursor, cursor->n, forms);
    }
  if (forms == PIONEER_ALL_FORMS)
    add_documents (self, cursor, pioneer_cursor_list_rest (cursor), PIONEER_ALL_FORMS);
  else
    add_documents (self, cursor, pioneer_cursor_list_rest (cursor), forms);
}

/* Room for all documents is kept with the index, since getting it anew from the system takes longer than using it. It is all zeros. Whoever finds it taken
 * makes more. */
static gpointer
take_room (PioneerIndex *index, gsize size)
{
  gpointer room = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (index->rooms) && room == NULL; i++)
    room = g_atomic_pointer_exchange (&index->rooms[i], NULL);

  return room != NULL ? room : g_malloc0 (size);
}

static void
give_room (PioneerIndex *index, gpointer room)
{
  for (guint i = 0; i < G_N_ELEMENTS (index->rooms) && room != NULL; i++)
    room = g_atomic_pointer_exchange (&index->rooms[i], room);
  g_free (room);
}

/* Those with few documents are put together now; those with many are read where they can make a difference, as the index says how much they can add
 * in each window. */
static void
unite_term (PioneerRun *self, PioneerRunUnion *united, const PioneerPlan *term)
{
  PioneerCursor *cursor =
      united->next_cursor != NULL ? united->next_cursor : pioneer_arena_new_bare (self->arena, PioneerCursor, 1);
  guint32 forms;

  united->next_cursor = cursor;
  if (!pioneer_cursor_init (cursor, self->index, term->term))
    return;
  forms = pioneer_run_forms (cursor, term);
  if (cursor->bounds == NULL)
    {
      (self->is_unscored ? mark_term : add_term) (united, cursor, forms);
      united->n = (guint32) MIN ((guint64) united->n + cursor->n_documents, self->index->header->n_documents);
      return;
    }
  united->frequent[united->n_frequent++] = (PioneerRunFrequent){ cursor, forms };
  united->next_cursor = NULL;
}

static void
unite_terms (PioneerRun *self, PioneerRunUnion *united, const PioneerPlan *plan)
{
  for (guint i = 0; i < plan->children->len; i++)
    {
      const PioneerPlan *child = plan->children->pdata[i];

      if (child->type == PIONEER_PLAN_TERM)
        unite_term (self, united, child);
      else
        unite_terms (self, united, child);
    }
}

/* How many terms there are in it, where it is made of nothing else; any of them will do. */
static guint
count_terms (const PioneerPlan *plan)
{
  guint n = 0;

  for (guint i = 0; i < plan->children->len; i++)
    {
      const PioneerPlan *child = plan->children->pdata[i];
      gboolean is_inner = child->type == PIONEER_PLAN_ANY || child->type == PIONEER_PLAN_BEST;
      guint n_terms = is_inner ? count_terms (child) : child->type == PIONEER_PLAN_TERM && child->fields == NULL;

      if (n_terms == 0)
        return 0;
      n += n_terms;
    }

  return n;
}

/* So few words, side by side, are read one by one. */
#define FEW_TERMS 8

/* Without scores it makes no difference how well each of them matches. */
static gboolean
can_unite (const PioneerRun *self, const PioneerPlan *plan, guint n_terms)
{
  if (!self->is_unscored)
    return plan->type == PIONEER_PLAN_BEST && plan->children->len > 1 && are_alike (plan);

  return n_terms > 1 && (n_terms > FEW_TERMS || n_terms != plan->children->len);
}

PioneerRunUnion *
pioneer_run_unite (PioneerRun *self, const PioneerPlan *plan)
{
  gsize n_words = pioneer_words_for_bits (self->index->header->n_documents);
  guint n_terms = count_terms (plan);
  PioneerRunUnion *united;

  if (!can_unite (self, plan, n_terms))
    return NULL;

  united = pioneer_arena_new_array (self->arena, PioneerRunUnion, 1);
  united->frequent = pioneer_arena_new_bare (self->arena, PioneerRunFrequent, n_terms);
  united->bits = pioneer_arena_new_array (self->arena, guint64, n_words);
  united->frequencies = self->is_unscored ? NULL : take_room (self->index, n_words * 64);
  unite_terms (self, united, plan);
  united->next = self->unions;
  self->unions = united;

  return united;
}

/* Leaves the room clean. */
void
pioneer_run_give_unions (PioneerRun *self)
{
  for (PioneerRunUnion *united = self->unions; united != NULL; united = united->next)
    {
      for (gsize word = 0; united->frequencies != NULL && word < pioneer_words_for_bits (self->index->header->n_documents); word++)
        if (united->bits[word] != 0)
          memset (united->frequencies + word * 64, 0, 64);
      give_room (self->index, united->frequencies);
    }
  self->unions = NULL;
}

guint64
pioneer_run_union_cost (const PioneerRunUnion *self)
{
  guint64 n = self->n;

  for (guint i = 0; i < self->n_frequent; i++)
    n += self->frequent[i].cursor->n_documents;

  return n;
}

void
pioneer_run_union_append (const PioneerRunUnion *self, guint32 n_documents, GArray *documents)
{
  for (gsize word = 0; word < pioneer_words_for_bits (n_documents); word++)
    for (guint64 left = self->bits[word]; left != 0; left &= left - 1)
      {
        guint32 document = (guint32) (word * 64) + (guint32) __builtin_ctzll (left);

        g_array_append_val (documents, document);
      }
}

void
pioneer_run_union_rewind (PioneerRunUnion *self, guint32 document)
{
  for (guint i = 0; i < self->n_frequent; i++)
    pioneer_cursor_rewind (self->frequent[i].cursor, document);
}

guint8
pioneer_run_union_frequency (PioneerRunUnion *self, guint32 document)
{
  guint8 highest = self->frequencies != NULL ? self->frequencies[document] : self->bits[document / 64] >> (document % 64) & 1;

  for (guint i = 0; i < self->n_frequent; i++)
    {
      PioneerCursor *cursor = self->frequent[i].cursor;
      guint8 frequency;

      if (!pioneer_cursor_seek (cursor, document))
        continue;
      read_block (cursor, cursor->block, self->frequent[i].forms);
      frequency = frequency_at (cursor, cursor->at, self->frequent[i].forms);
      highest = MAX (highest, frequency);
    }

  return highest;
}

/* The next block of those that reach into the documents from first to last. */
static gboolean
is_in_reach (const PioneerCursor *cursor, guint32 block, guint32 last)
{
  return block < cursor->n_blocks && (block == 0 || cursor->blocks[block - 1].last < last);
}

/* Those of the block that is read that are in [first, first + n): their places. */
static inline void
find_span (const PioneerCursor *cursor, guint32 first, guint32 n, guint32 span[2])
{
  gboolean begins_before = cursor->n > 0 && cursor->documents[0] < first;
  gboolean ends_behind = cursor->n > 0 && cursor->documents[cursor->n - 1] - first >= n;

  span[0] = begins_before ? pioneer_run_first_in_block (cursor, first) : 0;
  span[1] = ends_behind ? pioneer_run_first_in_block (cursor, first + n) : cursor->n;
}

static void
raise_frequencies (const PioneerRunFrequent *frequent, guint32 first, guint32 n, guint8 *highest)
{
  PioneerCursor *cursor = frequent->cursor;

  for (guint32 block = pioneer_run_first_block (cursor, first); is_in_reach (cursor, block, first + (n - 1)); block++)
    {
      guint32 span[2];

      read_block (cursor, block, frequent->forms);
      find_span (cursor, first, n, span);
      for (guint32 i = span[0]; i < span[1]; i++)
        {
          guint32 at = cursor->documents[i] - first;
          guint8 frequency = frequency_at (cursor, i, frequent->forms);

          highest[at] = MAX (highest[at], frequency);
        }
    }
}

void
pioneer_run_union_highest (PioneerRunUnion *self, const PioneerRunWindow *window, guint least, guint8 *highest)
{
  memcpy (highest, self->frequencies + window->first, pioneer_words_for_bits (window->n) * 64);
  for (guint i = 0; i < self->n_frequent; i++)
    if (self->frequent[i].cursor->bounds[window->number] >= MAX (least, 1))
      raise_frequencies (&self->frequent[i], window->first, window->n, highest);
}

static inline void
match_block (const PioneerCursor *cursor, guint32 forms, const PioneerRunRange *range, guint64 *bits)
{
  guint32 span[2];

  find_span (cursor, range->first, range->n, span);
  for (guint32 i = span[0]; i < span[1]; i++)
    set_bit (bits, cursor->documents[i] - range->first, forms == PIONEER_ALL_FORMS || (cursor->forms[i] & forms) != 0);
}

static void
match_frequent (const PioneerRunFrequent *frequent, const PioneerRunRange *range, guint64 *bits)
{
  PioneerCursor *cursor = frequent->cursor;
  guint32 last = range->first + (range->n - 1);

  for (guint32 block = pioneer_run_first_block (cursor, range->first); is_in_reach (cursor, block, last); block++)
    {
      pioneer_cursor_read (cursor, block);
      if (frequent->forms == PIONEER_ALL_FORMS)
        match_block (cursor, PIONEER_ALL_FORMS, range, bits);
      else
        {
          pioneer_cursor_read_forms (cursor);
          match_block (cursor, frequent->forms, range, bits);
        }
    }
}

void
pioneer_run_union_match (PioneerRunUnion *self, const PioneerRunRange *range, guint64 *bits)
{
  for (gsize word = 0; word < pioneer_words_for_bits (range->n); word++)
    bits[word] |= self->bits[range->first / 64 + word];
  for (guint i = 0; i < self->n_frequent; i++)
    match_frequent (&self->frequent[i], range, bits);
}
