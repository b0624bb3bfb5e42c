/* pioneer-results.h - What a search finds
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_RESULTS (pioneer_results_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerResults, pioneer_results, PIONEER, RESULTS, GObject)

PIONEER_AVAILABLE_IN_1_0
guint pioneer_results_get_n_items (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
PioneerMatch *pioneer_results_get (PioneerResults *self, guint position);

PIONEER_AVAILABLE_IN_1_0
guint pioneer_results_get_total (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_results_get_offset (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_results_get_query (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_results_get_understood (PioneerResults *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_results_get_facets (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
PioneerFacet *pioneer_results_get_facet (PioneerResults *self, const char *name);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_results_get_widenings (PioneerResults *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_results_get_suggestions (PioneerResults *self);

G_END_DECLS
