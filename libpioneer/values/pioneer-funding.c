/* pioneer-funding.c - A sum of money
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-funding.h"

#include "pioneer-value-private.h"

/**
 * PioneerFunding:
 *
 * A sum of money. Whether it is the programme's own or another that is named beside it, its kind says.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerFunding
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerFunding, pioneer_funding, PIONEER_TYPE_VALUE)

/**
 * PioneerFunding:amount: (getter get_amount)
 *
 * How much, in a currency; %NULL where not given.
 */

/**
 * PioneerFunding:kind: (getter get_kind)
 *
 * The kind of funding; %NULL where not given.
 */

/**
 * PioneerFunding:purpose: (getter get_purpose)
 *
 * What it is for; %NULL where not given.
 */

/**
 * PioneerFunding:recipient: (getter get_recipient)
 *
 * Who receives it; %NULL where not given.
 */

/**
 * PioneerFunding:period: (getter get_period)
 *
 * For which time; %NULL where not given.
 */

static void
pioneer_funding_class_init (PioneerFundingClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_funding_shape);
}

static void
pioneer_funding_init (G_GNUC_UNUSED PioneerFunding *self)
{
}

/**
 * pioneer_funding_get_amount: (get-property amount)
 * @self: a funding
 *
 * Gets how much, in a currency.
 *
 * Returns: (transfer full) (nullable): how much, in a currency; %NULL where not given
 */
PioneerQuantity *
pioneer_funding_get_amount (PioneerFunding *self)
{
  g_return_val_if_fail (PIONEER_IS_FUNDING (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FUNDING_AMOUNT);
}

/**
 * pioneer_funding_get_kind: (get-property kind)
 * @self: a funding
 *
 * Gets the kind of funding.
 *
 * Returns: (transfer full) (nullable): the kind of funding; %NULL where not given
 */
PioneerConcept *
pioneer_funding_get_kind (PioneerFunding *self)
{
  g_return_val_if_fail (PIONEER_IS_FUNDING (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FUNDING_KIND);
}

/**
 * pioneer_funding_get_purpose: (get-property purpose)
 * @self: a funding
 *
 * Gets what it is for.
 *
 * Returns: (transfer none) (nullable): what it is for; %NULL where not given
 */
const char *
pioneer_funding_get_purpose (PioneerFunding *self)
{
  g_return_val_if_fail (PIONEER_IS_FUNDING (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_FUNDING_PURPOSE);
}

/**
 * pioneer_funding_get_recipient: (get-property recipient)
 * @self: a funding
 *
 * Gets who receives it.
 *
 * Returns: (transfer full) (nullable): who receives it; %NULL where not given
 */
PioneerPartner *
pioneer_funding_get_recipient (PioneerFunding *self)
{
  g_return_val_if_fail (PIONEER_IS_FUNDING (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FUNDING_RECIPIENT);
}

/**
 * pioneer_funding_get_period: (get-property period)
 * @self: a funding
 *
 * Gets for which time.
 *
 * Returns: (transfer full) (nullable): for which time; %NULL where not given
 */
PioneerPeriod *
pioneer_funding_get_period (PioneerFunding *self)
{
  g_return_val_if_fail (PIONEER_IS_FUNDING (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FUNDING_PERIOD);
}
