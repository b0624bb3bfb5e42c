/* pioneer-index-codes.c - Numbers for pairs of a frequency and a number of places
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

int
pioneer_compare_by_count (gconstpointer a, gconstpointer b, gpointer data)
{
  const guint32 *counts = data;
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  if (counts[x] != counts[y])
    return counts[x] > counts[y] ? -1 : 1;

  return (x > y) - (x < y);
}

/* The commonest pair of frequency and number of places is the first. */
void
pioneer_index_draft_number_codes (PioneerIndexDraft *self)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 pair = 0; pair < 256 * 256; pair++)
    if (self->code_counts[pair] > 0)
      g_array_append_val (pairs, pair);
  g_qsort_with_data (pairs->data, (int) pairs->len, sizeof (guint32), pioneer_compare_by_count, self->code_counts);

  self->code_numbers = g_new0 (guint32, 256 * 256);
  self->codes = g_array_new (FALSE, TRUE, sizeof (PioneerIndexCode));
  for (guint i = 0; i < pairs->len; i++)
    {
      guint32 pair = g_array_index (pairs, guint32, i);
      PioneerIndexCode code = { (guint8) (pair / 256), (guint8) (pair % 256) };

      self->code_numbers[pair] = i;
      g_array_append_val (self->codes, code);
    }
  /* Of low numbers there are all. */
  if (self->codes->len > 0 && self->codes->len < PIONEER_COMMON_CODES)
    g_array_set_size (self->codes, PIONEER_COMMON_CODES);
}
