/* pioneer-feature.h - Something that is done or planned
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FEATURE (pioneer_feature_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerFeature, pioneer_feature, PIONEER, FEATURE, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_feature_get_concept (PioneerFeature *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_feature_get_description (PioneerFeature *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_feature_get_group (PioneerFeature *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_feature_get_place (PioneerFeature *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_feature_get_count (PioneerFeature *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_feature_get_due (PioneerFeature *self);

G_END_DECLS
