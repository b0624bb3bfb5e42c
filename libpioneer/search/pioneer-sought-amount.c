/* pioneer-sought-amount.c - Amounts that a condition asks for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-number-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-units-private.h"

/* docs/search.md: what a value allows. About and nearly are taken at the amount they name. */
static PioneerBounds
get_bounds (const PioneerQuantityData *quantity)
{
  PioneerBounds bounds = { quantity->lower, quantity->upper, TRUE, TRUE, FALSE, FALSE };

  switch (quantity->comparator)
    {
    case PIONEER_COMPARATOR_OVER:
      bounds.lowest_open = TRUE;
      bounds.has_highest = FALSE;
      break;
    case PIONEER_COMPARATOR_AT_LEAST:
      bounds.has_highest = FALSE;
      break;
    case PIONEER_COMPARATOR_UNDER:
      bounds.highest_open = TRUE;
      bounds.has_lowest = FALSE;
      break;
    case PIONEER_COMPARATOR_AT_MOST:
      bounds.has_lowest = FALSE;
      break;
    default:
      break;
    }

  return bounds;
}

static double
convert (guint unit, double amount)
{
  const PioneerUnit *of = pioneer_unit_get (unit);

  return of != NULL ? pioneer_number_tidy (amount * of->factor) : amount;
}

/* What is open at a bound lies beyond it. */
static gboolean
lies_above (const PioneerBounds *wanted, const PioneerBounds *value)
{
  if (!wanted->has_lowest)
    return TRUE;
  if (!value->has_lowest || value->lowest < wanted->lowest)
    return FALSE;

  return value->lowest > wanted->lowest || !wanted->lowest_open || value->lowest_open;
}

static gboolean
lies_below (const PioneerBounds *wanted, const PioneerBounds *value)
{
  if (!wanted->has_highest)
    return TRUE;
  if (!value->has_highest || value->highest > wanted->highest)
    return FALSE;

  return value->highest < wanted->highest || !wanted->highest_open || value->highest_open;
}

static gboolean
is_like (const PioneerSought *self, const PioneerQuantityData *quantity)
{
  const PioneerQuantityData like = { .unit = self->unit };

  return self->is_bare ? !pioneer_unit_is_share (quantity->unit) : pioneer_quantity_data_like (&like, quantity);
}

static gboolean
is_same (const PioneerSought *self, const PioneerQuantityData *quantity)
{
  PioneerQuantityData same = self->quantity;

  if (self->is_bare)
    same.unit = quantity->unit;

  return pioneer_quantity_data_equal (&same, quantity);
}

gboolean
pioneer_sought_has_amount (const PioneerSought *self, const PioneerQuantityData *quantity)
{
  PioneerBounds bounds = get_bounds (quantity);

  if (pioneer_unit_get (quantity->unit) == NULL || !is_like (self, quantity))
    return FALSE;
  if (self->is_same)
    return is_same (self, quantity);

  if (!self->is_bare)
    {
      bounds.lowest = convert (quantity->unit, bounds.lowest);
      bounds.highest = convert (quantity->unit, bounds.highest);
    }

  return lies_above (&self->bounds, &bounds) && lies_below (&self->bounds, &bounds);
}

static gboolean
read_quantity (const PioneerQueryNode *node, const char *text, PioneerQuantityData *quantity, GError **error)
{
  g_autoptr (GError) wrong = NULL;

  if (pioneer_quantity_data_parse (text, quantity, &wrong))
    return TRUE;

  return pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column, "%s holds quantities: %s", node->path, wrong->message);
}

/* The unit of one bound is that of the other where that has none. */
static gboolean
read_range (PioneerSought *self, const PioneerQueryNode *node, GError **error)
{
  PioneerQuantityData lowest = { .unit = PIONEER_UNIT_COUNT };
  PioneerQuantityData highest = { .unit = PIONEER_UNIT_COUNT };

  if (node->lowest != NULL && !read_quantity (node, node->lowest, &lowest, error))
    return FALSE;
  if (node->highest != NULL && !read_quantity (node, node->highest, &highest, error))
    return FALSE;

  if (lowest.unit == PIONEER_UNIT_COUNT)
    lowest.unit = highest.unit;
  if (highest.unit == PIONEER_UNIT_COUNT)
    highest.unit = lowest.unit;
  if (!pioneer_quantity_data_like (&lowest, &highest))
    return pioneer_query_fault (error, PIONEER_ERROR_UNLIKE_UNITS, node->column,
                                "the bounds of a range must be in like units, and “%s” and “%s” are not", node->lowest,
                                node->highest);

  self->unit = lowest.unit;
  self->is_bare = self->unit == PIONEER_UNIT_COUNT;
  self->bounds.has_lowest = node->lowest != NULL;
  self->bounds.has_highest = node->highest != NULL;
  self->bounds.lowest = convert (lowest.unit, lowest.lower);
  self->bounds.highest = convert (highest.unit, highest.upper);
  self->bounds.lowest_open = node->above;
  self->bounds.highest_open = node->below;

  return TRUE;
}

/* "200000" is a range of one amount; "over 2000" is asked for as it is said. */
static gboolean
read_value (PioneerSought *self, const PioneerQueryNode *node, GError **error)
{
  if (!read_quantity (node, node->value, &self->quantity, error))
    return FALSE;

  self->unit = self->quantity.unit;
  self->is_bare = self->unit == PIONEER_UNIT_COUNT;
  self->is_same = self->quantity.comparator != PIONEER_COMPARATOR_EXACTLY;
  self->bounds.has_lowest = self->bounds.has_highest = TRUE;
  self->bounds.lowest = convert (self->unit, self->quantity.lower);
  self->bounds.highest = convert (self->unit, self->quantity.upper);

  return TRUE;
}

