/* shell-layout.h - How wide the columns of a table are
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-table.h"

G_BEGIN_DECLS

/* Columns that stand side by side. */
typedef struct
{
  ShellTable *table;
  guint width;     /* of all; 0 for any */
  GArray *columns; /* guint: of the table */
  GArray *widths;  /* guint */
  gboolean fits;   /* FALSE where not even the words of the cells would fit */
} ShellLayout;

#define SHELL_LAYOUT_GAP 2

void shell_layout_init (ShellLayout *self, ShellTable *table, guint width);
void shell_layout_clear (ShellLayout *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ShellLayout, shell_layout_clear)

const ShellColumn *shell_layout_get_column (const ShellLayout *self, guint i);
const ShellCell *shell_layout_get_cell (const ShellLayout *self, guint row, guint i);
guint shell_layout_get_width (const ShellLayout *self, guint i);

G_END_DECLS
