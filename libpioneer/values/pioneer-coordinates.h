/* pioneer-coordinates.h - A place's coordinates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_COORDINATES (pioneer_coordinates_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCoordinates, pioneer_coordinates, PIONEER, COORDINATES, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
double pioneer_coordinates_get_latitude (PioneerCoordinates *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_coordinates_get_longitude (PioneerCoordinates *self);

G_END_DECLS
