/* pioneer-neighbour.c - A record that is near a place
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-neighbour-private.h"

#include "pioneer-concept.h"
#include "pioneer-record-private.h"

/**
 * PioneerNeighbour:
 *
 * A record near some coordinates, and how far it is. Immutable; usable from any thread.
 */

struct _PioneerNeighbour
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  guint32 record;
  guint32 place;
  double distance;
};

G_DEFINE_FINAL_TYPE (PioneerNeighbour, pioneer_neighbour, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_PLACE,
  PROP_DISTANCE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_neighbour_finalize (GObject *object)
{
  PioneerNeighbour *self = PIONEER_NEIGHBOUR (object);

  g_clear_pointer (&self->store, pioneer_store_unref);

  G_OBJECT_CLASS (pioneer_neighbour_parent_class)->finalize (object);
}

static void
pioneer_neighbour_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerNeighbour *self = PIONEER_NEIGHBOUR (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_take_object (value, pioneer_neighbour_get_record (self));
      break;
    case PROP_PLACE:
      g_value_take_object (value, pioneer_neighbour_get_place (self));
      break;
    case PROP_DISTANCE:
      g_value_set_double (value, pioneer_neighbour_get_distance (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_neighbour_class_init (PioneerNeighbourClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_neighbour_finalize;
  object_class->get_property = pioneer_neighbour_get_property;

  /**
   * PioneerNeighbour:record: (getter get_record)
   *
   * The record.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerNeighbour:place: (getter get_place)
   *
   * The place that is meant: of a record of several places, the nearest.
   */
  props[PROP_PLACE] = g_param_spec_object ("place", NULL, NULL, PIONEER_TYPE_CONCEPT, flags);
  /**
   * PioneerNeighbour:distance: (getter get_distance)
   *
   * How far that place is, on a great circle, in kilometres.
   */
  props[PROP_DISTANCE] = g_param_spec_double ("distance", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_neighbour_init (G_GNUC_UNUSED PioneerNeighbour *self)
{
}

PioneerNeighbour *
pioneer_neighbour_new (PioneerStore *store, guint32 record, guint32 place, double distance)
{
  PioneerNeighbour *self = g_object_new (PIONEER_TYPE_NEIGHBOUR, NULL);

  self->store = pioneer_store_ref (store);
  self->record = record;
  self->place = place;
  self->distance = distance;

  return self;
}

/**
 * pioneer_neighbour_get_record: (get-property record)
 * @self: a neighbour
 *
 * Gets the record.
 *
 * Returns: (transfer full) (nullable): the record; %NULL of an object that no search gave
 */
PioneerRecord *
pioneer_neighbour_get_record (PioneerNeighbour *self)
{
  g_return_val_if_fail (PIONEER_IS_NEIGHBOUR (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->record) : NULL;
}

/**
 * pioneer_neighbour_get_place: (get-property place)
 * @self: a neighbour
 *
 * Gets the place that is meant: of a record of several places, the nearest.
 *
 * Returns: (transfer full) (nullable): the place; %NULL of an object that no search gave
 */
PioneerConcept *
pioneer_neighbour_get_place (PioneerNeighbour *self)
{
  g_return_val_if_fail (PIONEER_IS_NEIGHBOUR (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->place) : NULL;
}

/**
 * pioneer_neighbour_get_distance: (get-property distance)
 * @self: a neighbour
 *
 * Gets how far that place is, on a great circle, in kilometres.
 *
 * Returns: the distance in kilometres
 */
double
pioneer_neighbour_get_distance (PioneerNeighbour *self)
{
  g_return_val_if_fail (PIONEER_IS_NEIGHBOUR (self), 0);

  return self->distance;
}
