/* pioneer-period-data.c - Periods as plain data: equality, order, agreement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-period-private.h"

#include "pioneer-period-days-private.h"

static gboolean
equal_dates (const PioneerDateData *a, const PioneerDateData *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* P18M is P1Y6M and P2W is P14D, but no number of days is a month. */
static gboolean
equal_durations (const PioneerPeriodData *a, const PioneerPeriodData *b)
{
  return 12 * a->years + a->months == 12 * b->years + b->months && 7 * a->weeks + a->days == 7 * b->weeks + b->days;
}

gboolean
pioneer_period_data_equal (const PioneerPeriodData *a, const PioneerPeriodData *b)
{
  return a->form == b->form && equal_dates (&a->start, &b->start) && equal_dates (&a->end, &b->end) && equal_durations (a, b);
}

static int
get_precision (const PioneerDateData *date)
{
  if (date->day != 0)
    return PIONEER_PRECISION_DAY;

  if (date->month != 0)
    return PIONEER_PRECISION_MONTH;

  return date->year != 0 ? PIONEER_PRECISION_YEAR : 0;
}

#define N_KEYS 12

/* What periods are sorted by. After what the header promises comes all the rest, so that only identical ones tie. */
static void
get_keys (const PioneerPeriodData *period, gint64 *keys)
{
  gboolean alone = period->form == PIONEER_PERIOD_FORM_DURATION;
  PioneerDays start, end;

  pioneer_period_days_ends (period, &start, &end);

  keys[0] = alone;
  keys[1] = alone ? pioneer_period_days_length (period) : start.first;
  keys[2] = end.last;
  keys[3] = get_precision (&period->start);
  keys[4] = get_precision (period->form == PIONEER_PERIOD_FORM_LASTING ? &period->start : &period->end);
  keys[5] = period->form;
  keys[6] = start.last;
  keys[7] = end.first;
  keys[8] = period->years;
  keys[9] = period->months;
  keys[10] = period->weeks;
  keys[11] = period->days;
}

int
pioneer_period_data_compare (const PioneerPeriodData *a, const PioneerPeriodData *b)
{
  gint64 keys_a[N_KEYS], keys_b[N_KEYS];

  get_keys (a, keys_a);
  get_keys (b, keys_b);

  for (guint i = 0; i < N_KEYS; i++)
    if (keys_a[i] != keys_b[i])
      return keys_a[i] < keys_b[i] ? -1 : 1;

  return 0;
}

static gboolean
overlap (const PioneerDays *a, const PioneerDays *b)
{
  return a->first <= b->last && b->first <= a->last;
}

static gboolean
has_length (const PioneerPeriodData *period)
{
  return period->form == PIONEER_PERIOD_FORM_LASTING || period->form == PIONEER_PERIOD_FORM_DURATION;
}

/* A date that lies within the other period: 2010 and 2009/2011. */
static gboolean
holds_date (const PioneerPeriodData *period, const PioneerPeriodData *date)
{
  PioneerDays start, end, day;

  if (date->form != PIONEER_PERIOD_FORM_DATE)
    return FALSE;

  pioneer_period_days_ends (period, &start, &end);
  pioneer_period_days_ends (date, &day, &day);

  return start.first <= day.first && day.last <= end.last;
}

/* Both may start on one day and end on one day. Years, months and days lie within each other or apart, so two dates that
 * share a day are one date told more and less precisely. An open end may be any day, but not one before the start. */
static gboolean
ends_agree (const PioneerPeriodData *a, const PioneerPeriodData *b)
{
  PioneerDays start_a, start_b, end_a, end_b;

  pioneer_period_days_ends (a, &start_a, &end_a);
  pioneer_period_days_ends (b, &start_b, &end_b);

  if (!overlap (&start_a, &start_b) || MAX (start_a.first, start_b.first) > MIN (end_a.last, end_b.last))
    return FALSE;

  return has_length (a) && has_length (b) ? equal_durations (a, b) : overlap (&end_a, &end_b);
}

/* P2Y can be said of 2009-04-01/2011-03-31 and of 2009-04-01/P2Y: it is laid from the other's start. Of a date or of
 * a period with an open end it says nothing. */
static gboolean
duration_agrees (const PioneerPeriodData *duration, const PioneerPeriodData *other)
{
  PioneerPeriodData lasting = *duration;

  if (other->form == PIONEER_PERIOD_FORM_DURATION)
    return equal_durations (duration, other);

  if (other->form != PIONEER_PERIOD_FORM_RANGE && other->form != PIONEER_PERIOD_FORM_LASTING)
    return FALSE;

  lasting.form = PIONEER_PERIOD_FORM_LASTING;
  lasting.start = other->start;

  return ends_agree (&lasting, other);
}

gboolean
pioneer_period_data_agrees (const PioneerPeriodData *a, const PioneerPeriodData *b)
{
  if (a->form == PIONEER_PERIOD_FORM_DURATION)
    return duration_agrees (a, b);

  if (b->form == PIONEER_PERIOD_FORM_DURATION)
    return duration_agrees (b, a);

  return ends_agree (a, b) || holds_date (a, b) || holds_date (b, a);
}
