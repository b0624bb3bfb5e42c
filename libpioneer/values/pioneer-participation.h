/* pioneer-participation.h - A site's part in a programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_PARTICIPATION (pioneer_participation_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerParticipation, pioneer_participation, PIONEER, PARTICIPATION, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerProgramme *pioneer_participation_get_programme (PioneerParticipation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerParticipationStatus pioneer_participation_get_status (PioneerParticipation *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_participation_get_wave (PioneerParticipation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_participation_get_date (PioneerParticipation *self);

G_END_DECLS
