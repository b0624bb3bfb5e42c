/* test-json-text.c - canonical JSON strings and numbers, and JSON paths
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-scanner-private.h"
#include "pioneer-json-text-private.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <string.h>

static const struct
{
  const char *plain;
  const char *written;
} strings[] = {
  { "", "\"\"" },
  { "plain text / é € 😀 \x7f", "\"plain text / é € 😀 \x7f\"" },
  { "\"\\", "\"\\\"\\\\\"" },
  { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
  { "a\x01\x1f"
    "b",
    "\"a\\u0001\\u001fb\"" },
};

static const struct
{
  double value;
  const char *written;
} numbers[] = {
  { 0, "0" },
  { -0.0, "0" },
  { 1, "1" },
  { -12, "-12" },
  { 0.1, "0.1" },
  { -0.5, "-0.5" },
  { 1.5, "1.5" },
  { 123.456, "123.456" },
  { 1e15, "1000000000000000" },
  { 9007199254740991, "9007199254740991" },
  { 9007199254740992, "9007199254740992" },
  { 9007199254740994, "9.007199254740994e15" },
  { 4503599627370495.5, "4503599627370495.5" },
  { 1e20, "1e20" },
  { 1.25e21, "1.25e21" },
  { -1e300, "-1e300" },
  { 0.00001, "0.00001" },
  { 0.000001, "0.000001" },
  { 0.00000125, "0.00000125" },
  { 0.0000001, "1e-7" },
  { 1.5e-9, "1.5e-9" },
  { 0.3, "0.3" },
  { 0.1 + 0.2, "0.30000000000000004" },
  { 1.0 / 3, "0.3333333333333333" },
  { 2.0 / 3, "0.6666666666666666" },
  { 5e-324, "5e-324" },
  { 2.5e-323, "2.5e-323" },
  { DBL_MIN, "2.2250738585072014e-308" },
  { DBL_MAX, "1.7976931348623157e308" },
  { 0x1p-44, "5.684341886080802e-14" }, /* not the nearest of 16 digits */
  { 51.507351, "51.507351" },
  { -0.127758, "-0.127758" },
};

static void
test_strings (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GString) out = g_string_new ("x");
      g_autoptr (JsonNode) node = NULL;

      pioneer_json_append_string (out, strings[i].plain);
      g_assert_cmpstr (out->str + 1, ==, strings[i].written);
      node = pioneer_json_parse (out->str + 1, out->len - 1, NULL);
      g_assert_cmpstr (json_node_get_string (node), ==, strings[i].plain);
    }
}

static void
check_number (double value, const char *expected)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) node = NULL;

  pioneer_json_append_number (out, value);
  if (expected != NULL)
    g_assert_cmpstr (out->str, ==, expected);

  node = pioneer_json_parse (out->str, out->len, NULL);
  g_assert_nonnull (node);
  g_assert_true (json_node_get_double (node) == value || (double) json_node_get_int (node) == value);
}

static void
test_numbers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    check_number (numbers[i].value, numbers[i].written);
}

static void
test_numbers_locale (void)
{
  g_autofree char *old = g_strdup (setlocale (LC_ALL, NULL));

  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("No locale with a decimal comma is installed");
      return;
    }

  test_numbers ();
  setlocale (LC_ALL, old);
}

/* Any bits that make a finite number, and the neighbours of powers of two. */
static void
test_numbers_random (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      union
      {
        guint64 bits;
        double value;
      } number;

      number.bits = (guint64) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
      if (isfinite (number.value))
        check_number (number.value, NULL);
      check_number (g_test_rand_int_range (0, 1000000000) / 1e6, NULL);
    }

  for (int exponent = -1074; exponent < 1024; exponent++)
    {
      check_number (ldexp (1, exponent), NULL);
      check_number (nextafter (ldexp (1, exponent), 0), NULL);
    }
}

/* The scanner's own conversion against the one of the C library. */
static void
test_numbers_read (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (JsonNode) node = NULL;

      text = g_strdup_printf ("-%u%u.%ue%d", g_test_rand_int_range (1, 9999), g_test_rand_int_range (0, 1 << 30),
                              g_test_rand_int_range (0, 1 << 30), g_test_rand_int_range (-40, 40));
      node = pioneer_json_parse (text, strlen (text), NULL);
      g_assert_true (json_node_get_double (node) == g_ascii_strtod (text, NULL));
    }
}

static void
check_path (char *path, const char *expected)
{
  g_assert_cmpstr (path, ==, expected);
  g_free (path);
}

