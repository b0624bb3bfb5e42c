/* pioneer-checksum.c - Checksums that find what was damaged
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-checksum-private.h"

#include <string.h>

/* An odd number whose bits are well mixed: multiplication by it loses nothing. */
#define FACTOR G_GUINT64_CONSTANT (0x9fb21c651e98df25)

static guint64
step (guint64 state, guint64 word)
{
  state = (state ^ word) * FACTOR;

  return state ^ (state >> 32);
}

static guint64
read_word (const guint8 *bytes, gsize length)
{
  guint64 word = 0;

  memcpy (&word, bytes, length);

  return GUINT64_FROM_LE (word);
}

void
pioneer_checksum_add (PioneerChecksum *self, gconstpointer bytes, gsize length)
{
  const guint8 *at = bytes;

  self->length += length;
  for (; length >= sizeof (guint64); length -= sizeof (guint64), at += sizeof (guint64))
    self->state = step (self->state, read_word (at, sizeof (guint64)));
  if (length > 0)
    self->state = step (self->state, read_word (at, length));
}

guint64
pioneer_checksum_get (const PioneerChecksum *self)
{
  return step (self->state, self->length);
}

guint64
pioneer_checksum_of (gconstpointer bytes, gsize length)
{
  PioneerChecksum checksum = { 0 };

  pioneer_checksum_add (&checksum, bytes, length);

  return pioneer_checksum_get (&checksum);
}
