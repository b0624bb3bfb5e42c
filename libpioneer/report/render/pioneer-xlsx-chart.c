/* pioneer-xlsx-chart.c - Charts of a report as spreadsheets draw them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

/* NHS blue, and a lighter one for what comes first of two, or what a range leaves open. */
#define COLOUR       0x005eb8
#define COLOUR_START 0x7fa8d0
#define MOST_MARKS   200u
#define BAR_HEIGHT   22u
#define LABELS_MOST  40u
#define LONG_LABEL   30u

const char *
pioneer_xlsx_chart_is_left_out (const PioneerChart *chart)
{
  guint n_drawn = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];

      n_drawn += mark->state == PIONEER_STATE_VALUE;
      if (chart->drawing == PIONEER_DRAWING_TIMELINE && !pioneer_xlsx_has_day ((guint32) mark->start.position + 1))
        return "spreadsheets have no dates before March 1900";
    }
  if (chart->drawing == PIONEER_DRAWING_NETWORK)
    return "spreadsheets draw no networks";
  if (n_drawn == 0)
    return "there is nothing to draw";

  return chart->n_marks > MOST_MARKS ? "spreadsheets can't show more than 200 marks so that they can be told apart" : NULL;
}

/* What begins with an equals sign would be taken for a formula. (transfer full) */
static char *
make_plain (const char *text)
{
  return g_strconcat (*text == '=' ? " " : "", text, NULL);
}

static lxw_chart_pattern
make_hatch (lxw_color_t colour)
{
  return (lxw_chart_pattern){ .fg_color = colour, .bg_color = LXW_COLOR_WHITE, .type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL };
}

static lxw_chart_series *
add_series (PioneerXlsxSheet *self, lxw_chart *drawn, guint categories, guint column, const char *name)
{
  lxw_chart_series *series = chart_add_series (drawn, NULL, NULL);
  g_autofree char *plain = make_plain (name);
  lxw_row_t last = self->row - 1;

  chart_series_set_categories (series, self->name, 1, (lxw_col_t) categories, last, (lxw_col_t) categories);
  chart_series_set_values (series, self->name, 1, (lxw_col_t) column, last, (lxw_col_t) column);
  chart_series_set_name (series, plain);

  return series;
}

/* A bar of what was found is full, of what is only intended hatched. An event of a day is no wider than its edge. */
static void
add_bars (PioneerXlsxSheet *self, lxw_chart *drawn, guint column, gboolean intended)
{
  lxw_chart_series *series = add_series (self, drawn, 0, column, intended ? "only intended" : "found or stated");
  lxw_chart_pattern hatch = make_hatch (COLOUR);
  lxw_chart_fill fill = { .color = COLOUR };
  lxw_chart_line edge = { .color = COLOUR };

  if (intended)
    chart_series_set_pattern (series, &hatch);
  else
    chart_series_set_fill (series, &fill);
  chart_series_set_line (series, &edge);
}

static void
add_rest (PioneerXlsxSheet *self, lxw_chart *drawn)
{
  lxw_chart_series *series = add_series (self, drawn, 0, PIONEER_XLSX_REST, "a range");
  lxw_chart_fill fill = { .color = COLOUR_START };

  chart_series_set_fill (series, &fill);
}

/* What of two values is only intended is hatched. The library copies what it is given. */
static void
hatch_points (lxw_chart_series *series, const PioneerChart *chart, gboolean start, lxw_color_t colour)
{
  lxw_chart_pattern pattern = make_hatch (colour);
  lxw_chart_point hatched = { .pattern = &pattern };
  lxw_chart_fill solid = { .color = colour };
  lxw_chart_point filled = { .fill = &solid };
  g_autofree lxw_chart_point **points = g_new0 (lxw_chart_point *, chart->n_marks + 1);

  for (guint i = 0; i < chart->n_marks; i++)
    points[i] = pioneer_mark_end_is_intended (start ? &chart->marks[i].start : &chart->marks[i].end) ? &hatched : &filled;
  chart_series_set_points (series, points);
}

static void
add_ends (PioneerXlsxSheet *self, lxw_chart *drawn, const PioneerChart *chart, gboolean start)
{
  const char *name = start ? chart->start_name : chart->end_name;
  lxw_chart_fill fill = { .color = start ? COLOUR_START : COLOUR };
  lxw_chart_series *series = add_series (self, drawn, 0, start ? PIONEER_XLSX_FOUND : PIONEER_XLSX_INTENDED,
                                         name != NULL ? name
                                         : start      ? "Before"
                                                      : "After");

  chart_series_set_fill (series, &fill);
  hatch_points (series, chart, start, fill.color);
}

