/* pioneer-outcome.h - What came, or is to come, of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_OUTCOME (pioneer_outcome_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerOutcome, pioneer_outcome, PIONEER, OUTCOME, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_outcome_get_subject (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_outcome_get_measure (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerModality pioneer_outcome_get_modality (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_baseline (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_target (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_actual (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_change (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerDirection pioneer_outcome_get_direction (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_outcome_get_period (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_outcome_get_dimension (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_outcome_get_comparator (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_outcome_get_design (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_sample_size (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_outcome_get_interval (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_outcome_get_reported_by (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_outcome_get_interventions (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_outcome_get_places (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_outcome_get_client_groups (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_outcome_get_settings (PioneerOutcome *self);
PIONEER_AVAILABLE_IN_1_0
PioneerChange *pioneer_outcome_calculate_change (PioneerOutcome *self);

G_END_DECLS
