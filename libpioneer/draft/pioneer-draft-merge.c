/* pioneer-draft-merge.c - Putting together what was read from several files
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-draft-private.h"

#include <string.h>

/* What is smaller is copied rather than kept with all the room around it. */
#define LEAST_ADOPTED ((gsize) 128 * 1024)

/* Statements that share their citations in one arena, as a record's do, shall share them in the other. */
typedef struct
{
  PioneerArena *arena;
  const PioneerCitationData *from;
  const PioneerCitationData *to;
} Copier;

static const PioneerQualifiers *
copy_qualifiers (PioneerArena *arena, const PioneerQualifiers *from)
{
  PioneerQualifiers *to;

  if (from == NULL)
    return NULL;

  to = pioneer_arena_new_array (arena, PioneerQualifiers, 1);
  to->scope = pioneer_arena_text (arena, from->scope);
  to->attributed_to = pioneer_arena_text (arena, from->attributed_to);
  to->reason = pioneer_arena_text (arena, from->reason);
  if (from->as_of != NULL)
    {
      PioneerPeriodData *as_of = pioneer_arena_new_array (arena, PioneerPeriodData, 1);

      *as_of = *from->as_of;
      to->as_of = as_of;
    }

  return to;
}

static const PioneerCitationData *
copy_citations (Copier *copier, const PioneerCitationData *from, guint32 n)
{
  PioneerCitationData *to;

  if (n == 0)
    return NULL;
  if (from == copier->from)
    return copier->to;

  to = pioneer_arena_new_array (copier->arena, PioneerCitationData, n);
  for (guint32 i = 0; i < n; i++)
    {
      to[i] = from[i];
      to[i].source = pioneer_arena_text (copier->arena, from[i].source);
    }
  copier->from = from;
  copier->to = to;

  return to;
}

static void
copy_statement (Copier *copier, const PioneerStatementData *from, PioneerStatementData *to)
{
  *to = *from;
  to->record = 0;
  to->flags = 0;
  pioneer_datum_copy (copier->arena, &from->value, &to->value);
  to->qualifiers = copy_qualifiers (copier->arena, from->qualifiers);
  to->citations = copy_citations (copier, from->citations, from->n_citations);
}

/* Files that have nothing to tell apart, such as the many texts that a program adds, share one entry. */
static guint
place_file (PioneerDraft *self, PioneerDraftFile *file)
{
  if (file->name == NULL && file->log.issues->len == 0)
    for (guint i = 0; i < self->files->len && i < PIONEER_DRAFT_N_FORMS; i++)
      {
        PioneerDraftFile *own = self->files->pdata[i];

        if (own->name == NULL && own->form == file->form && own->log.issues->len == 0)
          return i;
      }

  return pioneer_draft_add_file (self, file->name, file->form);
}

/* What a refused file had wrong is of no interest once a file of that name comes again. */
static void
forget_refused (PioneerDraft *self, const char *name)
{
  for (guint i = 0; name != NULL && i < self->files->len; i++)
    {
      PioneerDraftFile *file = self->files->pdata[i];

      if (file->refused && g_strcmp0 (file->name, name) == 0)
        {
          pioneer_issue_log_clear (&file->log);
          pioneer_issue_log_init (&file->log);
        }
    }
}

static void
take_log (PioneerDraftFile *own, PioneerDraftFile *file)
{
  PioneerIssueLog empty = own->log;

  own->refused = file->refused;
  own->log = file->log;
  file->log = empty;
}

static guint32 *
merge_files (PioneerDraft *self, PioneerDraft *other)
{
  guint32 *places = g_new0 (guint32, MAX (other->files->len, 1));

  for (guint i = 0; i < other->files->len; i++)
    {
      PioneerDraftFile *file = other->files->pdata[i];

      forget_refused (self, file->name);
      places[i] = place_file (self, file);
      if (file->log.issues->len > 0)
        take_log (self->files->pdata[places[i]], file);
    }

  return places;
}

static gboolean
refuse (PioneerDraft *self, guint file, const char *what, guint most)
{
  PioneerDraftFile *refused = self->files->pdata[file];
  PioneerIssuePlace place = { .file = refused->name };
  g_autofree char *message = g_strdup_printf ("with it the catalogue would have more than %u %s", most, what);

  refused->refused = TRUE;
  if (pioneer_issue_log_count (&refused->log, PIONEER_ISSUE_TOO_MANY))
    pioneer_issue_log_add (&refused->log, pioneer_issue_new (PIONEER_ISSUE_TOO_MANY, &place, message, NULL));

  return FALSE;
}

