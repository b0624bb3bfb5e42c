/* pioneer-partner.h - An organisation or a group of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_PARTNER (pioneer_partner_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerPartner, pioneer_partner, PIONEER, PARTNER, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_partner_get_partner_type (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_identifiers (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_partner_get_opened (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_partner_get_closed (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_predecessors (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_successors (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_parents (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_members (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_partner_get_count (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_places (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_sites (PioneerPartner *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_partner_get_programmes (PioneerPartner *self);

G_END_DECLS
