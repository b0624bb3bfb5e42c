/* pioneer-sheet-private.h - A table of a report as spreadsheets have it: one value a cell
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-content-private.h"

G_BEGIN_DECLS

/* What a column of a sheet has. Each column of the table has one that shows what the report shows; where that is more than a number or
 * isn't one that a program can read, columns behind it have the parts. */
typedef enum
{
  PIONEER_SHEET_GROUP, /* the heading of the group that the row is in */
  PIONEER_SHEET_ROLE,  /* "total" of rows that are one */
  PIONEER_SHEET_SHOWN,
  PIONEER_SHEET_NUMBER, /* the number that it shows, where it shows nothing else; else what it shows */
  PIONEER_SHEET_AMOUNT,
  PIONEER_SHEET_UPPER, /* of ranges, whose lower end is the amount */
  PIONEER_SHEET_UNIT,
  PIONEER_SHEET_MODALITY,
  PIONEER_SHEET_INTENDED, /* of counts: so many of them are only intended */
  PIONEER_SHEET_EARLIEST, /* the first day that a period allows */
  PIONEER_SHEET_LATEST
} PioneerSheetPart;

typedef struct
{
  PioneerSheetPart part;
  guint column; /* of the table */
  char *header;
} PioneerSheetColumn;

typedef struct
{
  const PioneerTable *table;
  PioneerLocale locale;
  gboolean shows_units;
  GArray *columns; /* PioneerSheetColumn */
} PioneerSheet;

typedef enum
{
  PIONEER_SHEET_NOTHING,
  PIONEER_SHEET_RUNS, /* a text, as it is shown; see pioneer_sheet_append_runs() */
  PIONEER_SHEET_WORD,
  PIONEER_SHEET_AMOUNT_VALUE,
  PIONEER_SHEET_DAY_VALUE
} PioneerSheetValueType;

typedef struct
{
  PioneerSheetValueType type;
  union
  {
    const PioneerRuns *runs;
    const char *word;
    double number;
    guint32 day; /* of the Julian calendar of GDate */
  };
  int unit; /* of a number: of the table of units; -1 where it has none */
} PioneerSheetValue;

/* Numbers in units stand as numbers in the column itself where the format can write the unit beside them. */
PioneerSheet *pioneer_sheet_new (const PioneerContent *content, const PioneerTable *table, gboolean shows_units);
void pioneer_sheet_free (PioneerSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerSheet, pioneer_sheet_free)

/* What a row has there. Group is the heading that the row stands under, or NULL. */
void pioneer_sheet_get (const PioneerSheetColumn *column, const PioneerRow *row, const PioneerRow *group, PioneerSheetValue *value);

/* What the runs say, without the numbers of notes; items with "; " between them. */
void pioneer_sheet_append_runs (const PioneerRuns *runs, GString *out);

/* The one block of that sort, for formats that hold one; fails where there is none, or more. */
const PioneerBlock *pioneer_sheet_find_one (const PioneerContent *content,
                                            gboolean (*is_it) (const PioneerBlock *block),
                                            const char *format,
                                            const char *what,
                                            GError **error);
/* The table of a block; NULL where it has none. */
const PioneerTable *pioneer_block_get_table (const PioneerBlock *block);

/* What spreadsheets would take for a formula. */
gboolean pioneer_sheet_is_formula (const char *text);

/* A cell of CSV, from where it begins in the text: made harmless, and quoted where needed. */
void pioneer_csv_finish_cell (GString *out, gsize start);
/* A cell of what runs say, as pioneer_sheet_append_runs() has it. */
void pioneer_csv_append_runs (GString *out, const PioneerRuns *runs);

/* The statements that the report's cells rest on, in pioneer-statement-sheet.c: a line for each of their citations. */
typedef struct
{
  const PioneerContent *content;
  const char *section;
  const PioneerTable *table;  /* NULL of what stands in no table */
  guint row;                  /* from 1; 0 of none */
  const PioneerRuns *heading; /* of the row; or NULL */
  const char *column;
  const PioneerStatementData *statement;
  const PioneerCitationData *citation; /* NULL of a statement without any */
} PioneerStatementLine;

typedef enum
{
#define COLUMN(id, name, kind) PIONEER_STATEMENT_COLUMN_##id,
#include "pioneer-statement-columns.def"
#undef COLUMN
  PIONEER_N_STATEMENT_COLUMNS
} PioneerStatementColumn;

typedef gboolean (*PioneerStatementLineFunc) (const PioneerStatementLine *line, gpointer data, GError **error);

const char *pioneer_statement_column_name (PioneerStatementColumn column);
PioneerColumnKind pioneer_statement_column_kind (PioneerStatementColumn column);
/* Appends nothing where there is nothing; numbers in digits alone. */
void pioneer_statement_line_append (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out);

gboolean pioneer_statement_lines_each (
    const PioneerContent *content, PioneerStatementLineFunc call, gpointer data, GCancellable *cancellable, GError **error);

/* Looks at a cancellable now and then. */
gboolean pioneer_renderer_go_on (guint n, GCancellable *cancellable, GError **error);

G_END_DECLS
