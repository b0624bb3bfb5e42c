/* pioneer-xlsx-chart.c - Charts of a report as spreadsheets draw them, from the table beside them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

/* NHS blue, and a lighter one for what comes first of two. */
#define COLOUR       0x005eb8
#define COLOUR_START 0x7fa8d0
#define MOST_BARS    200u
#define BAR_HEIGHT   22u

static gboolean
is_intended (PioneerModality modality)
{
  return modality != PIONEER_MODALITY_UNSPECIFIED && modality != PIONEER_MODALITY_REPORTED && modality != PIONEER_MODALITY_MEASURED;
}

/* What is only intended is hatched. The library copies what it is given. */
static void
hatch (lxw_chart_series *series, const PioneerChart *chart, guint n_rows, gboolean start, lxw_color_t colour)
{
  lxw_chart_pattern pattern = { .fg_color = colour, .bg_color = LXW_COLOR_WHITE, .type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL };
  lxw_chart_point hatched = { .pattern = &pattern };
  lxw_chart_fill solid = { .color = colour };
  lxw_chart_point filled = { .fill = &solid };
  g_autofree lxw_chart_point **points = NULL;

  if (chart->n_marks != n_rows)
    return;

  points = g_new0 (lxw_chart_point *, chart->n_marks + 1);
  for (guint i = 0; i < chart->n_marks; i++)
    points[i] = is_intended (start ? chart->marks[i].start.modality : chart->marks[i].end.modality) ? &hatched : &filled;
  chart_series_set_points (series, points);
}

static void
add_series (PioneerXlsxSheet *self, lxw_chart *drawn, const PioneerChart *chart, const char *name, guint column, gboolean start)
{
  lxw_chart_series *series = chart_add_series (drawn, NULL, NULL);
  lxw_chart_fill fill = { .color = start ? COLOUR_START : COLOUR };
  guint32 last = self->row - 1;

  chart_series_set_categories (series, self->name, 1, 0, last, 0);
  chart_series_set_values (series, self->name, 1, (lxw_col_t) column, last, (lxw_col_t) column);
  if (name != NULL)
    chart_series_set_name (series, name);
  chart_series_set_fill (series, &fill);
  hatch (series, chart, last, start, fill.color);
}

static gboolean
is_drawn (const PioneerChart *chart, guint n_rows)
{
  return (chart->drawing == PIONEER_DRAWING_BARS || chart->drawing == PIONEER_DRAWING_BEFORE_AFTER ||
          chart->drawing == PIONEER_DRAWING_DISTRIBUTION) &&
         n_rows > 0 && n_rows <= MOST_BARS;
}

static gboolean
has_negative (const PioneerChart *chart)
{
  for (guint i = 0; i < chart->n_marks; i++)
    if (chart->marks[i].start.position < 0 || chart->marks[i].end.position < 0)
      return TRUE;

  return FALSE;
}

/* A column of numbers is a series, the first that of the starts where there are two. */
static guint
add_all (PioneerXlsxSheet *self, const PioneerSheet *sheet, lxw_chart *drawn, const PioneerChart *chart)
{
  const char *const names[] = { chart->start_name, chart->end_name };
  guint wanted = chart->drawing == PIONEER_DRAWING_BEFORE_AFTER ? 2 : 1;
  guint n = 0;

  for (guint i = 0; i < sheet->columns->len && n < wanted; i++)
    {
      const PioneerSheetColumn *column = &g_array_index (sheet->columns, PioneerSheetColumn, i);

      if (column->part != PIONEER_SHEET_NUMBER && column->part != PIONEER_SHEET_AMOUNT)
        continue;
      add_series (self, drawn, chart, wanted == 2 ? names[n] : chart->unit, i, wanted == 2 && n == 0);
      n++;
    }

  return n;
}

void
pioneer_xlsx_chart (PioneerXlsxSheet *self, const PioneerSheet *sheet, const PioneerChart *chart)
{
  gboolean across = chart->drawing != PIONEER_DRAWING_DISTRIBUTION;
  lxw_chart_options options = { .object_position = LXW_OBJECT_MOVE_DONT_SIZE, .description = (char *) chart->description };
  lxw_chart_axis *values;
  lxw_chart *drawn;

  if (!is_drawn (chart, self->row - 1))
    return;

  drawn = workbook_add_chart (self->xlsx->workbook, across ? LXW_CHART_BAR : LXW_CHART_COLUMN);
  if (add_all (self, sheet, drawn, chart) == 0)
    return;
  chart_title_set_name (drawn, chart->title);
  /* Of bars that lie, the axis of values is the one that runs across. */
  values = across ? drawn->x_axis : drawn->y_axis;
  if (!has_negative (chart))
    chart_axis_set_min (values, 0);
  if (chart->unit != NULL)
    chart_axis_set_name (values, chart->unit);
  if (across)
    chart_axis_set_reverse (drawn->y_axis);
  if (chart->drawing != PIONEER_DRAWING_BEFORE_AFTER)
    chart_legend_set_position (drawn, LXW_CHART_LEGEND_NONE);
  if (across)
    options.y_scale = MAX (1.0, BAR_HEIGHT * (self->row + 3) / 288.0);
  worksheet_insert_chart_opt (self->sheet, 1, (lxw_col_t) (self->n_columns + 1), drawn, &options);
}
