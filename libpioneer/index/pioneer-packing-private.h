/* pioneer-packing-private.h - Small numbers in few bits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* Numbers are packed 128 at a time, each in as many bits as the largest needs, in four lanes side by side: number i is row i / 4 of lane
 * i % 4, so that four are unpacked by one instruction wherever there are vectors (Lemire and Boytsov, Decoding billions of
 * integers per second through vectorization, 2015). 128 numbers of b bits take 16 × b bytes. */
#define PIONEER_PACK 128

#define pioneer_packed_size(bits) ((gsize) 16 * (bits))

/* 0 to 32: what the largest needs. */
guint pioneer_bits_needed (const guint32 *numbers, gsize n);

/* Higher bits are dropped. */
void pioneer_pack (const guint32 *numbers, guint bits, guint8 *bytes);
/* Bits beyond 32 must have been refused before. */
void pioneer_unpack (const guint8 *bytes, guint bits, guint32 *numbers);
/* One of them alone. */
static inline guint32
pioneer_unpack_one (const guint8 *bytes, guint bits, guint i)
{
  guint at = i / 4 * bits;
  guint32 word;
  guint64 both;

  if (bits == 0)
    return 0;
  memcpy (&word, bytes + (gsize) 16 * (at / 32) + (gsize) 4 * (i % 4), sizeof word);
  both = word;
  if (at % 32 + bits > 32)
    {
      memcpy (&word, bytes + (gsize) 16 * (at / 32 + 1) + (gsize) 4 * (i % 4), sizeof word);
      both |= (guint64) word << 32;
    }

  return (guint32) (both >> (at % 32) & ((G_GUINT64_CONSTANT (1) << bits) - 1));
}

/* Each number is what is added to the one before it, the first to base. */
void pioneer_unpack_sums (const guint8 *bytes, guint bits, guint32 base, guint32 *numbers);

/* Each number becomes the sum of those up to it, and of base. */
void pioneer_sum_up (guint32 base, guint32 numbers[PIONEER_PACK]);

/* Where few of 128 numbers need more bits than the others, these are exceptions, of which the higher bits stand apart: of most these are 1, and a byte
 * says which they are; of the others two bytes say which each is, and what. */
typedef struct
{
  guint8 n_ones;
  guint8 n_others;
} PioneerExceptions;

/* A byte tells how many there are, so there are no more of either kind. */
#define PIONEER_EXCEPTIONS_MAX 15

static inline guint8
pioneer_exceptions_put (PioneerExceptions self)
{
  return (guint8) (self.n_ones | self.n_others << 4);
}

static inline PioneerExceptions
pioneer_exceptions_take (guint8 byte)
{
  return (PioneerExceptions){ byte & PIONEER_EXCEPTIONS_MAX, byte >> 4 };
}

static inline gsize
pioneer_exceptions_size (PioneerExceptions self)
{
  return self.n_ones + (gsize) 2 * self.n_others;
}

/* The bits that make them shortest altogether, and how many exceptions that makes; none, unless they save so many bytes. */
guint pioneer_bits_choose (const guint32 *numbers, guint least_gain, PioneerExceptions *exceptions);
guint8 *pioneer_exceptions_write (const guint32 *numbers, PioneerExceptions exceptions, guint bits, guint8 *to);
/* Adds the higher bits to numbers that were unpacked. Any bytes will do. */
void pioneer_exceptions_add (const guint8 *bytes, PioneerExceptions exceptions, guint bits, guint32 *numbers);
/* The higher bits of one of the numbers. */
static inline guint32
pioneer_exceptions_find (const guint8 *bytes, PioneerExceptions exceptions, guint bits, guint i)
{
  guint32 higher = 0;

  for (guint at = 0; at < exceptions.n_ones; at++)
    higher |= (guint32) (bytes[at] == i);
  bytes += exceptions.n_ones;
  for (guint at = 0; at < exceptions.n_others; at++)
    if (bytes[2 * at] == i)
      higher = bytes[2 * at + 1];

  return (guint32) ((guint64) higher << bits);
}

/* Any number of numbers one after the other, lowest bits first, from any place. The bytes must go on for 8 more than are used. */
#define pioneer_bits_size(n, bits) (((gsize) (n) * (bits) + 7) / 8)
void pioneer_bits_write (guint8 *bytes, gsize index, guint bits, guint32 number);
static inline guint32
pioneer_bits_read (const guint8 *bytes, gsize index, guint bits)
{
  gsize at = index * bits;
  guint64 word;

  __builtin_memcpy (&word, bytes + (at >> 3), sizeof word);

  return (guint32) ((word >> (at & 7)) & ((G_GUINT64_CONSTANT (1) << bits) - 1));
}

/* Numbers of 7 bits a byte, lowest first. Reading stops at the end and then gives 0. */
guint8 *pioneer_varint_write (guint8 *to, guint64 number);
#define PIONEER_VARINT_MAX 10

static inline guint32
pioneer_varint_read (const guint8 **at, const guint8 *end)
{
  guint32 number = 0;

  for (guint shift = 0; *at < end && shift < 35; shift += 7)
    {
      guint8 byte = *(*at)++;

      number |= (guint32) ((guint64) (byte & 0x7f) << shift);
      if (byte < 0x80)
        return number;
    }

  return number;
}

G_END_DECLS
