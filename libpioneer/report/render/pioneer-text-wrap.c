/* pioneer-text-wrap.c - Plain text in lines of a given width
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

#include <string.h>

/* A paragraph on its way into lines. */
typedef struct
{
  GPtrArray *lines;
  GString *line;
  guint used;
  guint indent; /* an item's later lines stand under its first word */
  guint width;
} Wrapping;

static void
end_line (Wrapping *self)
{
  g_ptr_array_add (self->lines, g_strdup (self->line->str));
  g_string_truncate (self->line, 0);
  for (guint i = 0; i < self->indent; i++)
    g_string_append_c (self->line, ' ');
  self->used = self->indent;
}

static void
put (Wrapping *self, const char *text, gsize length)
{
  g_string_append_len (self->line, text, (gssize) length);
  self->used += pioneer_text_width_of (text, length);
}

/* A part of a word that is wider than a line. */
static void
cut (Wrapping *self, const char *text, gsize length)
{
  while (self->used + pioneer_text_width_of (text, length) > self->width && length > 0)
    {
      gsize n = pioneer_text_fitting (text, length, self->width - self->used);

      put (self, text, n);
      text += n;
      length -= n;
      if (length > 0)
        end_line (self);
    }
  put (self, text, length);
}

/* A word that doesn't fit into a line goes on in the next behind a hyphen or the like that it has; what has none is cut. */
static void
add_broken (Wrapping *self, const char *word, gsize length)
{
  while (length > 0)
    {
      gsize n = pioneer_text_segment (word, length);

      if (self->used > self->indent && self->used + pioneer_text_width_of (word, n) > self->width)
        end_line (self);
      cut (self, word, n);
      word += n;
      length -= n;
    }
}

static void
add_word (Wrapping *self, const char *word, gsize length)
{
  guint wanted = pioneer_text_width_of (word, length);

  if (self->used > self->indent && self->used + 1 + wanted > self->width)
    end_line (self);
  if (self->used > self->indent)
    put (self, " ", 1);
  if (self->used + wanted > self->width)
    add_broken (self, word, length);
  else
    put (self, word, length);
}

/* A word and the marks behind it, on one line where a line has room for them. */
static void
add_unit (Wrapping *self, const char *unit, gsize length)
{
  const char *end = unit + length;

  if (self->indent + pioneer_text_width_of (unit, length) <= self->width)
    {
      add_word (self, unit, length);
      return;
    }

  while (unit < end)
    {
      const char *space = memchr (unit, ' ', (gsize) (end - unit));
      const char *stop = space != NULL ? space : end;

      add_word (self, unit, (gsize) (stop - unit));
      unit = stop < end ? stop + 1 : end;
    }
}

static void
wrap_paragraph (GPtrArray *lines, const char *text, gsize length, guint width)
{
  g_autoptr (GString) line = g_string_new (NULL);
  Wrapping self = { .lines = lines, .line = line, .width = width };
  const char *end = text + length;

  if (length >= strlen (PIONEER_TEXT_BULLET) && g_str_has_prefix (text, PIONEER_TEXT_BULLET) && width > 8)
    {
      g_string_append (line, PIONEER_TEXT_BULLET);
      text += strlen (PIONEER_TEXT_BULLET);
      self.used = self.indent = pioneer_text_width (PIONEER_TEXT_BULLET);
    }

  while (text < end)
    {
      gsize n = pioneer_text_unit (text, end);

      if (n > 0)
        add_unit (&self, text, n);
      text += n > 0 ? n : 1;
    }
  g_ptr_array_add (lines, g_strdup (line->str));
}

GPtrArray *
pioneer_text_wrap (const char *text, guint width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  width = MAX (width, 2);
  for (;;)
    {
      gsize length = strcspn (text, "\n");

      wrap_paragraph (lines, text, length, width);
      if (text[length] == '\0')
        return lines;
      text += length + 1;
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
