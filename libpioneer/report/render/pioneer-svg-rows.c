/* pioneer-svg-rows.c - Drawing bars, and values before and after, row by row
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#define BAR         12.0
#define LABELS_MOST 130.0 /* the widest labels that stand left of their bars; longer ones stand above */
#define GAP         9.0

typedef struct
{
  PioneerSvg *svg;
  PioneerSvgScale scale;
  gboolean beside; /* labels stand left of the bars */
  gboolean has_results;
  gboolean has_intentions;
  gboolean has_ranges;
} Rows;

static gboolean
is_two (const Rows *self)
{
  return self->svg->chart->drawing == PIONEER_DRAWING_BEFORE_AFTER;
}

/* "14 → 10 days (measured)", or what there is of it. */
static char *
make_words (const Rows *self, const PioneerMark *mark)
{
  GString *out;

  if (mark->state != PIONEER_STATE_VALUE)
    return g_strdup (pioneer_svg_state_words (mark->state));

  out = g_string_new (NULL);
  if (is_two (self))
    {
      pioneer_mark_end_append (&mark->start, out);
      g_string_append (out, " → ");
    }
  pioneer_mark_end_append (&mark->end, out);

  return g_string_free (out, FALSE);
}

static char *
make_title (const Rows *self, const PioneerMark *mark)
{
  const PioneerChart *chart = self->svg->chart;
  GString *out = g_string_new (pioneer_svg_label (mark));

  g_string_append (out, ": ");
  if (mark->state != PIONEER_STATE_VALUE)
    g_string_append (out, pioneer_svg_state_words (mark->state));
  else if (!is_two (self))
    pioneer_mark_end_append (&mark->end, out);
  else
    {
      g_string_append_printf (out, "%s ", chart->start_name != NULL ? chart->start_name : "before");
      pioneer_mark_end_append (&mark->start, out);
      g_string_append_printf (out, ", %s ", chart->end_name != NULL ? chart->end_name : "after");
      pioneer_mark_end_append (&mark->end, out);
    }

  return g_string_free (out, FALSE);
}

static void
note_end (Rows *self, const PioneerMarkEnd *end, gboolean *any)
{
  double upper = end->upper > end->position ? end->upper : end->position;

  if (end->text == NULL)
    return;
  if (!*any || end->position < self->scale.least)
    self->scale.least = end->position;
  if (!*any || upper > self->scale.most)
    self->scale.most = upper;
  *any = TRUE;
  self->has_intentions = self->has_intentions || pioneer_mark_end_is_intended (end);
  self->has_results =
      self->has_results || pioneer_mark_end_get_intended (end) < end->position || !pioneer_mark_end_is_intended (end);
  self->has_ranges = self->has_ranges || upper > end->position;
}

/* All panels have one scale. The axis of bars begins at 0. */
static void
measure (Rows *self)
{
  const PioneerChart *chart = self->svg->chart;
  gboolean any = FALSE;
  double widest_label = 0;
  double widest_words = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      g_autofree char *words = make_words (self, &chart->marks[i]);
      double label = pioneer_svg_text_width (pioneer_svg_label (&chart->marks[i]), PIONEER_SVG_FONT);
      double written = pioneer_svg_text_width (words, PIONEER_SVG_FONT);

      widest_label = label > widest_label ? label : widest_label;
      widest_words = written > widest_words ? written : widest_words;
      if (chart->marks[i].state != PIONEER_STATE_VALUE)
        continue;
      if (is_two (self))
        note_end (self, &chart->marks[i].start, &any);
      note_end (self, &chart->marks[i].end, &any);
    }

  if (!is_two (self))
    {
      self->scale.least = self->scale.least < 0 ? self->scale.least : 0;
      self->scale.most = self->scale.most > 0 ? self->scale.most : 0;
    }
  self->beside = !is_two (self) && widest_label <= LABELS_MOST && widest_words <= LABELS_MOST - 20;
  self->scale = pioneer_svg_scale (self->scale.least, self->scale.most, self->beside ? widest_label + 8 : 6,
                                   PIONEER_SVG_WIDTH - (self->beside ? widest_words + 8 : 6), self->beside ? 3 : 5);
}

static void
draw_stretch (Rows *self, double from, double to, double y, gboolean intended, const char *class)
{
  double left = pioneer_svg_place (&self->scale, from < to ? from : to);
  double right = pioneer_svg_place (&self->scale, from < to ? to : from);

  pioneer_svg_rect (self->svg, left, y, right - left, BAR, intended, class);
}

/* Of a count, first what was found, then what is only intended. What a range leaves open is paler. */
static void
draw_bar (Rows *self, const PioneerMark *mark, double y)
{
  const PioneerMarkEnd *end = &mark->end;
  gboolean intended = pioneer_mark_end_is_intended (end);
  double found = end->position - pioneer_mark_end_get_intended (end);

  if (!intended || found > 0)
    draw_stretch (self, 0, found, y, FALSE, "");
  if (intended)
    draw_stretch (self, found, end->position, y, TRUE, "");
  if (end->upper > end->position)
    draw_stretch (self, end->position, end->upper, y, intended, "pc-range");
}

static void
draw_end (Rows *self, const PioneerMarkEnd *end, double y, gboolean is_start)
{
  gboolean intended = pioneer_mark_end_is_intended (end);
  double at = pioneer_svg_place (&self->scale, end->position);

  if (end->upper > end->position)
    pioneer_svg_rect (self->svg, at, y - 3, pioneer_svg_place (&self->scale, end->upper) - at, 6, intended, "pc-range");
  pioneer_svg_circle (self->svg, at, y, is_start ? 6 : 4.5, intended, is_start ? "pc-start" : "");
}

