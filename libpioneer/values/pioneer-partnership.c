/* pioneer-partnership.c - A partner's part in a site or programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-partnership.h"

#include "pioneer-value-private.h"

/**
 * PioneerPartnership:
 *
 * With whom a site or programme works, and in which role. The other end is the record of its statement.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerPartnership
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerPartnership, pioneer_partnership, PIONEER_TYPE_VALUE)

/**
 * PioneerPartnership:partner: (getter get_partner)
 *
 * The partner, which may stand for a group; %NULL where not given.
 */

/**
 * PioneerPartnership:role: (getter get_role)
 *
 * The role; %NULL where the source gives none.
 */

/**
 * PioneerPartnership:period: (getter get_period)
 *
 * When; %NULL where not given.
 */

/**
 * PioneerPartnership:count: (getter get_count)
 *
 * How many of a group take part; %NULL where not given.
 */

static void
pioneer_partnership_class_init (PioneerPartnershipClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_partnership_shape);
}

static void
pioneer_partnership_init (G_GNUC_UNUSED PioneerPartnership *self)
{
}

/**
 * pioneer_partnership_get_partner: (get-property partner)
 * @self: a partnership
 *
 * Gets the partner, which may stand for a group.
 *
 * Returns: (transfer full) (nullable): the partner, which may stand for a group; %NULL where not given
 */
PioneerPartner *
pioneer_partnership_get_partner (PioneerPartnership *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNERSHIP (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTNERSHIP_PARTNER);
}

/**
 * pioneer_partnership_get_role: (get-property role)
 * @self: a partnership
 *
 * Gets the role.
 *
 * Returns: (transfer full) (nullable): the role; %NULL where the source gives none
 */
PioneerConcept *
pioneer_partnership_get_role (PioneerPartnership *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNERSHIP (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTNERSHIP_ROLE);
}

/**
 * pioneer_partnership_get_period: (get-property period)
 * @self: a partnership
 *
 * Gets when.
 *
 * Returns: (transfer full) (nullable): when; %NULL where not given
 */
PioneerPeriod *
pioneer_partnership_get_period (PioneerPartnership *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNERSHIP (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTNERSHIP_PERIOD);
}

/**
 * pioneer_partnership_get_count: (get-property count)
 * @self: a partnership
 *
 * Gets how many of a group take part.
 *
 * Returns: (transfer full) (nullable): how many of a group take part; %NULL where not given
 */
PioneerQuantity *
pioneer_partnership_get_count (PioneerPartnership *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNERSHIP (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTNERSHIP_COUNT);
}
