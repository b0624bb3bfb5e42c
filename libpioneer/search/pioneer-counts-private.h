/* pioneer-counts-private.h - Counting the values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-counted-private.h"

G_BEGIN_DECLS

#define PIONEER_N_MODALITIES (PIONEER_MODALITY_PROJECTION + 1)

/* The counts of one facet. */
typedef struct
{
  const PioneerCounted *of;
  guint32 total;
  guint32 kinds[PIONEER_N_KINDS];
  guint32 all[]; /* of each of its fields */
} PioneerCounts;

PioneerCounts *pioneer_counts_new (const PioneerCounted *of);

/* Documents are given ascending, each once. */
void pioneer_counts_add (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n);

/* How many records have a value, or one of the other three numbers of a column: together they are the total. */
guint32 pioneer_counts_get_n_stated (const PioneerCounts *self);
guint32 pioneer_counts_get_n (const PioneerCounts *self, guint32 ordinal);

G_END_DECLS
