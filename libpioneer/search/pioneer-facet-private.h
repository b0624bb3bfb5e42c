/* pioneer-facet-private.h - Facets, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-facet.h"
#include "pioneer-query.h"
#include "pioneer-counts-private.h"

G_BEGIN_DECLS

PioneerFacet *pioneer_facet_new (PioneerCatalogue *catalogue, PioneerQuery *query, PioneerCounts *counts);

G_END_DECLS
