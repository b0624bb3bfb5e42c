/* pioneer-contribution.h - What a word of a query adds to a score
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CONTRIBUTION (pioneer_contribution_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerContribution, pioneer_contribution, PIONEER, CONTRIBUTION, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contribution_get_word (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contribution_get_meaning (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerFoundBy pioneer_contribution_get_found_by (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_contribution_get_fields (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_contribution_get_parts (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_contribution_get_frequency (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_contribution_get_length (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_contribution_get_idf (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_contribution_get_factor (PioneerContribution *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_contribution_get_score (PioneerContribution *self);

G_END_DECLS
