/* pioneer-xlsx-chart-data.c - What a chart of a workbook is drawn from, row by row
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

#define N_COLUMNS ((guint) PIONEER_XLSX_N_COLUMNS)

static const char *
or_else (const char *name, const char *otherwise)
{
  return name != NULL ? name : otherwise;
}

static gboolean
write_heads (PioneerXlsxSheet *self, const PioneerChart *chart, GError **error)
{
  const char *heads[N_COLUMNS] = { "What", "Found or stated", "Only intended", "Up to" };

  if (chart->drawing == PIONEER_DRAWING_BEFORE_AFTER)
    {
      heads[PIONEER_XLSX_FOUND] = or_else (chart->start_name, "Before");
      heads[PIONEER_XLSX_INTENDED] = or_else (chart->end_name, "After");
      heads[PIONEER_XLSX_REST] = NULL;
    }
  else if (chart->drawing == PIONEER_DRAWING_TIMELINE || chart->drawing == PIONEER_DRAWING_MAP)
    {
      heads[PIONEER_XLSX_FOUND] = chart->drawing == PIONEER_DRAWING_MAP ? "Longitude" : "From";
      heads[PIONEER_XLSX_INTENDED] = chart->drawing == PIONEER_DRAWING_MAP ? "Latitude" : "Days";
      heads[PIONEER_XLSX_REST] = chart->drawing == PIONEER_DRAWING_MAP ? "Latitude, only intended" : "Days, only intended";
    }

  for (guint i = 0; i < N_COLUMNS; i++)
    if (heads[i] != NULL && !pioneer_xlsx_text (self, i, heads[i], self->xlsx->head, error))
      return FALSE;
  pioneer_xlsx_end_row (self);

  return TRUE;
}

static gboolean
write_amount (PioneerXlsxSheet *self, guint column, double amount, GError **error)
{
  return pioneer_xlsx_number (self, column, amount, -1, error);
}

/* Of a count, first what was found, then what is only intended. */
static gboolean
write_bar (PioneerXlsxSheet *self, const PioneerMarkEnd *end, GError **error)
{
  gboolean intended = pioneer_mark_end_is_intended (end);
  double found = end->position - pioneer_mark_end_get_intended (end);

  if ((!intended || found > 0) && !write_amount (self, PIONEER_XLSX_FOUND, found, error))
    return FALSE;
  if (intended && !write_amount (self, PIONEER_XLSX_INTENDED, pioneer_mark_end_get_intended (end), error))
    return FALSE;

  return end->upper <= end->position || write_amount (self, PIONEER_XLSX_REST, end->upper - end->position, error);
}

static gboolean
write_change (PioneerXlsxSheet *self, const PioneerMark *mark, GError **error)
{
  return (mark->start.text == NULL || write_amount (self, PIONEER_XLSX_FOUND, mark->start.position, error)) &&
         (mark->end.text == NULL || write_amount (self, PIONEER_XLSX_INTENDED, mark->end.position, error));
}

static gboolean
write_event (PioneerXlsxSheet *self, const PioneerMark *mark, GError **error)
{
  guint column = pioneer_modality_is_intention (mark->start.modality) ? PIONEER_XLSX_REST : PIONEER_XLSX_INTENDED;

  return pioneer_xlsx_day (self, PIONEER_XLSX_FOUND, (guint32) mark->start.position + 1, error) &&
         write_amount (self, column, mark->end.position - mark->start.position, error);
}

static gboolean
write_dot (PioneerXlsxSheet *self, const PioneerMark *mark, GError **error)
{
  guint column = pioneer_modality_is_intention (mark->start.modality) ? PIONEER_XLSX_REST : PIONEER_XLSX_INTENDED;

  return write_amount (self, PIONEER_XLSX_FOUND, mark->start.position, error) &&
         write_amount (self, column, mark->end.position, error);
}

static gboolean
write_bin (PioneerXlsxSheet *self, const PioneerMark *mark, GError **error)
{
  guint column = pioneer_modality_is_intention (mark->end.modality) ? PIONEER_XLSX_INTENDED : PIONEER_XLSX_FOUND;

  return write_amount (self, column, mark->count, error);
}

static gboolean
write_values (PioneerXlsxSheet *self, const PioneerChart *chart, const PioneerMark *mark, GError **error)
{
  if (mark->state != PIONEER_STATE_VALUE)
    return TRUE;

  switch (chart->drawing)
    {
    case PIONEER_DRAWING_BEFORE_AFTER:
      return write_change (self, mark, error);
    case PIONEER_DRAWING_DISTRIBUTION:
      return write_bin (self, mark, error);
    case PIONEER_DRAWING_TIMELINE:
      return write_event (self, mark, error);
    case PIONEER_DRAWING_MAP:
      return write_dot (self, mark, error);
    case PIONEER_DRAWING_BARS:
    case PIONEER_DRAWING_NETWORK:
    default:
      return write_bar (self, &mark->end, error);
    }
}

/* "North: Alder", "Elm: unknown", "Beck, no end stated" */
static gboolean
write_label (PioneerXlsxSheet *self, const PioneerChart *chart, const PioneerMark *mark, GError **error)
{
  static const char *const absences[] = {
    [PIONEER_STATE_VALUE] = "",
    [PIONEER_STATE_UNKNOWN] = ": unknown",
    [PIONEER_STATE_NONE] = ": none",
    [PIONEER_STATE_NOT_STATED] = ": not stated",
  };
  g_autoptr (GString) text = g_string_new (NULL);

  if (chart->panels != NULL)
    g_string_append_printf (text, "%s: ", chart->panels[mark->panel]);
  g_string_append (text, mark->label != NULL ? mark->label : "");
  g_string_append (text, absences[mark->state]);
  g_string_append (text, mark->start.open ? ", no beginning stated" : "");
  g_string_append (text, mark->end.open ? ", no end stated" : "");

  return pioneer_xlsx_text (self, 0, text->str, self->xlsx->text, error);
}

/* What was found in a bin and what is intended stand in one row. */
static gboolean
goes_on (const PioneerChart *chart, guint i)
{
  const PioneerMark *mark = &chart->marks[i];

  return chart->drawing == PIONEER_DRAWING_DISTRIBUTION && i > 0 && !(mark[-1].start.position < mark->start.position);
}

gboolean
pioneer_xlsx_chart_data (PioneerXlsxSheet *self, const PioneerChart *chart, GError **error)
{
  if (!write_heads (self, chart, error))
    return FALSE;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      if (goes_on (chart, i))
        self->row--;
      else if (!write_label (self, chart, &chart->marks[i], error))
        return FALSE;
      if (!write_values (self, chart, &chart->marks[i], error))
        return FALSE;
      pioneer_xlsx_end_row (self);
    }

  return TRUE;
}
