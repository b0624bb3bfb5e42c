/* pioneer-period-days.c - The days that a period is made of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-period-days-private.h"

#include "pioneer-period-private.h"

#define DAY   G_GINT64_CONSTANT (86400)
#define MONTH G_GINT64_CONSTANT (2629746) /* a twelfth of 365.2425 days */

/* An open end may be on any day. */
static const PioneerDays any_day = { 0, G_MAXUINT32 };

static guint32
count_days (guint year, guint month, guint day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static PioneerDays
get_days (const PioneerDateData *date)
{
  guint last_month = date->month != 0 ? date->month : 12;
  guint last_day = date->day != 0 ? date->day : g_date_get_days_in_month ((GDateMonth) last_month, date->year);

  return (PioneerDays){ count_days (date->year, MAX (date->month, 1), MAX (date->day, 1)),
                        count_days (date->year, last_month, last_day) };
}

/* The last day of a period that starts on the given one: the day before the one of the same number, some months on.
 * Where that month has no such day, the period fills the month: a month from 31 January ends on the last of February. */
static guint32
get_last_of_lasting (const PioneerPeriodData *period, guint32 first)
{
  guint months = 12u * period->years + period->months;
  guint year, month, day, length;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, first);

  months += (guint) g_date_get_month (&date) - 1;
  year = g_date_get_year (&date) + months / 12;
  month = months % 12 + 1;
  day = g_date_get_day (&date);
  length = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);

  return (day > length ? count_days (year, month, length) + 1 : count_days (year, month, day)) + 7u * period->weeks + period->days -
         1;
}

void
pioneer_period_days_ends (const PioneerPeriodData *period, PioneerDays *start, PioneerDays *end)
{
  *start = period->start.year != 0 ? get_days (&period->start) : any_day;

  if (period->form == PIONEER_PERIOD_FORM_DATE)
    *end = *start;
  else if (period->form == PIONEER_PERIOD_FORM_LASTING)
    *end = (PioneerDays){ get_last_of_lasting (period, start->first), get_last_of_lasting (period, start->last) };
  else
    *end = period->end.year != 0 ? get_days (&period->end) : any_day;
}

gint64
pioneer_period_days_length (const PioneerPeriodData *period)
{
  return (12 * period->years + period->months) * MONTH + (7 * period->weeks + period->days) * DAY;
}

gboolean
pioneer_period_data_first_day (const PioneerPeriodData *period, guint32 *day)
{
  PioneerDays start, end;

  if (period->start.year == 0)
    return FALSE;

  pioneer_period_days_ends (period, &start, &end);
  *day = start.first;

  return TRUE;
}

gboolean
pioneer_period_data_last_day (const PioneerPeriodData *period, guint32 *day)
{
  PioneerDays start, end;

  if (period->form == PIONEER_PERIOD_FORM_FROM || period->form == PIONEER_PERIOD_FORM_DURATION)
    return FALSE;

  pioneer_period_days_ends (period, &start, &end);
  *day = end.last;

  return TRUE;
}
