/* pioneer-period.c - A date, a stretch of time or a duration
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-period.h"

#include "pioneer-enum-types.h"
#include "pioneer-period-private.h"
#include "pioneer-value-private.h"

/**
 * PioneerPeriod:
 *
 * A date, a stretch of time or a duration, no more precise than its source: "2013", "May 2013", "from July 2013", "2 years".
 *
 * Immutable; usable from any thread.
 */

struct _PioneerPeriod
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerPeriod, pioneer_period, PIONEER_TYPE_VALUE)

enum
{
  PROP_0,
  PROP_FIRST_DAY,
  PROP_LAST_DAY,
  PROP_PRECISION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static const PioneerPeriodData *
get_data (PioneerPeriod *self)
{
  return &pioneer_value_get_datum (PIONEER_VALUE (self))->period;
}

static void
pioneer_period_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerPeriod *self = PIONEER_PERIOD (object);

  switch (prop_id)
    {
    case PROP_FIRST_DAY:
      g_value_take_boxed (value, pioneer_period_get_first_day (self));
      break;
    case PROP_LAST_DAY:
      g_value_take_boxed (value, pioneer_period_get_last_day (self));
      break;
    case PROP_PRECISION:
      g_value_set_enum (value, pioneer_period_get_precision (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_period_class_init (PioneerPeriodClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = pioneer_period_get_property;

  /**
   * PioneerPeriod:first-day: (getter get_first_day)
   *
   * The first day that the period allows, at midnight UTC; %NULL where its beginning is open or it is a duration alone.
   */
  props[PROP_FIRST_DAY] = g_param_spec_boxed ("first-day", NULL, NULL, G_TYPE_DATE_TIME, flags);
  /**
   * PioneerPeriod:last-day: (getter get_last_day)
   *
   * The last day that the period allows, at midnight UTC; %NULL where its end is open or it is a duration alone.
   */
  props[PROP_LAST_DAY] = g_param_spec_boxed ("last-day", NULL, NULL, G_TYPE_DATE_TIME, flags);
  /**
   * PioneerPeriod:precision: (getter get_precision)
   *
   * The precision of the least precise date in it.
   */
  props[PROP_PRECISION] = g_param_spec_enum ("precision", NULL, NULL, PIONEER_TYPE_PRECISION, PIONEER_PRECISION_YEAR, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* What a script makes by hand is no date, but a duration of nothing. */
static void
pioneer_period_init (PioneerPeriod *self)
{
  ((PioneerDatum *) pioneer_value_get_datum (PIONEER_VALUE (self)))->period.form = PIONEER_PERIOD_FORM_DURATION;
}

/**
 * pioneer_period_new_from_string:
 * @text: a period in the notation of the JSON format: `2013-11-01`, `2013-05`, `2009-04-01/P2Y`
 * @error: return location for an error, or %NULL
 *
 * Reads a period that belongs to no catalogue.
 *
 * Fails with %PIONEER_ERROR_PARSE where the text is not a period, or no such date exists.
 *
 * Returns: (transfer full): the period; %NULL on error
 */
PioneerPeriod *
pioneer_period_new_from_string (const char *text, GError **error)
{
  PioneerDatum datum = { .type = PIONEER_VALUE_TYPE_PERIOD };

  g_return_val_if_fail (text != NULL, NULL);

  if (!pioneer_period_data_parse (text, &datum.period, error))
    return NULL;

  return pioneer_value_new_free (PIONEER_TYPE_PERIOD, &datum);
}

static GDateTime *
day_to_date_time (guint32 julian)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);

  return g_date_time_new_utc (g_date_get_year (&date), (int) g_date_get_month (&date), g_date_get_day (&date), 0, 0, 0);
}

/**
 * pioneer_period_get_first_day: (get-property first-day)
 * @self: a period
 *
 * Gets the first day that the period allows: of "2013", the first of January.
 *
 * Returns: (transfer full) (nullable): midnight UTC of that day; %NULL where the beginning is open, or it is a duration alone
 */
GDateTime *
pioneer_period_get_first_day (PioneerPeriod *self)
{
  guint32 day;

  g_return_val_if_fail (PIONEER_IS_PERIOD (self), NULL);

  return pioneer_period_data_first_day (get_data (self), &day) ? day_to_date_time (day) : NULL;
}

/**
 * pioneer_period_get_last_day: (get-property last-day)
 * @self: a period
 *
 * Gets the last day that the period allows: of "2013", the last of December.
 *
 * Returns: (transfer full) (nullable): midnight UTC of that day; %NULL where the end is open, or it is a duration alone
 */
GDateTime *
pioneer_period_get_last_day (PioneerPeriod *self)
{
  guint32 day;

  g_return_val_if_fail (PIONEER_IS_PERIOD (self), NULL);

  return pioneer_period_data_last_day (get_data (self), &day) ? day_to_date_time (day) : NULL;
}

static PioneerPrecision
precision_of (const PioneerDateData *date)
{
  if (date->year == 0)
    return PIONEER_PRECISION_DAY; /* no date: it leaves the other one's precision as it is */
  if (date->month == 0)
    return PIONEER_PRECISION_YEAR;

  return date->day == 0 ? PIONEER_PRECISION_MONTH : PIONEER_PRECISION_DAY;
}

/**
 * pioneer_period_get_precision: (get-property precision)
 * @self: a period
 *
 * Gets the precision of the least precise date in the period.
 *
 * Returns: the precision; a day where there is no date in it
 */
PioneerPrecision
pioneer_period_get_precision (PioneerPeriod *self)
{
  g_return_val_if_fail (PIONEER_IS_PERIOD (self), PIONEER_PRECISION_DAY);

  return MIN (precision_of (&get_data (self)->start), precision_of (&get_data (self)->end));
}

/**
 * pioneer_period_has_dates:
 * @self: a period
 *
 * Checks whether the period has a date, or is a duration alone.
 *
 * Returns: whether there is a date in it
 */
gboolean
pioneer_period_has_dates (PioneerPeriod *self)
{
  g_return_val_if_fail (PIONEER_IS_PERIOD (self), FALSE);

  return get_data (self)->form != PIONEER_PERIOD_FORM_DURATION;
}

/**
 * pioneer_period_to_notation:
 * @self: a period
 *
 * Writes the period in the notation that [ctor@Pioneer.Period.new_from_string] reads: `2013-11-01`.
 *
 * Returns: (transfer full): the notation
 */
char *
pioneer_period_to_notation (PioneerPeriod *self)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (PIONEER_IS_PERIOD (self), g_string_free (out, FALSE));

  pioneer_period_data_write (get_data (self), out);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_period_compare:
 * @self: a period
 * @other: another period
 *
 * Compares two periods by their first days, then their last days; durations alone come last, by length.
 *
 * Returns: less than, equal to or more than 0 as @self comes before, with or after @other
 */
int
pioneer_period_compare (PioneerPeriod *self, PioneerPeriod *other)
{
  g_return_val_if_fail (PIONEER_IS_PERIOD (self), 0);
  g_return_val_if_fail (PIONEER_IS_PERIOD (other), 0);

  return pioneer_period_data_compare (get_data (self), get_data (other));
}
