/* pioneer-xlsx-words.c - What a report says outside its tables, on the first sheet of a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

#define TERM_WIDTH 28u

/* Over both columns. */
static gboolean
write_across (PioneerXlsxSheet *self, const char *text, lxw_format *format, GError **error)
{
  gboolean written;

  worksheet_merge_range (self->sheet, self->row, 0, self->row, 1, "", format);
  self->is_words = TRUE;
  written = pioneer_xlsx_text (self, 0, text, format, error);
  self->is_words = FALSE;
  pioneer_xlsx_end_row (self);

  return written;
}

static gboolean
write_runs (PioneerXlsxSheet *self, const PioneerRuns *runs, lxw_format *format, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_text_runs (runs, text);

  return write_across (self, text->str, format, error);
}

static gboolean
write_definition (PioneerXlsxSheet *self, const PioneerDefinition *definition, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_text_runs (&definition->runs, text);
  if (!pioneer_xlsx_text (self, 0, definition->term, self->xlsx->text, error) ||
      !pioneer_xlsx_text (self, 1, text->str, self->xlsx->text, error))
    return FALSE;
  pioneer_xlsx_end_row (self);

  return TRUE;
}

/* To the sheet of a table or chart. Where there are more links than a sheet may have, it is a text. */
static gboolean
write_link (PioneerXlsxSheet *self, gconstpointer what, GError **error)
{
  const char *name = g_hash_table_lookup (self->xlsx->sheets, what);
  g_auto (GStrv) parts = g_strsplit (name, "'", -1);
  g_autofree char *quoted = g_strjoinv ("''", parts);
  g_autofree char *address = g_strdup_printf ("internal:'%s'!A1", quoted);
  g_autofree char *words = g_strdup_printf ("→ sheet “%s”", name);

  if (worksheet_write_url_opt (self->sheet, self->row, 0, address, self->xlsx->link, words, NULL) != LXW_NO_ERROR)
    return write_across (self, words, self->xlsx->text, error);
  pioneer_xlsx_end_row (self);

  return TRUE;
}

/* What isn't there is said, and where it is. */
static gboolean
write_chart (PioneerXlsxSheet *self, const PioneerChart *chart, GError **error)
{
  const char *why = pioneer_xlsx_chart_is_left_out (chart);
  g_autofree char *words = NULL;

  if (why == NULL)
    return write_link (self, chart, error);

  words =
      g_strdup_printf ("The chart “%s” is not in this workbook: %s. What it shows stands in its table; the formats html and svg "
                       "draw it.",
                       chart->title, why);

  return write_across (self, words, self->xlsx->text, error);
}

static gboolean
write_words (PioneerXlsxSheet *self, const PioneerBlock *block, GError **error)
{
  const PioneerTable *table = pioneer_block_get_table (block);

  if (table != NULL)
    return write_link (self, table, error) && (block->kind != PIONEER_BLOCK_CHART || write_chart (self, block->chart, error));
  if (block->kind == PIONEER_BLOCK_HEADING)
    return write_runs (self, &block->runs, self->xlsx->heading, error);
  if (block->kind == PIONEER_BLOCK_PARAGRAPH || block->kind == PIONEER_BLOCK_LIST_ITEM)
    return write_runs (self, &block->runs, self->xlsx->text, error);
  if (block->kind != PIONEER_BLOCK_DEFINITIONS)
    return TRUE;

  for (const PioneerDefinition *definition = block->definitions.first; definition != NULL; definition = definition->next)
    if (!write_definition (self, definition, error))
      return FALSE;

  return TRUE;
}

/* What the report says outside its tables, on the first sheet. */
static gboolean
write_words_of_all (PioneerXlsxSheet *self, GError **error)
{
  const PioneerContent *content = self->xlsx->content;

  if (!write_across (self, content->title, self->xlsx->title, error) ||
      (content->subtitle != NULL && !write_across (self, content->subtitle, self->xlsx->text, error)) ||
      (content->basis != NULL && !write_across (self, content->basis, self->xlsx->text, error)))
    return FALSE;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (!write_words (self, block, error))
      return FALSE;

  return TRUE;
}

gboolean
pioneer_xlsx_words (PioneerXlsx *self, GError **error)
{
  PioneerXlsxSheet sheet;
  gboolean written;

  if (!pioneer_xlsx_begin (&sheet, self, pioneer_xlsx_take_name (self->names, "Report"), 2, error))
    return FALSE;

  sheet.is_upright = TRUE;
  sheet.widths[0] = TERM_WIDTH;
  sheet.widths[1] = PIONEER_XLSX_WIDEST;
  pioneer_xlsx_name_sheets (self);
  written = write_words_of_all (&sheet, error);
  sheet.widths[0] = TERM_WIDTH;
  pioneer_xlsx_finish (&sheet, FALSE);

  return written;
}
