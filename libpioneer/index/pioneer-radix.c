/* pioneer-radix.c - Numbers below a limit, in hardly more than its logarithm
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-radix-private.h"

#include "pioneer-bit-stream-private.h"
#include "pioneer-packing-private.h"

#define RADIX(limit)                                                                                                               \
  {                                                                                                                                \
    limit, (G_GUINT64_CONSTANT (1) << PIONEER_RADIX_SHIFT) / (limit) + 1                                                           \
  }

const PioneerRadix pioneer_radixes[PIONEER_RADIX_SINGLES] = {
  RADIX (1),   RADIX (1),   RADIX (1),   RADIX (2),   RADIX (2),   RADIX (3),   RADIX (4),    RADIX (5),
  RADIX (6),   RADIX (8),   RADIX (10),  RADIX (12),  RADIX (16),  RADIX (20),  RADIX (25),   RADIX (32),
  RADIX (40),  RADIX (50),  RADIX (64),  RADIX (80),  RADIX (101), RADIX (128), RADIX (161),  RADIX (203),
  RADIX (256), RADIX (322), RADIX (406), RADIX (512), RADIX (645), RADIX (812), RADIX (1024), RADIX (1290),
};

guint
pioneer_radix_choose (const guint32 *numbers, gsize n)
{
  guint32 highest = 0;
  guint radix = 0;

  for (gsize i = 0; i < n; i++)
    highest = MAX (highest, numbers[i]);
  while (radix < PIONEER_RADIX_SINGLES && highest >= pioneer_radixes[radix].limit)
    radix++;
  if (radix == PIONEER_RADIX_SINGLES)
    while (radix < PIONEER_RADIX_LAST && highest >> pioneer_radix_single_bits (radix) != 0)
      radix++;

  return radix;
}

/* Of the last three, some may be missing. */
static guint32
put_together (const guint32 *numbers, gsize n, guint32 limit)
{
  return numbers[0] + limit * ((n > 1 ? numbers[1] : 0) + limit * (n > 2 ? numbers[2] : 0));
}

guint8 *
pioneer_radix_write (const guint32 *numbers, gsize n, guint radix, guint8 *to)
{
  PioneerBitWriter writer = { .bytes = to };

  if (radix >= PIONEER_RADIX_SINGLES)
    {
      for (gsize i = 0; i < n; i++)
        pioneer_bits_put (&writer, numbers[i], pioneer_radix_single_bits (radix));
    }
  else
    {
      for (gsize i = 0; i < n; i += 3)
        pioneer_bits_put (&writer, put_together (numbers + i, n - i, pioneer_radixes[radix].limit), radix);
    }

  return to + (writer.at + 7) / 8;
}

static inline guint64
divide (guint64 number, const PioneerRadix *by)
{
  return number * by->inverse >> PIONEER_RADIX_SHIFT;
}

static inline guint64
read_together (const guint8 *bytes, gsize which, guint bits)
{
  gsize at = which * bits;
  guint64 word;

  memcpy (&word, bytes + (at >> 3), sizeof word);

  return GUINT64_FROM_LE (word) >> (at & 7) & ((G_GUINT64_CONSTANT (1) << bits) - 1);
}

void
pioneer_radix_read (const guint8 *bytes, guint radix, gsize first, guint n, guint32 *numbers)
{
  const PioneerRadix *by = &pioneer_radixes[MIN (radix, PIONEER_RADIX_SINGLES - 1)];
  gsize which = first / 3;
  guint skip = (guint) (first % 3);
  guint64 together;

  if (radix >= PIONEER_RADIX_SINGLES)
    {
      for (guint i = 0; i < n; i++)
        numbers[i] = pioneer_bits_read (bytes, first + i, pioneer_radix_single_bits (radix));
      return;
    }

  together = read_together (bytes, which, radix);
  for (; skip > 0; skip--)
    together = divide (together, by);
  skip = (guint) (first % 3);
  for (guint i = 0; i < n; i++)
    {
      guint64 rest = divide (together, by);

      numbers[i] = (guint32) (together - rest * by->limit);
      together = rest;
      if (++skip == 3 && i + 1 < n)
        {
          together = read_together (bytes, ++which, radix);
          skip = 0;
        }
    }
}
