/* pioneer-json-utf8.c - checks one UTF-8 sequence
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

/* The range of the second byte is what keeps overlong forms, surrogates and
 * all beyond U+10FFFF out. */
static void
second_byte_range (guint8 lead, guint8 *low, guint8 *high)
{
  *low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  *high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
}

static gsize
length_of_lead (guint8 lead)
{
  if (lead >= 0xc2 && lead <= 0xdf)
    return 2;
  if (lead >= 0xe0 && lead <= 0xef)
    return 3;
  if (lead >= 0xf0 && lead <= 0xf4)
    return 4;

  return 0;
}

/* Bytes in the sequence that begins at @at with a byte of 0x80 or more, or 0
 * if it is not UTF-8. */
gsize
pioneer_json_utf8_length (const guint8 *at, const guint8 *end)
{
  gsize length = length_of_lead (*at);
  guint8 low, high;

  if (length == 0 || (gsize) (end - at) < length)
    return 0;

  second_byte_range (*at, &low, &high);
  if (at[1] < low || at[1] > high)
    return 0;

  for (gsize i = 2; i < length; i++)
    if ((at[i] & 0xc0) != 0x80)
      return 0;

  return length;
}
