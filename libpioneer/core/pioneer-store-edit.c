/* pioneer-store-edit.c - Stores made from other stores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-store-edit-private.h"

#include <string.h>

/* A store in the making: what is left of another one. */
typedef struct
{
  PioneerStore *from;
  PioneerArena *arena;
  gboolean *keep;     /* by record */
  GArray *statements; /* PioneerDraftStatement */
} Remainder;

static void
remainder_init (Remainder *self, PioneerStore *from)
{
  self->from = from;
  self->arena = pioneer_arena_new ();
  self->keep = g_new0 (gboolean, MAX (from->n_records, 1));
  self->statements = g_array_new (FALSE, FALSE, sizeof (PioneerDraftStatement));
}

static void
remainder_clear (Remainder *self)
{
  pioneer_arena_unref (self->arena);
  g_free (self->keep);
  g_array_unref (self->statements);
}

static PioneerQualifiers *
copy_qualifiers (PioneerArena *arena, const PioneerQualifiers *from)
{
  PioneerQualifiers *to = pioneer_arena_new_array (arena, PioneerQualifiers, 1);

  if (from->as_of != NULL)
    {
      PioneerPeriodData *as_of = pioneer_arena_new_array (arena, PioneerPeriodData, 1);

      *as_of = *from->as_of;
      to->as_of = as_of;
    }
  to->scope = pioneer_arena_text (arena, from->scope);
  to->attributed_to = pioneer_arena_text (arena, from->attributed_to);
  to->reason = pioneer_arena_text (arena, from->reason);

  return to;
}

static void
copy_citations (PioneerArena *arena, const PioneerStatementData *from, PioneerStatementData *to, const char *without)
{
  PioneerCitationData *citations = pioneer_arena_new_array (arena, PioneerCitationData, MAX (from->n_citations, 1));

  to->n_citations = 0;
  for (guint32 i = 0; i < from->n_citations; i++)
    if (without == NULL || strcmp (from->citations[i].source, without) != 0)
      {
        citations[to->n_citations] = from->citations[i];
        citations[to->n_citations++].source = pioneer_arena_text (arena, from->citations[i].source);
      }
  to->citations = citations;
}

/* The new store has an arena of its own, so that what was taken away is really gone. */
static void
remainder_add (Remainder *self, const PioneerStatementData *data, const char *without)
{
  const PioneerRecordData *record = pioneer_store_record (self->from, data->record);
  PioneerDraftStatement draft = { .about = { .kind = record->kind, .slug = record->slug }, .data = *data };

  draft.about.slug = pioneer_arena_text (self->arena, record->slug);
  pioneer_datum_copy (self->arena, &data->value, &draft.data.value);
  if (data->qualifiers != NULL)
    draft.data.qualifiers = copy_qualifiers (self->arena, data->qualifiers);
  copy_citations (self->arena, data, &draft.data, without);
  draft.data.flags = 0;
  g_array_append_val (self->statements, draft);
}

static PioneerStore *
remainder_build (Remainder *self, PioneerPolicy policy)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (PioneerRecordKey));
  g_autoptr (GPtrArray) layers = g_ptr_array_new ();

  for (guint32 i = 0; i < self->from->n_records; i++)
    if (self->keep[i])
      {
        PioneerRecordKey key = { .kind = pioneer_store_record (self->from, i)->kind };

        key.slug = pioneer_arena_text (self->arena, pioneer_store_record (self->from, i)->slug);
        g_array_append_val (keys, key);
      }
  for (guint i = 0; i < self->from->layers->len; i++)
    g_ptr_array_add (layers, (gpointer) pioneer_arena_text (self->arena, self->from->layers->pdata[i]));

  return pioneer_store_new (self->arena, (const PioneerRecordKey *) (gpointer) keys->data, keys->len,
                            (const PioneerDraftStatement *) (gpointer) self->statements->data, self->statements->len, layers,
                            policy);
}

PioneerStore *
pioneer_store_with_policy (PioneerStore *self, PioneerPolicy policy)
{
  Remainder all;
  PioneerStore *store;

  remainder_init (&all, self);
  for (guint32 i = 0; i < self->n_records; i++)
    all.keep[i] = TRUE;
  for (guint32 i = 0; i < self->n_statements; i++)
    remainder_add (&all, pioneer_store_statement (self, i), NULL);
  store = remainder_build (&all, policy);
  remainder_clear (&all);

  return store;
}

