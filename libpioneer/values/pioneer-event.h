/* pioneer-event.h - Something that happened
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_EVENT (pioneer_event_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerEvent, pioneer_event, PIONEER, EVENT, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_event_get_kind (PioneerEvent *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_event_get_date (PioneerEvent *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_event_get_description (PioneerEvent *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_event_get_place (PioneerEvent *self);

G_END_DECLS
