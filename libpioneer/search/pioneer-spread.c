/* pioneer-spread.c - How the quantities of a column are spread over units
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spread-private.h"

#include "pioneer-quantity-private.h"

static gboolean
is_exact (const PioneerQuantityData *quantity)
{
  return quantity->comparator == PIONEER_COMPARATOR_EXACTLY && quantity->lower == quantity->upper;
}

static gboolean
is_of_span (const PioneerSpan *span, const PioneerQuantityData *quantity)
{
  const PioneerQuantityData like = { .unit = span->unit };

  return pioneer_quantity_data_like (&like, quantity);
}

static void
add_value (PioneerSpread *self, guint32 ordinal, const PioneerQuantityData *quantity)
{
  PioneerSpan *span = self->spans->len > 0 ? &g_array_index (self->spans, PioneerSpan, self->spans->len - 1) : NULL;

  if (!is_exact (quantity))
    g_array_append_val (self->inexact, ordinal);

  if (span != NULL && span->last == ordinal && is_of_span (span, quantity))
    {
      span->last = ordinal + 1;
      span->is_pure = span->is_pure && span->unit == quantity->unit;
    }
  else
    {
      PioneerSpan next = { .first = ordinal, .last = ordinal + 1, .unit = quantity->unit, .is_pure = TRUE };

      g_array_append_val (self->spans, next);
    }
}

PioneerSpread *
pioneer_spread_new (const PioneerColumn *column)
{
  PioneerSpread *self = g_new0 (PioneerSpread, 1);
  guint32 n = pioneer_column_get_n_ordinals (column);
  PioneerColumnValue value;

  self->spans = g_array_new (FALSE, FALSE, sizeof (PioneerSpan));
  self->inexact = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < n; i++)
    if (pioneer_column_get_value (column, i, &value) && value.datum.type == PIONEER_VALUE_TYPE_QUANTITY)
      add_value (self, i, &value.datum.quantity);

  return self;
}

void
pioneer_spread_free (PioneerSpread *self)
{
  g_array_unref (self->spans);
  g_array_unref (self->inexact);
  g_free (self);
}

const PioneerSpan *
pioneer_spread_get_main (const PioneerSpread *self)
{
  const PioneerSpan *most = NULL;

  for (guint i = 0; i < self->spans->len; i++)
    {
      const PioneerSpan *span = &g_array_index (self->spans, PioneerSpan, i);

      if (most == NULL || span->last - span->first > most->last - most->first)
        most = span;
    }

  return most;
}
