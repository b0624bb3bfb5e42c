/* test-json-hostile.c - sizes and shapes made to break a JSON scanner
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-scanner-private.h"

#include <string.h>

/* Of just its length, so that a sanitizer sees what is read beyond. */
static PioneerJsonFaultCode
verdict (const char *text, gsize length)
{
  g_autofree char *copy = g_memdup2 (text, length);
  g_auto (PioneerJsonFault) scanned = { 0 };
  g_auto (PioneerJsonFault) parsed = { 0 };
  g_autoptr (JsonNode) root = NULL;

  pioneer_json_scan (copy, length, &scanned);
  root = pioneer_json_parse (copy, length, &parsed);
  g_assert_cmpint (scanned.code, ==, parsed.code);
  g_assert_true ((root != NULL) == (parsed.code == PIONEER_JSON_FAULT_NONE));

  return scanned.code;
}

static GString *
repeat (const char *item, guint n)
{
  GString *text = g_string_new (NULL);

  while (n-- > 0)
    g_string_append (text, item);

  return text;
}

static void
check_nested (const char *opening, guint n, const char *inner, const char *closing, PioneerJsonFaultCode expected)
{
  g_autoptr (GString) text = repeat (opening, n);
  g_autoptr (GString) end = repeat (closing, n);

  g_string_append (text, inner);
  g_string_append (text, end->str);
  g_assert_cmpint (verdict (text->str, text->len), ==, expected);
}

static void
test_depth (void)
{
  check_nested ("[", 64, "", "]", PIONEER_JSON_FAULT_NONE);
  check_nested ("[", 65, "", "]", PIONEER_JSON_FAULT_DEPTH);
  check_nested ("[", 100000, "", "]", PIONEER_JSON_FAULT_DEPTH);
  check_nested ("[", 100000, "", "", PIONEER_JSON_FAULT_DEPTH);
  check_nested ("{\"a\":", 64, "1", "}", PIONEER_JSON_FAULT_NONE);
  check_nested ("{\"a\":", 65, "1", "}", PIONEER_JSON_FAULT_DEPTH);
  check_nested ("{\"a\":[", 100000, "1", "]}", PIONEER_JSON_FAULT_DEPTH);
}

/* An object of members n0, n1 and so on, and then one more. */
static GString *
make_object (guint n_members, const char *last)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (text, "\"n%u\":{\"n%u\":%u},", i, i, i);
  g_string_append_printf (text, "\"%s\":0}", last);

  return text;
}

static void
test_members (void)
{
  static const guint sizes[] = { 1, 15, 16, 17, 31, 32, 33, 100, 4095 };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *again = g_strdup_printf ("n%u", sizes[i] / 2);
      g_autofree char *escaped = g_strdup_printf ("\\u006e%u", sizes[i] - 1);
      g_autoptr (GString) distinct = make_object (sizes[i], "last");
      g_autoptr (GString) twice = make_object (sizes[i], again);
      g_autoptr (GString) decoded = make_object (sizes[i], escaped);

      g_assert_cmpint (verdict (distinct->str, distinct->len), ==, PIONEER_JSON_FAULT_NONE);
      g_assert_cmpint (verdict (twice->str, twice->len), ==, PIONEER_JSON_FAULT_DUPLICATE_MEMBER);
      g_assert_cmpint (verdict (decoded->str, decoded->len), ==, PIONEER_JSON_FAULT_DUPLICATE_MEMBER);
    }
}

static void
test_many_members (void)
{
  g_autoptr (GString) limit = make_object (4096, "last");
  g_autoptr (GString) many = make_object (200000, "last");

  g_assert_cmpint (verdict (limit->str, limit->len), ==, PIONEER_JSON_FAULT_SIZE);
  g_assert_cmpint (verdict (many->str, many->len), ==, PIONEER_JSON_FAULT_SIZE);
}

