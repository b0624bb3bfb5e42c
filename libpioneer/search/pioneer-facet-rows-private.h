/* pioneer-facet-rows-private.h - The values of a facet in their order, before they are objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-counts-private.h"
#include "pioneer-query.h"

G_BEGIN_DECLS

typedef struct
{
  guint32 count;
  guint32 ordinal; /* of the column; of the facet of kinds, the kind */
  guint field;     /* which of those that are counted; none of the facet of kinds */
  const PioneerValueText *text;
} PioneerFacetRow;

typedef struct _PioneerFacetOrder PioneerFacetOrder;

/* Immutable, but for what is made when it is first asked for; usable from any thread. */
typedef struct
{
  gatomicrefcount refs;
  PioneerCatalogue *catalogue; /* whose searcher has the texts */
  PioneerQuery *query;
  PioneerCounts *counts;
  PioneerFacetOrder *order; /* set atomically, once */
  guint32 *modal_counts;    /* PIONEER_N_MODALITIES for each row; likewise */
} PioneerFacetRows;

PioneerFacetRows *pioneer_facet_rows_new (PioneerCatalogue *catalogue, PioneerQuery *query, PioneerCounts *counts);
PioneerFacetRows *pioneer_facet_rows_ref (PioneerFacetRows *self);
void pioneer_facet_rows_unref (PioneerFacetRows *self);

guint pioneer_facet_rows_get_n (PioneerFacetRows *self);
/* NULL past the end. */
const PioneerFacetRow *pioneer_facet_rows_get (PioneerFacetRows *self, guint row);

/* How many of the records found have the value by a statement of each modality. */
const guint32 *pioneer_facet_rows_get_modal_counts (PioneerFacetRows *self, guint row);

G_END_DECLS
