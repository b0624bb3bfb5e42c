/* pioneer-facet-value.h - A value, and how many of the records found have it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FACET_VALUE (pioneer_facet_value_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerFacetValue, pioneer_facet_value, PIONEER, FACET_VALUE, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_value_get_value (PioneerFacetValue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_facet_value_get_label (PioneerFacetValue *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_value_get_count (PioneerFacetValue *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_facet_value_get_count_of (PioneerFacetValue *self, PioneerModality modality);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_facet_value_narrow (PioneerFacetValue *self, GError **error);

G_END_DECLS
