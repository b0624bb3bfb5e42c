/* command-sources.c - pioneer sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-table.h"

static const char details[] = "A source that is derived from another, or quotes it, adds no support to what that one says (pioneer "
                              "show source/ID tells which passages).";

enum
{
  ID,
  NAME,
  TYPE,
  PUBLISHED,
  PUBLISHER,
  STATEMENTS,
  DERIVED_FROM,
  QUOTES,
  FILE_NAME,
  DIGEST
};

static char **
list_ids (PioneerList *records)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));

      g_strv_builder_add (ids, pioneer_record_get_id (record));
    }

  return g_strv_builder_end (ids);
}

static void
set_name (ShellTable *table, guint column, gpointer record)
{
  if (record != NULL)
    shell_table_set_text (table, column, pioneer_record_get_name (record));
}

static void
add_row (ShellTable *table, PioneerSource *source)
{
  g_autoptr (PioneerConcept) type = pioneer_source_get_source_type (source);
  g_autoptr (PioneerPeriod) published = pioneer_source_get_published (source);
  g_autoptr (PioneerPartner) publisher = pioneer_source_get_publisher (source);
  g_autoptr (PioneerList) statements = pioneer_source_get_statements (source);
  g_autoptr (PioneerList) derived = pioneer_source_get_derived_from (source);
  g_autoptr (PioneerList) quotes = pioneer_source_get_quotes (source);
  g_autofree char *date = published != NULL ? pioneer_period_to_notation (published) : NULL;

  shell_table_add_row (table);
  shell_table_set_text (table, ID, pioneer_record_get_id (PIONEER_RECORD (source)));
  shell_table_set_text (table, NAME, pioneer_record_get_name (PIONEER_RECORD (source)));
  set_name (table, TYPE, type);
  shell_table_set_text (table, PUBLISHED, date);
  set_name (table, PUBLISHER, publisher);
  shell_table_set_number (table, STATEMENTS, pioneer_list_get_n_items (statements));
  shell_table_take_list (table, DERIVED_FROM, list_ids (derived));
  shell_table_take_list (table, QUOTES, list_ids (quotes));
  shell_table_set_text (table, FILE_NAME, pioneer_source_get_file (source));
  shell_table_set_text (table, DIGEST, pioneer_source_get_digest (source));
}

static ShellTable *
make_table (void)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "id", "Id", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "name", "Name", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "type", "Type", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "published", "Published", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "publisher", "Publisher", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "statements", "Statements", SHELL_COLUMN_NUMBER);
  shell_table_add_column (table, "derived-from", "Derived from", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "quotes", "Quotes", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "file", "File", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "digest", "Digest", SHELL_COLUMN_HIDDEN);
  table->max_lines = 4;

  return table;
}

int
shell_run_sources (ShellContext *self, char ***arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerList) sources = NULL;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, NULL, details) || !shell_context_expect (self, 0, 0) ||
      !shell_context_get_format (self, &format))
    return self->status;
  catalogue = shell_context_load (self, &error);
  if (catalogue == NULL)
    return shell_context_fail (self, error);

  sources = pioneer_catalogue_get_sources (catalogue);
  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerSource) source = PIONEER_SOURCE (pioneer_list_get (sources, i));

      add_row (table, source);
    }
  shell_table_print (table, self->output, format);

  return shell_context_finish (self, SHELL_OK);
}
