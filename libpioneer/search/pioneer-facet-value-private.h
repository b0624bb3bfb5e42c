/* pioneer-facet-value-private.h - Values of facets, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-facet-private.h"
#include "pioneer-facet-value.h"

G_BEGIN_DECLS

PioneerFacetValue *pioneer_facet_value_new (PioneerFacet *facet, guint row);

/* What it stands for; NULL of one that a script makes by hand. */
const PioneerFacetRow *pioneer_facet_value_get_row (PioneerFacetValue *self);

G_END_DECLS
