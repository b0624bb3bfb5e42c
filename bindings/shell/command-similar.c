/* command-similar.c - pioneer similar
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "beside-output.h"
#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] =
    "Sites are compared by what is stated of them: client groups, conditions, features, settings, places, programmes, partners and "
    "the types of "
    "these, and sizes of populations. The score, up to 1, is what both have of what either has; what few sites have counts more, "
    "and what at "
    "least one of them only plans, or has in a broader sense, counts half. JSON has each reason with its statements.\n"
    "\n"
    "  pioneer similar site/leeds\n"
    "  pioneer similar torbay --limit 3 --format json\n";

/* As many reasons are shown to people. */
#define REASONS_SHOWN 6

enum
{
  SCORE,
  REFERENCE,
  NAME,
  COMMON,
  REASONS
};

static ShellTable *
make_table (void)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "score", "Score", SHELL_COLUMN_NUMBER);
  shell_table_add_column (table, "reference", "Reference", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "name", "Name", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "common", "In common", SHELL_COLUMN_PEOPLE);
  shell_table_add_column (table, "reasons", "Reasons", SHELL_COLUMN_HIDDEN);

  return table;
}

/* "Feature: Telecare (planned)". */
static char *
dup_reason (PioneerSharedValue *value)
{
  gboolean broader = pioneer_shared_value_is_broader (value);
  gboolean planned = pioneer_shared_value_is_planned (value);
  const char *notes[] = { "", " (broader term)", " (planned)", " (broader term, planned)" };

  return g_strdup_printf ("%s: %s%s", pioneer_shared_value_get_label (value), pioneer_shared_value_get_text (value),
                          notes[broader + 2 * planned]);
}

static void
add_statements (ShellContext *self, JsonObject *object, const char *name, PioneerList *statements)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      json_array_add_element (array, shell_statement_to_node (self, statement));
    }
  json_object_set_array_member (object, name, array);
}

static JsonObject *
make_reason (ShellContext *self, PioneerSharedValue *value)
{
  JsonObject *object = json_object_new ();
  g_autoptr (PioneerField) field = pioneer_shared_value_get_field (value);
  g_autoptr (PioneerRecord) record = pioneer_shared_value_get_record (value);
  g_autoptr (PioneerList) statements = pioneer_shared_value_get_statements (value);
  g_autoptr (PioneerList) other_statements = pioneer_shared_value_get_other_statements (value);

  json_object_set_string_member (object, "label", pioneer_shared_value_get_label (value));
  json_object_set_string_member (object, "field", pioneer_field_get_name (field));
  json_object_set_string_member (object, "text", pioneer_shared_value_get_text (value));
  if (record != NULL)
    json_object_set_string_member (object, "reference", pioneer_record_get_reference (record));
  json_object_set_double_member (object, "share", pioneer_shared_value_get_share (value));
  json_object_set_boolean_member (object, "broader", pioneer_shared_value_is_broader (value));
  json_object_set_boolean_member (object, "planned", pioneer_shared_value_is_planned (value));
  add_statements (self, object, "statements", statements);
  add_statements (self, object, "other-statements", other_statements);

  return object;
}

static void
set_reasons (ShellContext *self, ShellTable *table, PioneerList *reasons)
{
  g_autoptr (GStrvBuilder) shown = g_strv_builder_new ();
  g_autoptr (GString) all = g_string_new (NULL);
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  guint n = pioneer_list_get_n_items (reasons);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerSharedValue) value = PIONEER_SHARED_VALUE (pioneer_list_get (reasons, i));
      g_autofree char *reason = dup_reason (value);

      if (i < REASONS_SHOWN)
        g_strv_builder_add (shown, reason);
      g_string_append_printf (all, "%s%s", i > 0 ? "; " : "", reason);
      json_array_add_object_element (array, make_reason (self, value));
    }
  if (n > REASONS_SHOWN)
    {
      g_autofree char *rest = g_strdup_printf ("and %u more", n - REASONS_SHOWN);

      g_strv_builder_add (shown, rest);
    }

  json_node_take_array (node, array);
  shell_table_take_list (table, COMMON, g_strv_builder_end (shown));
  shell_table_take_node (table, REASONS, all->str, node);
}

static void
add_row (ShellContext *self, ShellTable *table, PioneerSimilarity *similarity)
{
  g_autoptr (PioneerSite) site = pioneer_similarity_get_site (similarity);
  g_autoptr (PioneerList) reasons = pioneer_similarity_get_reasons (similarity);

  shell_table_add_row (table);
  beside_set_decimal (table, SCORE, pioneer_similarity_get_score (similarity), 2);
  shell_table_set_text (table, REFERENCE, pioneer_record_get_reference (PIONEER_RECORD (site)));
  shell_table_set_text (table, NAME, pioneer_record_get_name (PIONEER_RECORD (site)));
  set_reasons (self, table, reasons);
}

/* What a list that is short, or empty, leaves open. */
static void
tell (PioneerCatalogue *catalogue, PioneerSite *site, guint n_similar)
{
  g_autoptr (PioneerList) undescribed = pioneer_catalogue_get_undescribed_sites (catalogue);
  guint n = pioneer_list_get_n_items (undescribed);
  g_autofree char *count = shell_count (n, "site", "sites");

  if (pioneer_list_contains (undescribed, G_OBJECT (site)))
    shell_note ("Nothing that sites are compared by is stated of %s", pioneer_record_get_reference (PIONEER_RECORD (site)));
  else if (n_similar == 0)
    shell_note ("No other site has anything in common with %s", pioneer_record_get_reference (PIONEER_RECORD (site)));
  else if (n > 0)
    shell_note ("Of %s nothing is stated that sites are compared by", count);
}

static PioneerSite *
find_site (PioneerCatalogue *catalogue, const char *word, GError **error)
{
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, word);
  g_autoptr (PioneerRecord) record = NULL;

  if (site != NULL)
    return g_steal_pointer (&site);

  record = shell_catalogue_find (catalogue, word, error);
  if (record != NULL && PIONEER_IS_SITE (record))
    return PIONEER_SITE (g_steal_pointer (&record));
  if (record != NULL)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "%s is no site; “pioneer list sites” lists them",
                 pioneer_record_get_reference (record));

  return NULL;
}

static int
list_similar (ShellContext *self, guint limit, ShellFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerSite) site = NULL;
  g_autoptr (PioneerList) similar = NULL;

  if (catalogue != NULL)
    site = find_site (catalogue, self->operands[0], &error);
  if (site != NULL)
    similar = pioneer_catalogue_find_similar (catalogue, pioneer_record_get_id (PIONEER_RECORD (site)), limit, &error);
  if (similar == NULL)
    return shell_context_fail (self, error);

  for (guint i = 0; i < pioneer_list_get_n_items (similar); i++)
    {
      g_autoptr (PioneerSimilarity) similarity = PIONEER_SIMILARITY (pioneer_list_get (similar, i));

      add_row (self, table, similarity);
    }
  if (!beside_print (self, table, format))
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE)
    tell (catalogue, site, table->rows->len);

  return SHELL_OK;
}

int
shell_run_similar (ShellContext *self, char ***arguments)
{
  int limit = BESIDE_LIMIT;
  const GOptionEntry entries[] = {
    { "limit", 'n', 0, G_OPTION_ARG_INT, &limit, "List so many at most (default: 10; 0 for all)", "NUMBER" },
    { NULL },
  };
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 1, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;

  return list_similar (self, beside_limit (limit), format);
}
