/* pioneer-record.c - What all records have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-record-private.h"

#include "pioneer-concept.h"
#include "pioneer-conflict-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-field-private.h"
#include "pioneer-list-private.h"
#include "pioneer-outcome.h"
#include "pioneer-param-private.h"
#include "pioneer-partner.h"
#include "pioneer-period.h"
#include "pioneer-programme.h"
#include "pioneer-quantity.h"
#include "pioneer-resolution-private.h"
#include "pioneer-site.h"
#include "pioneer-source.h"
#include "pioneer-statement-private.h"
#include "pioneer-text.h"
#include "pioneer-value-private.h"

/**
 * PioneerRecord:
 *
 * A programme, site, partner, outcome, source or concept: a thing that statements are made about.
 *
 * A record has a stable identity, and fields. What a getter of a field gives is chosen among the statements of that field by the
 * catalogue's policy; [method@Pioneer.Record.get_statements] gives them all. A record keeps its catalogue's data alive, and is the same
 * object for as long as anyone holds it. Immutable; usable from any thread.
 */

typedef struct
{
  PioneerStore *store;
  const PioneerRecordData *data;
  char *reference; /* made when first asked for; set once, atomically */
} PioneerRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PioneerRecord, pioneer_record, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_KIND,
  PROP_ID,
  PROP_REFERENCE,
  PROP_NAME,
  PROP_NAMES,
  PROP_SUMMARY,
  PROP_NOTES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* The properties of fields are numbered by the table of fields, from here on. */
#define FIRST_FIELD_PROP 1000

static PioneerRecordPrivate *
get_private (PioneerRecord *self)
{
  return pioneer_record_get_instance_private (self);
}

static void
pioneer_record_finalize (GObject *object)
{
  PioneerRecordPrivate *priv = get_private (PIONEER_RECORD (object));

  if (priv->store != NULL)
    {
      pioneer_store_forget (priv->store, priv->data, object);
      pioneer_store_unref (priv->store);
    }
  g_free (priv->reference);

  G_OBJECT_CLASS (pioneer_record_parent_class)->finalize (object);
}

static void
get_field_property (PioneerRecord *self, PioneerFieldId field, GValue *value)
{
  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, pioneer_record_field_text (self, field));
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, pioneer_record_field_choice (self, field));
  else if (G_VALUE_HOLDS (value, PIONEER_TYPE_LIST))
    g_value_take_object (value, pioneer_record_field_list (self, field));
  else
    g_value_take_object (value, pioneer_record_field_object (self, field));
}

