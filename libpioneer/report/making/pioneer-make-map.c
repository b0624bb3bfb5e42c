/* pioneer-make-map.c - Places as dots
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-error.h"
#include "pioneer-report-steps-private.h"

typedef struct
{
  PioneerChartMaking chart;
  PioneerItemColumn place; /* from the records to places; without a path where they are places themselves */
  PioneerItemColumn latitude;
  PioneerItemColumn longitude;
  GArray *places; /* PioneerReportItem: of one record */
  guint n_unplaced;
} Map;

static const PioneerColumn heads[] = {
  { .header = "Label", .weight = 3 },
  { .header = "Place", .weight = 3, .path = "place" },
  { .header = "Latitude", .kind = PIONEER_COLUMN_NUMBER, .path = "coordinates.latitude" },
  { .header = "Longitude", .kind = PIONEER_COLUMN_NUMBER, .path = "coordinates.longitude" },
};

/* One degree of a place. */
static gboolean
fill_degrees (Map *self, const PioneerItemColumn *column, guint32 place, PioneerRuns *cell, double *degrees)
{
  PioneerChartMaking *chart = &self->chart;
  const PioneerReportRow row = { place, NULL };
  const PioneerReportItem *first;
  guint left_out = 0;

  g_array_set_size (chart->items, 0);
  if (place != PIONEER_NO_RECORD)
    pioneer_item_column_collect (chart->making, column, &row, chart->items, &left_out);
  pioneer_item_cell (chart->making, column, cell, chart->items, left_out);
  if (chart->items->len == 0)
    return FALSE;

  first = &g_array_index (chart->items, PioneerReportItem, 0);
  if (first->state != PIONEER_STATE_VALUE || first->value.type != PIONEER_VALUE_TYPE_NUMBER)
    return FALSE;
  *degrees = first->value.number;

  return TRUE;
}

/* A place of a record; NULL for a record that is a place. */
static gboolean
add_row (Map *self, guint32 record, const PioneerReportItem *item, GError **error)
{
  PioneerChartMaking *chart = &self->chart;
  PioneerMaking *making = chart->making;
  const char *label = pioneer_chart_label (chart, record);
  PioneerMark mark = { .label = label, .state = PIONEER_STATE_VALUE };
  guint32 place = record;
  gboolean found;
  PioneerRow *row;

  if (!pioneer_making_go_on (making, G_N_ELEMENTS (heads), error))
    return FALSE;

  row = pioneer_content_add_row (making->content, chart->table, pioneer_making_row_anchor (making, chart->section, record));
  row->record = record;
  mark.anchor = row->anchor;
  pioneer_runs_text (making->content, &row->cells[0], label);
  if (item != NULL)
    {
      place = item->state == PIONEER_STATE_VALUE
                  ? pioneer_store_find (making->store, (PioneerKind) item->value.kind, item->value.text)
                  : PIONEER_NO_RECORD;
      g_array_set_size (chart->items, 0);
      if (item->state != PIONEER_STATE_NOT_STATED || item->n_statements > 0)
        g_array_append_val (chart->items, *item);
      pioneer_item_cell (making, &self->place, &row->cells[1], chart->items, 0);
      mark.start.modality = item->modality;
    }
  else
    pioneer_runs_text (making->content, &row->cells[1], pioneer_store_name (making->store, record));

  found = fill_degrees (self, &self->latitude, place, &row->cells[2], &mark.end.position);
  found = fill_degrees (self, &self->longitude, place, &row->cells[3], &mark.start.position) && found;
  if (!found || mark.end.position > 90 || mark.end.position < -90 || mark.start.position > 180 || mark.start.position < -180)
    {
      mark.state = PIONEER_STATE_NOT_STATED;
      self->n_unplaced++;
    }
  mark.start.text =
      pioneer_content_text (making->content, place != PIONEER_NO_RECORD ? pioneer_store_name (making->store, place) : "");
  g_array_append_val (chart->marks, mark);

  return TRUE;
}

static gboolean
add_record (Map *self, guint32 record, GError **error)
{
  const PioneerReportItem nothing = { .state = PIONEER_STATE_NOT_STATED };
  const PioneerReportRow row = { record, NULL };
  guint left_out;

  if (self->place.path == NULL)
    return add_row (self, record, NULL, error);

  pioneer_item_column_collect (self->chart.making, &self->place, &row, self->places, &left_out);
  if (self->places->len == 0)
    return add_row (self, record, &nothing, error);
  for (guint i = 0; i < self->places->len; i++)
    if (!add_row (self, record, &g_array_index (self->places, PioneerReportItem, i), error))
      return FALSE;

  return TRUE;
}

