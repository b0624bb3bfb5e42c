/* pioneer-shared-value.c - Something that two sites have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-shared-value-private.h"

#include "pioneer-field-private.h"
#include "pioneer-list-private.h"
#include "pioneer-record-private.h"
#include "pioneer-statement.h"

/**
 * PioneerSharedValue:
 *
 * Something that two sites have in common: a reason why they are alike. Immutable; usable from any thread.
 */

struct _PioneerSharedValue
{
  GObject parent_instance;

  PioneerShared shared; /* its store is NULL of one that a script makes by hand */
};

G_DEFINE_FINAL_TYPE (PioneerSharedValue, pioneer_shared_value, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_FIELD,
  PROP_TEXT,
  PROP_RECORD,
  PROP_SHARE,
  PROP_BROADER,
  PROP_PLANNED,
  PROP_STATEMENTS,
  PROP_OTHER_STATEMENTS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_shared_value_finalize (GObject *object)
{
  PioneerSharedValue *self = PIONEER_SHARED_VALUE (object);

  g_clear_pointer (&self->shared.store, pioneer_store_unref);
  g_free (self->shared.text);
  g_clear_pointer (&self->shared.statements, g_array_unref);
  g_clear_pointer (&self->shared.other_statements, g_array_unref);

  G_OBJECT_CLASS (pioneer_shared_value_parent_class)->finalize (object);
}

static void
pioneer_shared_value_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSharedValue *self = PIONEER_SHARED_VALUE (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, pioneer_shared_value_get_label (self));
      break;
    case PROP_FIELD:
      g_value_take_object (value, pioneer_shared_value_get_field (self));
      break;
    case PROP_TEXT:
      g_value_set_string (value, pioneer_shared_value_get_text (self));
      break;
    case PROP_RECORD:
      g_value_take_object (value, pioneer_shared_value_get_record (self));
      break;
    case PROP_SHARE:
      g_value_set_double (value, pioneer_shared_value_get_share (self));
      break;
    case PROP_BROADER:
      g_value_set_boolean (value, pioneer_shared_value_is_broader (self));
      break;
    case PROP_PLANNED:
      g_value_set_boolean (value, pioneer_shared_value_is_planned (self));
      break;
    case PROP_STATEMENTS:
      g_value_take_object (value, pioneer_shared_value_get_statements (self));
      break;
    case PROP_OTHER_STATEMENTS:
      g_value_take_object (value, pioneer_shared_value_get_other_statements (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
make_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PioneerSharedValue:label: (getter get_label)
   *
   * What sort of thing it is, for people: “Client group”, “Type of partner”.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  /**
   * PioneerSharedValue:field: (getter get_field)
   *
   * The field whose statements give it.
   */
  props[PROP_FIELD] = g_param_spec_object ("field", NULL, NULL, PIONEER_TYPE_FIELD, flags);
  /**
   * PioneerSharedValue:text: (getter get_text)
   *
   * The value, for people; of populations, that of either site.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  /**
   * PioneerSharedValue:record: (getter get_record)
   *
   * The record that the value names, such as a concept or a partner.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerSharedValue:share: (getter get_share)
   *
   * How much of the score it makes, over 0; the shares of all reasons add up to the score.
   */
  props[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerSharedValue:broader: (getter is_broader)
   *
   * Whether it is a broader term of what at least one of the sites states, and so counts half.
   */
  props[PROP_BROADER] = g_param_spec_boolean ("broader", NULL, NULL, FALSE, flags);
  /**
   * PioneerSharedValue:planned: (getter is_planned)
   *
   * Whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half.
   */
  props[PROP_PLANNED] = g_param_spec_boolean ("planned", NULL, NULL, FALSE, flags);
  /**
   * PioneerSharedValue:statements: (getter get_statements)
   *
   * What is stated of the site asked for that gives it, plans beside results.
   */
  props[PROP_STATEMENTS] = g_param_spec_object ("statements", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerSharedValue:other-statements: (getter get_other_statements)
   *
   * What is stated of the other site that gives it.
   */
  props[PROP_OTHER_STATEMENTS] = g_param_spec_object ("other-statements", NULL, NULL, PIONEER_TYPE_LIST, flags);
}

static void
pioneer_shared_value_class_init (PioneerSharedValueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_shared_value_finalize;
  object_class->get_property = pioneer_shared_value_get_property;

  make_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_shared_value_init (G_GNUC_UNUSED PioneerSharedValue *self)
{
}

PioneerSharedValue *
pioneer_shared_value_new (const PioneerShared *shared)
{
  PioneerSharedValue *self = g_object_new (PIONEER_TYPE_SHARED_VALUE, NULL);

  self->shared = *shared;
  pioneer_store_ref (self->shared.store);

  return self;
}

static PioneerList *
list_statements (PioneerSharedValue *self, const GArray *places)
{
  if (places == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_STATEMENT);

  return pioneer_list_new_statements_at (self->shared.store, (const guint32 *) (gpointer) places->data, places->len);
}

/**
 * pioneer_shared_value_get_label: (get-property label)
 * @self: a shared value
 *
 * Gets what sort of thing it is, for people: “Client group”, “Type of partner”.
 *
 * Returns: (transfer none) (nullable): the label; %NULL of an object that no search gave
 */
const char *
pioneer_shared_value_get_label (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  return self->shared.label;
}

/**
 * pioneer_shared_value_get_field: (get-property field)
 * @self: a shared value
 *
 * Gets the field whose statements give it.
 *
 * Returns: (transfer full) (nullable): the field; %NULL of an object that no search gave
 */
PioneerField *
pioneer_shared_value_get_field (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  return self->shared.store != NULL ? pioneer_field_object (self->shared.field) : NULL;
}

/**
 * pioneer_shared_value_get_text: (get-property text)
 * @self: a shared value
 *
 * Gets the value, for people; of populations, that of either site.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of an object that no search gave
 */
const char *
pioneer_shared_value_get_text (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  return self->shared.text;
}

/**
 * pioneer_shared_value_get_record: (get-property record)
 * @self: a shared value
 *
 * Gets the record that the value names, such as a concept or a partner.
 *
 * Returns: (transfer full) (nullable): the record; %NULL where the value is none
 */
PioneerRecord *
pioneer_shared_value_get_record (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  if (self->shared.store == NULL || self->shared.record == PIONEER_NO_RECORD)
    return NULL;

  return pioneer_record_object (self->shared.store, self->shared.record);
}

/**
 * pioneer_shared_value_get_share: (get-property share)
 * @self: a shared value
 *
 * Gets how much of the score it makes, over 0; the shares of all reasons add up to the score.
 *
 * Returns: the share
 */
double
pioneer_shared_value_get_share (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), 0);

  return self->shared.share;
}

/**
 * pioneer_shared_value_is_broader: (get-property broader)
 * @self: a shared value
 *
 * Checks whether it is a broader term of what at least one of the sites states, and so counts half.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_shared_value_is_broader (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), FALSE);

  return self->shared.broader;
}

/**
 * pioneer_shared_value_is_planned: (get-property planned)
 * @self: a shared value
 *
 * Checks whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_shared_value_is_planned (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), FALSE);

  return self->shared.planned;
}

/**
 * pioneer_shared_value_get_statements: (get-property statements)
 * @self: a shared value
 *
 * Gets what is stated of the site asked for that gives it, plans beside results.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_shared_value_get_statements (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  return list_statements (self, self->shared.statements);
}

/**
 * pioneer_shared_value_get_other_statements: (get-property other-statements)
 * @self: a shared value
 *
 * Gets what is stated of the other site that gives it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_shared_value_get_other_statements (PioneerSharedValue *self)
{
  g_return_val_if_fail (PIONEER_IS_SHARED_VALUE (self), NULL);

  return list_statements (self, self->shared.other_statements);
}
