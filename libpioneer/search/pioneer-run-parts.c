/* pioneer-run-parts.c - What frequencies are worth in documents of each length, as whole numbers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#define TABLE_SIZE ((gsize) PIONEER_N_LENGTHS * PIONEER_RUN_PARTS * sizeof (guint16))

/* Dividing takes longer than all else that is done to a posting. As the quotients are the same for all words, they are kept with the index, for one
 * search at a time; whoever finds them taken makes more. */
void
pioneer_run_take_parts (PioneerRun *self)
{
  if (self->parts == NULL)
    self->parts = g_atomic_pointer_exchange (&self->index->parts, NULL);
  if (self->parts == NULL)
    self->parts = g_malloc0 (TABLE_SIZE);
}

void
pioneer_run_give_parts (PioneerRun *self)
{
  if (self->parts != NULL)
    g_free (g_atomic_pointer_exchange (&self->index->parts, g_steal_pointer (&self->parts)));
}

static void
fill_level (PioneerRun *self, guint level)
{
  guint16 *row = self->parts + level * PIONEER_RUN_PARTS;
  double norm = self->index->norms[level];

  for (guint frequency = 1; frequency < PIONEER_RUN_PARTS; frequency++)
    {
      /* One more is surely not less, and takes no rounding. */
      guint32 part = (guint32) (frequency / (frequency + norm) * (G_MAXUINT16 + 1)) + 1;

      row[frequency] = (guint16) MIN (part, G_MAXUINT16);
    }
}

gboolean
pioneer_run_is_of_one_kind (const PioneerRun *self, guint32 first, guint32 last)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (self->index->header->kinds[kind] > first && self->index->header->kinds[kind] <= last)
      return FALSE;

  return TRUE;
}

void
pioneer_run_need_parts (PioneerRun *self, guint32 first, guint32 last)
{
  const guint8 *lengths = self->index->lengths;
  gboolean ascend = pioneer_run_is_of_one_kind (self, first, last);
  guint lowest = ascend ? lengths[first] : 0;
  guint highest = ascend ? lengths[last] : PIONEER_N_LENGTHS - 1;

  for (guint level = lowest; level <= highest; level++)
    if (self->parts[level * PIONEER_RUN_PARTS + 1] == 0)
      fill_level (self, level);
}
