/* pioneer-number.c - Decimal digits of numbers, independent of the locale
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-number-private.h"

#include <float.h>
#include <math.h>

/* Below this, every whole number is a double of its own. */
#define WHOLE_LIMIT 9007199254740992.0

/* Reads what printf makes of "%.*e". The decimal point is whatever the locale says, so anything that is no digit is skipped. */
static void
read_scientific (const char *text, guint64 *digits, int *exponent)
{
  int behind = -1;

  for (*digits = 0; *text != 'e'; text++)
    if (g_ascii_isdigit (*text))
      {
        *digits = *digits * 10 + (guint64) (*text - '0');
        behind++;
      }

  *exponent = (int) g_ascii_strtoll (text + 1, NULL, 10) - behind;
}

static void
round_digits (double value, int count, guint64 *digits, int *exponent)
{
  char text[64];

  g_snprintf (text, sizeof text, "%.*e", count - 1, value);
  read_scientific (text, digits, exponent);
}

/* Any number of 15 digits survives the way through a double, so fewer need not be tried; the exception are the
 * numbers so small that they have lost digits themselves. */
static void
find_digits (double value, guint64 *digits, int *exponent)
{
  for (int count = value < DBL_MIN ? 1 : DBL_DIG; count <= DBL_DIG + 2; count++)
    {
      round_digits (value, count, digits, exponent);
      if (pioneer_number_join (*digits, *exponent) == value)
        return;
    }
}

void
pioneer_number_split (double value, guint64 *digits, int *exponent)
{
  g_return_if_fail (isfinite (value));

  value = value < 0 ? -value : value;
  *digits = value < WHOLE_LIMIT ? (guint64) value : 0;
  *exponent = 0;

  if ((double) *digits != value)
    find_digits (value, digits, exponent);

  for (; *digits != 0 && *digits % 10 == 0; *digits /= 10)
    *exponent += 1;
}

double
pioneer_number_join (guint64 digits, int exponent)
{
  char text[64];

  g_snprintf (text, sizeof text, "%" G_GUINT64_FORMAT "e%d", digits, exponent);

  return g_ascii_strtod (text, NULL);
}

double
pioneer_number_tidy (double value)
{
  guint64 digits;
  int exponent;
  double size = value < 0 ? -value : value;

  if (!isfinite (value) || (size < WHOLE_LIMIT && size == (double) (guint64) size))
    return value;

  round_digits (size, DBL_DIG, &digits, &exponent);
  size = pioneer_number_join (digits, exponent);

  return value < 0 ? -size : size;
}

static void
append_zeros (GString *out, int count)
{
  for (; count > 0; count--)
    g_string_append_c (out, '0');
}

/* By far the most numbers are whole, and need none of the care that fractions do. */
static gboolean
append_whole (GString *out, double value)
{
  double size = value < 0 ? -value : value;
  guint64 digits = size < WHOLE_LIMIT ? (guint64) size : 0;
  char text[24];
  char *at = text + sizeof text;

  if ((double) digits != size)
    return FALSE;

  do
    *--at = (char) ('0' + digits % 10);
  while ((digits /= 10) != 0);
  if (value < 0)
    *--at = '-';
  g_string_append_len (out, at, text + sizeof text - at);

  return TRUE;
}

void
pioneer_number_append (GString *out, double value)
{
  char text[24];
  guint64 digits;
  int exponent, point;

  g_return_if_fail (isfinite (value));

  if (append_whole (out, value))
    return;

  pioneer_number_split (value, &digits, &exponent);
  point = g_snprintf (text, sizeof text, "%" G_GUINT64_FORMAT, digits) + exponent;

  if (value < 0)
    g_string_append_c (out, '-');

  if (exponent >= 0)
    {
      g_string_append (out, text);
      append_zeros (out, exponent);
    }
  else if (point > 0)
    {
      g_string_append_len (out, text, point);
      g_string_append_c (out, '.');
      g_string_append (out, text + point);
    }
  else
    {
      g_string_append (out, "0.");
      append_zeros (out, -point);
      g_string_append (out, text);
    }
}

void
pioneer_number_append_grouped (GString *out, double value)
{
  gsize start = out->len + (value < 0 ? 1 : 0);
  gsize end;

  pioneer_number_append (out, value);

  for (end = start; end < out->len && g_ascii_isdigit (out->str[end]);)
    end++;

  for (; end > start + 3; end -= 3)
    g_string_insert_c (out, (gssize) end - 3, ',');
}
