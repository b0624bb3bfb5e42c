/* search-data.c - What was found, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-data.h"

#include "search-explanation.h"
#include "search-facets.h"
#include "search-found.h"
#include "shell-statement.h"
#include "shell-words.h"

enum
{
  RANK,
  RECORD,
  NAME,
  MODALITY,
  SCORE,
  DEPRECATED,
  FOUND_IN,
  SNIPPET
};

static ShellTable *
make_table (void)
{
  static const char *const keys[] = { "rank", "record", "name", "modality", "score", "deprecated", "found-in", "snippet" };
  ShellTable *table = shell_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    shell_table_add_column (table, keys[i], keys[i], SHELL_COLUMN_NONE);

  return table;
}

static void
add_row (ShellTable *table, PioneerMatch *match)
{
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  char score[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (score, sizeof (score), "%.6f", pioneer_match_get_score (match));
  shell_table_add_row (table);
  shell_table_set_number (table, RANK, (gint64) pioneer_match_get_position (match) + 1);
  shell_table_set_text (table, RECORD, pioneer_record_get_reference (record));
  shell_table_set_text (table, NAME, pioneer_record_get_name (record));
  shell_table_set_text (table, MODALITY, search_record_modality (record));
  shell_table_set_text (table, SCORE, score);
  shell_table_set_truth (table, DEPRECATED, pioneer_match_is_deprecated (match), "yes");
  shell_table_take_list (table, FOUND_IN, search_list_places (match));
  if (snippet != NULL)
    shell_table_set_text (table, SNIPPET, pioneer_snippet_get_text (snippet));
}

void
search_print_csv (ShellContext *self, PioneerResults *results)
{
  g_autoptr (ShellTable) table = make_table ();

  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);

      add_row (table, match);
    }
  shell_table_print (table, self->output, SHELL_FORMAT_CSV);
}

static JsonArray *
references_to_array (PioneerList *records)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));

      json_array_add_string_element (array, pioneer_record_get_reference (record));
    }

  return array;
}

static JsonArray *
statements_to_array (ShellContext *self, PioneerMatch *match)
{
  g_autoptr (PioneerList) statements = pioneer_match_get_statements (match);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      json_array_add_element (array, shell_statement_to_node (self, statement));
    }

  return array;
}

/* Places are counted in characters, from 0. */
static JsonObject *
snippet_to_object (PioneerSnippet *snippet)
{
  JsonObject *object = json_object_new ();
  JsonArray *found = json_array_new ();
  g_autoptr (PioneerField) field = pioneer_snippet_get_field (snippet);

  for (guint i = 0; i < pioneer_snippet_get_n_ranges (snippet); i++)
    {
      JsonObject *range = json_object_new ();

      json_object_set_int_member (range, "start", pioneer_snippet_get_start (snippet, i));
      json_object_set_int_member (range, "end", pioneer_snippet_get_end (snippet, i));
      json_array_add_object_element (found, range);
    }
  shell_object_set_text (object, "field", field != NULL ? pioneer_field_get_name (field) : NULL);
  shell_object_set_text (object, "text", pioneer_snippet_get_text (snippet));
  json_object_set_array_member (object, "found", found);

  return object;
}

static JsonObject *
match_to_object (ShellContext *self, PioneerMatch *match, gboolean explain)
{
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  g_autoptr (PioneerExplanation) explanation = explain ? pioneer_match_get_explanation (match) : NULL;
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "rank", (gint64) pioneer_match_get_position (match) + 1);
  shell_object_set_text (object, "record", pioneer_record_get_reference (record));
  shell_object_set_text (object, "name", pioneer_record_get_name (record));
  shell_object_set_text (object, "modality", search_record_modality (record));
  json_object_set_double_member (object, "score", pioneer_match_get_score (match));
  json_object_set_boolean_member (object, "deprecated", pioneer_match_is_deprecated (match));
  if (snippet != NULL)
    json_object_set_object_member (object, "snippet", snippet_to_object (snippet));
  else
    json_object_set_null_member (object, "snippet");
  json_object_set_array_member (object, "statements", statements_to_array (self, match));
  if (explanation != NULL)
    json_object_set_array_member (object, "explanation", search_explanation_to_array (explanation));

  return object;
}

static JsonArray *
matches_to_array (ShellContext *self, PioneerResults *results, gboolean explain)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);

      json_array_add_object_element (array, match_to_object (self, match, explain));
    }

  return array;
}

static JsonArray *
widenings_to_array (PioneerResults *results)
{
  g_autoptr (PioneerList) widenings = pioneer_results_get_widenings (results);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (widenings); i++)
    {
      g_autoptr (PioneerWidening) widening = PIONEER_WIDENING (pioneer_list_get (widenings, i));
      g_autoptr (PioneerList) concepts = pioneer_widening_get_concepts (widening);
      g_autoptr (PioneerList) narrower = pioneer_widening_get_narrower (widening);
      JsonObject *object = json_object_new ();
      JsonArray *labels = json_array_new ();

      for (guint j = 0; j < pioneer_widening_get_n_labels (widening); j++)
        json_array_add_string_element (labels, pioneer_widening_get_label (widening, j));
      shell_object_set_text (object, "words", pioneer_widening_get_words (widening));
      json_object_set_array_member (object, "concepts", references_to_array (concepts));
      json_object_set_array_member (object, "labels", labels);
      json_object_set_array_member (object, "narrower", references_to_array (narrower));
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
suggestions_to_array (PioneerResults *results)
{
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (suggestions); i++)
    {
      g_autoptr (PioneerSuggestion) suggestion = PIONEER_SUGGESTION (pioneer_list_get (suggestions, i));
      JsonObject *object = json_object_new ();

      shell_object_set_text (object, "word", pioneer_suggestion_get_word (suggestion));
      shell_object_set_text (object, "proposal", pioneer_suggestion_get_proposal (suggestion));
      shell_object_set_text (object, "query", pioneer_suggestion_get_text (suggestion));
      json_array_add_object_element (array, object);
    }

  return array;
}

void
search_print_json (ShellContext *self, PioneerResults *results, gboolean explain)
{
  g_autoptr (PioneerQuery) query = pioneer_results_get_query (results);
  g_autofree char *understood = pioneer_results_get_understood (results);
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_node_take_object (root, object);
  shell_object_set_text (object, "query", pioneer_query_to_string (query));
  shell_object_set_text (object, "understood", understood);
  json_object_set_int_member (object, "total", pioneer_results_get_total (results));
  json_object_set_int_member (object, "offset", pioneer_results_get_offset (results));
  json_object_set_array_member (object, "matches", matches_to_array (self, results, explain));
  json_object_set_array_member (object, "facets", search_facets_to_array (results));
  json_object_set_array_member (object, "widenings", widenings_to_array (results));
  json_object_set_array_member (object, "suggestions", suggestions_to_array (results));

  shell_output_json (self->output, root);
}
