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

static gboolean
append_content (PioneerJsonWriter *self, const PioneerBlock *block, gboolean *any, GError **error)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_TABLE:
      return pioneer_json_append_table (self, &block->table, any, error);
    case PIONEER_BLOCK_CHART:
      pioneer_json_append_chart (self->out, block->chart, any);
      return pioneer_json_append_table (self, &block->chart_table, any, error);
    case PIONEER_BLOCK_DEFINITIONS:
      pioneer_json_append_definitions (self, &block->definitions, any);
      return TRUE;
    case PIONEER_BLOCK_CONTENTS:
    case PIONEER_BLOCK_NOTES:
      return TRUE;
    default:
      pioneer_json_append_runs (self, &block->runs, any);
      return TRUE;
    }
}

static gboolean
append_block (PioneerJsonWriter *self, const PioneerBlock *block, GError **error)
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
append_sections (PioneerJsonWriter *self, gboolean *any)
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
append_blocks (PioneerJsonWriter *self, gboolean *any, GError **error)
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
append_notes (PioneerJsonWriter *self, gboolean *any)
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
append_statements (PioneerJsonWriter *self, gboolean *any, GError **error)
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
  PioneerJsonWriter self = { content, out, numbers, places, cancellable };
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