static void
pioneer_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerRecord *self = PIONEER_RECORD (object);

  if (prop_id >= FIRST_FIELD_PROP)
    {
      get_field_property (self, prop_id - FIRST_FIELD_PROP, value);
      return;
    }

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, pioneer_record_get_kind (self));
      break;
    case PROP_ID:
      g_value_set_string (value, pioneer_record_get_id (self));
      break;
    case PROP_REFERENCE:
      g_value_set_string (value, pioneer_record_get_reference (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, pioneer_record_get_name (self));
      break;
    case PROP_NAMES:
      g_value_take_object (value, pioneer_record_get_names (self));
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, pioneer_record_get_summary (self));
      break;
    case PROP_NOTES:
      g_value_take_object (value, pioneer_record_get_notes (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_record_class_init (PioneerRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_record_finalize;
  object_class->get_property = pioneer_record_get_property;

  /**
   * PioneerRecord:kind: (getter get_kind)
   *
   * The kind of record.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PIONEER_TYPE_KIND, PIONEER_KIND_PROGRAMME, flags);
  /**
   * PioneerRecord:id: (getter get_id)
   *
   * The identity, unique within the kind: `leeds`.
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  /**
   * PioneerRecord:reference: (getter get_reference)
   *
   * The identity within the catalogue: `site/leeds`.
   */
  props[PROP_REFERENCE] = g_param_spec_string ("reference", NULL, NULL, NULL, flags);
  /**
   * PioneerRecord:name: (getter get_name)
   *
   * The name that the catalogue's policy chose; the identity where no source gives one.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  /**
   * PioneerRecord:names: (getter get_names)
   *
   * All names that sources give: a list of [class@Pioneer.Text], the chosen one first.
   */
  props[PROP_NAMES] = g_param_spec_object ("names", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerRecord:summary: (getter get_summary)
   *
   * What it is, in the curator's words; %NULL where there is none.
   */
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  /**
   * PioneerRecord:notes: (getter get_notes)
   *
   * Anything else that sources say of it: a list of [class@Pioneer.Text].
   */
  props[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_record_init (G_GNUC_UNUSED PioneerRecord *self)
{
}

GType
pioneer_record_type (PioneerKind kind)
{
  switch (kind)
    {
    case PIONEER_KIND_PROGRAMME:
      return PIONEER_TYPE_PROGRAMME;
    case PIONEER_KIND_SITE:
      return PIONEER_TYPE_SITE;
    case PIONEER_KIND_PARTNER:
      return PIONEER_TYPE_PARTNER;
    case PIONEER_KIND_OUTCOME:
      return PIONEER_TYPE_OUTCOME;
    case PIONEER_KIND_SOURCE:
      return PIONEER_TYPE_SOURCE;
    case PIONEER_KIND_CONCEPT:
      return PIONEER_TYPE_CONCEPT;
    default:
      return PIONEER_TYPE_RECORD;
    }
}

static gpointer
make_record (PioneerStore *store, gconstpointer data, G_GNUC_UNUSED gconstpointer context)
{
  const PioneerRecordData *record = data;
  PioneerRecord *self = g_object_new (pioneer_record_type (record->kind), NULL);
  PioneerRecordPrivate *priv = get_private (self);

  priv->store = pioneer_store_ref (store);
  priv->data = record;

  return self;
}

gpointer
pioneer_record_object (PioneerStore *store, guint32 record)
{
  return pioneer_store_object (store, pioneer_store_record (store, record), make_record, NULL);
}

/* A store in which there is one record of each kind, and nothing is said of any: scripts can make an object of any class, and such a
 * one stands for these. */
static PioneerStore *
get_nothing (void)
{
  static PioneerStore *nothing;
  static gsize made;

  if (g_once_init_enter (&made))
    {
      g_autoptr (PioneerArena) arena = pioneer_arena_new ();
      g_autoptr (GPtrArray) layers = g_ptr_array_new ();
      PioneerRecordKey keys[PIONEER_N_KINDS - 1];

      for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
        keys[kind - 1] = (PioneerRecordKey){ .kind = kind, .slug = "" };
      nothing = pioneer_store_new (arena, keys, G_N_ELEMENTS (keys), NULL, 0, layers, PIONEER_POLICY_PREFERRED_RANK);
      g_once_init_leave (&made, 1);
    }

  return nothing;
}

static guint
kind_of (PioneerRecord *self)
{
  guint kind = PIONEER_KIND_PROGRAMME;

  while (kind < PIONEER_KIND_CONCEPT && pioneer_record_type (kind) != G_OBJECT_TYPE (self))
    kind++;

  return kind;
}

PioneerStore *
pioneer_record_get_store (PioneerRecord *self)
{
  PioneerRecordPrivate *priv = get_private (self);

  return priv->store != NULL ? priv->store : get_nothing ();
}

const PioneerRecordData *
pioneer_record_get_data (PioneerRecord *self)
{
  PioneerRecordPrivate *priv = get_private (self);

  return priv->data != NULL ? priv->data : &get_nothing ()->records[kind_of (self) - 1];
}

guint32
pioneer_record_get_index (PioneerRecord *self)
{
  return pioneer_record_get_data (self)->index;
}

static const PioneerStatementData *
shown (PioneerRecord *self, PioneerFieldId field)
{
  return pioneer_store_shown (pioneer_record_get_store (self), pioneer_record_get_index (self), field);
}

const char *
pioneer_record_field_text (PioneerRecord *self, PioneerFieldId field)
{
  const PioneerStatementData *statement = shown (self, field);

  return statement != NULL ? statement->value.text : NULL;
}

int
pioneer_record_field_choice (PioneerRecord *self, PioneerFieldId field)
{
  const PioneerStatementData *statement = shown (self, field);

  return statement != NULL ? statement->value.choice : 0;
}

gpointer
pioneer_record_field_object (PioneerRecord *self, PioneerFieldId field)
{
  const PioneerStatementData *statement = shown (self, field);

  return statement != NULL ? pioneer_value_object (pioneer_record_get_store (self), &statement->value, statement) : NULL;
}

static GType
item_type (const PioneerFieldSpec *spec)
{
  switch (spec->spec.type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return PIONEER_TYPE_TEXT;
    case PIONEER_VALUE_TYPE_RECORD:
      return pioneer_param_record_type (spec->spec.kinds);
    case PIONEER_VALUE_TYPE_QUANTITY:
      return PIONEER_TYPE_QUANTITY;
    case PIONEER_VALUE_TYPE_PERIOD:
      return PIONEER_TYPE_PERIOD;
    case PIONEER_VALUE_TYPE_SHAPE:
      return spec->spec.shape->get_type ();
    default:
      return PIONEER_TYPE_VALUE;
    }
}

static gboolean
is_listed (const PioneerFieldSpec *spec, const PioneerStatementData *statement)
{
  if (statement->state != PIONEER_STATE_VALUE)
    return FALSE;

  /* Of competing names one is shown, and all are names. */
  if (spec->flags & PIONEER_FIELD_FLAG_NAME)
    return pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED && !(statement->flags & PIONEER_STATEMENT_SHOWN);

  return (statement->flags & PIONEER_STATEMENT_SHOWN) != 0;
}

static gboolean
is_repeated (const PioneerStatementData *statements, guint32 n, const PioneerStatementData *first, const PioneerFieldSpec *spec)
{
  const PioneerStatementData *statement = &statements[n];

  if (!(spec->flags & PIONEER_FIELD_FLAG_NAME))
    return FALSE;
  if (first != NULL && pioneer_datum_compare (&first->value, &statement->value) == 0)
    return TRUE;

  for (guint32 i = 0; i < n; i++)
    if (is_listed (spec, &statements[i]) && pioneer_datum_compare (&statements[i].value, &statement->value) == 0)
      return TRUE;

  return FALSE;
}

PioneerList *
pioneer_record_field_list (PioneerRecord *self, PioneerFieldId field)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (field);
  PioneerStore *store = pioneer_record_get_store (self);
  const PioneerStatementData *first = NULL;
  const PioneerStatementData *statements;
  g_autoptr (GPtrArray) listed = g_ptr_array_new ();
  guint32 n;

  statements = pioneer_store_field (store, pioneer_record_get_index (self), field, &n);
  if (spec->flags & PIONEER_FIELD_FLAG_NAME)
    first = shown (self, field);
  if (first != NULL)
    g_ptr_array_add (listed, (gpointer) first);
  for (guint32 i = 0; i < n; i++)
    if (is_listed (spec, &statements[i]) && !is_repeated (statements, i, first, spec))
      g_ptr_array_add (listed, (gpointer) &statements[i]);

  return pioneer_list_new_values (store, item_type (spec), listed);
}

static PioneerList *
new_list_of_kind (PioneerStore *store, PioneerKind kind, GArray *records)
{
  return pioneer_list_new_records (store, pioneer_record_type (kind), records);
}

PioneerList *
pioneer_record_mentioned_by (PioneerRecord *self, PioneerKind kind, int field)
{
  PioneerStore *store = pioneer_record_get_store (self);
  guint32 n;
  const guint32 *mentions = pioneer_store_mentions (store, pioneer_record_get_index (self), &n);
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (store, mentions[i]);

      if (pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED && (field < 0 || statement->field == field) &&
          (kind == 0 || pioneer_store_record (store, statement->record)->kind == kind))
        g_array_append_val (records, statement->record);
    }

  return new_list_of_kind (store, kind, records);
}

static void
collect_records (PioneerStore *store, const PioneerDatum *datum, PioneerKind kind, GArray *records)
{
  if (datum->type == PIONEER_VALUE_TYPE_RECORD && datum->kind == kind)
    {
      guint32 record = pioneer_store_find (store, kind, datum->text);

      if (record != PIONEER_NO_RECORD)
        g_array_append_val (records, record);
    }
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      for (guint i = 0; i < datum->shape->n_members; i++)
        collect_records (store, &datum->members[i], kind, records);
    }
}

PioneerList *
pioneer_record_named_in (PioneerRecord *self, PioneerKind kind, PioneerFieldId field)
{
  PioneerStore *store = pioneer_record_get_store (self);
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, pioneer_record_get_index (self), field, &n);
  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      collect_records (store, &statements[i].value, kind, records);

  return new_list_of_kind (store, kind, records);
}

static GParamSpec *
field_param (const PioneerFieldSpec *spec)
{
  if (spec->flags & PIONEER_FIELD_FLAG_MANY)
    return g_param_spec_object (spec->property, NULL, NULL, PIONEER_TYPE_LIST, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  return pioneer_param_new (spec->property, &spec->spec);
}

void
pioneer_record_install_fields (GObjectClass *klass, PioneerKind kind)
{
  /* A class doesn't inherit the function for properties of its own. */
  klass->get_property = pioneer_record_get_property;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *spec = pioneer_field_spec (i);

      if (pioneer_field_is_of (i, kind) && g_object_class_find_property (klass, spec->property) == NULL)
        g_object_class_install_property (klass, FIRST_FIELD_PROP + i, field_param (spec));
    }
}

/**
 * pioneer_record_get_kind: (get-property kind)
 * @self: a record
 *
 * Gets the kind of record.
 *
 * Returns: the kind
 */
PioneerKind
pioneer_record_get_kind (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), PIONEER_KIND_CONCEPT);

  return pioneer_record_get_data (self)->kind;
}

