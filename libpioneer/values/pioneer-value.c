/* pioneer-value.c - What all values have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-value-private.h"

#include "pioneer-param-private.h"
#include "pioneer-period.h"
#include "pioneer-quantity.h"
#include "pioneer-record-private.h"
#include "pioneer-statement-private.h"
#include "pioneer-text.h"

/**
 * PioneerValue:
 *
 * What a statement gives a field: a quantity, a period, a population and so on.
 *
 * A value knows the statement that gives it, and so who says so, where, and whether it is a plan or a result. Values are
 * immutable and may be used from any thread.
 */

typedef struct
{
  PioneerStore *store; /* NULL for a value that belongs to no catalogue */
  const PioneerDatum *datum;
  const PioneerStatementData *statement; /* likewise */
  PioneerDatum free;
} PioneerValuePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PioneerValue, pioneer_value, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STATEMENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static PioneerValuePrivate *
get_private (PioneerValue *self)
{
  return pioneer_value_get_instance_private (self);
}

static void
pioneer_value_finalize (GObject *object)
{
  PioneerValuePrivate *priv = get_private (PIONEER_VALUE (object));

  if (priv->store != NULL)
    {
      pioneer_store_forget (priv->store, priv->datum, object);
      pioneer_store_unref (priv->store);
    }

  G_OBJECT_CLASS (pioneer_value_parent_class)->finalize (object);
}

