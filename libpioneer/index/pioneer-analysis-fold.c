/* pioneer-analysis-fold.c - What a character becomes where case and marks don't matter
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-analysis-fold-private.h"

#include <string.h>

static guint
fold_case (gunichar from, gunichar *points, guint room)
{
  char encoded[6];
  int length = g_unichar_to_utf8 (from, encoded);
  g_autofree char *folded = g_utf8_casefold (encoded, length);
  guint n = 0;

  for (const char *at = folded; *at != '\0' && n < room; at = g_utf8_next_char (at))
    points[n++] = g_utf8_get_char (at);

  return n;
}

static guint
fold (gunichar from, gunichar *points)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = MIN (g_unichar_fully_decompose (from, TRUE, parts, G_N_ELEMENTS (parts)), G_N_ELEMENTS (parts));
  guint n = 0;

  for (gsize i = 0; i < n_parts; i++)
    if (!g_unichar_ismark (parts[i]))
      n += fold_case (parts[i], points + n, PIONEER_FOLD_MAX - n);

  return n;
}

guint
pioneer_folder_fold (PioneerFolder *self, gunichar from, const gunichar **points)
{
  PioneerFold *kept = &self->kept[from % G_N_ELEMENTS (self->kept)];

  if (kept->from == from && from != 0)
    {
      *points = kept->points;
      return kept->n;
    }

  if (self->last_from != from)
    {
      self->last_from = from;
      self->n_last = fold (from, self->last);
    }
  if (self->n_last <= PIONEER_FOLD_KEPT)
    {
      kept->from = from;
      kept->n = self->n_last;
      memcpy (kept->points, self->last, self->n_last * sizeof (gunichar));
    }
  *points = self->last;

  return self->n_last;
}