/**
 * pioneer_record_get_id: (get-property id)
 * @self: a record
 *
 * Gets the identity within the kind, a lower-case slug that never changes: `leeds`.
 *
 * Returns: (transfer none): the identity
 */
const char *
pioneer_record_get_id (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  return pioneer_record_get_data (self)->slug;
}

/**
 * pioneer_record_get_reference: (get-property reference)
 * @self: a record
 *
 * Gets the identity within the catalogue: `site/leeds`.
 *
 * Returns: (transfer none): the reference
 */
const char *
pioneer_record_get_reference (PioneerRecord *self)
{
  PioneerRecordPrivate *priv;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  priv = get_private (self);
  if (g_atomic_pointer_get (&priv->reference) == NULL)
    {
      const PioneerRecordData *data = pioneer_record_get_data (self);
      char *reference = g_strconcat (pioneer_kind_word (data->kind), "/", data->slug, NULL);

      /* Whichever thread comes second takes the first one's. */
      if (!g_atomic_pointer_compare_and_exchange (&priv->reference, NULL, reference))
        g_free (reference);
    }

  return g_atomic_pointer_get (&priv->reference);
}

/**
 * pioneer_record_get_name: (get-property name)
 * @self: a record
 *
 * Gets the name that the catalogue's policy chose among those that sources give.
 *
 * Returns: (transfer none): the name; the identity where no source gives one
 */
const char *
pioneer_record_get_name (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  return pioneer_store_name (pioneer_record_get_store (self), pioneer_record_get_index (self));
}

/**
 * pioneer_record_get_names: (get-property names)
 * @self: a record
 *
 * Gets all names that sources give, each once, the chosen one first. Each tells its own sources.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]
 */
PioneerList *
pioneer_record_get_names (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  return pioneer_record_field_list (self, PIONEER_FIELD_NAME);
}

/**
 * pioneer_record_get_summary: (get-property summary)
 * @self: a record
 *
 * Gets what it is, in the curator's words.
 *
 * Returns: (transfer none) (nullable): the summary; %NULL where there is none
 */
const char *
pioneer_record_get_summary (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  return pioneer_record_field_text (self, PIONEER_FIELD_SUMMARY);
}

/**
 * pioneer_record_get_notes: (get-property notes)
 * @self: a record
 *
 * Gets anything else that sources say of it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]
 */
PioneerList *
pioneer_record_get_notes (PioneerRecord *self)
{
  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  return pioneer_record_field_list (self, PIONEER_FIELD_NOTE);
}
