/* pioneer-facet-value.c - A value, and how many of the records found have it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-facet-value-private.h"

#include "pioneer-results-private.h"

/**
 * PioneerFacetValue:
 *
 * A value of a field, and how many of the records found have it. Immutable; usable from any thread.
 */

struct _PioneerFacetValue
{
  GObject parent_instance;

  PioneerFacet *facet; /* NULL of one that a script makes by hand */
  guint row;
};

G_DEFINE_FINAL_TYPE (PioneerFacetValue, pioneer_facet_value, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_VALUE,
  PROP_LABEL,
  PROP_COUNT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_facet_value_finalize (GObject *object)
{
  PioneerFacetValue *self = PIONEER_FACET_VALUE (object);

  g_clear_object (&self->facet);

  G_OBJECT_CLASS (pioneer_facet_value_parent_class)->finalize (object);
}

static void
pioneer_facet_value_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerFacetValue *self = PIONEER_FACET_VALUE (object);

  switch (prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, pioneer_facet_value_get_value (self));
      break;
    case PROP_LABEL:
      g_value_set_string (value, pioneer_facet_value_get_label (self));
      break;
    case PROP_COUNT:
      g_value_set_uint (value, pioneer_facet_value_get_count (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_facet_value_class_init (PioneerFacetValueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_facet_value_finalize;
  object_class->get_property = pioneer_facet_value_get_property;

  /**
   * PioneerFacetValue:value: (getter get_value)
   *
   * The value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a date.
   */
  props[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL, flags);
  /**
   * PioneerFacetValue:label: (getter get_label)
   *
   * The value for people.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  /**
   * PioneerFacetValue:count: (getter get_count)
   *
   * How many of the records found have it, each counted once, whoever says so.
   */
  props[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_facet_value_init (G_GNUC_UNUSED PioneerFacetValue *self)
{
}

PioneerFacetValue *
pioneer_facet_value_new (PioneerFacet *facet, guint row)
{
  PioneerFacetValue *self = g_object_new (PIONEER_TYPE_FACET_VALUE, NULL);

  self->facet = g_object_ref (facet);
  self->row = row;

  return self;
}

const PioneerFacetRow *
pioneer_facet_value_get_row (PioneerFacetValue *self)
{
  return self->facet != NULL ? pioneer_facet_rows_get (pioneer_facet_get_rows (self->facet), self->row) : NULL;
}

/* NULL of one that a script makes by hand. */
static const PioneerValueText *
get_text (PioneerFacetValue *self)
{
  return self->facet != NULL ? pioneer_facet_get_text (self->facet, self->row) : NULL;
}

/**
 * pioneer_facet_value_get_count_of:
 * @self: a value
 * @modality: a modality
 *
 * Gets how many of the records found have the value by a statement of a modality, so that plans don't hide among results. A record of which one source
 * plans what another reports is counted under both. Of a field whose statements have no modalities it is 0.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_value_get_count_of (PioneerFacetValue *self, PioneerModality modality)
{
  g_return_val_if_fail (PIONEER_IS_FACET_VALUE (self), 0);
  g_return_val_if_fail ((guint) modality < PIONEER_N_MODALITIES, 0);

  return self->facet != NULL ? pioneer_facet_rows_get_modal_counts (pioneer_facet_get_rows (self->facet), self->row)[modality] : 0;
}

/* As a query asks for it: a record by its whole reference, which no label can be mistaken for. */
static char *
get_wanted (const PioneerValueText *text)
{
  return text->kind != 0 ? g_strdup_printf ("%s/%s", pioneer_kind_word (text->kind), text->value) : g_strdup (text->value);
}

/**
 * pioneer_facet_value_narrow:
 * @self: a value
 * @error: return location for an error, or %NULL
 *
 * Makes a query for those of the records found that have the value. With widening on, a concept also stands for narrower ones, and an amount or a
 * date for what lies within it, so the query may find more than the count says.
 *
 * Fails with %PIONEER_ERROR_LIMIT where the query would be too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_facet_value_narrow (PioneerFacetValue *self, GError **error)
{
  g_autoptr (PioneerQuery) query = NULL;
  g_autoptr (PioneerQuery) condition = NULL;
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (PIONEER_IS_FACET_VALUE (self), NULL);

  if (self->facet == NULL)
    return pioneer_query_new_everything ();

  query = pioneer_results_get_query (pioneer_facet_get_results (self->facet));
  wanted = get_wanted (pioneer_facet_get_text (self->facet, self->row));
  condition = pioneer_query_new_field (pioneer_facet_get_name (self->facet), wanted, error);

  return condition != NULL ? pioneer_query_also (query, condition, error) : NULL;
}

/**
 * pioneer_facet_value_get_value: (get-property value)
 * @self: a value
 *
 * Gets the value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a date.
 *
 * Returns: (transfer none) (nullable): the value; %NULL of an object that no search gave
 */
const char *
pioneer_facet_value_get_value (PioneerFacetValue *self)
{
  const PioneerValueText *text;

  g_return_val_if_fail (PIONEER_IS_FACET_VALUE (self), NULL);

  text = get_text (self);

  return text != NULL ? text->value : NULL;
}

/**
 * pioneer_facet_value_get_label: (get-property label)
 * @self: a value
 *
 * Gets the value for people.
 *
 * Returns: (transfer none) (nullable): the label; %NULL of an object that no search gave
 */
const char *
pioneer_facet_value_get_label (PioneerFacetValue *self)
{
  const PioneerValueText *text;

  g_return_val_if_fail (PIONEER_IS_FACET_VALUE (self), NULL);

  text = get_text (self);

  return text != NULL ? text->label : NULL;
}

/**
 * pioneer_facet_value_get_count: (get-property count)
 * @self: a value
 *
 * Gets how many of the records found have it, each counted once, whoever says so.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_value_get_count (PioneerFacetValue *self)
{
  const PioneerFacetRow *row;

  g_return_val_if_fail (PIONEER_IS_FACET_VALUE (self), 0);

  row = pioneer_facet_value_get_row (self);

  return row != NULL ? row->count : 0;
}
