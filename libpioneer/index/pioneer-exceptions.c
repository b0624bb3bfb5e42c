/* pioneer-exceptions.c - Numbers that need more bits than most of those they are packed with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-packing-private.h"

/* Four numbers side by side. */
typedef guint32 Lanes __attribute__ ((vector_size (16)));

/* A byte must hold what stands apart. */
#define EXCEPTION_BITS 8

/* How many of 128 numbers have more bits than that; fewer than 32. */
static guint
count_larger (const guint32 *numbers, guint bits)
{
  const Lanes zero = { 0 };
  Lanes counts = { 0 };

  for (guint row = 0; row < PIONEER_PACK / 4; row++)
    {
      Lanes lanes;

      memcpy (&lanes, numbers + 4 * row, sizeof lanes);
      counts -= (Lanes) (lanes >> bits != zero);
    }

  return counts[0] + counts[1] + counts[2] + counts[3];
}

/* Fewer bits make more exceptions; once these take more than they save, that goes on. */
guint
pioneer_bits_choose (const guint32 *numbers, guint least_gain, PioneerExceptions *exceptions)
{
  guint most = pioneer_bits_needed (numbers, PIONEER_PACK);
  guint best = most;
  gsize least = pioneer_packed_size (most) + 1 - least_gain;
  guint larger = 0;

  *exceptions = (PioneerExceptions){ 0, 0 };
  for (guint bits = most; bits > 0 && bits + EXCEPTION_BITS > most && larger < PIONEER_PACK / 2;)
    {
      guint n_others = larger;
      gsize size;

      larger = count_larger (numbers, --bits);
      size = pioneer_packed_size (bits) + 1 + larger + n_others;
      if (size >= least || larger - n_others > PIONEER_EXCEPTIONS_MAX || n_others > PIONEER_EXCEPTIONS_MAX)
        continue;
      least = size;
      best = bits;
      *exceptions = (PioneerExceptions){ (guint8) (larger - n_others), (guint8) n_others };
    }

  return best;
}

guint8 *
pioneer_exceptions_write (const guint32 *numbers, PioneerExceptions exceptions, guint bits, guint8 *to)
{
  guint8 *others = to + exceptions.n_ones;

  if (exceptions.n_ones + exceptions.n_others == 0)
    return to;

  for (guint i = 0; i < PIONEER_PACK; i++)
    {
      guint32 higher = numbers[i] >> bits;

      /* Of most four together none is one. */
      if (i % 4 == 0 && (numbers[i] | numbers[i + 1] | numbers[i + 2] | numbers[i + 3]) >> bits == 0)
        i += 3;
      else if (higher == 1)
        *to++ = (guint8) i;
      else if (higher > 1)
        {
          *others++ = (guint8) i;
          *others++ = (guint8) higher;
        }
    }

  return others;
}

void
pioneer_exceptions_add (const guint8 *bytes, PioneerExceptions exceptions, guint bits, guint32 *numbers)
{
  guint32 one = (guint32) (G_GUINT64_CONSTANT (1) << bits);

  for (guint i = 0; i < exceptions.n_ones; i++)
    numbers[bytes[i] % PIONEER_PACK] |= one;
  bytes += exceptions.n_ones;
  for (guint i = 0; i < exceptions.n_others; i++)
    numbers[bytes[2 * i] % PIONEER_PACK] |= (guint32) ((guint64) bytes[2 * i + 1] << bits);
}