static void
describe (Map *self)
{
  PioneerChartMaking *chart = &self->chart;
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_placed = chart->marks->len - self->n_unplaced;
  guint n_intended = 0;

  for (guint i = 0; i < chart->marks->len; i++)
    {
      const PioneerMark *mark = &g_array_index (chart->marks, PioneerMark, i);

      n_intended += mark->state == PIONEER_STATE_VALUE && pioneer_modality_is_intention (mark->start.modality);
    }

  pioneer_making_append_number (chart->making, n_placed, text);
  g_string_append (text, n_placed == 1 ? " dot, north up." : " dots, north up.");
  if (n_intended > 0)
    {
      g_string_append_c (text, ' ');
      pioneer_making_append_number (chart->making, n_intended, text);
      g_string_append (text, n_intended == 1 ? " is only intended, and hatched." : " are only intended, and hatched.");
    }
  chart->chart->description = pioneer_content_text (chart->making->content, text->str);
  if (self->n_unplaced == 0)
    return;

  g_string_truncate (text, 0);
  pioneer_making_append_number (chart->making, self->n_unplaced, text);
  g_string_append (text, " without coordinates ");
  g_string_append (text, self->n_unplaced == 1 ? "stands only in the table." : "stand only in the table.");
  pioneer_making_say_below (chart->making, chart->chart, text->str);
}

static gboolean
fill (Map *self, GArray *records, GError **error)
{
  PioneerChartMaking *chart = &self->chart;
  g_autofree char *title = NULL;

  if (records->len == 0)
    return pioneer_making_say_none (chart->making, chart->section);

  if (!pioneer_making_check_rows (chart->section, records->len, error))
    return FALSE;

  title = pioneer_making_caption (chart->making, chart->section, "Where they are", error);
  if (title == NULL)
    return FALSE;
  chart->chart = pioneer_making_add_chart (chart->making, chart->section, PIONEER_DRAWING_MAP, title, heads, G_N_ELEMENTS (heads),
                                           &chart->table);
  for (guint i = 0; i < records->len; i++)
    if (!add_record (self, g_array_index (records, guint32, i), error))
      return FALSE;
  if (!pioneer_making_set_marks (chart->making, chart->section, chart->chart, chart->marks, error))
    return FALSE;
  describe (self);

  return TRUE;
}

static gboolean
init (Map *self, GError **error)
{
  const PioneerSectionSpec *section = self->chart.section;
  g_autofree char *label_where = g_strconcat (section->where, ".label", NULL);
  const PioneerColumnSpec label = { .path = section->label, .where = label_where };
  const PioneerColumnSpec place = { .path = "place", .where = section->where };
  const PioneerColumnSpec latitude = { .path = "coordinates.latitude", .where = section->where };
  const PioneerColumnSpec longitude = { .path = "coordinates.longitude", .where = section->where };
  guint concepts = 1u << PIONEER_KIND_CONCEPT;

  return pioneer_item_column_init (&self->latitude, concepts, NULL, &latitude, error) &&
         pioneer_item_column_init (&self->longitude, concepts, NULL, &longitude, error) &&
         (section->kind == PIONEER_KIND_CONCEPT ||
          pioneer_item_column_init (&self->place, 1u << section->kind, NULL, &place, error)) &&
         (section->label == NULL || pioneer_item_column_init (&self->chart.label, 1u << section->kind, NULL, &label, error));
}

gboolean
pioneer_make_map (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  Map self = { .chart = { .making = making, .section = section } };
  g_autoptr (GArray) records = NULL;
  gboolean made;

  self.places = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  self.chart.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  self.chart.marks = g_array_new (FALSE, TRUE, sizeof (PioneerMark));
  made = init (&self, error) && (records = pioneer_making_select (making, section, error)) != NULL && fill (&self, records, error);
  g_array_unref (self.places);
  g_array_unref (self.chart.items);
  g_array_unref (self.chart.marks);
  pioneer_item_column_clear (&self.place);
  pioneer_item_column_clear (&self.latitude);
  pioneer_item_column_clear (&self.longitude);
  pioneer_item_column_clear (&self.chart.label);

  return made;
}
