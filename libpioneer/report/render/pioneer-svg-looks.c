/* pioneer-svg-looks.c - How the parts of charts look: as rules of style sheets, and as attributes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Colours stand as attributes, for programs that know no style sheets, and as rules, which come before attributes, for light and dark. Each
 * colour has a contrast of at least 3 to 1 with the paper, texts of at least 4.5 to 1; what is intended differs from what was found by
 * hatching and dashes, never by colour alone.
 */

#include "pioneer-svg-private.h"

#include <string.h>

#include "pioneer-html-private.h"
#include "pioneer-palette-private.h"

#define PAPER  PIONEER_SVG_PAPER
#define INK    PIONEER_SVG_INK
#define SOFT   "#535c66"
#define LINE   "#c9d0d7"
#define ACCENT "#1d4e7a"

const char pioneer_svg_style[] =
    ".pc-figure{margin:1rem 0}\n"
    ".pioneer-chart{width:100%;max-width:35rem;height:auto;color:var(--ink," INK ");font-size:13px}\n"
    ".pioneer-chart text{fill:var(--ink,currentColor)}\n"
    ".pioneer-chart .pc-soft,.pioneer-chart .pc-when,.pioneer-chart .pc-small{fill:var(--soft," SOFT ")}\n"
    ".pioneer-chart .pc-result{fill:var(--accent," ACCENT ");stroke:var(--accent," ACCENT ")}\n"
    ".pioneer-chart .pc-intention,.pioneer-chart .pc-hatch{stroke:var(--accent," ACCENT ")}\n"
    ".pioneer-chart .pc-ground,.pioneer-chart .pc-start:not(.pc-intention){fill:var(--paper," PAPER ")}\n"
    ".pioneer-chart .pc-grid{stroke:var(--line," LINE ")}\n"
    ".pioneer-chart .pc-zero{stroke:var(--soft," SOFT ")}\n"
    ".pioneer-chart .pc-tie,.pioneer-chart .pc-join{stroke:var(--soft," SOFT ")}\n"
    ".pioneer-chart .pc-middle{stroke:var(--ink," INK ")}\n"
    ".pioneer-chart .pc-mark:hover .pc-result,.pioneer-chart .pc-mark:hover .pc-intention{stroke-width:2.5}\n"
    /* Lines of axes run under texts. Programs that don't know how to paint the edge first don't know @supports, either. */
    "@supports(paint-order:stroke){.pioneer-chart .pc-mark text{paint-order:stroke;stroke:var(--paper," PAPER ");"
    "stroke-width:3px;stroke-linejoin:round}}\n"
    ".pioneer-chart .pc-mark:hover .pc-tie{stroke:var(--accent," ACCENT ");stroke-width:2.5}\n";

/* As the style sheet of a page has them. */
const char pioneer_svg_style_alone[] =
    ".pioneer-chart{--paper:var(--pioneer-paper," PAPER ");--ink:var(--pioneer-ink," INK ");"
    "--soft:var(--pioneer-soft," SOFT ");--line:var(--pioneer-line," LINE ");"
    "--accent:var(--pioneer-accent," ACCENT ")}\n"
    "@media screen and (prefers-color-scheme:dark){.pioneer-chart{--paper:var(--pioneer-dark-paper,#15181b);"
    "--ink:var(--pioneer-dark-ink,#e7e9eb);--soft:var(--pioneer-dark-soft,#a9b2bb);"
    "--line:var(--pioneer-dark-line,#4a525b);--accent:var(--pioneer-dark-accent,#93c4f1)}}\n";

/* What rules say where style sheets are known, for where they aren't. */
static const struct
{
  const char *class;
  const char *attributes;
} looks[] = {
  { "pc-strong", "font-weight=\"600\"" },
  { "pc-small", "font-size=\"11\" fill=\"" SOFT "\"" },
  { "pc-when", "fill=\"" SOFT "\"" },
  { "pc-node", "font-size=\"11\"" },
  { "pc-soft", "font-style=\"italic\" fill=\"" SOFT "\"" },
  { "pc-grid", "stroke=\"" LINE "\"" },
  { "pc-zero", "stroke=\"" SOFT "\"" },
  { "pc-tie", "fill=\"none\" stroke=\"" SOFT "\" stroke-width=\"1.2\"" },
  { "pc-join", "stroke=\"" SOFT "\" stroke-width=\"2\"" },
  { "pc-middle", "stroke=\"" INK "\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"" },
  { "pc-dashed", "stroke-dasharray=\"4 3\"" },
  { "pc-range", "fill-opacity=\"0.35\"" },
  { "pc-within", "fill-opacity=\"0.35\"" },
};

static gboolean
has_word (const char *words, gsize length, const char *word)
{
  gsize n = strlen (word);

  for (const char *at = words; (at = g_strstr_len (at, words + length - at, word)) != NULL; at++)
    if ((at == words || at[-1] == ' ') && (at + n == words + length || at[n] == ' '))
      return TRUE;

  return FALSE;
}

static void
append_looks (GString *out, const char *words, gsize length, const char *accent)
{
  gboolean intention = has_word (words, length, "pc-intention");
  gboolean start = has_word (words, length, "pc-start");

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (has_word (words, length, looks[i].class))
      g_string_append_printf (out, " %s", looks[i].attributes);
  if (!intention && !has_word (words, length, "pc-result"))
    return;

  if (!intention)
    {
      g_string_append (out, " fill=\"");
      pioneer_html_escape (out, start ? PAPER : accent);
      g_string_append_c (out, '"');
    }
  g_string_append (out, " stroke=\"");
  pioneer_html_escape (out, accent);
  g_string_append_c (out, '"');
  g_string_append (out, start ? " stroke-width=\"2\"" : "");
  g_string_append (out, intention ? " stroke-dasharray=\"3 2\"" : "");
}

/* The drawing, with the attributes that its classes stand for. No text has quotes in it that aren't escaped. */
void
pioneer_svg_append_drawing (const char *drawing, const char *accent, GString *out)
{
  const char *at = drawing;
  const char *class;

  while ((class = strstr (at, " class=\"")) != NULL)
    {
      const char *words = class + strlen (" class=\"");
      const char *end = strchr (words, '"');

      if (end == NULL)
        break;
      g_string_append_len (out, at, end + 1 - at);
      append_looks (out, words, (gsize) (end - words), accent);
      at = end + 1;
    }
  g_string_append (out, at);
}

/* For programs that know no style sheets, whose paper is the one of the attributes; style sheets have the theme's. (transfer full) */
char *
pioneer_svg_make_accent (const PioneerTheme *theme)
{
  PioneerColour colour;
  PioneerColour paper;

  if (theme->accent == NULL || !pioneer_palette_parse (theme->accent, &colour) || !pioneer_palette_parse (PAPER, &paper))
    return g_strdup (theme->accent != NULL ? theme->accent : ACCENT);

  colour = pioneer_palette_fit (colour, &paper, 1);

  return g_strdup_printf ("#%02x%02x%02x", colour.red, colour.green, colour.blue);
}
