/* test-number.c - Numbers as decimals, against what was worked out by hand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <float.h>
#include <glib.h>
#include <locale.h>

#include "pioneer-number-private.h"

static const struct
{
  double value;
  const char *plain;
  const char *grouped;
} numbers[] = {
  { 0, "0", "0" },
  { -0.0, "0", "0" },
  { 7, "7", "7" },
  { -3, "-3", "-3" },
  { 100, "100", "100" },
  { 999, "999", "999" },
  { 1000, "1000", "1,000" },
  { -1000, "-1000", "-1,000" },
  { -999, "-999", "-999" },
  { 800000, "800000", "800,000" },
  { 3800000000.0, "3800000000", "3,800,000,000" },
  { 1e15, "1000000000000000", "1,000,000,000,000,000" },
  { 1e21, "1000000000000000000000", "1,000,000,000,000,000,000,000" },
  { 9007199254740993.0, "9007199254740992", "9,007,199,254,740,992" },
  { 0.5, "0.5", "0.5" },
  { 0.1, "0.1", "0.1" },
  { 0.1 + 0.2, "0.30000000000000004", "0.30000000000000004" },
  { 1.0 / 3, "0.3333333333333333", "0.3333333333333333" },
  { 2.0 / 3, "0.6666666666666666", "0.6666666666666666" },
  { 12345.6789, "12345.6789", "12,345.6789" },
  { -12.5, "-12.5", "-12.5" },
  { 1e-7, "0.0000001", "0.0000001" },
  { 1234567.25, "1234567.25", "1,234,567.25" },
};

static void
test_append (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GString) plain = g_string_new ("7: ");
      g_autoptr (GString) grouped = g_string_new ("1234");

      pioneer_number_append (plain, numbers[i].value);
      pioneer_number_append_grouped (grouped, numbers[i].value);
      g_assert_cmpstr (plain->str + 3, ==, numbers[i].plain);
      g_assert_cmpstr (grouped->str + 4, ==, numbers[i].grouped);
      g_assert_true (g_str_has_prefix (grouped->str, "1234"));
    }
}

static const struct
{
  double value;
  guint64 digits;
  int exponent;
} splits[] = {
  { 0, 0, 0 }, { 100, 1, 2 }, { -33000, 33, 3 }, { 0.45, 45, -2 }, { 2200000, 22, 5 }, { 5e-324, 5, -324 }, { 1e300, 1, 300 },
};

static void
test_split (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      guint64 digits = 0;
      int exponent = 0;

      pioneer_number_split (splits[i].value, &digits, &exponent);
      g_assert_cmpuint (digits, ==, splits[i].digits);
      g_assert_cmpint (exponent, ==, splits[i].exponent);
    }
}

static void
test_tidy (void)
{
  g_assert_cmpfloat (pioneer_number_tidy (0.07 * 100), ==, 7);
  g_assert_cmpfloat (pioneer_number_tidy (-0.07 * 100), ==, -7);
  g_assert_cmpfloat (pioneer_number_tidy (0.1 + 0.2), ==, 0.3);
  g_assert_cmpfloat (pioneer_number_tidy (0.45), ==, 0.45);
  g_assert_cmpfloat (pioneer_number_tidy (G_MAXDOUBLE * 10), ==, G_MAXDOUBLE * 10);
}

/* A decimal fraction of up to 15 digits comes back as it was put in; any other double at least as the same double. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      union
      {
        guint64 bits;
        double value;
      } any;
      int whole = g_test_rand_int_range (1, 1000000);
      int fraction = g_test_rand_int_range (1, 10000) * 10 + g_test_rand_int_range (1, 10);
      g_autofree char *expected = g_strdup_printf ("%d.%05d", whole, fraction);

      pioneer_number_append (out, g_ascii_strtod (expected, NULL));
      g_assert_cmpstr (out->str, ==, expected);

      any.bits = ((guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ()) & ~(G_GUINT64_CONSTANT (1) << 62);
      g_string_truncate (out, 0);
      pioneer_number_append (out, any.value);
      g_assert_true (g_ascii_strtod (out->str, NULL) == any.value);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/number/append", test_append);
  g_test_add_func ("/number/split", test_split);
  g_test_add_func ("/number/tidy", test_tidy);
  g_test_add_func ("/number/round-trip", test_round_trip);

  return g_test_run ();
}
