/* pioneer-json-renderer.c - A report as JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-json-text-private.h"
#include "pioneer-json-values-private.h"
#include "pioneer-sheet-private.h"

#define VERSION 1

/* Cells name statements by their number from 0; each is written once, at the end. */
typedef struct
{
  const PioneerContent *content;
  GString *out;
  GHashTable *numbers; /* place of a statement -> number, each with 1 added */
  GArray *places;      /* guint32, by number */
  GCancellable *cancellable;
} Writer;

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
number_statement (Writer *self, guint32 place)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, GUINT_TO_POINTER (place + 1)));

  if (number > 0)
    return number - 1;

  g_array_append_val (self->places, place);
  g_hash_table_insert (self->numbers, GUINT_TO_POINTER (place + 1), GUINT_TO_POINTER (self->places->len));

  return self->places->len - 1;
}

static void
append_evidence (Writer *self, const PioneerRuns *runs, gboolean *any)
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
static void
append_runs (Writer *self, const PioneerRuns *runs, gboolean *any)
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
append_row (Writer *self, const PioneerTable *table, const PioneerRow *row)
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
      append_runs (self, &row->cells[i], &inner);
      g_string_append_c (self->out, '}');
    }
  g_string_append (self->out, "]}");
}

static gboolean
append_table (Writer *self, const PioneerTable *table, gboolean *any, GError **error)
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

static void
append_definitions (Writer *self, const PioneerDefinitions *definitions, gboolean *any)
{
  pioneer_json_member (self->out, "definitions", any);
  g_string_append_c (self->out, '[');
  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    {
      gboolean inner = FALSE;

      g_string_append (self->out, definition != definitions->first ? ",\n    {" : "\n    {");
      pioneer_json_text_member (self->out, "term", definition->term, &inner);
      append_runs (self, &definition->runs, &inner);
      g_string_append_c (self->out, '}');
    }
  g_string_append_c (self->out, ']');
}

static gboolean
append_content (Writer *self, const PioneerBlock *block, gboolean *any, GError **error)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_TABLE:
      return append_table (self, &block->table, any, error);
    case PIONEER_BLOCK_CHART:
      pioneer_json_append_chart (self->out, block->chart, any);
      return append_table (self, &block->chart_table, any, error);
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (self, &block->definitions, any);
      return TRUE;
    case PIONEER_BLOCK_CONTENTS:
    case PIONEER_BLOCK_NOTES:
      return TRUE;
    default:
      append_runs (self, &block->runs, any);
      return TRUE;
    }
}

static gboolean
append_block (Writer *self, const PioneerBlock *block, GError **error)
{
  static const char *const words[] = {
    [PIONEER_BLOCK_HEADING] = "heading",         [PIONEER_BLOCK_PARAGRAPH] = "paragraph",
    [PIONEER_BLOCK_LIST_ITEM] = "list-item",     [PIONEER_BLOCK_TABLE] = "table",
    [PIONEER_BLOCK_DEFINITIONS] = "definitions", [PIONEER_BLOCK_CHART] = "chart",
    [PIONEER_BLOCK_CONTENTS] = "contents",       [PIONEER_BLOCK_NOTES] = "notes",
  };
  gboolean any = FALSE;

  g_string_append_c (self->out, '{');
  pioneer_json_text_member (self->out, "block", words[block->kind], &any);
  pioneer_json_member (self->out, "section", &any);
  g_string_append_printf (self->out, "%u", block->section);
  if (block->level > 0)
    {
      pioneer_json_member (self->out, "level", &any);
      g_string_append_printf (self->out, "%u", block->level);
    }
  pioneer_json_text_member (self->out, "anchor", block->anchor, &any);
  if (!append_content (self, block, &any, error))
    return FALSE;
  g_string_append_c (self->out, '}');

  return TRUE;
}

static void
append_sections (Writer *self, gboolean *any)
{
  GArray *sections = self->content->sections;

  pioneer_json_member (self->out, "sections", any);
  for (guint i = 0; i < sections->len; i++)
    {
      const PioneerContentSection *section = &g_array_index (sections, PioneerContentSection, i);
      gboolean inner = FALSE;

      g_string_append (self->out, i > 0 ? ",\n  {" : "[\n  {");
      pioneer_json_text_member (self->out, "id", section->id, &inner);
      pioneer_json_text_member (self->out, "title", section->title, &inner);
      pioneer_json_member (self->out, "depth", &inner);
      g_string_append_printf (self->out, "%u}", section->depth);
    }
  g_string_append_c (self->out, ']');
}

static gboolean
append_blocks (Writer *self, gboolean *any, GError **error)
{
  pioneer_json_member (self->out, "blocks", any);
  g_string_append_c (self->out, '[');
  for (const PioneerBlock *block = self->content->first; block != NULL; block = block->next)
    {
      g_string_append (self->out, block != self->content->first ? ",\n  " : "\n  ");
      if (!append_block (self, block, error))
        return FALSE;
    }
  g_string_append_c (self->out, ']');

  return TRUE;
}

static void
append_notes (Writer *self, gboolean *any)
{
  pioneer_json_member (self->out, "notes", any);
  g_string_append_c (self->out, '[');
  for (guint i = 0; i < self->content->notes->len; i++)
    {
      const PioneerNote *note = self->content->notes->pdata[i];
      gboolean inner = FALSE;

      g_string_append (self->out, i > 0 ? ",\n  {" : "\n  {");
      pioneer_json_member (self->out, "number", &inner);
      g_string_append_printf (self->out, "%u", note->number);
      pioneer_json_text_member (self->out, "source", note->source, &inner);
      pioneer_json_member (self->out, "start", &inner);
      g_string_append_printf (self->out, "%u,\"end\":%u", note->start, note->end);
      pioneer_json_text_member (self->out, "text", note->text, &inner);
      g_string_append_c (self->out, '}');
    }
  g_string_append_c (self->out, ']');
}

static gboolean
append_statements (Writer *self, gboolean *any, GError **error)
{
  PioneerStore *store = self->content->store;

  pioneer_json_member (self->out, "statements", any);
  g_string_append_c (self->out, '[');
  for (guint i = 0; i < self->places->len; i++)
    {
      if (!pioneer_renderer_go_on (i, self->cancellable, error))
        return FALSE;
      g_string_append (self->out, i > 0 ? ",\n  " : "\n  ");
      pioneer_json_append_statement (self->out, store, pioneer_store_statement (store, g_array_index (self->places, guint32, i)));
    }
  g_string_append_c (self->out, ']');

  return TRUE;
}

gboolean
pioneer_json_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));
  Writer self = { content, out, numbers, places, cancellable };
  gboolean any = FALSE;

  g_string_append (out, "{\n");
  pioneer_json_member (out, "pioneer-report-output", &any);
  g_string_append_printf (out, "%u,\n", VERSION);
  any = FALSE;
  pioneer_json_text_member (out, "title", content->title, &any);
  pioneer_json_text_member (out, "subtitle", content->subtitle, &any);
  pioneer_json_text_member (out, "basis", content->basis, &any);
  append_sections (&self, &any);
  if (!append_blocks (&self, &any, error))
    return FALSE;
  append_notes (&self, &any);
  if (!append_statements (&self, &any, error))
    return FALSE;
  g_string_append (out, "\n}\n");

  return TRUE;
}
