/* pioneer-starts-private.h - Where each of many things starts, in few bits
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-packing-private.h"

G_BEGIN_DECLS

/* Numbers that mostly ascend stand 32 to a group: the lowest whole, and of each how far it is from that, in as many bits as the highest needs. */
#define PIONEER_STARTS_GROUP 32

typedef struct
{
  guint32 lowest;
  guint32 where; /* in words of 4 bytes, where those of the group are; in the lowest 5 bits, how many bits each has */
} PioneerStartsGroup;

typedef struct
{
  const PioneerStartsGroup *groups;
  const guint8 *bits;
  gsize length;
} PioneerStarts;

/* Below 2^31 all of them. */
GByteArray *pioneer_starts_write (const guint32 *starts, gsize n);
/* FALSE where the bytes, which are 4-aligned, aren't enough for so many. */
gboolean pioneer_starts_open (PioneerStarts *self, const guint8 *bytes, gsize length, gsize n);

/* The i-th; G_MAXUINT32 where what is written of it is damaged. */
static inline guint32
pioneer_starts_get (const PioneerStarts *self, guint32 i)
{
  const PioneerStartsGroup *group = &self->groups[i / PIONEER_STARTS_GROUP];
  guint bits = group->where & 31;
  gsize place = (gsize) (group->where >> 5) * 4;

  /* Reading takes 8 bytes at a time. */
  if (place + (gsize) bits * 4 + 8 > self->length)
    return G_MAXUINT32;

  return group->lowest + pioneer_bits_read (self->bits + place, i % PIONEER_STARTS_GROUP, bits);
}

/* Has what is read of the i-th come nearer. */
static inline void
pioneer_starts_prefetch (const PioneerStarts *self, guint32 i)
{
  const PioneerStartsGroup *group = &self->groups[i / PIONEER_STARTS_GROUP];
  gsize place = (gsize) (group->where >> 5) * 4 + (gsize) (i % PIONEER_STARTS_GROUP) * (group->where & 31) / 8;

  __builtin_prefetch (self->bits + MIN (place, self->length));
}

G_END_DECLS
