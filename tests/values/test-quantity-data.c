/* test-quantity-data.c - Quantities, against what was worked out by hand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

static PioneerQuantityData
read_quantity (const char *text)
{
  PioneerQuantityData quantity = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_quantity_data_parse (text, &quantity, &error));
  g_assert_no_error (error);

  return quantity;
}

static const struct
{
  const char *text;
  const char *canonical; /* NULL: as the text */
  const char *display;
} readings[] = {
  { "over 2000 person", NULL, "over 2,000 people" },
  { "1 person", NULL, "1 person" },
  { "0 person", NULL, "0 people" },
  { "4000000 GBP", NULL, "£4,000,000" },
  { "3.8e9 GBP", "3800000000 GBP", "£3,800,000,000" },
  { "about 2.5 GBP", NULL, "about £2.50" },
  { "2.75 EUR", NULL, "€2.75" },
  { "-5 USD", NULL, "-US$5" },
  { "1000..2000 GBP", NULL, "£1,000–£2,000" },
  { "-5..3 GBP", NULL, "-£5 to £3" },
  { "0.5..5 percent", NULL, "0.5–5%" },
  { "-5..-3 percent", NULL, "-5 to -3%" },
  { "about 5..10 percent", NULL, "about 5–10%" },
  { "8 week", NULL, "8 weeks" },
  { "1 week", NULL, "1 week" },
  { "-1 week", NULL, "-1 week" },
  { "1.0 week", "1 week", "1 week" },
  { "0.5 week", NULL, "0.5 weeks" },
  { "1..2 week", NULL, "1–2 weeks" },
  { "48 hour", NULL, "48 hours" },
  { "about 33000 person", NULL, "about 33,000 people" },
  { "48 percentage-point", NULL, "48 percentage points" },
  { "1 percentage-point", NULL, "1 percentage point" },
  { "14", NULL, "14" },
  { "at-least 14", NULL, "at least 14" },
  { "at-most 1 year", NULL, "at most 1 year" },
  { "under 65 year", NULL, "under 65 years" },
  { "nearly 100", NULL, "nearly 100" },
  { "2000 bed-day", NULL, "2,000 bed days" },
  { "12.5 per-1000", NULL, "12.5 per 1,000" },
  { "7 per-100000", NULL, "7 per 100,000" },
  { "0.85 ratio", NULL, "0.85 (ratio)" },
  { "1 point", NULL, "1 point" },
  { "-0", "0", "0" },
  { "0e5", "0", "0" },
  { "5E+3", "5000", "5,000" },
  { "5e-3 percent", "0.005 percent", "0.005%" },
  { "1000000000000000", NULL, "1,000,000,000,000,000" },
  { "0.000000000000001", NULL, "0.000000000000001" },
};

static void
test_readings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      PioneerQuantityData quantity = read_quantity (readings[i].text);
      g_autoptr (GString) canonical = g_string_new (NULL);
      g_autoptr (GString) display = g_string_new (NULL);

      pioneer_quantity_data_write (&quantity, canonical);
      pioneer_quantity_data_display (&quantity, display);
      g_assert_cmpstr (canonical->str, ==, readings[i].canonical != NULL ? readings[i].canonical : readings[i].text);
      g_assert_cmpstr (display->str, ==, readings[i].display);
    }
}

