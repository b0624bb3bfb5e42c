/* pioneer-tally.h - A stated number of partners
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_TALLY (pioneer_tally_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerTally, pioneer_tally, PIONEER, TALLY, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_tally_get_of (PioneerTally *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_tally_get_quantity (PioneerTally *self);

G_END_DECLS