static void
draw_change (Rows *self, const PioneerMark *mark, double y)
{
  double middle = y + BAR / 2;

  if (mark->start.text != NULL && mark->end.text != NULL)
    pioneer_svg_line (self->svg, pioneer_svg_place (&self->scale, mark->start.position), middle,
                      pioneer_svg_place (&self->scale, mark->end.position), middle,
                      pioneer_mark_end_is_intended (&mark->end) ? "pc-join pc-dashed" : "pc-join");
  if (mark->start.text != NULL)
    draw_end (self, &mark->start, middle, TRUE);
  if (mark->end.text != NULL)
    draw_end (self, &mark->end, middle, FALSE);
}

/* The label left, the words behind the bar. */
static void
draw_beside (Rows *self, const PioneerMark *mark, const char *words)
{
  PioneerSvg *svg = self->svg;
  gboolean stated = mark->state == PIONEER_STATE_VALUE;
  double upper = mark->end.upper > mark->end.position ? mark->end.upper : mark->end.position;
  double behind = pioneer_svg_place (&self->scale, stated && upper > 0 ? upper : 0) + 5;

  pioneer_svg_text (svg, self->scale.left - 8, svg->y + 10.5, PIONEER_SVG_END, "", pioneer_svg_label (mark));
  if (stated)
    draw_bar (self, mark, svg->y);
  pioneer_svg_text (svg, behind, svg->y + 10.5, PIONEER_SVG_START, stated ? "" : "pc-soft", words);
  svg->y += BAR + GAP;
}

/* The label and the words above: on one line where there is room. */
static void
draw_above (Rows *self, const PioneerMark *mark, const char *words)
{
  PioneerSvg *svg = self->svg;
  gboolean stated = mark->state == PIONEER_STATE_VALUE;

  pioneer_svg_label_and_words (svg, mark, words, stated ? "" : "pc-soft");
  svg->y += 2;
  if (stated && is_two (self))
    draw_change (self, mark, svg->y);
  else if (stated)
    draw_bar (self, mark, svg->y);
  svg->y += stated ? BAR + GAP : 4;
}

static void
draw_mark (Rows *self, const PioneerMark *mark)
{
  g_autofree char *words = make_words (self, mark);
  g_autofree char *title = make_title (self, mark);

  pioneer_svg_begin_mark (self->svg, mark, title);
  if (self->beside)
    draw_beside (self, mark, words);
  else
    draw_above (self, mark, words);
  pioneer_svg_end_mark (self->svg);
}

static guint
find_mark (const PioneerChart *chart, guint panel, guint from)
{
  while (from < chart->n_marks && chart->marks[from].panel != panel)
    from++;

  return from;
}

/* As many marks as fit, with an axis of their own, whose lines lie below them: how high they are is known only once they are drawn. The first
 * mark of the panel that isn't drawn yet. */
static guint
draw_marks (Rows *self, guint panel, guint next)
{
  PioneerSvg *svg = self->svg;
  const PioneerChart *chart = svg->chart;
  g_autoptr (GString) marks = g_string_new (NULL);
  GString *out = svg->out;
  double top = svg->y;

  svg->out = marks;
  do
    {
      draw_mark (self, &chart->marks[next]);
      next = find_mark (chart, panel, next + 1);
    }
  while (next < chart->n_marks && !pioneer_svg_is_full (svg));
  svg->out = out;
  if (self->has_results || self->has_intentions)
    pioneer_svg_axis (svg, &self->scale, top - 2, svg->y, pioneer_svg_is_full (svg) || panel + 1 == chart->n_panels);
  g_string_append_len (out, marks->str, (gssize) marks->len);

  return next;
}

static void
draw_panel (Rows *self, guint panel)
{
  PioneerSvg *svg = self->svg;
  const PioneerChart *chart = svg->chart;
  guint next = find_mark (chart, panel, 0);

  if (chart->panels != NULL)
    {
      g_autoptr (GPtrArray) lines = pioneer_svg_wrap (chart->panels[panel], PIONEER_SVG_BOLD, PIONEER_SVG_WIDTH, PIONEER_SVG_LINES);

      svg->y = pioneer_svg_lines (svg, 0, svg->y, lines, "pc-strong") + 4;
    }
  if (next == chart->n_marks)
    {
      pioneer_svg_text (svg, 0, svg->y + PIONEER_SVG_FONT, PIONEER_SVG_START, "pc-soft", "nothing to draw");
      svg->y += PIONEER_SVG_LINE;
      return;
    }
  while ((next = draw_marks (self, panel, next)) < chart->n_marks)
    pioneer_svg_break (svg);
}

static void
draw_key (Rows *self)
{
  const PioneerChart *chart = self->svg->chart;
  PioneerSvgKey keys[5];
  guint n = 0;

  if (is_two (self) && (self->has_results || self->has_intentions))
    {
      keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_START, chart->start_name != NULL ? chart->start_name : "before" };
      keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_END, chart->end_name != NULL ? chart->end_name : "after" };
    }
  if (self->has_intentions && self->has_results && !is_two (self))
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_RESULT, "found or stated" };
  if (self->has_intentions)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_INTENTION, PIONEER_SVG_INTENDED };
  if (self->has_ranges)
    keys[n++] = (PioneerSvgKey){ PIONEER_SVG_SIGN_RANGE, "a range" };
  pioneer_svg_key (self->svg, keys, n);
}

void
pioneer_svg_draw_rows (PioneerSvg *svg)
{
  Rows self = { .svg = svg };

  measure (&self);
  draw_key (&self);
  for (guint i = 0; i < svg->chart->n_panels; i++)
    {
      if (i > 0 && pioneer_svg_is_full (svg))
        pioneer_svg_break (svg);
      else if (i > 0)
        svg->y += 14;
      draw_panel (&self, i);
    }
}
