/* pioneer-starts.c - Where each of many things starts, in few bits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-starts-private.h"

#include <string.h>

static gsize
count_groups (gsize n)
{
  return (n + PIONEER_STARTS_GROUP - 1) / PIONEER_STARTS_GROUP;
}

static PioneerStartsGroup
write_group (const guint32 *starts, gsize n, gsize place, GByteArray *bits)
{
  guint32 lowest = starts[0];
  guint32 highest = starts[0];
  guint width;
  guint8 bytes[PIONEER_STARTS_GROUP * 4 + 8] = { 0 };

  for (gsize i = 1; i < n; i++)
    {
      lowest = MIN (lowest, starts[i]);
      highest = MAX (highest, starts[i]);
    }
  highest -= lowest;
  width = pioneer_bits_needed (&highest, 1);
  for (gsize i = 0; i < n; i++)
    pioneer_bits_write (bytes, i, width, starts[i] - lowest);
  g_byte_array_append (bits, bytes, width * PIONEER_STARTS_GROUP / 8);

  return (PioneerStartsGroup){ lowest, (guint32) (place / 4) << 5 | width };
}

GByteArray *
pioneer_starts_write (const guint32 *starts, gsize n)
{
  g_autoptr (GByteArray) bits = g_byte_array_new ();
  GByteArray *bytes = g_byte_array_new ();
  const guint8 slack[8] = { 0 };

  for (gsize i = 0; i < n; i += PIONEER_STARTS_GROUP)
    {
      PioneerStartsGroup group = write_group (starts + i, MIN (n - i, PIONEER_STARTS_GROUP), bits->len, bits);

      g_byte_array_append (bytes, (const guint8 *) &group, sizeof group);
    }
  g_byte_array_append (bits, slack, sizeof slack);
  g_byte_array_append (bytes, bits->data, bits->len);

  return bytes;
}

gboolean
pioneer_starts_open (PioneerStarts *self, const guint8 *bytes, gsize length, gsize n)
{
  gsize size = count_groups (n) * sizeof (PioneerStartsGroup);

  if (length < size)
    return FALSE;

  self->groups = (const PioneerStartsGroup *) (gconstpointer) bytes;
  self->bits = bytes + size;
  self->length = length - size;

  return TRUE;
}
