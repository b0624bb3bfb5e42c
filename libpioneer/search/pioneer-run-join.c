/* pioneer-run-join.c - The documents that have all of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* Those of the block in which the word is that frequent. */
static guint32
choose_frequent (PioneerCursor *cursor, guint frequency, guint32 chosen[PIONEER_PACK])
{
  guint32 n = 0;

  pioneer_cursor_read_codes (cursor);
  for (guint32 at = 0; at < cursor->n; at++)
    {
      chosen[n] = at;
      n += pioneer_cursor_code (cursor, at)->frequency >= frequency;
    }

  return n;
}

static void
list_all (PioneerRunJoin *self, guint32 block)
{
  PioneerCursor *cursor = self->cursors[0];

  pioneer_cursor_read (cursor, block);
  self->n = cursor->n;
  /* Loops of a fixed length are what compilers turn into vector instructions. */
  memcpy (self->documents, cursor->documents, sizeof cursor->documents);
  for (guint32 at = 0; at < PIONEER_PACK; at++)
    self->places[0][at] = block * PIONEER_PACK + at;
}

void
pioneer_run_join_list (PioneerRunJoin *self, guint32 block, guint frequency)
{
  PioneerCursor *cursor = self->cursors[0];
  guint32 chosen[PIONEER_PACK];

  self->least = frequency;
  if (frequency <= 1)
    {
      list_all (self, block);
      return;
    }

  self->n = pioneer_cursor_begin (cursor, block) ? choose_frequent (cursor, frequency, chosen) : 0;
  if (self->n == 0)
    return;
  pioneer_cursor_read (cursor, block);
  if (cursor->n == 0)
    self->n = 0;

  for (guint32 i = 0; i < self->n; i++)
    {
      self->documents[i] = cursor->documents[chosen[i]];
      self->places[0][i] = block * PIONEER_PACK + chosen[i];
    }
}

/* From how many on it is faster to read all codes of a block. */
#define FEW_CODES 3

void
pioneer_run_join_read_frequencies (PioneerRunJoin *self, guint word, gsize from, gsize n)
{
  PioneerCursor *cursor = self->cursors[word];
  const guint32 *places = self->places[word] + from;
  guint8 *frequencies = self->frequencies[word] + from;

  if (n >= FEW_CODES)
    {
      pioneer_cursor_read_codes (cursor);
      for (gsize i = 0; i < n; i++)
        frequencies[i] = pioneer_cursor_code (cursor, places[i] % PIONEER_PACK)->frequency;
    }
  else
    for (gsize i = 0; i < n; i++)
      frequencies[i] = pioneer_cursor_peek_code (cursor, places[i])->frequency;
}

static void
list_block (PioneerRunJoin *self, guint32 block, guint32 first, guint32 last)
{
  PioneerCursor *cursor = self->cursors[0];

  pioneer_cursor_read (cursor, block);
  for (guint32 at = 0; at < cursor->n; at++)
    {
      self->documents[self->n] = cursor->documents[at];
      self->places[0][self->n] = block * PIONEER_PACK + at;
      self->n += cursor->documents[at] >= first && cursor->documents[at] <= last;
    }
}

void
pioneer_run_join_meet_all (PioneerRunJoin *self)
{
  for (guint word = 1; word < self->n_cursors && self->n > 0; word++)
    pioneer_run_join_meet (self, word);
}

void
pioneer_run_join (PioneerRunJoin *self, const PioneerRunRange *range)
{
  PioneerCursor *cursor = self->cursors[0];
  guint32 last = range->first + (range->n - 1);

  self->n = 0;
  for (guint32 block = pioneer_cursor_find_block (cursor, 0, range->first); block < cursor->n_blocks; block++)
    {
      if ((block > 0 && cursor->blocks[block - 1].last >= last) || self->n + PIONEER_PACK > self->room)
        break;
      list_block (self, block, range->first, last);
    }
  pioneer_run_join_meet_all (self);
}

