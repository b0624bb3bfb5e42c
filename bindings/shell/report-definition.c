/* report-definition.c - The descriptions of reports that users name, and what is said of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-definition.h"

#include <string.h>

#include "shell-issues.h"
#include "shell-words.h"

/* The names of those that come with the library. (transfer full) */
static GStrv
list_names (PioneerList *shipped)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (shipped); i++)
    {
      g_autoptr (PioneerReportDefinition) definition = PIONEER_REPORT_DEFINITION (pioneer_list_get (shipped, i));

      g_strv_builder_add (names, pioneer_report_definition_get_name (definition));
    }

  return g_strv_builder_end (names);
}

/* Errors call a file by its full name; here it is called what the user called it. */
static void
name_as_given (GError *error, GFile *file, const char *word)
{
  g_autofree char *name = g_file_get_parse_name (file);
  const char *at = strstr (error->message, name);
  g_autofree char *before = at != NULL ? g_strndup (error->message, (gsize) (at - error->message)) : NULL;
  char *message = at != NULL ? g_strconcat (before, word, at + strlen (name), NULL) : NULL;

  if (message == NULL)
    return;
  g_free (error->message);
  error->message = message;
}

PioneerReportDefinition *
report_definition_find (const char *word, GError **error)
{
  g_autoptr (PioneerList) shipped = pioneer_report_definition_list_shipped ();
  g_auto (GStrv) names = list_names (shipped);
  g_autoptr (PioneerReportDefinition) definition = NULL;
  g_autoptr (GFile) file = NULL;

  if (g_strv_contains ((const char *const *) names, word))
    return pioneer_report_definition_load_shipped (word, error);
  /* What can only be a file gets the message of one; for other words, the names are the likelier. */
  if (strpbrk (word, "/.") == NULL && !g_file_test (word, G_FILE_TEST_EXISTS))
    {
      shell_words_find ("report", word, (const char *const *) names, error);
      return NULL;
    }

  file = g_file_new_for_commandline_arg (word);
  definition = pioneer_report_definition_load (file, NULL, error);
  if (definition == NULL && error != NULL && *error != NULL)
    name_as_given (*error, file, word);

  return g_steal_pointer (&definition);
}

/* "site (must be set): Site to report on" */
static char *
describe_parameter (PioneerReportParameter *parameter)
{
  return g_strdup_printf ("%s%s: %s", pioneer_report_parameter_get_name (parameter),
                          pioneer_report_parameter_is_required (parameter) ? " (must be set)" : "",
                          pioneer_report_parameter_get_label (parameter));
}

static void
add_definition (ShellTable *table, PioneerReportDefinition *definition)
{
  g_autoptr (PioneerList) parameters = pioneer_report_definition_get_parameters (definition);
  g_autoptr (GStrvBuilder) told = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (parameters); i++)
    {
      g_autoptr (PioneerReportParameter) parameter = PIONEER_REPORT_PARAMETER (pioneer_list_get (parameters, i));
      g_autofree char *words = describe_parameter (parameter);

      g_strv_builder_add (told, words);
    }

  shell_table_add_row (table);
  shell_table_set_text (table, 0, pioneer_report_definition_get_name (definition));
  shell_table_set_text (table, 1, pioneer_report_definition_get_description (definition));
  shell_table_take_list (table, 2, g_strv_builder_end (told));
}

int
report_definition_list (ShellContext *self)
{
  g_autoptr (PioneerList) shipped = pioneer_report_definition_list_shipped ();
  g_autoptr (ShellTable) table = shell_table_new ();
  ShellFormat format;

  if (!shell_context_get_format (self, &format))
    return self->status;

  shell_table_add_column (table, "name", "Report", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "description", "What it tells", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "parameters", "What can be set", SHELL_COLUMN_NONE);
  for (guint i = 0; i < pioneer_list_get_n_items (shipped); i++)
    {
      g_autoptr (PioneerReportDefinition) definition = PIONEER_REPORT_DEFINITION (pioneer_list_get (shipped, i));

      add_definition (table, definition);
    }
  shell_table_print (table, self->output, format);

  return shell_context_finish (self, SHELL_OK);
}

int
report_definition_check (ShellContext *self, const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) definition = NULL;
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (ShellTable) table = shell_issues_new ();
  ShellFormat format;

  if (!shell_context_get_format (self, &format))
    return self->status;
  definition = report_definition_find (file, &error);
  if (definition == NULL)
    {
      /* What isn't JSON is a finding, too; what can't be read is a failure. */
      int status = shell_context_fail (self, error);

      return error->domain == PIONEER_ERROR ? SHELL_FINDINGS : status;
    }

  issues = pioneer_report_definition_check (definition);
  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));

      shell_issues_add (table, issue);
      shell_table_set_text (table, SHELL_ISSUE_FILE, file);
    }
  shell_issues_print (table, self->output, format);

  return shell_context_finish (self, table->rows->len > 0 ? SHELL_FINDINGS : SHELL_OK);
}

int
report_definition_print (ShellContext *self, PioneerReportDefinition *definition)
{
  g_autofree char *json = pioneer_report_definition_to_json (definition);

  shell_output_text (self->output, json);

  return shell_context_finish (self, SHELL_OK);
}
