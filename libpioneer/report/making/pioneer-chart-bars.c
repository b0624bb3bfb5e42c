/* pioneer-chart-bars.c - Bars, and values before and after
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

/* What the chart comes to, told in its text alternative. */
typedef struct
{
  guint n_drawn;
  guint n_absent;
  double least;
  double most;
  const char *least_label;
  const char *most_label;
  guint n_intended;
  GString *intended; /* the first of these, by name */
} Summary;

#define MOST_NAMED 6u

static PioneerMarkEnd
make_end (PioneerChartMaking *self, const PioneerChartAmount *amount)
{
  const PioneerItemColumn *column = &self->values[amount->column];
  PioneerMarkEnd end = { .position = amount->lower, .upper = amount->upper, .modality = amount->item->modality };
  g_autoptr (GString) text = g_string_new (NULL);

  end.intended = amount->item->n_intended;
  if (amount->item->text != NULL || amount->item->n_intended > 0)
    pioneer_item_append (self->making, column->spec, amount->item, text);
  else
    pioneer_making_append_datum (self->making, pioneer_report_path_main_spec (column->path),
                                 pioneer_report_item_main (amount->item), text);
  end.text = pioneer_content_text (self->making->content, text->str);

  return end;
}

static const PioneerChartAmount *
get_fitting (const PioneerChartAmount *amounts, guint n)
{
  for (guint i = 0; i < n; i++)
    if (amounts[i].fits)
      return &amounts[i];

  return NULL;
}

/* Why there is nothing: what a source says comes before that none says anything. */
static PioneerState
get_absence (const PioneerChartAmount *amounts, guint n)
{
  for (guint i = 0; i < n; i++)
    if (amounts[i].item->state == PIONEER_STATE_VALUE)
      return PIONEER_STATE_VALUE;

  return n > 0 ? amounts[0].item->state : PIONEER_STATE_NOT_STATED;
}

/* "Beck, plan": an extreme that is only planned is no result. */
static const char *
name_end (PioneerChartMaking *self, const PioneerMark *mark, const PioneerMarkEnd *end)
{
  const char *words = pioneer_modality_words (end->modality);
  g_autofree char *name = NULL;

  if (words == NULL && !(end->intended > 0))
    return mark->label;
  if (words != NULL)
    name = g_strdup_printf ("%s, %s", mark->label, words);
  else
    name = g_strdup_printf ("%s: %s", mark->label, end->text);

  return pioneer_content_text (self->making->content, name);
}

static void
note_end (PioneerChartMaking *self, Summary *summary, const PioneerMark *mark, const PioneerMarkEnd *end)
{
  const char *name;

  if (end->text == NULL)
    return;

  name = name_end (self, mark, end);
  if (summary->least_label == NULL || end->position < summary->least)
    {
      summary->least = end->position;
      summary->least_label = name;
    }
  if (summary->most_label == NULL || end->upper > summary->most)
    {
      summary->most = end->upper;
      summary->most_label = name;
    }
  if (pioneer_mark_end_is_intended (end) && summary->n_intended++ < MOST_NAMED)
    g_string_append_printf (summary->intended, "%s%s", summary->n_intended > 1 ? "; " : "", name);
}

static void
add_mark (PioneerChartMaking *self, Summary *summary, const PioneerMark *mark)
{
  g_array_append_val (self->marks, *mark);
  if (mark->state != PIONEER_STATE_VALUE)
    {
      summary->n_absent++;
      return;
    }
  summary->n_drawn++;
  note_end (self, summary, mark, &mark->start);
  note_end (self, summary, mark, &mark->end);
}

/* A record with several values has a bar for each, told apart by what else is said of it. */
static void
add_bars (PioneerChartMaking *self, Summary *summary, PioneerMark mark, const PioneerChartAmount *amounts, guint n)
{
  const char *label = mark.label;
  guint n_fitting = 0;

  for (guint i = 0; i < n; i++)
    n_fitting += amounts[i].fits;
  for (guint i = 0; i < n; i++)
    {
      if (!amounts[i].fits)
        continue;
      if (n_fitting > 1)
        {
          g_autoptr (GString) text = g_string_new (label);

          g_string_append (text, ": ");
          pioneer_item_append (self->making, self->values[0].spec, amounts[i].item, text);
          mark.label = pioneer_content_text (self->making->content, text->str);
        }
      mark.end = make_end (self, &amounts[i]);
      add_mark (self, summary, &mark);
    }
}

