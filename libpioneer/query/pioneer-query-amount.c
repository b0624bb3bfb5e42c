/* pioneer-query-amount.c - Amounts as people write them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-amount-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-comparators-private.h"
#include "pioneer-number-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

/* Longer than any amount that somebody writes. */
#define LENGTH_MOST 200

typedef struct
{
  const char *at;
  GString *out; /* in the notation of the JSON format */
  const char *unit;
  double multiplier;
} Reader;

static const struct
{
  const char *word;
  double factor;
} multipliers[] = {
  { "thousand", 1e3 }, { "million", 1e6 }, { "billion", 1e9 }, { "bn", 1e9 }, { "k", 1e3 }, { "m", 1e6 },
};

/* What people write beside the table of units. */
static const struct
{
  const char *word;
  const char *code;
} other_units[] = {
  { "per cent", "percent" },
  { "persons", "person" },
  { "pound", "GBP" },
  { "pounds", "GBP" },
};

static void
read_comparator (Reader *reader)
{
  gsize length = strcspn (reader->at, " ");

  if (reader->at[length] != ' ' || pioneer_comparator_lookup (reader->at, length) < 0)
    return;

  g_string_append_len (reader->out, reader->at, (gssize) length + 1);
  reader->at += length + 1;
}

static gboolean
skip (Reader *reader, const char *prefix)
{
  if (!g_str_has_prefix (reader->at, prefix))
    return FALSE;

  reader->at += strlen (prefix);

  return TRUE;
}

static void
read_symbol (Reader *reader)
{
  const PioneerUnit *unit;

  for (guint i = PIONEER_UNIT_COUNT + 1; (unit = pioneer_unit_get (i)) != NULL; i++)
    if (unit->before && skip (reader, unit->singular))
      reader->unit = unit->code;
  if (reader->unit == NULL && skip (reader, "$"))
    reader->unit = "USD";
}

static gboolean
is_thousands_comma (const char *at, gsize digits_before)
{
  return at[0] == ',' && digits_before >= 1 && digits_before <= 3 && g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[2]) &&
         g_ascii_isdigit (at[3]) && !g_ascii_isdigit (at[4]);
}

static void
read_whole (Reader *reader, GString *digits)
{
  gsize n = 0;

  for (; g_ascii_isdigit (*reader->at) || is_thousands_comma (reader->at, n); reader->at++)
    if (*reader->at == ',')
      {
        n = 0;
      }
    else
      {
        g_string_append_c (digits, *reader->at);
        n++;
      }
}

static gboolean
read_number (Reader *reader, double *number)
{
  g_autoptr (GString) digits = g_string_new (NULL);

  read_whole (reader, digits);
  if (digits->len == 0)
    return FALSE;

  if (reader->at[0] == '.' && g_ascii_isdigit (reader->at[1]))
    {
      g_string_append_c (digits, *reader->at++);
      while (g_ascii_isdigit (*reader->at))
        g_string_append_c (digits, *reader->at++);
    }
  *number = g_ascii_strtod (digits->str, NULL);

  return TRUE;
}

/* A letter stands directly behind the number, a word may have a space before it. */
static void
read_multiplier (Reader *reader)
{
  for (guint i = 0; i < G_N_ELEMENTS (multipliers); i++)
    {
      const char *word = multipliers[i].word;
      gboolean is_word = strlen (word) > 2;
      const char *at = is_word && *reader->at == ' ' ? reader->at + 1 : reader->at;

      if (g_ascii_strncasecmp (at, word, strlen (word)) == 0 && !g_ascii_isalpha (at[strlen (word)]))
        {
          reader->multiplier = multipliers[i].factor;
          reader->at = at + strlen (word);
          return;
        }
    }
}

static const char *
find_unit (const char *word)
{
  const PioneerUnit *unit;

  for (guint i = PIONEER_UNIT_COUNT + 1; (unit = pioneer_unit_get (i)) != NULL; i++)
    if (g_ascii_strcasecmp (word, unit->code) == 0 || g_ascii_strcasecmp (word, unit->singular) == 0 ||
        g_ascii_strcasecmp (word, unit->plural) == 0)
      return unit->code;
  for (guint i = 0; i < G_N_ELEMENTS (other_units); i++)
    if (g_ascii_strcasecmp (word, other_units[i].word) == 0)
      return other_units[i].code;

  return NULL;
}

static gboolean
read_unit (Reader *reader)
{
  if (*reader->at == ' ')
    reader->at++;
  if (*reader->at == '\0')
    return TRUE;
  if (reader->unit != NULL)
    return FALSE;

  reader->unit = find_unit (reader->at);

  return reader->unit != NULL;
}

/* FALSE where it isn't what people write either. */
static gboolean
rewrite (Reader *reader)
{
  double number;

  read_comparator (reader);
  if (skip (reader, "-") || skip (reader, "−"))
    g_string_append_c (reader->out, '-');
  else
    skip (reader, "+");
  read_symbol (reader);
  if (!read_number (reader, &number))
    return FALSE;
  read_multiplier (reader);
  if (!read_unit (reader))
    return FALSE;

  number = reader->multiplier > 1 ? pioneer_number_tidy (number * reader->multiplier) : number;
  if (!isfinite (number))
    return FALSE;
  pioneer_number_append (reader->out, number);
  if (reader->unit != NULL)
    g_string_append_printf (reader->out, " %s", reader->unit);

  return TRUE;
}

gboolean
pioneer_query_amount_read (const char *text, PioneerQuantityData *quantity, double *multiplier, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  Reader reader = { .at = text, .out = out, .multiplier = 1 };
  gboolean rewritten;

  *multiplier = 1;
  if (pioneer_quantity_data_parse (text, quantity, NULL))
    return TRUE;

  rewritten = strlen (text) <= LENGTH_MOST && rewrite (&reader);
  *multiplier = reader.multiplier;

  return pioneer_quantity_data_parse (rewritten ? out->str : text, quantity, error);
}
