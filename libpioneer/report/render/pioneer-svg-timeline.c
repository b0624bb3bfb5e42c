/* pioneer-svg-timeline.c - Drawing what happened when
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#include "pioneer-datum-private.h"
#include "pioneer-locale-private.h"

#define EDGE  10.0 /* room for arrows */
#define BAR   12.0
#define TICKS 6

typedef struct
{
  PioneerSvg *svg;
  PioneerSvgScale scale;
  gboolean has_days;
  gboolean has_within;
  gboolean has_lasting;
  gboolean has_open;
  gboolean has_results;
  gboolean has_intentions;
} Timeline;

static gboolean
is_day (const PioneerMark *mark)
{
  return !mark->start.open && !mark->end.open && mark->end.position - mark->start.position < 1.5;
}

static void
note_mark (Timeline *self, const PioneerMark *mark, gboolean first)
{
  gboolean open = mark->start.open || mark->end.open;

  if (first || mark->start.position < self->scale.least)
    self->scale.least = mark->start.position;
  if (first || mark->end.position > self->scale.most)
    self->scale.most = mark->end.position;
  self->has_open = self->has_open || open;
  self->has_days = self->has_days || is_day (mark);
  self->has_lasting = self->has_lasting || (mark->count > 0 && !is_day (mark));
  self->has_within = self->has_within || (mark->count == 0 && !is_day (mark));
  if (pioneer_modality_is_intention (mark->start.modality))
    self->has_intentions = TRUE;
  else
    self->has_results = TRUE;
}

static void
measure (Timeline *self)
{
  const PioneerChart *chart = self->svg->chart;

  for (guint i = 0; i < chart->n_marks; i++)
    note_mark (self, &chart->marks[i], i == 0);
  if (self->scale.most - self->scale.least < 7)
    {
      self->scale.least -= 3;
      self->scale.most += 3;
    }
  self->scale.left = EDGE;
  self->scale.right = PIONEER_SVG_WIDTH - EDGE;
}

/* Days of the drawing count from 0, those of GDate from 1. */
static PioneerDateData
get_date (double position)
{
  PioneerDateData data = { 0 };
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) (position < 0 ? 0 : position) + 1);
  data.year = (guint16) g_date_get_year (&date);
  data.month = (guint8) g_date_get_month (&date);
  data.day = (guint8) g_date_get_day (&date);

  return data;
}

static double
get_position (const PioneerDateData *date)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, date->day != 0 ? date->day : 1, (GDateMonth) (date->month != 0 ? date->month : 1), date->year);

  return (double) g_date_get_julian (&day) - 1;
}

