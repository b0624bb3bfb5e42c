/* shell-help.h - Help
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

#define SHELL_HELP_PURPOSE                                                                                                         \
  "Integrated-care programmes: what was tried, where, with whom, and what came of it, "                                            \
  "with the place in the document that says so."
#define SHELL_HELP_STATUS                                                                                                          \
  "The command exits with 0; with 1 where it found what it was asked to look for and that needs attention; "                       \
  "with 2 where it was misused or failed."

/* Of the whole command: the table of subcommands ends with one that has no name. */
void shell_help_overview (ShellOutput *output, const ShellCommand *commands, const GOptionEntry *global);

/* Of a subcommand; each of the entries and details may be NULL. Lines of the details that begin with a space are kept as they are. */
void shell_help_command (
    ShellOutput *output, const ShellCommand *command, const GOptionEntry *entries, const GOptionEntry *global, const char *details);

G_END_DECLS
