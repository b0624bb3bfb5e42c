/* pioneer-svg-map-private.h - A map in the course of being drawn
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-svg-private.h"

G_BEGIN_DECLS

#define PIONEER_SVG_MAP_RADIUS 5.0

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} PioneerSvgBox;

/* What stands at one place. */
typedef struct
{
  const PioneerMark *first;
  guint n;
  gboolean intended; /* all of it */
  GString *label;
  GString *title;
  double x;
  double y;
} PioneerSvgDot;

typedef struct
{
  PioneerSvg *svg;
  GArray *dots;      /* PioneerSvgDot */
  GArray *boxes;     /* PioneerSvgBox: taken by dots and labels */
  GPtrArray *listed; /* names that stand below the map: a number stands in the map for each */
  double west, east, south, north;
  double scale;  /* units a degree of latitude has */
  double shrink; /* of a degree of longitude beside one of latitude */
  PioneerSvgBox frame;
  guint n_unlabelled;
} PioneerSvgMap;

/* The dot's name beside it, where there is room for all of it; else a number. */
void pioneer_svg_map_label (PioneerSvgMap *self, const PioneerSvgDot *dot);
/* Below the map, what the numbers stand for. */
void pioneer_svg_map_list (PioneerSvgMap *self);

G_END_DECLS
