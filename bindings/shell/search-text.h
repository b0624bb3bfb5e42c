/* search-text.h - What was found, for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

void search_print_text (ShellContext *self, PioneerResults *results, gboolean explain);

/* How much there is, what the query was widened by and what may have been meant, to standard error. */
void search_tell (PioneerResults *results);

G_END_DECLS
