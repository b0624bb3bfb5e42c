/* pioneer-json-cells.c - What a report's blocks hold as JSON: texts, tables and facts, with the statements that they rest on
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-values-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-json-text-private.h"
#include "pioneer-sheet-private.h"

static void
append_run (GString *out, const PioneerRun *run)
{
  static const char *const words[] = {
    [PIONEER_RUN_TEXT] = "text",     [PIONEER_RUN_EMPHASIS] = "emphasis", [PIONEER_RUN_MODALITY] = "modality",
    [PIONEER_RUN_ABSENT] = "absent", [PIONEER_RUN_REFERENCE] = "note",    [PIONEER_RUN_LINK] = "link",
    [PIONEER_RUN_BREAK] = "break",   [PIONEER_RUN_STRONG] = "strong",     [PIONEER_RUN_ADDRESS] = "address",
  };
  gboolean any = FALSE;

  g_string_append_c (out, '{');
  pioneer_json_text_member (out, "run", words[run->kind], &any);
  if (run->kind != PIONEER_RUN_REFERENCE)
    pioneer_json_text_member (out, "text", run->text, &any);
  if (run->kind == PIONEER_RUN_LINK || run->kind == PIONEER_RUN_ADDRESS)
    pioneer_json_text_member (out, "to", run->anchor, &any);
  if (run->kind == PIONEER_RUN_REFERENCE)
    {
      pioneer_json_member (out, "number", &any);
      g_string_append_printf (out, "%u", run->number);
    }
  g_string_append_c (out, '}');
}

static guint
number_statement (PioneerJsonWriter *self, guint32 place)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, GUINT_TO_POINTER (place + 1)));

  if (number > 0)
    return number - 1;

  g_array_append_val (self->places, place);
  g_hash_table_insert (self->numbers, GUINT_TO_POINTER (place + 1), GUINT_TO_POINTER (self->places->len));

  return self->places->len - 1;
}

static void
append_evidence (PioneerJsonWriter *self, const PioneerRuns *runs, gboolean *any)
{
  if (runs->state != 0)
    pioneer_json_text_member (self->out, "state", pioneer_choice_nick (PIONEER_TYPE_STATE, runs->state), any);
  if (runs->value != NULL && runs->spec != NULL)
    {
      pioneer_json_member (self->out, "value", any);
      pioneer_json_append_value (self->out, runs->spec, runs->value);
    }
  if (runs->has_amount)
    {
      pioneer_json_member (self->out, "amount", any);
      pioneer_json_append_number (self->out, runs->amount);
    }
  if (runs->n_intended > 0)
    {
      pioneer_json_member (self->out, "intended", any);
      g_string_append_printf (self->out, "%u", runs->n_intended);
    }
  if (runs->n_statements == 0)
    return;

  pioneer_json_member (self->out, "statements", any);
  for (guint i = 0; i < runs->n_statements; i++)
    g_string_append_printf (self->out, "%c%u", i == 0 ? '[' : ',', number_statement (self, runs->statements[i]));
  g_string_append_c (self->out, ']');
}

/* {"runs":[…],"state":"value","value":{…},"statements":[0]} without its braces */
void
pioneer_json_append_runs (PioneerJsonWriter *self, const PioneerRuns *runs, gboolean *any)
{
  pioneer_json_member (self->out, "runs", any);
  g_string_append_c (self->out, '[');
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    {
      if (run != runs->first)
        g_string_append_c (self->out, ',');
      append_run (self->out, run);
    }
  g_string_append_c (self->out, ']');
  append_evidence (self, runs, any);
}

static void
append_columns (GString *out, const PioneerTable *table)
{
  static const char *const words[] = {
    [PIONEER_COLUMN_TEXT] = "text",
    [PIONEER_COLUMN_NUMBER] = "number",
    [PIONEER_COLUMN_DATE] = "date",
  };

  g_string_append_c (out, '[');
  for (guint i = 0; i < table->n_columns; i++)
    {
      gboolean any = FALSE;

      g_string_append (out, i > 0 ? ",{" : "{");
      pioneer_json_text_member (out, "header", table->columns[i].header, &any);
      pioneer_json_text_member (out, "kind", words[table->columns[i].kind], &any);
      pioneer_json_text_member (out, "path", table->columns[i].path, &any);
      g_string_append_c (out, '}');
    }
  g_string_append_c (out, ']');
}

static void
append_row (PioneerJsonWriter *self, const PioneerTable *table, const PioneerRow *row)
{
  guint n = row->heads_group ? 1 : table->n_columns;
  gboolean any = FALSE;

  g_string_append_c (self->out, '{');
  pioneer_json_text_member (self->out, "row", row->heads_group ? "group" : row->is_total ? "total" : "values", &any);
  if (row->is_of_all)
    {
      pioneer_json_member (self->out, "of-all", &any);
      g_string_append (self->out, "true");
    }
  pioneer_json_text_member (self->out, "anchor", row->anchor, &any);
  if (row->record != PIONEER_NO_RECORD && self->content->store != NULL)
    {
      const PioneerRecordData *record = pioneer_store_record (self->content->store, row->record);

      pioneer_json_member (self->out, "record", &any);
      g_string_append_printf (self->out, "\"%s/%s\"", pioneer_kind_word (record->kind), record->slug);
    }
  pioneer_json_member (self->out, "cells", &any);
  for (guint i = 0; i < n; i++)
    {
      gboolean inner = FALSE;

      g_string_append (self->out, i > 0 ? ",{" : "[{");
      pioneer_json_append_runs (self, &row->cells[i], &inner);
      g_string_append_c (self->out, '}');
    }
  g_string_append (self->out, "]}");
}

gboolean
pioneer_json_append_table (PioneerJsonWriter *self, const PioneerTable *table, gboolean *any, GError **error)
{
  guint n = 0;

  pioneer_json_text_member (self->out, "id", table->id, any);
  pioneer_json_text_member (self->out, "caption", table->caption, any);
  pioneer_json_member (self->out, "columns", any);
  append_columns (self->out, table);
  pioneer_json_member (self->out, "rows", any);
  g_string_append_c (self->out, '[');
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    {
      if (!pioneer_renderer_go_on (n, self->cancellable, error))
        return FALSE;
      g_string_append (self->out, n++ > 0 ? ",\n    " : "\n    ");
      append_row (self, table, row);
    }
  g_string_append_c (self->out, ']');

  return TRUE;
}

void
pioneer_json_append_definitions (PioneerJsonWriter *self, const PioneerDefinitions *definitions, gboolean *any)
{
  pioneer_json_member (self->out, "definitions", any);
  g_string_append_c (self->out, '[');
  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    {
      gboolean inner = FALSE;

      g_string_append (self->out, definition != definitions->first ? ",\n    {" : "\n    {");
      pioneer_json_text_member (self->out, "term", definition->term, &inner);
      pioneer_json_append_runs (self, &definition->runs, &inner);
      g_string_append_c (self->out, '}');
    }
  g_string_append_c (self->out, ']');
}
