/* pioneer-spans.c - Sets of passages
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-source-book-private.h"

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const PioneerSpan *x = a;
  const PioneerSpan *y = b;

  return x->start != y->start ? (x->start < y->start ? -1 : 1) : (x->end > y->end) - (x->end < y->end);
}

void
pioneer_spans_merge (GArray *spans)
{
  PioneerSpan *all = (PioneerSpan *) (gpointer) spans->data;
  guint kept = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      if (kept > 0 && all[i].start <= all[kept - 1].end)
        all[kept - 1].end = MAX (all[kept - 1].end, all[i].end);
      else
        all[kept++] = all[i];
    }
  g_array_set_size (spans, kept);
}

gboolean
pioneer_spans_overlap (const PioneerSpan *spans, guint n, const PioneerSpan *span)
{
  guint low = 0;
  guint high = n;

  /* The first that ends behind the span's start: as they are apart, no other can be nearer. */
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (spans[middle].end <= span->start)
        low = middle + 1;
      else
        high = middle;
    }

  return low < n && spans[low].start < span->end;
}
