/* pioneer-facet-rows-private.h - The values of a facet in their order, before they are objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-counts-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint32 count;
  guint32 ordinal; /* of the column; of the facet of kinds, the kind */
  guint16 field;   /* which of those that are counted; none of the facet of kinds */
  guint16 rank;    /* of its text among those of the field, as far as they were ordered */
} PioneerFacetRow;

typedef struct _PioneerFacetOrder PioneerFacetOrder;

/* Belongs to the results. Immutable, but for what is made when it is first asked for; usable from any thread. */
typedef struct
{
  PioneerCounts *counts;
  PioneerFacetOrder *order; /* set atomically, once */
  guint32 *modal_counts;    /* PIONEER_N_MODALITIES for each row; likewise */
} PioneerFacetRows;

/* Takes the counts. */
void pioneer_facet_rows_init (PioneerFacetRows *self, PioneerCounts *counts);
void pioneer_facet_rows_clear (PioneerFacetRows *self);

guint pioneer_facet_rows_get_n (PioneerFacetRows *self);
/* NULL past the end. */
const PioneerFacetRow *pioneer_facet_rows_get (PioneerFacetRows *self, guint row);
/* Of one of its rows; belongs to the catalogue. */
const PioneerValueText *pioneer_facet_rows_get_text (PioneerFacetRows *self, const PioneerFacetRow *row);

/* How many of the records found have the value by a statement of each modality. */
const guint32 *pioneer_facet_rows_get_modal_counts (PioneerFacetRows *self, guint row);

G_END_DECLS
