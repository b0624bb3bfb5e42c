/* pioneer-feature.c - Something that is done or planned
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-feature.h"

#include "pioneer-value-private.h"

/**
 * PioneerFeature:
 *
 * Something that a site or programme does or plans to do. Whether it is planned or done, the modality of its statement says.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerFeature
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerFeature, pioneer_feature, PIONEER_TYPE_VALUE)

/**
 * PioneerFeature:concept: (getter get_concept)
 *
 * The term of the vocabulary of features; %NULL where not given.
 */

/**
 * PioneerFeature:description: (getter get_description)
 *
 * What it is, in the curator's words; %NULL where not given.
 */

/**
 * PioneerFeature:group: (getter get_group)
 *
 * For whom; %NULL where not given.
 */

/**
 * PioneerFeature:place: (getter get_place)
 *
 * Where; %NULL where not given.
 */

/**
 * PioneerFeature:count: (getter get_count)
 *
 * How many; %NULL where not given.
 */

/**
 * PioneerFeature:due: (getter get_due)
 *
 * By when it is planned; %NULL where not given.
 */

static void
pioneer_feature_class_init (PioneerFeatureClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_feature_shape);
}

static void
pioneer_feature_init (G_GNUC_UNUSED PioneerFeature *self)
{
}

/**
 * pioneer_feature_get_concept: (get-property concept)
 * @self: a feature
 *
 * Gets the term of the vocabulary of features.
 *
 * Returns: (transfer full) (nullable): the term of the vocabulary of features; %NULL where not given
 */
PioneerConcept *
pioneer_feature_get_concept (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FEATURE_CONCEPT);
}

/**
 * pioneer_feature_get_description: (get-property description)
 * @self: a feature
 *
 * Gets what it is, in the curator's words.
 *
 * Returns: (transfer none) (nullable): what it is, in the curator's words; %NULL where not given
 */
const char *
pioneer_feature_get_description (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_FEATURE_DESCRIPTION);
}

/**
 * pioneer_feature_get_group: (get-property group)
 * @self: a feature
 *
 * Gets for whom.
 *
 * Returns: (transfer full) (nullable): for whom; %NULL where not given
 */
PioneerConcept *
pioneer_feature_get_group (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FEATURE_GROUP);
}

/**
 * pioneer_feature_get_place: (get-property place)
 * @self: a feature
 *
 * Gets where.
 *
 * Returns: (transfer full) (nullable): where; %NULL where not given
 */
PioneerConcept *
pioneer_feature_get_place (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FEATURE_PLACE);
}

/**
 * pioneer_feature_get_count: (get-property count)
 * @self: a feature
 *
 * Gets how many.
 *
 * Returns: (transfer full) (nullable): how many; %NULL where not given
 */
PioneerQuantity *
pioneer_feature_get_count (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FEATURE_COUNT);
}

/**
 * pioneer_feature_get_due: (get-property due)
 * @self: a feature
 *
 * Gets by when it is planned.
 *
 * Returns: (transfer full) (nullable): by when it is planned; %NULL where not given
 */
PioneerPeriod *
pioneer_feature_get_due (PioneerFeature *self)
{
  g_return_val_if_fail (PIONEER_IS_FEATURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FEATURE_DUE);
}