static const struct
{
  const char *text;
  const char *says; /* part of the message */
} errors[] = {
  { "", "\"\" is not a quantity: it is empty" },
  { " ", "one space" },
  { " 5", "one space" },
  { "5 ", "one space" },
  { "5  week", "one space" },
  { "5\tweek", "one space" },
  { "over", "such as \"over 2000\"" },
  { "over person", "\"person\" is neither a number nor a comparator" },
  { "about over 5", "\"over\" is neither" },
  { "more 5", "over, at-least, under, at-most, about or nearly" },
  { "at least 5", "\"at\" is neither" },
  { "exactly 5", "\"exactly\" is neither" },
  { "Over 5", "\"Over\" is neither" },
  { "-", "\"-\" is neither" },
  { "--5", "\"--5\" is neither" },
  { ".5", "\".5\" is neither" },
  { "+5", "without \"+\"" },
  { "NaN", "\"NaN\" is neither" },
  { "Infinity", "\"Infinity\" is neither" },
  { "-Infinity", "\"-Infinity\" is neither" },
  { "inf", "\"inf\" is neither" },
  { "£5", "such as \"4000000 GBP\"" },
  { "05", "does not start with 0" },
  { "-00.5", "does not start with 0" },
  { "0x10", "\"x10\" is not a unit" },
  { "5.", "behind the point" },
  { "5. week", "behind the point" },
  { "1e999", "between -1e15 and 1e15" },
  { "1000000000000001", "between -1e15 and 1e15" },
  { "-1e16", "between -1e15 and 1e15" },
  { "1e-16", "at least 1e-15 away" },
  { "1e-999", "at least 1e-15 away" },
  { "1,000 person", "without thousands separators" },
  { "2 000 person", "without thousands separators" },
  { "2'000", "without thousands separators" },
  { "2_000", "without thousands separators" },
  { "5..5", "write the amount once" },
  { "5..5.0 week", "write the amount once" },
  { "5..3", "smaller amount first" },
  { "-3..-5", "smaller amount first" },
  { "5..", "both sides" },
  { "5...10", "both sides" },
  { "5..week", "both sides" },
  { "5..10..20", "\"..20\" is not a unit" },
  { "over 5..10", "only \"about\"" },
  { "nearly 5..10", "only \"about\"" },
  { "5-10", "two points" },
  { "5–10 percent", "two points" },
  { "5 to 10 percent", "two points" },
  { "2 million person", "in full" },
  { "2m", "in full" },
  { "3.8bn GBP", "in full" },
  { "5 count", "leave \"count\" out" },
  { "5 weeks", "write \"week\"" },
  { "5 Week", "write \"week\"" },
  { "5%", "write \"percent\"" },
  { "5 %", "write \"percent\"" },
  { "5 people", "write \"person\"" },
  { "5 gbp", "write \"GBP\"" },
  { "5week", "write \"week\"" },
  { "5 percentage points", "write \"percentage-point\"" },
  { "5 fortnight", "\"fortnight\" is not a unit; expected one space and person, percent," },
  { "5 week long", "\"week long\" is not a unit" },
  { "5e", "\"e\" is not a unit" },
  { "5\xc2\xa0week", "is not a unit" },
  { "\xff\xfe", "is neither a number" },
  { "5 \x01", "\xef\xbf\xbd" },
};

