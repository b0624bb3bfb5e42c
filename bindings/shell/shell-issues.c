/* shell-issues.c - What is wrong in files, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-issues.h"

#include <string.h>

#include "shell-words.h"

ShellTable *
shell_issues_new (void)
{
  static const char *const keys[] = { "file", "line", "column", "severity", "code", "path", "message", "hint" };
  ShellTable *table = shell_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    shell_table_add_column (table, keys[i], keys[i], SHELL_COLUMN_NONE);

  return table;
}

void
shell_issues_add (ShellTable *self, PioneerIssue *issue)
{
  guint line = pioneer_issue_get_line (issue);
  guint column = pioneer_issue_get_column (issue);

  shell_table_add_row (self);
  shell_table_set_text (self, SHELL_ISSUE_FILE, pioneer_issue_get_file (issue));
  if (line > 0)
    shell_table_set_number (self, SHELL_ISSUE_LINE, line);
  if (column > 0)
    shell_table_set_number (self, SHELL_ISSUE_COLUMN, column);
  shell_table_set_text (self, SHELL_ISSUE_SEVERITY,
                        shell_enum_nick (PIONEER_TYPE_SEVERITY, (int) pioneer_issue_get_severity (issue)));
  shell_table_set_text (self, SHELL_ISSUE_CODE, pioneer_issue_get_code (issue));
  shell_table_set_text (self, SHELL_ISSUE_PATH, pioneer_issue_get_path (issue));
  shell_table_set_text (self, SHELL_ISSUE_MESSAGE, pioneer_issue_get_message (issue));
  shell_table_set_text (self, SHELL_ISSUE_HINT, pioneer_issue_get_hint (issue));
}

static const char *
get_text (ShellTable *self, guint row, guint column)
{
  return shell_table_get_cell (self, row, column)->text;
}

/* What to do is not said again and again. */
static gboolean
has_same_hint (ShellTable *self, guint row)
{
  return g_strcmp0 (get_text (self, row, SHELL_ISSUE_HINT), get_text (self, row - 1, SHELL_ISSUE_HINT)) == 0 &&
         g_strcmp0 (get_text (self, row, SHELL_ISSUE_CODE), get_text (self, row - 1, SHELL_ISSUE_CODE)) == 0;
}

static void
print_issue (ShellTable *self, ShellOutput *output, guint row)
{
  const char *severity = get_text (self, row, SHELL_ISSUE_SEVERITY);
  const char *hint = get_text (self, row, SHELL_ISSUE_HINT);
  g_autoptr (GString) place = g_string_new (NULL);

  for (guint i = SHELL_ISSUE_FILE; i <= SHELL_ISSUE_COLUMN; i++)
    if (get_text (self, row, i) != NULL)
      g_string_append_printf (place, "%s:", get_text (self, row, i));
  if (place->len > 0)
    g_string_append_c (place, ' ');

  shell_output_styled (output, SHELL_STYLE_HEADING, place->str);
  shell_output_styled (output, strcmp (severity, "error") == 0 ? SHELL_STYLE_BAD : SHELL_STYLE_WARNING, severity);
  shell_output_text (output, ": ");
  shell_output_styled (output, SHELL_STYLE_PLAIN, get_text (self, row, SHELL_ISSUE_MESSAGE));
  shell_output_printf (output, " [%s]\n", get_text (self, row, SHELL_ISSUE_CODE));
  if (hint == NULL || (row > 0 && has_same_hint (self, row)))
    return;
  shell_output_text (output, "  ");
  shell_output_wrapped (output, 2, SHELL_STYLE_FAINT, hint);
}

void
shell_issues_print (ShellTable *self, ShellOutput *output, ShellFormat format)
{
  for (guint i = 0; format == SHELL_FORMAT_TABLE && i < self->rows->len; i++)
    print_issue (self, output, i);
  if (format != SHELL_FORMAT_TABLE)
    shell_table_print (self, output, format);
}
