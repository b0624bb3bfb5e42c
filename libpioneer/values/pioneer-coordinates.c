/* pioneer-coordinates.c - A place's coordinates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-coordinates.h"

#include "pioneer-value-private.h"

/**
 * PioneerCoordinates:
 *
 * The latitude and longitude of the middle of a place, in degrees of WGS 84.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerCoordinates
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerCoordinates, pioneer_coordinates, PIONEER_TYPE_VALUE)

/**
 * PioneerCoordinates:latitude: (getter get_latitude)
 *
 * The latitude in degrees of WGS 84, from -90 to 90; north is positive.
 */

/**
 * PioneerCoordinates:longitude: (getter get_longitude)
 *
 * The longitude in degrees of WGS 84, from -180 to 180; east is positive.
 */

static void
pioneer_coordinates_class_init (PioneerCoordinatesClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_coordinates_shape);
}

static void
pioneer_coordinates_init (G_GNUC_UNUSED PioneerCoordinates *self)
{
}

/**
 * pioneer_coordinates_get_latitude: (get-property latitude)
 * @self: a coordinates
 *
 * Gets the latitude in degrees of WGS 84.
 *
 * Returns: the latitude, from -90 to 90; north is positive
 */
double
pioneer_coordinates_get_latitude (PioneerCoordinates *self)
{
  g_return_val_if_fail (PIONEER_IS_COORDINATES (self), 0);

  return pioneer_value_member_number (PIONEER_VALUE (self), PIONEER_COORDINATES_LATITUDE);
}

/**
 * pioneer_coordinates_get_longitude: (get-property longitude)
 * @self: a coordinates
 *
 * Gets the longitude in degrees of WGS 84.
 *
 * Returns: the longitude, from -180 to 180; east is positive
 */
double
pioneer_coordinates_get_longitude (PioneerCoordinates *self)
{
  g_return_val_if_fail (PIONEER_IS_COORDINATES (self), 0);

  return pioneer_value_member_number (PIONEER_VALUE (self), PIONEER_COORDINATES_LONGITUDE);
}
