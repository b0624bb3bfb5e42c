/* pioneer-quantity-data.c - Quantities as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-quantity-private.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "pioneer-number-private.h"
#include "pioneer-units-private.h"

typedef struct
{
  double lower;
  double upper;
} Interval;

static double
get_factor (const PioneerQuantityData *quantity)
{
  const PioneerUnit *unit = pioneer_unit_get (quantity->unit);

  return unit != NULL ? unit->factor : 1;
}

/* Multiplied decimal fractions are a hair beside what they should be: 0.07 × 100 is 7.000000000000001. */
static double
convert (const PioneerQuantityData *quantity, double amount)
{
  return pioneer_number_tidy (amount * get_factor (quantity));
}

gboolean
pioneer_quantity_data_like (const PioneerQuantityData *a, const PioneerQuantityData *b)
{
  const PioneerUnit *unit_a = pioneer_unit_get (a->unit);
  const PioneerUnit *unit_b = pioneer_unit_get (b->unit);

  return unit_a != NULL && unit_b != NULL && strcmp (unit_a->dimension, unit_b->dimension) == 0;
}

gboolean
pioneer_quantity_data_equal (const PioneerQuantityData *a, const PioneerQuantityData *b)
{
  return a->comparator == b->comparator && pioneer_quantity_data_like (a, b) && convert (a, a->lower) == convert (b, b->lower) &&
         convert (a, a->upper) == convert (b, b->upper);
}

static int
compare_numbers (double a, double b)
{
  return (a > b) - (a < b);
}

/* After what the header promises come the ends of a range, so that only identical quantities compare as 0. */
int
pioneer_quantity_data_compare (const PioneerQuantityData *a, const PioneerQuantityData *b)
{
  int order;

  if (!pioneer_quantity_data_like (a, b))
    return (int) a->unit - (int) b->unit;

  order = compare_numbers (convert (a, a->lower + (a->upper - a->lower) / 2), convert (b, b->lower + (b->upper - b->lower) / 2));
  if (order == 0)
    order = (int) a->comparator - (int) b->comparator;
  if (order == 0)
    order = (int) a->unit - (int) b->unit;
  if (order == 0)
    order = compare_numbers (a->lower, b->lower);
  if (order == 0)
    order = compare_numbers (a->upper, b->upper);

  return order;
}

/* The numbers that are rounded to the amount by whoever keeps as many significant digits as it has, up to its last
 * digit that is not 0: half a unit of that digit to either side. Below a power of ten, whose next lower number of so
 * many digits is ten times nearer (100: 90), half of that. With whole_step it is the whole way to that next lower
 * number, which is as far as "nearly" goes. Worked out in decimals, so that 0.5 gives 0.45 and not a hair beside it.
 * 0 has no significant digit: it is taken to the nearest whole. */
static Interval
get_rounding (double amount, gboolean whole_step)
{
  guint64 digits;
  int exponent;
  Interval interval;

  pioneer_number_split (amount, &digits, &exponent);
  if (digits == 0)
    return (Interval){ -0.5, 0.5 };

  interval.lower = digits == 1 ? pioneer_number_join (whole_step ? 90 : 95, exponent - 2)
                               : pioneer_number_join (10 * digits - (whole_step ? 10 : 5), exponent - 1);
  interval.upper = whole_step ? fabs (amount) : pioneer_number_join (10 * digits + 5, exponent - 1);

  return amount < 0 ? (Interval){ -interval.upper, -interval.lower } : interval;
}

/* In the quantity's own unit. */
static Interval
get_bounds (const PioneerQuantityData *quantity)
{
  switch (quantity->comparator)
    {
    case PIONEER_COMPARATOR_OVER:
    case PIONEER_COMPARATOR_AT_LEAST:
      return (Interval){ quantity->lower, INFINITY };

    case PIONEER_COMPARATOR_UNDER:
    case PIONEER_COMPARATOR_AT_MOST:
      return (Interval){ -INFINITY, quantity->upper };

    case PIONEER_COMPARATOR_ABOUT:
      return (Interval){ get_rounding (quantity->lower, FALSE).lower, get_rounding (quantity->upper, FALSE).upper };

    case PIONEER_COMPARATOR_NEARLY:
      return get_rounding (quantity->lower, TRUE);

    default:
      return (Interval){ quantity->lower, quantity->upper };
    }
}

