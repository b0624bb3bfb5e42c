/* pioneer-text-wrap.c - Plain text in lines of a given width
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#include <string.h>

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

guint
pioneer_text_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += char_width (g_utf8_get_char (text));

  return width;
}

/* How many bytes fit, one character at least. */
static gsize
fitting (const char *text, gsize length, guint width)
{
  const char *p = text;
  guint used = 0;

  while (p < text + length)
    {
      used += char_width (g_utf8_get_char (p));
      if (used > width && p > text)
        break;
      p = g_utf8_next_char (p);
    }

  return (gsize) (p - text);
}

static void
end_line (GPtrArray *lines, GString *line)
{
  g_ptr_array_add (lines, g_strdup (line->str));
  g_string_truncate (line, 0);
}

static guint
width_of (const char *text, gsize length)
{
  guint width = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    width += char_width (g_utf8_get_char (p));

  return width;
}

#define BULLET "• "

/* An item's later lines stand under its first word. */
static guint
begin_line (GString *line, guint indent)
{
  for (guint i = 0; i < indent; i++)
    g_string_append_c (line, ' ');

  return indent;
}

/* Returns the width of the line it leaves. */
static guint
add_word (GPtrArray *lines, GString *line, guint used, guint indent, const char *word, gsize length, guint width)
{
  guint wanted = width_of (word, length);

  if (used > indent && used + 1 + wanted > width)
    {
      end_line (lines, line);
      used = begin_line (line, indent);
    }
  if (used > indent)
    {
      g_string_append_c (line, ' ');
      used++;
    }

  while (used + wanted > width && length > 0)
    {
      gsize n = fitting (word, length, width - used);

      g_string_append_len (line, word, (gssize) n);
      wanted -= width_of (word, n);
      word += n;
      length -= n;
      if (length == 0)
        break;
      end_line (lines, line);
      used = begin_line (line, indent);
    }
  g_string_append_len (line, word, (gssize) length);

  return used + wanted;
}

static void
wrap_paragraph (GPtrArray *lines, const char *text, gsize length, guint width)
{
  g_autoptr (GString) line = g_string_new (NULL);
  const char *end = text + length;
  guint indent = length >= strlen (BULLET) && strncmp (text, BULLET, strlen (BULLET)) == 0 && width > 8 ? 2 : 0;
  guint used = 0;

  if (indent > 0)
    {
      g_string_append (line, BULLET);
      text += strlen (BULLET);
      used = indent;
    }

  while (text < end)
    {
      const char *space = memchr (text, ' ', (gsize) (end - text));
      const char *stop = space != NULL ? space : end;

      if (stop > text)
        used = add_word (lines, line, used, indent, text, (gsize) (stop - text), width);
      text = stop < end ? stop + 1 : end;
    }

  end_line (lines, line);
}

GPtrArray *
pioneer_text_wrap (const char *text, guint width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  width = MAX (width, 2);
  for (;;)
    {
      const char *feed = strchr (text, '\n');

      wrap_paragraph (lines, text, feed != NULL ? (gsize) (feed - text) : strlen (text), width);
      if (feed == NULL)
        return lines;
      text = feed + 1;
    }
}

void
pioneer_text_pad (GString *out, const char *text, guint width, gboolean right)
{
  guint used = pioneer_text_width (text);
  guint spaces = used < width ? width - used : 0;

  if (!right)
    g_string_append (out, text);
  for (guint i = 0; i < spaces; i++)
    g_string_append_c (out, ' ');
  if (right)
    g_string_append (out, text);
}

static gboolean
has_items (const PioneerRuns *runs)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_BREAK)
      return TRUE;

  return FALSE;
}

static void
append_reference (const PioneerRun *run, gboolean first, GString *out)
{
  g_string_append_printf (out, first ? " [%u" : ", %u", run->number);
  if (run->next == NULL || run->next->kind != PIONEER_RUN_REFERENCE)
    g_string_append_c (out, ']');
}

void
pioneer_text_runs (const PioneerRuns *runs, GString *out)
{
  const PioneerRun *before = NULL;

  if (has_items (runs))
    g_string_append (out, BULLET);

  for (const PioneerRun *run = runs->first; run != NULL; before = run, run = run->next)
    switch (run->kind)
      {
      case PIONEER_RUN_MODALITY:
        g_string_append_printf (out, "(%s)", run->text);
        break;
      case PIONEER_RUN_REFERENCE:
        append_reference (run, before == NULL || before->kind != PIONEER_RUN_REFERENCE, out);
        break;
      case PIONEER_RUN_BREAK:
        g_string_append (out, "\n" BULLET);
        break;
      case PIONEER_RUN_ADDRESS:
        g_string_append (out, run->text);
        if (g_strcmp0 (run->text, run->anchor) != 0)
          g_string_append_printf (out, " (%s)", run->anchor);
        break;
      case PIONEER_RUN_TEXT:
      case PIONEER_RUN_STRONG:
      case PIONEER_RUN_EMPHASIS:
      case PIONEER_RUN_ABSENT:
      case PIONEER_RUN_LINK:
      default:
        g_string_append (out, run->text);
      }
}