/* Days before what is drawn of an event are there, and not seen. */
static void
add_days_before (PioneerXlsxSheet *self, lxw_chart *drawn)
{
  lxw_chart_series *series = add_series (self, drawn, 0, PIONEER_XLSX_FOUND, "From");
  lxw_chart_fill fill = { .none = LXW_TRUE };
  int16_t hidden[] = { 0, -1 };

  chart_series_set_fill (series, &fill);
  chart_legend_delete_series (drawn, hidden);
}

/* Names are taken from the cells, as a text that is given may be taken for a formula. */
static void
label_dots (PioneerXlsxSheet *self, lxw_chart_series *series)
{
  guint n = self->row - 1;
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit (self->name, "'", -1);
  g_autofree char *name = g_strjoinv ("''", parts);

  for (guint i = 0; i < n; i++)
    {
      lxw_chart_data_label *label = g_new0 (lxw_chart_data_label, 1);

      label->value = g_strdup_printf ("='%s'!$A$%u", name, i + 2);
      g_ptr_array_add (references, label->value);
      g_ptr_array_add (labels, label);
    }
  g_ptr_array_add (labels, NULL);
  chart_series_set_labels (series);
  chart_series_set_labels_position (series, LXW_CHART_LABEL_POSITION_RIGHT);
  chart_series_set_labels_custom (series, (lxw_chart_data_label **) labels->pdata);
}

static void
add_dots (PioneerXlsxSheet *self, lxw_chart *drawn, gboolean intended)
{
  lxw_chart_series *series = add_series (self, drawn, PIONEER_XLSX_FOUND, intended ? PIONEER_XLSX_REST : PIONEER_XLSX_INTENDED,
                                         intended ? "only intended" : "found or stated");
  lxw_chart_fill fill = { .color = intended ? LXW_COLOR_WHITE : COLOUR };
  lxw_chart_line edge = { .color = COLOUR };

  chart_series_set_marker_type (series, intended ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
  chart_series_set_marker_size (series, 7);
  chart_series_set_marker_fill (series, &fill);
  chart_series_set_marker_line (series, &edge);
  if (self->row - 1 <= LABELS_MOST)
    label_dots (self, series);
}

static gboolean
is_intended (const PioneerChart *chart, const PioneerMark *mark)
{
  gboolean start = chart->drawing == PIONEER_DRAWING_TIMELINE || chart->drawing == PIONEER_DRAWING_MAP;

  return mark->state == PIONEER_STATE_VALUE &&
         (pioneer_mark_end_is_intended (start ? &mark->start : &mark->end) ||
          (chart->drawing == PIONEER_DRAWING_BEFORE_AFTER && pioneer_mark_end_is_intended (&mark->start)));
}

typedef struct
{
  gboolean intentions;
  gboolean ranges;
  gboolean negative;
} Traits;

static Traits
look_at (const PioneerChart *chart)
{
  Traits traits = { FALSE };

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];

      traits.intentions = traits.intentions || is_intended (chart, mark);
      traits.ranges = traits.ranges || (mark->state == PIONEER_STATE_VALUE && mark->end.upper > mark->end.position);
      traits.negative = traits.negative || mark->start.position < 0 || mark->end.position < 0;
    }
  traits.ranges = traits.ranges && chart->drawing == PIONEER_DRAWING_BARS;

  return traits;
}

static void
add_all (PioneerXlsxSheet *self, lxw_chart *drawn, const PioneerChart *chart, const Traits *traits)
{
  gboolean timeline = chart->drawing == PIONEER_DRAWING_TIMELINE;

  if (chart->drawing == PIONEER_DRAWING_MAP)
    {
      add_dots (self, drawn, FALSE);
      if (traits->intentions)
        add_dots (self, drawn, TRUE);
      return;
    }
  if (chart->drawing == PIONEER_DRAWING_BEFORE_AFTER)
    {
      add_ends (self, drawn, chart, TRUE);
      add_ends (self, drawn, chart, FALSE);
      return;
    }

  if (timeline)
    add_days_before (self, drawn);
  add_bars (self, drawn, timeline ? PIONEER_XLSX_INTENDED : PIONEER_XLSX_FOUND, FALSE);
  if (traits->intentions)
    add_bars (self, drawn, timeline ? PIONEER_XLSX_REST : PIONEER_XLSX_INTENDED, TRUE);
  if (traits->ranges)
    add_rest (self, drawn);
}

