/* pioneer-chart-private.h - A chart as plain data, before it is drawn
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-arena-private.h"
#include "pioneer-enums.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_DRAWING_BARS,
  PIONEER_DRAWING_BEFORE_AFTER,
  PIONEER_DRAWING_DISTRIBUTION,
  PIONEER_DRAWING_TIMELINE,
  PIONEER_DRAWING_NETWORK,
  PIONEER_DRAWING_MAP
} PioneerDrawing;

/* One end of a mark. */
typedef struct
{
  double position;  /* on the axis: an amount; days since 1 January of year 1; degrees */
  double upper;     /* of an amount: the other end of a range, else the same */
  const char *text; /* as it is written beside the mark; NULL where nothing is stated */
  gboolean open;    /* of an event: nobody says when it began, or ended */
  PioneerModality modality;
  double intended; /* of a count: so much of it, its last part, is only intended; where the modality is an intention, all is */
} PioneerMarkEnd;

/* A bar (end), a change (start to end), a bin (from start to end, so many; those of one bin stand on each other), an event (from the first
 * day to the one after the last; count is 1 where it lasted so long, 0 where it happened on some day of these), a node (start is its side: 0
 * for sites, 1 for partners; count its ties), a place (start is the longitude, end the latitude). */
typedef struct
{
  const char *label;
  const char *anchor; /* what it leads to in the document; or NULL */
  guint panel;        /* into the panels */
  guint count;
  PioneerMarkEnd start;
  PioneerMarkEnd end;
  PioneerState state; /* VALUE, or why there is nothing to draw */
} PioneerMark;

/* Two nodes that belong together. */
typedef struct
{
  guint from; /* into the marks */
  guint to;
  PioneerModality modality;
} PioneerTie;

/* Everything belongs to the document's arena. */
typedef struct
{
  PioneerDrawing drawing;
  const char *id;
  const char *title;       /* what it shows, in a sentence: its text alternative begins so */
  const char *description; /* the rest of the text alternative: extremes, what was left out */
  const char *unit;        /* beside the axis; or NULL */
  const char *start_name;  /* in the key: "baseline"; or NULL */
  const char *end_name;
  PioneerMarkEnd middle;     /* of a distribution: its median, with its words; else without text */
  const char *const *panels; /* their headings; NULL where there is one panel */
  guint n_panels;            /* at least 1 */
  PioneerMark *marks;
  guint n_marks;
  PioneerTie *ties;
  guint n_ties;
} PioneerChart;

gboolean pioneer_modality_is_intention (PioneerModality modality);
/* How much of the amount is only intended: all of it, part, or nothing. */
double pioneer_mark_end_get_intended (const PioneerMarkEnd *self);
/* Whether any of it is. */
gboolean pioneer_mark_end_is_intended (const PioneerMarkEnd *self);
/* Its text and its modality, as tables have them: "50,000 people (plan)" */
void pioneer_mark_end_append (const PioneerMarkEnd *self, GString *out);

/* The languages in which numbers and dates can be written. */
typedef enum
{
  PIONEER_LOCALE_EN_GB,
  PIONEER_LOCALE_EN_US,
  PIONEER_LOCALE_CY,
  PIONEER_LOCALE_DE,
  PIONEER_LOCALE_FR,
  PIONEER_LOCALE_ES,
  PIONEER_LOCALE_IT,
  PIONEER_LOCALE_NL,
  PIONEER_LOCALE_PL
} PioneerLocale;

/* How a page looks; NULLs stand for the defaults. */
typedef struct
{
  const char *accent;           /* a colour of CSS, checked */
  const char *font;             /* families, checked */
  const char *const *variables; /* names and values in turn, checked; NULL ends them */
  const char *logo;             /* a data: address */
  const char *logo_text;
  const char *footer;
  PioneerLocale locale;
} PioneerTheme;

G_END_DECLS
