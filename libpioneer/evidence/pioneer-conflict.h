/* pioneer-conflict.h - Where sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CONFLICT (pioneer_conflict_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerConflict, pioneer_conflict, PIONEER, CONFLICT, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_conflict_get_record (PioneerConflict *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_conflict_get_field_name (PioneerConflict *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConflictKind pioneer_conflict_get_kind (PioneerConflict *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_conflict_get_sides (PioneerConflict *self);
PIONEER_AVAILABLE_IN_1_0
PioneerResolution *pioneer_conflict_get_resolution (PioneerConflict *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_conflict_get_explanation (PioneerConflict *self);

G_END_DECLS
