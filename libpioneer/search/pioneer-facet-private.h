/* pioneer-facet-private.h - Facets, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-facet.h"
#include "pioneer-facet-rows-private.h"
#include "pioneer-results.h"

G_BEGIN_DECLS

/* The rows belong to the results. */
PioneerFacet *pioneer_facet_new (PioneerResults *results, PioneerFacetRows *rows);

/* For its values, which hold it. */
PioneerResults *pioneer_facet_get_results (PioneerFacet *self);
PioneerFacetRows *pioneer_facet_get_rows (PioneerFacet *self);
/* NULL past the end. */
const PioneerValueText *pioneer_facet_get_text (PioneerFacet *self, guint position);

G_END_DECLS
