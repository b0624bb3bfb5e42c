/* test-quantities.c - Quantities: reading, converting, comparing, and how much they changed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <math.h>

static PioneerQuantity *
read_quantity (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerQuantity *quantity = pioneer_quantity_new_from_string (text, &error);

  g_assert_no_error (error);

  return quantity;
}

typedef struct
{
  const char *from;
  const char *to;
  const char *absolute; /* in the notation, or NULL */
  const char *relative;
  const char *text;
} ChangeCase;

/* Worked out by hand. */
static const ChangeCase changes[] = {
  { "8 week", "2 week", "-6 week", "-75 percent", "-6 weeks (-75%)" },
  { "8 week", "48 hour", "-7.7142857142857 week", "-96.42857142857 percent", "-7.71 weeks (-96%)" },
  { "48 hour", "8 week", "1296 hour", "2700 percent", "+1,296 hours (+2,700%)" },
  { "46 percent", "94 percent", "48 percentage-point", "104.34782608696 percent", "+48 percentage points (+104%)" },
  { "443", "414", "-29", "-6.54627539503 percent", "-29 (-6.55%)" },
  { "443 person", "414 person", "-29 person", "-6.54627539503 percent", "-29 people (-6.55%)" },
  { "0", "5", "5", NULL, "+5" },
  { "0 percent", "0 percent", "0 percentage-point", NULL, "0 percentage points" },
  { "3", "3", "0", "0 percent", "0 (0%)" },
  { "-5", "5", "10", "200 percent", "+10 (+200%)" },
  { "5", "-5", "-10", "-200 percent", "-10 (-200%)" },
  /* Decimal fractions leave no trace of how they are calculated with. */
  { "0.1", "0.3", "0.2", "200 percent", "+0.2 (+200%)" },
  { "1 week", "1.57 week", "0.57 week", "57 percent", "+0.57 weeks (+57%)" },
  { "0.7 week", "4.9 day", "0 week", "0 percent", "0 weeks (0%)" },
  { "10", "9.995", "-0.005", "-0.05 percent", "-0.01 (-0.05%)" },
  { "1000", "999.999", "-0.001", "-0.0001 percent", "0 (0%)" },
  { "1 GBP", "1.5 GBP", "0.5 GBP", "50 percent", "+£0.50 (+50%)" },
  /* What comes of rough ends is rough. */
  { "about 10", "15", "about 5", "about 50 percent", "about +5 (about +50%)" },
  { "over 20 person", "30 person", "about 10 person", "about 50 percent", "about +10 people (about +50%)" },
  { "20 person", "nearly 10 person", "about -10 person", "about -50 percent", "about -10 people (about -50%)" },
  { "1..3 percent", "4 percent", "about 2 percentage-point", "about 100 percent", "about +2 percentage points (about +100%)" },
};

static void
check_notation (PioneerQuantity *taken, const char *expected)
{
  g_autoptr (PioneerQuantity) quantity = taken;
  g_autofree char *notation = quantity != NULL ? pioneer_quantity_to_notation (quantity) : NULL;

  g_assert_cmpstr (notation, ==, expected);
}

static void
test_changes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (changes[i].from);
      g_autoptr (PioneerQuantity) to = read_quantity (changes[i].to);
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerChange) change = pioneer_change_new (from, to, &error);
      g_autoptr (PioneerQuantity) absolute = NULL;
      g_autoptr (PioneerQuantity) relative = NULL;
      gboolean calculated;

      g_test_message ("%s to %s", changes[i].from, changes[i].to);
      g_assert_no_error (error);
      g_assert_true (pioneer_change_is_calculated (change));
      check_notation (pioneer_change_get_absolute (change), changes[i].absolute);
      check_notation (pioneer_change_get_relative (change), changes[i].relative);
      api_assert_text (g_object_ref (change), changes[i].text);

      g_object_get (change, "absolute", &absolute, "relative", &relative, "calculated", &calculated, NULL);
      check_notation (g_steal_pointer (&absolute), changes[i].absolute);
      check_notation (g_steal_pointer (&relative), changes[i].relative);
      g_assert_true (calculated);
    }
}