static void
test_errors (void)
{
  g_autofree char *endless = g_strnfill (100000, '9');

  for (guint i = 0; i <= G_N_ELEMENTS (errors); i++)
    {
      PioneerQuantityData quantity = { 1, 2, 3, 4 };
      g_autoptr (GError) error = NULL;
      const char *says = i < G_N_ELEMENTS (errors) ? errors[i].says : "100000 bytes long";

      g_assert_false (pioneer_quantity_data_parse (i < G_N_ELEMENTS (errors) ? errors[i].text : endless, &quantity, &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (strlen (error->message), <, 600);
      if (strstr (error->message, says) == NULL)
        g_error ("%s: expected: %s", error->message, says);

      /* What is not read is not touched. */
      g_assert_true (quantity.lower == 1 && quantity.upper == 2 && quantity.comparator == 3 && quantity.unit == 4);
    }
}

static const struct
{
  const char *a;
  const char *b;
  gboolean like;
  gboolean equal;
  gboolean agrees;
} pairs[] = {
  { "2 week", "14 day", TRUE, TRUE, TRUE },
  { "12 month", "1 year", TRUE, TRUE, TRUE },
  { "48 hour", "2 day", TRUE, TRUE, TRUE },
  { "0.1 week", "16.8 hour", TRUE, TRUE, TRUE },
  { "1..2 week", "7..14 day", TRUE, TRUE, TRUE },
  { "0.07 per-1000", "7 per-100000", TRUE, TRUE, TRUE },
  { "over 2 week", "over 14 day", TRUE, TRUE, TRUE },
  { "8 week", "8", FALSE, FALSE, FALSE },
  { "5 GBP", "5 EUR", FALSE, FALSE, FALSE },
  { "5", "5 person", FALSE, FALSE, FALSE },
  { "5 percent", "5 percentage-point", FALSE, FALSE, FALSE },
  { "5 percent", "0.05 ratio", FALSE, FALSE, FALSE },
  { "5 day", "5 bed-day", FALSE, FALSE, FALSE },
  /* exact amounts: one is the other rounded */
  { "2000000 person", "2200000 person", TRUE, FALSE, TRUE },
  { "2000000 person", "2600000 person", TRUE, FALSE, FALSE },
  { "2000000 person", "2500000 person", TRUE, FALSE, TRUE },
  { "2100000 person", "2200000 person", TRUE, FALSE, FALSE },
  { "220000 person", "58000 person", TRUE, FALSE, FALSE },
  { "220000 person", "224999 person", TRUE, FALSE, TRUE },
  { "220000 person", "225001 person", TRUE, FALSE, FALSE },
  { "100 percent", "96 percent", TRUE, FALSE, TRUE },
  { "100 percent", "94 percent", TRUE, FALSE, FALSE },
  { "100 percent", "90 percent", TRUE, FALSE, FALSE },
  { "19 percent", "18.6 percent", TRUE, FALSE, TRUE },
  { "18 percent", "18.6 percent", TRUE, FALSE, FALSE },
  { "-200 percent", "-180 percent", TRUE, FALSE, TRUE },
  { "-200 percent", "180 percent", TRUE, FALSE, FALSE },
  { "20 percent", "18.6 percent", TRUE, FALSE, FALSE },
  { "20 percent", "19.6 percent", TRUE, FALSE, TRUE },
  { "0.5 percent", "0.46 percent", TRUE, FALSE, TRUE },
  { "0.5 percent", "0.44 percent", TRUE, FALSE, FALSE },
  { "0 percent", "0.4 percent", TRUE, FALSE, FALSE },
  { "10", "14", TRUE, FALSE, FALSE },
  { "20 person", "15 person", TRUE, FALSE, FALSE },
  { "10 day", "14 day", TRUE, FALSE, FALSE },
  { "90 percent", "100 percent", TRUE, FALSE, FALSE },
  { "100", "111", TRUE, FALSE, TRUE },
  { "2 week", "13 day", TRUE, FALSE, TRUE },
  { "2 week", "10 day", TRUE, FALSE, FALSE },
  { "8 week", "2 month", TRUE, FALSE, TRUE },
  { "8 week", "3 month", TRUE, FALSE, FALSE },
  /* bounds, and their own limits */
  { "over 100", "111", TRUE, FALSE, TRUE },
  { "over 100", "99", TRUE, FALSE, FALSE },
  { "over 2000 person", "2000 person", TRUE, FALSE, TRUE },
  { "under 65 year", "65 year", TRUE, FALSE, TRUE },
  { "under 65 year", "66 year", TRUE, FALSE, FALSE },
  { "over 100", "at-least 100", TRUE, FALSE, TRUE },
  { "over 100", "over 200", TRUE, FALSE, TRUE },
  { "over 100", "under 100", TRUE, FALSE, FALSE },
  { "over 100", "under 200", TRUE, FALSE, FALSE },
  { "over 2 week", "15 day", TRUE, FALSE, TRUE },
  { "over 5", "5..10", TRUE, FALSE, TRUE },
  { "over 5", "4..10", TRUE, FALSE, FALSE },
  { "at-most 10", "4..10", TRUE, FALSE, TRUE },
  /* about and nearly */
  { "nearly 100", "99", TRUE, FALSE, TRUE },
  { "nearly 100", "89", TRUE, FALSE, FALSE },
  { "nearly 100", "100", TRUE, FALSE, TRUE },
  { "nearly 100", "101", TRUE, FALSE, FALSE },
  { "nearly 100", "over 100", TRUE, FALSE, FALSE },
  { "nearly 100", "at-most 100", TRUE, FALSE, TRUE },
  { "nearly 100", "about 100", TRUE, FALSE, TRUE },
  { "nearly 100", "over 90", TRUE, FALSE, TRUE },
  { "nearly 100", "nearly 90", TRUE, FALSE, FALSE },
  { "about 33000 person", "33400 person", TRUE, FALSE, TRUE },
  { "about 33000 person", "33600 person", TRUE, FALSE, FALSE },
  { "about 33000 person", "33000 person", TRUE, FALSE, TRUE },
  { "about 33000 person", "over 33000 person", TRUE, FALSE, TRUE },
  { "about 20", "16", TRUE, FALSE, TRUE },
  { "about 5", "about 6", TRUE, FALSE, FALSE },
  { "nearly -5 percent", "-4.8 percent", TRUE, FALSE, TRUE },
  { "nearly -5 percent", "-5.2 percent", TRUE, FALSE, FALSE },
  /* ranges */
  { "0.5..5 percent", "3 percent", TRUE, FALSE, TRUE },
  { "0.5..5 percent", "5.2 percent", TRUE, FALSE, FALSE },
  { "about 0.5..5 percent", "5.2 percent", TRUE, FALSE, TRUE },
  { "10..20", "12..18", TRUE, FALSE, TRUE },
  { "10..20", "15..25", TRUE, FALSE, FALSE },
  { "2000 person", "1900..2100 person", TRUE, FALSE, TRUE },
};

static void
test_pairs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      PioneerQuantityData a = read_quantity (pairs[i].a);
      PioneerQuantityData b = read_quantity (pairs[i].b);

      g_test_message ("%s, %s", pairs[i].a, pairs[i].b);
      g_assert_cmpint (pioneer_quantity_data_like (&a, &b), ==, pairs[i].like);
      g_assert_cmpint (pioneer_quantity_data_like (&b, &a), ==, pairs[i].like);
      g_assert_cmpint (pioneer_quantity_data_equal (&a, &b), ==, pairs[i].equal);
      g_assert_cmpint (pioneer_quantity_data_equal (&b, &a), ==, pairs[i].equal);
      g_assert_cmpint (pioneer_quantity_data_agrees (&a, &b), ==, pairs[i].agrees);
      g_assert_cmpint (pioneer_quantity_data_agrees (&b, &a), ==, pairs[i].agrees);
      g_assert_true (pioneer_quantity_data_equal (&a, &a) && pioneer_quantity_data_agrees (&a, &a));
    }
}

