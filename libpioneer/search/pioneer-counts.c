/* pioneer-counts.c - Counting the values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-counts-private.h"

#include <string.h>

#include "pioneer-bind-private.h"
#include "pioneer-error.h"

static void
add_field (PioneerCounts *self, PioneerSearcher *searcher, PioneerFieldId field)
{
  const PioneerColumns *columns = pioneer_index_get_columns (pioneer_searcher_get_index (searcher));
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;
  PioneerCountsField *counts = &self->fields[self->n_fields++];

  counts->field = field;
  counts->spec = spec->type == PIONEER_VALUE_TYPE_SHAPE ? &spec->shape->members[spec->shape->main_member].spec : spec;
  counts->column = pioneer_columns_find (columns, field, PIONEER_COLUMN_VALUE, FALSE);
  counts->by_modality = pioneer_columns_find (columns, field, PIONEER_COLUMN_VALUE, TRUE);
  if (counts->column != NULL)
    counts->texts = pioneer_searcher_get_texts (searcher, field, counts->spec, counts->column);
}

static gsize
count_ordinals (const PioneerColumn *column)
{
  return column != NULL ? pioneer_column_get_n_ordinals (column) : 0;
}

/* The counts of all fields stand together. */
static void
add_counts (PioneerCounts *self)
{
  gsize n = 0;
  guint32 *next;

  for (guint i = 0; i < self->n_fields; i++)
    n += count_ordinals (self->fields[i].column) + count_ordinals (self->fields[i].by_modality);
  self->all = next = g_new0 (guint32, MAX (n, 1));
  for (guint i = 0; i < self->n_fields; i++)
    {
      PioneerCountsField *field = &self->fields[i];

      field->counts = next;
      field->modal_counts = next + count_ordinals (field->column);
      next = field->modal_counts + count_ordinals (field->by_modality);
    }
}

/* The fields that are facets. */
static const PioneerFieldId *
get_facets (guint *n)
{
  static PioneerFieldId facets[PIONEER_N_FIELDS];
  static gsize n_facets; /* and one, once they are there */

  if (g_once_init_enter (&n_facets))
    {
      gsize found = 0;

      for (guint i = 0; i < PIONEER_N_FIELDS; i++)
        if (pioneer_field_spec (i)->flags & PIONEER_FIELD_FLAG_FACET)
          facets[found++] = i;
      g_once_init_leave (&n_facets, found + 1);
    }
  *n = (guint) n_facets - 1;

  return facets;
}

static void
set_unknown_facet (const char *name, GError **error)
{
  g_autoptr (GString) names = g_string_new ("kind");
  guint n;
  const PioneerFieldId *facets = get_facets (&n);

  for (guint i = 0; i < n; i++)
    if (strstr (names->str, pioneer_field_spec (facets[i])->name) == NULL)
      g_string_append_printf (names, ", %s", pioneer_field_spec (facets[i])->name);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "Records can't be counted by “%s”; they can be by %s", name,
               names->str);
}

PioneerCounts *
pioneer_counts_new (PioneerSearcher *searcher, const char *name, GError **error)
{
  g_autoptr (PioneerCounts) self = g_new0 (PioneerCounts, 1);
  PioneerFieldId fields[PIONEER_FIELDS_SHARING];
  guint n = pioneer_fields_called (name, fields);

  g_atomic_ref_count_init (&self->refs);
  self->name = g_strdup (name);
  self->is_kind = strcmp (name, "kind") == 0;
  for (guint i = 0; i < n; i++)
    if (pioneer_field_spec (fields[i])->flags & PIONEER_FIELD_FLAG_FACET)
      add_field (self, searcher, fields[i]);

  if (self->n_fields == 0 && !self->is_kind)
    {
      set_unknown_facet (name, error);
      return NULL;
    }
  add_counts (self);

  return g_steal_pointer (&self);
}

PioneerCounts *
pioneer_counts_ref (PioneerCounts *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
pioneer_counts_unref (PioneerCounts *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->all);
  g_free (self->name);
  g_free (self);
}

/* The documents of a kind follow each other. */
static void
count_kinds (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n)
{
  gsize i = 0;

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      guint32 first;
      guint32 last;

      pioneer_index_get_kind (index, kind, &first, &last);
      for (; i < n && documents[i] < last; i++)
        self->kinds[kind] += documents[i] >= first;
    }
}

void
pioneer_counts_add (PioneerCounts *self, PioneerIndex *index, const guint32 *documents, gsize n)
{
  self->total += (guint32) n;
  if (self->is_kind)
    count_kinds (self, index, documents, n);

  for (guint i = 0; i < self->n_fields; i++)
    {
      PioneerCountsField *field = &self->fields[i];

      if (field->column != NULL)
        pioneer_column_count (field->column, documents, n, field->counts);
      if (field->by_modality != NULL)
        pioneer_column_count (field->by_modality, documents, n, field->modal_counts);
    }
}

guint32
pioneer_counts_get_n (const PioneerCounts *self, guint32 ordinal)
{
  guint32 n = 0;

  if (ordinal == PIONEER_ORDINAL_NOT_STATED)
    return self->total - pioneer_counts_get_n_stated (self) - pioneer_counts_get_n (self, PIONEER_ORDINAL_NONE) -
           pioneer_counts_get_n (self, PIONEER_ORDINAL_UNKNOWN);

  for (guint i = 0; i < self->n_fields; i++)
    n += self->fields[i].column != NULL ? self->fields[i].counts[ordinal] : 0;

  return n;
}

/* A record is of one kind, and so in one of the columns at most. */
guint32
pioneer_counts_get_n_stated (const PioneerCounts *self)
{
  guint32 n = 0;

  if (self->is_kind)
    return self->total;

  for (guint i = 0; i < self->n_fields; i++)
    if (self->fields[i].column != NULL)
      n += self->total - self->fields[i].counts[PIONEER_ORDINAL_NOT_STATED] - self->fields[i].counts[PIONEER_ORDINAL_NONE] -
           self->fields[i].counts[PIONEER_ORDINAL_UNKNOWN];

  return n;
}
