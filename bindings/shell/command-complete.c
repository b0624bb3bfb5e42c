/* command-complete.c - pioneer complete
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "beside-output.h"
#include "shell-commands.h"

static const char details[] =
    "START is what has been typed so far: a record is listed if a name or another label of it has all the words, the last of which "
    "may be the beginning of one. Those that begin with START come first, then those that are named most.\n"
    "\n"
    "  pioneer complete frail eld\n"
    "  pioneer complete 'a&e' --format json\n";

enum
{
  TEXT,
  REFERENCE,
  NAME,
  QUERY
};

static ShellTable *
make_table (void)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "text", "Text", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "reference", "Reference", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "name", "Name", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "query", "Query", SHELL_COLUMN_HIDDEN);

  return table;
}

static void
add_row (ShellTable *table, PioneerCompletion *completion)
{
  g_autoptr (PioneerRecord) record = pioneer_completion_get_record (completion);
  g_autoptr (PioneerQuery) query = pioneer_completion_get_query (completion);

  shell_table_add_row (table);
  shell_table_set_text (table, TEXT, pioneer_completion_get_text (completion));
  shell_table_set_text (table, REFERENCE, pioneer_record_get_reference (record));
  shell_table_set_text (table, NAME, pioneer_record_get_name (record));
  shell_table_set_text (table, QUERY, query != NULL ? pioneer_query_to_string (query) : NULL);
}

static int
complete (ShellContext *self, const char *start, guint limit, ShellFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerList) completions = NULL;

  if (catalogue != NULL)
    completions = pioneer_catalogue_complete (catalogue, start, limit, &error);
  if (completions == NULL)
    return shell_context_fail (self, error);

  for (guint i = 0; i < pioneer_list_get_n_items (completions); i++)
    {
      g_autoptr (PioneerCompletion) completion = PIONEER_COMPLETION (pioneer_list_get (completions, i));

      add_row (table, completion);
    }
  if (!beside_print (self, table, format))
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE && table->rows->len == 0)
    shell_note ("No name or label has such words");

  return SHELL_OK;
}

int
shell_run_complete (ShellContext *self, char ***arguments)
{
  int limit = BESIDE_LIMIT;
  const GOptionEntry entries[] = {
    { "limit", 'n', 0, G_OPTION_ARG_INT, &limit, "List so many at most (default: 10; 0 for all)", "NUMBER" },
    { NULL },
  };
  g_autofree char *start = NULL;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 1, G_MAXUINT) ||
      !shell_context_get_format (self, &format))
    return self->status;

  start = g_strjoinv (" ", self->operands);

  return complete (self, start, beside_limit (limit), format);
}
