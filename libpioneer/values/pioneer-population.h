/* pioneer-population.h - A number of people, of a kind
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_POPULATION (pioneer_population_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerPopulation, pioneer_population, PIONEER, POPULATION, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerPopulationKind pioneer_population_get_kind (PioneerPopulation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_population_get_quantity (PioneerPopulation *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_population_get_base (PioneerPopulation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_population_get_group (PioneerPopulation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_population_get_place (PioneerPopulation *self);

G_END_DECLS
