/* pioneer-index-lengths.c - How long documents are, and what they consist of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-format-private.h"

#define FIRST_ROUNDED 96

/* 0 to 95, and from there each a sixteenth more than the one before it. */
static guint32 length_levels[PIONEER_N_LENGTHS];

static void
fill_levels (void)
{
  static gsize filled;

  if (!g_once_init_enter (&filled))
    return;

  for (guint i = 0; i < PIONEER_N_LENGTHS; i++)
    length_levels[i] = i < FIRST_ROUNDED ? i : length_levels[i - 1] + length_levels[i - 1] / 16;
  g_once_init_leave (&filled, 1);
}

double
pioneer_length_level (guint level)
{
  fill_levels ();

  return length_levels[level];
}

guint
pioneer_length_find_level (guint64 length)
{
  guint low = 0;
  guint high = PIONEER_N_LENGTHS;

  fill_levels ();
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (length_levels[middle] <= length)
        low = middle;
      else
        high = middle;
    }

  return low;
}

double
pioneer_index_norm (double k1, double average_length, guint level)
{
  return k1 * (1 - PIONEER_BM25_B + PIONEER_BM25_B * pioneer_length_level (level) / average_length);
}

/* Where a shared layout stands; nowhere if what tells of it is damaged. */
static void
find_layout (PioneerSegmentWalk *self, const PioneerIndex *index, guint32 number)
{
  const guint8 *bytes = (const guint8 *) index->layouts;
  gboolean is_there = index->layouts[number] <= index->layouts[number + 1] && index->layouts[number + 1] <= index->layouts_length;

  self->layout = bytes + (is_there ? index->layouts[number] : 0);
  self->layout_end = bytes + (is_there ? index->layouts[number + 1] : 0);
}

static void
begin_document (PioneerSegmentWalk *self, const PioneerIndex *index)
{
  guint32 number = pioneer_bits_take_gamma (&self->reader);

  self->number = G_MAXUINT32;
  self->layout = NULL;
  if (number < index->n_layouts)
    find_layout (self, index, number);
  self->n_left =
      self->layout != NULL ? pioneer_varint_read (&self->layout, self->layout_end) : pioneer_bits_take_gamma (&self->reader);
}

static guint32
take_length (PioneerSegmentWalk *self)
{
  guint32 before = self->number < PIONEER_SEGMENTS_REMEMBERED ? self->lengths[self->number] : 0;
  guint32 length = before + pioneer_segment_unfold_sign (pioneer_bits_take_gamma (&self->reader));

  if (self->number < PIONEER_SEGMENTS_REMEMBERED)
    self->lengths[self->number] = length;

  return length;
}

void
pioneer_segment_walk (PioneerSegmentWalk *self, const PioneerIndex *index, guint32 document)
{
  gsize length;
  const guint8 *bytes = pioneer_index_part (index, PIONEER_PART_SEGMENTS, &length);
  gsize start = pioneer_starts_get (&index->segment_starts, document / PIONEER_SEGMENT_STEP);

  *self = (PioneerSegmentWalk){ .reader = { bytes, MIN (start, length) * 8, length * 8 } };
  begin_document (self, index);
  for (guint32 i = document % PIONEER_SEGMENT_STEP; i > 0; i--)
    {
      while (pioneer_segment_next (self))
        ;
      begin_document (self, index);
    }

  self->key = G_MAXUINT16;
  self->start = -(guint32) PIONEER_SEGMENT_GAP;
  self->length = 0;
}

gboolean
pioneer_segment_next (PioneerSegmentWalk *self)
{
  guint32 what;

  if (self->n_left == 0 || self->reader.at >= self->reader.end)
    return FALSE;

  what = self->layout != NULL ? pioneer_varint_read (&self->layout, self->layout_end) : pioneer_bits_take_gamma (&self->reader);
  self->number++;
  self->start += self->length + PIONEER_SEGMENT_GAP;
  self->length = take_length (self);
  self->field = (guint16) MIN (what >> 1, PIONEER_N_FIELDS - 1);
  self->key += !(what & 1);
  self->n_left--;

  return TRUE;
}
