/* pioneer-block.c - 128 postings of a term, packed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-block-private.h"

#define WIDEST ((1u << PIONEER_BLOCK_ROW_BITS) - 1)

/* Exceptions of documents cost time whenever a block is read, so they must save a bit of all numbers; of the others hardly any. */
static const guint least_gains[PIONEER_BLOCK_N_ROWS] = { 16, 1, 1 };

/* How many exceptions there are, and where they start, are found without asking whether there are any. */
static inline void
find_exceptions (PioneerBlock *self, guint32 head, PioneerBlockRow row, guint *at)
{
  guint has_any = head >> (PIONEER_BLOCK_FLAGS + row) & 1;

  self->counts[row] = pioneer_exceptions_take ((guint8) (self->start[*at] & (0u - has_any)));
  *at += has_any;
}

static inline void
find_row (PioneerBlock *self, guint32 head, PioneerBlockRow row, guint *at)
{
  guint bits = head >> row * PIONEER_BLOCK_ROW_BITS & WIDEST;

  bits += bits == WIDEST;
  self->bits[row] = (guint8) bits;
  self->rows[row] = (guint16) *at;
  *at += (guint) pioneer_packed_size (bits);
}

gboolean
pioneer_block_open (PioneerBlock *self, const guint8 *start, const guint8 *end)
{
  guint at = PIONEER_BLOCK_HEAD;
  guint32 head;

  if (end - start < (gssize) PIONEER_BLOCK_MIN)
    return FALSE;

  memcpy (&head, start, sizeof head);
  head = GUINT32_FROM_LE (head);
  self->start = start;
  self->radix = head >> PIONEER_BLOCK_PLACES & ((1u << PIONEER_RADIX_BITS) - 1);
  find_exceptions (self, head, PIONEER_BLOCK_DOCUMENTS, &at);
  find_exceptions (self, head, PIONEER_BLOCK_CODES, &at);
  find_exceptions (self, head, PIONEER_BLOCK_FORMS, &at);
  for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++)
    {
      self->exceptions[row] = (guint16) at;
      at += (guint) pioneer_exceptions_size (self->counts[row]);
    }
  find_row (self, head, PIONEER_BLOCK_DOCUMENTS, &at);
  find_row (self, head, PIONEER_BLOCK_CODES, &at);
  find_row (self, head, PIONEER_BLOCK_FORMS, &at);
  self->places = (guint16) at;

  return at <= (gsize) (end - start);
}

void
pioneer_block_read_documents (const PioneerBlock *self, guint32 before, guint32 documents[PIONEER_PACK])
{
  const guint8 *packed = self->start + self->rows[PIONEER_BLOCK_DOCUMENTS];
  guint bits = self->bits[PIONEER_BLOCK_DOCUMENTS];
  PioneerExceptions counts = self->counts[PIONEER_BLOCK_DOCUMENTS];

  if (counts.n_ones + counts.n_others == 0)
    {
      pioneer_unpack_sums (packed, bits, before, documents);
      return;
    }

  pioneer_unpack (packed, bits, documents);
  pioneer_exceptions_add (self->start + self->exceptions[PIONEER_BLOCK_DOCUMENTS], counts, bits, documents);
  pioneer_sum_up (before, documents);
}

void
pioneer_block_read (const PioneerBlock *self, PioneerBlockRow row, guint32 numbers[PIONEER_PACK])
{
  pioneer_unpack (self->start + self->rows[row], self->bits[row], numbers);
  pioneer_exceptions_add (self->start + self->exceptions[row], self->counts[row], self->bits[row], numbers);
}

/* Of each row a number of bytes and as many bits as there can be. */
gsize
pioneer_block_size (const PioneerBlockDraft *self)
{
  return PIONEER_BLOCK_HEAD + PIONEER_BLOCK_N_ROWS * (1 + 2 * PIONEER_PACK + pioneer_packed_size (32)) +
         pioneer_radix_size (self->n_places, PIONEER_RADIX_LAST) + 8;
}

/* There is no number that stands for 31 bits. */
static guint
choose_bits (const guint32 *numbers, guint least_gain, PioneerExceptions *exceptions)
{
  guint bits = pioneer_bits_choose (numbers, least_gain, exceptions);

  if (bits != WIDEST)
    return bits;
  *exceptions = (PioneerExceptions){ 0, 0 };

  return 32;
}

guint8 *
pioneer_block_write (const PioneerBlockDraft *self, guint8 *to)
{
  PioneerExceptions counts[PIONEER_BLOCK_N_ROWS];
  guint bits[PIONEER_BLOCK_N_ROWS];
  guint radix = pioneer_radix_choose (self->places, self->n_places);
  guint32 head = radix << PIONEER_BLOCK_PLACES;
  guint8 *at = to + PIONEER_BLOCK_HEAD;

  for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++)
    {
      bits[row] = choose_bits (self->rows[row], least_gains[row], &counts[row]);
      head |= MIN (bits[row], WIDEST) << row * PIONEER_BLOCK_ROW_BITS;
      if (counts[row].n_ones + counts[row].n_others == 0)
        continue;
      head |= 1u << (PIONEER_BLOCK_FLAGS + row);
      *at++ = pioneer_exceptions_put (counts[row]);
    }
  for (guint i = 0; i < PIONEER_BLOCK_HEAD; i++)
    to[i] = (guint8) (head >> 8 * i);

  for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++)
    at = pioneer_exceptions_write (self->rows[row], counts[row], bits[row], at);
  for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++, at += pioneer_packed_size (bits[row - 1]))
    pioneer_pack (self->rows[row], bits[row], at);

  return pioneer_radix_write (self->places, self->n_places, radix, at);
}
