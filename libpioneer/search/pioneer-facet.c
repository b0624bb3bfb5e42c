/* pioneer-facet.c - The values of a field over all records found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-facet-private.h"

#include "pioneer-facet-value-private.h"
#include "pioneer-list-private.h"

/**
 * PioneerFacet:
 *
 * The values of a field over all records found, each with the number of records. Those of which a value is stated, those of
 * which a source says that there is none or that it is not known, and those of which nothing is stated add up to the total.
 * Immutable; usable from any thread.
 */

struct _PioneerFacet
{
  GObject parent_instance;

  PioneerResults *results; /* NULL of one that a script makes by hand */
  PioneerFacetRows *rows;  /* of these */
};

G_DEFINE_FINAL_TYPE (PioneerFacet, pioneer_facet, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_LABEL,
  PROP_TOTAL,
  PROP_N_STATED,
  PROP_N_NONE,
  PROP_N_UNKNOWN,
  PROP_N_NOT_STATED,
  PROP_N_VALUES,
  PROP_VALUES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_facet_finalize (GObject *object)
{
  PioneerFacet *self = PIONEER_FACET (object);

  g_clear_object (&self->results);

  G_OBJECT_CLASS (pioneer_facet_parent_class)->finalize (object);
}

static void
pioneer_facet_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerFacet *self = PIONEER_FACET (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, pioneer_facet_get_name (self));
      break;
    case PROP_LABEL:
      g_value_set_string (value, pioneer_facet_get_label (self));
      break;
    case PROP_TOTAL:
      g_value_set_uint (value, pioneer_facet_get_total (self));
      break;
    case PROP_N_STATED:
      g_value_set_uint (value, pioneer_facet_get_n_stated (self));
      break;
    case PROP_N_NONE:
      g_value_set_uint (value, pioneer_facet_get_n_none (self));
      break;
    case PROP_N_UNKNOWN:
      g_value_set_uint (value, pioneer_facet_get_n_unknown (self));
      break;
    case PROP_N_NOT_STATED:
      g_value_set_uint (value, pioneer_facet_get_n_not_stated (self));
      break;
    case PROP_N_VALUES:
      g_value_set_uint (value, pioneer_facet_get_n_values (self));
      break;
    case PROP_VALUES:
      g_value_take_object (value, pioneer_facet_get_values (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
make_counts (GParamFlags flags)
{
  /**
   * PioneerFacet:total: (getter get_total)
   *
   * How many records were found.
   */
  props[PROP_TOTAL] = g_param_spec_uint ("total", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerFacet:n-stated: (getter get_n_stated)
   *
   * How many records have at least one value.
   */
  props[PROP_N_STATED] = g_param_spec_uint ("n-stated", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerFacet:n-none: (getter get_n_none)
   *
   * How many records have no value, since a source says that there is none.
   */
  props[PROP_N_NONE] = g_param_spec_uint ("n-none", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerFacet:n-unknown: (getter get_n_unknown)
   *
   * How many records have no value, since a source says that it is not known.
   */
  props[PROP_N_UNKNOWN] = g_param_spec_uint ("n-unknown", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerFacet:n-not-stated: (getter get_n_not_stated)
   *
   * How many records have no value, since nothing is stated; also those of kinds that have no such field.
   */
  props[PROP_N_NOT_STATED] = g_param_spec_uint ("n-not-stated", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerFacet:n-values: (getter get_n_values)
   *
   * How many values at least one of the records found has.
   */
  props[PROP_N_VALUES] = g_param_spec_uint ("n-values", NULL, NULL, 0, G_MAXUINT, 0, flags);
}

static void
pioneer_facet_class_init (PioneerFacetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_facet_finalize;
  object_class->get_property = pioneer_facet_get_property;

  /**
   * PioneerFacet:name: (getter get_name)
   *
   * The name of the field, as it was asked for.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  /**
   * PioneerFacet:label: (getter get_label)
   *
   * The name of the field for people.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  make_counts (flags);
  /**
   * PioneerFacet:values: (getter get_values)
   *
   * The values that at least one of the records found has: those of most records first, then by their labels.
   */
  props[PROP_VALUES] = g_param_spec_object ("values", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_facet_init (G_GNUC_UNUSED PioneerFacet *self)
{
}

PioneerFacet *
pioneer_facet_new (PioneerResults *results, PioneerFacetRows *rows)
{
  PioneerFacet *self = g_object_new (PIONEER_TYPE_FACET, NULL);

  self->results = g_object_ref (results);
  self->rows = rows;

  return self;
}

PioneerResults *
pioneer_facet_get_results (PioneerFacet *self)
{
  return self->results;
}

PioneerFacetRows *
pioneer_facet_get_rows (PioneerFacet *self)
{
  return self->rows;
}

/**
 * pioneer_facet_get_name: (get-property name)
 * @self: a facet
 *
 * Gets the name of the field, as it was asked for.
 *
 * Returns: (transfer none) (nullable): the name; %NULL of an object that no search gave
 */
const char *
pioneer_facet_get_name (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), NULL);

  return self->rows != NULL ? self->rows->counts->of->name : NULL;
}

/**
 * pioneer_facet_get_label: (get-property label)
 * @self: a facet
 *
 * Gets the name of the field for people.
 *
 * Returns: (transfer none) (nullable): the label; %NULL of an object that no search gave
 */
const char *
pioneer_facet_get_label (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), NULL);

  if (self->rows == NULL)
    return NULL;

  return self->rows->counts->of->is_kind ? "Kind" : pioneer_field_spec (self->rows->counts->of->fields[0].field)->label;
}

/**
 * pioneer_facet_get_total: (get-property total)
 * @self: a facet
 *
 * Gets how many records were found.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_get_total (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? self->rows->counts->total : 0;
}

/**
 * pioneer_facet_get_n_stated: (get-property n-stated)
 * @self: a facet
 *
 * Gets how many records have at least one value.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_get_n_stated (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? pioneer_counts_get_n_stated (self->rows->counts) : 0;
}

/**
 * pioneer_facet_get_n_none: (get-property n-none)
 * @self: a facet
 *
 * Gets how many records have no value, since a source says that there is none.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_get_n_none (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? pioneer_counts_get_n (self->rows->counts, PIONEER_ORDINAL_NONE) : 0;
}

/**
 * pioneer_facet_get_n_unknown: (get-property n-unknown)
 * @self: a facet
 *
 * Gets how many records have no value, since a source says that it is not known.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_get_n_unknown (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? pioneer_counts_get_n (self->rows->counts, PIONEER_ORDINAL_UNKNOWN) : 0;
}

/**
 * pioneer_facet_get_n_not_stated: (get-property n-not-stated)
 * @self: a facet
 *
 * Gets how many records have no value, since nothing is stated; also those of kinds that have no such field.
 *
 * Returns: the number of records
 */
guint
pioneer_facet_get_n_not_stated (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? pioneer_counts_get_n (self->rows->counts, PIONEER_ORDINAL_NOT_STATED) : 0;
}

static gpointer
make_value (gpointer facet, guint position)
{
  return pioneer_facet_value_new (facet, position);
}

/**
 * pioneer_facet_get_values: (get-property values)
 * @self: a facet
 *
 * Gets the values that at least one of the records found has: those of most records first, then by their labels.
 *
 * Returns: (transfer full): a list of [class@Pioneer.FacetValue]
 */
PioneerList *
pioneer_facet_get_values (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), NULL);

  if (self->rows == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_FACET_VALUE);

  return pioneer_list_new_made (PIONEER_TYPE_FACET_VALUE, pioneer_facet_rows_get_n (self->rows), make_value, g_object_ref (self),
                                g_object_unref);
}

/**
 * pioneer_facet_get_n_values: (get-property n-values)
 * @self: a facet
 *
 * Gets how many values at least one of the records found has.
 *
 * Returns: the number of values
 */
guint
pioneer_facet_get_n_values (PioneerFacet *self)
{
  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  return self->rows != NULL ? pioneer_facet_rows_get_n (self->rows) : 0;
}

static const PioneerFacetRow *
get_row (PioneerFacet *self, guint position)
{
  return self->rows != NULL ? pioneer_facet_rows_get (self->rows, position) : NULL;
}

const PioneerValueText *
pioneer_facet_get_text (PioneerFacet *self, guint position)
{
  const PioneerFacetRow *row = get_row (self, position);

  return row != NULL ? pioneer_facet_rows_get_text (self->rows, row) : NULL;
}

/**
 * pioneer_facet_get_value_at:
 * @self: a facet
 * @position: a position among the values, from 0
 *
 * Gets a value for programs, as [method@Pioneer.FacetValue.get_value] does. With [method@Pioneer.Facet.get_label_at] and
 * [method@Pioneer.Facet.get_count_at] it reads all counts without an object for each.
 *
 * Returns: (transfer none) (nullable): the value; %NULL past the end
 */
const char *
pioneer_facet_get_value_at (PioneerFacet *self, guint position)
{
  const PioneerValueText *text;

  g_return_val_if_fail (PIONEER_IS_FACET (self), NULL);

  text = pioneer_facet_get_text (self, position);

  return text != NULL ? text->value : NULL;
}

/**
 * pioneer_facet_get_label_at:
 * @self: a facet
 * @position: a position among the values, from 0
 *
 * Gets a value for people, as [method@Pioneer.FacetValue.get_label] does.
 *
 * Returns: (transfer none) (nullable): the label; %NULL past the end
 */
const char *
pioneer_facet_get_label_at (PioneerFacet *self, guint position)
{
  const PioneerValueText *text;

  g_return_val_if_fail (PIONEER_IS_FACET (self), NULL);

  text = pioneer_facet_get_text (self, position);

  return text != NULL ? text->label : NULL;
}

/**
 * pioneer_facet_get_count_at:
 * @self: a facet
 * @position: a position among the values, from 0
 *
 * Gets how many of the records found have a value, as [method@Pioneer.FacetValue.get_count] does.
 *
 * Returns: the number of records; 0 past the end
 */
guint
pioneer_facet_get_count_at (PioneerFacet *self, guint position)
{
  const PioneerFacetRow *row;

  g_return_val_if_fail (PIONEER_IS_FACET (self), 0);

  row = get_row (self, position);

  return row != NULL ? row->count : 0;
}
