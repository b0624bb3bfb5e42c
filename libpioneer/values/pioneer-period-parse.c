/* pioneer-period-parse.c - Reading periods
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-period-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-period-days-private.h"

/* Longer than the longest period in its canonical form. */
#define LENGTH_MOST 100

/* Years, months, weeks and days fit in so much, each. */
#define PART_MOST G_MAXUINT16

#define YEAR_SECONDS G_GINT64_CONSTANT (31556952) /* 365.2425 days */

#define EXPECTED "expected 2013, 2013-05, 2013-11-01, 2009-04/2011-03, 2013-07/.., ../2013-10, 2009-04-01/P2Y or P2Y"

/* All of what is being read, for messages. */
typedef struct
{
  const char *text;
  GError **error;
} Reader;

#define misread(reader, ...) pioneer_misread ((reader)->error, (reader)->text, "period", __VA_ARGS__)

static gboolean
matches (const char *at, gsize length, const char *pattern)
{
  if (strlen (pattern) != length)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (pattern[i] == '0' ? !g_ascii_isdigit (at[i]) : at[i] != pattern[i])
      return FALSE;

  return TRUE;
}

static guint
read_digits (const char *at, guint count)
{
  guint number = 0;

  for (guint i = 0; i < count; i++)
    number = number * 10 + (guint) (at[i] - '0');

  return number;
}

static gboolean
check_date (Reader *reader, const PioneerDateData *date)
{
  if (date->year < PIONEER_YEAR_FIRST || date->year > PIONEER_YEAR_LAST)
    return misread (reader, "%04u is not a year between %d and %d", date->year, PIONEER_YEAR_FIRST, PIONEER_YEAR_LAST);

  if (date->month > 12)
    return misread (reader, "there is no month %02u; months are 01 to 12, and a span of years is written 2013/2014", date->month);

  if (date->day != 0 && !g_date_valid_dmy (date->day, (GDateMonth) date->month, date->year))
    return misread (reader, "%04u-%02u has no day %02u", date->year, date->month, date->day);

  return TRUE;
}

/* Month and day 00 are refused here, as 0 stands for none in the data. */
static gboolean
read_date (Reader *reader, const char *at, gsize length, PioneerDateData *date)
{
  g_autofree char *quote = pioneer_misread_quote (at, (gssize) length);

  if (!matches (at, length, "0000") && !matches (at, length, "0000-00") && !matches (at, length, "0000-00-00"))
    return misread (reader, "\"%s\" is not a date; %s", quote, EXPECTED);

  date->year = (guint16) read_digits (at, 4);
  date->month = length > 4 ? (guint8) read_digits (at + 5, 2) : 0;
  date->day = length > 7 ? (guint8) read_digits (at + 8, 2) : 0;

  if ((length > 4 && date->month == 0) || (length > 7 && date->day == 0))
    return misread (reader, "\"%s\" has a month or day 00; leave out what is not known, such as 2013 or 2013-05", quote);

  return check_date (reader, date);
}

static guint16 *
get_part (PioneerPeriodData *period, char letter)
{
  switch (letter)
    {
    case 'Y':
      return &period->years;
    case 'M':
      return &period->months;
    case 'W':
      return &period->weeks;
    case 'D':
      return &period->days;
    default:
      return NULL;
    }
}

/* One number and its letter, of those that are still to come. */
static gboolean
read_part (Reader *reader, const char **at, const char **letters, PioneerPeriodData *period)
{
  gsize digits = strspn (*at, "0123456789");
  const char *letter = (*at)[digits] != '\0' ? strchr (*letters, (*at)[digits]) : NULL;
  guint16 *part = letter != NULL ? get_part (period, *letter) : NULL;

  if (digits == 0 || part == NULL)
    return misread (reader, "a duration has whole numbers of years, months, weeks and days, in this order, such as P2Y6M, P8W or "
                            "P10D; hours and minutes are not held by a period");

  if (**at == '0')
    return misread (reader, "a number in a duration does not start with 0; leave out what is 0");

  if (digits > 5 || read_digits (*at, (guint) digits) > PART_MOST)
    return misread (reader, "a number of at most %d was expected in a duration", PART_MOST);

  *part = (guint16) read_digits (*at, (guint) digits);
  *at += digits + 1;
  *letters = letter + 1;

  return TRUE;
}

static gboolean
read_duration (Reader *reader, const char *at, PioneerPeriodData *period)
{
  const char *letters = "YMWD";

  if (*++at == '\0')
    return misread (reader, "the duration is empty; expected such as P2Y, P18M, P8W or P10D");

  while (*at != '\0')
    if (!read_part (reader, &at, &letters, period))
      return FALSE;

  if (pioneer_period_days_length (period) > PIONEER_PERIOD_YEARS_MOST * YEAR_SECONDS)
    return misread (reader, "a duration of at most %d years was expected", PIONEER_PERIOD_YEARS_MOST);

  return TRUE;
}

static gboolean
check_order (Reader *reader, const PioneerPeriodData *period)
{
  PioneerDays start, end;
  PioneerPeriodData limit = { .start = { PIONEER_YEAR_LAST, 12, 31 }, .form = PIONEER_PERIOD_FORM_DATE };
  guint32 most = 0;

  pioneer_period_days_ends (period, &start, &end);
  pioneer_period_data_last_day (&limit, &most);

  if (end.last < start.first)
    return misread (reader, "it ends before it starts; write the earlier date first");

  if (end.last > most)
    return misread (reader, "it ends after the year %d", PIONEER_YEAR_LAST);

  return TRUE;
}

/* Both sides of the slash. */
static gboolean
read_span (Reader *reader, const char *slash, PioneerPeriodData *period)
{
  gsize length = (gsize) (slash - reader->text);
  const char *right = slash + 1;

  if (*reader->text == 'P')
    return misread (reader, "a duration stands behind the date on which it starts, such as 2009-04-01/P2Y");

  if (matches (reader->text, length, ".."))
    {
      period->form = PIONEER_PERIOD_FORM_UNTIL;
      return read_date (reader, right, strlen (right), &period->end);
    }

  if (!read_date (reader, reader->text, length, &period->start))
    return FALSE;

  if (strcmp (right, "..") == 0)
    {
      period->form = PIONEER_PERIOD_FORM_FROM;
      return TRUE;
    }

  period->form = *right == 'P' ? PIONEER_PERIOD_FORM_LASTING : PIONEER_PERIOD_FORM_RANGE;

  return (*right == 'P' ? read_duration (reader, right, period) : read_date (reader, right, strlen (right), &period->end)) &&
         check_order (reader, period);
}

static gboolean
read_period (Reader *reader, PioneerPeriodData *period)
{
  const char *slash = strchr (reader->text, '/');

  if (*reader->text == '\0')
    return misread (reader, "it is empty; %s", EXPECTED);

  if (strlen (reader->text) > LENGTH_MOST)
    return misread (reader, "it is more than %d bytes long; %s", LENGTH_MOST, EXPECTED);

  if (slash != NULL)
    return read_span (reader, slash, period);

  period->form = *reader->text == 'P' ? PIONEER_PERIOD_FORM_DURATION : PIONEER_PERIOD_FORM_DATE;

  return *reader->text == 'P' ? read_duration (reader, reader->text, period)
                              : read_date (reader, reader->text, strlen (reader->text), &period->start);
}

gboolean
pioneer_period_data_parse (const char *text, PioneerPeriodData *period, GError **error)
{
  Reader reader = { text, error };
  PioneerPeriodData result = { 0 };

  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  if (!read_period (&reader, &result))
    return FALSE;

  *period = result;

  return TRUE;
}
