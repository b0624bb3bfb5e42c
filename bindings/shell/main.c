/* main.c - The command pioneer
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <signal.h>
#include <string.h>

#include "shell-commands.h"
#include "shell-help-data.h"
#include "shell-words.h"

/* Where the first word that is no option stands, or 0: what comes before it can only be global options. */
static gboolean
find_command (char **arguments, int *position, GError **error)
{
  g_autoptr (ShellContext) scratch = shell_context_new ();
  g_autoptr (GOptionContext) parser = g_option_context_new (NULL);
  g_autofree GOptionEntry *entries = shell_context_global_entries (scratch);
  g_auto (GStrv) rest = g_strdupv (arguments);
  int n;

  g_option_context_set_help_enabled (parser, FALSE);
  g_option_context_set_strict_posix (parser, TRUE);
  g_option_context_add_main_entries (parser, entries, NULL);
  if (!g_option_context_parse_strv (parser, &rest, error))
    return FALSE;

  n = (int) g_strv_length (rest);
  *position = n > 1 ? (int) g_strv_length (arguments) - n + 1 : 0;

  return TRUE;
}

static const ShellCommand *
get_command (const char *name)
{
  for (const ShellCommand *command = shell_commands; command->name != NULL; command++)
    if (strcmp (command->name, name) == 0)
      return command;

  return NULL;
}

static int
refuse_command (ShellContext *self, const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *suggestion = NULL;

  for (const ShellCommand *command = shell_commands; command->name != NULL; command++)
    g_ptr_array_add (names, (gpointer) command->name);
  g_ptr_array_add (names, NULL);
  suggestion = shell_words_suggestion (name, (const char *const *) names->pdata);

  return shell_context_misuse (self, "There is no command “%s”%s", name, suggestion);
}

static int
run_overview (ShellContext *self, char ***arguments, gboolean asked)
{
  g_autofree GOptionEntry *global = shell_context_global_entries (self);

  if (!shell_context_parse (self, arguments, NULL, NULL))
    return self->status;
  if (g_strcmp0 (self->format, "json") == 0)
    shell_help_data_overview (self->output, shell_commands, global);
  else
    shell_help_overview (self->output, shell_commands, global);

  return shell_context_finish (self, asked || self->help ? SHELL_OK : SHELL_FAILURE);
}

static char *
take (char **arguments, int position)
{
  char *taken = arguments[position];

  for (int i = position; arguments[i] != NULL; i++)
    arguments[i] = arguments[i + 1];

  return taken;
}

/* "help list" is "list --help". */
static char *
take_command (char **arguments, int position)
{
  g_autofree char *name = take (arguments, position);

  if (strcmp (name, "help") != 0 || arguments[position] == NULL)
    return g_steal_pointer (&name);

  g_free (name);
  name = arguments[position];
  arguments[position] = g_strdup ("--help");

  return g_steal_pointer (&name);
}

static int
run (ShellContext *self, char ***arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  int position;

  if (!find_command (*arguments, &position, &error))
    return shell_context_misuse (self, "%s", error->message);
  if (position == 0)
    return run_overview (self, arguments, FALSE);

  name = take_command (*arguments, position);
  if (strcmp (name, "help") == 0)
    return run_overview (self, arguments, TRUE);
  self->command = get_command (name);
  if (self->command == NULL)
    return refuse_command (self, name);

  return self->command->run (self, arguments);
}

static gboolean
is_text (char **arguments)
{
  for (guint i = 0; arguments[i] != NULL; i++)
    if (!g_utf8_validate (arguments[i], -1, NULL))
      {
        shell_complain ("Argument %u is not UTF-8: %s", i, arguments[i]);
        return FALSE;
      }

  return TRUE;
}

int
main (G_GNUC_UNUSED int argc, char **argv)
{
  g_autoptr (ShellContext) self = shell_context_new ();
  g_auto (GStrv) arguments = g_strdupv (argv);

  /* Whoever reads may stop reading: that shows in the result of a write. */
  signal (SIGPIPE, SIG_IGN);

  if (!is_text (arguments))
    return SHELL_FAILURE;

  return run (self, &arguments);
}
