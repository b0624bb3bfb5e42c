/* test-period-data.c - Periods, against what was worked out by hand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <locale.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-period-private.h"

static PioneerPeriodData
read_period (const char *text)
{
  PioneerPeriodData period = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_period_data_parse (text, &period, &error));
  g_assert_no_error (error);

  return period;
}

static const struct
{
  const char *text; /* also the canonical form */
  const char *display;
  const char *first; /* NULL where that end is open or unknown */
  const char *last;
} readings[] = {
  { "2013", "2013", "2013-01-01", "2013-12-31" },
  { "1000", "1000", "1000-01-01", "1000-12-31" },
  { "2999", "2999", "2999-01-01", "2999-12-31" },
  { "2013-05", "May 2013", "2013-05-01", "2013-05-31" },
  { "2012-02", "February 2012", "2012-02-01", "2012-02-29" },
  { "1900-02", "February 1900", "1900-02-01", "1900-02-28" },
  { "2000-02-29", "29 February 2000", "2000-02-29", "2000-02-29" },
  { "2013-11-01", "1 November 2013", "2013-11-01", "2013-11-01" },
  { "2013-12-31", "31 December 2013", "2013-12-31", "2013-12-31" },
  { "2009-04/2011-03", "April 2009 to March 2011", "2009-04-01", "2011-03-31" },
  { "2009-04-01/2011-03-31", "1 April 2009 to 31 March 2011", "2009-04-01", "2011-03-31" },
  { "2009/2011-03", "2009 to March 2011", "2009-01-01", "2011-03-31" },
  { "2013-05/2013", "May 2013 to 2013", "2013-05-01", "2013-12-31" },
  { "2013/2013-05", "2013 to May 2013", "2013-01-01", "2013-05-31" },
  { "2013-11-01/2013-11-01", "1 November 2013 to 1 November 2013", "2013-11-01", "2013-11-01" },
  { "2013-07/..", "from July 2013", "2013-07-01", NULL },
  { "../2013-10", "until October 2013", NULL, "2013-10-31" },
  { "2009-04-01/P2Y", "2 years from 1 April 2009", "2009-04-01", "2011-03-31" },
  { "2009-04-01/P8W", "8 weeks from 1 April 2009", "2009-04-01", "2009-05-26" },
  { "2009-04-01/P1D", "1 day from 1 April 2009", "2009-04-01", "2009-04-01" },
  { "2009-04/P2Y", "2 years from April 2009", "2009-04-01", "2011-04-29" },
  { "2009/P1Y", "1 year from 2009", "2009-01-01", "2010-12-30" },
  { "2009-12-15/P18M", "18 months from 15 December 2009", "2009-12-15", "2011-06-14" },
  { "2013-01-31/P1M", "1 month from 31 January 2013", "2013-01-31", "2013-02-28" },
  { "2012-02-29/P1Y", "1 year from 29 February 2012", "2012-02-29", "2013-02-28" },
  { "2012-02-29/P4Y", "4 years from 29 February 2012", "2012-02-29", "2016-02-28" },
  { "2013-01-31/P1M1D", "1 month and 1 day from 31 January 2013", "2013-01-31", "2013-03-01" },
  { "2999-01-01/P1Y", "1 year from 1 January 2999", "2999-01-01", "2999-12-31" },
  { "P2Y", "2 years", NULL, NULL },
  { "P1Y", "1 year", NULL, NULL },
  { "P18M", "18 months", NULL, NULL },
  { "P8W", "8 weeks", NULL, NULL },
  { "P10D", "10 days", NULL, NULL },
  { "P2Y6M", "2 years and 6 months", NULL, NULL },
  { "P1Y2M3D", "1 year, 2 months and 3 days", NULL, NULL },
  { "P1Y2M3W4D", "1 year, 2 months, 3 weeks and 4 days", NULL, NULL },
  { "P2000Y", "2000 years", NULL, NULL },
  { "P65535D", "65535 days", NULL, NULL },
};

