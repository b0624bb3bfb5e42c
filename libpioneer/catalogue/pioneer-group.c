/* pioneer-group.c - Some items of a list that share a value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-group-private.h"

#include "pioneer-list-private.h"

/**
 * PioneerGroup:
 *
 * The items of a list that share a value of a field.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerGroup
{
  GObject parent_instance;

  char *value;
  char *label;
  PioneerList *items;
};

G_DEFINE_FINAL_TYPE (PioneerGroup, pioneer_group, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_VALUE,
  PROP_LABEL,
  PROP_ITEMS,
  PROP_NOT_STATED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_group_finalize (GObject *object)
{
  PioneerGroup *self = PIONEER_GROUP (object);

  g_free (self->value);
  g_free (self->label);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (pioneer_group_parent_class)->finalize (object);
}

static void
pioneer_group_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerGroup *self = PIONEER_GROUP (object);

  switch (prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_ITEMS:
      g_value_take_object (value, pioneer_group_get_items (self));
      break;
    case PROP_NOT_STATED:
      g_value_set_boolean (value, self->value == NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_group_class_init (PioneerGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_group_finalize;
  object_class->get_property = pioneer_group_get_property;

  /**
   * PioneerGroup:value: (getter get_value)
   *
   * The value that the items share, in the form that [method@Pioneer.List.filter] takes; %NULL where none is stated.
   */
  props[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL, flags);
  /**
   * PioneerGroup:label: (getter get_label)
   *
   * The value for people; "not stated" where none is.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  /**
   * PioneerGroup:items: (getter get_items)
   *
   * The items.
   */
  props[PROP_ITEMS] = g_param_spec_object ("items", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerGroup:not-stated: (getter is_not_stated)
   *
   * Whether it is the group of those of which no value is stated.
   */
  props[PROP_NOT_STATED] = g_param_spec_boolean ("not-stated", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_group_init (G_GNUC_UNUSED PioneerGroup *self)
{
}

PioneerGroup *
pioneer_group_new (char *value, char *label, PioneerList *items)
{
  PioneerGroup *self = g_object_new (PIONEER_TYPE_GROUP, NULL);

  self->value = value;
  self->label = label;
  self->items = items;

  return self;
}

/**
 * pioneer_group_get_value: (get-property value)
 * @self: a group
 *
 * Gets the value that the items share, in the form that [method@Pioneer.List.filter] takes: the identity of a record, the notation of a
 * quantity.
 *
 * Returns: (transfer none) (nullable): the value; %NULL where none is stated
 */
const char *
pioneer_group_get_value (PioneerGroup *self)
{
  g_return_val_if_fail (PIONEER_IS_GROUP (self), NULL);

  return self->value;
}

/**
 * pioneer_group_get_label: (get-property label)
 * @self: a group
 *
 * Gets the value for people.
 *
 * Returns: (transfer none): the label; "not stated" where no value is
 */
const char *
pioneer_group_get_label (PioneerGroup *self)
{
  g_return_val_if_fail (PIONEER_IS_GROUP (self), NULL);

  return self->label;
}

/**
 * pioneer_group_get_items: (get-property items)
 * @self: a group
 *
 * Gets the items, in the order of the list that was grouped.
 *
 * Returns: (transfer full): the items
 */
PioneerList *
pioneer_group_get_items (PioneerGroup *self)
{
  g_return_val_if_fail (PIONEER_IS_GROUP (self), NULL);

  /* One that a script makes by hand has none. */
  return self->items != NULL ? g_object_ref (self->items) : pioneer_list_new_of (G_TYPE_OBJECT);
}

/**
 * pioneer_group_is_not_stated: (get-property not-stated)
 * @self: a group
 *
 * Checks whether it is the group of those of which no value is stated.
 *
 * Returns: whether it is
 */
gboolean
pioneer_group_is_not_stated (PioneerGroup *self)
{
  g_return_val_if_fail (PIONEER_IS_GROUP (self), FALSE);

  return self->value == NULL;
}