static void
test_paths (void)
{
  check_path (pioneer_json_path_member ("$", "as-of_2"), "$.as-of_2");
  check_path (pioneer_json_path_member ("$.a", "odd name"), "$.a['odd name']");
  check_path (pioneer_json_path_member ("$", ""), "$['']");
  check_path (pioneer_json_path_member ("$", "it's \\"), "$['it\\'s \\\\']");
  check_path (pioneer_json_path_member ("$", "é"), "$['é']");
  check_path (pioneer_json_path_element ("$.records", 12), "$.records[12]");
}

static const char located[] = "{\n"
                              "  \"a\": [10, [20, {\"b\": \"x\"}], 30],\n"
                              "  \"é\": {\"it's \\\\\": 1}, \"\\u0063\": null,\n"
                              "  \"d\": {\"a\": {\"a\": 5}},\n"
                              "  \"\": [[[]], [[7]]]\n"
                              "}\n";

static const struct
{
  const char *path;
  gboolean found;
  guint line;
  guint column;
} places[] = {
  { "$", TRUE, 1, 1 },
  { "$.a", TRUE, 2, 8 },
  { "$.a[0]", TRUE, 2, 9 },
  { "$.a[1]", TRUE, 2, 13 },
  { "$.a[1][0]", TRUE, 2, 14 },
  { "$.a[1][1].b", TRUE, 2, 24 },
  { "$.a[2]", TRUE, 2, 31 },
  { "$['a'][2]", TRUE, 2, 31 },
  { "$['é']", TRUE, 3, 8 },
  { "$['é']['it\\'s \\\\']", TRUE, 3, 20 },
  { "$.c", TRUE, 3, 34 },
  { "$.d.a.a", TRUE, 4, 20 },
  { "$['']", TRUE, 5, 7 },
  { "$[''][1][0][0]", TRUE, 5, 16 },

  /* Not there: the deepest ancestor. */
  { "$.nothing", FALSE, 1, 1 },
  { "$.b", FALSE, 1, 1 },
  { "$[0]", FALSE, 1, 1 },
  { "$.a[3]", FALSE, 2, 8 },
  { "$.a[99999999999999999999999]", FALSE, 2, 8 },
  { "$.a.b", FALSE, 2, 8 },
  { "$.a[0].b", FALSE, 2, 9 },
  { "$.a[1][1].c.d", FALSE, 2, 18 },
  { "$.d.a.b", FALSE, 4, 14 },
  { "$[''][0][0][0]", FALSE, 5, 9 },

  /* Malformed: as far as it can be read. */
  { "", FALSE, 1, 1 },
  { "a", FALSE, 1, 1 },
  { "$.", FALSE, 1, 1 },
  { "$.a[", FALSE, 2, 8 },
  { "$.a[1", FALSE, 2, 8 },
  { "$.a[-1]", FALSE, 2, 8 },
  { "$.a['", FALSE, 2, 8 },
  { "$.a['\\", FALSE, 2, 8 },
  { "$.a ", FALSE, 2, 8 },
};

static void
test_locate (void)
{
  gsize length = strlen (located);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint line = 0, column = 0;

      g_test_message ("%s", places[i].path);
      g_assert_cmpint (pioneer_json_locate (located, length, places[i].path, &line, &column), ==, places[i].found);
      g_assert_cmpuint (line, ==, places[i].line);
      g_assert_cmpuint (column, ==, places[i].column);
    }
}

/* Of a text with a fault, what precedes it is found. */
static void
test_locate_faulty (void)
{
  guint line, column;

  g_assert_true (pioneer_json_locate ("[1,\n2,", 6, "$[1]", &line, &column));
  g_assert_cmpuint (line, ==, 2);
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (pioneer_json_locate ("[1,\n2,", 6, "$[2]", &line, &column));
  g_assert_cmpuint (line, ==, 1);
  g_assert_false (pioneer_json_locate (NULL, 0, "$[2]", &line, &column));
  g_assert_cmpuint (line, ==, 1);
  g_assert_cmpuint (column, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/text/strings", test_strings);
  g_test_add_func ("/json/text/numbers", test_numbers);
  g_test_add_func ("/json/text/numbers-locale", test_numbers_locale);
  g_test_add_func ("/json/text/numbers-random", test_numbers_random);
  g_test_add_func ("/json/text/numbers-read", test_numbers_read);
  g_test_add_func ("/json/text/paths", test_paths);
  g_test_add_func ("/json/text/locate", test_locate);
  g_test_add_func ("/json/text/locate-faulty", test_locate_faulty);

  return g_test_run ();
}
