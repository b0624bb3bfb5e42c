/* pioneer-partition.c - Postings on their way from documents to terms, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

#define FEW_POSTINGS 32768 /* of which it isn't worth making partitions */
#define STEP         (1u << PIONEER_PARTITION_SHIFT)

/* How many postings each few terms may have at most. */
static guint32 *
count_postings (const PioneerIndexDraft *draft, guint32 n_steps)
{
  guint32 *counts = g_new0 (guint32, n_steps);

  for (guint32 i = 0; i < draft->words.n_texts; i++)
    counts[draft->word_data[i].term >> PIONEER_PARTITION_SHIFT] += draft->word_data[i].n_documents;
  for (guint i = 0; i < draft->mentions->len; i++)
    counts[(draft->n_stems + i) >> PIONEER_PARTITION_SHIFT] += draft->mentioned[g_array_index (draft->mentions, guint32, i)];

  return counts;
}

/* All have about as many postings, but where a few terms alone have more. */
static void
divide (PioneerPartitions *self, const PioneerIndexDraft *draft, const guint32 *counts, guint32 n_steps, guint64 share)
{
  PioneerPartition *last = self->partitions;
  PioneerDraftPosting *end = self->postings;

  self->n_partitions = 1;
  last->postings = end;
  for (guint32 i = 0; i < n_steps; i++)
    {
      if ((guint64) (end - last->postings) >= share)
        {
          last++;
          last->first_term = i * STEP;
          last->postings = end;
          self->n_partitions++;
        }
      last->n_terms += MIN (STEP, draft->n_terms - i * STEP);
      self->numbers[i] = (guint8) (last - self->partitions);
      end += counts[i];
      self->most = MAX (self->most, (gsize) (end - last->postings));
    }
}

PioneerPartitions *
pioneer_partitions_new (const PioneerIndexDraft *draft)
{
  PioneerPartitions *self = g_new0 (PioneerPartitions, 1);
  guint32 n_steps = draft->n_terms / STEP + 1;
  g_autofree guint32 *counts = count_postings (draft, n_steps);
  guint64 total = 0;

  for (guint32 i = 0; i < n_steps; i++)
    total += counts[i];
  self->numbers = g_malloc (n_steps);
  /* Large pages would be emptied long before they are written to, which took longer than the faults that they save. */
  self->postings = g_new (PioneerDraftPosting, MAX (total, 1));
  divide (self, draft, counts, n_steps, MAX (total / (PIONEER_MAX_PARTITIONS - 1) + 1, FEW_POSTINGS));

  return self;
}

void
pioneer_partition_clear (PioneerPartition *self)
{
  g_clear_pointer (&self->numbers, g_free);
}

void
pioneer_partitions_free (PioneerPartitions *self)
{
  for (guint i = 0; i < self->n_partitions; i++)
    pioneer_partition_clear (&self->partitions[i]);
  g_free (self->numbers);
  g_free (self->postings);
  g_free (self);
}

void
pioneer_partition_grow_numbers (PioneerPartition *self, gsize more)
{
  self->numbers_size = MAX (self->numbers_size * 2, self->n_numbers + more + 1024);
  self->numbers = g_realloc_n (self->numbers, self->numbers_size, sizeof *self->numbers);
}

/* A counting sort. */
void
pioneer_partition_sort (const PioneerPartition *self, PioneerDraftPosting *sorted, gsize *starts)
{
  memset (starts, 0, (self->n_terms + 1) * sizeof *starts);
  for (gsize i = 0; i < self->n_postings; i++)
    starts[self->postings[i].term - self->first_term + 1]++;
  for (guint32 i = 1; i <= self->n_terms; i++)
    starts[i] += starts[i - 1];

  for (gsize i = 0; i < self->n_postings; i++)
    sorted[starts[self->postings[i].term - self->first_term]++] = self->postings[i];
  memmove (starts + 1, starts, self->n_terms * sizeof *starts);
  starts[0] = 0;
}

void
pioneer_draft_bytes_grow (PioneerDraftBytes *self, gsize more)
{
  self->size = MAX (self->size + self->size / 2, self->n + more + 4096);
  self->bytes = g_realloc (self->bytes, self->size);
}
