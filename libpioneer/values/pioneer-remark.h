/* pioneer-remark.h - What someone in public office said
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_REMARK (pioneer_remark_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerRemark, pioneer_remark, PIONEER, REMARK, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_remark_get_speaker (PioneerRemark *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_remark_get_office (PioneerRemark *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_remark_get_organisation (PioneerRemark *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_remark_get_gist (PioneerRemark *self);

G_END_DECLS
