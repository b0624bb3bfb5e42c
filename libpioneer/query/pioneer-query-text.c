/* pioneer-query-text.c - The characters of queries
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-text-private.h"

#include <string.h>

#include "pioneer-error.h"

gboolean
pioneer_query_is_quote (gunichar character)
{
  return character == '"' || character == 0x201C || character == 0x201D || character == 0x201E;
}

gboolean
pioneer_query_is_space (gunichar character)
{
  return g_unichar_isspace (character) || g_unichar_iscntrl (character) || character == 0x200B || character == 0xFEFF;
}

/* Texts are brought to NFKD before they are analysed: what becomes a letter or a digit there is one. */
static gboolean
is_of_word (gunichar character)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  if (character < 0x80)
    return g_ascii_isalnum ((char) character);
  if (g_unichar_isalnum (character))
    return TRUE;

  n = g_unichar_fully_decompose (character, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n; i++)
    if (g_unichar_isalnum (parts[i]))
      return TRUE;

  return FALSE;
}

gboolean
pioneer_query_has_word (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);

  for (const char *at = text; at < end; at = g_utf8_next_char (at))
    if (is_of_word (g_utf8_get_char (at)))
      return TRUE;

  return FALSE;
}

char *
pioneer_query_trim_word (const char *text, gsize length)
{
  const char *first = NULL;
  const char *last = text;

  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    if (is_of_word (g_utf8_get_char (at)))
      {
        first = first != NULL ? first : at;
        last = g_utf8_next_char (at);
      }
    else if (at == last && g_unichar_ismark (g_utf8_get_char (at)))
      {
        last = g_utf8_next_char (at);
      }

  return first != NULL ? g_strndup (first, (gsize) (last - first)) : g_strdup ("");
}

char *
pioneer_query_tidy (const char *text)
{
  GString *out = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (pioneer_query_is_space (character))
        {
          gap = TRUE;
          continue;
        }
      if (gap && out->len > 0)
        g_string_append_c (out, ' ');
      g_string_append_unichar (out, character);
      gap = FALSE;
    }

  return g_string_free (out, FALSE);
}

static gboolean
compares (gunichar character)
{
  return character == '<' || character == '>' || character == '=' || character == 0x2264 || character == 0x2265;
}

/* Of Windows' paths, the backslashes before letters stay. */
gboolean
pioneer_query_is_escape (const char *at)
{
  gunichar behind = at[0] == '\\' ? g_utf8_get_char (at + 1) : 0;

  return behind != 0 &&
         (pioneer_query_is_quote (behind) || compares (behind) || (behind < 0x80 && g_ascii_ispunct ((char) behind)));
}

char *
pioneer_query_unescape (const char *raw)
{
  GString *out = g_string_new (NULL);

  for (const char *at = raw; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (pioneer_query_is_escape (at))
        at++;
      g_string_append_unichar (out, g_utf8_get_char (at));
    }

  return g_string_free (out, FALSE);
}

void
pioneer_query_append_escaped (GString *out, const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gboolean second_point = at > text && at[0] == '.' && at[-1] == '.';

      if (character == '\\' || pioneer_query_is_quote (character) || second_point || (at == text && compares (character)))
        g_string_append_c (out, '\\');
      g_string_append_unichar (out, character);
    }
}

gboolean
pioneer_query_fault (GError **error, int code, guint column, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (column > 0)
    g_set_error (error, PIONEER_ERROR, code, "Column %u of the query: %s", column, what);
  else
    g_set_error_literal (error, PIONEER_ERROR, code, what);

  return FALSE;
}

gboolean
pioneer_query_fault_of (GError **error, const GError *inner, guint column)
{
  const char *message = inner->message;

  if (column == 0 || *message == '\0')
    return pioneer_query_fault (error, inner->code, column, "%s", message);

  return pioneer_query_fault (error, inner->code, column, "%c%s", g_ascii_tolower (*message), message + 1);
}
