/* pioneer-selection-stage.h - A stage of a programme's selection
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SELECTION_STAGE (pioneer_selection_stage_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSelectionStage, pioneer_selection_stage, PIONEER, SELECTION_STAGE, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_selection_stage_get_stage (PioneerSelectionStage *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_selection_stage_get_counted (PioneerSelectionStage *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_selection_stage_get_quantity (PioneerSelectionStage *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_selection_stage_get_date (PioneerSelectionStage *self);

G_END_DECLS
