/* pioneer-totals-calculate.c - Sums, means, medians and ranges of amounts that may be inexact
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

#include <math.h>
#include <stdlib.h>

#include "pioneer-number-private.h"
#include "pioneer-units-private.h"

typedef struct
{
  double lower;
  double upper;
  PioneerComparator comparator;
  const PioneerDatum *datum;
} Amount;

gboolean
pioneer_total_is_amount (const PioneerDatum *datum)
{
  return datum->type == PIONEER_VALUE_TYPE_QUANTITY || datum->type == PIONEER_VALUE_TYPE_NUMBER;
}

static guint
get_unit (const PioneerTotalValue *value)
{
  return value->datum.type == PIONEER_VALUE_TYPE_QUANTITY ? value->datum.quantity.unit : PIONEER_UNIT_COUNT;
}

/* The one that most are given in; the first in the table of units of several. */
static guint
find_unit (GPtrArray *values)
{
  guint counts[G_MAXUINT8 + 1] = { 0 };
  guint best = 0;

  for (guint i = 0; i < values->len; i++)
    counts[get_unit (values->pdata[i])]++;
  for (guint unit = 1; unit < G_N_ELEMENTS (counts); unit++)
    if (counts[unit] > counts[best])
      best = unit;

  return best;
}

static Amount
read_amount (const PioneerTotalValue *value, guint unit)
{
  Amount amount = { value->datum.number, value->datum.number, PIONEER_COMPARATOR_EXACTLY, &value->datum };
  double factor;

  if (value->datum.type != PIONEER_VALUE_TYPE_QUANTITY)
    return amount;

  factor = pioneer_unit_get (value->datum.quantity.unit)->factor / pioneer_unit_get (unit)->factor;
  amount.lower = value->datum.quantity.lower * factor;
  amount.upper = value->datum.quantity.upper * factor;
  amount.comparator = (PioneerComparator) value->datum.quantity.comparator;

  return amount;
}

static int
compare_amounts (gconstpointer a, gconstpointer b)
{
  const Amount *one = a;
  const Amount *other = b;
  double x = one->lower + one->upper;
  double y = other->lower + other->upper;

  if (x > y || x < y)
    return x < y ? -1 : 1;

  return (int) one->comparator - (int) other->comparator;
}

static gboolean
is_lower_bound (PioneerComparator comparator)
{
  return comparator == PIONEER_COMPARATOR_OVER || comparator == PIONEER_COMPARATOR_AT_LEAST;
}

static gboolean
is_upper_bound (PioneerComparator comparator)
{
  return comparator == PIONEER_COMPARATOR_UNDER || comparator == PIONEER_COMPARATOR_AT_MOST;
}

/* How exact it is what is made of several; FALSE where some are bounds from below and others from above, so that it could be anything. */
static gboolean
join_comparators (const Amount *amounts, guint n, PioneerComparator *comparator)
{
  gboolean lower = FALSE;
  gboolean upper = FALSE;
  gboolean rough = FALSE;

  for (guint i = 0; i < n; i++)
    {
      lower = lower || is_lower_bound (amounts[i].comparator);
      upper = upper || is_upper_bound (amounts[i].comparator);
      rough = rough || amounts[i].comparator == PIONEER_COMPARATOR_ABOUT || amounts[i].comparator == PIONEER_COMPARATOR_NEARLY;
    }

  if (lower)
    *comparator = PIONEER_COMPARATOR_AT_LEAST;
  else if (upper)
    *comparator = PIONEER_COMPARATOR_AT_MOST;
  else
    *comparator = rough ? PIONEER_COMPARATOR_ABOUT : PIONEER_COMPARATOR_EXACTLY;

  return !(lower && upper);
}

/* A bound and a range at once are a bound: that of the nearer end. */
static void
set_total (PioneerDatum *total, double lower, double upper, PioneerComparator comparator, guint unit)
{
  *total = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_QUANTITY };
  total->quantity.lower = pioneer_number_tidy (is_upper_bound (comparator) ? upper : lower);
  total->quantity.upper = pioneer_number_tidy (is_lower_bound (comparator) ? lower : upper);
  total->quantity.comparator = (guint8) comparator;
  total->quantity.unit = (guint8) unit;
}

