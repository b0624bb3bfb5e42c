/* pioneer-svg-map.c - Drawing places as dots, north up
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-map-private.h"

#include <math.h>

#include "pioneer-axis-private.h"
#include "pioneer-locale-private.h"
#include "pioneer-number-private.h"

#define MARGIN      34.0 /* for the degrees */
#define MOST_HEIGHT 560.0
#define MOST_NAMED  3

static gboolean
is_drawn (const PioneerMark *mark)
{
  return mark->state == PIONEER_STATE_VALUE;
}

static gboolean
same_place (const PioneerMark *a, const PioneerMark *b)
{
  double x = a->start.position - b->start.position;
  double y = a->end.position - b->end.position;

  return x > -1e-6 && x < 1e-6 && y > -1e-6 && y < 1e-6;
}

static PioneerSvgDot *
find_dot (PioneerSvgMap *self, const PioneerMark *mark)
{
  PioneerSvgDot dot = { .first = mark, .intended = TRUE };

  for (guint i = 0; i < self->dots->len; i++)
    if (same_place (g_array_index (self->dots, PioneerSvgDot, i).first, mark))
      return &g_array_index (self->dots, PioneerSvgDot, i);

  dot.label = g_string_new (NULL);
  dot.title = g_string_new (NULL);
  g_array_append_val (self->dots, dot);

  return &g_array_index (self->dots, PioneerSvgDot, self->dots->len - 1);
}

/* "Alder, Beck (plan)" */
static void
append_title (PioneerSvgDot *dot, const PioneerMark *mark)
{
  const char *words = pioneer_modality_words (mark->start.modality);

  g_string_append_printf (dot->title, "%s%s", dot->n > 0 ? ", " : "", pioneer_svg_label (mark));
  if (words != NULL)
    g_string_append_printf (dot->title, " (%s)", words);
}

static void
collect (PioneerSvgMap *self)
{
  const PioneerChart *chart = self->svg->chart;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];
      PioneerSvgDot *dot;

      if (!is_drawn (mark))
        continue;
      dot = find_dot (self, mark);
      if (dot->n < MOST_NAMED)
        g_string_append_printf (dot->label, "%s%s", dot->n > 0 ? ", " : "", pioneer_svg_label (mark));
      append_title (dot, mark);
      dot->intended = dot->intended && pioneer_modality_is_intention (mark->start.modality);
      dot->n++;
      self->west = self->dots->len == 1 || mark->start.position < self->west ? mark->start.position : self->west;
      self->east = self->dots->len == 1 || mark->start.position > self->east ? mark->start.position : self->east;
      self->south = self->dots->len == 1 || mark->end.position < self->south ? mark->end.position : self->south;
      self->north = self->dots->len == 1 || mark->end.position > self->north ? mark->end.position : self->north;
    }
  for (guint i = 0; i < self->dots->len; i++)
    {
      const PioneerSvgDot *dot = &g_array_index (self->dots, PioneerSvgDot, i);

      if (dot->n > MOST_NAMED)
        g_string_append_printf (dot->label, " and %u more", dot->n - MOST_NAMED);
    }
}

/* A degree of longitude is as long as one of latitude at the equator, and shorter by the cosine elsewhere; in four digits, so that all
 * machines have the same. */
static void
find_scale (PioneerSvgMap *self)
{
  double width = PIONEER_SVG_WIDTH - 2 * MARGIN;
  double cosine = cos ((self->south + self->north) / 2 * G_PI / 180);
  double across;
  double up;

  self->shrink = (double) (gint64) (cosine * 10000 + 0.5) / 10000;
  self->shrink = self->shrink < 0.01 ? 0.01 : self->shrink;
  up = self->north - self->south;
  across = (self->east - self->west) * self->shrink;
  /* Room around the outermost dots, and for dots that are alone. */
  up = up * 1.16 < 0.4 ? 0.4 : up * 1.16;
  across = across * 1.3 < 0.4 ? 0.4 : across * 1.3;
  self->scale = width / across;
  if (up * self->scale > MOST_HEIGHT)
    self->scale = MOST_HEIGHT / up;
  if (up * self->scale < 200)
    up = 200 / self->scale;

  self->frame = (PioneerSvgBox){ MARGIN, self->svg->y + 6, PIONEER_SVG_WIDTH - MARGIN, self->svg->y + 6 + up * self->scale };
}

static double
get_x (const PioneerSvgMap *self, double longitude)
{
  return (self->frame.left + self->frame.right) / 2 + (longitude - (self->west + self->east) / 2) * self->shrink * self->scale;
}

static double
get_y (const PioneerSvgMap *self, double latitude)
{
  return (self->frame.top + self->frame.bottom) / 2 - (latitude - (self->south + self->north) / 2) * self->scale;
}

/* "54° N", "2° W" */
static void
append_degrees (PioneerSvgMap *self, double degrees, const char *plus, const char *minus, GString *out)
{
  g_string_truncate (out, 0);
  pioneer_locale_append_number (self->svg->theme->locale, degrees < 0 ? -degrees : degrees, out);
  g_string_append (out, "°");
  if (degrees < 0 || degrees > 0)
    g_string_append_printf (out, "\u00a0%s", degrees < 0 ? minus : plus);
}

