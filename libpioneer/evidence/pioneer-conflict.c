/* pioneer-conflict.c - Where sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-conflict-private.h"

#include "pioneer-dispute-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"
#include "pioneer-record-private.h"
#include "pioneer-resolution-private.h"
#include "pioneer-side-private.h"

/**
 * PioneerConflict:
 *
 * A disagreement between sources about one thing: the sides, how they differ, and which value is shown.
 *
 * Nothing is dropped for it: every side stays in the catalogue. Immutable; usable from any thread.
 */

struct _PioneerConflict
{
  GObject parent_instance;

  PioneerStore *store;
  const PioneerDispute *dispute;
  PioneerPolicy policy;
  PioneerList *sides;
};

G_DEFINE_FINAL_TYPE (PioneerConflict, pioneer_conflict, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_FIELD_NAME,
  PROP_KIND,
  PROP_SIDES,
  PROP_RESOLUTION,
  PROP_EXPLANATION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_conflict_finalize (GObject *object)
{
  PioneerConflict *self = PIONEER_CONFLICT (object);

  g_object_unref (self->sides);
  if (self->store != NULL)
    {
      pioneer_dispute_unref ((gpointer) self->dispute);
      pioneer_store_unref (self->store);
    }

  G_OBJECT_CLASS (pioneer_conflict_parent_class)->finalize (object);
}

static void
pioneer_conflict_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerConflict *self = PIONEER_CONFLICT (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_take_object (value, pioneer_conflict_get_record (self));
      break;
    case PROP_FIELD_NAME:
      g_value_set_string (value, pioneer_conflict_get_field_name (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, pioneer_conflict_get_kind (self));
      break;
    case PROP_SIDES:
      g_value_take_object (value, pioneer_conflict_get_sides (self));
      break;
    case PROP_RESOLUTION:
      g_value_take_object (value, pioneer_conflict_get_resolution (self));
      break;
    case PROP_EXPLANATION:
      g_value_set_string (value, pioneer_conflict_get_explanation (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_conflict_class_init (PioneerConflictClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_conflict_finalize;
  object_class->get_property = pioneer_conflict_get_property;

  /**
   * PioneerConflict:record: (getter get_record)
   *
   * The record about which they disagree.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerConflict:field-name: (getter get_field_name)
   *
   * The name of the field in which they disagree: `population`.
   */
  props[PROP_FIELD_NAME] = g_param_spec_string ("field-name", NULL, NULL, NULL, flags);
  /**
   * PioneerConflict:kind: (getter get_kind)
   *
   * How they differ.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PIONEER_TYPE_CONFLICT_KIND, PIONEER_CONFLICT_KIND_VALUE, flags);
  /**
   * PioneerConflict:sides: (getter get_sides)
   *
   * The sides: a list of [class@Pioneer.Side], the best supported first.
   */
  props[PROP_SIDES] = g_param_spec_object ("sides", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerConflict:resolution: (getter get_resolution)
   *
   * Which statement is chosen, and why.
   */
  props[PROP_RESOLUTION] = g_param_spec_object ("resolution", NULL, NULL, PIONEER_TYPE_RESOLUTION, flags);
  /**
   * PioneerConflict:explanation: (getter get_explanation)
   *
   * The disagreement in a sentence.
   */
  props[PROP_EXPLANATION] = g_param_spec_string ("explanation", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* Scripts can make an object of any class; such a one has no store, and no sides. */
static void
pioneer_conflict_init (PioneerConflict *self)
{
  static const PioneerDispute nothing = { .kind = PIONEER_CONFLICT_KIND_VALUE };

  self->dispute = &nothing;
  self->sides = pioneer_list_new_of (PIONEER_TYPE_SIDE);
}

/* Takes the dispute. */
static PioneerConflict *
make_conflict (PioneerStore *store, PioneerDispute *dispute, PioneerPolicy policy)
{
  PioneerConflict *self = g_object_new (PIONEER_TYPE_CONFLICT, NULL);

  self->store = pioneer_store_ref (store);
  self->dispute = dispute;
  self->policy = policy;
  for (guint i = 0; i < dispute->sides->len; i++)
    pioneer_list_take (self->sides, pioneer_side_new (store, dispute, i));

  return self;
}

/* Takes the disputes. */
static PioneerList *
make_list (PioneerStore *store, GPtrArray *disputes, PioneerPolicy policy)
{
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_CONFLICT);

  g_ptr_array_set_free_func (disputes, NULL);
  for (guint i = 0; i < disputes->len; i++)
    pioneer_list_take (list, make_conflict (store, disputes->pdata[i], policy));
  g_ptr_array_unref (disputes);

  return list;
}

PioneerList *
pioneer_conflicts_of_record (PioneerStore *store, guint32 record, PioneerPolicy policy)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);

  return make_list (store, pioneer_disputes_of_record (book, record), policy);
}

PioneerList *
pioneer_conflicts_of_store (PioneerStore *store, PioneerPolicy policy)
{
  return make_list (store, pioneer_disputes_of_store (store), policy);
}

/**
 * pioneer_conflict_get_record: (get-property record)
 * @self: a conflict
 *
 * Gets the record about which they disagree.
 *
 * Returns: (transfer full): the record
 */
PioneerRecord *
pioneer_conflict_get_record (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->dispute->record) : NULL;
}

/**
 * pioneer_conflict_get_field_name: (get-property field-name)
 * @self: a conflict
 *
 * Gets the name of the field in which they disagree, as in JSON and queries: `population`.
 *
 * Returns: (transfer none): the name
 */
const char *
pioneer_conflict_get_field_name (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), NULL);

  return pioneer_field_spec (self->dispute->field)->name;
}

/**
 * pioneer_conflict_get_kind: (get-property kind)
 * @self: a conflict
 *
 * Gets how they differ.
 *
 * Returns: the kind of disagreement
 */
PioneerConflictKind
pioneer_conflict_get_kind (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), PIONEER_CONFLICT_KIND_VALUE);

  return self->dispute->kind;
}

/**
 * pioneer_conflict_get_sides: (get-property sides)
 * @self: a conflict
 *
 * Gets the sides, of which there are two at least: the best supported first.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Side]
 */
PioneerList *
pioneer_conflict_get_sides (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), NULL);

  return g_object_ref (self->sides);
}

/**
 * pioneer_conflict_get_resolution: (get-property resolution)
 * @self: a conflict
 *
 * Gets which of the statements that compete is chosen, and why. Where a number that is stated differs from a list,
 * those compete that state the number.
 *
 * Returns: (transfer full): the choice
 */
PioneerResolution *
pioneer_conflict_get_resolution (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), NULL);

  if (self->store == NULL)
    return NULL;

  return pioneer_resolution_new (self->store, (const PioneerStatementData *const *) self->dispute->competing->pdata,
                                 self->dispute->competing->len, self->policy);
}

/**
 * pioneer_conflict_get_explanation: (get-property explanation)
 * @self: a conflict
 *
 * Gets the disagreement in an English sentence, with what each side says and its sources.
 *
 * Returns: (transfer none): the sentence
 */
const char *
pioneer_conflict_get_explanation (PioneerConflict *self)
{
  g_return_val_if_fail (PIONEER_IS_CONFLICT (self), NULL);

  return self->dispute->explanation;
}
