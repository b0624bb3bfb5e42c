/* pioneer-counts.c - Counting the values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-counts-private.h"

#include <string.h>

/* So much is cleared sooner than got from the system as zeros. */
#define SMALL 4096

PioneerCounts *
pioneer_counts_new (const PioneerCounted *of)
{
  gsize size = sizeof (PioneerCounts) + of->n_counts * sizeof (guint32);
  PioneerCounts *self = size <= SMALL ? memset (g_malloc (size), 0, size) : g_malloc0 (size);

  self->of = of;

  return self;
}

/* The documents of a kind follow each other. */
static void
count_kinds (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n)
{
  gsize i = 0;

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      guint32 first;
      guint32 last;

      pioneer_index_get_kind (index, kind, &first, &last);
      for (; i < n && documents[i] < last; i++)
        self->kinds[kind] += documents[i] >= first;
    }
}

void
pioneer_counts_add (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n)
{
  self->total += (guint32) n;
  if (self->of->is_kind)
    count_kinds (self, index, documents, n);

  for (guint i = 0; i < self->of->n_fields; i++)
    {
      const PioneerCountedField *field = &self->of->fields[i];

      if (field->column != NULL)
        pioneer_column_count (field->column, documents, n, self->all + field->counts);
      if (field->by_modality != NULL)
        pioneer_column_count (field->by_modality, documents, n, self->all + field->modal_counts);
    }
}

guint32
pioneer_counts_get_n (const PioneerCounts *self, guint32 ordinal)
{
  guint32 n = 0;

  if (ordinal == PIONEER_ORDINAL_NOT_STATED)
    return self->total - pioneer_counts_get_n_stated (self) - pioneer_counts_get_n (self, PIONEER_ORDINAL_NONE) -
           pioneer_counts_get_n (self, PIONEER_ORDINAL_UNKNOWN);

  for (guint i = 0; i < self->of->n_fields; i++)
    n += self->of->fields[i].column != NULL ? self->all[self->of->fields[i].counts + ordinal] : 0;

  return n;
}

/* A record is of one kind, and so in one of the columns at most. */
guint32
pioneer_counts_get_n_stated (const PioneerCounts *self)
{
  guint32 n = 0;

  if (self->of->is_kind)
    return self->total;

  for (guint i = 0; i < self->of->n_fields; i++)
    {
      const guint32 *counts = self->all + self->of->fields[i].counts;

      if (self->of->fields[i].column != NULL)
        n += self->total - counts[PIONEER_ORDINAL_NOT_STATED] - counts[PIONEER_ORDINAL_NONE] - counts[PIONEER_ORDINAL_UNKNOWN];
    }

  return n;
}