static void
assert_day (gboolean known, guint32 day, const char *expected)
{
  char text[16] = "";
  GDate date;

  g_assert_cmpint (known, ==, expected != NULL);
  if (!known)
    return;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_snprintf (text, sizeof text, "%04u-%02u-%02u", g_date_get_year (&date), (guint) g_date_get_month (&date),
              g_date_get_day (&date));
  g_assert_cmpstr (text, ==, expected);
}

static void
test_readings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      PioneerPeriodData period = read_period (readings[i].text);
      g_autoptr (GString) canonical = g_string_new (NULL);
      g_autoptr (GString) display = g_string_new (NULL);
      guint32 first = 0, last = 0;
      gboolean has_first = pioneer_period_data_first_day (&period, &first);
      gboolean has_last = pioneer_period_data_last_day (&period, &last);

      pioneer_period_data_write (&period, canonical);
      pioneer_period_data_display (&period, display);
      g_assert_cmpstr (canonical->str, ==, readings[i].text);
      g_assert_cmpstr (display->str, ==, readings[i].display);
      assert_day (has_first, first, readings[i].first);
      assert_day (has_last, last, readings[i].last);
    }
}

static const struct
{
  const char *text;
  const char *says; /* part of the message */
} errors[] = {
  { "", "\"\" is not a period: it is empty" },
  { " 2013", "\" 2013\" is not a date" },
  { "2013 ", "\"2013 \" is not a date" },
  { "13", "\"13\" is not a date; expected 2013, 2013-05," },
  { "02013", "is not a date" },
  { "May 2013", "is not a date" },
  { "2013-5", "is not a date" },
  { "2013-", "is not a date" },
  { "201305", "is not a date" },
  { "20130501", "is not a date" },
  { "2013-11-1", "is not a date" },
  { "2013-11-01T10:00", "is not a date" },
  { "2013-07..2013-10", "is not a date" },
  { "2009–2011", "is not a date" },
  { "-2013", "is not a date" },
  { "..", "\"..\" is not a date" },
  { "0000", "0000 is not a year between 1000 and 2999" },
  { "0999", "0999 is not a year" },
  { "3000-01", "3000 is not a year" },
  { "2013-14", "no month 14; months are 01 to 12, and a span of years is written 2013/2014" },
  { "2013-13-01", "no month 13" },
  { "2013-00", "leave out what is not known" },
  { "2013-05-00", "leave out what is not known" },
  { "2013-00-05", "leave out what is not known" },
  { "2013-02-29", "2013-02 has no day 29" },
  { "1900-02-29", "1900-02 has no day 29" },
  { "2013-04-31", "2013-04 has no day 31" },
  { "2013-01-32", "2013-01 has no day 32" },
  { "01/11/2013", "\"01\" is not a date" },
  { "/", "\"\" is not a date" },
  { "2013/", "\"\" is not a date" },
  { "/2013", "\"\" is not a date" },
  { "../..", "\"..\" is not a date" },
  { "../P2Y", "\"P2Y\" is not a date" },
  { "2013/2014/2015", "\"2014/2015\" is not a date" },
  { "2013/12", "\"12\" is not a date" },
  { "2013/...", "\"...\" is not a date" },
  { "P2Y/2013", "a duration stands behind the date" },
  { "2011-03/2009-04", "it ends before it starts" },
  { "2013/2012", "it ends before it starts" },
  { "2013-11-02/2013-11-01", "it ends before it starts" },
  { "2013-12/2013-11-30", "it ends before it starts" },
  { "P", "the duration is empty" },
  { "2013/P", "the duration is empty" },
  { "P0Y", "leave out what is 0" },
  { "P0D", "leave out what is 0" },
  { "P1Y0M", "leave out what is 0" },
  { "P02Y", "leave out what is 0" },
  { "P2", "whole numbers" },
  { "PY", "whole numbers" },
  { "P1.5Y", "whole numbers" },
  { "P-2Y", "whole numbers" },
  { "P+2Y", "whole numbers" },
  { "P2y", "whole numbers" },
  { "P6M2Y", "in this order" },
  { "P2Y2Y", "in this order" },
  { "PT48H", "hours and minutes" },
  { "P1DT1H", "hours and minutes" },
  { "P2Y ", "whole numbers" },
  { "p2Y", "is not a date" },
  { "P65536D", "at most 65535" },
  { "P999999999999D", "at most 65535" },
  { "P2001Y", "at most 2000 years" },
  { "P2000Y1D", "at most 2000 years" },
  { "2999/P1Y", "after the year 2999" },
  { "2013/P2000Y", "after the year 2999" },
  { "\xff", "is not a date" },
};

