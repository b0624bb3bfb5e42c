/* shell-csv.c - CSV as RFC 4180 has it, safe to open in a spreadsheet
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-table.h"

#define LINE_END "\r\n"

/* Stands for control characters, which a terminal would obey. */
#define REPLACEMENT "\357\277\275"

/* An optional sign, digits with at most one point, an optional exponent. */
static gboolean
is_plain_number (const char *text)
{
  static GRegex *number = NULL;

  if (g_once_init_enter (&number))
    g_once_init_leave (&number, g_regex_new ("^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z", G_REGEX_OPTIMIZE, 0, NULL));

  return g_regex_match (number, text, 0, NULL);
}

static gboolean
looks_like_formula (const char *text)
{
  return text[0] != '\0' && strchr ("=+-@\t\r\n", text[0]) != NULL && !is_plain_number (text);
}

static void
append_cell (GString *line, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  gboolean quoted = strpbrk (valid, ",\"\r\n") != NULL;

  if (quoted)
    g_string_append_c (line, '"');
  if (looks_like_formula (valid))
    g_string_append_c (line, '\'');
  for (const char *p = valid; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (line, '"');
      if (g_ascii_iscntrl (*p) && strchr ("\t\r\n", *p) == NULL)
        g_string_append (line, REPLACEMENT);
      else
        g_string_append_c (line, *p);
    }
  if (quoted)
    g_string_append_c (line, '"');
}

/* One cell after another, and the line end. */
static void
append_line (ShellTable *self, GString *line, const char *(*get_text) (ShellTable *self, guint row, guint column), guint row)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const char *text = get_text (self, row, i);

      if (g_array_index (self->columns, ShellColumn, i).flags & SHELL_COLUMN_PEOPLE)
        continue;
      if (i > 0)
        g_string_append_c (line, ',');
      if (text != NULL)
        append_cell (line, text);
    }
  g_string_append (line, LINE_END);
}

static const char *
get_key (ShellTable *self, G_GNUC_UNUSED guint row, guint column)
{
  return g_array_index (self->columns, ShellColumn, column).key;
}

static const char *
get_text (ShellTable *self, guint row, guint column)
{
  return shell_table_get_cell (self, row, column)->text;
}

void
shell_csv_print_header (ShellTable *self, ShellOutput *output)
{
  g_autoptr (GString) line = g_string_new (NULL);

  append_line (self, line, get_key, 0);
  shell_output_text (output, line->str);
}

void
shell_csv_print_rows (ShellTable *self, ShellOutput *output)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      g_string_truncate (line, 0);
      append_line (self, line, get_text, i);
      shell_output_text (output, line->str);
    }
}
