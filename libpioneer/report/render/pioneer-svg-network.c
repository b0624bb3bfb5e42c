/* pioneer-svg-network.c - Drawing who works with whom
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#include <stdlib.h>

#define COLUMN 160.0 /* where the left nodes stand; the right ones as far from the other side */
#define LINE   12.5  /* of small letters */
#define GAP    4.0
#define PASSES 12

typedef struct
{
  const PioneerMark *mark;
  guint index;      /* of the mark */
  guint place;      /* in its column, from the top */
  double pull;      /* the mean place of those that it is tied to */
  GPtrArray *lines; /* of its label */
  double y;
} Node;

typedef struct
{
  PioneerSvg *svg;
  Node *nodes;     /* by mark */
  Node **sides[2]; /* in the order drawn */
  guint n[2];
} Network;

static guint
get_side (const PioneerMark *mark)
{
  return mark->start.position > 0.5 ? 1 : 0;
}

static int
compare_nodes (gconstpointer a, gconstpointer b)
{
  const Node *one = *(const Node *const *) a;
  const Node *other = *(const Node *const *) b;

  if (one->pull < other->pull || one->pull > other->pull)
    return one->pull < other->pull ? -1 : 1;

  return (one->place > other->place) - (one->place < other->place);
}

/* Puts each node of a side where those are that it is tied to: fewer lines cross. */
static void
sort_side (Network *self, guint side)
{
  const PioneerChart *chart = self->svg->chart;
  g_autofree guint *counts = g_new0 (guint, chart->n_marks + 1);

  for (guint i = 0; i < self->n[side]; i++)
    self->sides[side][i]->pull = 0;
  for (guint i = 0; i < chart->n_ties; i++)
    {
      Node *from = &self->nodes[chart->ties[i].from];
      Node *to = &self->nodes[chart->ties[i].to];
      Node *own = side == 0 ? from : to;

      own->pull += side == 0 ? to->place : from->place;
      counts[own->index]++;
    }
  for (guint i = 0; i < self->n[side]; i++)
    if (counts[self->sides[side][i]->index] > 0)
      self->sides[side][i]->pull /= counts[self->sides[side][i]->index];

  qsort (self->sides[side], self->n[side], sizeof *self->sides[side], compare_nodes);
  for (guint i = 0; i < self->n[side]; i++)
    self->sides[side][i]->place = i;
}

static void
fill (Network *self)
{
  const PioneerChart *chart = self->svg->chart;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      guint side = get_side (&chart->marks[i]);

      self->nodes[i] = (Node){ .mark = &chart->marks[i], .index = i, .place = self->n[side] };
      self->sides[side][self->n[side]++] = &self->nodes[i];
    }
  for (guint i = 0; i < PASSES; i++)
    sort_side (self, i % 2 == 0 ? 1 : 0);
}

/* Two lines at least. */
static double
get_height (const Node *node)
{
  return LINE * MAX (node->lines->len, 2) + GAP;
}

static double
measure_side (Network *self, guint side)
{
  double height = 0;

  for (guint i = 0; i < self->n[side]; i++)
    {
      Node *node = self->sides[side][i];

      node->lines = pioneer_svg_wrap (pioneer_svg_label (node->mark), PIONEER_SVG_SMALL, COLUMN - 10, PIONEER_SVG_LINES);
      height += get_height (node);
    }

  return height;
}

/* The shorter column is spread over the height of the longer one. */
static void
place_nodes (Network *self)
{
  const double heights[] = { measure_side (self, 0), measure_side (self, 1) };
  double most = heights[0] > heights[1] ? heights[0] : heights[1];

  for (guint side = 0; side < 2; side++)
    {
      double room = self->n[side] > 0 ? (most - heights[side]) / self->n[side] : 0;
      double y = self->svg->y;

      for (guint i = 0; i < self->n[side]; i++)
        {
          Node *node = self->sides[side][i];
          double height = get_height (node) + room;

          node->y = y + height / 2;
          y += height;
        }
    }
  self->svg->y += most;
}

