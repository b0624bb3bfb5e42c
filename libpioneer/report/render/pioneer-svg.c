/* pioneer-svg.c - A chart as SVG
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * In a page, one that is higher than a sheet of paper is several drawings, so that it can be parted there.
 */

#include "pioneer-svg-private.h"

#include "pioneer-html-private.h"

static void
draw (PioneerSvg *self)
{
  switch (self->chart->drawing)
    {
    case PIONEER_DRAWING_DISTRIBUTION:
      pioneer_svg_draw_distribution (self);
      break;
    case PIONEER_DRAWING_TIMELINE:
      pioneer_svg_draw_timeline (self);
      break;
    case PIONEER_DRAWING_NETWORK:
      pioneer_svg_draw_network (self);
      break;
    case PIONEER_DRAWING_MAP:
      pioneer_svg_draw_map (self);
      break;
    case PIONEER_DRAWING_BARS:
    case PIONEER_DRAWING_BEFORE_AFTER:
    default:
      pioneer_svg_draw_rows (self);
    }
}

/* In a page the caption stands beside the chart. */
static void
draw_title (PioneerSvg *self)
{
  g_autoptr (GPtrArray) lines = NULL;

  if (!self->standalone || self->chart->title == NULL || *self->chart->title == '\0')
    return;

  lines = pioneer_svg_wrap (self->chart->title, PIONEER_SVG_BOLD, PIONEER_SVG_WIDTH, 4);
  self->y = pioneer_svg_lines (self, 0, self->y, lines, "pc-strong") + 8;
}

static void
append_id (PioneerSvg *self, GString *out, const char *part)
{
  g_string_append (out, "chart-");
  pioneer_html_escape (out, self->chart->id);
  g_string_append_printf (out, "-%s", part);
}

static void
append_text_alternative (PioneerSvg *self, GString *out)
{
  g_string_append (out, "<title id=\"");
  append_id (self, out, "title");
  g_string_append (out, "\">");
  pioneer_html_escape (out, self->chart->title != NULL ? self->chart->title : "");
  g_string_append (out, "</title>\n<desc id=\"");
  append_id (self, out, "desc");
  g_string_append (out, "\">");
  pioneer_html_escape (out, self->chart->description != NULL ? self->chart->description : "");
  g_string_append (out, "</desc>\n");
}

static void
append_style (PioneerSvg *self, GString *out)
{
  g_autoptr (GString) theme = g_string_new (NULL);

  pioneer_html_theme (self->theme, theme);
  g_string_append (out, "<style>");
  g_string_append (out, pioneer_svg_style);
  g_string_append (out, pioneer_svg_style_alone);
  pioneer_html_escape (out, theme->str);
  g_string_append (out, "</style>\n");
}

static void
append_hatch (PioneerSvg *self, GString *out, const char *accent)
{
  g_string_append (out, "<defs><pattern id=\"");
  append_id (self, out, "hatch");
  g_string_append (out, "\" patternUnits=\"userSpaceOnUse\" width=\"5\" height=\"5\" patternTransform=\"rotate(45)\">"
                        "<rect class=\"pc-ground\" width=\"5\" height=\"5\" fill=\"" PIONEER_SVG_PAPER "\"/>"
                        "<line class=\"pc-hatch\" x1=\"1\" y1=\"0\" x2=\"1\" y2=\"5\" stroke=\"");
  pioneer_html_escape (out, accent);
  g_string_append (out, "\" stroke-width=\"2\"/></pattern></defs>\n");
}

typedef struct
{
  GString *drawing;
  double height;
} Part;

static void
clear_part (gpointer data)
{
  Part *part = data;

  g_string_free (part->drawing, TRUE);
}

gboolean
pioneer_svg_is_full (const PioneerSvg *self)
{
  return !self->standalone && self->y > PIONEER_SVG_FULL;
}

void
pioneer_svg_break (PioneerSvg *self)
{
  Part part = { g_string_new_len (self->out->str, (gssize) self->out->len), self->y };

  g_array_append_val (self->parts, part);
  g_string_truncate (self->out, 0);
  self->y = 0;
}

static void
append_size (PioneerSvg *self, double drawn, GString *out)
{
  guint margin = self->standalone ? 12 : 1;
  guint width = (guint) PIONEER_SVG_WIDTH + 2 * margin;
  guint height = (guint) (drawn + 1) + 2 * margin;

  g_string_append_printf (out, " viewBox=\"-%u -%u %u %u\"", margin, margin, width, height);
  if (self->standalone)
    g_string_append_printf (out, " width=\"%u\" height=\"%u\"", width, height);
  else
    g_string_append (out, " preserveAspectRatio=\"xMinYMin\"");
}

/* The first has all that is said of the chart; others say which part they are. */
static void
append_names (PioneerSvg *self, guint part, GString *out)
{
  g_string_append (out, " role=\"img\"");
  if (part == 0)
    {
      g_string_append (out, " aria-labelledby=\"");
      append_id (self, out, "title");
      g_string_append_c (out, ' ');
      append_id (self, out, "desc");
      g_string_append_c (out, '"');
      return;
    }

  g_string_append (out, " aria-label=\"");
  pioneer_html_escape (out, self->chart->title != NULL ? self->chart->title : "Chart");
  g_string_append_printf (out, ", part %u of %u\"", part + 1, self->parts->len);
}

static void
append_ground (PioneerSvg *self, double drawn, GString *out)
{
  guint margin = 12;

  append_style (self, out);
  g_string_append_printf (
      out, "<rect class=\"pc-ground\" x=\"-%u\" y=\"-%u\" width=\"%u\" height=\"%u\" fill=\"" PIONEER_SVG_PAPER "\"/>\n", margin,
      margin, (guint) PIONEER_SVG_WIDTH + 2 * margin, (guint) (drawn + 1) + 2 * margin);
}

static void
append_part (PioneerSvg *self, guint i, const char *accent, GString *out)
{
  const Part *part = &g_array_index (self->parts, Part, i);

  g_string_append_printf (out, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pioneer-chart%s\"",
                          !self->standalone && part->height > PIONEER_SVG_TALL ? " pc-tall" : "");
  append_size (self, part->height, out);
  append_names (self, i, out);
  g_string_append (out, " font-family=\"");
  pioneer_html_escape (out,
                       self->theme->font != NULL ? self->theme->font : "system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif");
  g_string_append (out, "\" font-size=\"13\" fill=\"" PIONEER_SVG_INK "\">\n");
  if (i == 0)
    append_text_alternative (self, out);
  if (self->standalone)
    append_ground (self, part->height, out);
  if (i == 0)
    append_hatch (self, out, accent);
  pioneer_svg_append_drawing (part->drawing->str, accent, out);
  g_string_append (out, "</svg>\n");
}

void
pioneer_svg_render (const PioneerChart *chart, const PioneerTheme *theme, gboolean standalone, GString *out)
{
  g_autoptr (GString) inside = g_string_new (NULL);
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (Part));
  PioneerSvg self = { .chart = chart, .theme = theme, .standalone = standalone, .out = inside, .parts = parts };
  g_autofree char *accent = pioneer_svg_make_accent (theme);

  g_array_set_clear_func (parts, clear_part);
  draw_title (&self);
  draw (&self);
  pioneer_svg_break (&self);

  g_string_append (out, standalone ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "");
  for (guint i = 0; i < parts->len; i++)
    append_part (&self, i, accent, out);
}
