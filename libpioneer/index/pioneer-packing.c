/* pioneer-packing.c - Small numbers in few bits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-packing-private.h"

#include <string.h>

/* Four numbers side by side; the compilers that we support make of it what the machine has. */
typedef guint32 Lanes __attribute__ ((vector_size (16)));

static inline guint
count_bits (guint32 number)
{
  return number != 0 ? 32 - (guint) __builtin_clz (number) : 0;
}

guint
pioneer_bits_needed (const guint32 *numbers, gsize n)
{
  guint32 all = 0;

  for (gsize i = 0; i < n; i++)
    all |= numbers[i];

  return count_bits (all);
}

/* A row at a time: its numbers go on where those of the row before ended, each in its lane. */
void
pioneer_pack (const guint32 *numbers, guint bits, guint8 *bytes)
{
  guint32 mask = (guint32) ((G_GUINT64_CONSTANT (1) << bits) - 1);
  Lanes words = { 0 };
  guint filled = 0;

  for (guint row = 0; row < PIONEER_PACK / 4; row++)
    {
      Lanes lanes;

      memcpy (&lanes, numbers + 4 * row, sizeof lanes);
      lanes &= mask;
      words |= lanes << filled;
      filled += bits;
      if (filled < 32)
        continue;

      memcpy (bytes, &words, sizeof words);
      bytes += sizeof words;
      filled -= 32;
      words = filled > 0 ? lanes >> (bits - filled) : (Lanes){ 0 };
    }
}

static inline Lanes
load (const guint8 *bytes, guint word)
{
  Lanes lanes;

  memcpy (&lanes, bytes + (gsize) 16 * word, sizeof lanes);

  return lanes;
}

static inline void
store (guint32 *numbers, guint row, Lanes lanes)
{
  memcpy (numbers + 4 * row, &lanes, sizeof lanes);
}

/* With constant bits and row, this is two or five instructions. */
static inline __attribute__ ((always_inline)) Lanes
unpack_row (const guint8 *bytes, guint bits, guint row)
{
  guint at = row * bits;
  guint word = at / 32;
  guint shift = at % 32;
  Lanes lanes = load (bytes, word) >> shift;

  if (shift + bits > 32)
    lanes |= load (bytes, word + 1) << (32 - shift);
  if (bits < 32)
    lanes &= (guint32) ((G_GUINT64_CONSTANT (1) << bits) - 1);

  return lanes;
}

/* Written out row by row, so that the row is a constant too. */
#define EACH_ROW(ROW)                                                                                                              \
  ROW (0)                                                                                                                          \
  ROW (1)                                                                                                                          \
  ROW (2)                                                                                                                          \
  ROW (3)                                                                                                                          \
  ROW (4)                                                                                                                          \
  ROW (5)                                                                                                                          \
  ROW (6)                                                                                                                          \
  ROW (7)                                                                                                                          \
  ROW (8)                                                                                                                          \
  ROW (9)                                                                                                                          \
  ROW (10)                                                                                                                         \
  ROW (11)                                                                                                                         \
  ROW (12)                                                                                                                         \
  ROW (13)                                                                                                                         \
  ROW (14)                                                                                                                         \
  ROW (15)                                                                                                                         \
  ROW (16)                                                                                                                         \
  ROW (17)                                                                                                                         \
  ROW (18)                                                                                                                         \
  ROW (19)                                                                                                                         \
  ROW (20)                                                                                                                         \
  ROW (21)                                                                                                                         \
  ROW (22)                                                                                                                         \
  ROW (23)                                                                                                                         \
  ROW (24)                                                                                                                         \
  ROW (25)                                                                                                                         \
  ROW (26)                                                                                                                         \
  ROW (27)                                                                                                                         \
  ROW (28)                                                                                                                         \
  ROW (29)                                                                                                                         \
  ROW (30)                                                                                                                         \
  ROW (31)

static inline __attribute__ ((always_inline)) void
unpack_all (const guint8 *bytes, guint bits, guint32 *numbers)
{
#define ROW(row) store (numbers, row, unpack_row (bytes, bits, row));
  EACH_ROW (ROW)
#undef ROW
}

