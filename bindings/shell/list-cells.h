/* list-cells.h - What stands in a row and a column of a list
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-disputes.h"
#include "shell-table.h"

G_BEGIN_DECLS

/* How a column is filled. */
typedef enum
{
  LIST_COLUMN_ID,
  LIST_COLUMN_REFERENCE,
  LIST_COLUMN_KIND,
  LIST_COLUMN_SITES,
  LIST_COLUMN_ONE,
  LIST_COLUMN_MANY
} ListColumnType;

typedef struct
{
  ListColumnType type;
  char *path;
  gboolean has_sources; /* in place of the values, their sources */
} ListColumn;

/* Of the last row of the table. */
void list_cells_fill (
    ShellTable *table, ShellFormat format, guint place, const ListColumn *column, PioneerRecord *record, ShellDisputes *disputes);

G_END_DECLS
