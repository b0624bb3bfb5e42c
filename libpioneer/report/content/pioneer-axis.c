/* pioneer-axis.c - Round steps for axes and ranges
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-axis-private.h"

#include "pioneer-number-private.h"

double
pioneer_axis_round_up (double raw)
{
  static const guint64 steps[] = { 10, 20, 25, 50, 100 };
  guint64 digits;
  int exponent;

  pioneer_number_split (raw, &digits, &exponent);
  for (; digits >= 10; digits /= 10)
    exponent++;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (pioneer_number_join (steps[i], exponent - 1) >= raw)
      return pioneer_number_join (steps[i], exponent - 1);

  return raw;
}

/* Beyond that there are no whole numbers of steps to be had: what is so far from 0 stays as it is. */
#define MOST_STEPS 1e15

double
pioneer_axis_floor (double amount, double step)
{
  double n = amount / step;

  if (!(n < MOST_STEPS && n > -MOST_STEPS))
    return amount;
  n = (double) (gint64) n;

  return pioneer_number_tidy ((pioneer_number_tidy (n * step) > amount ? n - 1 : n) * step);
}

double
pioneer_axis_ceil (double amount, double step)
{
  double below = pioneer_axis_floor (amount, step);

  return below < amount ? pioneer_number_tidy (below + step) : below;
}