static void
add_marks (PioneerChartMaking *self, Summary *summary, const PioneerChartRow *row, const char *label, const char *anchor)
{
  PioneerMark mark = { .label = label, .anchor = anchor, .panel = row->panel, .state = PIONEER_STATE_VALUE };
  gboolean two = self->n_values == 2;
  guint n[2] = { 0, 0 };
  const PioneerChartAmount *first = pioneer_chart_amounts_of (self, row->record, 0, &n[0]);
  const PioneerChartAmount *second = two ? pioneer_chart_amounts_of (self, row->record, 1, &n[1]) : NULL;
  const PioneerChartAmount *before = get_fitting (first, n[0]);
  const PioneerChartAmount *after = get_fitting (second, n[1]);
  PioneerState absence = get_absence (first, n[0]);

  if (before == NULL && after == NULL)
    {
      if (absence != PIONEER_STATE_VALUE && two)
        absence = n[1] > 0 ? get_absence (second, n[1]) : absence;
      mark.state = absence;
      if (absence != PIONEER_STATE_VALUE)
        add_mark (self, summary, &mark);
      return;
    }
  if (!two)
    {
      add_bars (self, summary, mark, first, n[0]);
      return;
    }
  mark.start = before != NULL ? make_end (self, before) : mark.start;
  mark.end = after != NULL ? make_end (self, after) : mark.end;
  add_mark (self, summary, &mark);
}

static const PioneerColumn *
make_heads (PioneerChartMaking *self)
{
  PioneerContent *content = self->making->content;
  PioneerColumn *heads = pioneer_arena_new_array (content->arena, PioneerColumn, self->n_values + 1);
  g_autofree char *kind = g_strdup (pioneer_kind_word (self->section->kind));
  g_autofree char *label = self->label.path != NULL ? pioneer_report_path_title (self->label.path) : NULL;

  kind[0] = g_ascii_toupper (kind[0]);
  heads[0] = (PioneerColumn){ .header = pioneer_content_text (content, label != NULL ? label : kind), .weight = 3 };
  heads[0].path = pioneer_content_text (content, self->label.path != NULL ? self->section->label : "name");
  for (guint i = 0; i < self->n_values; i++)
    {
      g_autofree char *title = pioneer_report_path_title (self->values[i].path);

      heads[i + 1].header = pioneer_content_text (content, title);
      heads[i + 1].kind = PIONEER_COLUMN_NUMBER;
    }

  return heads;
}

static gboolean
add_row (PioneerChartMaking *self, Summary *summary, const PioneerChartRow *row, GError **error)
{
  PioneerContent *content = self->making->content;
  const PioneerReportRow at = { row->record, NULL };
  const char *label;
  PioneerRow *made;

  if (!pioneer_making_go_on (self->making, self->n_values + 1, error))
    return FALSE;

  label = pioneer_chart_label (self, row->record);
  made = pioneer_content_add_row (content, self->table, pioneer_making_row_anchor (self->making, self->section, row->record));
  made->record = row->record;
  pioneer_runs_text (content, &made->cells[0], label);
  for (guint i = 0; i < self->n_values; i++)
    {
      guint left_out;

      pioneer_item_column_collect (self->making, &self->values[i], &at, self->items, &left_out);
      pioneer_item_cell (self->making, &self->values[i], &made->cells[i + 1], self->items, left_out);
    }
  if (summary != NULL)
    add_marks (self, summary, row, label, made->anchor);

  return TRUE;
}

static gboolean
add_rows (PioneerChartMaking *self, Summary *summary, GError **error)
{
  guint panel = G_MAXUINT;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const PioneerChartRow *row = &g_array_index (self->rows, PioneerChartRow, i);

      if (self->chart->panels != NULL && row->panel != panel)
        pioneer_runs_text (self->making->content, pioneer_content_add_group (self->making->content, self->table),
                           self->chart->panels[row->panel]);
      panel = row->panel;
      if (!add_row (self, summary, row, error))
        return FALSE;
    }

  return TRUE;
}

