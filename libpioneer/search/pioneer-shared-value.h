/* pioneer-shared-value.h - Something that two sites have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SHARED_VALUE (pioneer_shared_value_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSharedValue, pioneer_shared_value, PIONEER, SHARED_VALUE, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_shared_value_get_label (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerField *pioneer_shared_value_get_field (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_shared_value_get_text (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_shared_value_get_record (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_shared_value_get_share (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_shared_value_is_broader (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_shared_value_is_planned (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_shared_value_get_statements (PioneerSharedValue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_shared_value_get_other_statements (PioneerSharedValue *self);

G_END_DECLS
