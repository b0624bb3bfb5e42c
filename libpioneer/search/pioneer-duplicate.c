/* pioneer-duplicate.c - Two records that may be the same
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-duplicate-private.h"

#include "pioneer-record-private.h"

/**
 * PioneerDuplicate:
 *
 * Two records of one kind that are likely to stand for the same thing, and why. Immutable; usable from any thread.
 */

struct _PioneerDuplicate
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  guint32 record;
  guint32 other;
  double score;
  gboolean certain;
  GPtrArray *reasons;
};

G_DEFINE_FINAL_TYPE (PioneerDuplicate, pioneer_duplicate, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_OTHER,
  PROP_SCORE,
  PROP_CERTAIN,
  PROP_N_REASONS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_duplicate_finalize (GObject *object)
{
  PioneerDuplicate *self = PIONEER_DUPLICATE (object);

  g_clear_pointer (&self->store, pioneer_store_unref);
  g_ptr_array_unref (self->reasons);

  G_OBJECT_CLASS (pioneer_duplicate_parent_class)->finalize (object);
}

static void
pioneer_duplicate_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerDuplicate *self = PIONEER_DUPLICATE (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_take_object (value, pioneer_duplicate_get_record (self));
      break;
    case PROP_OTHER:
      g_value_take_object (value, pioneer_duplicate_get_other (self));
      break;
    case PROP_SCORE:
      g_value_set_double (value, pioneer_duplicate_get_score (self));
      break;
    case PROP_CERTAIN:
      g_value_set_boolean (value, pioneer_duplicate_is_certain (self));
      break;
    case PROP_N_REASONS:
      g_value_set_uint (value, pioneer_duplicate_get_n_reasons (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_duplicate_class_init (PioneerDuplicateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_duplicate_finalize;
  object_class->get_property = pioneer_duplicate_get_property;

  /**
   * PioneerDuplicate:record: (getter get_record)
   *
   * The record that comes first in the order of the catalogue.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerDuplicate:other: (getter get_other)
   *
   * The other record.
   */
  props[PROP_OTHER] = g_param_spec_object ("other", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerDuplicate:score: (getter get_score)
   *
   * How likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability.
   */
  props[PROP_SCORE] = g_param_spec_double ("score", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerDuplicate:certain: (getter is_certain)
   *
   * Whether a register gives both the same identifier.
   */
  props[PROP_CERTAIN] = g_param_spec_boolean ("certain", NULL, NULL, FALSE, flags);
  /**
   * PioneerDuplicate:n-reasons: (getter get_n_reasons)
   *
   * The number of reasons.
   */
  props[PROP_N_REASONS] = g_param_spec_uint ("n-reasons", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_duplicate_init (PioneerDuplicate *self)
{
  self->reasons = g_ptr_array_new_with_free_func (g_free);
}

PioneerDuplicate *
pioneer_duplicate_new (PioneerStore *store, guint32 record, guint32 other, double score, gboolean certain)
{
  PioneerDuplicate *self = g_object_new (PIONEER_TYPE_DUPLICATE, NULL);

  self->store = pioneer_store_ref (store);
  self->record = record;
  self->other = other;
  self->score = score;
  self->certain = certain;

  return self;
}

void
pioneer_duplicate_take_reason (PioneerDuplicate *self, char *reason)
{
  g_ptr_array_add (self->reasons, reason);
}

/**
 * pioneer_duplicate_get_record: (get-property record)
 * @self: a likely duplicate
 *
 * Gets the record that comes first in the order of the catalogue.
 *
 * Returns: (transfer full) (nullable): the record; %NULL of an object that no search gave
 */
PioneerRecord *
pioneer_duplicate_get_record (PioneerDuplicate *self)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->record) : NULL;
}

/**
 * pioneer_duplicate_get_other: (get-property other)
 * @self: a likely duplicate
 *
 * Gets the other record.
 *
 * Returns: (transfer full) (nullable): the record; %NULL of an object that no search gave
 */
PioneerRecord *
pioneer_duplicate_get_other (PioneerDuplicate *self)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->other) : NULL;
}

/**
 * pioneer_duplicate_get_score: (get-property score)
 * @self: a likely duplicate
 *
 * Gets how likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability.
 *
 * Returns: the score
 */
double
pioneer_duplicate_get_score (PioneerDuplicate *self)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), 0);

  return self->score;
}

/**
 * pioneer_duplicate_is_certain: (get-property certain)
 * @self: a likely duplicate
 *
 * Checks whether a register gives both the same identifier.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_duplicate_is_certain (PioneerDuplicate *self)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), FALSE);

  return self->certain;
}

/**
 * pioneer_duplicate_get_n_reasons: (get-property n-reasons)
 * @self: a likely duplicate
 *
 * Gets the number of reasons.
 *
 * Returns: the number of reasons
 */
guint
pioneer_duplicate_get_n_reasons (PioneerDuplicate *self)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), 0);

  return self->reasons->len;
}

/**
 * pioneer_duplicate_get_reason:
 * @self: a likely duplicate
 * @position: a position, from 0
 *
 * Gets one of the reasons, in words: the names that are alike, the identifier that both have, what speaks against it.
 *
 * Returns: (transfer none) (nullable): the reason; %NULL past the end
 */
const char *
pioneer_duplicate_get_reason (PioneerDuplicate *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_DUPLICATE (self), NULL);

  return position < self->reasons->len ? self->reasons->pdata[position] : NULL;
}
