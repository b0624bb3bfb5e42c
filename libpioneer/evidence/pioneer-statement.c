/* pioneer-statement.c - What a source says of one field of one record
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-statement-private.h"

#include "pioneer-citation-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"
#include "pioneer-period.h"
#include "pioneer-record-private.h"
#include "pioneer-source.h"
#include "pioneer-value-private.h"

/**
 * PioneerStatement:
 *
 * What one or more sources say of one field of one record: a value or why there is none, whether it is a plan or a result, and the
 * places that state it.
 *
 * Several statements of one field stand side by side; none is dropped. Immutable; usable from any thread.
 */

struct _PioneerStatement
{
  GObject parent_instance;

  PioneerStore *store;
  const PioneerStatementData *data;
  char *text; /* made when first asked for; set once, atomically */
};

G_DEFINE_FINAL_TYPE (PioneerStatement, pioneer_statement, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_FIELD_NAME,
  PROP_STATE,
  PROP_VALUE,
  PROP_TEXT,
  PROP_MODALITY,
  PROP_AS_OF,
  PROP_SCOPE,
  PROP_ATTRIBUTED_TO,
  PROP_RANK,
  PROP_REASON,
  PROP_SHOWN,
  PROP_LAYER,
  PROP_CITATIONS,
  PROP_SOURCES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_statement_finalize (GObject *object)
{
  PioneerStatement *self = PIONEER_STATEMENT (object);

  if (self->store != NULL)
    {
      pioneer_store_forget (self->store, self->data, self);
      pioneer_store_unref (self->store);
    }
  g_free (self->text);

  G_OBJECT_CLASS (pioneer_statement_parent_class)->finalize (object);
}

static void
pioneer_statement_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerStatement *self = PIONEER_STATEMENT (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_take_object (value, pioneer_statement_get_record (self));
      break;
    case PROP_FIELD_NAME:
      g_value_set_string (value, pioneer_statement_get_field_name (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, pioneer_statement_get_state (self));
      break;
    case PROP_VALUE:
      g_value_take_object (value, pioneer_statement_get_value (self));
      break;
    case PROP_TEXT:
      g_value_set_string (value, pioneer_statement_get_text (self));
      break;
    case PROP_MODALITY:
      g_value_set_enum (value, pioneer_statement_get_modality (self));
      break;
    case PROP_AS_OF:
      g_value_take_object (value, pioneer_statement_get_as_of (self));
      break;
    case PROP_SCOPE:
      g_value_set_string (value, pioneer_statement_get_scope (self));
      break;
    case PROP_ATTRIBUTED_TO:
      g_value_set_string (value, pioneer_statement_get_attributed_to (self));
      break;
    case PROP_RANK:
      g_value_set_enum (value, pioneer_statement_get_rank (self));
      break;
    case PROP_REASON:
      g_value_set_string (value, pioneer_statement_get_reason (self));
      break;
    case PROP_SHOWN:
      g_value_set_boolean (value, pioneer_statement_is_shown (self));
      break;
    case PROP_LAYER:
      g_value_set_string (value, pioneer_statement_get_layer (self));
      break;
    case PROP_CITATIONS:
      g_value_take_object (value, pioneer_statement_get_citations (self));
      break;
    case PROP_SOURCES:
      g_value_take_object (value, pioneer_statement_get_sources (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

/* What is said, of what. */
static void
make_saying_properties (void)
{
  /**
   * PioneerStatement:record: (getter get_record)
   *
   * The record that the statement is about.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, FLAGS);
  /**
   * PioneerStatement:field-name: (getter get_field_name)
   *
   * The name of the field: `population`.
   */
  props[PROP_FIELD_NAME] = g_param_spec_string ("field-name", NULL, NULL, NULL, FLAGS);
  /**
   * PioneerStatement:state: (getter get_state)
   *
   * Whether there is a value, or why not.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, PIONEER_TYPE_STATE, PIONEER_STATE_VALUE, FLAGS);
  /**
   * PioneerStatement:value: (getter get_value)
   *
   * The value as an object: a [class@Pioneer.Record] or a [class@Pioneer.Value]; %NULL where there is no value, or it is a word of a closed list.
   */
  props[PROP_VALUE] = g_param_spec_object ("value", NULL, NULL, G_TYPE_OBJECT, FLAGS);
  /**
   * PioneerStatement:text: (getter get_text)
   *
   * The value for people; the state where there is no value.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, FLAGS);
}

/* How it is to be read. */
static void
make_qualifier_properties (void)
{
  /**
   * PioneerStatement:modality: (getter get_modality)
   *
   * Whether it is an aim, a plan, a result …
   */
  props[PROP_MODALITY] = g_param_spec_enum ("modality", NULL, NULL, PIONEER_TYPE_MODALITY, PIONEER_MODALITY_UNSPECIFIED, FLAGS);
  /**
   * PioneerStatement:as-of: (getter get_as_of)
   *
   * The date at which the value holds; %NULL where not given.
   */
  props[PROP_AS_OF] = g_param_spec_object ("as-of", NULL, NULL, PIONEER_TYPE_PERIOD, FLAGS);
  /**
   * PioneerStatement:scope: (getter get_scope)
   *
   * What the value is limited to; %NULL where not given.
   */
  props[PROP_SCOPE] = g_param_spec_string ("scope", NULL, NULL, NULL, FLAGS);
  /**
   * PioneerStatement:attributed-to: (getter get_attributed_to)
   *
   * Who, within the source, is said to say so; %NULL where not given.
   */
  props[PROP_ATTRIBUTED_TO] = g_param_spec_string ("attributed-to", NULL, NULL, NULL, FLAGS);
}

/* Where it comes from, and what it is worth. */
static void
make_evidence_properties (void)
{
  /**
   * PioneerStatement:rank: (getter get_rank)
   *
   * The rank, deprecated also where a statement of another layer deprecates it.
   */
  props[PROP_RANK] = g_param_spec_enum ("rank", NULL, NULL, PIONEER_TYPE_RANK, PIONEER_RANK_NORMAL, FLAGS);
  /**
   * PioneerStatement:reason: (getter get_reason)
   *
   * Why it has its rank, or how the text was read; %NULL where not given.
   */
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, FLAGS);
  /**
   * PioneerStatement:shown: (getter is_shown)
   *
   * Whether the catalogue's policy chose it among those that speak of the same thing.
   */
  props[PROP_SHOWN] = g_param_spec_boolean ("shown", NULL, NULL, FALSE, FLAGS);
  /**
   * PioneerStatement:layer: (getter get_layer)
   *
   * The layer that the statement comes from.
   */
  props[PROP_LAYER] = g_param_spec_string ("layer", NULL, NULL, NULL, FLAGS);
  /**
   * PioneerStatement:citations: (getter get_citations)
   *
   * The places that state it: a list of [class@Pioneer.Citation].
   */
  props[PROP_CITATIONS] = g_param_spec_object ("citations", NULL, NULL, PIONEER_TYPE_LIST, FLAGS);
  /**
   * PioneerStatement:sources: (getter get_sources)
   *
   * The sources that state it: a list of [class@Pioneer.Source].
   */
  props[PROP_SOURCES] = g_param_spec_object ("sources", NULL, NULL, PIONEER_TYPE_LIST, FLAGS);
}

static void
pioneer_statement_class_init (PioneerStatementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_statement_finalize;
  object_class->get_property = pioneer_statement_get_property;

  make_saying_properties ();
  make_qualifier_properties ();
  make_evidence_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* Scripts can make an object of any class; such a one has no store, and says nothing. */
static void
pioneer_statement_init (PioneerStatement *self)
{
  static const PioneerStatementData nothing = { .state = PIONEER_STATE_NOT_STATED, .rank = PIONEER_RANK_NORMAL };

  self->data = &nothing;
}

static gpointer
make_statement (PioneerStore *store, gconstpointer data, G_GNUC_UNUSED gconstpointer context)
{
  PioneerStatement *self = g_object_new (PIONEER_TYPE_STATEMENT, NULL);

  self->store = pioneer_store_ref (store);
  self->data = data;

  return self;
}

PioneerStatement *
pioneer_statement_object (PioneerStore *store, const PioneerStatementData *data)
{
  return pioneer_store_object (store, data, make_statement, NULL);
}

const PioneerStatementData *
pioneer_statement_get_data (PioneerStatement *self)
{
  return self->data;
}

static char *
make_text (PioneerStatement *self)
{
  GString *out = g_string_new (NULL);

  if (self->data->state != PIONEER_STATE_VALUE)
    g_string_append (out, pioneer_choice_nick (PIONEER_TYPE_STATE, self->data->state));
  else
    pioneer_store_display (self->store, &pioneer_field_spec (self->data->field)->spec, &self->data->value, out);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_statement_get_record: (get-property record)
 * @self: a statement
 *
 * Gets the record that the statement is about.
 *
 * Returns: (transfer full): the record
 */
PioneerRecord *
pioneer_statement_get_record (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->data->record) : NULL;
}

/**
 * pioneer_statement_get_field_name: (get-property field-name)
 * @self: a statement
 *
 * Gets the name of the field, as in JSON and queries: `population`.
 *
 * Returns: (transfer none): the name
 */
const char *
pioneer_statement_get_field_name (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return pioneer_field_spec (self->data->field)->name;
}

/**
 * pioneer_statement_get_state: (get-property state)
 * @self: a statement
 *
 * Gets whether there is a value, or why not.
 *
 * Returns: the state
 */
PioneerState
pioneer_statement_get_state (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), PIONEER_STATE_VALUE);

  return self->data->state;
}

/**
 * pioneer_statement_get_value: (get-property value)
 * @self: a statement
 *
 * Gets the value as an object: a [class@Pioneer.Record] where it names one, else a [class@Pioneer.Value].
 *
 * Returns: (transfer full) (nullable): the value; %NULL where there is none, or it is a word of a closed list or the name of
 *   a record that isn't there
 */
GObject *
pioneer_statement_get_value (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return pioneer_value_object (self->store, &self->data->value, self->data);
}

/**
 * pioneer_statement_get_text: (get-property text)
 * @self: a statement
 *
 * Gets the value for people: a record by its name, a quantity as "over 2,000 people". Where there is no value, it is the state: "not-stated".
 *
 * Returns: (transfer none): the text
 */
const char *
pioneer_statement_get_text (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  if (self->data->state == PIONEER_STATE_VALUE && self->data->value.type == PIONEER_VALUE_TYPE_TEXT)
    return self->data->value.text;

  if (g_atomic_pointer_get (&self->text) == NULL)
    {
      char *text = make_text (self);

      /* Whichever thread comes second takes the first one's. */
      if (!g_atomic_pointer_compare_and_exchange (&self->text, NULL, text))
        g_free (text);
    }

  return g_atomic_pointer_get (&self->text);
}

/**
 * pioneer_statement_get_modality: (get-property modality)
 * @self: a statement
 *
 * Gets whether it is an aim, a plan, a hope, in progress, reported or measured.
 *
 * Returns: the modality
 */
PioneerModality
pioneer_statement_get_modality (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), PIONEER_MODALITY_UNSPECIFIED);

  return pioneer_store_modality (self->data);
}

/**
 * pioneer_statement_get_as_of: (get-property as-of)
 * @self: a statement
 *
 * Gets the date at which the value holds.
 *
 * Returns: (transfer full) (nullable): the date; %NULL where not given
 */
PioneerPeriod *
pioneer_statement_get_as_of (PioneerStatement *self)
{
  PioneerDatum datum = { .type = PIONEER_VALUE_TYPE_PERIOD };

  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  if (self->data->qualifiers == NULL || self->data->qualifiers->as_of == NULL)
    return NULL;
  datum.period = *self->data->qualifiers->as_of;

  return pioneer_value_new_free (PIONEER_TYPE_PERIOD, &datum);
}

/**
 * pioneer_statement_get_scope: (get-property scope)
 * @self: a statement
 *
 * Gets what the value is limited to: "in its first month".
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not given
 */
const char *
pioneer_statement_get_scope (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return self->data->qualifiers != NULL ? self->data->qualifiers->scope : NULL;
}

/**
 * pioneer_statement_get_attributed_to: (get-property attributed-to)
 * @self: a statement
 *
 * Gets who, within the source, is said to say so.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not given
 */
const char *
pioneer_statement_get_attributed_to (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return self->data->qualifiers != NULL ? self->data->qualifiers->attributed_to : NULL;
}

/**
 * pioneer_statement_get_rank: (get-property rank)
 * @self: a statement
 *
 * Gets the rank. A statement is deprecated also where one of another layer that says the same is deprecated.
 *
 * Returns: the rank
 */
PioneerRank
pioneer_statement_get_rank (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), PIONEER_RANK_NORMAL);

  return pioneer_store_rank (self->data);
}

