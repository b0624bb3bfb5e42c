/* pioneer-quantity-parse.c - Reading quantities
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-quantity-private.h"

#include <string.h>

#include "pioneer-comparators-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-units-private.h"

/* Whole numbers up to here are exact, whatever they are multiplied by in the table of units. */
#define AMOUNT_MOST  1e15
#define AMOUNT_LEAST 1e-15

/* Longer than the longest quantity in its canonical form. */
#define LENGTH_MOST 200

/* What is being read, and how far. */
typedef struct
{
  const char *text;
  const char *at;
  GError **error;
} Reader;

#define misread(reader, ...) pioneer_misread ((reader)->error, (reader)->text, "quantity", __VA_ARGS__)

static gboolean
check_spaces (Reader *reader)
{
  const char *text = reader->text;
  gsize length = strlen (text);

  if (length == 0)
    return misread (reader, "it is empty; expected an amount, such as 2000, or \"over 2000 person\"");

  if (length > LENGTH_MOST)
    return misread (reader, "it is %" G_GSIZE_FORMAT " bytes long; at most %d were expected", length, LENGTH_MOST);

  if (text[0] == ' ' || text[length - 1] == ' ' || strstr (text, "  ") != NULL || strpbrk (text, "\t\n\v\f\r") != NULL)
    return misread (reader, "one space was expected between its parts, and no other white space");

  return TRUE;
}

/* The unit that somebody may have meant by what they wrote, or NULL. */
static const PioneerUnit *
guess_unit (const char *word)
{
  const PioneerUnit *unit;

  for (guint i = PIONEER_UNIT_COUNT + 1; (unit = pioneer_unit_get (i)) != NULL; i++)
    if (g_ascii_strcasecmp (word, unit->code) == 0 || strcmp (word, unit->singular) == 0 || strcmp (word, unit->plural) == 0)
      return unit;

  return NULL;
}

/* The unit whose symbol the text starts with, or NULL. */
static const PioneerUnit *
find_symbol (const char *text)
{
  const PioneerUnit *unit;

  for (guint i = PIONEER_UNIT_COUNT + 1; (unit = pioneer_unit_get (i)) != NULL; i++)
    if (unit->before && g_str_has_prefix (text, unit->singular))
      return unit;

  return NULL;
}

static gboolean
refuse_start (Reader *reader)
{
  gsize length = strcspn (reader->at, " ");
  g_autofree char *word = pioneer_misread_quote (reader->at, (gssize) length);
  g_autofree char *comparators = pioneer_comparator_list ();
  const PioneerUnit *symbol = find_symbol (reader->at);

  if (*reader->at == '+')
    return misread (reader, "a number is written without \"+\"");

  if (symbol != NULL)
    return misread (reader, "the unit is written as a word behind the amount, such as \"4000000 %s\"", symbol->code);

  return misread (reader, "\"%s\" is neither a number nor a comparator; expected a number, or %s before it", word, comparators);
}

static gboolean
starts_number (const char *at)
{
  return g_ascii_isdigit (at[*at == '-' ? 1 : 0]);
}

static gboolean
read_comparator (Reader *reader, PioneerQuantityData *quantity)
{
  gsize length = strcspn (reader->at, " ");
  int comparator = pioneer_comparator_lookup (reader->at, length);

  if (comparator >= 0)
    {
      quantity->comparator = (guint8) comparator;
      reader->at += length;

      if (*reader->at == '\0')
        return misread (reader, "an amount was expected behind the comparator, such as \"%s 2000\"", reader->text);

      reader->at++;
    }

  return starts_number (reader->at) || refuse_start (reader);
}

static const char *
skip_digits (const char *at)
{
  while (g_ascii_isdigit (*at))
    at++;

  return at;
}

/* JSON's grammar of numbers, of which a digit is known to stand there. What follows it is judged by others: the point
 * of "0..5" and the letter of "5eur" belong to them. NULL if it is not such a number. */
static const char *
skip_number (Reader *reader)
{
  const char *digits = *reader->at == '-' ? reader->at + 1 : reader->at;
  const char *at = skip_digits (digits);

  if (*digits == '0' && at - digits > 1)
    {
      misread (reader, "a number does not start with 0, except 0 itself and 0.5 and the like");
      return NULL;
    }

  if (*at == '.' && at[1] != '.')
    {
      if (!g_ascii_isdigit (at[1]))
        {
          misread (reader, "a digit was expected behind the point");
          return NULL;
        }

      at = skip_digits (at + 1);
    }

  if (*at == 'e' || *at == 'E')
    {
      const char *exponent = at[1] == '-' || at[1] == '+' ? at + 2 : at + 1;

      if (g_ascii_isdigit (*exponent))
        at = skip_digits (exponent);
    }

  return at;
}

