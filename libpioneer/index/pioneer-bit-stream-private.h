/* pioneer-bit-stream-private.h - Numbers one after the other, each in as few bits as it needs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lowest bits first. Both kinds of numbers begin with some ones and a zero: of Elias' gamma code, as many ones as the number and one has bits
 * after its highest, which follow; of Rice's code, for numbers about as large as 2^bits, what is above these bits, which follow. A number
 * that would take very many ones has this many and no zero, and follows whole. */
#define PIONEER_RICE_ONES_MAX 24
/* What one number takes at most, in bytes. */
#define PIONEER_BIT_STREAM_MAX 8

/* Writes 8 bytes at a time and reads none, since reading what was just written at another place is slow. What comes after the last bit is zeros
 * or as it was. */
typedef struct
{
  guint8 *bytes;
  gsize at;     /* bit */
  guint64 word; /* the bits of the byte that was begun */
} PioneerBitWriter;

/* The number has no more bits than that; 32 at most. */
static inline void
pioneer_bits_put (PioneerBitWriter *self, guint32 number, guint bits)
{
  guint within = (guint) (self->at & 7);
  guint64 word = self->word | (guint64) number << within;
  guint64 bytes = GUINT64_TO_LE (word);

  __builtin_memcpy (self->bytes + (self->at >> 3), &bytes, sizeof bytes);
  self->at += bits;
  self->word = word >> ((within + bits) & ~7u);
}

/* Below 2^32 - 1. */
void pioneer_bits_put_long_gamma (PioneerBitWriter *self, guint32 number);
void pioneer_bits_put_long_rice (PioneerBitWriter *self, guint32 number, guint bits);

/* Most fit into what is put at once. */
static inline void
pioneer_bits_put_gamma (PioneerBitWriter *self, guint32 number)
{
  guint bits = 31 - (guint) __builtin_clz (number + 1);

  if (G_LIKELY (bits < 16))
    pioneer_bits_put (self, (1u << bits) - 1 + (((number + 1) ^ 1u << bits) << (bits + 1)), 2 * bits + 1);
  else
    pioneer_bits_put_long_gamma (self, number);
}

static inline void
pioneer_bits_put_rice (PioneerBitWriter *self, guint32 number, guint bits)
{
  guint32 ones = number >> bits;

  if (G_LIKELY (ones < PIONEER_RICE_ONES_MAX && ones + 1 + bits <= 32))
    pioneer_bits_put (self, (1u << ones) - 1 + (guint32) ((guint64) (number & ((1u << bits) - 1)) << (ones + 1)), ones + 1 + bits);
  else
    pioneer_bits_put_long_rice (self, number, bits);
}

/* The bytes must go on for 8 more than are read. Whatever they hold, reading never goes beyond the end, from where on there are zeros. */
typedef struct
{
  const guint8 *bytes;
  gsize at;  /* bit */
  gsize end; /* bit */
} PioneerBitReader;

static inline guint64
pioneer_bits_look (const PioneerBitReader *self)
{
  guint64 word;

  if (G_UNLIKELY (self->at >= self->end))
    return 0;

  __builtin_memcpy (&word, self->bytes + (self->at >> 3), sizeof word);

  return GUINT64_FROM_LE (word) >> (self->at & 7);
}

static inline guint32
pioneer_bits_take (PioneerBitReader *self, guint bits)
{
  guint64 word = pioneer_bits_look (self);

  self->at += bits;

  return (guint32) (word & ((G_GUINT64_CONSTANT (1) << bits) - 1));
}

/* So many ones, what ends them, and as many bits again are surely among those that were looked at. */
#define PIONEER_GAMMA_AT_ONCE 28

static inline guint32
pioneer_bits_take_gamma (PioneerBitReader *self)
{
  guint64 word = pioneer_bits_look (self);
  guint ones = (guint) __builtin_ctzll (~word | G_GUINT64_CONSTANT (1) << 31);

  self->at += ones + 1;
  if (G_UNLIKELY (ones > PIONEER_GAMMA_AT_ONCE))
    return (pioneer_bits_take (self, ones) | 1u << ones) - 1;
  self->at += ones;

  return (guint32) ((word >> (ones + 1) & ((1u << ones) - 1)) | 1u << ones) - 1;
}

/* Of 31 bits at most. */
static inline guint32
pioneer_bits_take_rice (PioneerBitReader *self, guint bits)
{
  guint64 word = pioneer_bits_look (self);
  guint ones = (guint) __builtin_ctzll (~word | G_GUINT64_CONSTANT (1) << PIONEER_RICE_ONES_MAX);

  if (G_UNLIKELY (ones == PIONEER_RICE_ONES_MAX))
    {
      self->at += ones;
      return pioneer_bits_take (self, 32);
    }

  self->at += ones + 1 + bits;

  return (guint32) ((guint64) ones << bits | (word >> (ones + 1) & ((G_GUINT64_CONSTANT (1) << bits) - 1)));
}

G_END_DECLS
