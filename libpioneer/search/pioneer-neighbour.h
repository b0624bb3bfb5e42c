/* pioneer-neighbour.h - A record that is near a place
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_NEIGHBOUR (pioneer_neighbour_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerNeighbour, pioneer_neighbour, PIONEER, NEIGHBOUR, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_neighbour_get_record (PioneerNeighbour *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_neighbour_get_place (PioneerNeighbour *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_neighbour_get_distance (PioneerNeighbour *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_find_near (
    PioneerCatalogue *self, PioneerKind kind, double latitude, double longitude, double radius, guint limit, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_find_near_record (
    PioneerCatalogue *self, PioneerKind kind, const char *reference, double radius, guint limit, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_find_unplaced (PioneerCatalogue *self, PioneerKind kind, GError **error);

G_END_DECLS
