/* pioneer-counts-private.h - Counting the values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-searcher-private.h"

G_BEGIN_DECLS

#define PIONEER_N_MODALITIES (PIONEER_MODALITY_PROJECTION + 1)

/* The counts of one field: kinds may share the name of a field, so a facet may have several. */
typedef struct
{
  PioneerFieldId field;
  const PioneerTypeSpec *spec;      /* of its values; of a shape, of its main member */
  const PioneerColumn *column;      /* NULL where no record has a statement of it */
  const PioneerColumn *by_modality; /* NULL where no statement of it has a modality */
  guint32 *counts;                  /* by number of the column; of all counts */
  guint32 *modal_counts;            /* likewise */
  PioneerValueTexts *texts;         /* belongs to the searcher; NULL where there is no column */
} PioneerCountsField;

/* The counts of one facet. */
typedef struct
{
  char *name;
  gatomicrefcount refs;
  guint32 total;
  gboolean is_kind; /* counts the kinds of record, which are no field */
  guint32 kinds[PIONEER_N_KINDS];
  PioneerCountsField fields[PIONEER_N_KINDS];
  guint n_fields;
  guint32 *all; /* counts */
} PioneerCounts;

/* NULL with an error that says what can be counted. */
PioneerCounts *pioneer_counts_new (PioneerSearcher *searcher, const char *name, GError **error);
PioneerCounts *pioneer_counts_ref (PioneerCounts *self);
void pioneer_counts_unref (PioneerCounts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerCounts, pioneer_counts_unref)

/* Documents are given ascending, each once. */
void pioneer_counts_add (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n);

/* How many records have a value, or one of the other three numbers of a column: together they are the total. */
guint32 pioneer_counts_get_n_stated (const PioneerCounts *self);
guint32 pioneer_counts_get_n (const PioneerCounts *self, guint32 ordinal);

G_END_DECLS
