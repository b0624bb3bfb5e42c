/* pioneer-content.c - What a report says, independent of the format it is written in
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-content-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

PioneerContent *
pioneer_content_new (void)
{
  PioneerContent *self = g_new0 (PioneerContent, 1);

  self->arena = pioneer_arena_new ();
  self->sections = g_array_new (FALSE, TRUE, sizeof (PioneerContentSection));
  self->notes = g_ptr_array_new ();
  self->headings = g_hash_table_new (pioneer_hash_text, g_str_equal);
  pioneer_content_begin_section (self, "", NULL, 0);

  return self;
}

void
pioneer_content_free (PioneerContent *self)
{
  g_free (self->slots);
  g_hash_table_unref (self->headings);
  g_ptr_array_unref (self->notes);
  g_array_unref (self->sections);
  g_clear_pointer (&self->store, pioneer_store_unref);
  g_clear_pointer (&self->origin, pioneer_arena_unref);
  pioneer_arena_unref (self->arena);
  g_free (self);
}

/* Control characters steer terminals; the others turn the direction of what follows, and make a text look like another. */
static gboolean
is_unfit (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f ||
         c == 0x061c || c == 0xfeff || (c & 0xfffe) == 0xfffe;
}

static gboolean
is_line_space (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static gboolean
is_clean (const char *text)
{
  for (const guchar *p = (const guchar *) text; *p != '\0'; p++)
    if (*p < 0x20 || *p >= 0x7f)
      return FALSE;

  return TRUE;
}

void
pioneer_text_append_clean (GString *out, const char *text)
{
  g_autofree char *valid = NULL;

  if (is_clean (text))
    {
      g_string_append (out, text);
      return;
    }

  valid = g_utf8_make_valid (text, -1);
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_line_space (c))
        g_string_append_c (out, ' ');
      else if (!is_unfit (c))
        g_string_append_len (out, p, g_utf8_next_char (p) - p);
    }
}

const char *
pioneer_content_text (PioneerContent *self, const char *text)
{
  g_autoptr (GString) out = NULL;

  if (text == NULL || is_clean (text))
    return pioneer_arena_text (self->arena, text);

  out = g_string_sized_new (strlen (text));
  pioneer_text_append_clean (out, text);

  return pioneer_arena_text (self->arena, out->str);
}

const char *
pioneer_content_borrow (PioneerContent *self, const char *text)
{
  return text == NULL || is_clean (text) ? text : pioneer_content_text (self, text);
}

PioneerBlock *
pioneer_content_add_block (PioneerContent *self, PioneerBlockKind kind)
{
  PioneerBlock *block = pioneer_arena_new_array (self->arena, PioneerBlock, 1);

  block->kind = kind;
  block->section = self->sections->len - 1;
  if (self->last != NULL)
    self->last->next = block;
  else
    self->first = block;
  self->last = block;

  return block;
}

void
pioneer_content_begin_section (PioneerContent *self, const char *id, const char *title, guint depth)
{
  PioneerContentSection section = { pioneer_content_text (self, id), pioneer_content_text (self, title), depth };

  g_array_append_val (self->sections, section);
}

PioneerRuns *
pioneer_content_add_heading (PioneerContent *self, guint level, const char *anchor)
{
  PioneerBlock *block = pioneer_content_add_block (self, PIONEER_BLOCK_HEADING);

  block->level = level;
  block->anchor = pioneer_content_text (self, anchor);

  return &block->runs;
}

PioneerRuns *
pioneer_content_add_paragraph (PioneerContent *self)
{
  return &pioneer_content_add_block (self, PIONEER_BLOCK_PARAGRAPH)->runs;
}

PioneerRuns *
pioneer_content_add_list_item (PioneerContent *self)
{
  return &pioneer_content_add_block (self, PIONEER_BLOCK_LIST_ITEM)->runs;
}

void
pioneer_content_add_contents (PioneerContent *self, guint level)
{
  pioneer_content_add_block (self, PIONEER_BLOCK_CONTENTS)->level = level;
}

/* The first block of a section that has a title is its heading. */
static void
set_caption (PioneerContent *self, PioneerTable *table, const char *caption)
{
  const char *title = g_array_index (self->sections, PioneerContentSection, self->sections->len - 1).title;

  table->caption = pioneer_content_text (self, caption);
  table->is_headed = g_strcmp0 (table->caption, title) == 0;
}

PioneerTable *
pioneer_content_add_table (PioneerContent *self, const char *caption, const PioneerColumn *columns, guint n_columns)
{
  PioneerTable *table = &pioneer_content_add_block (self, PIONEER_BLOCK_TABLE)->table;

  set_caption (self, table, caption);
  table->columns = columns;
  table->n_columns = n_columns;

  return table;
}

PioneerTable *
pioneer_content_add_chart (
    PioneerContent *self, PioneerChart *chart, const char *caption, const PioneerColumn *columns, guint n_columns)
{
  PioneerBlock *block = pioneer_content_add_block (self, PIONEER_BLOCK_CHART);

  block->chart = chart;
  set_caption (self, &block->chart_table, caption);
  block->chart_table.columns = columns;
  block->chart_table.n_columns = n_columns;

  return &block->chart_table;
}

PioneerDefinitions *
pioneer_content_add_definitions (PioneerContent *self)
{
  return &pioneer_content_add_block (self, PIONEER_BLOCK_DEFINITIONS)->definitions;
}

void
pioneer_content_add_notes (PioneerContent *self)
{
  pioneer_content_add_block (self, PIONEER_BLOCK_NOTES);
}

static PioneerRow *
add_row (PioneerContent *self, PioneerTable *table, guint n_cells)
{
  PioneerRow *row = pioneer_arena_take (self->arena, sizeof (PioneerRow) + n_cells * sizeof (PioneerRuns));

  if (table->last != NULL)
    table->last->next = row;
  else
    table->first = row;
  table->last = row;

  return row;
}

PioneerRow *
pioneer_content_add_row (PioneerContent *self, PioneerTable *table, const char *anchor)
{
  PioneerRow *row = add_row (self, table, table->n_columns);

  row->anchor = pioneer_content_text (self, anchor);
  row->record = PIONEER_NO_RECORD;
  table->n_rows++;

  return row;
}

PioneerRuns *
pioneer_content_add_group (PioneerContent *self, PioneerTable *table)
{
  PioneerRow *row = add_row (self, table, 1);

  row->heads_group = TRUE;
  row->record = PIONEER_NO_RECORD;

  return &row->cells[0];
}

PioneerRuns *
pioneer_content_add_definition (PioneerContent *self, PioneerDefinitions *definitions, const char *term)
{
  PioneerDefinition *definition = pioneer_arena_new_array (self->arena, PioneerDefinition, 1);

  definition->term = pioneer_content_text (self, term);
  if (definitions->last != NULL)
    definitions->last->next = definition;
  else
    definitions->first = definition;
  definitions->last = definition;

  return &definition->runs;
}
