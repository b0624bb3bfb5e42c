/* test-json-scanner.c - what the strict JSON scanner accepts and refuses
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-scanner-private.h"

#include <string.h>

#define TEXT(literal) literal, sizeof literal - 1

typedef struct
{
  const char *text;
  gsize length;
  PioneerJsonFaultCode code;
  guint line;
  guint column;
} Bad;

typedef struct
{
  const char *text;
  gsize length;
} Good;

static const Bad bad[] = {
  { TEXT (""), PIONEER_JSON_FAULT_EMPTY, 1, 1 },
  { TEXT (" \n\t\r "), PIONEER_JSON_FAULT_EMPTY, 1, 1 },

  /* What other dialects allow. */
  { TEXT ("// c\n{}"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("{/* c */}"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[1 # c\n]"), PIONEER_JSON_FAULT_SYNTAX, 1, 4 },
  { TEXT ("{'a':1}"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("['a']"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("{a:1}"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("{\"a\"=1}"), PIONEER_JSON_FAULT_SYNTAX, 1, 5 },
  { TEXT ("[1,]"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("{\"a\":1\n,\n}"), PIONEER_JSON_FAULT_SYNTAX, 2, 1 },
  { TEXT ("[,1]"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[1,,2]"), PIONEER_JSON_FAULT_SYNTAX, 1, 4 },
  { TEXT ("[“a”]"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[\xc2\xa0"
          "1]"),
    PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[1\f]"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("[1\x7f]"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },

  /* Structure. */
  { TEXT ("["), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("{\n  \"a\": [1, 2\n"), PIONEER_JSON_FAULT_SYNTAX, 3, 1 },
  { TEXT ("[1 2]"), PIONEER_JSON_FAULT_SYNTAX, 1, 4 },
  { TEXT ("[1}"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("]"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("{\"a\"}"), PIONEER_JSON_FAULT_SYNTAX, 1, 5 },
  { TEXT ("{\"a\":}"), PIONEER_JSON_FAULT_SYNTAX, 1, 6 },
  { TEXT ("{1:2}"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("{\"a\":1 \"b\":2}"), PIONEER_JSON_FAULT_SYNTAX, 1, 8 },

  /* Words and numbers. */
  { TEXT ("nul"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("truely"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("[True]"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[NaN]"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("[-Infinity]"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("01"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("-01"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("00"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("+1"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT (".5"), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("5."), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("5.e1"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("-"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("1e"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("1e+"), PIONEER_JSON_FAULT_SYNTAX, 1, 4 },
  { TEXT ("[1e+]"), PIONEER_JSON_FAULT_SYNTAX, 1, 5 },
  { TEXT ("[0x10]"), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("9007199254740993"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },
  { TEXT ("[-9007199254740993]"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 2 },
  { TEXT ("18446744073709551617"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },
  { TEXT ("1e309"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },
  { TEXT ("1.7976931348623159e308"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },
  { TEXT ("-1e99999999999999999999"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },
  { TEXT ("1000000000000000000000000e290"), PIONEER_JSON_FAULT_NUMBER_RANGE, 1, 1 },

  /* Strings. */
  { TEXT ("\""), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("[\"abc\\"), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("\"abc\\\""), PIONEER_JSON_FAULT_SYNTAX, 1, 1 },
  { TEXT ("\"a\nb\""), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("\"12345678\tb\""), PIONEER_JSON_FAULT_SYNTAX, 1, 10 },
  { TEXT ("\"é\\x41\""), PIONEER_JSON_FAULT_SYNTAX, 1, 4 },
  { TEXT ("\"\\'\""), PIONEER_JSON_FAULT_SYNTAX, 1, 3 },
  { TEXT ("\"\\u12g4\""), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("\"\\u12\""), PIONEER_JSON_FAULT_SYNTAX, 1, 2 },
  { TEXT ("\"\\ud800\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\\ud800\\u0041\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\\udc00\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"a\\u0000\""), PIONEER_JSON_FAULT_ENCODING, 1, 3 },

  /* Encoding. */
  { TEXT ("\xef\xbb\xbf{}"), PIONEER_JSON_FAULT_ENCODING, 1, 1 },
  { TEXT ("\xff\xfe{\0}\0"), PIONEER_JSON_FAULT_ENCODING, 1, 1 },
  { TEXT ("\0"), PIONEER_JSON_FAULT_ENCODING, 1, 1 },
  { TEXT ("{}\0"), PIONEER_JSON_FAULT_ENCODING, 1, 3 },
  { TEXT ("\"a\0b\""), PIONEER_JSON_FAULT_ENCODING, 1, 3 },
  { TEXT ("\"é\xe9\""), PIONEER_JSON_FAULT_ENCODING, 1, 3 },
  { TEXT ("\"\x80\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xc0\xaf\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xe0\x80\xaf\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xed\xa0\x80\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xf0\x80\x80\xaf\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xf4\x90\x80\x80\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xf5\x80\x80\x80\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xe2\x82\""), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("\"\xe2\x82"), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("[\xe9]"), PIONEER_JSON_FAULT_ENCODING, 1, 2 },
  { TEXT ("[]\xe9"), PIONEER_JSON_FAULT_ENCODING, 1, 3 },

  /* Names given twice. */
  { TEXT ("{\"a\":1,\n \"a\":2}"), PIONEER_JSON_FAULT_DUPLICATE_MEMBER, 2, 2 },
  { TEXT ("{\"é\":1,\"\\u00E9\":2}"), PIONEER_JSON_FAULT_DUPLICATE_MEMBER, 1, 8 },
  { TEXT ("{\"\\u0061\":1,\"a\":2}"), PIONEER_JSON_FAULT_DUPLICATE_MEMBER, 1, 13 },
  { TEXT ("{\"\":{\"b\":1},\"\":2}"), PIONEER_JSON_FAULT_DUPLICATE_MEMBER, 1, 13 },

  /* After the end. */
  { TEXT ("{} {}"), PIONEER_JSON_FAULT_TRAILING, 1, 4 },
  { TEXT ("1\n2"), PIONEER_JSON_FAULT_TRAILING, 2, 1 },
  { TEXT ("\"é\"]"), PIONEER_JSON_FAULT_TRAILING, 1, 4 },
};

static const Good good[] = {
  { TEXT ("{}") },
  { TEXT ("[]") },
  { TEXT (" \t\r\n[ ] \n") },
  { TEXT ("null") },
  { TEXT ("true") },
  { TEXT ("[false]") },
  { TEXT ("0") },
  { TEXT ("-0") },
  { TEXT ("-0.0") },
  { TEXT ("0e0") },
  { TEXT ("0e999999999999") },
  { TEXT ("0.0E-999999999999") },
  { TEXT ("9007199254740992") },
  { TEXT ("-9007199254740992") },
  { TEXT ("1.7976931348623157e308") },
  { TEXT ("5e-324") },
  { TEXT ("1e-999999999999999999") },
  { TEXT ("1E+2") },
  { TEXT ("100000000000000000000000.5") },
  { TEXT ("0.00000000000000000000000000000001e330") },
  { TEXT ("\"\"") },
  { TEXT ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u001f\"") },
  { TEXT ("\"\\ud83d\\uDE00\"") },
  { TEXT ("\"\x7f é € 😀 \xf4\x8f\xbf\xbf\"") },
  { TEXT ("\"\xef\xbb\xbf\xef\xbf\xbf\"") },
  { TEXT ("{\"\":1,\"a\":{\"a\":[{\"a\":2},{\"a\":3}]},\"A\":4}") },
};

static void
check_fault (const Bad *expected, const PioneerJsonFault *fault)
{
  g_test_message ("%u:%u %s. %s", fault->line, fault->column, fault->message, fault->hint);
  g_assert_cmpint (fault->code, ==, expected->code);
  g_assert_cmpuint (fault->line, ==, expected->line);
  g_assert_cmpuint (fault->column, ==, expected->column);
  g_assert_true (g_utf8_validate (fault->message, -1, NULL));
  g_assert_cmpuint (strlen (fault->hint), >, 10);
  g_assert_cmpuint (fault->offset, <=, expected->length);
}

/* Escaped, so that a message is a line of valid UTF-8. */
static void
say (const char *text, gsize length)
{
  g_autofree char *start = g_strndup (text != NULL ? text : "", MIN (length, 80));
  g_autofree char *escaped = g_strescape (start, NULL);

  g_test_message ("%s", escaped);
}

/* A copy of just that length, so that a sanitizer sees what is read beyond. */
static void
check_bad (const Bad *item)
{
  g_autofree char *copy = g_memdup2 (item->text, item->length);
  g_auto (PioneerJsonFault) scanned = { 0 };
  g_auto (PioneerJsonFault) parsed = { 0 };

  say (item->text, item->length);
  g_assert_false (pioneer_json_scan (copy, item->length, &scanned));
  check_fault (item, &scanned);
  g_assert_null (pioneer_json_parse (copy, item->length, &parsed));
  check_fault (item, &parsed);
  g_assert_cmpstr (scanned.message, ==, parsed.message);
  g_assert_false (pioneer_json_scan (copy, item->length, NULL));
}

static void
check_good (const char *text, gsize length)
{
  g_autofree char *copy = g_memdup2 (text, length);
  g_auto (PioneerJsonFault) fault = { 0 };
  g_autoptr (JsonNode) root = NULL;

  say (text, length);
  g_assert_true (pioneer_json_scan (copy, length, &fault));
  g_assert_cmpint (fault.code, ==, PIONEER_JSON_FAULT_NONE);
  root = pioneer_json_parse (copy, length, &fault);
  g_assert_nonnull (root);
}

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    check_bad (&bad[i]);

  check_bad (&(Bad){ NULL, 0, PIONEER_JSON_FAULT_EMPTY, 1, 1 });
}

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    check_good (good[i].text, good[i].length);
}

static void
test_messages (void)
{
  g_auto (PioneerJsonFault) fault = { 0 };
  const char *text = "{\"a\": 1,\n\"a\": 2}";

  g_assert_false (pioneer_json_scan (text, strlen (text), &fault));
  g_assert_cmpstr (fault.message, ==, "The member \"a\" is given twice in one object, first in line 1, column 2");
  pioneer_json_fault_clear (&fault);

  /* A record of JSON Lines doesn't know which line of the file it is. */
  text = "{\"a\": 1, \"a\": 2}";
  g_assert_false (pioneer_json_scan (text, strlen (text), &fault));
  g_assert_cmpstr (fault.message, ==, "The member \"a\" is given twice in one object, first in column 2 of the same line");
  pioneer_json_fault_clear (&fault);

  text = "[\n  None]";
  g_assert_false (pioneer_json_scan (text, strlen (text), &fault));
  g_assert_cmpstr (fault.message, ==, "Found “None”, where a value was expected");
  g_assert_cmpstr (fault.hint, ==, "Write null.");
  pioneer_json_fault_clear (&fault);

  text = "[\n  {\"a\": 1";
  g_assert_false (pioneer_json_scan (text, strlen (text), &fault));
  g_assert_cmpstr (fault.message, ==,
                   "The text ends where “,” or “}” was expected; the “{” in column 3 of the same line is still open");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/scanner/bad", test_bad);
  g_test_add_func ("/json/scanner/good", test_good);
  g_test_add_func ("/json/scanner/messages", test_messages);

  return g_test_run ();
}
