/* pioneer-run-follow.c - Which documents a phrase can still match while its words are looked for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

/* A word that one document in so many has. */
#define OFTEN 4

static void
move (PioneerRunJoin *self, guint word, gsize from, gsize to)
{
  self->documents[to] = self->documents[from];
  for (guint other = 0; other <= word; other++)
    {
      self->places[other][to] = self->places[other][from];
      if (self->frequencies != NULL)
        self->frequencies[other][to] = self->frequencies[other][from];
    }
}

/* A phrase is no more frequent than its least frequent word. */
static guint32
keep_frequent (PioneerRunJoin *self, guint word, gsize from, guint32 n)
{
  guint32 kept = 0;

  for (guint32 i = 0; i < n; i++)
    if (self->frequencies[word][from + i] >= self->least)
      move (self, word, from + i, from + kept++);

  return kept;
}

static guint32
offset_of (const PioneerRunJoin *self, guint word)
{
  return self->phrase->plan->offsets[self->cursors[word] - self->phrase->cursors];
}

static guint
places_of (const PioneerRunJoin *self, guint word, gsize at, guint32 places[PIONEER_MAX_PLACES])
{
  PioneerCursor *cursor = self->cursors[word];

  pioneer_cursor_visit (cursor, self->places[word][at]);

  return pioneer_cursor_places (cursor, cursor->at, places);
}

/* Whether a word stands anywhere at its distance from the rarest. */
static gboolean
is_at_distance (const PioneerRunJoin *self, guint word, gsize at)
{
  gint64 distance = (gint64) offset_of (self, word) - offset_of (self, 0);
  guint32 firsts[PIONEER_MAX_PLACES];
  guint32 others[PIONEER_MAX_PLACES];
  guint n_firsts = places_of (self, 0, at, firsts);
  guint n_others = n_firsts > 0 ? places_of (self, word, at, others) : 0;
  guint other = 0;

  for (guint first = 0; first < n_firsts; first++)
    {
      while (other < n_others && others[other] < firsts[first] + distance)
        other++;
      if (other < n_others && others[other] == firsts[first] + distance)
        return TRUE;
    }

  return FALSE;
}

/* Reading where words stand takes longer than finding the next word, unless that is one which most documents have: then few would go. With frequencies,
 * those that aren't among the best go without that. */
static gboolean
looks_at_places (const PioneerRunJoin *self, guint word)
{
  if (self->n_cursors == 2)
    return self->frequencies == NULL;

  return word + 1 < self->n_cursors &&
         (guint64) self->cursors[word + 1]->n_documents * OFTEN >= self->run->index->header->n_documents;
}

static guint32
keep_at_distance (PioneerRunJoin *self, guint word, gsize from, guint32 n)
{
  guint32 kept = 0;

  for (guint32 i = 0; i < n; i++)
    if (is_at_distance (self, word, from + i))
      move (self, word, from + i, from + kept++);

  return kept;
}

guint32
pioneer_run_join_keep_phrase (PioneerRunJoin *self, guint word, gsize from, guint32 n)
{
  if (word == 0)
    return n;
  if (self->frequencies != NULL && self->least > 1)
    n = keep_frequent (self, word, from, n);

  return n > 0 && looks_at_places (self, word) ? keep_at_distance (self, word, from, n) : n;
}

gboolean
pioneer_run_join_is_phrase (const PioneerRunJoin *self)
{
  return self->n_cursors == 2 && self->phrase->plan->fields == NULL;
}
