/* list-columns.h - What is listed of records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-table.h"

G_BEGIN_DECLS

/* A row a record; columns are fields, paths, either with .sources behind it, id, reference, kind or sites, between commas, or NULL for what
 * is usual. What the sources disagree about is marked for people, and listed in a column of its own for others. (transfer full) */
ShellTable *
list_make_table (ShellContext *self, PioneerList *list, PioneerKind kind, const char *columns, ShellFormat format, GError **error);

G_END_DECLS
