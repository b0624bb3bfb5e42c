/* pioneer-xlsx-private.h - The parts of a report as a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <xlsxwriter.h>

#include "pioneer-sheet-private.h"

G_BEGIN_DECLS

/* A workbook in the writing. The library writes each row to a file for the time being as soon as the next begins, so rows come in order. */
typedef struct
{
  const PioneerContent *content;
  guint32 most_rows; /* of a sheet */
  lxw_workbook *workbook;
  GHashTable *names;   /* of sheets, folded: no two may be alike */
  GHashTable *sheets;  /* table or chart -> the name of its sheet, or of the first */
  GHashTable *formats; /* of numbers, by their pattern -> lxw_format */
  lxw_format *head;
  lxw_format *text;
  lxw_format *total;
  lxw_format *title;
  lxw_format *heading;
  lxw_format *link;
  lxw_format *day;
  GString *scratch;
  GCancellable *cancellable;
} PioneerXlsx;

/* A sheet of it, with rows so far. */
typedef struct
{
  PioneerXlsx *xlsx;
  lxw_worksheet *sheet;
  char *name;
  guint32 row; /* the next */
  guint n_columns;
  guint *widths;       /* of each column, in characters */
  guint lines;         /* of the row so far */
  gboolean is_words;   /* what is written lies across all columns, rather than in one */
  gboolean is_upright; /* on paper */
} PioneerXlsxSheet;

/* A column is no wider, in characters. */
#define PIONEER_XLSX_WIDEST 60u
/* What the report says outside its tables. */
#define PIONEER_XLSX_WORDS_WIDTH 88u

/* Names of sheets, in pioneer-xlsx-names.c. A valid one that no other sheet has. (transfer full) */
char *pioneer_xlsx_take_name (GHashTable *names, const char *wanted);
/* Takes the names of all tables and charts, so that the first sheet can lead to the others. */
void pioneer_xlsx_name_sheets (PioneerXlsx *self);
/* The name that the table or chart was given; or, of a table that goes on on another sheet, a new one. (transfer full) */
char *pioneer_xlsx_get_name (PioneerXlsx *self, gconstpointer what, const char *wanted, gboolean goes_on);

/* FALSE where the library can't take it. Takes the name. */
gboolean pioneer_xlsx_begin (PioneerXlsxSheet *self, PioneerXlsx *xlsx, char *name, guint n_columns, GError **error);
/* In pioneer-xlsx-layout.c. A text of several lines makes the row higher. */
void pioneer_xlsx_note_lines (PioneerXlsxSheet *self, guint column, const char *text);
void pioneer_xlsx_end_row (PioneerXlsxSheet *self);
/* Freezes the first row, filters by it, sets the widths of columns, and how the sheet is printed. */
void pioneer_xlsx_finish (PioneerXlsxSheet *self, gboolean has_header);
gboolean pioneer_xlsx_text (PioneerXlsxSheet *self, guint column, const char *text, lxw_format *format, GError **error);
gboolean pioneer_xlsx_number (PioneerXlsxSheet *self, guint column, double number, int unit, GError **error);
gboolean pioneer_xlsx_day (PioneerXlsxSheet *self, guint column, guint32 day, GError **error);

/* So many bytes of the text stand within so many units of UTF-16, which spreadsheets count. */
gsize pioneer_xlsx_fit (const char *text, guint units);

/* What the report says outside its tables, and which charts are left out. */
gboolean pioneer_xlsx_words (PioneerXlsx *self, GError **error);
/* All tables, with their charts behind them. */
gboolean pioneer_xlsx_tables (PioneerXlsx *self, GError **error);
gboolean pioneer_xlsx_notes (PioneerXlsx *self, GError **error);
gboolean pioneer_xlsx_statements (PioneerXlsx *self, GError **error);

/* Why a chart can't be drawn by spreadsheets, in words; NULL where it can. */
const char *pioneer_xlsx_chart_is_left_out (const PioneerChart *chart);
/* A chart, on a sheet with what it is drawn from; nothing where it is left out. */
gboolean pioneer_xlsx_chart (PioneerXlsx *self, const PioneerChart *chart, GError **error);

/* What stands in the columns of such a sheet, behind the labels. */
typedef enum
{
  PIONEER_XLSX_FOUND = 1, /* of two values, the first; of a timeline, the first day; of a map, the longitude */
  PIONEER_XLSX_INTENDED,
  PIONEER_XLSX_REST,
  PIONEER_XLSX_N_COLUMNS
} PioneerXlsxChartColumn;

/* What it is drawn from, from the second row on. */
gboolean pioneer_xlsx_chart_data (PioneerXlsxSheet *self, const PioneerChart *chart, GError **error);
/* The number that a spreadsheet has for that day of GDate, where it has one. */
guint32 pioneer_xlsx_day_number (guint32 day);
/* Whether a spreadsheet has a number for that day of GDate. */
gboolean pioneer_xlsx_has_day (guint32 day);

G_END_DECLS
