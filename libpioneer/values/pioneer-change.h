/* pioneer-change.h - The change between two quantities
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CHANGE (pioneer_change_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerChange, pioneer_change, PIONEER, CHANGE, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerChange *pioneer_change_new (PioneerQuantity *from, PioneerQuantity *to, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_change_get_absolute (PioneerChange *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_change_get_relative (PioneerChange *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_change_is_calculated (PioneerChange *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_change_to_string (PioneerChange *self);

G_END_DECLS
