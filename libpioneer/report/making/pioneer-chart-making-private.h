/* pioneer-chart-making-private.h - A chart in the making
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-section-parts-private.h"

G_BEGIN_DECLS

/* An amount that a record gives, and whether it is drawn: one chart has one unit, and one kind. */
typedef struct
{
  guint32 record;
  guint column; /* 0; 1 for the second of two */
  const PioneerReportItem *item;
  const char *kind;
  gboolean fits;
  double lower; /* in the chart's unit, where it fits */
  double upper;
} PioneerChartAmount;

/* A record in a panel. */
typedef struct
{
  guint32 record;
  guint panel;
} PioneerChartRow;

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  GArray *rows;            /* PioneerChartRow, in order */
  PioneerItemColumn label; /* without a path where it is the name */
  PioneerItemColumn values[2];
  guint n_values;
  GArray *amounts;  /* PioneerChartAmount, by record and column */
  GHashTable *at;   /* record, 1 added -> place of its first amount, 1 added */
  const char *kind; /* of what is drawn; "" where there are no kinds */
  guint unit;
  guint n_repeated; /* how many rows more there are than records, as some stand in several panels */
  GArray *marks;    /* PioneerMark */
  PioneerChart *chart;
  PioneerTable *table;
  GArray *items; /* room for those of one cell */
} PioneerChartMaking;

/* The chart and its table, at the end of the document; the chart has its identity, and one panel. */
PioneerChart *pioneer_making_add_chart (PioneerMaking *self,
                                        const PioneerSectionSpec *section,
                                        PioneerDrawing drawing,
                                        const char *title,
                                        const PioneerColumn *columns,
                                        guint n_columns,
                                        PioneerTable **table);
/* Takes over the marks: FALSE where they are too many to be seen. */
gboolean pioneer_making_set_marks (
    PioneerMaking *self, const PioneerSectionSpec *section, PioneerChart *chart, GArray *marks, GError **error);
/* A paragraph below the chart, which its text alternative ends with, too. */
void pioneer_making_say_below (PioneerMaking *self, PioneerChart *chart, const char *words);

/* Amounts of all rows, in one unit and of one kind. */
gboolean pioneer_chart_collect_amounts (PioneerChartMaking *self, GError **error);
/* The amounts of a record in a column: the first, and how many; NULL where there is none. */
const PioneerChartAmount *pioneer_chart_amounts_of (PioneerChartMaking *self, guint32 record, guint column, guint *n);
/* The unit beside the axis: "people"; NULL for counts. */
const char *pioneer_chart_unit_name (const PioneerChartMaking *self);
/* An amount as the axis has it: "12,000 people". */
void pioneer_chart_append_amount (PioneerChartMaking *self, double amount, GString *out);

/* Puts the rows into panels by the values of the section's group, which become the chart's. */
gboolean pioneer_chart_make_panels (PioneerChartMaking *self, const char *const **panels, guint *n_panels, GError **error);

/* Bars, or two values joined. */
gboolean pioneer_chart_make_bars (PioneerChartMaking *self, GError **error);
gboolean pioneer_chart_make_distribution (PioneerChartMaking *self, GError **error);
/* What happened when: date is a path to dates, or to values that have one. */
gboolean pioneer_making_add_timeline (PioneerMaking *self, const PioneerSectionSpec *section, const char *date, GError **error);

/* The chart and the table of its values, without marks. */
gboolean pioneer_chart_add_table (PioneerChartMaking *self, const char *title, GError **error);
/* What the chart shows: the section's title, or its path, and the kind. (transfer full) */
char *pioneer_chart_make_title (PioneerChartMaking *self, GError **error);
/* What isn't drawn, said below it. */
void pioneer_chart_say_left_out (PioneerChartMaking *self);
/* The text of a record's label. Belongs to the document. */
const char *pioneer_chart_label (PioneerChartMaking *self, guint32 record);

G_END_DECLS
