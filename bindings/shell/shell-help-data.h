/* shell-help-data.h - Help, for programs: what the manual page and the completion of shells are made from
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-help.h"

G_BEGIN_DECLS

/* As JSON, what shell_help_overview() and shell_help_command() say. */
void shell_help_data_overview (ShellOutput *output, const ShellCommand *commands, const GOptionEntry *global);
void shell_help_data_command (
    ShellOutput *output, const ShellCommand *command, const GOptionEntry *entries, const GOptionEntry *global, const char *details);

G_END_DECLS
