/* beside-output.h - What the commands beside search share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-table.h"

G_BEGIN_DECLS

#define BESIDE_LIMIT 10

/* 0 and less is any number. */
guint beside_limit (int limit);

/* A number with decimals: so many of them for people and in CSV, all in JSON. */
void beside_set_decimal (ShellTable *table, guint column, double number, guint decimals);

/* FALSE where the output failed, which has been said. */
gboolean beside_print (ShellContext *self, ShellTable *table, ShellFormat format);

G_END_DECLS