static void
test_errors (void)
{
  g_autofree char *endless = g_strnfill (100000, '9');

  for (guint i = 0; i <= G_N_ELEMENTS (errors); i++)
    {
      PioneerPeriodData period = { .years = 7 };
      g_autoptr (GError) error = NULL;
      const char *says = i < G_N_ELEMENTS (errors) ? errors[i].says : "more than 100 bytes";

      g_assert_false (pioneer_period_data_parse (i < G_N_ELEMENTS (errors) ? errors[i].text : endless, &period, &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (strlen (error->message), <, 600);
      if (strstr (error->message, says) == NULL)
        g_error ("%s: expected: %s", error->message, says);

      /* What is not read is not touched. */
      g_assert_true (period.years == 7 && period.start.year == 0 && period.form == 0);
    }
}

static const struct
{
  const char *a;
  const char *b;
  gboolean equal;
  gboolean agrees;
} pairs[] = {
  { "2013", "2013-11-01", FALSE, TRUE },
  { "2013", "2013-05", FALSE, TRUE },
  { "2013-11", "2013-11-01", FALSE, TRUE },
  { "2013", "2014-01-01", FALSE, FALSE },
  { "2013-05", "2013-06", FALSE, FALSE },
  { "2013", "2013-01-01/2013-12-31", FALSE, TRUE },
  { "2013", "2013-04/2013-09", FALSE, TRUE },
  { "2013", "2013-04/2014-03", FALSE, FALSE },
  { "2010", "2009/2011", FALSE, TRUE },
  { "2012", "2009/2011", FALSE, FALSE },
  { "2009-04/2011-03", "2009-04-01/2011-03-31", FALSE, TRUE },
  { "2009/2011", "2009-04/2011-03", FALSE, TRUE },
  { "2009/2011-03-31", "2009-04-01/2011", FALSE, TRUE },
  { "2009/2011", "2010-01/2010-06", FALSE, FALSE },
  { "2009/2011", "2009/2012", FALSE, FALSE },
  { "2013-07/..", "2013-07/2015-06", FALSE, TRUE },
  { "2013-07/..", "2013-08/2015-06", FALSE, FALSE },
  { "2013-07/..", "2013-07-15/..", FALSE, TRUE },
  { "2013-07/..", "2013-07-15", FALSE, TRUE },
  { "2013-07/..", "2013", FALSE, TRUE },
  { "2013-07/..", "2020", FALSE, TRUE },
  { "2013-07/..", "2012", FALSE, FALSE },
  { "../2013-10", "2012", FALSE, TRUE },
  { "../2013-10", "2013", FALSE, TRUE },
  { "../2013-10", "2014", FALSE, FALSE },
  { "../2013-10", "2009/2013-10-31", FALSE, TRUE },
  { "2013-07/..", "../2015", FALSE, TRUE },
  { "2015-07/..", "../2013", FALSE, FALSE },
  { "2009-04-01/P2Y", "2009-04-01/2011-03-31", FALSE, TRUE },
  { "2009-04/P2Y", "2009-04/2011-03", FALSE, TRUE },
  { "2009/P2Y", "2009/2011", FALSE, TRUE },
  { "2009-04-01/P2Y", "2009-04-01/P24M", TRUE, TRUE },
  { "2009-04-01/P2Y", "2009/P2Y", FALSE, TRUE },
  { "2009/P2Y", "2009/P25M", FALSE, FALSE },
  { "2009-04-01/P2Y", "2009-04-01/..", FALSE, TRUE },
  { "P2Y", "2009-04-01/P2Y", FALSE, TRUE },
  { "P3Y", "2009-04-01/P2Y", FALSE, FALSE },
  { "P2Y", "2009-04-01/2011-03-31", FALSE, TRUE },
  { "P2Y", "2009/2011", FALSE, TRUE },
  { "P2Y", "2009/2013", FALSE, FALSE },
  { "P2Y", "2009", FALSE, FALSE },
  { "P2Y", "2009/..", FALSE, FALSE },
  { "P2Y", "../2009", FALSE, FALSE },
  { "P18M", "P1Y6M", TRUE, TRUE },
  { "P2W", "P14D", TRUE, TRUE },
  { "P30D", "P1M", FALSE, FALSE },
};

static void
test_pairs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      PioneerPeriodData a = read_period (pairs[i].a);
      PioneerPeriodData b = read_period (pairs[i].b);

      g_test_message ("%s, %s", pairs[i].a, pairs[i].b);
      g_assert_cmpint (pioneer_period_data_equal (&a, &b), ==, pairs[i].equal);
      g_assert_cmpint (pioneer_period_data_equal (&b, &a), ==, pairs[i].equal);
      g_assert_cmpint (pioneer_period_data_agrees (&a, &b), ==, pairs[i].agrees);
      g_assert_cmpint (pioneer_period_data_agrees (&b, &a), ==, pairs[i].agrees);
      g_assert_true (pioneer_period_data_equal (&a, &a) && pioneer_period_data_agrees (&a, &a));
    }
}

