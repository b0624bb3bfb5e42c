/* pioneer-funding.h - A sum of money
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FUNDING (pioneer_funding_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerFunding, pioneer_funding, PIONEER, FUNDING, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_funding_get_amount (PioneerFunding *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_funding_get_kind (PioneerFunding *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_funding_get_purpose (PioneerFunding *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_funding_get_recipient (PioneerFunding *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_funding_get_period (PioneerFunding *self);

G_END_DECLS
