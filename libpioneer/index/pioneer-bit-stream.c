/* pioneer-bit-stream.c - Numbers one after the other, each in as few bits as it needs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bit-stream-private.h"

void
pioneer_bits_put_long_gamma (PioneerBitWriter *self, guint32 number)
{
  guint bits = 31 - (guint) __builtin_clz (number + 1);

  pioneer_bits_put (self, (1u << bits) - 1, bits + 1);
  pioneer_bits_put (self, (number + 1) ^ 1u << bits, bits);
}

void
pioneer_bits_put_long_rice (PioneerBitWriter *self, guint32 number, guint bits)
{
  guint32 ones = number >> bits;

  if (ones >= PIONEER_RICE_ONES_MAX)
    {
      pioneer_bits_put (self, (1u << PIONEER_RICE_ONES_MAX) - 1, PIONEER_RICE_ONES_MAX);
      pioneer_bits_put (self, number, 32);
      return;
    }

  pioneer_bits_put (self, (1u << ones) - 1, ones + 1);
  pioneer_bits_put (self, number & ((1u << bits) - 1), bits);
}
