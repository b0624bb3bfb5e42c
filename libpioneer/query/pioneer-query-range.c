/* pioneer-query-range.c - Conditions that are ranges
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-condition-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query-amount-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-units-private.h"

/* One end of a range: an amount, or else a date. */
typedef struct
{
  gboolean is_date;
  PioneerQuantityData amount;
  PioneerPeriodData date;
  double multiplier;
} Bound;

static gboolean
read_amount_bound (const char *text, Bound *bound, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (!pioneer_query_amount_read (text, &bound->amount, &bound->multiplier, error))
    return FALSE;
  if (bound->amount.comparator == 0 && bound->amount.lower == bound->amount.upper)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
               "“%s” leaves an amount open; the end of a range is one amount, such as 2000 or 8 week", quote);

  return FALSE;
}

static gboolean
read_date_bound (const char *text, Bound *bound, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (!pioneer_period_data_parse (text, &bound->date, error))
    return FALSE;

  bound->is_date = TRUE;
  if (bound->date.form == PIONEER_PERIOD_FORM_DATE)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
               "“%s” is not one date; the end of a range is such as 2013, 2013-05 or 2013-11-01", quote);

  return FALSE;
}

static gboolean
read_bound (const PioneerQueryName *name, const char *text, Bound *bound, GError **error)
{
  PioneerPeriodData date;

  if (text == NULL)
    return TRUE;
  if (pioneer_query_name_get_type (name) == PIONEER_VALUE_TYPE_PERIOD)
    return read_date_bound (text, bound, error);
  /* Of what only a catalogue knows, either may be meant. */
  if (pioneer_query_name_get_type (name) == 0 && !pioneer_query_amount_read (text, &bound->amount, &bound->multiplier, NULL) &&
      pioneer_period_data_parse (text, &date, NULL))
    return read_date_bound (text, bound, error);

  return read_amount_bound (text, bound, error);
}

static double
in_base (const PioneerQuantityData *amount)
{
  return amount->lower * pioneer_unit_get (amount->unit)->factor;
}

/* The unit of one end is that of both: 1..2week. A multiplier is that of its own end, unless it could be meant for both. */
static gboolean
join_amounts (Bound *lowest, Bound *highest, GError **error)
{
  double low = lowest->amount.lower;

  if (lowest->amount.unit == PIONEER_UNIT_COUNT)
    lowest->amount.unit = highest->amount.unit;
  if (highest->amount.unit == PIONEER_UNIT_COUNT)
    highest->amount.unit = lowest->amount.unit;

  if (lowest->multiplier <= 1 && highest->multiplier > 1 && low > 0 && low * highest->multiplier <= highest->amount.lower)
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "a range such as 10..20k can be read in two ways; write 10k..20k, or 10..20000");
      return FALSE;
    }
  if (!pioneer_quantity_data_like (&lowest->amount, &highest->amount))
    {
      g_set_error_literal (
          error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS,
          "the ends of the range are of unlike units; write both in units that can be converted, such as 1 week and 10 day");
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_backwards (const Bound *lowest, const Bound *highest)
{
  guint32 first = 0;
  guint32 last = 0;

  if (!lowest->is_date)
    return in_base (&lowest->amount) > in_base (&highest->amount);

  return pioneer_period_data_first_day (&lowest->date, &first) && pioneer_period_data_last_day (&highest->date, &last) &&
         first > last;
}

static gboolean
join_bounds (Bound *lowest, Bound *highest, GError **error)
{
  if (lowest->is_date != highest->is_date)
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "one end of the range is a date, the other an amount; write both as one or the other");
      return FALSE;
    }
  if (!lowest->is_date && !join_amounts (lowest, highest, error))
    return FALSE;
  if (!is_backwards (lowest, highest))
    return TRUE;

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "the range ends below its start; write the lower end first");

  return FALSE;
}

/* The message begins with the range, as it was written. */
static gboolean
join_written (const PioneerQueryBounds *bounds, Bound *lowest, Bound *highest, GError **error)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (bounds->lowest == NULL || bounds->highest == NULL || join_bounds (lowest, highest, error))
    return TRUE;

  low = pioneer_misread_quote (bounds->lowest, -1);
  high = pioneer_misread_quote (bounds->highest, -1);
  g_prefix_error (error, "%s..%s: ", low, high);

  return FALSE;
}

static char *
write_bound (const char *text, const Bound *bound)
{
  if (text == NULL)
    return NULL;

  return bound->is_date ? pioneer_query_write_date (&bound->date) : pioneer_query_write_amount (&bound->amount);
}

static gboolean
check_range (const PioneerQueryName *name, const PioneerQueryBounds *bounds, guint column, GError **error)
{
  PioneerValueType type = pioneer_query_name_get_type (name);

  if (type == PIONEER_VALUE_TYPE_TEXT || type == PIONEER_VALUE_TYPE_RECORD || type == PIONEER_VALUE_TYPE_CHOICE)
    return pioneer_query_fault (
        error, PIONEER_ERROR_PARSE, column,
        "the values of %s are neither amounts nor dates, so that none is above another; write a value behind %s:", name->path,
        name->path);
  if (bounds->lowest == NULL && bounds->highest == NULL)
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                                "a range has at least one end, such as 10..20, 10.. or ..20; %s:* is any value", name->path);

  return TRUE;
}

PioneerQueryNode *
pioneer_query_condition_range (const PioneerQueryName *name, const PioneerQueryBounds *bounds, guint column, GError **error)
{
  g_autoptr (GError) inner = NULL;
  Bound lowest = { 0 };
  Bound highest = { 0 };
  PioneerQueryNode *self;

  if (pioneer_query_name_is_kind (name))
    return pioneer_query_refuse_kind (bounds->lowest != NULL ? bounds->lowest : "..", column, error);
  if (!check_range (name, bounds, column, error))
    return NULL;
  if (!read_bound (name, bounds->lowest, &lowest, &inner) || !read_bound (name, bounds->highest, &highest, &inner) ||
      !join_written (bounds, &lowest, &highest, &inner))
    {
      pioneer_query_fault_of (error, inner, column);
      return NULL;
    }

  self = pioneer_query_condition_new (name, PIONEER_CONDITION_RANGE, column);
  self->lowest = write_bound (bounds->lowest, &lowest);
  self->highest = write_bound (bounds->highest, &highest);
  self->above = bounds->above;
  self->below = bounds->below;

  return self;
}
