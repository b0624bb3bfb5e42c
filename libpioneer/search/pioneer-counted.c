/* pioneer-counted.c - What a facet counts in a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-counted-private.h"

#include <string.h>

#include "pioneer-bind-private.h"
#include "pioneer-error.h"

static gsize
count_ordinals (const PioneerColumn *column)
{
  return column != NULL ? pioneer_column_get_n_ordinals (column) : 0;
}

static void
add_field (PioneerCounted *self, PioneerSearcher *searcher, PioneerFieldId field)
{
  const PioneerColumns *columns = pioneer_index_get_columns (pioneer_searcher_get_index (searcher));
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;
  PioneerCountedField *counted = &self->fields[self->n_fields++];

  /* Of a shape, its main member. */
  if (spec->type == PIONEER_VALUE_TYPE_SHAPE)
    spec = &spec->shape->members[spec->shape->main_member].spec;
  counted->field = field;
  counted->column = pioneer_columns_find (columns, field, PIONEER_COLUMN_VALUE, FALSE);
  counted->by_modality = pioneer_columns_find (columns, field, PIONEER_COLUMN_VALUE, TRUE);
  counted->n_values = (guint32) count_ordinals (counted->column);
  counted->counts = self->n_counts;
  counted->modal_counts = counted->counts + counted->n_values;
  self->n_counts = counted->modal_counts + count_ordinals (counted->by_modality);
  if (counted->column != NULL)
    counted->texts = pioneer_searcher_get_texts (searcher, field, spec, counted->column);
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

PioneerCounted *
pioneer_counted_new (PioneerSearcher *searcher, const char *name, GError **error)
{
  g_autoptr (PioneerCounted) self = g_new0 (PioneerCounted, 1);
  PioneerFieldId fields[PIONEER_FIELDS_SHARING];
  guint n = pioneer_fields_called (name, fields);

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

  return g_steal_pointer (&self);
}

void
pioneer_counted_free (PioneerCounted *self)
{
  g_free (self->name);
  g_free (self);
}
