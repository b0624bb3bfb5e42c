/* pioneer-svg-map-labels.c - The names of a map's dots: beside them where there is room, else below the map
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * No name is cut: where there is no room for all of it, a number leads to a list below.
 */

#include "pioneer-svg-map-private.h"

#define RADIUS      PIONEER_SVG_MAP_RADIUS
#define WIDEST      150.0 /* of a label */
#define LINE        12.5
#define MOST_LINES  3
#define MOST_LISTED 60

static gboolean
is_free (const PioneerSvgMap *self, const PioneerSvgBox *box)
{
  if (box->left < 0 || box->right > PIONEER_SVG_WIDTH || box->top < self->frame.top - 4 || box->bottom > self->frame.bottom + 2)
    return FALSE;

  for (guint i = 0; i < self->boxes->len; i++)
    {
      const PioneerSvgBox *other = &g_array_index (self->boxes, PioneerSvgBox, i);

      if (box->left < other->right && box->right > other->left && box->top < other->bottom && box->bottom > other->top)
        return FALSE;
    }

  return TRUE;
}

/* Right of the dot, left of it, above or below, and between these: the first that is free. */
static gboolean
find_box (const PioneerSvgMap *self, const PioneerSvgDot *dot, double gap, double width, double height, PioneerSvgBox *found)
{
  double x = gap * 0.6;
  const PioneerSvgBox boxes[] = {
    { dot->x + gap, dot->y - height / 2, dot->x + gap + width, dot->y + height / 2 },
    { dot->x - gap - width, dot->y - height / 2, dot->x - gap, dot->y + height / 2 },
    { dot->x - width / 2, dot->y - gap - height, dot->x + width / 2, dot->y - gap },
    { dot->x - width / 2, dot->y + gap, dot->x + width / 2, dot->y + gap + height },
    { dot->x + x, dot->y - x - height, dot->x + x + width, dot->y - x },
    { dot->x + x, dot->y + x, dot->x + x + width, dot->y + x + height },
    { dot->x - x - width, dot->y - x - height, dot->x - x, dot->y - x },
    { dot->x - x - width, dot->y + x, dot->x - x, dot->y + x + height },
  };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    if (is_free (self, &boxes[i]))
      {
        *found = boxes[i];
        return TRUE;
      }

  return FALSE;
}

static void
draw_lines (PioneerSvgMap *self, const PioneerSvgDot *dot, const PioneerSvgBox *box, GPtrArray *lines)
{
  gboolean left = box->right <= dot->x;

  for (guint i = 0; i < lines->len; i++)
    pioneer_svg_text (self->svg, left ? box->right : box->left, box->top + LINE * i + 10,
                      left ? PIONEER_SVG_END : PIONEER_SVG_START, "pc-node", lines->pdata[i]);
  g_array_append_val (self->boxes, *box);
}

static double
measure_lines (GPtrArray *lines)
{
  double widest = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      double width = pioneer_svg_text_width (lines->pdata[i], PIONEER_SVG_SMALL);

      widest = width > widest ? width : widest;
    }

  return widest;
}

static gboolean
draw_name (PioneerSvgMap *self, const PioneerSvgDot *dot)
{
  g_autoptr (GPtrArray) lines = pioneer_svg_wrap (dot->label->str, PIONEER_SVG_SMALL, WIDEST, MOST_LINES);
  PioneerSvgBox box;

  if (g_str_has_suffix (lines->pdata[lines->len - 1], "…") && !g_str_has_suffix (dot->label->str, "…"))
    return FALSE;
  if (!find_box (self, dot, RADIUS + 3, measure_lines (lines), LINE * lines->len, &box))
    return FALSE;
  draw_lines (self, dot, &box, lines);

  return TRUE;
}

/* A line leads to one that stands further off. */
static gboolean
draw_number (PioneerSvgMap *self, const PioneerSvgDot *dot)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  PioneerSvgBox box;
  double width;

  g_ptr_array_add (lines, g_strdup_printf ("%u", self->listed->len + 1));
  width = pioneer_svg_text_width (lines->pdata[0], PIONEER_SVG_SMALL);
  for (double gap = RADIUS + 2; gap < 50; gap += 9)
    if (find_box (self, dot, gap, width, LINE, &box))
      {
        if (gap > RADIUS + 3)
          pioneer_svg_line (self->svg, dot->x, dot->y, (box.left + box.right) / 2, (box.top + box.bottom) / 2, "pc-zero");
        draw_lines (self, dot, &box, lines);
        g_ptr_array_add (self->listed, g_strdup_printf ("%s\u2002%s", (char *) lines->pdata[0], dot->label->str));
        return TRUE;
      }

  return FALSE;
}

void
pioneer_svg_map_label (PioneerSvgMap *self, const PioneerSvgDot *dot)
{
  if (draw_name (self, dot) || (self->listed->len < MOST_LISTED && draw_number (self, dot)))
    return;

  self->n_unlabelled++;
}

void
pioneer_svg_map_list (PioneerSvgMap *self)
{
  PioneerSvg *svg = self->svg;

  for (guint i = 0; i < self->listed->len; i++)
    {
      g_autoptr (GPtrArray) lines =
          pioneer_svg_wrap (self->listed->pdata[i], PIONEER_SVG_SMALL, PIONEER_SVG_WIDTH, PIONEER_SVG_LINES);

      for (guint j = 0; j < lines->len; j++, svg->y += LINE + 1)
        pioneer_svg_text (svg, 0, svg->y + PIONEER_SVG_SMALL, PIONEER_SVG_START, "pc-node", lines->pdata[j]);
    }
  if (self->n_unlabelled > 0)
    {
      g_autofree char *words = g_strdup_printf (self->n_unlabelled == 1 ? "%u dot has no room for its name: see the table"
                                                                        : "%u dots have no room for their names: see the table",
                                                self->n_unlabelled);

      pioneer_svg_text (svg, 0, svg->y + 10, PIONEER_SVG_START, "pc-small", words);
      svg->y += 16;
    }
}
