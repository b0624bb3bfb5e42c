/* pioneer-side.c - Those that say one thing, where sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-side-private.h"

#include "pioneer-list-private.h"
#include "pioneer-quantity.h"
#include "pioneer-resolution-private.h"
#include "pioneer-source.h"
#include "pioneer-units-private.h"
#include "pioneer-value-private.h"

/**
 * PioneerSide:
 *
 * One side of a [class@Pioneer.Conflict]: those statements and sources that say one thing.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerSide
{
  GObject parent_instance;

  PioneerStore *store;
  PioneerDispute *dispute;
  const PioneerSideData *data;
};

G_DEFINE_FINAL_TYPE (PioneerSide, pioneer_side, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_VALUE,
  PROP_STATEMENTS,
  PROP_SOURCES,
  PROP_SUPPORT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_side_finalize (GObject *object)
{
  PioneerSide *self = PIONEER_SIDE (object);

  g_clear_pointer (&self->dispute, pioneer_dispute_unref);
  g_clear_pointer (&self->store, pioneer_store_unref);

  G_OBJECT_CLASS (pioneer_side_parent_class)->finalize (object);
}

static void
pioneer_side_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSide *self = PIONEER_SIDE (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, pioneer_side_get_text (self));
      break;
    case PROP_VALUE:
      g_value_take_object (value, pioneer_side_get_value (self));
      break;
    case PROP_STATEMENTS:
      g_value_take_object (value, pioneer_side_get_statements (self));
      break;
    case PROP_SOURCES:
      g_value_take_object (value, pioneer_side_get_sources (self));
      break;
    case PROP_SUPPORT:
      g_value_set_uint (value, pioneer_side_get_support (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_side_class_init (PioneerSideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_side_finalize;
  object_class->get_property = pioneer_side_get_property;

  /**
   * PioneerSide:text: (getter get_text)
   *
   * What is said, for people.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  /**
   * PioneerSide:value: (getter get_value)
   *
   * What is said, as an object; %NULL where that is no object.
   */
  props[PROP_VALUE] = g_param_spec_object ("value", NULL, NULL, G_TYPE_OBJECT, flags);
  /**
   * PioneerSide:statements: (getter get_statements)
   *
   * The statements that say so: a list of [class@Pioneer.Statement].
   */
  props[PROP_STATEMENTS] = g_param_spec_object ("statements", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerSide:sources: (getter get_sources)
   *
   * The sources that say so: a list of [class@Pioneer.Source].
   */
  props[PROP_SOURCES] = g_param_spec_object ("sources", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerSide:support: (getter get_support)
   *
   * How many independent sources say so.
   */
  props[PROP_SUPPORT] = g_param_spec_uint ("support", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* Scripts can make an object of any class; such a one has no store, and says nothing. */
static void
pioneer_side_init (PioneerSide *self)
{
  static const PioneerStatementData unsaid = { .state = PIONEER_STATE_NOT_STATED };
  static const PioneerSideData nothing = { .sample = &unsaid };

  self->data = &nothing;
}

PioneerSide *
pioneer_side_new (PioneerStore *store, PioneerDispute *dispute, guint place)
{
  PioneerSide *self = g_object_new (PIONEER_TYPE_SIDE, NULL);

  self->store = pioneer_store_ref (store);
  self->dispute = pioneer_dispute_ref (dispute);
  self->data = dispute->sides->pdata[place];

  return self;
}

static PioneerQuantity *
make_listed (double number)
{
  PioneerDatum datum = { .type = PIONEER_VALUE_TYPE_QUANTITY };

  datum.quantity.lower = datum.quantity.upper = number;
  datum.quantity.comparator = PIONEER_COMPARATOR_EXACTLY;
  datum.quantity.unit = PIONEER_UNIT_COUNT;

  return pioneer_value_new_free (PIONEER_TYPE_QUANTITY, &datum);
}

/**
 * pioneer_side_get_text: (get-property text)
 * @self: a side
 *
 * Gets what this side says, for people: `800,000 people`, `11 listed`, `not stated`.
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_side_get_text (PioneerSide *self)
{
  g_return_val_if_fail (PIONEER_IS_SIDE (self), NULL);

  return self->data->text;
}

/**
 * pioneer_side_get_value: (get-property value)
 * @self: a side
 *
 * Gets what this side says, as an object: a [class@Pioneer.Value] or a [class@Pioneer.Record]. Where statements that
 * leave something out side with one that doesn't, it is the fullest. Of a list that was counted it is the number, as a
 * [class@Pioneer.Quantity].
 *
 * Returns: (transfer full) (nullable): the value; %NULL where the side says that there is none, or the value
 *   is a word of a closed list
 */
GObject *
pioneer_side_get_value (PioneerSide *self)
{
  const PioneerStatementData *sample;

  g_return_val_if_fail (PIONEER_IS_SIDE (self), NULL);

  sample = self->data->sample;

  return sample != NULL ? pioneer_value_object (self->store, &sample->value, sample) : G_OBJECT (make_listed (self->data->listed));
}

/**
 * pioneer_side_get_statements: (get-property statements)
 * @self: a side
 *
 * Gets the statements that say so; of a list that was counted, those that list.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_side_get_statements (PioneerSide *self)
{
  g_return_val_if_fail (PIONEER_IS_SIDE (self), NULL);

  return pioneer_statements_list (self->store, self->data->statements);
}

/**
 * pioneer_side_get_sources: (get-property sources)
 * @self: a side
 *
 * Gets the sources that say so, each once.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]; empty where nothing is cited
 */
PioneerList *
pioneer_side_get_sources (PioneerSide *self)
{
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (PIONEER_IS_SIDE (self), NULL);

  if (self->store == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_SOURCE);

  for (guint i = 0; i < self->data->sources->len; i++)
    {
      guint32 source = pioneer_store_find (self->store, PIONEER_KIND_SOURCE, self->data->sources->pdata[i]);

      if (source != PIONEER_NO_RECORD)
        g_array_append_val (sources, source);
    }

  return pioneer_list_new_records (self->store, PIONEER_TYPE_SOURCE, sources);
}

/**
 * pioneer_side_get_support: (get-property support)
 * @self: a side
 *
 * Gets how many independent sources say so. A source that rewrites or quotes another adds nothing to it, and several
 * that go back to one count once.
 *
 * Returns: the number
 */
guint
pioneer_side_get_support (PioneerSide *self)
{
  g_return_val_if_fail (PIONEER_IS_SIDE (self), 0);

  return self->data->support;
}
