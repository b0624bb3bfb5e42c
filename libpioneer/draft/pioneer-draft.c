/* pioneer-draft.c - What has been read of a catalogue, in any order, before it is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-draft-private.h"

#include <string.h>

static void
file_free (gpointer data)
{
  PioneerDraftFile *file = data;

  pioneer_issue_log_clear (&file->log);
  g_free (file->name);
  g_free (file);
}

static void
make_arrays (PioneerDraft *self)
{
  self->arena = pioneer_arena_new ();
  self->keys = g_array_new (FALSE, FALSE, sizeof (PioneerRecordKey));
  self->statements = g_array_new (FALSE, FALSE, sizeof (PioneerDraftStatement));
  self->origins = g_array_new (FALSE, FALSE, sizeof (PioneerOrigin));
  self->layers = g_array_new (FALSE, FALSE, sizeof (PioneerLayer));
}

static void
clear_arrays (PioneerDraft *self)
{
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->statements, g_array_unref);
  g_clear_pointer (&self->origins, g_array_unref);
  g_clear_pointer (&self->layers, g_array_unref);
  g_clear_pointer (&self->arena, pioneer_arena_unref);
}

PioneerDraft *
pioneer_draft_new (void)
{
  PioneerDraft *self = g_new0 (PioneerDraft, 1);

  make_arrays (self);
  self->files = g_ptr_array_new_with_free_func (file_free);

  return self;
}

void
pioneer_draft_free (PioneerDraft *self)
{
  clear_arrays (self);
  g_ptr_array_unref (self->files);
  g_free (self);
}

guint
pioneer_draft_add_file (PioneerDraft *self, const char *name, PioneerDraftForm form)
{
  PioneerDraftFile *file = g_new0 (PioneerDraftFile, 1);

  file->name = g_strdup (name);
  file->form = form;
  pioneer_issue_log_init (&file->log);
  g_ptr_array_add (self->files, file);

  return self->files->len - 1;
}

PioneerDraftFile *
pioneer_draft_get_file (PioneerDraft *self, guint file)
{
  return self->files->pdata[file];
}

/* Whatever the order of loading, one and the same is kept. */
static void
keep_first (PioneerArena *arena, const char **kept, const char *text)
{
  if (text != NULL && (*kept == NULL || strcmp (text, *kept) < 0))
    *kept = pioneer_arena_text (arena, text);
}

int
pioneer_draft_add_layer (PioneerDraft *self, const PioneerLayer *layer)
{
  PioneerLayer *found = NULL;
  guint i;

  for (i = 0; i < self->layers->len && found == NULL; i++)
    if (strcmp (g_array_index (self->layers, PioneerLayer, i).name, layer->name) == 0)
      found = &g_array_index (self->layers, PioneerLayer, i);

  if (found == NULL)
    {
      PioneerLayer made = { .name = pioneer_arena_text (self->arena, layer->name) };

      if (self->layers->len >= PIONEER_DRAFT_MAX_LAYERS)
        return -1;
      g_array_append_val (self->layers, made);
      found = &g_array_index (self->layers, PioneerLayer, self->layers->len - 1);
    }

  keep_first (self->arena, &found->title, layer->title);
  keep_first (self->arena, &found->licence, layer->licence);

  return (int) (found - &g_array_index (self->layers, PioneerLayer, 0));
}

void
pioneer_draft_add_key (PioneerDraft *self, PioneerKind kind, const char *slug)
{
  PioneerRecordKey key = { .kind = kind, .slug = pioneer_arena_text (self->arena, slug) };

  g_array_append_val (self->keys, key);
}

void
pioneer_draft_add (PioneerDraft *self, const PioneerDraftStatement *statement, const PioneerOrigin *origin)
{
  g_array_append_val (self->statements, *statement);
  g_array_append_val (self->origins, *origin);
}

void
pioneer_draft_refuse (PioneerDraft *self)
{
  clear_arrays (self);
  make_arrays (self);
}
