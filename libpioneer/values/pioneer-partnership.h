/* pioneer-partnership.h - A partner's part in a site or programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_PARTNERSHIP (pioneer_partnership_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerPartnership, pioneer_partnership, PIONEER, PARTNERSHIP, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_partnership_get_partner (PioneerPartnership *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_partnership_get_role (PioneerPartnership *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_partnership_get_period (PioneerPartnership *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_partnership_get_count (PioneerPartnership *self);

G_END_DECLS
