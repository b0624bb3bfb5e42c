/* shell-table.h - Rows and columns, printed as a table, as CSV or as JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

typedef enum
{
  SHELL_COLUMN_NONE = 0,
  SHELL_COLUMN_NUMBER = 1 << 0, /* aligned to the right */
  SHELL_COLUMN_KEY = 1 << 1,    /* kept whole where it can be, so that it can be copied */
  SHELL_COLUMN_HIDDEN = 1 << 2, /* left out of the table for people */
  SHELL_COLUMN_PEOPLE = 1 << 3  /* left out of CSV and JSON */
} ShellColumnFlags;

typedef struct
{
  char *key;   /* in JSON and CSV */
  char *label; /* for people */
  ShellColumnFlags flags;
} ShellColumn;

/* What stands in a row and a column: nothing, a text, a number, a truth, a list of texts, or JSON of any form beside a text. */
typedef enum
{
  SHELL_CELL_NOTHING,
  SHELL_CELL_TEXT,
  SHELL_CELL_NUMBER,
  SHELL_CELL_TRUTH,
  SHELL_CELL_LIST,
  SHELL_CELL_NODE
} ShellCellType;

typedef struct
{
  ShellCellType type;
  ShellStyle style;
  char *text; /* of a list, its items joined */
  char **items;
  gint64 number;
  JsonNode *node;
  gboolean disputed; /* the sources disagree about it, or about an item of it */
} ShellCell;

/* Behind what is disputed, in tables for people. */
#define SHELL_DISPUTED_MARK "≠"

typedef struct
{
  GArray *columns; /* ShellColumn */
  GPtrArray *rows; /* arrays of ShellCell, one a column */
  guint max_lines; /* of a row in a table for people; 0 for any number */
} ShellTable;

ShellTable *shell_table_new (void);
void shell_table_free (ShellTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShellTable, shell_table_free)

/* All columns come before the first row. The column's number. */
guint shell_table_add_column (ShellTable *self, const char *key, const char *label, ShellColumnFlags flags);
void shell_table_add_row (ShellTable *self);
void shell_table_clear_rows (ShellTable *self);
ShellCell *shell_table_get_cell (ShellTable *self, guint row, guint column);

/* Of the last row. Nothing is set by NULL. */
void shell_table_set_text (ShellTable *self, guint column, const char *text);
void shell_table_set_number (ShellTable *self, guint column, gint64 number);
/* A truth is the text, an untruth none. */
void shell_table_set_truth (ShellTable *self, guint column, gboolean truth, const char *text);
void shell_table_take_list (ShellTable *self, guint column, char **items);
void shell_table_take_node (ShellTable *self, guint column, const char *text, JsonNode *node);
void shell_table_set_disputed (ShellTable *self, guint column);
void shell_table_set_style (ShellTable *self, guint column, ShellStyle style);

void shell_table_print (ShellTable *self, ShellOutput *output, ShellFormat format);
void shell_table_print_text (ShellTable *self, ShellOutput *output);
void shell_table_print_json (ShellTable *self, ShellOutput *output);

/* RFC 4180; cells that a spreadsheet would take for a formula get an apostrophe in front. */
void shell_csv_print_header (ShellTable *self, ShellOutput *output);
void shell_csv_print_rows (ShellTable *self, ShellOutput *output);

G_END_DECLS
