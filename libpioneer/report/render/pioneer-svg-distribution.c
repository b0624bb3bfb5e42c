/* pioneer-svg-distribution.c - Drawing how values are spread
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#include "pioneer-axis-private.h"
#include "pioneer-locale-private.h"

#define HEIGHT 180.0
#define LEFT   30.0

typedef struct
{
  PioneerSvg *svg;
  PioneerSvgScale across;
  double top;
  double bottom;
  guint most; /* values in a bin, rounded up */
} Histogram;

/* Marks of one bin follow each other. */
static gboolean
same_bin (const PioneerMark *a, const PioneerMark *b)
{
  return !(a->start.position < b->start.position) && !(a->start.position > b->start.position);
}

static guint
find_most (const PioneerChart *chart)
{
  guint most = 1;
  guint sum = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      sum = i > 0 && same_bin (&chart->marks[i - 1], &chart->marks[i]) ? sum + chart->marks[i].count : chart->marks[i].count;
      most = sum > most ? sum : most;
    }

  return most;
}

static double
get_height (const Histogram *self, guint count)
{
  return (self->bottom - self->top) * count / self->most;
}

/* Whole numbers of values, four lines at most. */
static void
draw_counts (Histogram *self)
{
  double raw = pioneer_axis_round_up (self->most / 4.0);
  guint step = raw < 1 ? 1 : (guint) (raw + 0.5);
  g_autoptr (GString) text = g_string_new (NULL);

  self->most = (self->most + step - 1) / step * step;
  for (guint i = 0; i <= self->most; i += step)
    {
      double y = self->bottom - get_height (self, i);

      g_string_truncate (text, 0);
      pioneer_locale_append_number (self->svg->theme->locale, i, text);
      pioneer_svg_line (self->svg, LEFT, y, PIONEER_SVG_WIDTH, y, i == 0 ? "pc-zero" : "pc-grid");
      pioneer_svg_text (self->svg, LEFT - 5, y + 4, PIONEER_SVG_END, "pc-small", text->str);
    }
}

static void
draw_edge (Histogram *self, double amount, double *last)
{
  double x = pioneer_svg_place (&self->across, amount);
  g_autoptr (GString) text = g_string_new (NULL);
  double half;

  pioneer_locale_append_number (self->svg->theme->locale, amount, text);
  half = pioneer_svg_text_width (text->str, PIONEER_SVG_SMALL) / 2;
  pioneer_svg_line (self->svg, x, self->bottom, x, self->bottom + 4, "pc-zero");
  x = x + half > PIONEER_SVG_WIDTH ? PIONEER_SVG_WIDTH - half : x;
  if (x - half < *last + 6)
    return;
  pioneer_svg_text (self->svg, x, self->bottom + 16, PIONEER_SVG_MIDDLE, "pc-small", text->str);
  *last = x + half;
}

static void
draw_bin (Histogram *self, const PioneerMark *mark, guint below, gboolean is_last)
{
  gboolean intended = pioneer_modality_is_intention (mark->end.modality);
  double left = pioneer_svg_place (&self->across, mark->start.position);
  double right = pioneer_svg_place (&self->across, mark->end.position);
  double y = self->bottom - get_height (self, below + mark->count);
  g_autofree char *title = g_strdup_printf ("%s: %u%s", pioneer_svg_label (mark), mark->count, intended ? ", only intended" : "");

  if (!(right > left))
    {
      left -= 20;
      right += 20;
    }
  pioneer_svg_begin_mark (self->svg, mark, title);
  if (mark->count > 0)
    pioneer_svg_rect (self->svg, left + 1, y, right - left - 2, get_height (self, mark->count), intended, "");
  if (is_last && below + mark->count > 0 && right - left >= 12)
    {
      double middle = pioneer_svg_place (&self->across, self->svg->chart->middle.position);
      double x = (left + right) / 2;
      g_autoptr (GString) text = g_string_new (NULL);

      if (self->svg->chart->middle.text != NULL && middle > x - 12 && middle < x + 12)
        x = middle - 14;
      pioneer_locale_append_number (self->svg->theme->locale, below + mark->count, text);
      pioneer_svg_text (self->svg, x, y - 4, PIONEER_SVG_MIDDLE, "", text->str);
    }
  pioneer_svg_end_mark (self->svg);
}

static void
draw_median (Histogram *self)
{
  const PioneerMarkEnd *middle = &self->svg->chart->middle;
  double x = pioneer_svg_place (&self->across, middle->position);
  PioneerSvgAnchor anchor = x > PIONEER_SVG_WIDTH / 2 ? PIONEER_SVG_END : PIONEER_SVG_START;

  if (middle->text == NULL)
    return;
  pioneer_svg_line (self->svg, x, self->top - 22, x, self->bottom, "pc-middle");
  pioneer_svg_text (self->svg, anchor == PIONEER_SVG_END ? x - 5 : x + 5, self->top - 20, anchor, "", middle->text);
}

static void
draw_bins (Histogram *self)
{
  const PioneerChart *chart = self->svg->chart;
  double last = -1e9;
  guint below = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];
      gboolean goes_on = i > 0 && same_bin (mark - 1, mark);

      below = goes_on ? below : 0;
      draw_bin (self, mark, below, i + 1 == chart->n_marks || !same_bin (mark, mark + 1));
      below += mark->count;
      if (!goes_on)
        draw_edge (self, mark->start.position, &last);
    }
  if (chart->n_marks > 0)
    draw_edge (self, chart->marks[chart->n_marks - 1].end.position, &last);
}

static void
draw_key (PioneerSvg *svg)
{
  static const PioneerSvgKey keys[] = {
    { PIONEER_SVG_SIGN_RESULT, "found or stated" },
    { PIONEER_SVG_SIGN_INTENTION, PIONEER_SVG_INTENDED },
  };

  for (guint i = 0; i < svg->chart->n_marks; i++)
    if (pioneer_modality_is_intention (svg->chart->marks[i].end.modality) && svg->chart->marks[i].count > 0)
      {
        pioneer_svg_key (svg, keys, G_N_ELEMENTS (keys));
        return;
      }
}

void
pioneer_svg_draw_distribution (PioneerSvg *svg)
{
  const PioneerChart *chart = svg->chart;
  Histogram self = { .svg = svg, .most = find_most (chart) };

  if (chart->n_marks == 0)
    {
      pioneer_svg_text (svg, 0, svg->y + PIONEER_SVG_FONT, PIONEER_SVG_START, "pc-soft", "nothing to draw");
      svg->y += PIONEER_SVG_LINE;
      return;
    }

  draw_key (svg);
  self.top = svg->y + 36;
  self.bottom = self.top + HEIGHT;
  self.across = (PioneerSvgScale){ .least = chart->marks[0].start.position,
                                   .most = chart->marks[chart->n_marks - 1].end.position,
                                   .left = LEFT,
                                   .right = PIONEER_SVG_WIDTH };
  if (!(self.across.most > self.across.least))
    {
      self.across.least -= 1;
      self.across.most += 1;
    }
  draw_counts (&self);
  draw_bins (&self);
  draw_median (&self);
  svg->y = self.bottom + 22;
  if (chart->unit != NULL)
    {
      pioneer_svg_text (svg, PIONEER_SVG_WIDTH, svg->y + 8, PIONEER_SVG_END, "pc-small", chart->unit);
      svg->y += 14;
    }
}
