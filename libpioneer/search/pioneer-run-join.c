/* pioneer-run-join.c - The documents of a range that have all of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* So few of a block's documents are looked up one by one; for more, all documents of the block are gone through. */
#define FEW_IN_BLOCK 6

/* Where documents meet a block of a term. */
typedef struct
{
  PioneerCursor *cursor;
  guint32 first; /* document of the range */
  guint32 last;
  guint16 *table; /* by document of the range: which it is of those looked for, from 1; else 0, as all are between calls */
  guint32 *which; /* of the documents that met */
  guint32 *at;    /* in the block */
} Meeting;

/* The first of the block's documents that isn't before this one. */
static guint32
find_in_block (const PioneerCursor *cursor, guint32 document)
{
  guint32 low = 0;

  for (guint32 step = PIONEER_PACK / 2; step > 0; step /= 2)
    low += low + step <= cursor->n && cursor->documents[low + step - 1] < document ? step : 0;

  return low + (low < cursor->n && cursor->documents[low] < document);
}

/* Those of the block that lie in the range are [begin, end). */
static guint32
begin_in_block (const PioneerCursor *cursor, guint32 first)
{
  return cursor->n > 0 && cursor->documents[0] < first ? find_in_block (cursor, first) : 0;
}

static guint32
end_in_block (const PioneerCursor *cursor, guint32 last)
{
  return cursor->n > 0 && cursor->documents[cursor->n - 1] > last ? find_in_block (cursor, last + 1) : cursor->n;
}

static guint32
meet_few (Meeting *self, const guint32 *documents, gsize n)
{
  const PioneerCursor *cursor = self->cursor;
  guint32 met = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 at = find_in_block (cursor, documents[i]);

      self->which[met] = (guint32) i;
      self->at[met] = at;
      met += at < cursor->n && cursor->documents[at] == documents[i];
    }

  return met;
}

/* Each is written, and the next one over it where it isn't there: there is nothing to guess wrong. */
static guint32
meet_many (Meeting *self, const guint32 *documents, gsize n)
{
  const guint32 *posted = self->cursor->documents;
  guint32 end = end_in_block (self->cursor, self->last);
  guint32 first = self->first;
  guint16 *table = self->table;
  guint32 met = 0;

  for (gsize i = 0; i < n; i++)
    table[documents[i] - first] = (guint16) (i + 1);
  for (guint32 at = begin_in_block (self->cursor, first); at < end; at++)
    {
      self->at[met] = at;
      met += table[posted[at] - first] != 0;
    }
  for (guint32 i = 0; i < met; i++)
    self->which[i] = (guint32) table[posted[self->at[i]] - first] - 1;
  for (gsize i = 0; i < n; i++)
    table[documents[i] - first] = 0;

  return met;
}

static guint16 *
take_table (PioneerRun *self)
{
  if (self->table == NULL)
    self->table = pioneer_arena_new_array (self->arena, guint16, pioneer_run_most_in_range (self));

  return self->table;
}

/* How many documents, from the first on, can be in a block. */
static gsize
count_until (const guint32 *documents, gsize n, guint32 last)
{
  gsize until = 1;

  for (n = MIN (n, G_MAXUINT16); until < n && documents[until] <= last;)
    until++;

  return until;
}

/* Keeps the documents that a term has, and with each its numbers in the other lists; adds their places in the term's postings, unless that is NULL. */
static gsize
meet (PioneerRun *self,
      PioneerCursor *cursor,
      const PioneerRunRange *range,
      guint32 *documents,
      gsize n,
      guint32 **others,
      guint n_others,
      guint32 *places)
{
  guint32 which[PIONEER_PACK];
  guint32 at[PIONEER_PACK + 1];
  Meeting meeting = { cursor, range->first, range->first + (range->n - 1), take_table (self), which, at };
  guint32 block = 0;
  gsize kept = 0;
  gsize looked;

  for (gsize from = 0; from < n; from += looked)
    {
      guint32 met;

      block = pioneer_cursor_find_block (cursor, block, documents[from]);
      if (block >= cursor->n_blocks)
        break;
      looked = count_until (documents + from, n - from, block < cursor->n_full ? cursor->blocks[block].last : G_MAXUINT32);
      pioneer_cursor_read (cursor, block);
      met = looked <= FEW_IN_BLOCK ? meet_few (&meeting, documents + from, looked) : meet_many (&meeting, documents + from, looked);
      met = MIN (met, (guint32) looked);
      for (guint32 i = 0; i < met; i++)
        documents[kept + i] = documents[from + which[i]];
      for (guint other = 0; other < n_others; other++)
        for (guint32 i = 0; i < met; i++)
          others[other][kept + i] = others[other][from + which[i]];
      for (guint32 i = 0; places != NULL && i < met; i++)
        places[kept + i] = block * PIONEER_PACK + at[i];
      kept += met;
    }

  return kept;
}

gsize
pioneer_run_meet (PioneerRun *self, PioneerCursor *cursor, const PioneerRunRange *range, guint32 *documents, gsize n)
{
  return meet (self, cursor, range, documents, n, NULL, 0, NULL);
}

