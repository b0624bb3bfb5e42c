/* shell-terminal.h - The terminal: its width, and whether there is one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-output.h"

G_BEGIN_DECLS

/* Decides on colour and width. The words are those of the options, or NULL and 0. */
gboolean shell_terminal_prepare (ShellOutput *output, const char *color, int width, GError **error);

G_END_DECLS