static void
draw_tie (Network *self, const PioneerTie *tie)
{
  PioneerSvg *svg = self->svg;
  const Node *from = &self->nodes[tie->from];
  const Node *to = &self->nodes[tie->to];
  const char *words = pioneer_modality_words (tie->modality);
  const PioneerMark nothing = { NULL };
  g_autofree char *title = g_strdup_printf ("%s – %s%s%s%s", pioneer_svg_label (from->mark), pioneer_svg_label (to->mark),
                                            words != NULL ? " (" : "", words != NULL ? words : "", words != NULL ? ")" : "");
  const double xs[] = { COLUMN + 4, PIONEER_SVG_WIDTH / 2, PIONEER_SVG_WIDTH / 2, PIONEER_SVG_WIDTH - COLUMN - 4 };
  const double ys[] = { from->y, from->y, to->y, to->y };

  pioneer_svg_begin_mark (svg, &nothing, title);
  g_string_append_printf (svg->out, "<path class=\"pc-tie%s\" d=\"",
                          pioneer_modality_is_intention (tie->modality) ? " pc-dashed" : "");
  for (guint i = 0; i < G_N_ELEMENTS (xs); i++)
    {
      g_string_append (svg->out, i == 0 ? "M" : i == 1 ? "C" : " ");
      pioneer_svg_number (svg, xs[i]);
      g_string_append_c (svg->out, ' ');
      pioneer_svg_number (svg, ys[i]);
    }
  g_string_append (svg->out, "\"/>\n");
  pioneer_svg_end_mark (svg);
}

static void
draw_node (Network *self, const Node *node, guint side)
{
  PioneerSvg *svg = self->svg;
  const char *label = pioneer_svg_label (node->mark);
  g_autofree char *title = g_strdup_printf ("%s: %u", label, node->mark->count);

  pioneer_svg_begin_mark (svg, node->mark, title);
  pioneer_svg_circle (svg, side == 0 ? COLUMN : PIONEER_SVG_WIDTH - COLUMN, node->y, 4, FALSE, "");
  for (guint i = 0; i < node->lines->len; i++)
    pioneer_svg_text (svg, side == 0 ? COLUMN - 9 : PIONEER_SVG_WIDTH - COLUMN + 9,
                      node->y + 4 + LINE * (i - (node->lines->len - 1) / 2.0), side == 0 ? PIONEER_SVG_END : PIONEER_SVG_START,
                      "pc-node", node->lines->pdata[i]);
  pioneer_svg_end_mark (svg);
}

static void
draw_heading (PioneerSvg *svg, const char *words, gboolean right)
{
  g_autofree char *word = g_strdup (words != NULL ? words : "");

  word[0] = g_ascii_toupper (word[0]);
  pioneer_svg_text (svg, right ? PIONEER_SVG_WIDTH - COLUMN + 9 : COLUMN - 9, svg->y + PIONEER_SVG_FONT,
                    right ? PIONEER_SVG_START : PIONEER_SVG_END, "pc-strong", word);
}

static void
draw_key (PioneerSvg *svg)
{
  static const PioneerSvgKey keys[] = { { PIONEER_SVG_SIGN_LINE, "stated" }, { PIONEER_SVG_SIGN_DASHES, PIONEER_SVG_INTENDED } };

  for (guint i = 0; i < svg->chart->n_ties; i++)
    if (pioneer_modality_is_intention (svg->chart->ties[i].modality))
      {
        pioneer_svg_key (svg, keys, G_N_ELEMENTS (keys));
        return;
      }
}

void
pioneer_svg_draw_network (PioneerSvg *svg)
{
  const PioneerChart *chart = svg->chart;
  g_autofree Node *nodes = g_new0 (Node, chart->n_marks + 1);
  g_autofree Node **left = g_new0 (Node *, chart->n_marks + 1);
  g_autofree Node **right = g_new0 (Node *, chart->n_marks + 1);
  Network self = { .svg = svg, .nodes = nodes, .sides = { left, right } };

  draw_key (svg);
  fill (&self);
  draw_heading (svg, chart->start_name, FALSE);
  draw_heading (svg, chart->end_name, TRUE);
  svg->y += PIONEER_SVG_LINE + 6;
  place_nodes (&self);
  for (guint i = 0; i < chart->n_ties; i++)
    draw_tie (&self, &chart->ties[i]);
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < self.n[side]; i++)
      draw_node (&self, self.sides[side][i], side);
  for (guint i = 0; i < chart->n_marks; i++)
    g_ptr_array_unref (nodes[i].lines);
}
