/* pioneer-xlsx-renderer.c - A report as a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-error.h"

/* Excel's own limit. */
#define MOST_ROWS 1048576u
/* 1 January 1980, as the parts of the file have it, so that the same report gives the same bytes. */
#define CREATED 315532800

static gboolean
write_header (PioneerXlsxSheet *self, const PioneerSheet *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (!pioneer_xlsx_text (self, i, g_array_index (table->columns, PioneerSheetColumn, i).header, self->xlsx->head, error))
      return FALSE;
  self->row++;

  return TRUE;
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
  self->row++;

  return TRUE;
}

static gboolean
write_rows (PioneerXlsxSheet *self, const PioneerSheet *table, GError **error)
{
  const PioneerRow *group = NULL;

  if (!write_header (self, table, error))
    return FALSE;

  for (const PioneerRow *row = table->table->first; row != NULL; row = row->next)
    if (row->heads_group)
      group = row;
    else if (!write_row (self, table, row, group, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_table (PioneerXlsx *self, const PioneerBlock *block, GError **error)
{
  const PioneerTable *table = pioneer_block_get_table (block);
  g_autoptr (PioneerSheet) plan = pioneer_sheet_new (self->content, table, TRUE);
  PioneerXlsxSheet sheet;
  gboolean written;

  if (!pioneer_xlsx_begin (&sheet, self, table->caption != NULL ? table->caption : "Table", plan->columns->len, error))
    return FALSE;

  written = write_rows (&sheet, plan, error);
  if (written && block->kind == PIONEER_BLOCK_CHART)
    pioneer_xlsx_chart (&sheet, plan, block->chart);
  pioneer_xlsx_finish (&sheet, TRUE);

  return written;
}

static gboolean
write_line (PioneerXlsxSheet *self, const char *term, const char *text, lxw_format *format, GError **error)
{
  if ((term != NULL && !pioneer_xlsx_text (self, 0, term, format, error)) ||
      (text != NULL && !pioneer_xlsx_text (self, term != NULL ? 1 : 0, text, format, error)))
    return FALSE;
  self->row++;

  return TRUE;
}

static gboolean
write_runs (PioneerXlsxSheet *self, const char *term, const PioneerRuns *runs, lxw_format *format, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_text_runs (runs, text);

  return write_line (self, term, text->str, format, error);
}

static gboolean
write_words (PioneerXlsxSheet *self, const PioneerBlock *block, GError **error)
{
  if (block->kind == PIONEER_BLOCK_HEADING)
    return write_runs (self, NULL, &block->runs, self->xlsx->head, error);
  if (block->kind == PIONEER_BLOCK_PARAGRAPH || block->kind == PIONEER_BLOCK_LIST_ITEM)
    return write_runs (self, NULL, &block->runs, NULL, error);
  if (block->kind != PIONEER_BLOCK_DEFINITIONS)
    return TRUE;

  for (const PioneerDefinition *definition = block->definitions.first; definition != NULL; definition = definition->next)
    if (!write_runs (self, definition->term, &definition->runs, self->xlsx->text, error))
      return FALSE;

  return TRUE;
}

/* What the report says outside its tables, on the first sheet. */
static gboolean
write_words_of_all (PioneerXlsxSheet *self, GError **error)
{
  const PioneerContent *content = self->xlsx->content;

  if (!write_line (self, NULL, content->title, self->xlsx->title, error) ||
      (content->subtitle != NULL && !write_line (self, NULL, content->subtitle, NULL, error)) ||
      (content->basis != NULL && !write_line (self, NULL, content->basis, NULL, error)))
    return FALSE;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (!write_words (self, block, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_first (PioneerXlsx *self, GError **error)
{
  PioneerXlsxSheet sheet;
  gboolean written;

  if (!pioneer_xlsx_begin (&sheet, self, "Report", 2, error))
    return FALSE;

  written = write_words_of_all (&sheet, error);
  sheet.widths[0] = MIN (sheet.widths[0], 28);
  pioneer_xlsx_finish (&sheet, FALSE);

  return written;
}

static gboolean
write_heads (PioneerXlsxSheet *self, const char *const *heads, GError **error)
{
  for (guint i = 0; heads[i] != NULL; i++)
    if (!pioneer_xlsx_text (self, i, heads[i], self->xlsx->head, error))
      return FALSE;
  self->row++;

  return TRUE;
}

static gboolean
write_note (PioneerXlsxSheet *self, const PioneerNote *note, GError **error)
{
  gboolean written = pioneer_xlsx_number (self, 0, note->number, -1, error) &&
                     pioneer_xlsx_text (self, 1, note->source, self->xlsx->text, error) &&
                     pioneer_xlsx_number (self, 2, note->start, -1, error) && pioneer_xlsx_number (self, 3, note->end, -1, error) &&
                     pioneer_xlsx_text (self, 4, note->text, self->xlsx->text, error);

  self->row++;

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

  if (!pioneer_xlsx_begin (&sheet, self, "Notes", G_N_ELEMENTS (heads) - 1, error))
    return FALSE;

  written = write_heads (&sheet, heads, error);
  for (; written && *next < notes->len && sheet.row < MOST_ROWS; (*next)++)
    written = pioneer_renderer_go_on (*next, self->cancellable, error) && write_note (&sheet, notes->pdata[*next], error);
  pioneer_xlsx_finish (&sheet, TRUE);

  return written;
}

static gboolean
write_notes (PioneerXlsx *self, GError **error)
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
  self->begun = pioneer_xlsx_begin (&self->sheet, self->xlsx, "Statements", PIONEER_N_STATEMENT_COLUMNS, error);

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

  if (self->begun && self->sheet.row == MOST_ROWS)
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
  self->sheet.row++;

  return TRUE;
}

static gboolean
write_statements (PioneerXlsx *self, GError **error)
{
  Statements statements = { .xlsx = self };
  gboolean written = pioneer_statement_lines_each (self->content, write_statement, &statements, self->cancellable, error);

  finish_statements (&statements);

  return written;
}

static void
make_formats (PioneerXlsx *self)
{
  self->head = workbook_add_format (self->workbook);
  format_set_bold (self->head);
  format_set_text_wrap (self->head);
  format_set_align (self->head, LXW_ALIGN_VERTICAL_TOP);
  self->text = workbook_add_format (self->workbook);
  format_set_text_wrap (self->text);
  format_set_align (self->text, LXW_ALIGN_VERTICAL_TOP);
  self->total = workbook_add_format (self->workbook);
  format_set_bold (self->total);
  format_set_text_wrap (self->total);
  format_set_align (self->total, LXW_ALIGN_VERTICAL_TOP);
  self->title = workbook_add_format (self->workbook);
  format_set_bold (self->title);
  format_set_font_size (self->title, 16);
  self->day = workbook_add_format (self->workbook);
  format_set_num_format (self->day, "yyyy-mm-dd");
  format_set_align (self->day, LXW_ALIGN_VERTICAL_TOP);
}

static gboolean
write_all (PioneerXlsx *self, GError **error)
{
  lxw_doc_properties properties = { .title = (char *) self->content->title, .created = CREATED };

  make_formats (self);
  workbook_set_properties (self->workbook, &properties);
  if (!write_first (self, error))
    return FALSE;

  for (const PioneerBlock *block = self->content->first; block != NULL; block = block->next)
    if (pioneer_block_get_table (block) != NULL && !write_table (self, block, error))
      return FALSE;

  return write_notes (self, error) && write_statements (self, error);
}

/* The library writes a file, and has a folder of its own for what it keeps for the time being. */
static gboolean
write_file (const PioneerContent *content, const char *folder, const char *path, GCancellable *cancellable, GError **error)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE, .tmpdir = (char *) folder, .use_zip64 = LXW_FALSE };
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) formats = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) scratch = g_string_new (NULL);
  PioneerXlsx self = { .content = content, .names = names, .formats = formats, .scratch = scratch, .cancellable = cancellable };
  gboolean written;
  lxw_error code;

  self.workbook = workbook_new_opt (path, &options);
  written = write_all (&self, error);
  /* It is freed in any case. */
  code = workbook_close (self.workbook);
  if (written && code != LXW_NO_ERROR)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Can't write the workbook: %s", lxw_strerror (code));

  return written && code == LXW_NO_ERROR;
}

static gboolean
read_file (const char *path, GString *out, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize length;

  if (!g_file_get_contents (path, &bytes, &length, error))
    return FALSE;
  g_string_append_len (out, bytes, (gssize) length);

  return TRUE;
}

gboolean
pioneer_xlsx_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("pioneer-XXXXXX", error);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "report.xlsx", NULL) : NULL;
  gboolean written;

  if (folder == NULL)
    return FALSE;

  written = write_file (content, folder, path, cancellable, error) && read_file (path, out, error);
  g_unlink (path);
  g_rmdir (folder);

  return written;
}