/* Steps in months, so that each is a round part of a year or some round number of years; under two months, in days. */
static guint
find_months (double days)
{
  static const guint steps[] = { 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (days / 30.4 / steps[i] <= TICKS)
      return steps[i];

  return 36000;
}

/* The next step at or after a date: years without months, months without days. */
static PioneerDateData
step_up (const PioneerDateData *date, guint months)
{
  guint at = date->year * 12u + date->month - 1u + (date->day > 1 ? 1u : 0u);
  guint next = (at + months - 1) / months * months;

  return (PioneerDateData){ .year = (guint16) (next / 12), .month = months % 12 == 0 ? 0 : (guint8) (next % 12 + 1) };
}

static void
draw_tick (Timeline *self, const PioneerDateData *date, double top, double bottom, double *last)
{
  double x = pioneer_svg_place (&self->scale, get_position (date));
  g_autoptr (GString) text = g_string_new (NULL);
  double half;

  pioneer_locale_append_date (self->svg->theme->locale, date, text);
  half = pioneer_svg_text_width (text->str, PIONEER_SVG_SMALL) / 2;
  pioneer_svg_line (self->svg, x, top, x, bottom, "pc-grid");
  if (x - half < *last + 6 || x + half > PIONEER_SVG_WIDTH || x - half < 0)
    return;
  pioneer_svg_text (self->svg, x, bottom + 13, PIONEER_SVG_MIDDLE, "pc-small", text->str);
  *last = x + half;
}

static void
draw_axis (Timeline *self, double top, double bottom)
{
  double days = self->scale.most - self->scale.least;
  guint months = find_months (days);
  PioneerDateData date = get_date (self->scale.least);
  double last = -1e9;

  pioneer_svg_line (self->svg, self->scale.left, bottom, self->scale.right, bottom, "pc-zero");
  if (days < 62)
    {
      for (double at = self->scale.least; at <= self->scale.most; at += days > 21 ? 14 : 7)
        {
          date = get_date (at);
          draw_tick (self, &date, top, bottom, &last);
        }
    }
  else
    {
      for (date = step_up (&date, months); date.year < 9999 && get_position (&date) <= self->scale.most;)
        {
          guint next = date.year * 12u + (date.month != 0 ? date.month - 1u : 0u) + months;

          draw_tick (self, &date, top, bottom, &last);
          date.year = (guint16) (next / 12);
          date.month = months % 12 == 0 ? 0 : (guint8) (next % 12 + 1);
        }
    }
  self->svg->y = bottom + 20;
}

static void
draw_arrow (Timeline *self, double x, double y, gboolean left)
{
  g_string_append (self->svg->out, "<path class=\"pc-result\" d=\"M");
  pioneer_svg_number (self->svg, x);
  g_string_append_c (self->svg->out, ' ');
  pioneer_svg_number (self->svg, y);
  g_string_append (self->svg->out, left ? "l-9 6l9 6z\"/>\n" : "l9 6l-9 6z\"/>\n");
}

/* A day is a dot; what happened on some day of a year, a thin bar of that year; what lasted, a bar; an open end has an arrow. */
static void
draw_mark (Timeline *self, const PioneerMark *mark)
{
  PioneerSvg *svg = self->svg;
  gboolean intended = pioneer_modality_is_intention (mark->start.modality);
  double left = mark->start.open ? self->scale.left : pioneer_svg_place (&self->scale, mark->start.position);
  double right = mark->end.open ? self->scale.right : pioneer_svg_place (&self->scale, mark->end.position);
  double height = mark->count > 0 ? BAR : 5;

  if (is_day (mark))
    {
      pioneer_svg_circle (svg, (left + right) / 2, svg->y + BAR / 2, 5, intended, "");
      return;
    }

  right = right - left < 3 ? left + 3 : right;
  pioneer_svg_rect (svg, left, svg->y + (BAR - height) / 2, right - left, height, intended, mark->count > 0 ? "" : "pc-within");
  if (mark->start.open)
    draw_arrow (self, left, svg->y, TRUE);
  if (mark->end.open)
    draw_arrow (self, right, svg->y, FALSE);
}

static void
draw_row (Timeline *self, const PioneerMark *mark)
{
  PioneerSvg *svg = self->svg;
  const char *when = mark->start.text != NULL ? mark->start.text : "";
  g_autoptr (GString) title = g_string_new (pioneer_svg_label (mark));

  g_string_append (title, ": ");
  pioneer_mark_end_append (&mark->start, title);
  pioneer_svg_begin_mark (svg, mark, title->str);
  pioneer_svg_label_and_words (svg, mark, when, "pc-when");
  svg->y += 2;
  draw_mark (self, mark);
  pioneer_svg_end_mark (svg);
  svg->y += BAR + 9;
}

static void
draw_key (Timeline *self)
{
  PioneerSvgKey keys[6];
  guint n = 0;

  if (self->has_days)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_DAY, "a day" };
  if (self->has_within)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_WITHIN, "some time within" };
  if (self->has_lasting)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_LASTING, "lasting" };
  if (self->has_open)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_OPEN, "no end, or no beginning, stated" };
  if (self->has_intentions)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_INTENTION, PIONEER_SVG_INTENDED };
  pioneer_svg_key (self->svg, keys, n);
}

/* As many as fit, with an axis of their own, whose lines lie below them. */
static void
draw_rows (Timeline *self, guint *next)
{
  PioneerSvg *svg = self->svg;
  g_autoptr (GString) marks = g_string_new (NULL);
  GString *out = svg->out;
  double top;

  if (*next > 0)
    pioneer_svg_break (svg);
  top = svg->y;
  svg->out = marks;
  do
    draw_row (self, &svg->chart->marks[(*next)++]);
  while (*next < svg->chart->n_marks && !pioneer_svg_is_full (svg));
  svg->out = out;
  draw_axis (self, top, svg->y);
  g_string_append_len (out, marks->str, (gssize) marks->len);
}

void
pioneer_svg_draw_timeline (PioneerSvg *svg)
{
  Timeline self = { .svg = svg };

  if (svg->chart->n_marks == 0)
    {
      pioneer_svg_text (svg, 0, svg->y + PIONEER_SVG_FONT, PIONEER_SVG_START, "pc-soft", "nothing to draw");
      svg->y += PIONEER_SVG_LINE;
      return;
    }

  measure (&self);
  draw_key (&self);
  for (guint i = 0; i < svg->chart->n_marks;)
    draw_rows (&self, &i);
}