static gboolean
add_up (const Amount *amounts, guint n, double divisor, guint unit, PioneerDatum *total, const char **why)
{
  PioneerComparator comparator;
  double lower = 0;
  double upper = 0;

  if (!join_comparators (amounts, n, &comparator))
    {
      *why = "some are known from below only and others from above, so that it could be anything";
      return FALSE;
    }
  for (guint i = 0; i < n; i++)
    {
      lower += amounts[i].lower;
      upper += amounts[i].upper;
    }
  if (!isfinite (lower) || !isfinite (upper))
    {
      *why = "larger than can be reckoned with";
      return FALSE;
    }
  set_total (total, lower / divisor, upper / divisor, comparator, unit);

  return TRUE;
}

/* The middle one, or what lies between the two in the middle. */
static gboolean
find_median (const Amount *sorted, guint n, guint unit, PioneerDatum *total, const char **why)
{
  return n % 2 == 1 ? add_up (sorted + n / 2, 1, 1, unit, total, why) : add_up (sorted + n / 2 - 1, 2, 2, unit, total, why);
}

static void
find_range (const Amount *sorted, guint n, guint unit, PioneerDatum *total)
{
  PioneerComparator comparator = PIONEER_COMPARATOR_EXACTLY;

  for (guint i = 0; i < n; i++)
    if (sorted[i].comparator != PIONEER_COMPARATOR_EXACTLY)
      comparator = PIONEER_COMPARATOR_ABOUT;
  set_total (total, sorted[0].lower, sorted[n - 1].upper, comparator, unit);
}

static gboolean
calculate_amounts (PioneerTotalFunction function, GPtrArray *values, PioneerDatum *total, const char **why)
{
  g_autofree Amount *amounts = g_new (Amount, values->len);
  guint unit = find_unit (values);
  guint n = 0;

  if (function == PIONEER_TOTAL_SUM && pioneer_unit_is_share (unit))
    {
      *why = "shares are not added: each is of something else";
      return FALSE;
    }
  for (guint i = 0; i < values->len; i++)
    if (function != PIONEER_TOTAL_SUM || ((PioneerTotalValue *) values->pdata[i])->standing == PIONEER_TOTAL_COUNTED)
      amounts[n++] = read_amount (values->pdata[i], unit);
  qsort (amounts, n, sizeof *amounts, compare_amounts);

  switch (function)
    {
    case PIONEER_TOTAL_SUM:
      return add_up (amounts, n, 1, unit, total, why);
    case PIONEER_TOTAL_MEAN:
      return add_up (amounts, n, n, unit, total, why);
    case PIONEER_TOTAL_MEDIAN:
      return find_median (amounts, n, unit, total, why);
    case PIONEER_TOTAL_RANGE:
      find_range (amounts, n, unit, total);
      return TRUE;
    case PIONEER_TOTAL_MINIMUM:
      *total = *amounts[0].datum;
      return TRUE;
    case PIONEER_TOTAL_MAXIMUM:
    default:
      *total = *amounts[n - 1].datum;
      return TRUE;
    }
}

/* The first and the last of dates, in their order. */
static gboolean
calculate_periods (PioneerTotalFunction function, GPtrArray *values, PioneerDatum *total, const char **why)
{
  const PioneerTotalValue *first = values->pdata[0];
  const PioneerTotalValue *last = values->pdata[0];

  if (function != PIONEER_TOTAL_MINIMUM && function != PIONEER_TOTAL_MAXIMUM)
    {
      *why = "dates are not added; ask for the minimum or the maximum";
      return FALSE;
    }
  for (guint i = 1; i < values->len; i++)
    {
      const PioneerTotalValue *value = values->pdata[i];

      if (pioneer_datum_compare (&value->datum, &first->datum) < 0)
        first = value;
      if (pioneer_datum_compare (&value->datum, &last->datum) > 0)
        last = value;
    }
  *total = function == PIONEER_TOTAL_MINIMUM ? first->datum : last->datum;

  return TRUE;
}

gboolean
pioneer_total_calculate (PioneerTotalFunction function, GPtrArray *values, PioneerDatum *total, const char **why)
{
  const PioneerTotalValue *first = values->pdata[0];

  if (pioneer_total_is_amount (&first->datum))
    return calculate_amounts (function, values, total, why);
  if (first->datum.type == PIONEER_VALUE_TYPE_PERIOD)
    return calculate_periods (function, values, total, why);

  *why = "words are not added; they can be counted";

  return FALSE;
}