static void
test_change_units (void)
{
  static const struct
  {
    const char *from;
    const char *to;
  } unlike[] = { { "8 week", "5 person" }, { "5 percent", "5 percentage-point" }, { "5 GBP", "5 EUR" }, { "5", "5 person" } };

  for (guint i = 0; i < G_N_ELEMENTS (unlike); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (unlike[i].from);
      g_autoptr (PioneerQuantity) to = read_quantity (unlike[i].to);
      g_autoptr (GError) error = NULL;

      g_assert_null (pioneer_change_new (from, to, &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
    }
}

#define OUTCOME(members)                                                                                                           \
  HEAD SOURCE_A ", {\"id\": \"site/s\"}, {\"id\": \"outcome/o\", \"cite\": \"a@0-1" DIGEST "\", \"subject\": \"site/s\"" members   \
                "}" TAIL

/* A change that a source states stays as it is stated. */
static void
test_change_of_outcome (void)
{
  static const struct
  {
    const char *text;
    const char *change;
    gboolean calculated;
  } cases[] = {
    { OUTCOME (", \"baseline\": \"8 week\", \"actual\": \"48 hour\""), "-7.71 weeks (-96%)", TRUE },
    { OUTCOME (", \"baseline\": \"8 week\", \"actual\": \"48 hour\", \"change\": \"5 percent\""), "-7.71 weeks (-96%)", TRUE },
    { OUTCOME (", \"change\": \"over 20 percent\""), "over +20%", FALSE },
    { OUTCOME (", \"change\": \"at-least -20 percent\""), "at least -20%", FALSE },
    { OUTCOME (", \"change\": \"0.5..5 percent\""), "+0.5–5%", FALSE },
    { OUTCOME (", \"change\": \"12.345 percentage-point\""), "+12.345 percentage points", FALSE },
    { OUTCOME (", \"change\": \"-3 person\""), "-3 people", FALSE },
    { OUTCOME (", \"baseline\": \"8 week\", \"target\": \"1 week\""), NULL, FALSE },
    { OUTCOME (", \"actual\": \"8 week\""), NULL, FALSE },
    { OUTCOME (""), NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PioneerCatalogue) catalogue = api_build (cases[i].text, NULL);
      g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (catalogue, "o");
      g_autoptr (PioneerChange) change = pioneer_outcome_calculate_change (outcome);

      if (change != NULL)
        g_assert_cmpint (pioneer_change_is_calculated (change), ==, cases[i].calculated);
      api_assert_text (g_steal_pointer (&change), cases[i].change);
    }
}

static void
test_quantity (void)
{
  g_autoptr (PioneerQuantity) range = read_quantity ("about 0.5..5 percent");
  g_autoptr (PioneerQuantity) made = pioneer_quantity_new (2000, "person", NULL);
  g_autofree char *unit = NULL;
  PioneerComparator comparator;
  double amount, lower, upper;

  g_assert_cmpfloat (pioneer_quantity_get_amount (range), ==, 2.75);
  g_assert_cmpfloat (pioneer_quantity_get_lower (range), ==, 0.5);
  g_assert_cmpfloat (pioneer_quantity_get_upper (range), ==, 5);
  g_assert_cmpint (pioneer_quantity_get_comparator (range), ==, PIONEER_COMPARATOR_ABOUT);
  g_assert_cmpstr (pioneer_quantity_get_unit (range), ==, "percent");
  g_object_get (range, "amount", &amount, "lower", &lower, "upper", &upper, "comparator", &comparator, "unit", &unit, NULL);
  g_assert_cmpfloat (amount, ==, 2.75);
  g_assert_cmpfloat (lower, ==, 0.5);
  g_assert_cmpfloat (upper, ==, 5);
  g_assert_cmpint (comparator, ==, PIONEER_COMPARATOR_ABOUT);
  g_assert_cmpstr (unit, ==, "percent");
  check_notation (g_object_ref (range), "about 0.5..5 percent");
  g_assert_null (pioneer_value_get_statement (PIONEER_VALUE (range)));

  check_notation (g_object_ref (made), "2000 person");
  api_assert_text (g_object_ref (made), "2,000 people");
  api_assert_text (read_quantity ("over 2000 person"), "over 2,000 people");
  api_assert_text (read_quantity ("1 person"), "1 person");
  api_assert_text (read_quantity ("at-least 1.5 GBP"), "at least £1.50");
  api_assert_text (read_quantity ("5"), "5");
}

static void
test_quantity_errors (void)
{
  static const char *const wrong[] = { "",     "lots",  "2,000",     "5 souls", "over",
                                       "5..1", "1e400", "over 1..2", "nan",     "5 person person" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_null (pioneer_quantity_new_from_string (wrong[i], &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
      g_clear_error (&error);
    }

  g_assert_null (pioneer_quantity_new (1, "furlong", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_nonnull (strstr (error->message, "furlong"));
  g_assert_nonnull (strstr (error->message, "week"));
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_new (NAN, "week", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_new (1e16, "week", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

static void
test_convert (void)
{
  static const struct
  {
    const char *from;
    const char *unit;
    const char *to;
  } cases[] = {
    { "8 week", "day", "56 day" },
    { "0.7 week", "day", "4.9 day" },
    { "48 hour", "day", "2 day" },
    { "1 year", "month", "12 month" },
    { "over 2 day", "hour", "over 48 hour" },
    { "1..2 hour", "minute", "60..120 minute" },
    { "3 per-1000", "per-100000", "300 per-100000" },
    { "5", "count", "5" },
  };
  g_autoptr (PioneerQuantity) weeks = read_quantity ("2 week");
  g_autoptr (PioneerQuantity) days = read_quantity ("14 day");
  g_autoptr (PioneerQuantity) people = read_quantity ("14 person");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (cases[i].from);

      check_notation (pioneer_quantity_convert (from, cases[i].unit, &error), cases[i].to);
      g_assert_no_error (error);
    }

  g_assert_null (pioneer_quantity_convert (weeks, "person", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_convert (weeks, "fortnight", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_clear_error (&error);

  g_assert_true (pioneer_value_equal (PIONEER_VALUE (weeks), PIONEER_VALUE (days)));
  g_assert_false (pioneer_value_equal (PIONEER_VALUE (people), PIONEER_VALUE (days)));
  g_assert_cmpint (pioneer_quantity_compare (weeks, people, &error), ==, 0);
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
  g_clear_error (&error);
}

static void
test_compare (void)
{
  g_autoptr (PioneerQuantity) weeks = read_quantity ("2 week");
  g_autoptr (PioneerQuantity) days = read_quantity ("14 day");
  g_autoptr (PioneerQuantity) hours = read_quantity ("48 hour");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (pioneer_quantity_compare (hours, weeks, &error), <, 0);
  g_assert_cmpint (pioneer_quantity_compare (weeks, hours, &error), >, 0);
  g_assert_cmpint (pioneer_quantity_compare (weeks, weeks, &error), ==, 0);
  g_assert_no_error (error);

  /* By their amounts, after conversion. */
  g_assert_cmpint (pioneer_quantity_compare (weeks, days, &error), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/values/changes", test_changes);
  g_test_add_func ("/values/change-units", test_change_units);
  g_test_add_func ("/values/change-of-outcome", test_change_of_outcome);
  g_test_add_func ("/values/quantity", test_quantity);
  g_test_add_func ("/values/quantity-errors", test_quantity_errors);
  g_test_add_func ("/values/convert", test_convert);
  g_test_add_func ("/values/compare", test_compare);

  return g_test_run ();
}
