/* pioneer-svg-parts.c - The elements that charts are drawn with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-svg-private.h"

#include "pioneer-axis-private.h"
#include "pioneer-html-private.h"
#include "pioneer-locale-private.h"
#include "pioneer-number-private.h"

#define KEY_SIGN 22.0
#define KEY_GAP  16.0

/* Hundredths, in whole numbers: no machine writes them in another way. Nothing is as far away as a million. */
void
pioneer_svg_number (PioneerSvg *self, double number)
{
  double near = CLAMP (number, -1e6, 1e6);
  gint64 hundredths = (gint64) (near * 100 + (near < 0 ? -0.5 : 0.5));
  guint64 size = (guint64) (hundredths < 0 ? -hundredths : hundredths);

  if (hundredths < 0)
    g_string_append_c (self->out, '-');
  g_string_append_printf (self->out, "%" G_GUINT64_FORMAT, size / 100);
  if (size % 100 != 0)
    g_string_append_printf (self->out, size % 10 == 0 ? ".%u" : ".%02u", (guint) (size % 10 == 0 ? size % 100 / 10 : size % 100));
}

void
pioneer_svg_attribute (PioneerSvg *self, const char *name, double number)
{
  g_string_append_printf (self->out, " %s=\"", name);
  pioneer_svg_number (self, number);
  g_string_append_c (self->out, '"');
}

static void
append_class (PioneerSvg *self, const char *class)
{
  if (*class != '\0')
    g_string_append_printf (self->out, " class=\"%s\"", class);
}

void
pioneer_svg_text (PioneerSvg *self, double x, double y, PioneerSvgAnchor anchor, const char *class, const char *text)
{
  static const char *const anchors[] = { "", " text-anchor=\"middle\"", " text-anchor=\"end\"" };

  g_string_append (self->out, "<text");
  pioneer_svg_attribute (self, "x", x);
  pioneer_svg_attribute (self, "y", y);
  g_string_append (self->out, anchors[anchor]);
  append_class (self, class);
  g_string_append_c (self->out, '>');
  pioneer_html_escape (self->out, text);
  g_string_append (self->out, "</text>\n");
}

void
pioneer_svg_line (PioneerSvg *self, double x1, double y1, double x2, double y2, const char *class)
{
  g_string_append (self->out, "<line");
  pioneer_svg_attribute (self, "x1", x1);
  pioneer_svg_attribute (self, "y1", y1);
  pioneer_svg_attribute (self, "x2", x2);
  pioneer_svg_attribute (self, "y2", y2);
  append_class (self, class);
  g_string_append (self->out, "/>\n");
}

/* Intentions are hatched, by the pattern of this chart. */
static void
append_look (PioneerSvg *self, gboolean intended, const char *class)
{
  if (intended)
    {
      g_string_append (self->out, " fill=\"url(#chart-");
      pioneer_html_escape (self->out, self->chart->id);
      g_string_append (self->out, "-hatch)\"");
    }
  g_string_append_printf (self->out, " class=\"%s%s%s\"", intended ? "pc-intention" : "pc-result", *class != '\0' ? " " : "",
                          class);
}

void
pioneer_svg_rect (PioneerSvg *self, double x, double y, double width, double height, gboolean intended, const char *class)
{
  g_string_append (self->out, "<rect");
  pioneer_svg_attribute (self, "x", x);
  pioneer_svg_attribute (self, "y", y);
  pioneer_svg_attribute (self, "width", width);
  pioneer_svg_attribute (self, "height", height);
  append_look (self, intended, class);
  g_string_append (self->out, "/>\n");
}

void
pioneer_svg_circle (PioneerSvg *self, double x, double y, double radius, gboolean intended, const char *class)
{
  g_string_append (self->out, "<circle");
  pioneer_svg_attribute (self, "cx", x);
  pioneer_svg_attribute (self, "cy", y);
  pioneer_svg_attribute (self, "r", radius);
  append_look (self, intended, class);
  g_string_append (self->out, "/>\n");
}

void
pioneer_svg_begin_mark (PioneerSvg *self, const PioneerMark *mark, const char *title)
{
  g_string_append (self->out, "<g class=\"pc-mark\"");
  if (mark->anchor != NULL && !self->standalone)
    {
      g_string_append (self->out, " data-row=\"");
      pioneer_html_escape (self->out, mark->anchor);
      g_string_append_c (self->out, '"');
    }
  g_string_append (self->out, "><title>");
  pioneer_html_escape (self->out, title);
  g_string_append (self->out, "</title>\n");
}

void
pioneer_svg_end_mark (PioneerSvg *self)
{
  g_string_append (self->out, "</g>\n");
}

const char *
pioneer_svg_state_words (PioneerState state)
{
  static const char *const words[] = {
    [PIONEER_STATE_VALUE] = "",
    [PIONEER_STATE_UNKNOWN] = "unknown",
    [PIONEER_STATE_NONE] = "none",
    [PIONEER_STATE_NOT_STATED] = "not stated",
  };

  return (guint) state < G_N_ELEMENTS (words) && words[state] != NULL ? words[state] : "not stated";
}

const char *
pioneer_svg_label (const PioneerMark *mark)
{
  return mark->label != NULL && *mark->label != '\0' ? mark->label : "(without a name)";
}

