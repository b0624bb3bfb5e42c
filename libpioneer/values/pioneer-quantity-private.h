/* pioneer-quantity-private.h - Quantities as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-datum-private.h"

G_BEGIN_DECLS

/* Reads "[comparator] AMOUNT[..AMOUNT] [unit]". The message of the error says what was found and what was expected. */
gboolean pioneer_quantity_data_parse (const char *text, PioneerQuantityData *quantity, GError **error);

/* The canonical form, as it is read: "over 2000 person"; a count has no unit. */
void pioneer_quantity_data_write (const PioneerQuantityData *quantity, GString *out);

/* For people: "over 2,000 people", "£4,000,000", "0.5–5 %", "8 weeks". Independent of the locale. */
void pioneer_quantity_data_display (const PioneerQuantityData *quantity, GString *out);

/* Equal in meaning: the same comparator and, after conversion, the same amounts (2 week = 14 day). */
gboolean pioneer_quantity_data_equal (const PioneerQuantityData *a, const PioneerQuantityData *b);

gboolean pioneer_quantity_data_like (const PioneerQuantityData *a, const PioneerQuantityData *b);

/* The interval that the quantity allows, in the dimension's base unit: over 2000 is (2000, +inf). About and nearly
 * allow the interval given by the number's own significant digits (about 33000: 32500 to 33500; nearly 100: 90 to 100). */
void pioneer_quantity_data_bounds (const PioneerQuantityData *quantity, double *lower, double *upper);

/* Whether it is known from one side only: "over 2000". */
gboolean pioneer_quantity_data_is_open (const PioneerQuantityData *quantity);

/* Orders by dimension, then by the middle of the amounts in the base unit, then by comparator, then by unit. */
int pioneer_quantity_data_compare (const PioneerQuantityData *a, const PioneerQuantityData *b);

/* The less precise of the two could be said of the more precise one: a bound, a rounding, a range that holds it. */
gboolean pioneer_quantity_data_agrees (const PioneerQuantityData *a, const PioneerQuantityData *b);

/* The width of what is left open, relative to the amount. Smaller is more precise. An exact amount leaves open
 * half a unit of its last significant digit, whatever its size: 2200000 is more precise than 2000000, and as precise as 14. */
double pioneer_quantity_data_openness (const PioneerQuantityData *quantity);

G_END_DECLS
