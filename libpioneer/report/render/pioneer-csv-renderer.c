/* pioneer-csv-renderer.c - One table of a report as CSV, and the long sheet of statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#include "pioneer-number-private.h"
#include "pioneer-sheet-private.h"

/* RFC 4180. */
#define LINE_END "\r\n"

static void
append_day (GString *out, guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_string_append_printf (out, "%04u-%02u-%02u", g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

static void
append_value (GString *out, const PioneerSheetValue *value)
{
  gsize start = out->len;

  switch (value->type)
    {
    case PIONEER_SHEET_RUNS:
      pioneer_csv_append_runs (out, value->runs);
      break;
    case PIONEER_SHEET_WORD:
      g_string_append (out, value->word);
      pioneer_csv_finish_cell (out, start);
      break;
    case PIONEER_SHEET_AMOUNT_VALUE:
      pioneer_number_append (out, value->number);
      break;
    case PIONEER_SHEET_DAY_VALUE:
      append_day (out, value->day);
      break;
    case PIONEER_SHEET_NOTHING:
    default:
      break;
    }
}

static void
append_header (GString *out, const PioneerSheet *sheet)
{
  for (guint i = 0; i < sheet->columns->len; i++)
    {
      gsize start;

      if (i > 0)
        g_string_append_c (out, ',');
      start = out->len;
      g_string_append (out, g_array_index (sheet->columns, PioneerSheetColumn, i).header);
      pioneer_csv_finish_cell (out, start);
    }
  g_string_append (out, LINE_END);
}

static void
append_row (GString *out, const PioneerSheet *sheet, const PioneerRow *row, const PioneerRow *group)
{
  for (guint i = 0; i < sheet->columns->len; i++)
    {
      const PioneerSheetColumn *column = &g_array_index (sheet->columns, PioneerSheetColumn, i);
      PioneerSheetValue value;

      if (i > 0)
        g_string_append_c (out, ',');
      /* Most cells are of this sort. */
      if (column->part == PIONEER_SHEET_SHOWN)
        {
          pioneer_csv_append_runs (out, &row->cells[column->column]);
          continue;
        }
      pioneer_sheet_get (column, row, group, &value);
      append_value (out, &value);
    }
  g_string_append (out, LINE_END);
}

static gboolean
append_rows (GString *out, const PioneerSheet *sheet, GCancellable *cancellable, GError **error)
{
  const PioneerRow *group = NULL;
  guint n = 0;

  for (const PioneerRow *row = sheet->table->first; row != NULL; row = row->next)
    {
      if (!pioneer_renderer_go_on (n++, cancellable, error))
        return FALSE;
      if (row->heads_group)
        group = row;
      else
        append_row (out, sheet, row, group);
    }

  return TRUE;
}

static gboolean
has_table (const PioneerBlock *block)
{
  return pioneer_block_get_table (block) != NULL;
}

gboolean
pioneer_csv_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  const PioneerBlock *block = pioneer_sheet_find_one (content, has_table, "CSV", "table", error);
  g_autoptr (PioneerSheet) sheet = NULL;

  if (block == NULL)
    return FALSE;

  sheet = pioneer_sheet_new (content, pioneer_block_get_table (block), FALSE);
  append_header (out, sheet);

  return append_rows (out, sheet, cancellable, error);
}

static gboolean
append_line (const PioneerStatementLine *line, gpointer data, G_GNUC_UNUSED GError **error)
{
  GString *out = data;

  for (guint i = 0; i < PIONEER_N_STATEMENT_COLUMNS; i++)
    {
      gsize start;

      if (i > 0)
        g_string_append_c (out, ',');
      start = out->len;
      pioneer_statement_line_append (line, (PioneerStatementColumn) i, out);
      if (pioneer_statement_column_kind ((PioneerStatementColumn) i) == PIONEER_COLUMN_TEXT)
        pioneer_csv_finish_cell (out, start);
    }
  g_string_append (out, LINE_END);

  return TRUE;
}

gboolean
pioneer_statements_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  for (guint i = 0; i < PIONEER_N_STATEMENT_COLUMNS; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      g_string_append (out, pioneer_statement_column_name ((PioneerStatementColumn) i));
    }
  g_string_append (out, LINE_END);

  return pioneer_statement_lines_each (content, append_line, out, cancellable, error);
}