static void
pioneer_value_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerValue *self = PIONEER_VALUE (object);

  switch (prop_id)
    {
    case PROP_STATEMENT:
      g_value_take_object (value, pioneer_value_get_statement (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_value_class_init (PioneerValueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_value_finalize;
  object_class->get_property = pioneer_value_get_property;

  /**
   * PioneerValue:statement: (getter get_statement)
   *
   * The statement that gives the value; %NULL for a value that belongs to no catalogue.
   */
  props[PROP_STATEMENT] =
      g_param_spec_object ("statement", NULL, NULL, PIONEER_TYPE_STATEMENT, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* Scripts can make an object of any class; such a one holds nothing. */
static void
pioneer_value_init (PioneerValue *self)
{
  PioneerValuePrivate *priv = get_private (self);

  priv->datum = &priv->free;
}

static GType
type_of (const PioneerDatum *datum)
{
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return PIONEER_TYPE_TEXT;
    case PIONEER_VALUE_TYPE_QUANTITY:
      return PIONEER_TYPE_QUANTITY;
    case PIONEER_VALUE_TYPE_PERIOD:
      return PIONEER_TYPE_PERIOD;
    case PIONEER_VALUE_TYPE_SHAPE:
      return datum->shape->get_type ();
    default:
      return G_TYPE_INVALID;
    }
}

static gpointer
make_value (PioneerStore *store, gconstpointer data, gconstpointer context)
{
  const PioneerDatum *datum = data;
  PioneerValue *self = g_object_new (type_of (datum), NULL);
  PioneerValuePrivate *priv = get_private (self);

  priv->store = pioneer_store_ref (store);
  priv->datum = datum;
  priv->statement = context;

  return self;
}

gpointer
pioneer_value_object (PioneerStore *store, const PioneerDatum *datum, const PioneerStatementData *statement)
{
  guint32 record;

  if (type_of (datum) != G_TYPE_INVALID)
    return pioneer_store_object (store, datum, make_value, statement);
  if (datum->type != PIONEER_VALUE_TYPE_RECORD)
    return NULL;

  record = pioneer_store_find (store, datum->kind, datum->text);

  return record != PIONEER_NO_RECORD ? pioneer_record_object (store, record) : NULL;
}

gpointer
pioneer_value_new_free (GType type, const PioneerDatum *datum)
{
  PioneerValue *self = g_object_new (type, NULL);
  PioneerValuePrivate *priv = get_private (self);

  priv->free = *datum;
  priv->datum = &priv->free;

  return self;
}

const PioneerDatum *
pioneer_value_get_datum (PioneerValue *self)
{
  return get_private (self)->datum;
}

PioneerStore *
pioneer_value_get_store (PioneerValue *self)
{
  return get_private (self)->store;
}

static const PioneerDatum *
get_member (PioneerValue *self, guint member)
{
  static const PioneerDatum nothing = { 0 };
  const PioneerDatum *datum = get_private (self)->datum;

  return datum->type == PIONEER_VALUE_TYPE_SHAPE ? &datum->members[member] : &nothing;
}

const char *
pioneer_value_member_text (PioneerValue *self, guint member)
{
  const PioneerDatum *datum = get_member (self, member);

  return datum->type == PIONEER_VALUE_TYPE_TEXT ? datum->text : NULL;
}

double
pioneer_value_member_number (PioneerValue *self, guint member)
{
  const PioneerDatum *datum = get_member (self, member);

  return datum->type == PIONEER_VALUE_TYPE_NUMBER ? datum->number : 0;
}

int
pioneer_value_member_choice (PioneerValue *self, guint member)
{
  const PioneerDatum *datum = get_member (self, member);

  return datum->type == PIONEER_VALUE_TYPE_CHOICE ? datum->choice : 0;
}

gpointer
pioneer_value_member_object (PioneerValue *self, guint member)
{
  PioneerValuePrivate *priv = get_private (self);

  return priv->store != NULL ? pioneer_value_object (priv->store, get_member (self, member), priv->statement) : NULL;
}

/* The properties of a shape are numbered by the places of its members, from 1. */
static void
get_member_property (GObject *object, guint prop_id, GValue *value, G_GNUC_UNUSED GParamSpec *pspec)
{
  PioneerValue *self = PIONEER_VALUE (object);

  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, pioneer_value_member_text (self, prop_id - 1));
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, pioneer_value_member_number (self, prop_id - 1));
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, pioneer_value_member_choice (self, prop_id - 1));
  else
    g_value_take_object (value, pioneer_value_member_object (self, prop_id - 1));
}

void
pioneer_value_install_members (GObjectClass *klass, const PioneerShape *shape)
{
  klass->get_property = get_member_property;

  for (guint i = 0; i < shape->n_members; i++)
    g_object_class_install_property (klass, i + 1, pioneer_param_new (shape->members[i].name, &shape->members[i].spec));
}

/**
 * pioneer_value_get_statement:
 * @self: a value
 *
 * Gets the statement that gives the value, and with it the sources that say so.
 *
 * A part of a value, such as the quantity of a population, has the statement of the whole.
 *
 * Returns: (transfer full) (nullable): the statement; %NULL for a value that belongs to no catalogue
 */
PioneerStatement *
pioneer_value_get_statement (PioneerValue *self)
{
  PioneerValuePrivate *priv;

  g_return_val_if_fail (PIONEER_IS_VALUE (self), NULL);

  priv = get_private (self);

  return priv->statement != NULL ? pioneer_statement_object (priv->store, priv->statement) : NULL;
}

/**
 * pioneer_value_equal:
 * @self: a value
 * @other: another value
 *
 * Checks whether two values mean the same: "2 weeks" and "14 days" do. Who says so makes no difference.
 *
 * Returns: whether they mean the same
 */
gboolean
pioneer_value_equal (PioneerValue *self, PioneerValue *other)
{
  g_return_val_if_fail (PIONEER_IS_VALUE (self), FALSE);
  g_return_val_if_fail (PIONEER_IS_VALUE (other), FALSE);

  return pioneer_datum_compare (get_private (self)->datum, get_private (other)->datum) == 0;
}

/**
 * pioneer_value_to_string:
 * @self: a value
 *
 * Writes the value for people, in English and independent of the locale: "over 2,000 people", "1 November 2013".
 *
 * Returns: (transfer full): the text
 */
char *
pioneer_value_to_string (PioneerValue *self)
{
  static const PioneerTypeSpec anything = { 0 };
  PioneerValuePrivate *priv;
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (PIONEER_IS_VALUE (self), g_string_free (out, FALSE));

  priv = get_private (self);
  if (priv->store != NULL)
    pioneer_store_display (priv->store, &anything, priv->datum, out);
  else
    pioneer_datum_display (&anything, priv->datum, out);

  return g_string_free (out, FALSE);
}