static void
draw_graticule (PioneerSvgMap *self)
{
  PioneerSvg *svg = self->svg;
  double degrees_up = (self->frame.bottom - self->frame.top) / self->scale;
  double degrees_across = (self->frame.right - self->frame.left) / self->scale / self->shrink;
  double step_up = pioneer_axis_round_up (degrees_up / 5);
  double step_across = pioneer_axis_round_up (degrees_across / 5);
  double south = (self->south + self->north) / 2 - degrees_up / 2;
  double west = (self->west + self->east) / 2 - degrees_across / 2;
  g_autoptr (GString) text = g_string_new (NULL);

  for (double at = pioneer_axis_ceil (south, step_up); at <= south + degrees_up; at = pioneer_number_tidy (at + step_up))
    {
      double y = get_y (self, at);

      append_degrees (self, at, "N", "S", text);
      pioneer_svg_line (svg, self->frame.left, y, self->frame.right, y, "pc-grid");
      pioneer_svg_text (svg, self->frame.left - 4, y + 4, PIONEER_SVG_END, "pc-small", text->str);
    }
  for (double at = pioneer_axis_ceil (west, step_across); at <= west + degrees_across; at = pioneer_number_tidy (at + step_across))
    {
      double x = get_x (self, at);

      append_degrees (self, at, "E", "W", text);
      pioneer_svg_line (svg, x, self->frame.top, x, self->frame.bottom, "pc-grid");
      pioneer_svg_text (svg, x, self->frame.bottom + 13, PIONEER_SVG_MIDDLE, "pc-small", text->str);
    }
}

static void
draw_dots (PioneerSvgMap *self)
{
  for (guint i = 0; i < self->dots->len; i++)
    {
      PioneerSvgDot *dot = &g_array_index (self->dots, PioneerSvgDot, i);
      PioneerSvgBox box;

      dot->x = get_x (self, dot->first->start.position);
      dot->y = get_y (self, dot->first->end.position);
      box = (PioneerSvgBox){ dot->x - PIONEER_SVG_MAP_RADIUS, dot->y - PIONEER_SVG_MAP_RADIUS, dot->x + PIONEER_SVG_MAP_RADIUS,
                             dot->y + PIONEER_SVG_MAP_RADIUS };
      g_array_append_val (self->boxes, box);
    }
  for (guint i = 0; i < self->dots->len; i++)
    {
      const PioneerSvgDot *dot = &g_array_index (self->dots, PioneerSvgDot, i);

      pioneer_svg_begin_mark (self->svg, dot->first, dot->title->str);
      pioneer_svg_circle (self->svg, dot->x, dot->y, PIONEER_SVG_MAP_RADIUS, dot->intended, "");
      pioneer_svg_map_label (self, dot);
      pioneer_svg_end_mark (self->svg);
    }
}

static void
draw_key (PioneerSvgMap *self)
{
  static const PioneerSvgKey keys[] = {
    { PIONEER_SVG_SIGN_DAY, "found or stated" },
    { PIONEER_SVG_SIGN_INTENTION, PIONEER_SVG_INTENDED },
  };

  for (guint i = 0; i < self->dots->len; i++)
    if (g_array_index (self->dots, PioneerSvgDot, i).intended)
      {
        pioneer_svg_key (self->svg, keys, G_N_ELEMENTS (keys));
        return;
      }
}

static void
draw_map (PioneerSvgMap *self)
{
  PioneerSvg *svg = self->svg;
  const PioneerSvgBox *frame;

  draw_key (self);
  find_scale (self);
  frame = &self->frame;
  draw_graticule (self);
  pioneer_svg_line (svg, frame->left, frame->top, frame->right, frame->top, "pc-grid");
  pioneer_svg_line (svg, frame->left, frame->bottom, frame->right, frame->bottom, "pc-grid");
  pioneer_svg_line (svg, frame->left, frame->top, frame->left, frame->bottom, "pc-grid");
  pioneer_svg_line (svg, frame->right, frame->top, frame->right, frame->bottom, "pc-grid");
  draw_dots (self);
  pioneer_svg_text (svg, PIONEER_SVG_WIDTH, frame->top + 12, PIONEER_SVG_END, "pc-strong", "N ↑");
  svg->y = frame->bottom + 20;
  pioneer_svg_map_list (self);
}

static void
clear_dot (gpointer data)
{
  PioneerSvgDot *dot = data;

  g_string_free (dot->label, TRUE);
  g_string_free (dot->title, TRUE);
}

void
pioneer_svg_draw_map (PioneerSvg *svg)
{
  PioneerSvgMap self = { .svg = svg };

  self.dots = g_array_new (FALSE, FALSE, sizeof (PioneerSvgDot));
  g_array_set_clear_func (self.dots, clear_dot);
  self.boxes = g_array_new (FALSE, FALSE, sizeof (PioneerSvgBox));
  self.listed = g_ptr_array_new_with_free_func (g_free);
  collect (&self);
  if (self.dots->len > 0)
    draw_map (&self);
  else
    {
      pioneer_svg_text (svg, 0, svg->y + PIONEER_SVG_FONT, PIONEER_SVG_START, "pc-soft", "no place with coordinates");
      svg->y += PIONEER_SVG_LINE;
    }
  g_array_unref (self.dots);
  g_array_unref (self.boxes);
  g_ptr_array_unref (self.listed);
}
