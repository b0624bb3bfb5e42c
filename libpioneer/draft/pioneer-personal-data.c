/* pioneer-personal-data.c - Finding telephone numbers and e-mail addresses in texts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-personal-data-private.h"

#include <string.h>

/* National numbers have 10 or 11 digits with their 0, international ones up to 15. */
#define DIGITS_LEAST 10
#define DIGITS_MOST  15

static gboolean
is_address_byte (char c)
{
  return g_ascii_isalnum (c) || strchr (".!#$%&'*+-/=?^_`{|}~", c) != NULL;
}

/* Something, @, and a name with a dot within it. */
static gboolean
has_address (const char *text)
{
  for (const char *at = strchr (text, '@'); at != NULL; at = strchr (at + 1, '@'))
    {
      const char *end = at + 1;
      const char *dot = NULL;

      if (at == text || !is_address_byte (at[-1]))
        continue;

      for (; g_ascii_isalnum (*end) || *end == '-' || (*end == '.' && g_ascii_isalnum (end[1])); end++)
        if (*end == '.' && end > at + 1)
          dot = end;
      if (dot != NULL && g_ascii_isalpha (dot[1]))
        return TRUE;
    }

  return FALSE;
}

/* What may stand between two groups of digits. */
static const char *
skip_separators (const char *at)
{
  gsize n = strspn (at, " ().-/");

  /* Two, as in ") ", or three, as in " (0"; more than that is no number any longer. */
  return n <= 3 ? at + n : at;
}

/* The end of the digits and separators from here, and the number of digits. */
static const char *
skip_number (const char *at, guint *n_digits)
{
  const char *end = at;

  for (*n_digits = 0;; at = skip_separators (end))
    {
      if (!g_ascii_isdigit (*at))
        return end;
      for (; g_ascii_isdigit (*at); at++)
        *n_digits += 1;
      end = at;
    }
}

/* Telephone numbers begin with +, or with 0 and two more digits at least; amounts, years and most identifiers don't. */
static gboolean
starts_number (const char *text, const char *at)
{
  if (*at != '+' && *at != '0')
    return FALSE;
  if (at > text && (g_ascii_isalnum (at[-1]) || strchr (".,-/#@", at[-1]) != NULL))
    return FALSE;
  if (*at == '+')
    return g_ascii_isdigit (at[1]);

  return g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[2]);
}

static gboolean
has_telephone_number (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      const char *end;
      guint n_digits;

      if (!starts_number (text, at))
        continue;

      end = skip_number (at + (*at == '+' ? 1 : 0), &n_digits);
      if (n_digits >= DIGITS_LEAST && n_digits <= DIGITS_MOST && !g_ascii_isalpha (*end))
        return TRUE;
      at = end > at ? end - 1 : at;
    }

  return FALSE;
}

const char *
pioneer_personal_data_find (const char *text)
{
  if (has_address (text))
    return "an e-mail address";

  return has_telephone_number (text) ? "a telephone number" : NULL;
}
