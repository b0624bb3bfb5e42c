/* pioneer-run-union.c - The postings of many terms as those of one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

#define LINE 64 /* documents: room is looked through for so many at a time */

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
  guint8 *lines;       /* by line: 1 where any of its documents has a frequency */
  guint8 *frequencies; /* by document: 0 of those that aren't there */
  guint32 n_lines;
} Uniting;

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

static void
add_term (Uniting *self, PioneerCursor *cursor, guint32 forms)
{
  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      read_block (cursor, block, forms);
      for (guint32 i = 0; i < cursor->n; i++)
        {
          guint32 document = cursor->documents[i];
          guint8 frequency = frequency_at (cursor, i, forms);

          self->frequencies[document] = MAX (self->frequencies[document], frequency);
          self->lines[document / LINE] = 1;
        }
    }
}

/* The highest bit of each byte that isn't 0; the first byte is the lowest. */
static inline guint64
bytes_set (const guint8 *bytes, guint64 *word)
{
  const guint64 low = G_GUINT64_CONSTANT (0x7f7f7f7f7f7f7f7f);

  memcpy (word, bytes, sizeof *word);
  *word = GUINT64_FROM_LE (*word);

  return (((*word & low) + low) | *word) & ~low;
}

static guint32
count_documents (const Uniting *self)
{
  guint64 ignored;
  guint32 n = 0;

  for (guint32 line = 0; line < self->n_lines; line++)
    for (guint32 at = line * LINE; self->lines[line] && at < (line + 1) * LINE; at += 8)
      n += (guint32) ((bytes_set (self->frequencies + at, &ignored) >> 7) * G_GUINT64_CONSTANT (0x0101010101010101) >> 56);

  return n;
}

static void
list_line (PioneerRunUnion *united, const Uniting *self, guint32 line)
{
  for (guint32 at = line * LINE; at < (line + 1) * LINE; at += 8)
    {
      guint64 word;

      for (guint64 left = bytes_set (self->frequencies + at, &word); left != 0; left &= left - 1)
        {
          guint byte = (guint) __builtin_ctzll (left) / 8;

          united->documents[united->n] = at + byte;
          united->frequencies[united->n++] = (guint8) (word >> (8 * byte));
        }
    }
}

/* Leaves the room clean. */
static void
list_documents (PioneerRun *self, PioneerRunUnion *united, const Uniting *uniting)
{
  guint32 n = count_documents (uniting);

  united->documents = pioneer_arena_new_bare (self->arena, guint32, MAX (n, 1));
  united->frequencies = pioneer_arena_take_bare (self->arena, MAX (n, 1));
  for (guint32 line = 0; line < uniting->n_lines; line++)
    if (uniting->lines[line])
      {
        list_line (united, uniting, line);
        memset (uniting->frequencies + (gsize) line * LINE, 0, LINE);
        uniting->lines[line] = 0;
      }
}

/* Room for all documents is kept with the index, since getting it anew from the system takes longer than using it. Whoever finds it taken
 * makes more. It is all zeros. */
static gpointer
take_room (PioneerIndex *index, gsize size)
{
  gpointer room = g_atomic_pointer_exchange (&index->room, NULL);

  return room != NULL ? room : g_malloc0 (size);
}

static void
give_room (PioneerIndex *index, gpointer room)
{
  g_free (g_atomic_pointer_exchange (&index->room, room));
}

/* Those with few documents are put together now; those with many are read where they can make a difference, as the index says how much they can add
 * in each window. */
static void
unite_terms (PioneerRun *self, PioneerRunUnion *united, const PioneerPlan *plan, Uniting *uniting)
{
  PioneerCursor *cursor = pioneer_arena_new_bare (self->arena, PioneerCursor, 1);

  for (guint i = 0; i < plan->children->len; i++)
    {
      const PioneerPlan *term = plan->children->pdata[i];

      guint32 forms;

      if (!pioneer_cursor_init (cursor, self->index, term->term))
        continue;
      forms = cursor->has_forms || !(term->forms & 1) ? term->forms : PIONEER_ALL_FORMS;
      if (cursor->bounds == NULL)
        {
          add_term (uniting, cursor, forms);
          continue;
        }
      united->frequent[united->n_frequent++] = (PioneerRunFrequent){ cursor, forms };
      cursor = pioneer_arena_new_bare (self->arena, PioneerCursor, 1);
    }
}

