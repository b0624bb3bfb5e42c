/* pioneer-make-chart.c - Charts, each with the table that it is drawn from
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-error.h"

#define MOST_MARKS 2000u

PioneerChart *
pioneer_making_add_chart (PioneerMaking *self,
                          const PioneerSectionSpec *section,
                          PioneerDrawing drawing,
                          const char *title,
                          const PioneerColumn *columns,
                          guint n_columns,
                          PioneerTable **table)
{
  PioneerChart *chart = pioneer_arena_new_array (self->content->arena, PioneerChart, 1);
  g_autofree char *anchor = pioneer_making_anchor (self, section);

  chart->drawing = drawing;
  chart->id = pioneer_content_text (self->content, anchor);
  chart->title = pioneer_content_text (self->content, title);
  chart->description = "";
  chart->n_panels = 1;
  *table = pioneer_content_add_chart (self->content, chart, title, columns, n_columns);
  (*table)->id = chart->id;

  return chart;
}

gboolean
pioneer_making_set_marks (
    PioneerMaking *self, const PioneerSectionSpec *section, PioneerChart *chart, GArray *marks, GError **error)
{
  if (marks->len > MOST_MARKS)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "%s: the chart has %u marks, and %u are the most: narrow its query, or set a limit", section->where, marks->len,
                   MOST_MARKS);
      return FALSE;
    }

  chart->n_marks = marks->len;
  chart->marks = pioneer_arena_new_array (self->content->arena, PioneerMark, marks->len + 1);
  for (guint i = 0; i < marks->len; i++)
    chart->marks[i] = g_array_index (marks, PioneerMark, i);

  return TRUE;
}

void
pioneer_making_say_below (PioneerMaking *self, PioneerChart *chart, const char *words)
{
  PioneerBlock *below = pioneer_content_add_block (self->content, PIONEER_BLOCK_PARAGRAPH);
  g_autofree char *both = g_strconcat (chart->description, *chart->description != '\0' ? " " : "", words, NULL);

  chart->description = pioneer_content_text (self->content, both);
  below->is_described = TRUE;
  pioneer_runs_text (self->content, &below->runs, words);
}

const char *
pioneer_chart_label (PioneerChartMaking *self, guint32 record)
{
  const PioneerReportRow row = { record, NULL };
  g_autoptr (GString) text = g_string_new (NULL);
  guint left_out;

  if (self->label.path == NULL)
    return pioneer_content_text (self->making->content, pioneer_store_name (self->making->store, record));

  pioneer_item_column_collect (self->making, &self->label, &row, self->items, &left_out);
  for (guint i = 0; i < self->items->len; i++)
    {
      if (text->len > 0)
        g_string_append (text, ", ");
      pioneer_item_append (self->making, self->label.spec, &g_array_index (self->items, PioneerReportItem, i), text);
    }

  return pioneer_content_text (self->making->content, text->len > 0 ? text->str : "not stated");
}

/* Records none of whose values is drawn, and how many values of others aren't. */
static guint
find_left_out (PioneerChartMaking *self, GArray *records)
{
  guint n_others = 0;

  for (guint i = 0, end; i < self->amounts->len; i = end)
    {
      guint32 record = g_array_index (self->amounts, PioneerChartAmount, i).record;
      guint n_fitting = 0;
      guint n_unfit = 0;

      for (end = i; end < self->amounts->len && g_array_index (self->amounts, PioneerChartAmount, end).record == record; end++)
        {
          const PioneerChartAmount *amount = &g_array_index (self->amounts, PioneerChartAmount, end);

          n_fitting += amount->fits;
          n_unfit += !amount->fits && amount->item->state == PIONEER_STATE_VALUE;
        }
      if (n_fitting == 0 && n_unfit > 0)
        g_array_append_val (records, record);
      else
        n_others += n_unfit;
    }

  return n_others;
}

void
pioneer_chart_say_left_out (PioneerChartMaking *self)
{
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_others = find_left_out (self, records);

  if (records->len > 0)
    {
      g_string_append (text, "Not drawn, since what is stated is of another kind or unit: ");
      pioneer_making_append_names (self->making, records, text);
      g_string_append (text, n_others > 0 ? ". " : ".");
    }
  if (n_others > 0)
    {
      pioneer_making_append_number (self->making, n_others, text);
      g_string_append (text, n_others == 1 ? " value of another kind or unit stands only in the table."
                                           : " values of another kind or unit stand only in the table.");
    }
  if (text->len > 0)
    pioneer_making_say_below (self->making, self->chart, text->str);
}

