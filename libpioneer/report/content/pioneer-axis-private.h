/* pioneer-axis-private.h - Round steps for axes and ranges
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The next of 1, 2, 2.5, 5 and 10, times a power of ten, that is no smaller; of a finite number above 0. */
double pioneer_axis_round_up (double raw);
/* The multiple of a step that is next below, or above, an amount, or is it. */
double pioneer_axis_floor (double amount, double step);
double pioneer_axis_ceil (double amount, double step);

G_END_DECLS
