/* search-snippet.h - A piece of text with the words that were found marked
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* Lines at that indent. What was found is bold where there is colour, and else stands between « and ». */
void search_print_snippet (ShellOutput *output, PioneerSnippet *snippet, guint indent);

G_END_DECLS
