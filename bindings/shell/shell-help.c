/* shell-help.c - Help
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-help.h"

#include "shell-text.h"

#define INDENT      2
#define NAME_COLUMN 32

static void
print_entry (ShellOutput *output, const char *name, guint column, const char *text)
{
  guint used = INDENT + shell_text_width (name);

  shell_output_spaces (output, INDENT);
  shell_output_styled (output, SHELL_STYLE_KEY, name);
  if (used + 2 > column)
    {
      shell_output_text (output, "\n");
      used = 0;
    }
  shell_output_spaces (output, column - used);
  shell_output_wrapped (output, column, SHELL_STYLE_PLAIN, text);
}

static void
print_options (ShellOutput *output, const char *heading, const GOptionEntry *entries)
{
  shell_output_text (output, "\n");
  shell_output_styled (output, SHELL_STYLE_HEADING, heading);
  shell_output_text (output, "\n");

  for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++)
    {
      g_autoptr (GString) name = g_string_new (NULL);

      if (entry->short_name != 0)
        g_string_append_printf (name, "-%c, ", entry->short_name);
      else
        g_string_append (name, "    ");
      g_string_append_printf (name, "--%s", entry->long_name);
      if (entry->arg_description != NULL)
        g_string_append_printf (name, " %s", entry->arg_description);
      print_entry (output, name->str, NAME_COLUMN, entry->description);
    }
}

static void
print_details (ShellOutput *output, const char *details)
{
  g_autofree char *text = g_strchomp (g_strdup (details));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] == ' ')
      shell_output_printf (output, "%s\n", lines[i]);
    else
      shell_output_wrapped (output, 0, SHELL_STYLE_PLAIN, lines[i]);
}

void
shell_help_command (
    ShellOutput *output, const ShellCommand *command, const GOptionEntry *entries, const GOptionEntry *global, const char *details)
{
  shell_output_styled (output, SHELL_STYLE_HEADING, "Usage: ");
  shell_output_printf (output, "pioneer %s %s\n", command->name, command->synopsis);
  shell_output_wrapped (output, 0, SHELL_STYLE_PLAIN, command->help);
  if (details != NULL)
    {
      shell_output_text (output, "\n");
      print_details (output, details);
    }
  if (entries != NULL && entries->long_name != NULL)
    print_options (output, "Options", entries);
  print_options (output, "Options of every command", global);
}

void
shell_help_overview (ShellOutput *output, const ShellCommand *commands, const GOptionEntry *global)
{
  shell_output_styled (output, SHELL_STYLE_HEADING, "Usage: ");
  shell_output_text (output, "pioneer COMMAND …\n");
  shell_output_wrapped (output, 0, SHELL_STYLE_PLAIN, SHELL_HELP_PURPOSE);

  shell_output_text (output, "\n");
  shell_output_styled (output, SHELL_STYLE_HEADING, "Commands");
  shell_output_text (output, "\n");
  for (const ShellCommand *command = commands; command->name != NULL; command++)
    print_entry (output, command->name, 14, command->help);

  print_options (output, "Options of every command", global);

  shell_output_text (output, "\n");
  shell_output_wrapped (output, 0, SHELL_STYLE_PLAIN, "“pioneer COMMAND --help” tells more. " SHELL_HELP_STATUS);
}
