/* pioneer-index-order.c - In which order an index has its documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

/* Within a kind, the shortest come first, and those of equal length in the order of the store: a counting sort. */
static void
order_kind (PioneerIndexDraft *self, guint32 first, guint32 last)
{
  guint32 starts[PIONEER_N_LENGTHS + 1] = { 0 };

  for (guint32 i = first; i < last; i++)
    starts[self->records[i].level + 1]++;
  for (guint level = 1; level <= PIONEER_N_LENGTHS; level++)
    starts[level] += starts[level - 1];
  for (guint32 i = first; i < last; i++)
    self->documents[first + starts[self->records[i].level]++] = i;
}

/* Short documents score higher, so that the best ones stand together, and neighbours have numbers of alike size. */
void
pioneer_index_draft_order (PioneerIndexDraft *self)
{
  guint32 n = self->store->n_records;

  self->documents = g_new (guint32, MAX (n, 1));
  for (guint kind = 0; kind <= PIONEER_N_KINDS; kind++)
    self->kinds[kind] = self->store->kinds[kind];
  for (guint kind = 0; kind < PIONEER_N_KINDS; kind++)
    order_kind (self, self->kinds[kind], self->kinds[kind + 1]);

  self->levels = g_malloc (MAX (n, 1));
  for (guint32 document = 0; document < n; document++)
    self->levels[document] = (guint8) self->records[self->documents[document]].level;

  self->average_length = self->total_length > 0 ? (double) self->total_length / n : 1;
  self->k1 = self->total_plain > 0 ? PIONEER_BM25_K1 * (double) self->total_length / (double) self->total_plain : PIONEER_BM25_K1;
}
