/* pioneer-run-meet.c - Which of some documents a term has
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <string.h>

/* So few are looked up one by one; of more, each is looked up in a table of the block. */
#define FEW 16
/* Documents that a block may spread over and still be put into a table, which then stays in the nearest cache. */
#define TABLE 4096

/* Four numbers side by side; the compilers that we support make of it what the machine has. */
typedef gint32 Lanes __attribute__ ((vector_size (16)));

static inline Lanes
load (const guint32 *numbers)
{
  Lanes lanes;

  memcpy (&lanes, numbers, sizeof lanes);

  return lanes;
}

static inline gint32
add_up (Lanes lanes)
{
  lanes += __builtin_shufflevector (lanes, lanes, 2, 3, 0, 1);
  lanes += __builtin_shufflevector (lanes, lanes, 1, 0, 3, 2);

  return lanes[0];
}

/* Lanes are compared as numbers with a sign. */
static inline gint32
with_sign (guint32 number)
{
  return (gint32) (number ^ 0x80000000u);
}

#define STRETCH 16 /* documents of a block: first the stretch is found, then the document in it */

static inline gint32
end_of (const guint32 *posted, guint stretch)
{
  return with_sign (posted[STRETCH * stretch + STRETCH - 1]);
}

/* Each is written, and the next one over it where it isn't there: there is nothing to guess wrong. A comparison that is true is -1. */
static void
meet_few (PioneerRunMeeting *self, const guint32 *posted, const guint32 *documents, guint32 n)
{
  const Lanes places[] = { { 1, 2, 3, 4 }, { 5, 6, 7, 8 }, { 9, 10, 11, 12 }, { 13, 14, 15, 16 } };
  const Lanes ends[] = { { end_of (posted, 0), end_of (posted, 1), end_of (posted, 2), end_of (posted, 3) },
                         { end_of (posted, 4), end_of (posted, 5), end_of (posted, 6), end_of (posted, 7) } };

  self->n = 0;
  for (guint32 i = 0; i < n; i++)
    {
      gint32 number = with_sign (documents[i]);
      gint32 same = (gint32) documents[i];
      const Lanes wanted = { number, number, number, number };
      const Lanes equal = { same, same, same, same };
      guint32 stretch = (guint32) -add_up ((ends[0] < wanted) + (ends[1] < wanted)) % 8 * STRETCH;
      const guint32 *from = posted + stretch;
      guint32 place = (guint32) add_up (((load (from) == equal) & places[0]) | ((load (from + 4) == equal) & places[1]) |
                                        ((load (from + 8) == equal) & places[2]) | ((load (from + 12) == equal) & places[3]));

      self->which[self->n] = i;
      self->at[self->n] = (stretch + place - 1) % PIONEER_PACK;
      self->n += place != 0;
    }
}

/* By the last bits of a document: which document of a block that is. Whatever it gives for one that isn't there, it isn't the place of that document: so
 * nothing is ever cleared. */
static guint8 *
get_table (PioneerRun *run)
{
  if (run->table == NULL)
    run->table = pioneer_arena_take (run->arena, TABLE);

  return run->table;
}

static void
fill_table (guint8 *restrict table, const guint32 *restrict posted, gsize n)
{
  gsize at = 0;

  for (; at + 4 <= n; at += 4)
    {
      table[posted[at] % TABLE] = (guint8) at;
      table[posted[at + 1] % TABLE] = (guint8) (at + 1);
      table[posted[at + 2] % TABLE] = (guint8) (at + 2);
      table[posted[at + 3] % TABLE] = (guint8) (at + 3);
    }
  for (; at < n; at++)
    table[posted[at] % TABLE] = (guint8) at;
}

static void
meet_many (PioneerRunMeeting *self, guint8 *table, const PioneerCursor *cursor, const guint32 *documents, guint32 n)
{
  const guint32 *posted = cursor->documents;
  guint32 met = 0;

  fill_table (table, posted, cursor->n);
  for (guint32 i = 0; i < n; i++)
    {
      guint8 at = table[documents[i] % TABLE];

      self->which[met] = i;
      self->at[met] = at;
      met += posted[at] == documents[i];
    }
  self->n = met;
}

/* Without saying where in the block. */
static guint32
keep_many (guint8 *table, const PioneerCursor *cursor, const guint32 *documents, guint32 n, guint32 *kept)
{
  const guint32 *posted = cursor->documents;
  guint32 n_kept = 0;

  fill_table (table, posted, cursor->n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 document = documents[i];

      kept[n_kept] = document;
      n_kept += posted[table[document % TABLE]] == document;
    }

  return n_kept;
}

/* From the first document of the block to the last. */
static guint32
span_of (const PioneerCursor *cursor)
{
  return cursor->n > 0 ? cursor->documents[cursor->n - 1] - cursor->documents[0] + 1 : 0;
}

