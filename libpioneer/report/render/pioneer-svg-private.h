/* pioneer-svg-private.h - Drawing charts as SVG
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-renderer-private.h"

G_BEGIN_DECLS

/* Units of the drawing: 360 of them are as wide as a phone, so that its texts can be read there. */
#define PIONEER_SVG_WIDTH 420.0
#define PIONEER_SVG_FONT  13.0
#define PIONEER_SVG_BOLD  15.0 /* as wide as bold letters of the font are */
#define PIONEER_SVG_SMALL 11.0
#define PIONEER_SVG_LINE  17.0
#define PIONEER_SVG_LINES 8     /* that a label has at most */
#define PIONEER_SVG_FULL  540.0 /* with a row more, and a heading above, it still fits a sheet of paper */
#define PIONEER_SVG_TALL  900.0 /* what is as high and can't be parted can't be read any more where it is made to fit a sheet */

/* For programs that know no style sheets. */
#define PIONEER_SVG_PAPER "#ffffff"
#define PIONEER_SVG_INK   "#1c2126"

/* A chart in the course of being drawn, from the top down. */
typedef struct
{
  const PioneerChart *chart;
  const PioneerTheme *theme;
  gboolean standalone;
  double y;      /* where the next thing goes */
  GString *out;  /* the inside of the drawing */
  GArray *parts; /* drawings that are done */
} PioneerSvg;

/* Whether the drawing is as high as a sheet of paper, where that matters. */
gboolean pioneer_svg_is_full (const PioneerSvg *self);
/* Ends the drawing: what comes next stands in another, below. */
void pioneer_svg_break (PioneerSvg *self);

/* How classes look. */
extern const char pioneer_svg_style_alone[];
/* The drawing, with the attributes that its classes stand for. */
void pioneer_svg_append_drawing (const char *drawing, const char *accent, GString *out);
/* (transfer full) */
char *pioneer_svg_make_accent (const PioneerTheme *theme);

/* From amounts to places. */
typedef struct
{
  double least;
  double most;
  double step; /* between the lines of the axis; 0 where there is none */
  double left;
  double right;
} PioneerSvgScale;

/* A scale with round ends around what is given. */
PioneerSvgScale pioneer_svg_scale (double least, double most, double left, double right, guint n_steps);
double pioneer_svg_place (const PioneerSvgScale *scale, double amount);

/* Text, in pioneer-svg-text.c. The width is an estimate, on the safe side. */
double pioneer_svg_text_width (const char *text, double size);
/* The text, or what fits with an ellipsis behind. (transfer full) */
char *pioneer_svg_cut (const char *text, double size, double width);
/* At most so many lines; the last is cut. (transfer full) (element-type utf8) */
GPtrArray *pioneer_svg_wrap (const char *text, double size, double width, guint most);

typedef enum
{
  PIONEER_SVG_START,
  PIONEER_SVG_MIDDLE,
  PIONEER_SVG_END
} PioneerSvgAnchor;

/* Elements. Numbers are rounded to hundredths. */
void pioneer_svg_number (PioneerSvg *self, double number);
/* ' name="number"' */
void pioneer_svg_attribute (PioneerSvg *self, const char *name, double number);
/* The class may have several words; "" is none. */
void pioneer_svg_text (PioneerSvg *self, double x, double y, PioneerSvgAnchor anchor, const char *class, const char *text);
void pioneer_svg_line (PioneerSvg *self, double x1, double y1, double x2, double y2, const char *class);
void pioneer_svg_rect (PioneerSvg *self, double x, double y, double width, double height, gboolean intended, const char *class);
void pioneer_svg_circle (PioneerSvg *self, double x, double y, double radius, gboolean intended, const char *class);
/* A group with a title, which readers show beside the pointer; to be ended. */
void pioneer_svg_begin_mark (PioneerSvg *self, const PioneerMark *mark, const char *title);
void pioneer_svg_end_mark (PioneerSvg *self);

/* "not stated", "unknown", "none" */
const char *pioneer_svg_state_words (PioneerState state);
/* Not empty. */
const char *pioneer_svg_label (const PioneerMark *mark);
/* Lines of wrapped text, each below the other from y on; the place below them. */
double pioneer_svg_lines (PioneerSvg *self, double x, double y, GPtrArray *lines, const char *class);
/* A row's label, and what it says of it: on one line where there is room, else below. */
void pioneer_svg_label_and_words (PioneerSvg *self, const PioneerMark *mark, const char *words, const char *class);
/* Lines across from top to bottom, with their numbers below; the unit after them, where it is to be named. */
void pioneer_svg_axis (PioneerSvg *self, const PioneerSvgScale *scale, double top, double bottom, gboolean names_unit);

/* One sign of the key, and its words; what doesn't fit goes into the next line. */
typedef enum
{
  PIONEER_SVG_SIGN_RESULT,
  PIONEER_SVG_SIGN_INTENTION,
  PIONEER_SVG_SIGN_START,
  PIONEER_SVG_SIGN_END,
  PIONEER_SVG_SIGN_RANGE,
  PIONEER_SVG_SIGN_LINE,
  PIONEER_SVG_SIGN_DASHES,
  PIONEER_SVG_SIGN_DAY,
  PIONEER_SVG_SIGN_WITHIN,
  PIONEER_SVG_SIGN_LASTING,
  PIONEER_SVG_SIGN_OPEN
} PioneerSvgSign;

typedef struct
{
  PioneerSvgSign sign;
  const char *words;
} PioneerSvgKey;

void pioneer_svg_key (PioneerSvg *self, const PioneerSvgKey *keys, guint n);
/* What the key says of what is hatched. */
#define PIONEER_SVG_INTENDED "intended: aim, plan, hope, in progress, projection"

/* The drawings. */
void pioneer_svg_draw_rows (PioneerSvg *self);
void pioneer_svg_draw_distribution (PioneerSvg *self);
void pioneer_svg_draw_timeline (PioneerSvg *self);
void pioneer_svg_draw_network (PioneerSvg *self);
void pioneer_svg_draw_map (PioneerSvg *self);

G_END_DECLS