/* Names that all have one hash under g_str_hash(), which json-glib uses: the
 * two pairs of letters stand for each bit of a number. */
static void
test_colliding_names (void)
{
  g_autoptr (GString) text = g_string_new ("{");

  for (guint i = 0; i < 4096; i++)
    {
      g_string_append_printf (text, "%s\"", i > 0 ? "," : "");
      for (guint bit = 0; bit < 12; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "Ez" : "FY");
      g_string_append (text, "\":0");
    }
  g_string_append (text, "}");

  g_assert_cmpint (verdict (text->str, text->len), ==, PIONEER_JSON_FAULT_NONE);
}

static void
test_long_tokens (void)
{
  g_autoptr (GString) letters = repeat ("a", 1 << 20);
  g_autoptr (GString) digits = repeat ("9", 1 << 20);
  g_autofree char *string = g_strdup_printf ("[\"%s\"]", letters->str);
  g_autofree char *real = g_strdup_printf ("[0.%s]", digits->str);
  g_autofree char *name = g_strdup_printf ("{\"%s\":0,\"%s\":1}", letters->str, letters->str);

  g_assert_cmpint (verdict (string, strlen (string)), ==, PIONEER_JSON_FAULT_NONE);
  g_assert_cmpint (verdict (string, strlen (string) - 2), ==, PIONEER_JSON_FAULT_SYNTAX);
  g_assert_cmpint (verdict (real, strlen (real)), ==, PIONEER_JSON_FAULT_NONE);
  g_assert_cmpint (verdict (digits->str, digits->len), ==, PIONEER_JSON_FAULT_NUMBER_RANGE);
  g_assert_cmpint (verdict (name, strlen (name)), ==, PIONEER_JSON_FAULT_DUPLICATE_MEMBER);
}

static void
test_size (void)
{
  g_auto (PioneerJsonFault) fault = { 0 };

  /* Refused before any of it is read. */
  g_assert_false (pioneer_json_scan ("[]", PIONEER_JSON_MAX_SIZE + 1, &fault));
  g_assert_cmpint (fault.code, ==, PIONEER_JSON_FAULT_SIZE);
  g_assert_cmpuint (fault.line, ==, 1);
  g_assert_cmpuint (fault.column, ==, 1);
}

static const char sample[] = "{\"records\": [{\"id\": \"site/leeds\", \"p\\u00e9\": \"caf\xc3\xa9 \\n "
                             "\\ud83d\\ude00 \xf0\x9f\x98\x80\", \"n\": [-12, 0.5e-3, true, false, null]}]}";

static void
test_truncated (void)
{
  g_assert_cmpint (verdict (sample, sizeof sample - 1), ==, PIONEER_JSON_FAULT_NONE);
  for (gsize length = 0; length < sizeof sample - 1; length++)
    g_assert_cmpint (verdict (sample, length), !=, PIONEER_JSON_FAULT_NONE);
}

/* Each byte replaced by each other: whatever the verdict, no crash. */
static void
test_damaged (void)
{
  char copy[sizeof sample];

  memcpy (copy, sample, sizeof copy);
  for (gsize i = 0; i < sizeof sample - 1; i++)
    {
      for (guint byte = 0; byte < 256; byte++)
        {
          copy[i] = (char) byte;
          verdict (copy, sizeof sample - 1);
        }
      copy[i] = sample[i];
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/hostile/depth", test_depth);
  g_test_add_func ("/json/hostile/members", test_members);
  g_test_add_func ("/json/hostile/many-members", test_many_members);
  g_test_add_func ("/json/hostile/colliding-names", test_colliding_names);
  g_test_add_func ("/json/hostile/long-tokens", test_long_tokens);
  g_test_add_func ("/json/hostile/size", test_size);
  g_test_add_func ("/json/hostile/truncated", test_truncated);
  g_test_add_func ("/json/hostile/damaged", test_damaged);

  return g_test_run ();
}
