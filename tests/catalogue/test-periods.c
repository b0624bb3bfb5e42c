/* test-periods.c - Periods: what they read, their days, their order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <math.h>

static void
check_day (GDateTime *taken, const char *expected)
{
  g_autoptr (GDateTime) day = taken;
  g_autofree char *text = day != NULL ? g_date_time_format_iso8601 (day) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_periods (void)
{
  static const struct
  {
    const char *notation;
    const char *first;
    const char *last;
    PioneerPrecision precision;
    const char *text;
  } cases[] = {
    { "2013", "2013-01-01T00:00:00Z", "2013-12-31T00:00:00Z", PIONEER_PRECISION_YEAR, "2013" },
    { "2012-02", "2012-02-01T00:00:00Z", "2012-02-29T00:00:00Z", PIONEER_PRECISION_MONTH, "February 2012" },
    { "2013-11-01", "2013-11-01T00:00:00Z", "2013-11-01T00:00:00Z", PIONEER_PRECISION_DAY, "1 November 2013" },
    { "2009-04-01/2011-03", "2009-04-01T00:00:00Z", "2011-03-31T00:00:00Z", PIONEER_PRECISION_MONTH, "1 April 2009 to March 2011" },
    { "2013-07/..", "2013-07-01T00:00:00Z", NULL, PIONEER_PRECISION_MONTH, "from July 2013" },
    { "../2013-10", NULL, "2013-10-31T00:00:00Z", PIONEER_PRECISION_MONTH, "until October 2013" },
    { "2009-04-01/P2Y", "2009-04-01T00:00:00Z", "2011-03-31T00:00:00Z", PIONEER_PRECISION_DAY, "2 years from 1 April 2009" },
    { "P2Y", NULL, NULL, PIONEER_PRECISION_DAY, "2 years" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerPeriod) period = pioneer_period_new_from_string (cases[i].notation, &error);
      g_autofree char *notation = NULL;
      PioneerPrecision precision;
      GDateTime *first;
      GDateTime *last;

      g_assert_no_error (error);
      g_test_message ("%s", cases[i].notation);
      notation = pioneer_period_to_notation (period);
      g_assert_cmpstr (notation, ==, cases[i].notation);
      check_day (pioneer_period_get_first_day (period), cases[i].first);
      check_day (pioneer_period_get_last_day (period), cases[i].last);
      g_assert_cmpint (pioneer_period_get_precision (period), ==, cases[i].precision);
      g_assert_cmpint (pioneer_period_has_dates (period), ==, cases[i].notation[0] != 'P');
      g_object_get (period, "first-day", &first, "last-day", &last, "precision", &precision, NULL);
      check_day (first, cases[i].first);
      check_day (last, cases[i].last);
      g_assert_cmpint (precision, ==, cases[i].precision);
      g_assert_null (pioneer_value_get_statement (PIONEER_VALUE (period)));
      api_assert_text (g_object_ref (period), cases[i].text);
    }
}

static void
test_period_order (void)
{
  static const char *const ordered[] = { "2009", "2013", "2013-11-01", "2013-11", "P1Y", "P2Y" };
  static const char *const wrong[] = { "", "May 2013", "2013-13", "2013-02-29", "2013/2012", "../..", "P", "13", "0000" };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (PioneerPeriod) a = pioneer_period_new_from_string (ordered[i], NULL);
        g_autoptr (PioneerPeriod) b = pioneer_period_new_from_string (ordered[j], NULL);
        int order = pioneer_period_compare (a, b);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (pioneer_period_new_from_string (wrong[i], &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/values/periods", test_periods);
  g_test_add_func ("/values/period-order", test_period_order);

  return g_test_run ();
}