static gboolean
cites_only (const PioneerStatementData *statement, const char *source)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    if (strcmp (statement->citations[i].source, source) != 0)
      return FALSE;

  return statement->n_citations > 0;
}

/* Whether anything was kept that had not been before. */
static gboolean
keep_named (PioneerStore *store, const PioneerDatum *datum, gboolean *keep)
{
  gboolean more = FALSE;

  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    {
      guint32 record = pioneer_store_find (store, datum->kind, datum->text);

      more = record != PIONEER_NO_RECORD && !keep[record];
      if (more)
        keep[record] = TRUE;
    }

  for (guint i = 0; datum->type == PIONEER_VALUE_TYPE_SHAPE && i < datum->shape->n_members; i++)
    more |= keep_named (store, &datum->members[i], keep);

  return more;
}

static gboolean
names (const PioneerDatum *datum, PioneerKind kind, const char *slug)
{
  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    return datum->kind == kind && strcmp (datum->text, slug) == 0;

  for (guint i = 0; datum->type == PIONEER_VALUE_TYPE_SHAPE && i < datum->shape->n_members; i++)
    if (names (&datum->members[i], kind, slug))
      return TRUE;

  return FALSE;
}

/* Whether a statement stays once the source is gone: it is said elsewhere, and names no record that goes. */
static gboolean
stays (const PioneerStatementData *statement, const char *source, const gboolean *keep)
{
  return keep[statement->record] && !cites_only (statement, source) && !names (&statement->value, PIONEER_KIND_SOURCE, source);
}

static gboolean
keep_cited (PioneerStore *store, const PioneerStatementData *statement, const char *without, gboolean *keep)
{
  gboolean more = FALSE;

  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      guint32 source = pioneer_store_find (store, PIONEER_KIND_SOURCE, statement->citations[i].source);

      if (source == PIONEER_NO_RECORD || keep[source] || strcmp (statement->citations[i].source, without) == 0)
        continue;
      keep[source] = more = TRUE;
    }

  return more;
}

/* What a statement that stays names or cites stays too: the statement supports that it is there. */
static void
keep_all_named (PioneerStore *self, const char *source, gboolean *keep)
{
  gboolean more;

  do
    {
      more = FALSE;
      for (guint32 i = 0; i < self->n_statements; i++)
        if (stays (pioneer_store_statement (self, i), source, keep))
          {
            more |= keep_named (self, &pioneer_store_statement (self, i)->value, keep);
            more |= keep_cited (self, pioneer_store_statement (self, i), source, keep);
          }
    }
  while (more);
}

/* A record that a source spoke of and none does any longer goes; one of which only the curator ever spoke stays. */
static void
decide_records (PioneerStore *self, const char *source, gboolean *keep)
{
  for (guint32 i = 0; i < self->n_records; i++)
    {
      const PioneerRecordData *record = pioneer_store_record (self, i);
      gboolean lost = FALSE;
      gboolean said = FALSE;

      for (guint32 j = record->first; j < record->first + record->n_statements; j++)
        {
          if (cites_only (pioneer_store_statement (self, j), source))
            lost = TRUE;
          else if (pioneer_store_statement (self, j)->n_citations > 0)
            said = TRUE;
        }
      keep[i] = said || !lost;
    }
}

PioneerStore *
pioneer_store_without_source (PioneerStore *self, guint32 source)
{
  const char *slug = pioneer_store_record (self, source)->slug;
  Remainder rest;
  PioneerStore *store;

  remainder_init (&rest, self);
  decide_records (self, slug, rest.keep);

  /* First of all: what only the source's own record names, such as its publisher, isn't kept for it. */
  rest.keep[source] = FALSE;
  keep_all_named (self, slug, rest.keep);

  for (guint32 i = 0; i < self->n_statements; i++)
    if (stays (pioneer_store_statement (self, i), slug, rest.keep))
      remainder_add (&rest, pioneer_store_statement (self, i), slug);

  store = remainder_build (&rest, self->policy);
  remainder_clear (&rest);

  return store;
}