static void
append_intended (PioneerChartMaking *self, const Summary *summary, GString *out)
{
  if (summary->n_intended == 0)
    return;

  g_string_append (out, " Hatched, since only intended in whole or in part: ");
  g_string_append (out, summary->intended->str);
  if (summary->n_intended > MOST_NAMED)
    {
      g_string_append (out, " and ");
      pioneer_making_append_number (self->making, summary->n_intended - MOST_NAMED, out);
      g_string_append (out, " more");
    }
  g_string_append_c (out, '.');
}

/* "from 46% (Leeds) to 94% (Kent)"; of one thing alone, "from 46% to 94% (Leeds)", or "46% (Leeds)"; of several that are the same, "46% each". */
static void
append_extremes (PioneerChartMaking *self, const Summary *summary, GString *out)
{
  gboolean alone = summary->n_drawn == 1 && g_strcmp0 (summary->least_label, summary->most_label) == 0;
  gboolean same = !(summary->least < summary->most);

  g_string_append (out, same ? ": " : ": from ");
  pioneer_chart_append_amount (self, summary->least, out);
  if (same && summary->n_drawn > 1)
    {
      g_string_append (out, " each");
      return;
    }
  if (!alone)
    g_string_append_printf (out, " (%s)", summary->least_label);
  if (!same)
    {
      g_string_append (out, " to ");
      pioneer_chart_append_amount (self, summary->most, out);
    }
  g_string_append_printf (out, " (%s)", summary->most_label);
}

static void
describe (PioneerChartMaking *self, const Summary *summary)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_making_append_number (self->making, summary->n_drawn, text);
  g_string_append (text, summary->n_drawn == 1 ? " is drawn" : " are drawn");
  if (summary->least_label != NULL)
    append_extremes (self, summary, text);
  g_string_append_c (text, '.');
  append_intended (self, summary, text);
  if (summary->n_absent > 0)
    {
      g_string_append_c (text, ' ');
      pioneer_making_append_number (self->making, summary->n_absent, text);
      g_string_append (text, summary->n_absent == 1 ? " has no value." : " have no value.");
    }
  self->chart->description = pioneer_content_text (self->making->content, text->str);
}

/* The chart without its marks, and its table without rows. */
static void
begin (PioneerChartMaking *self, const char *title)
{
  const PioneerColumn *heads = make_heads (self);

  self->chart = pioneer_making_add_chart (self->making, self->section, self->section->drawing, title, heads, self->n_values + 1,
                                          &self->table);
  self->chart->unit = pioneer_chart_unit_name (self);
  if (self->n_values == 2)
    {
      self->chart->start_name = heads[1].header;
      self->chart->end_name = heads[2].header;
    }
}

gboolean
pioneer_chart_add_table (PioneerChartMaking *self, const char *title, GError **error)
{
  begin (self, title);

  return add_rows (self, NULL, error);
}

gboolean
pioneer_chart_make_bars (PioneerChartMaking *self, GError **error)
{
  g_autofree char *title = pioneer_chart_make_title (self, error);
  const char *const *panels = NULL;
  g_autoptr (GString) intended = g_string_new (NULL);
  Summary summary = { .intended = intended };
  guint n_panels = 1;

  if (title == NULL || (self->section->multiples && !pioneer_chart_make_panels (self, &panels, &n_panels, error)))
    return FALSE;

  begin (self, title);
  self->chart->panels = panels;
  self->chart->n_panels = n_panels;
  if (!add_rows (self, &summary, error) || !pioneer_making_set_marks (self->making, self->section, self->chart, self->marks, error))
    return FALSE;
  describe (self, &summary);
  if (self->n_repeated > 0)
    pioneer_making_say_below (self->making, self->chart, "What has several values stands in the panel of each.");
  pioneer_chart_say_left_out (self);

  return TRUE;
}
