/* pioneer-field-names.c - The fields that a name may mean
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bind-private.h"

#include <string.h>

/* A name, in the singular or the plural, as little of it as tells it from most others: looking through the table of fields itself takes a good part of
 * a search for a rare word, since it is large and scattered. */
typedef struct
{
  guint32 hash;
  guint32 field;
} Name;

typedef struct
{
  Name names[2 * PIONEER_N_FIELDS]; /* by hash, then by field */
  guint n;
} Names;

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Name *x = a;
  const Name *y = b;

  if (x->hash != y->hash)
    return x->hash < y->hash ? -1 : 1;

  return (x->field > y->field) - (x->field < y->field);
}

static void
fill (Names *self)
{
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *spec = pioneer_field_spec (i);

      self->names[self->n++] = (Name){ g_str_hash (spec->name), i };
      if (strcmp (spec->name, spec->property) != 0)
        self->names[self->n++] = (Name){ g_str_hash (spec->property), i };
    }
  qsort (self->names, self->n, sizeof *self->names, compare_names);
}

static const Names *
get_names (void)
{
  static Names names;
  static gsize filled;

  if (g_once_init_enter (&filled))
    {
      fill (&names);
      g_once_init_leave (&filled, 1);
    }

  return &names;
}

static gboolean
is_called (PioneerFieldId field, const char *name)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (field);

  return strcmp (spec->name, name) == 0 || strcmp (spec->property, name) == 0;
}

guint
pioneer_fields_called (const char *name, PioneerFieldId fields[PIONEER_FIELDS_SHARING])
{
  const Names *names = get_names ();
  guint32 hash = g_str_hash (name);
  guint low = 0;
  guint high = names->n;
  guint n = 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (names->names[middle].hash < hash)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < names->n && names->names[low].hash == hash && n < PIONEER_FIELDS_SHARING; low++)
    if (is_called (names->names[low].field, name))
      fields[n++] = names->names[low].field;

  return n;
}
