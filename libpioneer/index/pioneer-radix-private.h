/* pioneer-radix-private.h - Numbers below a limit, in hardly more than its logarithm
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Three numbers below r are one below r³, which takes a third of a bit more than they need at most, where each alone would take up to one more. So there is a
 * limit for each number of bits that three may take together, up to 31: the largest whose cube has no more. Above those numbers of bits come those of
 * single numbers, from 11 to 32. */
#define PIONEER_RADIX_BITS    6
#define PIONEER_RADIX_SINGLES 32
#define PIONEER_RADIX_LAST    53
#define PIONEER_RADIX_SHIFT   42

typedef struct
{
  guint32 limit;
  guint64 inverse; /* 2^42 / limit, rounded up: by it the division of what is below the limit's cube is exact */
} PioneerRadix;

extern const PioneerRadix pioneer_radixes[PIONEER_RADIX_SINGLES];

static inline guint
pioneer_radix_single_bits (guint radix)
{
  return radix - PIONEER_RADIX_SINGLES + 11;
}

/* Bytes of so many numbers. */
static inline gsize
pioneer_radix_size (gsize n, guint radix)
{
  if (radix >= PIONEER_RADIX_SINGLES)
    return (n * pioneer_radix_single_bits (radix) + 7) / 8;

  return ((n + 2) / 3 * radix + 7) / 8;
}

/* The one in which these take least. */
guint pioneer_radix_choose (const guint32 *numbers, gsize n);
/* Up to 8 bytes more than their size are written to. */
guint8 *pioneer_radix_write (const guint32 *numbers, gsize n, guint radix, guint8 *to);
/* The n-th and those that follow it. The bytes must go on for 8 more than are used. */
void pioneer_radix_read (const guint8 *bytes, guint radix, gsize first, guint n, guint32 *numbers);

G_END_DECLS