void
pioneer_quantity_data_bounds (const PioneerQuantityData *quantity, double *lower, double *upper)
{
  Interval interval = get_bounds (quantity);

  *lower = convert (quantity, interval.lower);
  *upper = convert (quantity, interval.upper);
}

/* A number of two digits has been counted or measured as it stands, even if the last of them is a 0: 10 is not 14
 * rounded. */
static gboolean
is_tens (double amount)
{
  return fabs (amount) < 100 && (int) (amount / 10) * 10 == amount;
}

/* What the quantity could be said of: what it allows and, of an exact amount, what is rounded to it. Nothing is
 * rounded to none. */
static Interval
get_reach (const PioneerQuantityData *quantity)
{
  Interval reach = get_bounds (quantity);

  if (quantity->comparator == PIONEER_COMPARATOR_EXACTLY && quantity->lower == quantity->upper && quantity->lower != 0)
    reach = is_tens (quantity->lower) ? (Interval){ quantity->lower - 0.5, quantity->lower + 0.5 }
                                      : get_rounding (quantity->lower, FALSE);

  return (Interval){ convert (quantity, reach.lower), convert (quantity, reach.upper) };
}

/* What must lie within the other's reach: the amount itself where it is given, if only roughly, else all that is allowed.
 * "Nearly" stands just short of its amount, lest nearly 100 be over 100. */
static Interval
get_core (const PioneerQuantityData *quantity)
{
  Interval core = { quantity->lower, quantity->upper };

  if (quantity->comparator == PIONEER_COMPARATOR_NEARLY)
    core.lower = core.upper = convert (quantity, quantity->lower) * (1 - DBL_EPSILON);
  else
    {
      if (quantity->comparator != PIONEER_COMPARATOR_ABOUT)
        core = get_bounds (quantity);

      core.lower = convert (quantity, core.lower);
      core.upper = convert (quantity, core.upper);
    }

  return core;
}

static gboolean
could_say (const PioneerQuantityData *vague, const PioneerQuantityData *precise)
{
  Interval reach = get_reach (vague);
  Interval core = get_core (precise);

  return reach.lower <= core.lower && core.upper <= reach.upper;
}

/* One of the two could be said of the other. That is so
 *
 * - of an exact amount, if the other, rounded to as many significant digits as this one has, gives it (2000000 and
 *   2200000, but not 2100000 and 2200000: with as many digits, neither is the other rounded). Zeros at the end are not
 *   significant, but for those of 10, 20 … 90 (so 10 and 14 differ), a half is rounded either way, nothing is rounded to
 *   0, and of two units (2 week and 13 day) the rounding is done in that of the amount said;
 * - of a range, if it holds all of the other;
 * - of a bound, if it allows all of the other; its own limit counts as allowed, since sources that write "over 2,000" in
 *   one place and "2,000" in another differ in precision, not in what they say;
 * - of about and nearly, if the other lies within what they allow, as pioneer_quantity_data_bounds() gives it.
 *
 * The other's core is what has to fit: the amount of an exact or an approximate one, all of a range or a bound. */
gboolean
pioneer_quantity_data_agrees (const PioneerQuantityData *a, const PioneerQuantityData *b)
{
  return pioneer_quantity_data_like (a, b) && (pioneer_quantity_data_equal (a, b) || could_say (a, b) || could_say (b, a));
}

/* Relative to the largest amount that is allowed, so never more than 2 unless there is no end. */
/* The significant ones. */
static guint
count_digits (double amount)
{
  guint64 digits;
  int exponent;
  guint n = 0;

  if (is_tens (amount))
    return 2;

  for (pioneer_number_split (amount, &digits, &exponent); digits > 0; digits /= 10)
    n++;

  return n;
}

double
pioneer_quantity_data_openness (const PioneerQuantityData *quantity)
{
  Interval interval = get_bounds (quantity);

  if (interval.lower == interval.upper)
    return interval.lower == 0 ? 0 : 0.5 * pow (10, -(double) count_digits (interval.lower));
  if (isinf (interval.lower) || isinf (interval.upper))
    return INFINITY;

  return (interval.upper - interval.lower) / MAX (fabs (interval.lower), fabs (interval.upper));
}

gboolean
pioneer_quantity_data_is_open (const PioneerQuantityData *quantity)
{
  return quantity->comparator == PIONEER_COMPARATOR_OVER || quantity->comparator == PIONEER_COMPARATOR_AT_LEAST ||
         quantity->comparator == PIONEER_COMPARATOR_UNDER || quantity->comparator == PIONEER_COMPARATOR_AT_MOST;
}