static const struct
{
  const char *text;
  double lower;
  double upper;
  double openness;
} bounds[] = {
  { "0", 0, 0, 0 },
  { "2000 person", 2000, 2000, 0.05 },
  { "2200000 person", 2200000, 2200000, 0.005 },
  { "20", 20, 20, 0.005 },
  { "over 2000 person", 2000, INFINITY, INFINITY },
  { "at-least 2 week", 1209600, INFINITY, INFINITY },
  { "under 5 percent", -INFINITY, 5, INFINITY },
  { "at-most 1 minute", -INFINITY, 60, INFINITY },
  { "1..5 percent", 1, 5, 0.8 },
  { "-5..5 percent", -5, 5, 2 },
  { "about 33000 person", 32500, 33500, 1000.0 / 33500 },
  { "about 100", 95, 150, 55.0 / 150 },
  { "about 2 week", 907200, 1512000, 0.4 },
  { "about 0.5..5 percent", 0.45, 5.5, (5.5 - 0.45) / 5.5 },
  { "about 0.07 per-1000", 6.5, 7.5, 0.01 / 0.075 },
  { "about -20 percent", -25, -15, 0.4 },
  { "about 0 percent", -0.5, 0.5, 2 },
  { "nearly 100", 90, 100, 0.1 },
  { "nearly 33000", 32000, 33000, 1000.0 / 33000 },
  { "nearly 1 percent", 0.9, 1, 0.1 },
  { "nearly -5 percent", -5, -4, 0.2 },
};

static void
test_bounds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      PioneerQuantityData quantity = read_quantity (bounds[i].text);
      double lower, upper;
      double openness = pioneer_quantity_data_openness (&quantity);

      pioneer_quantity_data_bounds (&quantity, &lower, &upper);
      g_test_message ("%s", bounds[i].text);
      g_assert_cmpfloat (lower, ==, bounds[i].lower);
      g_assert_cmpfloat (upper, ==, bounds[i].upper);
      g_assert_true (openness == bounds[i].openness || fabs (openness - bounds[i].openness) < 1e-12);
    }
}