void
pioneer_run_join_from (PioneerRunJoin *self, const guint32 *documents, gsize n)
{
  self->n = MIN (n, self->room);
  memcpy (self->documents, documents, self->n * sizeof *documents);
  for (guint word = 0; word < self->n_cursors && self->n > 0; word++)
    pioneer_run_join_meet (self, word);
}

/* Keeps what belongs to those that are left of the documents that were there before. */
static void
follow (PioneerRunJoin *self, gsize n)
{
  gsize before = 0;

  for (gsize i = 0; i < n; i++, before++)
    {
      while (self->before[before] != self->documents[i])
        before++;
      for (guint word = 0; word < self->n_cursors; word++)
        {
          self->places[word][i] = self->places[word][before];
          if (word > 0)
            self->frequencies[word][i] = self->frequencies[word][before];
        }
    }
  self->n = n;
}

/* They may lie further apart than a range is long. */
static gsize
keep (PioneerRun *run, PioneerRunNode *filter, guint32 *documents, gsize n)
{
  guint32 most = pioneer_run_most_in_range (run);
  gsize kept = 0;
  gsize to;

  for (gsize from = 0; from < n; from = to)
    {
      PioneerRunRange range = { .first = documents[from] / 64 * 64 };
      gsize n_kept;

      for (to = from + 1; to < n && documents[to] - range.first < most;)
        to++;
      range.n = documents[to - 1] - range.first + 1;
      n_kept = pioneer_run_keep (run, filter, &range, documents + from, to - from);
      memmove (documents + kept, documents + from, n_kept * sizeof *documents);
      kept += n_kept;
    }

  return kept;
}

void
pioneer_run_join_keep (PioneerRun *run, PioneerRunJoin *self, PioneerRunNode *filter)
{
  memcpy (self->before, self->documents, self->n * sizeof *self->before);
  follow (self, keep (run, filter, self->documents, self->n));
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
make_room (PioneerRun *run, PioneerRunJoin *self, gsize room, gboolean with_frequencies)
{
  self->room = room + PIONEER_PACK;
  self->documents = pioneer_arena_new_bare (run->arena, guint32, self->room);
  self->before = pioneer_arena_new_bare (run->arena, guint32, self->room);
  self->places = pioneer_arena_new_array (run->arena, guint32 *, self->n_cursors);
  if (with_frequencies)
    self->frequencies = pioneer_arena_new_array (run->arena, guint8 *, self->n_cursors);
  for (guint i = 0; i < self->n_cursors; i++)
    {
      self->places[i] = pioneer_arena_new_bare (run->arena, guint32, self->room);
      if (with_frequencies)
        self->frequencies[i] = pioneer_arena_take_bare (run->arena, self->room);
    }
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
add_phrase (PioneerRun *run, PioneerRunJoin *self, PioneerRunNode *node)
{
  self->phrase = node;
  self->cursors = pioneer_arena_new_array (run->arena, PioneerCursor *, node->plan->n_terms);
  for (guint i = 0; i < node->plan->n_terms; i++)
    self->cursors[self->n_cursors++] = &node->cursors[i];
}

/* The cursor of each word. */
static void
find_words (PioneerRun *run, PioneerRunJoin *self)
{
  self->cursors_of_words = pioneer_arena_new_array (run->arena, guint, MAX (self->n_words, 1));
  for (guint i = 0; i < self->n_words; i++)
    for (guint cursor = 0; cursor < self->n_cursors; cursor++)
      if (self->cursors[cursor] == self->words[i]->cursors)
        self->cursors_of_words[i] = cursor;
}

PioneerRunJoin *
pioneer_run_join_new (PioneerRun *run, PioneerRunNode *node, gsize room, gboolean with_frequencies)
{
  PioneerRunJoin *self = pioneer_arena_new_array (run->arena, PioneerRunJoin, 1);

  self->run = run;
  if (node->type == PIONEER_PLAN_PHRASE)
    add_phrase (run, self, node);
  else
    add_words (run, self, node);
  order_cursors (self);
  make_room (run, self, room, with_frequencies);
  find_words (run, self);

  return self;
}
