/* shell-commands.h - The table of subcommands
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* In the order of the help; the last has no name. */
extern const ShellCommand shell_commands[];

int shell_run_list (ShellContext *self, char ***arguments);
int shell_run_search (ShellContext *self, char ***arguments);
int shell_run_show (ShellContext *self, char ***arguments);
int shell_run_complete (ShellContext *self, char ***arguments);
int shell_run_similar (ShellContext *self, char ***arguments);
int shell_run_near (ShellContext *self, char ***arguments);
int shell_run_duplicates (ShellContext *self, char ***arguments);
int shell_run_fields (ShellContext *self, char ***arguments);
int shell_run_sources (ShellContext *self, char ***arguments);
int shell_run_conflicts (ShellContext *self, char ***arguments);
int shell_run_report (ShellContext *self, char ***arguments);
int shell_run_validate (ShellContext *self, char ***arguments);
int shell_run_verify (ShellContext *self, char ***arguments);
int shell_run_cite (ShellContext *self, char ***arguments);
int shell_run_convert (ShellContext *self, char ***arguments);
int shell_run_compile (ShellContext *self, char ***arguments);
int shell_run_check (ShellContext *self, char ***arguments);

G_END_DECLS