/* The lanes of a row, each with those before it in the row added, and the last of the row before. */
static inline __attribute__ ((always_inline)) Lanes
sum_lanes (Lanes lanes, Lanes before)
{
  const Lanes zero = { 0, 0, 0, 0 };

  lanes += __builtin_shufflevector (lanes, zero, 4, 0, 1, 2);
  lanes += __builtin_shufflevector (lanes, zero, 4, 5, 0, 1);

  return lanes + __builtin_shufflevector (before, before, 3, 3, 3, 3);
}

static inline __attribute__ ((always_inline)) void
unpack_all_sums (const guint8 *bytes, guint bits, guint32 base, guint32 *numbers)
{
  Lanes sums = { base, base, base, base };

#define ROW(row)                                                                                                                   \
  sums = sum_lanes (unpack_row (bytes, bits, row), sums);                                                                          \
  store (numbers, row, sums);
  EACH_ROW (ROW)
#undef ROW
}

void
pioneer_sum_up (guint32 base, guint32 numbers[PIONEER_PACK])
{
  Lanes sums = { base, base, base, base };

  for (guint row = 0; row < PIONEER_PACK / 4; row++)
    {
      Lanes lanes;

      memcpy (&lanes, numbers + 4 * row, sizeof lanes);
      sums = sum_lanes (lanes, sums);
      store (numbers, row, sums);
    }
}

/* One copy of the loop for each width, so that shifts and masks are constants. */
#define EACH_WIDTH(WIDTH)                                                                                                          \
  WIDTH (1)                                                                                                                        \
  WIDTH (2)                                                                                                                        \
  WIDTH (3)                                                                                                                        \
  WIDTH (4)                                                                                                                        \
  WIDTH (5)                                                                                                                        \
  WIDTH (6)                                                                                                                        \
  WIDTH (7)                                                                                                                        \
  WIDTH (8)                                                                                                                        \
  WIDTH (9)                                                                                                                        \
  WIDTH (10)                                                                                                                       \
  WIDTH (11)                                                                                                                       \
  WIDTH (12)                                                                                                                       \
  WIDTH (13)                                                                                                                       \
  WIDTH (14)                                                                                                                       \
  WIDTH (15)                                                                                                                       \
  WIDTH (16)

/* Rare widths share one copy. */
static void
unpack_wide (const guint8 *bytes, guint bits, guint32 *numbers)
{
  for (guint row = 0; row < PIONEER_PACK / 4; row++)
    store (numbers, row, unpack_row (bytes, bits, row));
}

void
pioneer_unpack (const guint8 *bytes, guint bits, guint32 *numbers)
{
  switch (bits)
    {
    case 0:
      memset (numbers, 0, PIONEER_PACK * sizeof *numbers);
      break;
#define WIDTH(b)                                                                                                                   \
  case b:                                                                                                                          \
    unpack_all (bytes, b, numbers);                                                                                                \
    break;
      EACH_WIDTH (WIDTH)
#undef WIDTH
    default:
      unpack_wide (bytes, bits, numbers);
    }
}

void
pioneer_unpack_sums (const guint8 *bytes, guint bits, guint32 base, guint32 *numbers)
{
  switch (bits)
    {
    case 0:
      for (guint i = 0; i < PIONEER_PACK; i++)
        numbers[i] = base;
      break;
#define WIDTH(b)                                                                                                                   \
  case b:                                                                                                                          \
    unpack_all_sums (bytes, b, base, numbers);                                                                                     \
    break;
      EACH_WIDTH (WIDTH)
#undef WIDTH
    default:
      unpack_wide (bytes, bits, numbers);
      for (guint i = 0; i < PIONEER_PACK; i++)
        numbers[i] = base += numbers[i];
    }
}

void
pioneer_bits_write (guint8 *bytes, gsize index, guint bits, guint32 number)
{
  gsize at = index * bits;
  guint64 word;

  memcpy (&word, bytes + (at >> 3), sizeof word);
  word |= (guint64) number << (at & 7);
  memcpy (bytes + (at >> 3), &word, sizeof word);
}

guint8 *
pioneer_varint_write (guint8 *to, guint64 number)
{
  for (; number >= 0x80; number >>= 7)
    *to++ = (guint8) (number | 0x80);
  *to++ = (guint8) number;

  return to;
}