static void
test_order (void)
{
  static const char *const sorted[] = {
    "../2012",
    "../2013-10",
    "2009",
    "2009/2009-12",
    "2009-01/2009-12",
    "2009-01-01/2009-12-31",
    "2009-01-01/P1Y",
    "2009/2010",
    "2009/..",
    "2009-04-01/2011-03-31",
    "2009-04-01/P2Y",
    "2013-11-01",
    "2013-11",
    "2013-12",
    "P10D",
    "P2W",
    "P1M",
    "P8W",
    "P12M",
    "P1Y",
    "P18M",
    "P2Y",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        PioneerPeriodData a = read_period (sorted[i]);
        PioneerPeriodData b = read_period (sorted[j]);

        g_test_message ("%s, %s", sorted[i], sorted[j]);
        g_assert_cmpint (pioneer_period_data_compare (&a, &b), ==, (i > j) - (i < j));
      }
}

/* Whatever is read can be written, read again, and is the same. */
static void
test_mutations (void)
{
  static const char letters[] = "0123456789//--..PYMWD";

  for (guint i = 0; i < 50000; i++)
    {
      g_autofree char *text = g_strdup (readings[i % G_N_ELEMENTS (readings)].text);
      g_autoptr (GString) out = g_string_new (NULL);
      PioneerPeriodData period, again;
      gsize length = strlen (text);
      guint32 first, last;

      for (int changes = g_test_rand_int_range (1, 4); changes > 0; changes--)
        text[g_test_rand_int_range (0, (int) length)] = letters[g_test_rand_int_range (0, sizeof letters - 1)];

      if (!pioneer_period_data_parse (text, &period, NULL))
        continue;

      pioneer_period_data_write (&period, out);
      g_assert_cmpstr (out->str, ==, text);
      again = read_period (out->str);
      g_assert_cmpint (pioneer_period_data_compare (&period, &again), ==, 0);

      if (pioneer_period_data_first_day (&period, &first) && pioneer_period_data_last_day (&period, &last))
        g_assert_cmpuint (first, <=, last);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/period/readings", test_readings);
  g_test_add_func ("/period/errors", test_errors);
  g_test_add_func ("/period/pairs", test_pairs);
  g_test_add_func ("/period/order", test_order);
  g_test_add_func ("/period/mutations", test_mutations);

  return g_test_run ();
}
