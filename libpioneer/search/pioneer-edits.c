/* pioneer-edits.c - How many edits lie between two words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-edits-private.h"

#include <string.h>

#include "pioneer-analysis-private.h"

struct _PioneerEdits
{
  gunichar letters[PIONEER_WORD_MAX];
  guint n_letters;
  gsize first; /* bytes of the first letter */
  guint most;
};

static guint
get_letters (const char *word, gsize length, gunichar *letters)
{
  const char *end = word + length;
  guint n = 0;

  while (word < end && n < PIONEER_WORD_MAX)
    {
      letters[n++] = g_utf8_get_char (word);
      word = g_utf8_next_char (word);
    }

  return n;
}

PioneerEdits *
pioneer_edits_new (const char *word, guint most)
{
  PioneerEdits *self = g_new (PioneerEdits, 1);

  self->n_letters = get_letters (word, strlen (word), self->letters);
  self->first = *word != '\0' ? (gsize) (g_utf8_next_char (word) - word) : 0;
  self->most = most;
  if (most == 0)
    self->most = self->n_letters < 3 ? 0 : self->n_letters <= 5 ? 1 : 2;

  return self;
}

void
pioneer_edits_free (PioneerEdits *self)
{
  g_free (self);
}

gsize
pioneer_edits_get_first (const PioneerEdits *self)
{
  return self->first;
}

/* One row of the table of distances between the beginnings of both words, from the two rows before it. Returns the least of it. */
static guint
fill_row (
    const PioneerEdits *self, const gunichar *letters, guint n, guint i, const guint8 *before, const guint8 *last, guint8 *row)
{
  guint least = row[0] = (guint8) i;

  for (guint j = 1; j <= n; j++)
    {
      gboolean is_same = self->letters[i - 1] == letters[j - 1];
      guint cost = last[j - 1] + !is_same;

      cost = MIN (cost, last[j] + 1u);
      cost = MIN (cost, row[j - 1] + 1u);
      if (i > 1 && j > 1 && self->letters[i - 1] == letters[j - 2] && self->letters[i - 2] == letters[j - 1])
        cost = MIN (cost, before[j - 2] + 1u);
      row[j] = (guint8) cost;
      least = MIN (least, cost);
    }

  return least;
}

gboolean
pioneer_edits_measure (const PioneerEdits *self, const char *other, gsize length, guint *distance)
{
  gunichar letters[PIONEER_WORD_MAX];
  guint8 rows[3][PIONEER_WORD_MAX + 1];
  guint n;

  /* A letter has four bytes at most. */
  if (length > 4 * (self->n_letters + self->most) || length + self->most < self->n_letters)
    return FALSE;

  n = get_letters (other, length, letters);
  if (n > self->n_letters + self->most || n + self->most < self->n_letters)
    return FALSE;

  for (guint j = 0; j <= n; j++)
    rows[0][j] = (guint8) j;
  for (guint i = 1; i <= self->n_letters; i++)
    if (fill_row (self, letters, n, i, rows[(i + 1) % 3], rows[(i + 2) % 3], rows[i % 3]) > self->most)
      return FALSE;

  *distance = rows[self->n_letters % 3][n];

  return *distance <= self->most;
}