gboolean
pioneer_sought_read_amounts (PioneerSought *self, const PioneerQueryNode *node, GError **error)
{
  return node->condition == PIONEER_CONDITION_RANGE ? read_range (self, node, error) : read_value (self, node, error);
}

static void
mark_each (const PioneerSought *self, const PioneerColumn *column, guint32 first, guint32 last, guint64 *bits)
{
  PioneerColumnValue value;

  for (guint32 i = first; i < last; i++)
    if (pioneer_column_get_value (column, i, &value) && value.datum.type == PIONEER_VALUE_TYPE_QUANTITY &&
        pioneer_sought_has_amount (self, &value.datum.quantity))
      pioneer_bits_set (bits, i);
}

/* The first of a span's numbers whose amount is at least, or more than, one in the base unit. */
static guint32
find_amount (const PioneerSought *self, const PioneerColumn *column, const PioneerSpan *span, double amount, gboolean beyond)
{
  guint32 low = span->first;
  guint32 high = span->last;
  PioneerColumnValue value;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      double here = 0;

      if (pioneer_column_get_value (column, middle, &value) && value.datum.type == PIONEER_VALUE_TYPE_QUANTITY)
        here = value.datum.quantity.lower + (value.datum.quantity.upper - value.datum.quantity.lower) / 2;
      if (!self->is_bare)
        here = convert (value.datum.quantity.unit, here);
      if (here < amount || (beyond && here == amount))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
set_run (guint64 *bits, guint32 first, guint32 last)
{
  for (guint32 i = first; i < last && i % 64 != 0; i++)
    pioneer_bits_set (bits, i);
  for (guint32 i = (first + 63) / 64; i < last / 64; i++)
    bits[i] = G_MAXUINT64;
  for (guint32 i = MAX (first, last / 64 * 64); i < last; i++)
    pioneer_bits_set (bits, i);
}

/* All that matches has the middle of its amounts between the bounds, and of those the exact amounts do match. */
static void
mark_span (
    const PioneerSought *self, const PioneerColumn *column, const PioneerSpread *spread, const PioneerSpan *span, guint64 *bits)
{
  guint32 first = span->first;
  guint32 last = span->last;

  if (self->bounds.has_lowest)
    first = find_amount (self, column, span, self->bounds.lowest, self->bounds.lowest_open);
  if (self->bounds.has_highest)
    last = find_amount (self, column, span, self->bounds.highest, !self->bounds.highest_open);
  if (first >= last)
    last = first;
  set_run (bits, first, last);

  /* What is open at a bound has its middle on it: over 2000 is more than 2000. */
  for (guint i = 0; i < spread->inexact->len; i++)
    {
      guint32 ordinal = g_array_index (spread->inexact, guint32, i);

      if (ordinal < span->first || ordinal >= span->last)
        continue;
      pioneer_bits_clear (bits, ordinal);
      mark_each (self, column, ordinal, ordinal + 1, bits);
    }
}

void
pioneer_sought_mark_amounts (const PioneerSought *self, PioneerBound *bound, const PioneerColumn *column, guint64 *bits)
{
  const PioneerSpread *spread = pioneer_searcher_get_spread (bound->searcher, column);

  for (guint i = 0; i < spread->spans->len; i++)
    {
      const PioneerSpan *span = &g_array_index (spread->spans, PioneerSpan, i);
      const PioneerQuantityData like = { .unit = span->unit };

      if (self->is_same || (self->is_bare && !span->is_pure))
        mark_each (self, column, span->first, span->last, bits);
      else if (is_like (self, &like))
        mark_span (self, column, spread, span, bits);
    }
}

static void
append_units (GString *units, const PioneerSpread *spread)
{
  for (guint i = 0; i < spread->spans->len; i++)
    {
      const PioneerUnit *unit = pioneer_unit_get (g_array_index (spread->spans, PioneerSpan, i).unit);

      if (unit != NULL && strstr (units->str, unit->code) == NULL)
        g_string_append_printf (units, "%s%s", units->len > 0 ? ", " : "", unit->code);
    }
}

gboolean
pioneer_sought_check_unit (const PioneerSought *self,
                           PioneerBound *bound,
                           const PioneerColumn **columns,
                           guint n,
                           const PioneerQueryNode *node,
                           GError **error)
{
  g_autoptr (GString) units = g_string_new (NULL);

  if (self->type != PIONEER_VALUE_TYPE_QUANTITY || self->is_bare)
    return TRUE;

  for (guint i = 0; i < n; i++)
    {
      const PioneerSpread *spread = columns[i] != NULL ? pioneer_searcher_get_spread (bound->searcher, columns[i]) : NULL;

      if (spread == NULL)
        continue;
      append_units (units, spread);
      for (guint j = 0; j < spread->spans->len; j++)
        {
          const PioneerQuantityData like = { .unit = g_array_index (spread->spans, PioneerSpan, j).unit };

          if (is_like (self, &like))
            return TRUE;
        }
    }
  if (units->len == 0)
    return TRUE;

  return pioneer_query_fault (
      error, PIONEER_ERROR_UNLIKE_UNITS, node->column,
      "no value of %s can be compared with %s: they are given in %s. Ask for one of these, or leave the unit out", node->path,
      pioneer_unit_get (self->unit)->plural, units->str);
}
