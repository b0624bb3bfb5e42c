/* pioneer-xlsx-tables.c - The tables of a report in a workbook, each on a sheet of its own, or several
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

/* Whether there is a sheet of notes for rows to lead to. */
static gboolean
has_notes (const PioneerXlsxSheet *self)
{
  return self->xlsx->content->notes->len > 0;
}

static gboolean
write_header (PioneerXlsxSheet *self, const PioneerSheet *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (!pioneer_xlsx_text (self, i, g_array_index (table->columns, PioneerSheetColumn, i).header, self->xlsx->head, error))
      return FALSE;
  if (has_notes (self) && !pioneer_xlsx_text (self, self->n_columns - 1, "Notes", self->xlsx->head, error))
    return FALSE;
  pioneer_xlsx_end_row (self);

  return TRUE;
}

/* "Measure: 3, 4; Value: 5": where a column has notes, and which. */
static void
append_notes (const PioneerTable *table, const PioneerRow *row, GString *out)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      gboolean first = TRUE;

      for (const PioneerRun *run = row->cells[i].first; run != NULL; run = run->next)
        if (run->kind == PIONEER_RUN_REFERENCE)
          {
            if (first)
              g_string_append_printf (out, "%s%s: ", out->len > 0 ? "; " : "", table->columns[i].header);
            g_string_append_printf (out, first ? "%u" : ", %u", run->number);
            first = FALSE;
          }
    }
}

static gboolean
write_notes (PioneerXlsxSheet *self, const PioneerTable *table, const PioneerRow *row, GError **error)
{
  GString *text = self->xlsx->scratch;

  if (!has_notes (self))
    return TRUE;

  g_string_truncate (text, 0);
  append_notes (table, row, text);

  return pioneer_xlsx_text (self, self->n_columns - 1, text->str, self->xlsx->text, error);
}

static gboolean
write_value (PioneerXlsxSheet *self, guint column, const PioneerSheetValue *value, lxw_format *format, GError **error)
{
  GString *text = self->xlsx->scratch;

  switch (value->type)
    {
    case PIONEER_SHEET_RUNS:
      g_string_truncate (text, 0);
      pioneer_sheet_append_runs (value->runs, text);
      return pioneer_xlsx_text (self, column, text->str, format, error);
    case PIONEER_SHEET_WORD:
      return pioneer_xlsx_text (self, column, value->word, format, error);
    case PIONEER_SHEET_AMOUNT_VALUE:
      return pioneer_xlsx_number (self, column, value->number, value->unit, error);
    case PIONEER_SHEET_DAY_VALUE:
      return pioneer_xlsx_day (self, column, value->day, error);
    case PIONEER_SHEET_NOTHING:
    default:
      return TRUE;
    }
}

static gboolean
write_row (PioneerXlsxSheet *self, const PioneerSheet *table, const PioneerRow *row, const PioneerRow *group, GError **error)
{
  lxw_format *format = row->is_total ? self->xlsx->total : self->xlsx->text;

  if (!pioneer_renderer_go_on (self->row, self->xlsx->cancellable, error))
    return FALSE;

  for (guint i = 0; i < table->columns->len; i++)
    {
      PioneerSheetValue value;

      pioneer_sheet_get (&g_array_index (table->columns, PioneerSheetColumn, i), row, group, &value);
      if (!write_value (self, i, &value, format, error))
        return FALSE;
    }
  if (!write_notes (self, table->table, row, error))
    return FALSE;
  pioneer_xlsx_end_row (self);

  return TRUE;
}

typedef struct
{
  PioneerXlsx *xlsx;
  const PioneerSheet *plan;
  const char *name;
  PioneerXlsxSheet sheet;
  gboolean begun;
  gboolean goes_on; /* the table has had a sheet before */
} Tables;

static void
finish (Tables *self)
{
  if (self->begun)
    pioneer_xlsx_finish (&self->sheet, TRUE);
  self->begun = FALSE;
}

/* The next row goes onto a sheet of its own where the last is full. */
static gboolean
make_room (Tables *self, GError **error)
{
  guint n_columns = self->plan->columns->len + (self->xlsx->content->notes->len > 0 ? 1 : 0);

  if (self->begun && self->sheet.row == self->xlsx->most_rows)
    finish (self);
  if (self->begun)
    return TRUE;

  self->begun = pioneer_xlsx_begin (
      &self->sheet, self->xlsx, pioneer_xlsx_get_name (self->xlsx, self->plan->table, self->name, self->goes_on), n_columns, error);
  self->goes_on = TRUE;

  return self->begun && write_header (&self->sheet, self->plan, error);
}

static gboolean
write_rows (Tables *self, GError **error)
{
  const PioneerRow *group = NULL;

  if (!make_room (self, error))
    return FALSE;

  for (const PioneerRow *row = self->plan->table->first; row != NULL; row = row->next)
    if (row->heads_group)
      group = row;
    else if (!make_room (self, error) || !write_row (&self->sheet, self->plan, row, group, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_table (PioneerXlsx *xlsx, const PioneerTable *table, GError **error)
{
  g_autoptr (PioneerSheet) plan = pioneer_sheet_new (xlsx->content, table, TRUE);
  Tables self = { .xlsx = xlsx, .plan = plan, .name = table->caption != NULL ? table->caption : "Table" };
  gboolean written = write_rows (&self, error);

  finish (&self);

  return written;
}

gboolean
pioneer_xlsx_tables (PioneerXlsx *self, GError **error)
{
  for (const PioneerBlock *block = self->content->first; block != NULL; block = block->next)
    if (pioneer_block_get_table (block) != NULL &&
        (!write_table (self, pioneer_block_get_table (block), error) ||
         (block->kind == PIONEER_BLOCK_CHART && !pioneer_xlsx_chart (self, block->chart, error))))
      return FALSE;

  return TRUE;
}
