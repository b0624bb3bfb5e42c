/* pioneer-json-text.c - canonical strings, numbers and JSON paths
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-text-private.h"

#include <math.h>
#include <string.h>

/* Integers up to here are all exact; written as digits, any larger one would
 * be out of range for our own scanner. */
#define INTEGER_LIMIT 9007199254740992.0

/* So many significant digits name every double. */
#define MAX_DIGITS 17

static const char *
skip_plain (const char *at)
{
  while ((guchar) *at >= 0x20 && *at != '"' && *at != '\\')
    at++;

  return at;
}

static void
append_escape (GString *out, char c)
{
  static const char letters[] = "\"\"\\\\\bb\ff\nn\rr\tt";

  for (const char *pair = letters; *pair != '\0'; pair += 2)
    if (pair[0] == c)
      {
        g_string_append_c (out, '\\');
        g_string_append_c (out, pair[1]);
        return;
      }

  g_string_append_printf (out, "\\u%04x", (guint) (guchar) c);
}

/* Appends a JSON string, quotes included. Only what JSON requires is escaped,
 * so that there is one way to write each text. */
void
pioneer_json_append_string (GString *out, const char *utf8)
{
  g_string_append_c (out, '"');

  for (;;)
    {
      const char *end = skip_plain (utf8);

      g_string_append_len (out, utf8, end - utf8);
      if (*end == '\0')
        break;
      append_escape (out, *end);
      utf8 = end + 1;
    }

  g_string_append_c (out, '"');
}

/* The digits of a positive value, without the point, and its exponent: the
 * value is near 0.DIGITS × 10^exponent. Returns whether it is just that. */
static gboolean
try_digits (double value, int n_digits, char digits[MAX_DIGITS + 1], int *exponent)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char format[] = "%.00e";
  const char *e;

  format[2] += (n_digits - 1) / 10;
  format[3] += (n_digits - 1) % 10;
  g_ascii_formatd (text, sizeof text, format, value);

  e = strchr (text, 'e');
  g_return_val_if_fail (e != NULL, FALSE);
  *exponent = (int) g_ascii_strtoll (e + 1, NULL, 10) + 1;

  digits[0] = text[0];
  memcpy (digits + 1, text + 2, (gsize) n_digits - 1);
  digits[n_digits] = '\0';

  return g_ascii_strtod (text, NULL) == value;
}

static double
read_digits (const char *digits, int exponent)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_snprintf (text, sizeof text, "%se%d", digits, exponent - (int) strlen (digits));

  return g_ascii_strtod (text, NULL);
}

/* Above a power of two doubles lie twice as far apart as below. So the decimal
 * next above may read back as the value where the nearest, below it, does not.
 * None of those ends in a 9, which would have to be carried. */
static gboolean
try_next_above (double value, char *digits, int exponent)
{
  char *last = digits + strlen (digits) - 1;
  int ignored;

  if (frexp (value, &ignored) != 0.5 || *last == '9')
    return FALSE;

  *last += 1;

  return read_digits (digits, exponent) == value;
}

/* The fewest digits that read back as the value. Up to 15 digits survive a
 * double, so for normal numbers fewer than that are those of 15 without the
 * zeros at the end; the subnormal have fewer to try one by one. */
static int
find_digits (double value, char digits[MAX_DIGITS + 1])
{
  int n_digits = fpclassify (value) == FP_SUBNORMAL ? 1 : 15;
  int exponent = 0;
  gsize length;

  for (; n_digits <= MAX_DIGITS; n_digits++)
    if (try_digits (value, n_digits, digits, &exponent) || (n_digits == 16 && try_next_above (value, digits, exponent)))
      break;

  for (length = strlen (digits); length > 1 && digits[length - 1] == '0';)
    digits[--length] = '\0';

  return exponent;
}

static void
append_scientific (GString *out, const char *digits, int exponent)
{
  g_string_append_c (out, digits[0]);
  if (digits[1] != '\0')
    g_string_append_printf (out, ".%s", digits + 1);
  g_string_append_printf (out, "e%d", exponent - 1);
}

/* As people write numbers where that is not long, else with an exponent. */
static void
append_digits (GString *out, const char *digits, int exponent)
{
  int length = (int) strlen (digits);

  if (exponent > 0 && exponent < length)
    g_string_append_printf (out, "%.*s.%s", exponent, digits, digits + exponent);
  else if (exponent > -6 && exponent <= 0)
    g_string_append_printf (out, "0.%.*s%s", -exponent, "00000", digits);
  else
    append_scientific (out, digits, exponent);
}

/* Appends the one way we write a finite number: an integer up to 2^53 as its
 * digits, others with the fewest digits that read back as the same double,
 * with an exponent below 0.000001 and beyond 2^53. No locale changes it. */
void
pioneer_json_append_number (GString *out, double value)
{
  char digits[MAX_DIGITS + 1];
  int exponent;

  g_return_if_fail (isfinite (value));

  if (fabs (value) <= INTEGER_LIMIT && value == trunc (value))
    {
      g_string_append_printf (out, "%" G_GINT64_FORMAT, (gint64) value);
      return;
    }

  if (value < 0)
    g_string_append_c (out, '-');

  exponent = find_digits (fabs (value), digits);
  append_digits (out, digits, exponent);
}

/* Returns: (transfer full): the JSON path of a member of the object at @path */
char *
pioneer_json_path_member (const char *path, const char *member)
{
  GString *result = g_string_new (path);

  if (*member != '\0' && member[strspn (member, PIONEER_JSON_PATH_BYTES)] == '\0')
    {
      g_string_append_c (result, '.');
      g_string_append (result, member);
      return g_string_free (result, FALSE);
    }

  g_string_append (result, "['");
  for (; *member != '\0'; member++)
    {
      if (*member == '\'' || *member == '\\')
        g_string_append_c (result, '\\');
      g_string_append_c (result, *member);
    }
  g_string_append (result, "']");

  return g_string_free (result, FALSE);
}

/* Returns: (transfer full): the JSON path of an element of the array at @path */
char *
pioneer_json_path_element (const char *path, guint index)
{
  return g_strdup_printf ("%s[%u]", path, index);
}
