/* pioneer-explanation.h - Why a record was found, and why it stands where it does
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_EXPLANATION (pioneer_explanation_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerExplanation, pioneer_explanation, PIONEER, EXPLANATION, GObject)

PIONEER_AVAILABLE_IN_1_0
double pioneer_explanation_get_score (PioneerExplanation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_explanation_get_contributions (PioneerExplanation *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_explanation_to_string (PioneerExplanation *self);

G_END_DECLS
