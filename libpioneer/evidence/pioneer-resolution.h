/* pioneer-resolution.h - Which of several statements is chosen, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_RESOLUTION (pioneer_resolution_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerResolution, pioneer_resolution, PIONEER, RESOLUTION, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerStatement *pioneer_resolution_get_statement (PioneerResolution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPolicy pioneer_resolution_get_policy (PioneerResolution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPolicy pioneer_resolution_get_rule (PioneerResolution *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_resolution_get_reason (PioneerResolution *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_resolution_get_statements (PioneerResolution *self);

G_END_DECLS
