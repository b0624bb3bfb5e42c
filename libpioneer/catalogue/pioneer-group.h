/* pioneer-group.h - Some items of a list that share a value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_GROUP (pioneer_group_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerGroup, pioneer_group, PIONEER, GROUP, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_group_get_value (PioneerGroup *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_group_get_label (PioneerGroup *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_group_get_items (PioneerGroup *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_group_is_not_stated (PioneerGroup *self);

G_END_DECLS