PioneerSvgScale
pioneer_svg_scale (double least, double most, double left, double right, guint n_steps)
{
  PioneerSvgScale scale = { .left = left, .right = right };

  if (!(most > least))
    most = least + 1;
  scale.step = pioneer_axis_round_up ((most - least) / n_steps);
  scale.least = pioneer_axis_floor (least, scale.step);
  scale.most = pioneer_axis_ceil (most, scale.step);

  return scale;
}

double
pioneer_svg_place (const PioneerSvgScale *scale, double amount)
{
  return scale->left + (amount - scale->least) / (scale->most - scale->least) * (scale->right - scale->left);
}

void
pioneer_svg_axis (PioneerSvg *self, const PioneerSvgScale *scale, double top, double bottom, gboolean names_unit)
{
  g_autoptr (GString) text = g_string_new (NULL);
  double last = -1e9;

  for (guint i = 0; i < 50; i++)
    {
      double amount = pioneer_number_tidy (scale->least + i * scale->step);
      double x = pioneer_svg_place (scale, amount);
      double half;

      if (amount > scale->most)
        break;
      g_string_truncate (text, 0);
      pioneer_locale_append_number (self->theme->locale, amount, text);
      if (pioneer_svg_text_width (text->str, PIONEER_SVG_SMALL) > PIONEER_SVG_WIDTH)
        g_string_assign (text, "…");
      half = pioneer_svg_text_width (text->str, PIONEER_SVG_SMALL) / 2;
      pioneer_svg_line (self, x, top, x, bottom, amount < 0 || amount > 0 ? "pc-grid" : "pc-zero");
      if (x - half < last + 4)
        continue;
      last = x + half;
      if (x + half > PIONEER_SVG_WIDTH)
        pioneer_svg_text (self, PIONEER_SVG_WIDTH, bottom + 13, PIONEER_SVG_END, "pc-small", text->str);
      else if (x - half < 0)
        pioneer_svg_text (self, 0, bottom + 13, PIONEER_SVG_START, "pc-small", text->str);
      else
        pioneer_svg_text (self, x, bottom + 13, PIONEER_SVG_MIDDLE, "pc-small", text->str);
    }
  self->y = bottom + 20;
  if (names_unit && self->chart->unit != NULL)
    {
      pioneer_svg_text (self, scale->right, bottom + 27, PIONEER_SVG_END, "pc-small", self->chart->unit);
      self->y = bottom + 34;
    }
}

static void
draw_sign (PioneerSvg *self, PioneerSvgSign sign, double x, double y)
{
  double middle = y + PIONEER_SVG_LINE / 2;

  switch (sign)
    {
    case PIONEER_SVG_SIGN_RESULT:
    case PIONEER_SVG_SIGN_INTENTION:
      pioneer_svg_rect (self, x, middle - 5, 16, 10, sign == PIONEER_SVG_SIGN_INTENTION, "");
      break;
    case PIONEER_SVG_SIGN_START:
      pioneer_svg_circle (self, x + 8, middle, 5, FALSE, "pc-start");
      break;
    case PIONEER_SVG_SIGN_END:
    case PIONEER_SVG_SIGN_DAY:
      pioneer_svg_circle (self, x + 8, middle, 5, FALSE, "");
      break;
    case PIONEER_SVG_SIGN_RANGE:
      pioneer_svg_rect (self, x, middle - 5, 16, 10, FALSE, "pc-range");
      break;
    case PIONEER_SVG_SIGN_WITHIN:
      pioneer_svg_rect (self, x, middle - 2.5, 16, 5, FALSE, "pc-within");
      break;
    case PIONEER_SVG_SIGN_LASTING:
      pioneer_svg_rect (self, x, middle - 5, 16, 10, FALSE, "");
      break;
    case PIONEER_SVG_SIGN_OPEN:
      g_string_append_printf (self->out, "<path class=\"pc-result\" d=\"M");
      pioneer_svg_number (self, x + 4);
      g_string_append_c (self->out, ' ');
      pioneer_svg_number (self, middle - 5);
      g_string_append (self->out, "l9 5l-9 5z\"/>\n");
      break;
    case PIONEER_SVG_SIGN_LINE:
    case PIONEER_SVG_SIGN_DASHES:
    default:
      pioneer_svg_line (self, x, middle, x + 16, middle, sign == PIONEER_SVG_SIGN_LINE ? "pc-tie" : "pc-tie pc-dashed");
    }
}

void
pioneer_svg_key (PioneerSvg *self, const PioneerSvgKey *keys, guint n)
{
  double x = 0;

  if (n == 0)
    return;

  for (guint i = 0; i < n; i++)
    {
      double width = KEY_SIGN + pioneer_svg_text_width (keys[i].words, PIONEER_SVG_SMALL);
      g_autofree char *words = pioneer_svg_cut (keys[i].words, PIONEER_SVG_SMALL, PIONEER_SVG_WIDTH - KEY_SIGN);

      if (x > 0 && x + width > PIONEER_SVG_WIDTH)
        {
          x = 0;
          self->y += PIONEER_SVG_LINE;
        }
      draw_sign (self, keys[i].sign, x, self->y);
      pioneer_svg_text (self, x + KEY_SIGN, self->y + 12.5, PIONEER_SVG_START, "pc-small", words);
      x += width + KEY_GAP;
    }
  self->y += PIONEER_SVG_LINE + 8;
}
