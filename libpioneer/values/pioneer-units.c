/* pioneer-units.c - The table of units
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-units-private.h"

#include <string.h>

#define DAY  86400.0
#define YEAR (365.2425 * DAY) /* 31,556,952 seconds, a whole number, as is its twelfth */

/* The units of one dimension stand together: quantities are sorted by the place of their unit. The base of the rates
 * is the smaller one, so that no factor is a fraction. */
static const PioneerUnit units[] = {
  [PIONEER_UNIT_COUNT] = { "count", "", "", FALSE, TRUE, "count", 1 },
  { "person", "person", "people", FALSE, FALSE, "person", 1 },
  { "percent", "%", "%", FALSE, TRUE, "percent", 1 },
  { "percentage-point", "percentage point", "percentage points", FALSE, FALSE, "percentage-point", 1 },
  { "GBP", "£", "£", TRUE, FALSE, "money-GBP", 1 },
  { "EUR", "€", "€", TRUE, FALSE, "money-EUR", 1 },
  { "USD", "US$", "US$", TRUE, FALSE, "money-USD", 1 },
  { "second", "second", "seconds", FALSE, FALSE, "time", 1 },
  { "minute", "minute", "minutes", FALSE, FALSE, "time", 60 },
  { "hour", "hour", "hours", FALSE, FALSE, "time", 3600 },
  { "day", "day", "days", FALSE, FALSE, "time", DAY },
  { "week", "week", "weeks", FALSE, FALSE, "time", 7 * DAY },
  { "month", "month", "months", FALSE, FALSE, "time", YEAR / 12 },
  { "year", "year", "years", FALSE, FALSE, "time", YEAR },
  { "bed-day", "bed day", "bed days", FALSE, FALSE, "bed-day", 1 },
  { "per-1000", "per 1,000", "per 1,000", FALSE, FALSE, "rate", 100 },
  { "per-100000", "per 100,000", "per 100,000", FALSE, FALSE, "rate", 1 },
  { "ratio", "(ratio)", "(ratio)", FALSE, FALSE, "ratio", 1 },
  { "point", "point", "points", FALSE, FALSE, "point", 1 },
};

/* Past the end is NULL. */
const PioneerUnit *
pioneer_unit_get (guint index)
{
  return index < G_N_ELEMENTS (units) ? &units[index] : NULL;
}

/* No such unit is -1. */
int
pioneer_unit_lookup (const char *code, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i].code) == length && memcmp (units[i].code, code, length) == 0)
      return (int) i;

  return -1;
}

gboolean
pioneer_unit_is_share (guint index)
{
  static const char *const shares[] = { "percent", "percentage-point", "per-1000", "per-100000", "ratio", NULL };
  const PioneerUnit *unit = pioneer_unit_get (index);

  return unit != NULL && g_strv_contains (shares, unit->code);
}

/* "person, percent, … or point": what may be written, so without the count. */
char *
pioneer_unit_list (void)
{
  GString *list = g_string_new (units[PIONEER_UNIT_COUNT + 1].code);

  for (guint i = PIONEER_UNIT_COUNT + 2; i < G_N_ELEMENTS (units); i++)
    g_string_append_printf (list, "%s%s", i + 1 < G_N_ELEMENTS (units) ? ", " : " or ", units[i].code);

  return g_string_free (list, FALSE);
}
