/* pioneer-programme.h - A national programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_PROGRAMME (pioneer_programme_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerProgramme, pioneer_programme, PIONEER, PROGRAMME, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_sponsors (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_aims (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_waves (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_stages (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_selection (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_programme_get_site_count (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_programme_get_announced (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_programme_get_started (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_programme_get_duration (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_evaluation (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_support (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_requirements (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_client_groups (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_conditions (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_features (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_partnerships (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_funding (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_events (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_figures (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_remarks (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_contacts (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_predecessors (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_successors (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_sites (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_outcomes (PioneerProgramme *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_programme_get_partners (PioneerProgramme *self);

G_END_DECLS