static void
test_order (void)
{
  static const char *const sorted[] = {
    "-1",
    "0",
    "5",
    "over 5",
    "at-least 5",
    "under 5",
    "at-most 5",
    "about 5",
    "nearly 5",
    "5.5",
    "1..20",
    "10.5",
    "11",
    "1 person",
    "2 person",
    "1 percent",
    "1 percentage-point",
    "1 GBP",
    "2 GBP",
    "1 EUR",
    "1 USD",
    "59 second",
    "60 second",
    "1 minute",
    "13 day",
    "14 day",
    "1..3 week",
    "2 week",
    "20 day",
    "1 month",
    "1 year",
    "1 bed-day",
    "7 per-100000",
    "0.08 per-1000",
    "8 per-100000",
    "1 ratio",
    "1 point",
  };

  /* A range stands where its middle is (1..20: 10.5; 1..3 week: 2 week), a wider one before a narrower. */
  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        PioneerQuantityData a = read_quantity (sorted[i]);
        PioneerQuantityData b = read_quantity (sorted[j]);
        int order = pioneer_quantity_data_compare (&a, &b);

        g_test_message ("%s, %s", sorted[i], sorted[j]);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

/* Rounds whole numbers from 100 on with whole numbers only. */
static gboolean
agree_naively (int few, int many)
{
  int scale = 1;
  int few_length = 0, many_length = 0, cut, rest;

  for (cut = few; cut % 10 == 0;)
    cut /= 10;
  for (; cut > 0; cut /= 10)
    few_length++;
  for (cut = many; cut > 0; cut /= 10)
    many_length++;
  for (; many_length > few_length; many_length--)
    scale *= 10;

  rest = many % scale;

  return (2 * rest <= scale && few == many - rest) || (2 * rest >= scale && few == many - rest + scale);
}

static void
test_against_naive (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      int number = g_test_rand_int_range (100, 3000);
      int other = MAX (100, number + g_test_rand_int_range (-60, 60));
      PioneerQuantityData a = { number, number, PIONEER_COMPARATOR_EXACTLY, 2 };
      PioneerQuantityData b = { other, other, PIONEER_COMPARATOR_EXACTLY, 2 };

      g_assert_cmpint (pioneer_quantity_data_agrees (&a, &b), ==, agree_naively (number, other) || agree_naively (other, number));
    }
}

/* Whatever is read can be written, read again, and is the same. */
static void
test_mutations (void)
{
  static const char letters[] = "0123456789..--eE+ overatlsund%,\xc2\xa3";

  for (guint i = 0; i < 50000; i++)
    {
      g_autofree char *text = g_strdup (readings[i % G_N_ELEMENTS (readings)].text);
      g_autoptr (GString) out = g_string_new (NULL);
      PioneerQuantityData quantity, again;
      gsize length = strlen (text);

      for (int changes = g_test_rand_int_range (1, 4); changes > 0; changes--)
        text[g_test_rand_int_range (0, (int) length)] = letters[g_test_rand_int_range (0, sizeof letters - 1)];

      if (!pioneer_quantity_data_parse (text, &quantity, NULL))
        continue;

      pioneer_quantity_data_write (&quantity, out);
      again = read_quantity (out->str);
      g_assert_cmpint (pioneer_quantity_data_compare (&quantity, &again), ==, 0);
      g_assert_true (pioneer_quantity_data_agrees (&quantity, &again));
    }
}

static void
test_units (void)
{
  g_autofree char *list = pioneer_unit_list ();

  g_assert_cmpstr (list, ==,
                   "person, percent, percentage-point, GBP, EUR, USD, second, minute, hour, day, week, month, year, "
                   "bed-day, per-1000, per-100000, ratio or point");
  g_assert_cmpint (pioneer_unit_lookup ("count", 5), ==, PIONEER_UNIT_COUNT);
  g_assert_cmpint (pioneer_unit_lookup ("persona", 6), ==, 1);
  g_assert_cmpint (pioneer_unit_lookup ("perso", 5), ==, -1);
  g_assert_cmpint (pioneer_unit_lookup ("", 0), ==, -1);
  g_assert_cmpfloat (pioneer_unit_get (12)->factor, ==, 2629746);
  g_assert_null (pioneer_unit_get (19));
  g_assert_null (pioneer_unit_get (G_MAXUINT));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quantity/readings", test_readings);
  g_test_add_func ("/quantity/errors", test_errors);
  g_test_add_func ("/quantity/pairs", test_pairs);
  g_test_add_func ("/quantity/bounds", test_bounds);
  g_test_add_func ("/quantity/order", test_order);
  g_test_add_func ("/quantity/against-naive", test_against_naive);
  g_test_add_func ("/quantity/mutations", test_mutations);
  g_test_add_func ("/quantity/units", test_units);

  return g_test_run ();
}
