/* command-check.c - pioneer check
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-commands.h"
#include "shell-progress.h"

static const char details[] =
    "Reads all of each compiled file: its checksums, every record and statement, their order, and the index. Nothing is printed "
    "where all is well. The command exits with 1 if a file is damaged; then it is to be made again from its JSON.\n"
    "\n"
    "  pioneer check mine.pioneer\n";

/* Damage is what was looked for; anything else is a failure. */
static int
check_file (ShellContext *self, const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GError) error = NULL;

  if (pioneer_catalogue_check_file (file, NULL, &error))
    return SHELL_OK;
  if (!g_error_matches (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED))
    return shell_context_fail (self, error);

  shell_output_printf (self->output, "%s\n", error->message);

  return SHELL_FINDINGS;
}

int
shell_run_check (ShellContext *self, char ***arguments)
{
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = NULL;
  int status = SHELL_OK;

  if (!shell_context_parse (self, arguments, NULL, details) || !shell_context_expect (self, 1, G_MAXUINT))
    return self->status;

  progress = shell_progress_new ("Checking");
  for (guint i = 0; self->operands[i] != NULL && status != SHELL_FAILURE; i++)
    {
      int found = check_file (self, self->operands[i]);

      status = MAX (status, found);
    }

  return shell_context_finish (self, status);
}
