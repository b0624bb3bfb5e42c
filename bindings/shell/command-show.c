/* command-show.c - pioneer show
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-catalogue.h"
#include "shell-commands.h"
#include "show-text.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] =
    "REFERENCE is a kind and an identity, such as site/leeds, or only the identity or the name where it is clear what is meant.\n"
    "\n"
    "  pioneer show site/leeds\n"
    "  pioneer show leeds --field population --policy newest\n"
    "  pioneer show leeds --format csv\n"
    "\n"
    "● is the statement that is shown elsewhere, by the policy; ○ one that it was preferred to; × one that a curator has "
    "withdrawn. "
    "As CSV, there is a row for each citation.";

static PioneerList *
get_fields (PioneerRecord *record, const char *name, GError **error)
{
  g_autoptr (PioneerList) fields = NULL;
  g_autoptr (PioneerField) field = NULL;

  if (name == NULL)
    return pioneer_record_get_fields (record);

  field = shell_field_find (pioneer_record_get_kind (record), name, error);
  if (field == NULL)
    return NULL;
  fields = pioneer_field_list (pioneer_record_get_kind (record));

  return pioneer_list_filter (fields, "name", name, error);
}

static void
print_json (ShellContext *self, PioneerRecord *record, PioneerList *fields)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (root, json_array_new ());
  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));
      g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, pioneer_field_get_name (field), NULL);

      for (guint j = 0; j < pioneer_list_get_n_items (statements); j++)
        {
          g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, j));

          json_array_add_element (json_node_get_array (root), shell_statement_to_node (self, statement));
        }
    }

  shell_output_json (self->output, root);
}

static void
print_csv (ShellContext *self, PioneerRecord *record, PioneerList *fields)
{
  g_autoptr (ShellTable) sheet = shell_sheet_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));
      g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, pioneer_field_get_name (field), NULL);

      for (guint j = 0; j < pioneer_list_get_n_items (statements); j++)
        {
          g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, j));

          shell_sheet_add (sheet, self, statement);
        }
    }

  shell_table_print (sheet, self->output, SHELL_FORMAT_CSV);
}

static int
show (ShellContext *self, ShellFormat format, const char *field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerRecord) record = NULL;
  g_autoptr (PioneerList) fields = NULL;

  if (catalogue != NULL)
    record = shell_catalogue_find (catalogue, self->operands[0], &error);
  if (record != NULL)
    fields = get_fields (record, field, &error);
  if (fields == NULL)
    return shell_context_fail (self, error);

  if (format == SHELL_FORMAT_JSON)
    print_json (self, record, fields);
  else if (format == SHELL_FORMAT_CSV)
    print_csv (self, record, fields);
  else
    show_print_text (self, catalogue, record, fields, field == NULL);

  return shell_context_finish (self, SHELL_OK);
}

int
shell_run_show (ShellContext *self, char ***arguments)
{
  g_autofree char *field = NULL;
  const GOptionEntry entries[] = {
    { "field", 0, 0, G_OPTION_ARG_FILENAME, &field, "Only this field", "FIELD" },
    { NULL },
  };
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 1, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;

  return show (self, format, field);
}
