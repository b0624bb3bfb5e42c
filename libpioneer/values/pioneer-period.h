/* pioneer-period.h - A date, a stretch of time or a duration
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_PERIOD (pioneer_period_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerPeriod, pioneer_period, PIONEER, PERIOD, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_period_new_from_string (const char *text, GError **error);

PIONEER_AVAILABLE_IN_1_0
GDateTime *pioneer_period_get_first_day (PioneerPeriod *self);
PIONEER_AVAILABLE_IN_1_0
GDateTime *pioneer_period_get_last_day (PioneerPeriod *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPrecision pioneer_period_get_precision (PioneerPeriod *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_period_has_dates (PioneerPeriod *self);

PIONEER_AVAILABLE_IN_1_0
char *pioneer_period_to_notation (PioneerPeriod *self);
PIONEER_AVAILABLE_IN_1_0
int pioneer_period_compare (PioneerPeriod *self, PioneerPeriod *other);

G_END_DECLS
