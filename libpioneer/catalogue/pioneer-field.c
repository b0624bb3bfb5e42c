/* pioneer-field.c - What a field is
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-field-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"

/**
 * PioneerField:
 *
 * What a field of a kind of record is called, holds and means.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerField
{
  GObject parent_instance;

  const PioneerFieldSpec *spec;
};

G_DEFINE_FINAL_TYPE (PioneerField, pioneer_field, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_LABEL,
  PROP_PLURAL,
  PROP_MEANING,
  PROP_VALUE_TYPE,
  PROP_SHAPE,
  PROP_MANY,
  PROP_FACET,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_field_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerField *self = PIONEER_FIELD (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, pioneer_field_get_name (self));
      break;
    case PROP_LABEL:
      g_value_set_string (value, pioneer_field_get_label (self));
      break;
    case PROP_PLURAL:
      g_value_set_string (value, pioneer_field_get_plural (self));
      break;
    case PROP_MEANING:
      g_value_set_string (value, pioneer_field_get_meaning (self));
      break;
    case PROP_VALUE_TYPE:
      g_value_set_enum (value, pioneer_field_get_value_type (self));
      break;
    case PROP_SHAPE:
      g_value_set_string (value, pioneer_field_get_shape (self));
      break;
    case PROP_MANY:
      g_value_set_boolean (value, pioneer_field_has_many (self));
      break;
    case PROP_FACET:
      g_value_set_boolean (value, pioneer_field_is_facet (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_field_class_init (PioneerFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = pioneer_field_get_property;

  /**
   * PioneerField:name: (getter get_name)
   *
   * The name, as in JSON and queries: `client-group`.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  /**
   * PioneerField:label: (getter get_label)
   *
   * The name for people, in the singular: "Client group".
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  /**
   * PioneerField:plural: (getter get_plural)
   *
   * The name for people, in the plural.
   */
  props[PROP_PLURAL] = g_param_spec_string ("plural", NULL, NULL, NULL, flags);
  /**
   * PioneerField:meaning: (getter get_meaning)
   *
   * What it means, in a line.
   */
  props[PROP_MEANING] = g_param_spec_string ("meaning", NULL, NULL, NULL, flags);
  /**
   * PioneerField:value-type: (getter get_value_type)
   *
   * What it holds.
   */
  props[PROP_VALUE_TYPE] = g_param_spec_enum ("value-type", NULL, NULL, PIONEER_TYPE_VALUE_TYPE, PIONEER_VALUE_TYPE_TEXT, flags);
  /**
   * PioneerField:shape: (getter get_shape)
   *
   * The name of its shape, where it holds a value of several members; else %NULL.
   */
  props[PROP_SHAPE] = g_param_spec_string ("shape", NULL, NULL, NULL, flags);
  /**
   * PioneerField:many: (getter has_many)
   *
   * Whether several values stand beside each other.
   */
  props[PROP_MANY] = g_param_spec_boolean ("many", NULL, NULL, FALSE, flags);
  /**
   * PioneerField:facet: (getter is_facet)
   *
   * Whether it is worth counting by.
   */
  props[PROP_FACET] = g_param_spec_boolean ("facet", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_field_init (PioneerField *self)
{
  self->spec = pioneer_field_spec (PIONEER_FIELD_NAME);
}

PioneerField *
pioneer_field_object (PioneerFieldId field)
{
  PioneerField *self = g_object_new (PIONEER_TYPE_FIELD, NULL);

  self->spec = pioneer_field_spec (field);

  return self;
}

static char *
list_names (PioneerKind kind)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (pioneer_field_is_of (i, kind))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", pioneer_field_spec (i)->name);

  return g_string_free (names, FALSE);
}

int
pioneer_field_find_or_fail (PioneerKind kind, const char *name, GError **error)
{
  int field = pioneer_field_find (kind, name);

  if (field < 0)
    {
      g_autofree char *names = list_names (kind);

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "%s %s has no field “%s”; its fields are %s",
                   kind == PIONEER_KIND_OUTCOME ? "An" : "A", pioneer_kind_word (kind), name, names);
    }

  return field;
}

/**
 * pioneer_field_lookup:
 * @kind: a kind of record
 * @name: the name of a field of that kind
 * @error: return location for an error, or %NULL
 *
 * Looks a field up by its name.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the kind has no such field.
 *
 * Returns: (transfer full): the field; %NULL on error
 */
PioneerField *
pioneer_field_lookup (PioneerKind kind, const char *name, GError **error)
{
  int field;

  g_return_val_if_fail (kind >= PIONEER_KIND_PROGRAMME && kind <= PIONEER_KIND_CONCEPT, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  field = pioneer_field_find_or_fail (kind, name, error);

  return field >= 0 ? pioneer_field_object ((PioneerFieldId) field) : NULL;
}

/**
 * pioneer_field_list:
 * @kind: a kind of record
 *
 * Gets the fields of a kind of record, in the order in which they are written.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Field]
 */
PioneerList *
pioneer_field_list (PioneerKind kind)
{
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_FIELD);

  g_return_val_if_fail (kind >= PIONEER_KIND_PROGRAMME && kind <= PIONEER_KIND_CONCEPT, list);

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (pioneer_field_is_of (i, kind))
      pioneer_list_take (list, pioneer_field_object (i));

  return list;
}

/**
 * pioneer_field_get_name: (get-property name)
 * @self: a field
 *
 * Gets the name, as in JSON and queries: `client-group`.
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_field_get_name (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), NULL);

  return self->spec->name;
}

/**
 * pioneer_field_get_label: (get-property label)
 * @self: a field
 *
 * Gets the name for people, in the singular: "Client group".
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_field_get_label (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), NULL);

  return self->spec->label;
}

/**
 * pioneer_field_get_plural: (get-property plural)
 * @self: a field
 *
 * Gets the name for people, in the plural.
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_field_get_plural (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), NULL);

  return self->spec->plural;
}

/**
 * pioneer_field_get_meaning: (get-property meaning)
 * @self: a field
 *
 * Gets what it means, in a line.
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_field_get_meaning (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), NULL);

  return self->spec->meaning;
}

/**
 * pioneer_field_get_value_type: (get-property value-type)
 * @self: a field
 *
 * Gets what it holds.
 *
 * Returns: the type
 */
PioneerValueType
pioneer_field_get_value_type (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), PIONEER_VALUE_TYPE_TEXT);

  return self->spec->spec.type;
}

/**
 * pioneer_field_get_shape: (get-property shape)
 * @self: a field
 *
 * Gets the name of its shape, where it holds a value of several members; else %NULL.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where it has none
 */
const char *
pioneer_field_get_shape (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), NULL);

  return self->spec->spec.shape != NULL ? self->spec->spec.shape->name : NULL;
}

/**
 * pioneer_field_has_many: (get-property many)
 * @self: a field
 *
 * Checks whether several values stand beside each other.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_field_has_many (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), FALSE);

  return (self->spec->flags & PIONEER_FIELD_FLAG_MANY) != 0;
}

/**
 * pioneer_field_is_facet: (get-property facet)
 * @self: a field
 *
 * Checks whether it is worth counting by.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_field_is_facet (PioneerField *self)
{
  g_return_val_if_fail (PIONEER_IS_FIELD (self), FALSE);

  return (self->spec->flags & PIONEER_FIELD_FLAG_FACET) != 0;
}
