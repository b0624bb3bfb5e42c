/* pioneer-xlsx-words.c - What a report says outside its tables, on the first sheet of a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

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

/* What isn't there is said, and where it is. */
static gboolean
write_chart (PioneerXlsxSheet *self, const PioneerChart *chart, GError **error)
{
  const char *why = pioneer_xlsx_chart_is_left_out (chart);
  g_autofree char *words = NULL;

  if (why == NULL)
    return TRUE;

  words =
      g_strdup_printf ("The chart “%s” is not in this workbook: %s. What it shows stands in its table; the formats html and svg "
                       "draw it.",
                       chart->title, why);

  return write_line (self, NULL, words, NULL, error);
}

static gboolean
write_words (PioneerXlsxSheet *self, const PioneerBlock *block, GError **error)
{
  if (block->kind == PIONEER_BLOCK_CHART)
    return write_chart (self, block->chart, error);
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

gboolean
pioneer_xlsx_words (PioneerXlsx *self, GError **error)
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
