/* pioneer-site.h - A place's scheme within a programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SITE (pioneer_site_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSite, pioneer_site, PIONEER, SITE, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_schemes (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_participations (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_aims (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_places (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_populations (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_client_groups (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_conditions (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_settings (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_features (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_partnerships (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_partner_counts (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_funding (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_events (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_figures (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_remarks (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_contacts (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_related_sites (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_programmes (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_partners (PioneerSite *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_site_get_outcomes (PioneerSite *self);

G_END_DECLS
