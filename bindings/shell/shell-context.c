/* shell-context.c - What every subcommand is given: the global options, the catalogue and the output
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-context.h"

#include <string.h>

#include "shell-help-data.h"
#include "shell-terminal.h"
#include "shell-words.h"

static const char *const formats[] = { "table", "json", "csv", NULL };

ShellContext *
shell_context_new (void)
{
  ShellContext *self = g_new0 (ShellContext, 1);

  self->output = shell_output_new ();

  return self;
}

void
shell_context_free (ShellContext *self)
{
  shell_output_free (self->output);
  g_clear_object (&self->opened);
  g_strfreev (self->operands);
  g_strfreev (self->catalogues);
  g_free (self->policy);
  g_free (self->format);
  g_free (self->color);
  g_free (self);
}

/* Texts are read as file names, so that they are UTF-8 whatever the locale is. */
GOptionEntry *
shell_context_global_entries (ShellContext *self)
{
  const GOptionEntry entries[] = {
    { "catalogue", 'c', 0, G_OPTION_ARG_FILENAME_ARRAY, &self->catalogues,
      "Read this file too, layered over the shipped catalogue; may be repeated", "FILE" },
    { "no-shipped", 0, 0, G_OPTION_ARG_NONE, &self->no_shipped, "Leave the shipped catalogue out", NULL },
    { "policy", 'p', 0, G_OPTION_ARG_FILENAME, &self->policy,
      "Which of several statements is shown: preferred-rank (default), newest, source-type, most-independent or most-precise",
      "NAME" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &self->format, "table (default), json or csv", "FORMAT" },
    { "color", 0, 0, G_OPTION_ARG_FILENAME, &self->color, "auto (default: on a terminal, unless NO_COLOR is set), always or never",
      "WHEN" },
    { "width", 0, 0, G_OPTION_ARG_INT, &self->width, "Fit lines to so many columns (default: the terminal's)", "COLUMNS" },
    { "with-contacts", 0, 0, G_OPTION_ARG_NONE, &self->with_contacts, "Show contacts, which are personal data", NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &self->help, "Show this help; with --format json, for programs", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, "Show the version", NULL },
    { NULL },
  };

  return g_memdup2 (entries, sizeof entries);
}

int
shell_context_fail (G_GNUC_UNUSED ShellContext *self, const GError *error)
{
  shell_complain ("%s", error->message);

  return SHELL_FAILURE;
}

int
shell_context_misuse (ShellContext *self, const char *format, ...)
{
  g_autofree char *message = NULL;
  const char *name = self->command != NULL ? self->command->name : "";
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  shell_complain ("%s\n(see: pioneer %s%s--help)", message, name, name[0] != '\0' ? " " : "");

  return SHELL_FAILURE;
}

int
shell_context_finish (ShellContext *self, int status)
{
  g_autoptr (GError) error = NULL;
  const char *damage = self->opened != NULL ? pioneer_catalogue_get_damage (self->opened) : NULL;

  if (!shell_output_finish (self->output, &error))
    return shell_context_fail (self, error);
  if (damage == NULL)
    return status;

  shell_note ("What is printed lacks something: %s", damage);

  return SHELL_FAILURE;
}

/* GOption names the option at the end of its message; no message catalogue is loaded that could change this. */
static char *
suggest_option (const GError *error, const GOptionEntry *entries, const GOptionEntry *global)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *given = strstr (error->message, " --");

  if (!g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION) || given == NULL)
    return g_strdup ("");

  for (const GOptionEntry *entry = entries; entry != NULL && entry->long_name != NULL; entry++)
    g_ptr_array_add (names, g_strconcat ("--", entry->long_name, NULL));
  for (const GOptionEntry *entry = global; entry->long_name != NULL; entry++)
    g_ptr_array_add (names, g_strconcat ("--", entry->long_name, NULL));
  g_ptr_array_add (names, NULL);

  return shell_words_suggestion (given + 1, (const char *const *) names->pdata);
}

static gboolean
stop (ShellContext *self, int status)
{
  self->status = status;

  return FALSE;
}

static gboolean
give_help (ShellContext *self, const GOptionEntry *entries, const GOptionEntry *global, const char *details)
{
  shell_terminal_prepare (self->output, self->color, self->width, NULL);
  if (g_strcmp0 (self->format, "json") == 0)
    shell_help_data_command (self->output, self->command, entries, global, details);
  else
    shell_help_command (self->output, self->command, entries, global, details);

  return stop (self, shell_context_finish (self, SHELL_OK));
}

static gboolean
give_version (ShellContext *self)
{
  shell_output_printf (self->output, "pioneer %s\n", PIONEER_VERSION_STRING);

  return stop (self, shell_context_finish (self, SHELL_OK));
}

/* An option that a command has itself stands in for that of every command. */
static void
drop_replaced (GOptionEntry *global, const GOptionEntry *entries)
{
  GOptionEntry *kept = global;

  for (const GOptionEntry *entry = global; entry->long_name != NULL; entry++)
    {
      const GOptionEntry *own = entries;

      while (own != NULL && own->long_name != NULL && strcmp (own->long_name, entry->long_name) != 0)
        own++;
      if (own == NULL || own->long_name == NULL)
        *kept++ = *entry;
    }
  *kept = (GOptionEntry){ NULL };
}

gboolean
shell_context_parse (ShellContext *self, char ***arguments, const GOptionEntry *entries, const char *details)
{
  g_autoptr (GOptionContext) parser = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree GOptionEntry *global = shell_context_global_entries (self);
  const GOptionEntry rest[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->operands, NULL, NULL },
    { NULL },
  };

  drop_replaced (global, entries);
  g_option_context_set_help_enabled (parser, FALSE);
  if (entries != NULL)
    g_option_context_add_main_entries (parser, entries, NULL);
  g_option_context_add_main_entries (parser, global, NULL);
  g_option_context_add_main_entries (parser, rest, NULL);

  if (!g_option_context_parse_strv (parser, arguments, &error))
    {
      g_autofree char *suggestion = suggest_option (error, entries, global);

      return stop (self, shell_context_misuse (self, "%s%s", error->message, suggestion));
    }
  if (self->version)
    return give_version (self);
  if (self->help && self->command != NULL)
    return give_help (self, entries, global, details);
  if (!shell_terminal_prepare (self->output, self->color, self->width, &error))
    return stop (self, shell_context_misuse (self, "%s", error->message));
  if (self->operands == NULL)
    self->operands = g_new0 (char *, 1);

  return TRUE;
}

gboolean
shell_context_expect (ShellContext *self, guint least, guint most)
{
  guint n = g_strv_length (self->operands);

  if (n < least)
    return stop (self, shell_context_misuse (self, "Something is missing; the command is used like this: pioneer %s %s",
                                             self->command->name, self->command->synopsis));
  if (n > most)
    return stop (self, shell_context_misuse (self, "“%s” is one word too many; the command is used like this: pioneer %s %s",
                                             self->operands[most], self->command->name, self->command->synopsis));

  return TRUE;
}

gboolean
shell_context_get_format (ShellContext *self, ShellFormat *format)
{
  g_autoptr (GError) error = NULL;
  int found = self->format != NULL ? shell_words_find ("format", self->format, formats, &error) : SHELL_FORMAT_TABLE;

  if (found < 0)
    return stop (self, shell_context_misuse (self, "%s", error->message));
  *format = (ShellFormat) found;

  return TRUE;
}