char *
pioneer_chart_make_title (PioneerChartMaking *self, GError **error)
{
  g_autofree char *path = pioneer_report_path_title (self->values[self->n_values - 1].path);
  g_autofree char *title = pioneer_making_caption (self->making, self->section, path, error);

  if (title == NULL || *self->kind == '\0')
    return g_steal_pointer (&title);

  return g_strdup_printf ("%s (%s)", title, self->kind);
}

static gboolean
init_column (PioneerChartMaking *self, PioneerItemColumn *column, const char *path, const char *member, GError **error)
{
  g_autofree char *where = g_strdup_printf ("%s.%s", self->section->where, member);
  const PioneerColumnSpec spec = { .path = path, .where = where };

  return path == NULL || pioneer_item_column_init (column, 1u << self->section->kind, NULL, &spec, error);
}

static gboolean
init_value (PioneerChartMaking *self, const char *path, const char *member, GError **error)
{
  PioneerItemColumn *column = &self->values[self->n_values];
  PioneerValueType type;

  if (!init_column (self, column, path, member, error))
    return FALSE;
  self->n_values++;

  type = pioneer_report_path_main_spec (column->path)->type;
  if (type == PIONEER_VALUE_TYPE_QUANTITY || type == PIONEER_VALUE_TYPE_NUMBER)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
               "%s.%s: \"%s\" leads to no amounts; expected a path to quantities or numbers, such as population or outcomes.count",
               self->section->where, member, path);

  return FALSE;
}

static gboolean
init_columns (PioneerChartMaking *self, GError **error)
{
  const PioneerSectionSpec *section = self->section;

  if (!init_column (self, &self->label, section->label, "label", error))
    return FALSE;
  if (section->drawing == PIONEER_DRAWING_BEFORE_AFTER)
    return init_value (self, section->before, "before", error) && init_value (self, section->after, "after", error);

  return init_value (self, section->value, "value", error);
}

/* The limit is one of records; a distribution is drawn from all. */
static gboolean
fill_rows (PioneerChartMaking *self, guint *n_more, GError **error)
{
  g_autoptr (GArray) records = pioneer_making_select (self->making, self->section, error);
  guint limit = self->section->limit;
  guint n;

  if (records == NULL)
    return FALSE;

  n = limit > 0 && limit < records->len ? limit : records->len;
  *n_more = records->len - n;
  if (!pioneer_making_check_rows (self->section, n, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      PioneerChartRow row = { g_array_index (records, guint32, i), 0 };

      g_array_append_val (self->rows, row);
    }

  return TRUE;
}

static gboolean
make (PioneerChartMaking *self, GError **error)
{
  guint n_more;

  if (!init_columns (self, error) || !fill_rows (self, &n_more, error))
    return FALSE;
  if (self->rows->len == 0)
    return pioneer_making_say_none (self->making, self->section);
  if (!pioneer_chart_collect_amounts (self, error) ||
      !(self->section->drawing == PIONEER_DRAWING_DISTRIBUTION ? pioneer_chart_make_distribution (self, error)
                                                               : pioneer_chart_make_bars (self, error)))
    return FALSE;

  if (n_more > 0)
    pioneer_making_say_more (self->making, n_more, self->rows->len);

  return TRUE;
}

gboolean
pioneer_make_chart (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  PioneerChartMaking self = { .making = making, .section = section };
  gboolean made;

  if (section->drawing == PIONEER_DRAWING_TIMELINE)
    return pioneer_making_add_timeline (making, section, section->date, error);

  self.rows = g_array_new (FALSE, FALSE, sizeof (PioneerChartRow));
  self.amounts = g_array_new (FALSE, FALSE, sizeof (PioneerChartAmount));
  self.at = g_hash_table_new (NULL, NULL);
  self.marks = g_array_new (FALSE, TRUE, sizeof (PioneerMark));
  self.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  made = make (&self, error);
  g_array_unref (self.rows);
  g_array_unref (self.amounts);
  g_hash_table_unref (self.at);
  g_array_unref (self.marks);
  g_array_unref (self.items);
  pioneer_item_column_clear (&self.label);
  for (guint i = 0; i < G_N_ELEMENTS (self.values); i++)
    pioneer_item_column_clear (&self.values[i]);

  return made;
}