/**
 * pioneer_statement_get_reason: (get-property reason)
 * @self: a statement
 *
 * Gets why the statement has its rank, or how the text was read.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not given
 */
const char *
pioneer_statement_get_reason (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return self->data->qualifiers != NULL ? self->data->qualifiers->reason : NULL;
}

/**
 * pioneer_statement_is_shown: (get-property shown)
 * @self: a statement
 *
 * Checks whether the catalogue's policy chose the statement among those that speak of the same thing.
 *
 * Returns: whether it is the one that is shown
 */
gboolean
pioneer_statement_is_shown (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), FALSE);

  return (self->data->flags & PIONEER_STATEMENT_SHOWN) != 0;
}

/**
 * pioneer_statement_get_layer: (get-property layer)
 * @self: a statement
 *
 * Gets the layer that the statement comes from.
 *
 * Returns: (transfer none): the name of the layer
 */
const char *
pioneer_statement_get_layer (PioneerStatement *self)
{
  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  return self->store != NULL ? self->store->layers->pdata[self->data->layer] : NULL;
}

/**
 * pioneer_statement_get_citations: (get-property citations)
 * @self: a statement
 *
 * Gets the places that state it, by source and then by position.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Citation]; empty where nothing is cited
 */
PioneerList *
pioneer_statement_get_citations (PioneerStatement *self)
{
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_CITATION);

  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), list);

  for (guint32 i = 0; i < self->data->n_citations; i++)
    pioneer_list_take (list, pioneer_citation_object (self->store, &self->data->citations[i], self->data));

  return list;
}

/**
 * pioneer_statement_get_sources: (get-property sources)
 * @self: a statement
 *
 * Gets the sources that state it, each once.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]; empty where nothing is cited
 */
PioneerList *
pioneer_statement_get_sources (PioneerStatement *self)
{
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (PIONEER_IS_STATEMENT (self), NULL);

  if (self->store == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_SOURCE);

  for (guint32 i = 0; i < self->data->n_citations; i++)
    {
      guint32 source = pioneer_store_find (self->store, PIONEER_KIND_SOURCE, self->data->citations[i].source);

      if (source != PIONEER_NO_RECORD)
        g_array_append_val (sources, source);
    }

  return pioneer_list_new_records (self->store, PIONEER_TYPE_SOURCE, sources);
}
