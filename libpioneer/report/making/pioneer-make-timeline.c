/* pioneer-make-timeline.c - What happened when
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-error.h"
#include "pioneer-timeline-events-private.h"

typedef struct
{
  PioneerChartMaking chart;
  PioneerItemColumn date;
  const PioneerTypeSpec *full; /* of what the path leads to */
  GArray *events;              /* PioneerTimelineEvent */
  guint n_undated;
} Timeline;

/* From the first day that it may be on to the one after the last, counted from 1 January of year 1. */
static gboolean
place (const PioneerPeriodData *period, PioneerMark *mark)
{
  guint32 first = 1;
  guint32 last = 1;
  gboolean begins = pioneer_period_data_first_day (period, &first);
  gboolean ends = pioneer_period_data_last_day (period, &last);

  if (!begins && !ends)
    return FALSE;

  mark->start.open = !begins;
  mark->end.open = !ends;
  mark->start.position = (begins ? first : last) - 1;
  mark->end.position = ends ? last : first;
  mark->count = period->form != PIONEER_PERIOD_FORM_DATE;

  return TRUE;
}

static void
add_mark (Timeline *self, const PioneerTimelineEvent *event, const char *label, const char *anchor)
{
  PioneerMaking *making = self->chart.making;
  PioneerMark mark = { .label = label, .anchor = anchor, .state = PIONEER_STATE_VALUE };
  g_autofree char *full = event->what != NULL ? g_strdup_printf ("%s: %s", label, event->what) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (event->item.state != PIONEER_STATE_VALUE || !place (&event->item.value.period, &mark))
    {
      self->n_undated++;
      return;
    }

  if (full != NULL)
    mark.label = pioneer_content_text (making->content, full);
  pioneer_making_append_datum (making, self->date.spec, &event->item.value, text);
  mark.start.modality = mark.end.modality = event->item.modality;
  mark.start.text = pioneer_content_text (making->content, text->str);
  g_array_append_val (self->chart.marks, mark);
}

static void
fill_date (Timeline *self, PioneerRuns *cell, const PioneerTimelineEvent *event)
{
  PioneerMaking *making = self->chart.making;
  PioneerDatum *value;

  pioneer_item_cell_add (making, &self->date, cell, &event->item);
  cell->statements = event->item.statements;
  cell->n_statements = event->item.n_statements;
  cell->state = event->item.state;
  if (event->item.state != PIONEER_STATE_VALUE)
    return;

  value = pioneer_arena_new_array (making->content->arena, PioneerDatum, 1);
  *value = event->item.value;
  cell->value = value;
}

static gboolean
add_row (Timeline *self, const PioneerTimelineEvent *event, gboolean told, GError **error)
{
  PioneerChartMaking *chart = &self->chart;
  PioneerMaking *making = chart->making;
  const char *label = pioneer_chart_label (chart, event->record);
  PioneerRow *row;

  if (!pioneer_making_go_on (making, 3, error))
    return FALSE;

  row = pioneer_content_add_row (making->content, chart->table, pioneer_making_row_anchor (making, chart->section, event->record));
  row->record = event->record;
  fill_date (self, &row->cells[0], event);
  pioneer_runs_text (making->content, &row->cells[1], label);
  if (told && event->what != NULL)
    pioneer_runs_text (making->content, &row->cells[2], event->what);
  add_mark (self, event, label, row->anchor);

  return TRUE;
}

static PioneerColumn *
make_heads (Timeline *self)
{
  PioneerContent *content = self->chart.making->content;
  PioneerColumn *heads = pioneer_arena_new_array (content->arena, PioneerColumn, 3);
  g_autofree char *kind = g_strdup (pioneer_kind_word (self->chart.section->kind));
  g_autofree char *label = self->chart.label.path != NULL ? pioneer_report_path_title (self->chart.label.path) : NULL;

  kind[0] = g_ascii_toupper (kind[0]);
  heads[0] = (PioneerColumn){ .header = "When", .kind = PIONEER_COLUMN_DATE, .weight = 3 };
  heads[1] = (PioneerColumn){ .header = pioneer_content_text (content, label != NULL ? label : kind), .weight = 3, .facet = TRUE };
  heads[2] = (PioneerColumn){ .header = "What", .weight = 6 };

  return heads;
}