static void
set_axes (lxw_chart *drawn, const PioneerChart *chart, const Traits *traits, gboolean across)
{
  /* Of bars that lie, the axis of values is the one that runs across. */
  lxw_chart_axis *values = across ? drawn->x_axis : drawn->y_axis;
  g_autofree char *unit = make_plain (chart->unit != NULL ? chart->unit : "");

  if (across)
    {
      chart_axis_set_reverse (drawn->y_axis);
      chart_axis_set_interval_unit (drawn->y_axis, 1);
    }
  if (chart->drawing == PIONEER_DRAWING_MAP)
    {
      chart_axis_set_name (drawn->x_axis, "Longitude");
      chart_axis_set_name (drawn->y_axis, "Latitude");
      return;
    }
  if (chart->drawing == PIONEER_DRAWING_TIMELINE)
    {
      double first = chart->marks[0].start.position;

      for (guint i = 1; i < chart->n_marks; i++)
        first = MIN (first, chart->marks[i].start.position);
      chart_axis_set_num_format (values, "yyyy-mm");
      chart_axis_set_min (values, pioneer_xlsx_day_number ((guint32) first + 1));
      return;
    }
  if (!traits->negative)
    chart_axis_set_min (values, 0);
  if (*unit != '\0')
    chart_axis_set_name (values, unit);
}

static guint8
find_type (const PioneerChart *chart)
{
  switch (chart->drawing)
    {
    case PIONEER_DRAWING_BEFORE_AFTER:
      return LXW_CHART_BAR;
    case PIONEER_DRAWING_DISTRIBUTION:
      return LXW_CHART_COLUMN_STACKED;
    case PIONEER_DRAWING_MAP:
      return LXW_CHART_SCATTER;
    case PIONEER_DRAWING_BARS:
    case PIONEER_DRAWING_TIMELINE:
    case PIONEER_DRAWING_NETWORK:
    default:
      return LXW_CHART_BAR_STACKED;
    }
}

static void
draw (PioneerXlsxSheet *self, const PioneerChart *chart)
{
  const Traits traits = look_at (chart);
  gboolean across = chart->drawing != PIONEER_DRAWING_DISTRIBUTION && chart->drawing != PIONEER_DRAWING_MAP;
  gboolean two = chart->drawing == PIONEER_DRAWING_BEFORE_AFTER;
  lxw_chart_options options = { .object_position = LXW_OBJECT_MOVE_DONT_SIZE, .description = (char *) chart->description };
  lxw_chart *drawn = workbook_add_chart (self->xlsx->workbook, find_type (chart));
  g_autofree char *plain = make_plain (chart->title);
  g_autofree char *title = g_strconcat (plain, two && traits.intentions ? " (hatched: only intended)" : "", NULL);

  add_all (self, drawn, chart, &traits);
  chart_title_set_name (drawn, title);
  set_axes (drawn, chart, &traits, across);
  if (!two && !traits.intentions && !traits.ranges)
    chart_legend_set_position (drawn, LXW_CHART_LEGEND_NONE);
  else
    chart_legend_set_position (drawn, LXW_CHART_LEGEND_BOTTOM);
  if (chart->drawing == PIONEER_DRAWING_DISTRIBUTION)
    chart_set_series_gap (drawn, 5);
  options.x_scale = self->widths[0] > LONG_LABEL ? 2.4 : 1.5;
  if (across)
    options.y_scale = MAX (1.0, (self->widths[0] > LONG_LABEL ? 1.5 : 1) * BAR_HEIGHT * (self->row + 3) / 288.0);
  worksheet_insert_chart_opt (self->sheet, 1, (lxw_col_t) (self->n_columns + 1), drawn, &options);
}

gboolean
pioneer_xlsx_chart (PioneerXlsx *self, const PioneerChart *chart, GError **error)
{
  PioneerXlsxSheet sheet;
  gboolean written;

  if (pioneer_xlsx_chart_is_left_out (chart) != NULL)
    return TRUE;
  if (!pioneer_xlsx_begin (&sheet, self, pioneer_xlsx_get_name (self, chart, NULL, FALSE), PIONEER_XLSX_N_COLUMNS, error))
    return FALSE;

  written = pioneer_xlsx_chart_data (&sheet, chart, error);
  if (written)
    draw (&sheet, chart);
  pioneer_xlsx_finish (&sheet, FALSE);

  return written;
}
