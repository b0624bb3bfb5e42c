/* pioneer-xlsx-layout.c - How sheets of a workbook are laid out: heights of rows, widths of columns, and how they are printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

#include <string.h>

#define NARROWEST 6u
#define LINE      15.0
#define HIGHEST   409.0 /* Excel's own limit */
#define PAPER_A4  9
/* Characters that can be read across a sheet of paper; what has more is printed on several, side by side. */
#define PAPER_WIDTH 220u
/* Excel's own limit is 255 units for all of a foot. */
#define LONGEST_FOOT 180

static guint
get_width (const PioneerXlsxSheet *self, guint column)
{
  return CLAMP (self->widths[column] + 2, NARROWEST, PIONEER_XLSX_WIDEST);
}

/* Word by word, as spreadsheets do it. */
static guint
count_lines (const char *text, guint width)
{
  guint lines = 1;
  guint used = 0;

  for (const char *p = text; *p != '\0';)
    {
      gsize bytes = strcspn (p, " \n");
      guint word = (guint) g_utf8_strlen (p, (gssize) bytes);

      if (used > 0 && used + word > width)
        {
          lines++;
          used = 0;
        }
      lines += word > width ? (word - 1) / width : 0;
      used = word > width ? width : used + word + 1;
      p += bytes;
      if (*p == '\n')
        {
          lines++;
          used = 0;
        }
      if (*p != '\0')
        p++;
    }

  return lines;
}

/* What is wider than its column makes that as wide as it may be, so that its width is known already. Most texts are short: their bytes tell. */
void
pioneer_xlsx_note_lines (PioneerXlsxSheet *self, guint column, const char *text)
{
  guint width = self->is_words ? PIONEER_XLSX_WORDS_WIDTH : get_width (self, column);
  guint lines;

  if (strlen (text) <= width && strchr (text, '\n') == NULL)
    return;

  lines = count_lines (text, width);
  self->lines = MAX (self->lines, lines);
}

/* Excel finds out how high rows must be when it opens a workbook; others don't. */
void
pioneer_xlsx_end_row (PioneerXlsxSheet *self)
{
  double height = LINE * self->lines;

  if (self->lines > 1)
    worksheet_set_row (self->sheet, self->row, height < HIGHEST ? height : HIGHEST, NULL);
  self->lines = 0;
  self->row++;
}

/* The title at the left, the sheet and the number of the page at the right. An ampersand begins a command there. */
static void
set_foot (PioneerXlsxSheet *self)
{
  const char *title = self->xlsx->content->title;
  g_autofree char *cut = g_strndup (title, pioneer_xlsx_fit (title, LONGEST_FOOT / 2));
  g_auto (GStrv) parts = g_strsplit (cut, "&", -1);
  g_autofree char *escaped = g_strjoinv ("&&", parts);
  g_autofree char *foot = g_strdup_printf ("&L%s&R&A, page &P of &N", escaped);

  worksheet_set_footer (self->sheet, foot);
}

static void
set_paper (PioneerXlsxSheet *self, gboolean has_header)
{
  guint total = 0;

  for (guint i = 0; i < self->n_columns; i++)
    total += get_width (self, i);

  worksheet_set_paper (self->sheet, PAPER_A4);
  worksheet_fit_to_pages (self->sheet, (uint16_t) ((total - 1) / PAPER_WIDTH + 1), 0);
  if (!self->is_upright)
    worksheet_set_landscape (self->sheet);
  if (has_header)
    worksheet_repeat_rows (self->sheet, 0, 0);
  set_foot (self);
}

void
pioneer_xlsx_finish (PioneerXlsxSheet *self, gboolean has_header)
{
  if (self->sheet != NULL && self->n_columns > 0)
    {
      for (guint i = 0; i < self->n_columns; i++)
        worksheet_set_column (self->sheet, (lxw_col_t) i, (lxw_col_t) i, get_width (self, i), NULL);
      set_paper (self, has_header);
    }
  if (self->sheet != NULL && has_header && self->n_columns > 0 && self->row > 0)
    {
      worksheet_freeze_panes (self->sheet, 1, 0);
      worksheet_autofilter (self->sheet, 0, 0, self->row - 1, (lxw_col_t) (self->n_columns - 1));
    }
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->widths, g_free);
}