static gboolean
has_layer (PioneerDraft *self, const char *name)
{
  for (guint i = 0; i < self->layers->len; i++)
    if (strcmp (g_array_index (self->layers, PioneerLayer, i).name, name) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
check_room (PioneerDraft *self, guint64 n_records, GArray *layers, guint file)
{
  guint n_layers = self->layers->len;

  for (guint i = 0; i < layers->len; i++)
    if (!has_layer (self, g_array_index (layers, PioneerLayer, i).name))
      n_layers++;

  if (n_layers > PIONEER_DRAFT_MAX_LAYERS)
    return refuse (self, file, "layers", PIONEER_DRAFT_MAX_LAYERS);
  if (self->keys->len + n_records > PIONEER_DRAFT_MAX_RECORDS)
    return refuse (self, file, "records", PIONEER_DRAFT_MAX_RECORDS);

  return TRUE;
}

static guint16 *
merge_layers (PioneerDraft *self, GArray *layers)
{
  guint16 *places = g_new0 (guint16, MAX (layers->len, 1));

  for (guint i = 0; i < layers->len; i++)
    places[i] = (guint16) pioneer_draft_add_layer (self, &g_array_index (layers, PioneerLayer, i));

  return places;
}

/* Nothing has been read yet: what the other one holds need not be copied. */
static void
adopt (PioneerDraft *self, PioneerDraft *other, const guint32 *files)
{
  PioneerDraft empty = *self;

  self->arena = other->arena;
  self->keys = other->keys;
  self->statements = other->statements;
  self->origins = other->origins;
  self->layers = other->layers;
  other->arena = empty.arena;
  other->keys = empty.keys;
  other->statements = empty.statements;
  other->origins = empty.origins;
  other->layers = empty.layers;

  for (guint i = 0; i < self->origins->len; i++)
    {
      PioneerOrigin *origin = &g_array_index (self->origins, PioneerOrigin, i);

      origin->file = files[origin->file];
    }
}

static void
copy (PioneerDraft *self, PioneerDraft *other, const guint32 *files, const guint16 *layers)
{
  Copier copier = { .arena = self->arena };
  const char *last_slug = NULL;
  const char *last_copy = NULL;
  gboolean whole = pioneer_arena_size (other->arena) >= LEAST_ADOPTED;

  if (whole)
    pioneer_arena_adopt (self->arena, other->arena);

  for (guint i = 0; i < other->keys->len; i++)
    {
      const PioneerRecordKey *key = &g_array_index (other->keys, PioneerRecordKey, i);

      pioneer_draft_add_key (self, key->kind, key->slug);
    }

  for (guint i = 0; i < other->statements->len; i++)
    {
      const PioneerDraftStatement *from = &g_array_index (other->statements, PioneerDraftStatement, i);
      PioneerOrigin origin = g_array_index (other->origins, PioneerOrigin, i);
      PioneerDraftStatement to = *from;

      /* Records are told apart by the addresses of their slugs; a record's statements come one after the other. */
      if (from->about.slug != last_slug)
        last_copy = pioneer_arena_text (self->arena, from->about.slug);
      last_slug = from->about.slug;
      to.about.slug = last_copy;
      if (!whole)
        copy_statement (&copier, &from->data, &to.data);
      to.data.layer = layers[from->data.layer];
      origin.file = files[origin.file];
      pioneer_draft_add (self, &to, &origin);
    }
}

gboolean
pioneer_draft_merge (PioneerDraft *self, PioneerDraft *other, guint *file)
{
  g_autofree guint32 *files = NULL;
  g_autofree guint16 *layers = NULL;

  g_return_val_if_fail (other->files->len > 0, FALSE);

  files = merge_files (self, other);
  *file = files[other->files->len - 1];
  if (!check_room (self, other->keys->len, other->layers, *file))
    return FALSE;

  if (self->keys->len == 0 && self->statements->len == 0 && self->layers->len == 0)
    {
      adopt (self, other, files);
      return TRUE;
    }

  layers = merge_layers (self, other->layers);
  copy (self, other, files, layers);

  return TRUE;
}

static void
copy_store (PioneerDraft *self, PioneerStore *store, guint32 file, const guint16 *layers)
{
  Copier copier = { .arena = self->arena };
  PioneerOrigin origin = { .file = file, .element = -1 };

  for (guint32 i = 0; i < store->n_records; i++)
    pioneer_draft_add_key (self, pioneer_store_record (store, i)->kind, pioneer_store_record (store, i)->slug);

  for (guint32 i = 0; i < store->n_statements; i++)
    {
      const PioneerStatementData *from = pioneer_store_statement (store, i);
      const PioneerRecordData *record = pioneer_store_record (store, from->record);
      PioneerDraftStatement to;

      to.about.kind = record->kind;
      to.about.slug = pioneer_arena_text (self->arena, record->slug);
      copy_statement (&copier, from, &to.data);
      to.data.layer = layers[from->layer];
      pioneer_draft_add (self, &to, &origin);
    }
}

gboolean
pioneer_draft_merge_store (PioneerDraft *self, PioneerStore *store, const PioneerLayers *layers, guint *file)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (PioneerLayer));
  g_autofree guint16 *places = NULL;

  *file = pioneer_draft_add_file (self, NULL, PIONEER_DRAFT_CATALOGUE);
  for (guint i = 0; i < store->layers->len; i++)
    {
      PioneerLayer plain = { .name = store->layers->pdata[i] };
      const PioneerLayer *layer = layers != NULL ? pioneer_layers_find (layers, plain.name) : NULL;

      g_array_append_val (list, *(layer != NULL ? layer : &plain));
    }
  if (!check_room (self, store->n_records, list, *file))
    return FALSE;

  places = merge_layers (self, list);
  copy_store (self, store, *file, places);

  return TRUE;
}
