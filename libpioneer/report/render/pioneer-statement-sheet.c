/* pioneer-statement-sheet.c - The statements that the cells of a report rest on, a line for each of their citations
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sheet-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-number-private.h"
#include "pioneer-units-private.h"

static const struct
{
  const char *name;
  PioneerColumnKind kind;
} columns[] = {
#define COLUMN(id, name, kind) { name, PIONEER_COLUMN_##kind },
#include "pioneer-statement-columns.def"
#undef COLUMN
};

const char *
pioneer_statement_column_name (PioneerStatementColumn column)
{
  return columns[column].name;
}

PioneerColumnKind
pioneer_statement_column_kind (PioneerStatementColumn column)
{
  return columns[column].kind;
}

static const PioneerQuantityData *
get_quantity (const PioneerStatementData *statement)
{
  const PioneerDatum *value = &statement->value;

  if (value->type == PIONEER_VALUE_TYPE_SHAPE)
    value = &value->members[value->shape->main_member];

  return value->type == PIONEER_VALUE_TYPE_QUANTITY ? &value->quantity : NULL;
}

static void
append_where (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out)
{
  switch (column)
    {
    case PIONEER_STATEMENT_COLUMN_SECTION:
      g_string_append (out, self->section);
      break;
    case PIONEER_STATEMENT_COLUMN_TABLE:
      if (self->table != NULL && self->table->caption != NULL)
        g_string_append (out, self->table->caption);
      break;
    case PIONEER_STATEMENT_COLUMN_ROW:
      if (self->row > 0)
        g_string_append_printf (out, "%u", self->row);
      break;
    case PIONEER_STATEMENT_COLUMN_HEADING:
      if (self->heading != NULL)
        pioneer_sheet_append_runs (self->heading, out);
      break;
    default:
      g_string_append (out, self->column);
    }
}

static void
append_qualifier (const PioneerQualifiers *qualifiers, PioneerStatementColumn column, GString *out)
{
  if (qualifiers == NULL)
    return;

  if (column == PIONEER_STATEMENT_COLUMN_AS_OF && qualifiers->as_of != NULL)
    pioneer_period_data_write (qualifiers->as_of, out);
  else if (column == PIONEER_STATEMENT_COLUMN_SCOPE && qualifiers->scope != NULL)
    pioneer_text_append_clean (out, qualifiers->scope);
  else if (column == PIONEER_STATEMENT_COLUMN_ATTRIBUTED_TO && qualifiers->attributed_to != NULL)
    pioneer_text_append_clean (out, qualifiers->attributed_to);
}

static void
append_display (PioneerStore *store, const PioneerStatementData *statement, GString *out)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_store_display (store, &pioneer_field_spec (statement->field)->spec, &statement->value, text);
  pioneer_text_append_clean (out, text->str);
}

static void
append_value (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out)
{
  const PioneerStatementData *statement = self->statement;
  const PioneerQuantityData *quantity = get_quantity (statement);

  if (statement->state != PIONEER_STATE_VALUE)
    return;

  if (column == PIONEER_STATEMENT_COLUMN_VALUE)
    append_display (self->content->store, statement, out);
  else if (column == PIONEER_STATEMENT_COLUMN_AMOUNT && quantity != NULL)
    pioneer_number_append (out, quantity->lower);
  else if (column == PIONEER_STATEMENT_COLUMN_UNIT && quantity != NULL && quantity->unit != PIONEER_UNIT_COUNT)
    g_string_append (out, pioneer_unit_get (quantity->unit)->code);
}

static void
append_statement (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out)
{
  const PioneerStatementData *statement = self->statement;
  PioneerStore *store = self->content->store;
  const PioneerRecordData *record;

  switch (column)
    {
    case PIONEER_STATEMENT_COLUMN_RECORD:
      record = pioneer_store_record (store, statement->record);
      g_string_append (out, pioneer_kind_word (record->kind));
      g_string_append_c (out, '/');
      g_string_append (out, record->slug);
      break;
    case PIONEER_STATEMENT_COLUMN_FIELD:
      g_string_append (out, pioneer_field_spec (statement->field)->name);
      break;
    case PIONEER_STATEMENT_COLUMN_STATE:
      g_string_append (out, pioneer_choice_nick (PIONEER_TYPE_STATE, statement->state));
      break;
    case PIONEER_STATEMENT_COLUMN_MODALITY:
      if (pioneer_store_modality (statement) != PIONEER_MODALITY_UNSPECIFIED)
        g_string_append (out, pioneer_choice_nick (PIONEER_TYPE_MODALITY, pioneer_store_modality (statement)));
      break;
    case PIONEER_STATEMENT_COLUMN_RANK:
      g_string_append (out, pioneer_choice_nick (PIONEER_TYPE_RANK, pioneer_store_rank (statement)));
      break;
    case PIONEER_STATEMENT_COLUMN_SHOWN:
      g_string_append (out, (statement->flags & PIONEER_STATEMENT_SHOWN) != 0 ? "yes" : "no");
      break;
    default:
      g_string_append (out, store->layers->pdata[statement->layer]);
    }
}

static void
append_citation (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out)
{
  const PioneerCitationData *citation = self->citation;
  guint32 source;

  if (citation == NULL)
    return;

  switch (column)
    {
    case PIONEER_STATEMENT_COLUMN_SOURCE:
      g_string_append (out, citation->source);
      break;
    case PIONEER_STATEMENT_COLUMN_SOURCE_TITLE:
      source = pioneer_store_find (self->content->store, PIONEER_KIND_SOURCE, citation->source);
      if (source != PIONEER_NO_RECORD)
        pioneer_text_append_clean (out, pioneer_store_name (self->content->store, source));
      break;
    case PIONEER_STATEMENT_COLUMN_START:
      g_string_append_printf (out, "%u", citation->start);
      break;
    case PIONEER_STATEMENT_COLUMN_END:
      g_string_append_printf (out, "%u", citation->end);
      break;
    default:
      g_string_append_printf (out, "%016" G_GINT64_MODIFIER "x", citation->digest);
    }
}

void
pioneer_statement_line_append (const PioneerStatementLine *self, PioneerStatementColumn column, GString *out)
{
  switch (column)
    {
    case PIONEER_STATEMENT_COLUMN_SECTION:
    case PIONEER_STATEMENT_COLUMN_TABLE:
    case PIONEER_STATEMENT_COLUMN_ROW:
    case PIONEER_STATEMENT_COLUMN_HEADING:
    case PIONEER_STATEMENT_COLUMN_COLUMN:
      append_where (self, column, out);
      break;
    case PIONEER_STATEMENT_COLUMN_VALUE:
    case PIONEER_STATEMENT_COLUMN_AMOUNT:
    case PIONEER_STATEMENT_COLUMN_UNIT:
      append_value (self, column, out);
      break;
    case PIONEER_STATEMENT_COLUMN_AS_OF:
    case PIONEER_STATEMENT_COLUMN_SCOPE:
    case PIONEER_STATEMENT_COLUMN_ATTRIBUTED_TO:
      append_qualifier (self->statement->qualifiers, column, out);
      break;
    case PIONEER_STATEMENT_COLUMN_SOURCE:
    case PIONEER_STATEMENT_COLUMN_SOURCE_TITLE:
    case PIONEER_STATEMENT_COLUMN_START:
    case PIONEER_STATEMENT_COLUMN_END:
    case PIONEER_STATEMENT_COLUMN_DIGEST:
      append_citation (self, column, out);
      break;
    default:
      append_statement (self, column, out);
    }
}

typedef struct
{
  PioneerStatementLine line;
  PioneerStatementLineFunc call;
  gpointer data;
} Lines;

static gboolean
add_cell (Lines *self, const PioneerRuns *cell, const char *column, GError **error)
{
  PioneerStatementLine *line = &self->line;

  line->column = column;
  for (guint i = 0; i < cell->n_statements; i++)
    {
      line->statement = pioneer_store_statement (line->content->store, cell->statements[i]);
      line->citation = line->statement->n_citations > 0 ? line->statement->citations : NULL;
      do
        if (!self->call (line, self->data, error))
          return FALSE;
      while (line->citation != NULL && ++line->citation < line->statement->citations + line->statement->n_citations);
    }

  return TRUE;
}

static gboolean
add_table (Lines *self, const PioneerTable *table, GCancellable *cancellable, GError **error)
{
  self->line.table = table;
  self->line.row = 0;

  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    {
      if (row->heads_group)
        continue;
      if (!pioneer_renderer_go_on (self->line.row++, cancellable, error))
        return FALSE;
      self->line.heading = &row->cells[0];
      for (guint i = 0; i < table->n_columns; i++)
        if (!add_cell (self, &row->cells[i], table->columns[i].header, error))
          return FALSE;
    }

  return TRUE;
}

static gboolean
add_block (Lines *self, const PioneerBlock *block, GCancellable *cancellable, GError **error)
{
  const PioneerTable *table = pioneer_block_get_table (block);

  self->line.section = g_array_index (self->line.content->sections, PioneerContentSection, block->section).id;
  if (table != NULL)
    return add_table (self, table, cancellable, error);

  self->line.table = NULL;
  self->line.row = 0;
  self->line.heading = NULL;
  if (block->kind != PIONEER_BLOCK_DEFINITIONS)
    return add_cell (self, &block->runs, "", error);

  for (const PioneerDefinition *definition = block->definitions.first; definition != NULL; definition = definition->next)
    if (!add_cell (self, &definition->runs, definition->term, error))
      return FALSE;

  return TRUE;
}

gboolean
pioneer_statement_lines_each (
    const PioneerContent *content, PioneerStatementLineFunc call, gpointer data, GCancellable *cancellable, GError **error)
{
  Lines self = { .line = { .content = content }, .call = call, .data = data };

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (!add_block (&self, block, cancellable, error))
      return FALSE;

  return TRUE;
}
