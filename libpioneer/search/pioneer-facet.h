/* pioneer-facet.h - The values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FACET (pioneer_facet_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerFacet, pioneer_facet, PIONEER, FACET, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_get_name (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_get_label (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_total (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_n_stated (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_n_none (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_n_unknown (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_n_not_stated (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_facet_get_values (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_n_values (PioneerFacet *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_get_value_at (PioneerFacet *self, guint position);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_get_label_at (PioneerFacet *self, guint position);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_get_count_at (PioneerFacet *self, guint position);

G_END_DECLS