static void
describe (Timeline *self, guint n)
{
  PioneerChartMaking *chart = &self->chart;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 2 && chart->marks->len > 0; i++)
    {
      const PioneerMark *mark = &g_array_index (chart->marks, PioneerMark, i == 0 ? 0 : chart->marks->len - 1);

      const char *words =
          pioneer_modality_is_intention (mark->start.modality) ? pioneer_modality_words (mark->start.modality) : NULL;

      g_string_append_printf (text, "%s%s%s%s%s, %s. ", i == 0 ? "The first: " : "The last: ", mark->start.text,
                              words != NULL ? " (" : "", words != NULL ? words : "", words != NULL ? ")" : "", mark->label);
    }
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  chart->chart->description = pioneer_content_text (chart->making->content, text->str);

  if (self->n_undated == 0)
    return;
  g_string_truncate (text, 0);
  if (self->n_undated == n)
    {
      g_string_append (text, "None has a");
    }
  else
    {
      pioneer_making_append_number (chart->making, self->n_undated, text);
      g_string_append (text, " of the ");
      pioneer_making_append_number (chart->making, n, text);
      g_string_append (text, self->n_undated == 1 ? " has no" : " have no");
    }
  g_string_append (text, " date that could be drawn.");
  pioneer_making_say_below (chart->making, chart->chart, text->str);
}

static gboolean
fill (Timeline *self, GError **error)
{
  PioneerChartMaking *chart = &self->chart;
  guint limit = chart->section->limit;
  guint n = limit > 0 && limit < self->events->len ? limit : self->events->len;
  gboolean told = self->full->type == PIONEER_VALUE_TYPE_SHAPE;
  g_autofree char *title = NULL;

  if (n == 0)
    return pioneer_making_say_nothing (chart->making, chart->section, "Nothing is stated.");

  if (!pioneer_making_check_rows (chart->section, n, error))
    return FALSE;

  title = pioneer_making_caption (chart->making, chart->section, "What happened when", error);
  if (title == NULL)
    return FALSE;
  chart->chart = pioneer_making_add_chart (chart->making, chart->section, PIONEER_DRAWING_TIMELINE, title, make_heads (self),
                                           told ? 3 : 2, &chart->table);
  for (guint i = 0; i < n; i++)
    if (!add_row (self, &g_array_index (self->events, PioneerTimelineEvent, i), told, error))
      return FALSE;
  if (!pioneer_making_set_marks (chart->making, chart->section, chart->chart, chart->marks, error))
    return FALSE;
  describe (self, n);
  pioneer_making_say_more (chart->making, self->events->len - n, n);

  return TRUE;
}

static gboolean
init_columns (Timeline *self, const char *date, GError **error)
{
  const PioneerSectionSpec *section = self->chart.section;
  g_autofree char *where = g_strconcat (section->where, ".date", NULL);
  g_autofree char *label_where = g_strconcat (section->where, ".label", NULL);
  const PioneerColumnSpec spec = { .path = date, .where = where };
  const PioneerColumnSpec label = { .path = section->label, .where = label_where };

  if (!pioneer_item_column_init (&self->date, 1u << section->kind, NULL, &spec, error) ||
      (section->label != NULL && !pioneer_item_column_init (&self->chart.label, 1u << section->kind, NULL, &label, error)))
    return FALSE;

  self->full = self->date.spec;
  self->date.spec = pioneer_report_path_main_spec (self->date.path);
  if (self->date.spec->type == PIONEER_VALUE_TYPE_PERIOD)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
               "%s: \"%s\" leads to no dates; expected a path to dates or periods, such as event or published", where, date);

  return FALSE;
}

gboolean
pioneer_making_add_timeline (PioneerMaking *making, const PioneerSectionSpec *section, const char *date, GError **error)
{
  Timeline self = { .chart = { .making = making, .section = section } };
  g_autoptr (GArray) records = NULL;
  gboolean made;

  self.chart.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  self.chart.marks = g_array_new (FALSE, TRUE, sizeof (PioneerMark));
  made = init_columns (&self, date, error) && (records = pioneer_making_select (making, section, error)) != NULL &&
         (self.events = pioneer_timeline_events (making, section, &self.date, self.full, records, error)) != NULL &&
         fill (&self, error);
  g_clear_pointer (&self.events, g_array_unref);
  g_array_unref (self.chart.items);
  g_array_unref (self.chart.marks);
  pioneer_item_column_clear (&self.date);
  pioneer_item_column_clear (&self.chart.label);

  return made;
}

gboolean
pioneer_make_timeline (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  return pioneer_making_add_timeline (making, section, section->date != NULL ? section->date : "event", error);
}