/* So small a number may have become 0 on the way: the digits tell. */
static gboolean
is_zero (const char *at, const char *end)
{
  for (; at < end && *at != 'e' && *at != 'E'; at++)
    if (*at >= '1' && *at <= '9')
      return FALSE;

  return TRUE;
}

static gboolean
read_amount (Reader *reader, double *amount)
{
  const char *end;
  double size;

  if (!starts_number (reader->at))
    return misread (reader, "a number was expected on both sides of \"..\", such as 5..10");

  end = skip_number (reader);
  if (end == NULL)
    return FALSE;

  /* Not -0, which would be written another way than 0. */
  *amount = is_zero (reader->at, end) ? 0 : g_ascii_strtod (reader->at, NULL);
  size = *amount < 0 ? -*amount : *amount;

  if (size > AMOUNT_MOST)
    return misread (reader, "an amount between -1e15 and 1e15 was expected");

  if (size < AMOUNT_LEAST && !is_zero (reader->at, end))
    return misread (reader, "an amount was expected that is 0 or at least 1e-15 away from it");

  reader->at = end;

  return TRUE;
}

static gboolean
read_amounts (Reader *reader, PioneerQuantityData *quantity)
{
  if (!read_amount (reader, &quantity->lower))
    return FALSE;

  quantity->upper = quantity->lower;
  if (!g_str_has_prefix (reader->at, ".."))
    return TRUE;

  reader->at += 2;
  if (!read_amount (reader, &quantity->upper))
    return FALSE;

  if (quantity->upper == quantity->lower)
    return misread (reader, "both ends of the range are the same; write the amount once");

  if (quantity->upper < quantity->lower)
    return misread (reader, "the range ends below its start; write the smaller amount first");

  if (quantity->comparator != PIONEER_COMPARATOR_EXACTLY && quantity->comparator != PIONEER_COMPARATOR_ABOUT)
    return misread (reader, "only \"about\" may stand before a range");

  return TRUE;
}

static gboolean
is_multiplier (const char *word)
{
  static const char *const multipliers[] = { "thousand", "million", "billion", "k", "m", "bn" };
  gsize length = strcspn (word, " ");

  for (guint i = 0; i < G_N_ELEMENTS (multipliers); i++)
    if (strlen (multipliers[i]) == length && g_ascii_strncasecmp (word, multipliers[i], length) == 0)
      return TRUE;

  return FALSE;
}

/* What stands behind the amount is no unit: says what to write instead. */
static gboolean
refuse_rest (Reader *reader, const char *rest)
{
  g_autofree char *quote = pioneer_misread_quote (rest, -1);
  g_autofree char *list = pioneer_unit_list ();
  const PioneerUnit *guess = guess_unit (rest);

  if (strchr (",'_", *rest) != NULL || g_ascii_isdigit (*rest))
    return misread (reader, "a number is written without thousands separators, such as 2000, and with a point before its fraction");

  if (*rest == '-' || g_str_has_prefix (rest, "–") || g_str_has_prefix (rest, "to "))
    return misread (reader, "a range is written with two points, such as 5..10");

  if (is_multiplier (rest))
    return misread (reader, "a number is written in full, such as 2000000");

  if (guess != NULL)
    return misread (reader, "\"%s\" stands where a space and a unit were expected; write \"%s\" behind the amount and one space",
                    quote, guess->code);

  return misread (reader, "\"%s\" is not a unit; expected one space and %s, or nothing for a count", quote, list);
}

static gboolean
read_unit (Reader *reader, PioneerQuantityData *quantity)
{
  int unit;

  quantity->unit = PIONEER_UNIT_COUNT;
  if (*reader->at == '\0')
    return TRUE;

  if (*reader->at != ' ')
    return refuse_rest (reader, reader->at);

  unit = pioneer_unit_lookup (reader->at + 1, strlen (reader->at + 1));
  if (unit == PIONEER_UNIT_COUNT)
    return misread (reader, "a count has no unit; leave \"count\" out");

  if (unit < 0)
    return refuse_rest (reader, reader->at + 1);

  quantity->unit = (guint8) unit;

  return TRUE;
}

gboolean
pioneer_quantity_data_parse (const char *text, PioneerQuantityData *quantity, GError **error)
{
  Reader reader = { text, text, error };
  PioneerQuantityData result = { 0 };

  g_return_val_if_fail (text != NULL && quantity != NULL, FALSE);

  if (!check_spaces (&reader) || !read_comparator (&reader, &result) || !read_amounts (&reader, &result) ||
      !read_unit (&reader, &result))
    return FALSE;

  *quantity = result;

  return TRUE;
}
