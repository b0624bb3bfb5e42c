/* pioneer-near.c - Which records are near a place
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-list-private.h"
#include "pioneer-neighbour-private.h"
#include "pioneer-record-private.h"

/* The mean radius R1 of the Earth, in kilometres: H. Moritz, Geodetic Reference System 1980, Journal of Geodesy 74 (2000), 128-133. */
#define EARTH_RADIUS 6371.0088

typedef struct
{
  double latitude; /* degrees */
  double longitude;
  guint32 place; /* of the store; PIONEER_NO_RECORD of coordinates that someone gave */
} Point;

typedef struct
{
  guint32 record;
  guint32 place;
  double distance;
} Near;

static double
to_radians (double degrees)
{
  return degrees * (G_PI / 180);
}

/* The haversine formula, which is exact enough for near places too. */
static double
get_distance (const Point *a, const Point *b)
{
  double across = sin (to_radians (b->latitude - a->latitude) / 2);
  double along = sin (to_radians (b->longitude - a->longitude) / 2);
  double half = across * across + cos (to_radians (a->latitude)) * cos (to_radians (b->latitude)) * along * along;

  return 2 * EARTH_RADIUS * asin (sqrt (MIN (half, 1)));
}

static gboolean
is_on_earth (double latitude, double longitude)
{
  return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
}

/* The coordinates that are shown of a place; what can't be on Earth is left out. */
static void
add_point (PioneerStore *store, guint32 place, GArray *points)
{
  const PioneerStatementData *shown = pioneer_store_shown (store, place, PIONEER_FIELD_COORDINATES);
  Point point = { .place = place };

  if (shown == NULL)
    return;

  point.latitude = shown->value.members[PIONEER_COORDINATES_LATITUDE].number;
  point.longitude = shown->value.members[PIONEER_COORDINATES_LONGITUDE].number;
  if (is_on_earth (point.latitude, point.longitude))
    g_array_append_val (points, point);
}

/* A place is where it is; any other record is where its places are, whoever says so. */
static void
collect_points (PioneerStore *store, guint32 record, GArray *points)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (store, record, PIONEER_FIELD_PLACE, &n);

  g_array_set_size (points, 0);
  add_point (store, record, points);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 place;

      if (statements[i].state != PIONEER_STATE_VALUE || pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      place = pioneer_store_find (store, statements[i].value.kind, statements[i].value.text);
      if (place != PIONEER_NO_RECORD)
        add_point (store, place, points);
    }
}

static gboolean
check_kind (PioneerKind kind, GError **error)
{
  gboolean is_kind = kind >= PIONEER_KIND_PROGRAMME && kind <= PIONEER_KIND_CONCEPT;

  if (kind == PIONEER_KIND_CONCEPT || (is_kind && pioneer_field_is_of (PIONEER_FIELD_PLACE, kind)))
    return TRUE;

  g_set_error (
      error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
      "“%s” is no kind of record that has places: the choice is site, partner, outcome, and concept for the places themselves",
      is_kind ? pioneer_kind_word (kind) : "?");

  return FALSE;
}

static gboolean
check_bounds (double latitude, double longitude, double radius, GError **error)
{
  if (!is_on_earth (latitude, longitude))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "Latitude %g, longitude %g is nowhere on Earth: a latitude is -90 to 90 degrees, a longitude -180 to 180",
                   latitude, longitude);
      return FALSE;
    }
  if (!(radius >= 0))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "A radius of %g km cannot be looked in: give 0 or more; infinity is no bound", radius);
      return FALSE;
    }

  return TRUE;
}

/* The nearest of a record's points to any of those asked for. */
static gboolean
measure (const GArray *from, const GArray *points, double radius, Near *near)
{
  near->distance = INFINITY;
  for (guint i = 0; i < points->len; i++)
    for (guint j = 0; j < from->len; j++)
      {
        const Point *point = &g_array_index (points, Point, i);
        double distance = get_distance (&g_array_index (from, Point, j), point);

        if (distance < near->distance)
          {
            near->distance = distance;
            near->place = point->place;
          }
      }

  return points->len > 0 && near->distance <= radius;
}

static int
compare_distances (gconstpointer a, gconstpointer b)
{
  const Near *x = a;
  const Near *y = b;

  if (x->distance != y->distance)
    return x->distance < y->distance ? -1 : 1;

  return (x->record > y->record) - (x->record < y->record);
}

static PioneerList *
find (PioneerStore *store, PioneerKind kind, const GArray *from, guint32 apart_from, double radius, guint limit)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (Point));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Near));
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_NEIGHBOUR);

  for (guint32 record = store->kinds[kind]; record < store->kinds[kind + 1]; record++)
    {
      Near near = { .record = record };

      if (record == apart_from)
        continue;
      collect_points (store, record, points);
      if (measure (from, points, radius, &near))
        g_array_append_val (all, near);
    }

  g_array_sort (all, compare_distances);
  for (guint i = 0; i < MIN (all->len, limit); i++)
    {
      const Near *near = &g_array_index (all, Near, i);

      pioneer_list_take (list, pioneer_neighbour_new (store, near->record, near->place, near->distance));
    }

  return list;
}

