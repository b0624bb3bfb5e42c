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
  lxw_workbook *workbook;
  GHashTable *names;   /* of sheets, folded: no two may be alike */
  GHashTable *formats; /* of numbers, by their pattern -> lxw_format */
  lxw_format *head;
  lxw_format *text;
  lxw_format *total;
  lxw_format *title;
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
  guint *widths; /* of each column, in characters */
} PioneerXlsxSheet;

/* A valid name that no other sheet has, in pioneer-xlsx-names.c. (transfer full) */
char *pioneer_xlsx_take_name (GHashTable *names, const char *wanted);

/* FALSE where the library can't take it. */
gboolean pioneer_xlsx_begin (PioneerXlsxSheet *self, PioneerXlsx *xlsx, const char *name, guint n_columns, GError **error);
/* Freezes the first row, filters by it, and sets the widths of columns. */
void pioneer_xlsx_finish (PioneerXlsxSheet *self, gboolean has_header);
gboolean pioneer_xlsx_text (PioneerXlsxSheet *self, guint column, const char *text, lxw_format *format, GError **error);
gboolean pioneer_xlsx_number (PioneerXlsxSheet *self, guint column, double number, int unit, GError **error);
gboolean pioneer_xlsx_day (PioneerXlsxSheet *self, guint column, guint32 day, GError **error);

/* The chart of a table that was written, beside it: those that spreadsheets can draw. */
void pioneer_xlsx_chart (PioneerXlsxSheet *self, const PioneerSheet *sheet, const PioneerChart *chart);

G_END_DECLS
