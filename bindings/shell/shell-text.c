/* shell-text.c - Texts as a terminal shows them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-text.h"

#include <string.h>

#define ELLIPSIS "…"

/* What can move the cursor, or turn the direction of the text around. */
static gboolean
is_control (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char *
shell_text_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *out = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || c == '\r')
        g_string_append_c (out, ' ');
      else
        g_string_append_unichar (out, is_control (c) ? 0xfffd : c);
    }

  return g_string_free (out, FALSE);
}

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

static guint
span_width (const char *start, const char *end)
{
  guint width = 0;

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    width += char_width (g_utf8_get_char (p));

  return width;
}

guint
shell_text_width (const char *text)
{
  return span_width (text, text + strlen (text));
}

static gboolean
is_break (char c)
{
  return c == '-' || c == '/' || c == ',' || c == '.';
}

/* Where a line that starts there ends: at a space; within a word that is too long, after its punctuation, or anywhere. */
static const char *
find_line_end (const char *start, guint width)
{
  const char *space = NULL;
  const char *joint = NULL;
  const char *p = start;
  guint used = 0;

  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == ' ')
        space = p;
      used += char_width (g_utf8_get_char (p));
      if (used > width)
        break;
      if (is_break (*p) && p[1] != '\0')
        joint = p + 1;
    }

  if (*p == '\0')
    return p;
  if (space != NULL)
    return space;
  if (joint != NULL)
    return joint;

  return p > start ? p : g_utf8_next_char (p);
}

static char *
elide_at (const char *start, guint width)
{
  const char *p = start;
  guint used = 0;

  while (*p != '\0' && used + char_width (g_utf8_get_char (p)) + 1 <= width)
    {
      used += char_width (g_utf8_get_char (p));
      p = g_utf8_next_char (p);
    }
  while (p > start && p[-1] == ' ')
    p--;

  return g_strdup_printf ("%.*s" ELLIPSIS, (int) (p - start), start);
}

GPtrArray *
shell_text_wrap (const char *text, guint width, guint max_lines)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *clean = shell_text_clean (text);
  const char *start = g_strstrip (clean);

  while (*start != '\0')
    {
      const char *end = find_line_end (start, width);

      if (*end != '\0' && max_lines != 0 && lines->len + 1 == max_lines)
        {
          g_ptr_array_add (lines, elide_at (start, width));
          break;
        }
      g_ptr_array_add (lines, g_strchomp (g_strndup (start, (gsize) (end - start))));
      for (start = end; *start == ' ';)
        start++;
    }

  return lines;
}

char *
shell_text_elide (const char *text, guint width)
{
  g_autofree char *clean = shell_text_clean (text);

  if (width == 0 || shell_text_width (clean) <= width)
    return g_steal_pointer (&clean);

  return elide_at (clean, width);
}
