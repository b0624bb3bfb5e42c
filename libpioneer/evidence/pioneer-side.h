/* pioneer-side.h - Those that say one thing, where sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SIDE (pioneer_side_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSide, pioneer_side, PIONEER, SIDE, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_side_get_text (PioneerSide *self);
PIONEER_AVAILABLE_IN_1_0
GObject *pioneer_side_get_value (PioneerSide *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_side_get_statements (PioneerSide *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_side_get_sources (PioneerSide *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_side_get_support (PioneerSide *self);

G_END_DECLS
