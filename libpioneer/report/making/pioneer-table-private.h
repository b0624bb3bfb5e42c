/* pioneer-table-private.h - Tables of a report, and their parts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-item-cells-private.h"

G_BEGIN_DECLS

/* A table in the making. */
typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  PioneerReportPath *start; /* of rows that are values; or NULL */
  GArray *rows;             /* PioneerReportRow, in order */
  PioneerItemColumn *columns;
  guint n_columns;
  gboolean says_modality; /* a column says how real each row is, which is a value */
  gboolean *is_given;     /* by column: whether a row has anything there */
  PioneerColumn *heads;   /* of the table, in the document's arena */
  PioneerTable *table;
  GArray *items;      /* room for those of one cell */
  const char *anchor; /* of the section */
  gpointer totals;    /* PioneerTotals; or NULL */
  GHashTable **seen;  /* by column: texts, as long as they are few; NULL where they are many, or several in a cell */
} PioneerTableMaking;

/* Finds the rows: the records, or their values that the filter leaves. */
gboolean pioneer_table_find_rows (PioneerTableMaking *self, guint kinds, GError **error);
/* A row of it, with what its totals need. */
gboolean pioneer_table_add_row (PioneerTableMaking *self, const PioneerReportRow *row, GError **error);
/* All rows, each under the heading of each of its values. */
gboolean pioneer_table_add_groups (PioneerTableMaking *self, GError **error);

/* "12 more are not shown": nothing where there are none. */
void pioneer_making_say_more (PioneerMaking *self, guint n_more, guint n_shown);

/* What the totals of a table are made from: the items of the columns that have any. */
typedef struct _PioneerTotals PioneerTotals;

PioneerTotals *pioneer_totals_new (PioneerTableMaking *table);
void pioneer_totals_free (PioneerTotals *self);
/* The next row begins. */
void pioneer_totals_begin_row (PioneerTotals *self, const PioneerReportRow *row);
void pioneer_totals_add (PioneerTotals *self, guint column, GArray *items, guint left_out);
/* Writes the totals of the rows from one on, a row for each function; the last are those of the whole table. */
gboolean pioneer_totals_write (PioneerTotals *self, guint first_row, gboolean is_last, GError **error);
guint pioneer_totals_get_n_rows (const PioneerTotals *self);

G_END_DECLS