/* The documents of one term in the range, and their places. */
static void
list_first (PioneerRunJoin *self, PioneerCursor *cursor, const PioneerRunRange *range, guint32 *places)
{
  guint32 last = range->first + (range->n - 1);

  self->n = 0;
  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); block < cursor->n_blocks; block++)
    {
      guint32 begin, end;

      if ((block > 0 && cursor->blocks[block - 1].last >= last) || self->n + PIONEER_PACK > self->room)
        return;
      pioneer_cursor_read (cursor, block);
      begin = begin_in_block (cursor, range->first);
      end = end_in_block (cursor, last);
      for (guint32 at = begin; at < end; at++)
        {
          self->documents[self->n] = cursor->documents[at];
          places[self->n++] = block * PIONEER_PACK + at;
        }
    }
}

/* The cursors from one on, in their order. */
static void
meet_rest (PioneerRun *run, PioneerRunJoin *self, guint from, const PioneerRunRange *range)
{
  for (guint i = from; i < self->n_cursors && self->n > 0; i++)
    self->n = meet (run, self->cursors[i], range, self->documents, self->n, self->places, i, self->places[i]);
}

void
pioneer_run_join (PioneerRun *run, PioneerRunJoin *self, const PioneerRunRange *range)
{
  list_first (self, self->cursors[0], range, self->places[0]);
  self->n_listed = self->n;
  meet_rest (run, self, 1, range);
}

void
pioneer_run_join_from (PioneerRun *run, PioneerRunJoin *self, const PioneerRunRange *range, const guint32 *documents, gsize n)
{
  self->n = MIN (n, self->room);
  memcpy (self->documents, documents, self->n * sizeof *documents);
  meet_rest (run, self, 0, range);
}

void
pioneer_run_join_keep (PioneerRun *run, PioneerRunJoin *self, PioneerRunNode *filter, const PioneerRunRange *range)
{
  gsize n;
  gsize before = 0;

  memcpy (self->before, self->documents, self->n * sizeof *self->before);
  n = pioneer_run_keep (run, filter, range, self->documents, self->n);
  for (gsize i = 0; i < n; i++, before++)
    {
      while (self->before[before] != self->documents[i])
        before++;
      for (guint term = 0; term < self->n_cursors; term++)
        self->places[term][i] = self->places[term][before];
    }
  self->n = n;
}

static void
order_cursors (PioneerRunJoin *self)
{
  for (guint i = 1; i < self->n_cursors; i++)
    for (guint at = i; at > 0 && self->cursors[at - 1]->n_documents > self->cursors[at]->n_documents; at--)
      {
        PioneerCursor *cursor = self->cursors[at];

        self->cursors[at] = self->cursors[at - 1];
        self->cursors[at - 1] = cursor;
      }
}

static void
make_room (PioneerRun *run, PioneerRunJoin *self)
{
  self->room = MIN (pioneer_run_most_in_range (run), self->cursors[0]->n_documents) + PIONEER_PACK;
  self->documents = pioneer_arena_new_bare (run->arena, guint32, self->room);
  self->before = pioneer_arena_new_bare (run->arena, guint32, self->room);
  self->places = pioneer_arena_new_array (run->arena, guint32 *, self->n_cursors);
  for (guint i = 0; i < self->n_cursors; i++)
    self->places[i] = pioneer_arena_new_bare (run->arena, guint32, self->room);
}

static void
add_words (PioneerRun *run, PioneerRunJoin *self, const PioneerRunNode *node)
{
  self->cursors = pioneer_arena_new_array (run->arena, PioneerCursor *, MAX (node->n_children, 1));
  self->words = pioneer_arena_new_array (run->arena, PioneerRunNode *, MAX (node->n_children, 1));
  for (guint i = 0; i < node->n_children; i++)
    if (node->children[i]->type == PIONEER_PLAN_TERM)
      {
        self->words[self->n_words++] = node->children[i];
        self->cursors[self->n_cursors++] = node->children[i]->cursors;
      }
}

static void
add_phrase (PioneerRun *run, PioneerRunJoin *self, const PioneerRunNode *node)
{
  self->cursors = pioneer_arena_new_array (run->arena, PioneerCursor *, node->plan->n_terms);
  for (guint i = 0; i < node->plan->n_terms; i++)
    self->cursors[self->n_cursors++] = &node->cursors[i];
}

/* The places of each word. */
static void
find_words (PioneerRun *run, PioneerRunJoin *self)
{
  self->places_of_words = pioneer_arena_new_array (run->arena, guint32 *, MAX (self->n_words, 1));
  for (guint i = 0; i < self->n_words; i++)
    for (guint cursor = 0; cursor < self->n_cursors; cursor++)
      if (self->cursors[cursor] == self->words[i]->cursors)
        self->places_of_words[i] = self->places[cursor];
}

PioneerRunJoin *
pioneer_run_get_join (PioneerRun *run, PioneerRunNode *node)
{
  PioneerRunJoin *self = node->join;

  if (self != NULL)
    return self;

  self = node->join = pioneer_arena_new_array (run->arena, PioneerRunJoin, 1);
  if (node->type == PIONEER_PLAN_PHRASE)
    add_phrase (run, self, node);
  else
    add_words (run, self, node);
  order_cursors (self);
  make_room (run, self);
  find_words (run, self);

  return self;
}
