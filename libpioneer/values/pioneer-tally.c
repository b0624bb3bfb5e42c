/* pioneer-tally.c - A stated number of partners
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-tally.h"

#include "pioneer-value-private.h"

/**
 * PioneerTally:
 *
 * How many partners there are by a source's own count, of one type or of all.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerTally
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerTally, pioneer_tally, PIONEER_TYPE_VALUE)

/**
 * PioneerTally:of: (getter get_of)
 *
 * The type of partner; %NULL for all.
 */

/**
 * PioneerTally:quantity: (getter get_quantity)
 *
 * How many; %NULL where not given.
 */

static void
pioneer_tally_class_init (PioneerTallyClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_tally_shape);
}

static void
pioneer_tally_init (G_GNUC_UNUSED PioneerTally *self)
{
}

/**
 * pioneer_tally_get_of: (get-property of)
 * @self: a tally
 *
 * Gets the type of partner.
 *
 * Returns: (transfer full) (nullable): the type of partner; %NULL for all
 */
PioneerConcept *
pioneer_tally_get_of (PioneerTally *self)
{
  g_return_val_if_fail (PIONEER_IS_TALLY (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_TALLY_OF);
}

/**
 * pioneer_tally_get_quantity: (get-property quantity)
 * @self: a tally
 *
 * Gets how many.
 *
 * Returns: (transfer full) (nullable): how many; %NULL where not given
 */
PioneerQuantity *
pioneer_tally_get_quantity (PioneerTally *self)
{
  g_return_val_if_fail (PIONEER_IS_TALLY (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_TALLY_QUANTITY);
}
