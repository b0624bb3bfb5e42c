/* search-data.h - What was found, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

void search_print_csv (ShellContext *self, PioneerResults *results);
void search_print_json (ShellContext *self, PioneerResults *results, gboolean explain);

G_END_DECLS