PioneerRunUnion *
pioneer_run_unite (PioneerRun *self, const PioneerPlan *plan)
{
  guint32 n_lines = (self->index->header->n_documents + (LINE - 1)) / LINE;
  Uniting uniting = { .n_lines = n_lines };
  PioneerRunUnion *united;

  if (plan->children->len < 2 || !are_alike (plan))
    return NULL;

  united = pioneer_arena_new_array (self->arena, PioneerRunUnion, 1);
  united->frequent = pioneer_arena_new_array (self->arena, PioneerRunFrequent, plan->children->len);
  uniting.frequencies = take_room (self->index, (gsize) n_lines * (LINE + 1));
  uniting.lines = uniting.frequencies + (gsize) n_lines * LINE;
  unite_terms (self, united, plan, &uniting);
  list_documents (self, united, &uniting);
  give_room (self->index, uniting.frequencies);

  return united;
}

guint64
pioneer_run_union_cost (const PioneerRunUnion *self)
{
  guint64 n = self->n;

  for (guint i = 0; i < self->n_frequent; i++)
    n += self->frequent[i].cursor->n_documents;

  return n;
}

/* The first that isn't before a document. */
static guint32
find_document (const PioneerRunUnion *self, guint32 document)
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

void
pioneer_run_union_rewind (PioneerRunUnion *self, guint32 document)
{
  self->at = find_document (self, document);
  for (guint i = 0; i < self->n_frequent; i++)
    pioneer_cursor_rewind (self->frequent[i].cursor, document);
}

guint8
pioneer_run_union_frequency (PioneerRunUnion *self, guint32 document)
{
  guint8 highest = 0;

  while (self->at < self->n && self->documents[self->at] < document)
    self->at++;
  if (self->at < self->n && self->documents[self->at] == document)
    highest = self->frequencies[self->at];

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

static void
raise_frequencies (const PioneerRunFrequent *frequent, guint32 first, guint32 n, guint8 *highest)
{
  PioneerCursor *cursor = frequent->cursor;

  for (guint32 block = pioneer_cursor_find_block (cursor, 0, first); is_in_reach (cursor, block, first + (n - 1)); block++)
    {
      read_block (cursor, block, frequent->forms);
      for (guint32 i = 0; i < cursor->n; i++)
        {
          guint32 at = cursor->documents[i] - first;
          guint8 frequency = frequency_at (cursor, i, frequent->forms);

          if (at < n)
            highest[at] = MAX (highest[at], frequency);
        }
    }
}

void
pioneer_run_union_highest (PioneerRunUnion *self, const PioneerRunWindow *window, guint least, guint8 *highest)
{
  memset (highest, 0, window->n);
  for (guint32 i = find_document (self, window->first); i < self->n; i++)
    {
      guint32 at = self->documents[i] - window->first;

      if (at >= window->n)
        break;
      highest[at] = self->frequencies[i];
    }
  for (guint i = 0; i < self->n_frequent; i++)
    if (self->frequent[i].cursor->bounds[window->number] >= MAX (least, 1))
      raise_frequencies (&self->frequent[i], window->first, window->n, highest);
}

static inline void
set_bit (guint64 *bits, guint32 at)
{
  bits[at / 64] |= G_GUINT64_CONSTANT (1) << (at % 64);
}

static void
match_frequent (const PioneerRunFrequent *frequent, const PioneerRunRange *range, guint64 *bits)
{
  PioneerCursor *cursor = frequent->cursor;
  guint32 last = range->first + (range->n - 1);

  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); is_in_reach (cursor, block, last); block++)
    {
      pioneer_cursor_read (cursor, block);
      if (frequent->forms != PIONEER_ALL_FORMS)
        pioneer_cursor_read_forms (cursor);
      for (guint32 i = 0; i < cursor->n; i++)
        {
          guint32 at = cursor->documents[i] - range->first;

          if (at < range->n && (frequent->forms == PIONEER_ALL_FORMS || (cursor->forms[i] & frequent->forms)))
            set_bit (bits, at);
        }
    }
}

void
pioneer_run_union_match (PioneerRunUnion *self, const PioneerRunRange *range, guint64 *bits)
{
  for (guint32 i = find_document (self, range->first); i < self->n && self->documents[i] - range->first < range->n; i++)
    set_bit (bits, self->documents[i] - range->first);
  for (guint i = 0; i < self->n_frequent; i++)
    match_frequent (&self->frequent[i], range, bits);
}
