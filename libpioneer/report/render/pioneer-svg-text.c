/* pioneer-svg-text.c - Measuring, cutting and wrapping the texts of charts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#include <string.h>

/* Shares of the size of the font, a little more than the common fonts have: nobody knows which is there. */
static double
get_width (gunichar c)
{
  if (g_unichar_iszerowidth (c) || g_unichar_ismark (c))
    return 0;
  if (g_unichar_iswide (c))
    return 1.05;
  if (c < 0x80 && strchr ("ijlI.,:;'|!()[] ft", (int) c) != NULL)
    return 0.34;
  if (c < 0x80 && strchr ("mwMW@%", (int) c) != NULL)
    return 0.92;
  if (g_unichar_isupper (c))
    return 0.72;
  if (c >= 0x2000 && !g_unichar_isalpha (c))
    return 0.9;

  return 0.59;
}

double
pioneer_svg_text_width (const char *text, double size)
{
  double width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    width += get_width (g_utf8_get_char (p));

  return width * size;
}

/* How many bytes fit: never between a letter and the marks on it. */
static gsize
find_cut (const char *text, double size, double width)
{
  const char *cut = text;
  double used = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      double wide = get_width (c) * size;

      if (wide > 0)
        cut = p;
      used += wide;
      if (used > width)
        return (gsize) (cut - text);
    }

  return strlen (text);
}

char *
pioneer_svg_cut (const char *text, double size, double width)
{
  g_autofree char *start = NULL;
  gsize cut;

  if (pioneer_svg_text_width (text, size) <= width)
    return g_strdup (text);

  cut = find_cut (text, size, width - 0.9 * size);
  start = g_strndup (text, cut);
  g_strchomp (start);

  return g_strconcat (start, "…", NULL);
}

/* The end of the last word that fits; of one that is longer than a line, as much as fits, but at least one letter. */
static gsize
find_break (const char *text, double size, double width)
{
  gsize fits = find_cut (text, size, width);
  gsize at = fits;

  if (text[fits] == '\0' || text[fits] == ' ')
    return fits;
  while (at > 0 && text[at - 1] != ' ')
    at--;
  if (at > 0)
    return at;

  return fits > 0 ? fits : (gsize) (g_utf8_next_char (text) - text);
}

GPtrArray *
pioneer_svg_wrap (const char *text, double size, double width, guint most)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  while (*text == ' ')
    text++;
  while (lines->len + 1 < most && pioneer_svg_text_width (text, size) > width)
    {
      gsize end = find_break (text, size, width);

      g_ptr_array_add (lines, g_strchomp (g_strndup (text, end)));
      text += end;
      while (*text == ' ')
        text++;
    }
  if (*text != '\0' || lines->len == 0)
    g_ptr_array_add (lines, pioneer_svg_cut (text, size, width));

  return lines;
}

double
pioneer_svg_lines (PioneerSvg *self, double x, double y, GPtrArray *lines, const char *class)
{
  for (guint i = 0; i < lines->len; i++, y += PIONEER_SVG_LINE)
    pioneer_svg_text (self, x, y + PIONEER_SVG_FONT, PIONEER_SVG_START, class, lines->pdata[i]);

  return y;
}

void
pioneer_svg_label_and_words (PioneerSvg *self, const PioneerMark *mark, const char *words, const char *class)
{
  double room = PIONEER_SVG_WIDTH - pioneer_svg_text_width (words, PIONEER_SVG_FONT) - 12;
  gboolean together = room >= PIONEER_SVG_WIDTH * 0.4;
  g_autoptr (GPtrArray) label =
      pioneer_svg_wrap (pioneer_svg_label (mark), PIONEER_SVG_FONT, together ? room : PIONEER_SVG_WIDTH, PIONEER_SVG_LINES);
  g_autoptr (GPtrArray) lines = NULL;

  if (together)
    pioneer_svg_text (self, PIONEER_SVG_WIDTH, self->y + PIONEER_SVG_FONT, PIONEER_SVG_END, class, words);
  self->y = pioneer_svg_lines (self, 0, self->y, label, "");
  if (together)
    return;

  lines = pioneer_svg_wrap (words, PIONEER_SVG_FONT, PIONEER_SVG_WIDTH, PIONEER_SVG_LINES);
  self->y = pioneer_svg_lines (self, 0, self->y, lines, class);
}