void
pioneer_run_meet_block (
    PioneerRun *run, const PioneerCursor *cursor, const guint32 *documents, guint32 n, PioneerRunMeeting *meeting)
{
  guint32 span = span_of (cursor);

  if (cursor->n == 0)
    meeting->n = 0;
  else if (n <= FEW || span > TABLE)
    meet_few (meeting, cursor->documents, documents, n);
  else
    meet_many (meeting, get_table (run), cursor, documents, n);
}

/* What is kept may stand where it stood. */
static guint32
keep_in_block (PioneerRun *run, const PioneerCursor *cursor, const guint32 *documents, guint32 n, guint32 *kept)
{
  guint32 span = span_of (cursor);
  PioneerRunMeeting meeting;

  if (cursor->n > 0 && n > FEW && span <= TABLE)
    return keep_many (get_table (run), cursor, documents, n, kept);

  pioneer_run_meet_block (run, cursor, documents, n, &meeting);
  for (guint32 i = 0; i < meeting.n; i++)
    kept[i] = documents[meeting.which[i]];

  return meeting.n;
}

/* How many documents, from the first on, can be in a block; no more than can be looked for at a time. */
static guint32
count_until (const guint32 *documents, gsize n, guint32 last)
{
  guint32 most = (guint32) MIN (n, PIONEER_PACK);
  guint32 until = 1;

  while (until + 8 <= most && documents[until + 7] <= last)
    until += 8;
  while (until < most && documents[until] <= last)
    until++;

  return until;
}

/* What a join keeps of those that met, from some of its numbers on. The frequencies of the first word are read when all others are known to be there. */
static void
keep_lists (PioneerRunJoin *join, guint word, const PioneerRunMeeting *meeting, gsize from, gsize kept, guint32 block)
{
  for (guint other = 0; other < word; other++)
    {
      guint32 *places = join->places[other];
      guint8 *frequencies = join->frequencies != NULL && other > 0 ? join->frequencies[other] : NULL;

      for (guint32 i = 0; i < meeting->n; i++)
        places[kept + i] = places[from + meeting->which[i]];
      for (guint32 i = 0; frequencies != NULL && i < meeting->n; i++)
        frequencies[kept + i] = frequencies[from + meeting->which[i]];
    }
  for (guint32 i = 0; i < meeting->n; i++)
    join->places[word][kept + i] = block * PIONEER_PACK + meeting->at[i];
  if (join->frequencies != NULL && word > 0)
    pioneer_run_join_read_frequencies (join, word, kept, meeting->n);
}

/* Of a word of a join, likewise. */
static guint32
join_in_block (PioneerRunJoin *join, guint word, guint32 block, gsize from, guint32 n, gsize kept)
{
  PioneerRunMeeting meeting;

  pioneer_run_meet_block (join->run, join->cursors[word], join->documents + from, n, &meeting);
  for (guint32 i = 0; i < meeting.n; i++)
    join->documents[kept + i] = join->documents[from + meeting.which[i]];
  if (meeting.n > 0)
    keep_lists (join, word, &meeting, from, kept, block);

  return join->phrase != NULL ? pioneer_run_join_keep_phrase (join, word, kept, meeting.n) : meeting.n;
}

#define LINE        64 /* bytes that come from memory together, and how many of these the documents and codes of a block mostly take */
#define LINES_AHEAD 3

/* The block that the next documents can be in is asked for before the one before it is read, since waiting for memory takes longer than reading. */
static guint32
find_next_block (PioneerCursor *cursor, guint32 block, guint32 document)
{
  block = pioneer_cursor_find_block (cursor, block, document);
  if (block < cursor->n_full)
    for (guint line = 0; line < LINES_AHEAD; line++)
      __builtin_prefetch (cursor->start + cursor->blocks[block].offset + line * LINE);

  return block;
}

/* Keeps the documents that a term has; it is a word of the join, if there is one. */
static gsize
meet (PioneerRun *run, PioneerCursor *cursor, guint32 *documents, gsize n, PioneerRunJoin *join, guint word)
{
  guint32 block = n > 0 ? pioneer_run_first_block (cursor, documents[0]) : 0;
  gsize kept = 0;

  for (gsize from = 0; from < n && block < cursor->n_blocks;)
    {
      guint32 last = block < cursor->n_full ? cursor->blocks[block].last : G_MAXUINT32;
      guint32 looked = count_until (documents + from, n - from, last);
      guint32 next = from + looked < n ? find_next_block (cursor, block, documents[from + looked]) : cursor->n_blocks;

      pioneer_cursor_read (cursor, block);
      if (join != NULL)
        kept += join_in_block (join, word, block, from, looked, kept);
      else
        kept += keep_in_block (run, cursor, documents + from, looked, documents + kept);
      from += looked;
      block = next;
    }

  return kept;
}

gsize
pioneer_run_meet (PioneerRun *self, PioneerCursor *cursor, guint32 *documents, gsize n)
{
  return meet (self, cursor, documents, n, NULL, 0);
}

void
pioneer_run_join_meet (PioneerRunJoin *join, guint word)
{
  join->n = meet (join->run, join->cursors[word], join->documents, join->n, join, word);
}
