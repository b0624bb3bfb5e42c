/* pioneer-best-private.h - The best of many hits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-plan-private.h"

G_BEGIN_DECLS

/* Once there are as many as are kept, a heap whose first is the worst of them. A hit is better by its score, or else by its record. */
typedef struct
{
  PioneerHit *hits;
  guint n;
  guint k;
} PioneerBest;

static inline gboolean
pioneer_hit_is_better (const PioneerHit *a, const PioneerHit *b)
{
  return a->score != b->score ? a->score > b->score : a->record < b->record;
}

void pioneer_best_add (PioneerBest *self, const PioneerHit *hit);
/* Puts them in order, the best first; nothing can be added then. */
void pioneer_best_sort (PioneerBest *self);

/* What a hit must score at least to be kept. */
static inline double
pioneer_best_least (const PioneerBest *self)
{
  return self->n < self->k ? -1 : self->hits[0].score;
}

G_END_DECLS
