/* pioneer-relation.c - How a site is related to another
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-relation.h"

#include "pioneer-value-private.h"

/**
 * PioneerRelation:
 *
 * How a site is related to another, in the same programme or another.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerRelation
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerRelation, pioneer_relation, PIONEER_TYPE_VALUE)

/**
 * PioneerRelation:site: (getter get_site)
 *
 * The other site; %NULL where not given.
 */

/**
 * PioneerRelation:kind: (getter get_kind)
 *
 * How they are related.
 */

static void
pioneer_relation_class_init (PioneerRelationClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_relation_shape);
}

static void
pioneer_relation_init (G_GNUC_UNUSED PioneerRelation *self)
{
}

/**
 * pioneer_relation_get_site: (get-property site)
 * @self: a relation
 *
 * Gets the other site.
 *
 * Returns: (transfer full) (nullable): the other site; %NULL where not given
 */
PioneerSite *
pioneer_relation_get_site (PioneerRelation *self)
{
  g_return_val_if_fail (PIONEER_IS_RELATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_RELATION_SITE);
}

/**
 * pioneer_relation_get_kind: (get-property kind)
 * @self: a relation
 *
 * Gets how they are related.
 *
 * Returns: how they are related
 */
PioneerRelationKind
pioneer_relation_get_kind (PioneerRelation *self)
{
  g_return_val_if_fail (PIONEER_IS_RELATION (self), PIONEER_RELATION_KIND_SAME_PLACE);

  return (PioneerRelationKind) pioneer_value_member_choice (PIONEER_VALUE (self), PIONEER_RELATION_KIND);
}
