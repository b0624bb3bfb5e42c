/* pioneer-population.c - A number of people, of a kind
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-population.h"

#include "pioneer-value-private.h"

/**
 * PioneerPopulation:
 *
 * How many people, and which: those who live there, those whom the scheme is aimed at, a share of others. Populations of unlike kinds are not compared; the date at which one holds is that of its statement.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerPopulation
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerPopulation, pioneer_population, PIONEER_TYPE_VALUE)

/**
 * PioneerPopulation:kind: (getter get_kind)
 *
 * Whom it counts.
 */

/**
 * PioneerPopulation:quantity: (getter get_quantity)
 *
 * How many, in persons; of a share, in percent; %NULL where not given.
 */

/**
 * PioneerPopulation:base: (getter get_base)
 *
 * What a share is a share of; %NULL also where the source gives no base.
 */

/**
 * PioneerPopulation:group: (getter get_group)
 *
 * The client group or condition that they belong to; %NULL where not given.
 */

/**
 * PioneerPopulation:place: (getter get_place)
 *
 * The place that they belong to; %NULL where not given.
 */

static void
pioneer_population_class_init (PioneerPopulationClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_population_shape);
}

static void
pioneer_population_init (G_GNUC_UNUSED PioneerPopulation *self)
{
}

/**
 * pioneer_population_get_kind: (get-property kind)
 * @self: a population
 *
 * Gets whom it counts.
 *
 * Returns: whom it counts
 */
PioneerPopulationKind
pioneer_population_get_kind (PioneerPopulation *self)
{
  g_return_val_if_fail (PIONEER_IS_POPULATION (self), PIONEER_POPULATION_KIND_RESIDENT);

  return (PioneerPopulationKind) pioneer_value_member_choice (PIONEER_VALUE (self), PIONEER_POPULATION_KIND);
}

/**
 * pioneer_population_get_quantity: (get-property quantity)
 * @self: a population
 *
 * Gets how many, in persons.
 *
 * Returns: (transfer full) (nullable): how many, in persons; of a share, in percent; %NULL where not given
 */
PioneerQuantity *
pioneer_population_get_quantity (PioneerPopulation *self)
{
  g_return_val_if_fail (PIONEER_IS_POPULATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_POPULATION_QUANTITY);
}

/**
 * pioneer_population_get_base: (get-property base)
 * @self: a population
 *
 * Gets what a share is a share of.
 *
 * Returns: (transfer none) (nullable): what a share is a share of; %NULL also where the source gives no base
 */
const char *
pioneer_population_get_base (PioneerPopulation *self)
{
  g_return_val_if_fail (PIONEER_IS_POPULATION (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_POPULATION_BASE);
}

/**
 * pioneer_population_get_group: (get-property group)
 * @self: a population
 *
 * Gets the client group or condition that they belong to.
 *
 * Returns: (transfer full) (nullable): the client group or condition that they belong to; %NULL where not given
 */
PioneerConcept *
pioneer_population_get_group (PioneerPopulation *self)
{
  g_return_val_if_fail (PIONEER_IS_POPULATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_POPULATION_GROUP);
}

/**
 * pioneer_population_get_place: (get-property place)
 * @self: a population
 *
 * Gets the place that they belong to.
 *
 * Returns: (transfer full) (nullable): the place that they belong to; %NULL where not given
 */
PioneerConcept *
pioneer_population_get_place (PioneerPopulation *self)
{
  g_return_val_if_fail (PIONEER_IS_POPULATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_POPULATION_PLACE);
}
