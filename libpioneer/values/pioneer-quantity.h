/* pioneer-quantity.h - An amount with its unit, and how it is to be read
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_QUANTITY (pioneer_quantity_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerQuantity, pioneer_quantity, PIONEER, QUANTITY, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_quantity_new (double amount, const char *unit, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_quantity_new_from_string (const char *text, GError **error);

PIONEER_AVAILABLE_IN_1_0
double pioneer_quantity_get_amount (PioneerQuantity *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_quantity_get_lower (PioneerQuantity *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_quantity_get_upper (PioneerQuantity *self);
PIONEER_AVAILABLE_IN_1_0
PioneerComparator pioneer_quantity_get_comparator (PioneerQuantity *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_quantity_get_unit (PioneerQuantity *self);

PIONEER_AVAILABLE_IN_1_0
char *pioneer_quantity_to_notation (PioneerQuantity *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_quantity_convert (PioneerQuantity *self, const char *unit, GError **error);
PIONEER_AVAILABLE_IN_1_0
int pioneer_quantity_compare (PioneerQuantity *self, PioneerQuantity *other, GError **error);

G_END_DECLS
