/* pioneer-block-private.h - 128 postings of a term, packed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-packing-private.h"
#include "pioneer-radix-private.h"

G_BEGIN_DECLS

/* What each posting of a block has, beside its places. */
typedef enum
{
  PIONEER_BLOCK_DOCUMENTS, /* how far it is from the one before */
  PIONEER_BLOCK_CODES,
  PIONEER_BLOCK_FORMS,
  PIONEER_BLOCK_N_ROWS
} PioneerBlockRow;

/* A block starts with 24 bits: of each row how many bits its numbers have, 5 each, of which the highest number stands for 32; 6 for the places, as
 * pioneer-radix-private.h has it; and of each row whether it has exceptions. Then comes how many exceptions of either kind those rows have, a byte each;
 * the exceptions; the rows, packed; and the places of all postings. */
#define PIONEER_BLOCK_HEAD     3 /* bytes */
#define PIONEER_BLOCK_ROW_BITS 5
#define PIONEER_BLOCK_PLACES   (PIONEER_BLOCK_N_ROWS * PIONEER_BLOCK_ROW_BITS)
#define PIONEER_BLOCK_FLAGS    (PIONEER_BLOCK_PLACES + PIONEER_RADIX_BITS)
/* Documents differ, so their row takes this at least. */
#define PIONEER_BLOCK_MIN (PIONEER_BLOCK_HEAD + pioneer_packed_size (1))

/* Where all of it stands, from the start of the block. */
typedef struct
{
  const guint8 *start;
  guint8 bits[PIONEER_BLOCK_N_ROWS];
  guint8 radix; /* of the places */
  PioneerExceptions counts[PIONEER_BLOCK_N_ROWS];
  guint16 exceptions[PIONEER_BLOCK_N_ROWS];
  guint16 rows[PIONEER_BLOCK_N_ROWS];
  guint16 places;
} PioneerBlock;

/* FALSE where what its head says can't be true: it would reach beyond the end. */
gboolean pioneer_block_open (PioneerBlock *self, const guint8 *start, const guint8 *end);
/* The documents, behind that before the first. */
void pioneer_block_read_documents (const PioneerBlock *self, guint32 before, guint32 documents[PIONEER_PACK]);
void pioneer_block_read (const PioneerBlock *self, PioneerBlockRow row, guint32 numbers[PIONEER_PACK]);

/* One number alone. */
static inline guint32
pioneer_block_peek (const PioneerBlock *self, PioneerBlockRow row, guint32 i)
{
  guint bits = self->bits[row];
  guint32 number = pioneer_unpack_one (self->start + self->rows[row], bits, i);

  return number | pioneer_exceptions_find (self->start + self->exceptions[row], self->counts[row], bits, i);
}

/* A block that is to be written. */
typedef struct
{
  guint32 rows[PIONEER_BLOCK_N_ROWS][PIONEER_PACK];
  guint32 *places;
  guint32 n_places;
} PioneerBlockDraft;

/* What one takes at most. */
gsize pioneer_block_size (const PioneerBlockDraft *self);
guint8 *pioneer_block_write (const PioneerBlockDraft *self, guint8 *to);

G_END_DECLS
