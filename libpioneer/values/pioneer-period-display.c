/* pioneer-period-display.c - Writing periods, for machines and for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-period-private.h"

static void
write_date (const PioneerDateData *date, GString *out)
{
  g_string_append_printf (out, "%04u", date->year);

  if (date->month != 0)
    g_string_append_printf (out, "-%02u", date->month);

  if (date->day != 0)
    g_string_append_printf (out, "-%02u", date->day);
}

static void
write_part (guint number, char letter, GString *out)
{
  if (number != 0)
    g_string_append_printf (out, "%u%c", number, letter);
}

static void
write_duration (const PioneerPeriodData *period, GString *out)
{
  g_string_append_c (out, 'P');
  write_part (period->years, 'Y', out);
  write_part (period->months, 'M', out);
  write_part (period->weeks, 'W', out);
  write_part (period->days, 'D', out);
}

void
pioneer_period_data_write (const PioneerPeriodData *period, GString *out)
{
  if (period->form == PIONEER_PERIOD_FORM_UNTIL)
    g_string_append (out, "..");
  else if (period->form != PIONEER_PERIOD_FORM_DURATION)
    write_date (&period->start, out);

  if (period->form != PIONEER_PERIOD_FORM_DATE && period->form != PIONEER_PERIOD_FORM_DURATION)
    g_string_append_c (out, '/');

  if (period->form == PIONEER_PERIOD_FORM_FROM)
    g_string_append (out, "..");
  else if (period->form == PIONEER_PERIOD_FORM_LASTING || period->form == PIONEER_PERIOD_FORM_DURATION)
    write_duration (period, out);
  else if (period->form != PIONEER_PERIOD_FORM_DATE)
    write_date (&period->end, out);
}

static void
display_date (const PioneerDateData *date, GString *out)
{
  static const char *const months[] = { "",     "January", "February",  "March",   "April",    "May",     "June",
                                        "July", "August",  "September", "October", "November", "December" };

  if (date->day != 0)
    g_string_append_printf (out, "%u ", date->day);

  if (date->month != 0 && date->month < G_N_ELEMENTS (months))
    g_string_append_printf (out, "%s ", months[date->month]);

  g_string_append_printf (out, "%u", date->year);
}

/* "1 year, 2 months and 3 days" */
static void
display_duration (const PioneerPeriodData *period, GString *out)
{
  const guint numbers[] = { period->years, period->months, period->weeks, period->days };
  static const char *const words[] = { "year", "month", "week", "day" };
  guint left = 0;
  gboolean first = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    left += numbers[i] != 0;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (numbers[i] != 0)
      {
        if (!first)
          g_string_append (out, left == 1 ? " and " : ", ");

        g_string_append_printf (out, "%u %s%s", numbers[i], words[i], numbers[i] == 1 ? "" : "s");
        first = FALSE;
        left--;
      }
}

void
pioneer_period_data_display (const PioneerPeriodData *period, GString *out)
{
  if (period->form == PIONEER_PERIOD_FORM_LASTING || period->form == PIONEER_PERIOD_FORM_DURATION)
    display_duration (period, out);

  if (period->form == PIONEER_PERIOD_FORM_FROM)
    g_string_append (out, "from ");
  else if (period->form == PIONEER_PERIOD_FORM_LASTING)
    g_string_append (out, " from ");

  if (period->start.year != 0)
    display_date (&period->start, out);

  if (period->form == PIONEER_PERIOD_FORM_RANGE)
    g_string_append (out, " to ");
  else if (period->form == PIONEER_PERIOD_FORM_UNTIL)
    g_string_append (out, "until ");

  if (period->end.year != 0)
    display_date (&period->end, out);
}
