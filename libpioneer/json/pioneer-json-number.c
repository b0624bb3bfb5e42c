/* pioneer-json-number.c - checks and converts a JSON number
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* So many decimal digits always fit into 64 bits. */
#define MAX_DIGITS 19

/* No number needs more; what is written beyond that is all the same to us. */
#define MAX_EXPONENT G_GINT64_CONSTANT (1000000000000)

/* Powers of ten that a double holds exactly. */
static const double powers[] = {
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

static inline gboolean
is_digit (const guint8 *at, const guint8 *end)
{
  return at < end && *at >= '0' && *at <= '9';
}

/* The digits from @at, which go into the mantissa as long as it has room.
 * Returns their end; sets how many were left out. */
static const guint8 *
scan_digits (const guint8 *at, const guint8 *end, PioneerJsonToken *token, gint64 *n_left_out)
{
  const guint64 room = (G_MAXUINT64 - 9) / 10;

  *n_left_out = 0;
  for (; is_digit (at, end); at++)
    {
      if (token->mantissa <= room && *n_left_out == 0)
        token->mantissa = token->mantissa * 10 + (*at - '0');
      else
        *n_left_out += 1;
    }

  return at;
}

static gboolean
fail_range (PioneerJsonScanner *scanner, const guint8 *end, const char *limits, const char *hint)
{
  const guint8 *at = scanner->cursor;
  gsize length = (gsize) (end - at);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_NUMBER_RANGE, at, hint, "The number %.*s%s is out of range: %s",
                            (int) MIN (length, 40), (const char *) at, length > 40 ? "…" : "", limits);
}

static gboolean
check_integer (PioneerJsonScanner *scanner, const PioneerJsonToken *token)
{
  if (!token->inexact && token->mantissa <= PIONEER_JSON_MAX_INTEGER)
    return TRUE;

  return fail_range (scanner, token->end, "integers go from -9007199254740992 to 9007199254740992",
                     "Write it as a string, or with an exponent if it need "
                     "not be exact.");
}

/* Powers of ten settle nearly all; only those next to the limit are read. */
static gboolean
check_real (PioneerJsonScanner *scanner, const PioneerJsonToken *token)
{
  gboolean finite;

  if (token->mantissa == 0 || token->exponent < DBL_MAX_10_EXP - MAX_DIGITS - 1)
    finite = TRUE;
  else if (token->exponent > DBL_MAX_10_EXP)
    finite = FALSE;
  else
    finite = isfinite (pioneer_json_token_real (token));

  return finite || fail_range (scanner, token->end, "its size may not exceed 1.7976931348623157e308",
                               "Check its exponent, or write it as a string.");
}

static const guint8 *
scan_exponent (const guint8 *at, const guint8 *end, gint64 *exponent)
{
  gboolean negative = at < end && *at == '-';

  if (at < end && (*at == '-' || *at == '+'))
    at++;

  for (*exponent = 0; is_digit (at, end); at++)
    if (*exponent < MAX_EXPONENT)
      *exponent = *exponent * 10 + (*at - '0');

  if (negative)
    *exponent = -*exponent;

  return at;
}

static const guint8 *
fail_digit (PioneerJsonScanner *scanner, const guint8 *at, const char *where)
{
  g_autofree char *expected = g_strconcat ("a digit ", where, NULL);

  pioneer_json_fail_unexpected (scanner, at, expected, "Write numbers as in -12, 0.5 or 1.5e-3.");
  return NULL;
}

static const guint8 *
scan_whole_part (PioneerJsonScanner *scanner, PioneerJsonToken *token)
{
  const guint8 *at = scanner->cursor;
  const guint8 *digits;
  gint64 n_left_out;

  token->negative = *at == '-';
  digits = token->negative ? at + 1 : at;
  if (!is_digit (digits, scanner->end))
    return fail_digit (scanner, digits, "after the minus sign");

  at = scan_digits (digits, scanner->end, token, &n_left_out);
  token->exponent = n_left_out;
  token->inexact = n_left_out != 0;
  if (*digits != '0' || at - digits == 1)
    return at;

  pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, digits,
                     "Remove the zeros in front, or write a code (such as a "
                     "telephone number) as a string.",
                     "A number that begins with a superfluous zero");
  return NULL;
}

static const guint8 *
scan_fraction (PioneerJsonScanner *scanner, const guint8 *at, PioneerJsonToken *token)
{
  const guint8 *digits = at + 1;
  gint64 n_left_out;

  if (!is_digit (digits, scanner->end))
    return fail_digit (scanner, digits, "after the point");

  /* Once digits of the whole part were left out, no later one may be added. */
  if (token->inexact)
    {
      while (is_digit (digits, scanner->end))
        digits++;
      return digits;
    }

  at = scan_digits (digits, scanner->end, token, &n_left_out);
  token->exponent -= at - digits - n_left_out;
  token->inexact = n_left_out != 0;

  return at;
}

static const guint8 *
scan_rest_of_real (PioneerJsonScanner *scanner, const guint8 *at, PioneerJsonToken *token)
{
  gint64 exponent;

  token->kind = PIONEER_JSON_REAL;
  if (*at == '.')
    at = scan_fraction (scanner, at, token);

  if (at == NULL || at == scanner->end || (*at != 'e' && *at != 'E'))
    return at;

  at = scan_exponent (at + 1, scanner->end, &exponent);
  if (!g_ascii_isdigit (at[-1]))
    return fail_digit (scanner, at, "in the exponent");

  token->exponent += exponent;

  return at;
}

/* From the minus sign or the first digit. */
gboolean
pioneer_json_scan_number (PioneerJsonScanner *scanner, PioneerJsonToken *token)
{
  const guint8 *at;

  token->kind = PIONEER_JSON_INTEGER;
  token->mantissa = 0;
  token->start = scanner->cursor;

  at = scan_whole_part (scanner, token);
  if (at != NULL && at < scanner->end && (*at == '.' || *at == 'e' || *at == 'E'))
    at = scan_rest_of_real (scanner, at, token);
  if (at == NULL)
    return FALSE;

  token->end = at;
  if (token->kind == PIONEER_JSON_INTEGER ? !check_integer (scanner, token) : !check_real (scanner, token))
    return FALSE;

  scanner->cursor = at;

  return TRUE;
}

gint64
pioneer_json_token_integer (const PioneerJsonToken *token)
{
  return token->negative ? -(gint64) token->mantissa : (gint64) token->mantissa;
}

static double
convert_text (const PioneerJsonToken *token)
{
  gsize length = (gsize) (token->end - token->start);
  char brief[64];
  g_autofree char *copy = NULL;

  if (length >= sizeof brief)
    {
      copy = g_strndup ((const char *) token->start, length);
      return g_ascii_strtod (copy, NULL);
    }

  memcpy (brief, token->start, length);
  brief[length] = '\0';

  return g_ascii_strtod (brief, NULL);
}

/* Where the mantissa and the power of ten are both exact, one operation gives
 * the nearest double, unless it is done at another precision. */
double
pioneer_json_token_real (const PioneerJsonToken *token)
{
  gint64 exponent = token->exponent;
  double value = (double) token->mantissa;

  if (FLT_EVAL_METHOD != 0 || token->inexact || token->mantissa > PIONEER_JSON_MAX_INTEGER ||
      ABS (exponent) >= (gint64) G_N_ELEMENTS (powers))
    return convert_text (token);

  value = exponent < 0 ? value / powers[-exponent] : value * powers[exponent];

  return token->negative ? -value : value;
}
