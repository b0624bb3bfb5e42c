/* pioneer-partition-private.h - Postings on their way from documents to terms, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-index-format-private.h"

G_BEGIN_DECLS

/* Bytes that grow at their end; there are too many for a call for each. */
typedef struct
{
  guint8 *bytes;
  gsize n;
  gsize size;
} PioneerDraftBytes;

void pioneer_draft_bytes_grow (PioneerDraftBytes *self, gsize more);

/* Room for so many more, which is taken by counting them as used. */
static inline guint8 *
pioneer_draft_bytes_reserve (PioneerDraftBytes *self, gsize more)
{
  if (G_UNLIKELY (more > self->size - self->n))
    pioneer_draft_bytes_grow (self, more);

  return self->bytes + self->n;
}

/* What a document has of a term. If that is a single word, all of it stands in 32 bits: 0, and from there its frequency, form and place. Else,
 * and of a far place, it is 1 and where it stands among the bytes of the partition: the frequency and the number of places, a byte each, and as
 * varints the bits of its forms and how far each place is from the one before. */
#define PIONEER_WHAT_MORE           1u
#define PIONEER_WHAT_FREQUENCY      1
#define PIONEER_WHAT_FREQUENCY_BITS 8
#define PIONEER_WHAT_FORM           (PIONEER_WHAT_FREQUENCY + PIONEER_WHAT_FREQUENCY_BITS)
#define PIONEER_WHAT_FORM_BITS      5
#define PIONEER_WHAT_PLACE          16

/* What the bytes of a posting take at most. */
#define PIONEER_WHAT_MORE_MAX ((gsize) (PIONEER_MAX_PLACES + 3) * PIONEER_VARINT_MAX)

/* Documents come in chunks, and terms in partitions, so that the numbers of both within them are small. */
#define PIONEER_CHUNK_SHIFT     16
#define PIONEER_PARTITION_BITS  16
#define PIONEER_PARTITION_TERMS (1u << PIONEER_PARTITION_BITS)

typedef struct
{
  guint16 document; /* of the chunk */
  guint16 term;     /* of the partition */
  guint32 what;
} PioneerDraftPosting;

typedef struct
{
  guint32 document;
  guint32 what;
} PioneerSortedPosting;

G_STATIC_ASSERT (sizeof (PioneerDraftPosting) == 8);

/* Postings of neighbouring terms, in the order of their documents. Each is filled at its end alone, so that gathering writes to few places, however
 * many terms there are, and sorting a partition by term stays in the cache. */
typedef struct
{
  guint32 first_term;
  guint32 n_terms;
  PioneerDraftPosting *postings; /* of those of all */
  PioneerDraftBytes more;
} PioneerPartition;

typedef struct
{
  PioneerPartition *partitions;
  guint n_partitions;
  guint16 *numbers; /* of partitions, by terms: those that are in one partition whatever there is of them have one number */
  PioneerDraftPosting **ends; /* by partition */
  GArray *chunks;             /* PioneerDraftPosting *: by chunk and partition, where its postings start */
  PioneerDraftPosting *postings;
  gsize most; /* postings that a partition has room for */
} PioneerPartitions;

/* Room for as many postings as each term may have at most. */
PioneerPartitions *pioneer_partitions_new (const guint32 *counts, guint32 n_terms);
void pioneer_partitions_free (PioneerPartitions *self);

/* The number of the term's partition, and its own within that. */
guint32 pioneer_partitions_address (const PioneerPartitions *self, guint32 term);

/* What is put from now on is of the next chunk of documents. */
void pioneer_partitions_begin_chunk (PioneerPartitions *self);

/* By term, and of a term by document. Where the postings of each term start is put in starts, and where the last end: one more than it has
 * terms. */
void pioneer_partitions_sort (const PioneerPartitions *self, guint partition, PioneerSortedPosting *sorted, gsize *starts);

G_END_DECLS