/**
 * pioneer_catalogue_find_near:
 * @self: a catalogue
 * @kind: which records: sites, partners, outcomes, or concepts for the places themselves
 * @latitude: a latitude in degrees, -90 to 90
 * @longitude: a longitude in degrees, -180 to 180
 * @radius: how far to look, in kilometres; infinity for any distance
 * @limit: how many to list at most; 0 lists none
 * @error: return location for an error, or %NULL
 *
 * Finds the records that are near some coordinates, the nearest first; equally near ones in the order of the catalogue. A record of
 * several places is where the nearest of them is. Records none of whose places has coordinates are not found:
 * [method@Pioneer.Catalogue.find_unplaced] lists them.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where records of that kind have no places, and with %PIONEER_ERROR_LIMIT where the coordinates
 * or the radius are out of bounds.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Neighbour]; %NULL on error
 */
PioneerList *
pioneer_catalogue_find_near (
    PioneerCatalogue *self, PioneerKind kind, double latitude, double longitude, double radius, guint limit, GError **error)
{
  g_autoptr (GArray) from = NULL;
  Point point = { .latitude = latitude, .longitude = longitude, .place = PIONEER_NO_RECORD };

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  if (!check_kind (kind, error) || !check_bounds (latitude, longitude, radius, error))
    return NULL;

  from = g_array_new (FALSE, FALSE, sizeof (Point));
  g_array_append_val (from, point);

  return find (pioneer_catalogue_get_store (self), kind, from, PIONEER_NO_RECORD, radius, limit);
}

/**
 * pioneer_catalogue_find_near_record:
 * @self: a catalogue
 * @kind: which records: sites, partners, outcomes, or concepts for the places themselves
 * @reference: a record that is somewhere: a place, as `concept/leeds`, or a site or a partner
 * @radius: how far to look, in kilometres; infinity for any distance
 * @limit: how many to list at most; 0 lists none
 * @error: return location for an error, or %NULL
 *
 * Finds the records that are near another, which itself is left out. Where that has several places, the nearest counts. Else it is as
 * with [method@Pioneer.Catalogue.find_near].
 *
 * Fails likewise, and with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such record, or it has no place with coordinates.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Neighbour]; %NULL on error
 */
PioneerList *
pioneer_catalogue_find_near_record (
    PioneerCatalogue *self, PioneerKind kind, const char *reference, double radius, guint limit, GError **error)
{
  g_autoptr (GArray) from = NULL;
  PioneerStore *store;
  guint32 record;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  store = pioneer_catalogue_get_store (self);
  record = pioneer_store_find_reference (store, reference);
  if (!check_kind (kind, error) || !check_bounds (0, 0, radius, error))
    return NULL;
  if (record == PIONEER_NO_RECORD)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
                   "There is no record “%s” in the catalogue: a reference is a kind and an identity, such as concept/leeds",
                   reference);
      return NULL;
    }

  from = g_array_new (FALSE, FALSE, sizeof (Point));
  collect_points (store, record, from);
  if (from->len == 0)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
                   "No source gives coordinates for “%s” or its places: name another place, or give a latitude and a longitude",
                   reference);
      return NULL;
    }

  return find (store, kind, from, record, radius, limit);
}

/**
 * pioneer_catalogue_find_unplaced:
 * @self: a catalogue
 * @kind: which records: sites, partners, outcomes, or concepts
 * @error: return location for an error, or %NULL
 *
 * Finds the records that are never near anything, since no source gives coordinates for any of their places. Of concepts only places
 * are listed.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where records of that kind have no places.
 *
 * Returns: (transfer full): a list of records; %NULL on error
 */
PioneerList *
pioneer_catalogue_find_unplaced (PioneerCatalogue *self, PioneerKind kind, GError **error)
{
  g_autoptr (GArray) records = NULL;
  g_autoptr (GArray) points = NULL;
  PioneerStore *store;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  if (!check_kind (kind, error))
    return NULL;

  store = pioneer_catalogue_get_store (self);
  records = g_array_new (FALSE, FALSE, sizeof (guint32));
  points = g_array_new (FALSE, FALSE, sizeof (Point));
  for (guint32 record = store->kinds[kind]; record < store->kinds[kind + 1]; record++)
    {
      const PioneerStatementData *vocabulary = pioneer_store_shown (store, record, PIONEER_FIELD_VOCABULARY);

      if (kind == PIONEER_KIND_CONCEPT && (vocabulary == NULL || vocabulary->value.choice != PIONEER_VOCABULARY_PLACE))
        continue;
      collect_points (store, record, points);
      if (points->len == 0)
        g_array_append_val (records, record);
    }

  return pioneer_list_new_records (store, pioneer_record_type (kind), records);
}
