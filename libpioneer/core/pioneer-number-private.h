/* pioneer-number-private.h - Decimal digits of numbers, independent of the locale
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The fewest decimal digits that give the number back: |value| = digits × 10^exponent, where digits does not end in 0. */
void pioneer_number_split (double value, guint64 *digits, int *exponent);

/* The double nearest to digits × 10^exponent. */
double pioneer_number_join (guint64 digits, int exponent);

/* The number to 15 significant digits, which is what survives the multiplication of decimal fractions. */
double pioneer_number_tidy (double value);

/* The shortest form that gives the number back, without an exponent: 0.5, 800000, -3. Finite numbers only. */
void pioneer_number_append (GString *out, double value);

/* The same with commas: 800,000. */
void pioneer_number_append_grouped (GString *out, double value);

G_END_DECLS
