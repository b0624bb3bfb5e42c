/* pioneer-content-extract.c - One section of a report, as a report of its own
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-content-private.h"

#include <string.h>

/* What is copied is what differs: the numbers of notes, and links to what isn't there. The rest stays in the memory of the whole. */
typedef struct
{
  PioneerContent *from;
  PioneerContent *to;
  GHashTable *anchors; /* of what is copied */
} Extract;

static void
add_anchors (GHashTable *anchors, const PioneerTable *table)
{
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    if (row->anchor != NULL)
      g_hash_table_add (anchors, (gpointer) row->anchor);
}

static void
find_anchors (Extract *self, const PioneerBlock *block)
{
  if (block->anchor != NULL)
    g_hash_table_add (self->anchors, (gpointer) block->anchor);
  if (block->kind == PIONEER_BLOCK_TABLE)
    add_anchors (self->anchors, &block->table);
  if (block->kind == PIONEER_BLOCK_CHART)
    add_anchors (self->anchors, &block->chart_table);
}

static void
copy_reference (Extract *self, const PioneerRun *run, PioneerRuns *to)
{
  const PioneerNote *note = self->from->notes->pdata[run->number - 1];
  PioneerNote *copy = pioneer_content_find_note (self->to, note->source, note->start, note->end);

  if (copy == NULL)
    copy = pioneer_content_copy_note (self->to, note);
  pioneer_runs_reference (self->to, to, copy);
}

static void
copy_runs (Extract *self, const PioneerRuns *from, PioneerRuns *to)
{
  *to = *from;
  to->first = NULL;
  to->last = NULL;

  for (const PioneerRun *run = from->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_REFERENCE)
      copy_reference (self, run, to);
    else if (run->kind == PIONEER_RUN_LINK && !g_hash_table_contains (self->anchors, run->anchor))
      pioneer_runs_text (self->to, to, run->text);
    else
      {
        PioneerRun *copy = pioneer_arena_new_array (self->to->arena, PioneerRun, 1);

        *copy = *run;
        copy->next = NULL;
        if (to->last != NULL)
          to->last->next = copy;
        else
          to->first = copy;
        to->last = copy;
      }
}

static void
copy_table (Extract *self, const PioneerTable *from, PioneerTable *to)
{
  *to = *from;
  to->first = NULL;
  to->last = NULL;
  to->n_rows = 0;

  for (const PioneerRow *row = from->first; row != NULL; row = row->next)
    {
      guint n = row->heads_group ? 1 : from->n_columns;
      PioneerRuns *heading = row->heads_group ? pioneer_content_add_group (self->to, to) : NULL;
      PioneerRow *copy = heading == NULL ? pioneer_content_add_row (self->to, to, row->anchor) : to->last;

      copy->is_total = row->is_total;
      copy->is_of_all = row->is_of_all;
      copy->record = row->record;
      for (guint i = 0; i < n; i++)
        copy_runs (self, &row->cells[i], &copy->cells[i]);
    }
  to->n_rows = from->n_rows;
}

static void
copy_definitions (Extract *self, const PioneerDefinitions *from, PioneerDefinitions *to)
{
  for (const PioneerDefinition *definition = from->first; definition != NULL; definition = definition->next)
    copy_runs (self, &definition->runs, pioneer_content_add_definition (self->to, to, definition->term));
}

/* Of the notes alone, all. */
static void
copy_notes (Extract *self)
{
  for (guint i = 0; i < self->from->notes->len; i++)
    pioneer_content_copy_note (self->to, self->from->notes->pdata[i]);
}

static void
copy_block (Extract *self, const PioneerBlock *block)
{
  PioneerBlock *copy = pioneer_content_add_block (self->to, block->kind);

  copy->level = block->level;
  copy->anchor = block->anchor;
  copy->is_described = block->is_described;
  copy_runs (self, &block->runs, &copy->runs);
  if (block->kind == PIONEER_BLOCK_TABLE)
    copy_table (self, &block->table, &copy->table);
  else if (block->kind == PIONEER_BLOCK_DEFINITIONS)
    copy_definitions (self, &block->definitions, &copy->definitions);
  else if (block->kind == PIONEER_BLOCK_NOTES)
    copy_notes (self);
  else if (block->kind == PIONEER_BLOCK_CHART)
    {
      copy->chart = block->chart;
      copy_table (self, &block->chart_table, &copy->chart_table);
    }
}

static void
copy_head (const PioneerContent *from, PioneerContent *to)
{
  to->origin = pioneer_arena_ref (from->arena);
  to->store = from->store != NULL ? pioneer_store_ref (from->store) : NULL;
  to->theme = from->theme;
  to->title = from->title;
  to->subtitle = from->subtitle;
  to->basis = from->basis;
}

/* The first section behind one that isn't within it. */
static guint
find_end (const PioneerContent *content, guint section)
{
  guint depth = g_array_index (content->sections, PioneerContentSection, section).depth;
  guint end = section + 1;

  while (end < content->sections->len && g_array_index (content->sections, PioneerContentSection, end).depth > depth)
    end++;

  return end;
}

PioneerContent *
pioneer_content_extract (PioneerContent *from, guint section)
{
  g_autoptr (GHashTable) anchors = g_hash_table_new (g_str_hash, g_str_equal);
  Extract self = { from, pioneer_content_new (), anchors };
  guint end = find_end (from, section);
  guint current = 0;

  copy_head (from, self.to);
  for (const PioneerBlock *block = from->first; block != NULL; block = block->next)
    if (block->section >= section && block->section < end)
      find_anchors (&self, block);

  for (const PioneerBlock *block = from->first; block != NULL; block = block->next)
    {
      const PioneerContentSection *head = &g_array_index (from->sections, PioneerContentSection, block->section);

      if (block->section < section || block->section >= end)
        continue;
      if (block->section != current)
        pioneer_content_begin_section (self.to, head->id, head->title, head->depth);
      current = block->section;
      copy_block (&self, block);
    }

  if (self.to->notes->len > 0 && self.to->last->kind != PIONEER_BLOCK_NOTES)
    {
      pioneer_content_begin_section (self.to, "notes", "Notes", 0);
      pioneer_runs_text (self.to, pioneer_content_add_heading (self.to, 2, "notes"), "Notes");
      pioneer_content_add_notes (self.to);
    }

  return self.to;
}
