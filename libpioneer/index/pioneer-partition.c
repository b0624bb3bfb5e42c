/* pioneer-partition.c - Postings on their way from documents to terms, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-partition-private.h"

#include <string.h>

#define FEW_POSTINGS 32768 /* of which it isn't worth making partitions */
#define USUAL_NUMBER 256
#define STEP_SHIFT   6
#define STEP         (1u << STEP_SHIFT) /* terms that are in one partition whatever there is of them */

/* All have about as many postings, but where a few terms alone have more, or very many have few. */
static void
divide (PioneerPartitions *self, const guint32 *counts, guint32 n_terms, guint64 share)
{
  PioneerPartition *last = self->partitions;
  PioneerDraftPosting *end = self->postings;

  self->n_partitions = 1;
  last->postings = end;
  for (guint32 term = 0; term < n_terms; term++)
    {
      if (term % STEP == 0)
        {
          if ((guint64) (end - last->postings) >= share || last->n_terms == PIONEER_PARTITION_TERMS)
            {
              last++;
              last->first_term = term;
              last->postings = end;
              self->n_partitions++;
            }
          self->numbers[term >> STEP_SHIFT] = (guint16) (last - self->partitions);
        }
      last->n_terms++;
      end += counts[term];
      self->most = MAX (self->most, (gsize) (end - last->postings));
    }
}

PioneerPartitions *
pioneer_partitions_new (const guint32 *counts, guint32 n_terms)
{
  PioneerPartitions *self = g_new0 (PioneerPartitions, 1);
  guint64 total = 0;

  for (guint32 i = 0; i < n_terms; i++)
    total += counts[i];
  self->partitions = g_new0 (PioneerPartition, n_terms / PIONEER_PARTITION_TERMS + USUAL_NUMBER + 1);
  self->numbers = g_new (guint16, n_terms / STEP + 1);
  /* Large pages would be emptied long before they are written to, which took longer than the faults that they save. */
  self->postings = g_new (PioneerDraftPosting, MAX (total, 1));
  divide (self, counts, n_terms, MAX (total / (USUAL_NUMBER - 1) + 1, FEW_POSTINGS));

  self->chunks = g_array_new (FALSE, FALSE, sizeof (PioneerDraftPosting *));
  self->ends = g_new (PioneerDraftPosting *, self->n_partitions);
  for (guint i = 0; i < self->n_partitions; i++)
    self->ends[i] = self->partitions[i].postings;

  return self;
}

void
pioneer_partitions_free (PioneerPartitions *self)
{
  for (guint i = 0; i < self->n_partitions; i++)
    g_free (self->partitions[i].more.bytes);
  g_free (self->partitions);
  g_free (self->numbers);
  g_free (self->ends);
  g_array_unref (self->chunks);
  g_free (self->postings);
  g_free (self);
}

guint32
pioneer_partitions_address (const PioneerPartitions *self, guint32 term)
{
  guint32 number = self->numbers[term >> STEP_SHIFT];

  return number << PIONEER_PARTITION_BITS | (term - self->partitions[number].first_term);
}

void
pioneer_partitions_begin_chunk (PioneerPartitions *self)
{
  g_array_append_vals (self->chunks, self->ends, self->n_partitions);
}

/* Those of a chunk; where the next posting of each term goes moves on. */
static void
sort_chunk (
    const PioneerDraftPosting *from, const PioneerDraftPosting *end, guint32 base, PioneerSortedPosting *sorted, gsize *starts)
{
  for (; from < end; from++)
    sorted[starts[from->term]++] = (PioneerSortedPosting){ base | from->document, from->what };
}

/* A counting sort. */
void
pioneer_partitions_sort (const PioneerPartitions *self, guint partition, PioneerSortedPosting *sorted, gsize *starts)
{
  guint32 n_terms = self->partitions[partition].n_terms;
  const PioneerDraftPosting *end = self->ends[partition];
  guint n_chunks = self->chunks->len / self->n_partitions;

  memset (starts, 0, ((gsize) n_terms + 1) * sizeof *starts);
  for (const PioneerDraftPosting *at = self->partitions[partition].postings; at < end; at++)
    starts[at->term + 1]++;
  for (guint32 i = 1; i <= n_terms; i++)
    starts[i] += starts[i - 1];

  for (guint chunk = 0; chunk < n_chunks; chunk++)
    {
      PioneerDraftPosting *const *of_chunk = &g_array_index (self->chunks, PioneerDraftPosting *, chunk * self->n_partitions);

      sort_chunk (of_chunk[partition], chunk + 1 < n_chunks ? of_chunk[self->n_partitions + partition] : end,
                  (guint32) chunk << PIONEER_CHUNK_SHIFT, sorted, starts);
    }
  memmove (starts + 1, starts, n_terms * sizeof *starts);
  starts[0] = 0;
}

void
pioneer_draft_bytes_grow (PioneerDraftBytes *self, gsize more)
{
  self->size = MAX (self->size + self->size / 2, self->n + more + 4096);
  self->bytes = g_realloc (self->bytes, self->size);
}
