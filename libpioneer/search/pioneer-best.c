/* pioneer-best.c - The best of many hits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-best-private.h"

/* So many are sorted by putting each in its place. */
#define FEW 32

static void
exchange (PioneerHit *a, PioneerHit *b)
{
  PioneerHit hit = *a;

  *a = *b;
  *b = hit;
}

static void
sink (PioneerBest *self, guint at)
{
  for (;;)
    {
      guint worst = at;

      for (guint child = 2 * at + 1; child <= 2 * at + 2 && child < self->n; child++)
        if (pioneer_hit_is_better (&self->hits[worst], &self->hits[child]))
          worst = child;
      if (worst == at)
        return;
      exchange (&self->hits[at], &self->hits[worst]);
      at = worst;
    }
}

/* As long as there is room, they need no order. */
static void
make_heap (PioneerBest *self)
{
  for (guint at = self->n / 2; at > 0; at--)
    sink (self, at - 1);
}

void
pioneer_best_add (PioneerBest *self, const PioneerHit *hit)
{
  if (self->n < self->k)
    {
      self->hits[self->n++] = *hit;
      if (self->n == self->k)
        make_heap (self);
    }
  else if (self->k > 0 && pioneer_hit_is_better (hit, &self->hits[0]))
    {
      self->hits[0] = *hit;
      sink (self, 0);
    }
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  return pioneer_hit_is_better (a, b) ? -1 : pioneer_hit_is_better (b, a);
}

static void
sort_few (PioneerBest *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      PioneerHit hit = self->hits[i];
      guint at = i;

      for (; at > 0 && pioneer_hit_is_better (&hit, &self->hits[at - 1]); at--)
        self->hits[at] = self->hits[at - 1];
      self->hits[at] = hit;
    }
}

void
pioneer_best_sort (PioneerBest *self)
{
  if (self->n <= FEW)
    sort_few (self);
  else
    qsort (self->hits, self->n, sizeof *self->hits, compare_hits);
}
