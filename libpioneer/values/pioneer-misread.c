/* pioneer-misread.c - Saying what is wrong with a written value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-misread-private.h"

#include <string.h>

#include "pioneer-error.h"

#define QUOTE_CHARACTERS 60

char *
pioneer_misread_quote (const char *text, gssize length)
{
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  /* No more bytes than that many characters can take: hostile input may be long. */
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) MIN (size, 6 * QUOTE_CHARACTERS));
  GString *quote = g_string_new (NULL);
  const char *at = valid;

  for (guint i = 0; *at != '\0' && i < QUOTE_CHARACTERS; i++, at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (quote, g_unichar_iscntrl (character) ? 0xFFFD : character);
    }

  if (*at != '\0')
    g_string_append (quote, "…");

  return g_string_free (quote, FALSE);
}

gboolean
pioneer_misread (GError **error, const char *text, const char *what, const char *format, ...)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *detail = NULL;
  va_list arguments;

  va_start (arguments, format);
  detail = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "\"%s\" is not a %s: %s", quote, what, detail);

  return FALSE;
}
