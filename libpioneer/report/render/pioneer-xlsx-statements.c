/* pioneer-xlsx-statements.c - Notes and statements of a report in a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

static gboolean
write_heads (PioneerXlsxSheet *self, const char *const *heads, GError **error)
{
  for (guint i = 0; heads[i] != NULL; i++)
    if (!pioneer_xlsx_text (self, i, heads[i], self->xlsx->head, error))
      return FALSE;
  pioneer_xlsx_end_row (self);

  return TRUE;
}

static gboolean
write_note (PioneerXlsxSheet *self, const PioneerNote *note, GError **error)
{
  gboolean written = pioneer_xlsx_number (self, 0, note->number, -1, error) &&
                     pioneer_xlsx_text (self, 1, note->source, self->xlsx->text, error) &&
                     pioneer_xlsx_number (self, 2, note->start, -1, error) && pioneer_xlsx_number (self, 3, note->end, -1, error) &&
                     pioneer_xlsx_text (self, 4, note->text, self->xlsx->text, error);

  pioneer_xlsx_end_row (self);

  return written;
}

/* From one note on, as many as a sheet holds. */
static gboolean
write_notes_from (PioneerXlsx *self, guint *next, GError **error)
{
  static const char *const heads[] = { "note", "source", "start", "end", "text", NULL };
  GPtrArray *notes = self->content->notes;
  PioneerXlsxSheet sheet;
  gboolean written;

  if (!pioneer_xlsx_begin (&sheet, self, pioneer_xlsx_take_name (self->names, "Notes"), G_N_ELEMENTS (heads) - 1, error))
    return FALSE;

  written = write_heads (&sheet, heads, error);
  for (; written && *next < notes->len && sheet.row < self->most_rows; (*next)++)
    written = pioneer_renderer_go_on (*next, self->cancellable, error) && write_note (&sheet, notes->pdata[*next], error);
  pioneer_xlsx_finish (&sheet, TRUE);

  return written;
}

gboolean
pioneer_xlsx_notes (PioneerXlsx *self, GError **error)
{
  guint next = 0;

  while (next < self->content->notes->len)
    if (!write_notes_from (self, &next, error))
      return FALSE;

  return TRUE;
}

typedef struct
{
  PioneerXlsx *xlsx;
  PioneerXlsxSheet sheet;
  gboolean begun;
} Statements;

static gboolean
begin_statements (Statements *self, GError **error)
{
  const char *heads[PIONEER_N_STATEMENT_COLUMNS + 1] = { NULL };

  for (guint i = 0; i < PIONEER_N_STATEMENT_COLUMNS; i++)
    heads[i] = pioneer_statement_column_name ((PioneerStatementColumn) i);
  self->begun = pioneer_xlsx_begin (&self->sheet, self->xlsx, pioneer_xlsx_take_name (self->xlsx->names, "Statements"),
                                    PIONEER_N_STATEMENT_COLUMNS, error);

  return self->begun && write_heads (&self->sheet, heads, error);
}

static void
finish_statements (Statements *self)
{
  if (self->begun)
    pioneer_xlsx_finish (&self->sheet, TRUE);
  self->begun = FALSE;
}

static gboolean
write_statement (const PioneerStatementLine *line, gpointer data, GError **error)
{
  Statements *self = data;
  GString *text = self->xlsx->scratch;

  if (self->begun && self->sheet.row == self->xlsx->most_rows)
    finish_statements (self);
  if (!self->begun && !begin_statements (self, error))
    return FALSE;

  for (guint i = 0; i < PIONEER_N_STATEMENT_COLUMNS; i++)
    {
      PioneerStatementColumn column = (PioneerStatementColumn) i;

      g_string_truncate (text, 0);
      pioneer_statement_line_append (line, column, text);
      if (text->len > 0 && !(pioneer_statement_column_kind (column) == PIONEER_COLUMN_NUMBER
                                 ? pioneer_xlsx_number (&self->sheet, i, g_ascii_strtod (text->str, NULL), -1, error)
                                 : pioneer_xlsx_text (&self->sheet, i, text->str, NULL, error)))
        return FALSE;
    }
  pioneer_xlsx_end_row (&self->sheet);

  return TRUE;
}

gboolean
pioneer_xlsx_statements (PioneerXlsx *self, GError **error)
{
  Statements statements = { .xlsx = self };
  gboolean written = pioneer_statement_lines_each (self->content, write_statement, &statements, self->cancellable, error);

  finish_statements (&statements);

  return written;
}
