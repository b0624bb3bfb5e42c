/* pioneer-nearest.c - Which word somebody means who wrote one that there isn't
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-nearest-private.h"

#include <string.h>

/* How many letters were inserted, left out, changed, or swapped with their neighbour. */
static guint
count_slips (const char *a, const char *b)
{
  guint rows[3][PIONEER_NEAREST_MOST + 1];
  gsize n = strlen (b);

  for (guint j = 0; j <= n; j++)
    rows[0][j] = j;
  for (guint i = 1; a[i - 1] != '\0'; i++)
    {
      guint *row = rows[i % 3];
      guint *last = rows[(i - 1) % 3];
      guint *before = rows[(i + 1) % 3];

      row[0] = i;
      for (guint j = 1; j <= n; j++)
        {
          row[j] = MIN (MIN (last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return rows[strlen (a) % 3][n];
}

/* Short words are near to each other: one slip in four letters is plain, two are from eight. */
gboolean
pioneer_nearest_is_slip (const char *typed, const char *word)
{
  gsize length = strlen (typed);
  guint most = length >= 8 ? 2 : length >= 4 ? 1 : 0;

  return typed[0] == word[0] && length <= PIONEER_NEAREST_MOST && strlen (word) <= PIONEER_NEAREST_MOST &&
         count_slips (typed, word) <= most;
}

const char *
pioneer_nearest_word (const char *typed, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (pioneer_nearest_is_slip (typed, words[i]))
      return words[i];

  return NULL;
}
