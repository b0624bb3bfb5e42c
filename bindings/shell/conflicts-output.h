/* conflicts-output.h - Disagreements, printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* Sorts them. */
void conflicts_print (ShellOutput *output, GPtrArray *conflicts, ShellFormat format);

G_END_DECLS
