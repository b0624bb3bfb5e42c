/* pioneer-text-renderer.c - A report as plain text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

#define INDENT 4

static void
append_lines (GString *out, const char *text, guint indent, guint width)
{
  g_autoptr (GPtrArray) lines = pioneer_text_wrap (text, width - indent);

  for (guint i = 0; i < lines->len; i++)
    {
      pioneer_text_pad (out, "", *(const char *) lines->pdata[i] != '\0' ? indent : 0, FALSE);
      g_string_append (out, lines->pdata[i]);
      g_string_append_c (out, '\n');
    }
}

static void
append_underlined (GString *out, const char *text, const char *line, guint width)
{
  guint length = MIN (pioneer_text_width (text), width);

  append_lines (out, text, 0, width);
  for (guint i = 0; i < length; i++)
    g_string_append (out, line);
  g_string_append_c (out, '\n');
}

/* What nobody states of a record is named together, behind what there is to tell. */
static void
append_definitions (GString *out, const PioneerDefinitions *definitions, guint width)
{
  g_autoptr (GString) absent = g_string_new (NULL);
  guint n = 0;

  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    if (pioneer_text_is_absent (&definition->runs))
      g_string_append_printf (absent, "%s%s", n++ > 0 ? "; " : "", definition->term);

  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      if (n > 1 && pioneer_text_is_absent (&definition->runs))
        continue;
      pioneer_text_runs (&definition->runs, text);
      append_lines (out, definition->term, 0, width);
      append_lines (out, text->str, INDENT, width);
    }
  if (n < 2)
    return;
  append_lines (out, PIONEER_TEXT_NOT_STATED, 0, width);
  append_lines (out, absent->str, INDENT, width);
}

static void
append_notes (GString *out, const PioneerContent *content, guint width)
{
  for (guint i = 0; i < content->notes->len && !pioneer_renderer_is_stopped (i); i++)
    {
      const PioneerNote *note = content->notes->pdata[i];
      g_autofree char *text = g_strdup_printf ("[%u] %s", note->number, note->text);

      append_lines (out, text, 0, width);
    }
}

static void
append_heading (GString *out, const PioneerBlock *block, guint width)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_text_runs (&block->runs, text);
  append_underlined (out, text->str, block->level == 2 ? "═" : block->level == 3 ? "─" : "╌", width);
}

/* Text with a mark before its first line. */
static void
append_item (GString *out, const PioneerRuns *runs, guint indent, guint width)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gsize start = out->len;

  pioneer_text_runs (runs, text);
  append_lines (out, text->str, indent + 2, width);
  if (out->len > start + indent + 1)
    {
      g_string_erase (out, (gssize) (start + indent), 1);
      g_string_insert (out, (gssize) (start + indent), "•");
    }
}

static void
append_contents (GString *out, const PioneerContent *content, guint level, guint width)
{
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_HEADING && block->level <= level)
      append_item (out, &block->runs, (block->level - 2) * 2, width);
}

static void
append_chart (GString *out, const PioneerBlock *block, guint width)
{
  if (block->chart->description != NULL)
    {
      append_lines (out, block->chart->description, 0, width);
      g_string_append_c (out, '\n');
    }
  if (pioneer_text_bars (block->chart, width, out))
    g_string_append_c (out, '\n');
  pioneer_text_table (&block->chart_table, width, out);
}

static void
append_block (GString *out, const PioneerContent *content, const PioneerBlock *block, guint width)
{
  g_autoptr (GString) text = NULL;

  switch (block->kind)
    {
    case PIONEER_BLOCK_HEADING:
      append_heading (out, block, width);
      break;
    case PIONEER_BLOCK_TABLE:
      pioneer_text_table (&block->table, width, out);
      break;
    case PIONEER_BLOCK_CHART:
      append_chart (out, block, width);
      break;
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (out, &block->definitions, width);
      break;
    case PIONEER_BLOCK_CONTENTS:
      append_contents (out, content, block->level, width);
      break;
    case PIONEER_BLOCK_LIST_ITEM:
      append_item (out, &block->runs, 0, width);
      break;
    case PIONEER_BLOCK_NOTES:
      append_notes (out, content, width);
      break;
    case PIONEER_BLOCK_PARAGRAPH:
    default:
      text = g_string_new (NULL);
      pioneer_text_runs (&block->runs, text);
      append_lines (out, text->str, 0, width);
    }
}

void
pioneer_text_render (const PioneerContent *content, guint width, GString *out)
{
  PioneerBlockKind before = PIONEER_BLOCK_HEADING;

  width = width == 0 ? PIONEER_RENDERER_WIDTH : CLAMP (width, PIONEER_RENDERER_MIN_WIDTH, PIONEER_RENDERER_MAX_WIDTH);

  append_underlined (out, content->title, "═", width);
  if (content->subtitle != NULL)
    append_lines (out, content->subtitle, 0, width);
  if (content->basis != NULL)
    {
      g_string_append_c (out, '\n');
      append_lines (out, content->basis, 0, width);
    }

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (block->is_described)
        continue;
      if (block->kind != PIONEER_BLOCK_LIST_ITEM || before != PIONEER_BLOCK_LIST_ITEM)
        g_string_append_c (out, '\n');
      append_block (out, content, block, width);
      before = block->kind;
    }
}
