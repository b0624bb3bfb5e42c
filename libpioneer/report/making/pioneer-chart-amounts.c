/* pioneer-chart-amounts.c - The amounts of a chart: in one unit, and of one kind
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-hash-private.h"
#include "pioneer-locale-private.h"
#include "pioneer-number-private.h"
#include "pioneer-totals-private.h"
#include "pioneer-units-private.h"

static guint
get_unit (const PioneerDatum *datum)
{
  return datum->type == PIONEER_VALUE_TYPE_QUANTITY ? datum->quantity.unit : PIONEER_UNIT_COUNT;
}

static const char *
get_dimension (guint unit)
{
  const char *dimension = pioneer_unit_get (unit)->dimension;

  return dimension != NULL ? dimension : "";
}

/* Outcomes tell of themselves what was measured; only where the records aren't seen does it matter that their measures differ. */
static const char *
find_kind (PioneerChartMaking *self, const PioneerReportItem *item)
{
  PioneerTotalValue value = { .datum = *pioneer_report_item_main (item) };
  g_autoptr (GString) kind = g_string_new (NULL);

  if (item->n_own == 0)
    return "";
  value.statement = pioneer_store_statement (self->making->store, item->statements[0]);
  if (self->section->drawing == PIONEER_DRAWING_DISTRIBUTION ||
      pioneer_store_record (self->making->store, value.statement->record)->kind != PIONEER_KIND_OUTCOME)
    pioneer_total_append_kind (self->making, &value, kind);

  return pioneer_content_text (self->making->content, kind->str);
}

static void
add_amounts (PioneerChartMaking *self, guint32 record, guint column)
{
  PioneerArena *arena = self->making->content->arena;

  for (guint i = 0; i < self->items->len; i++)
    {
      PioneerReportItem *item = pioneer_arena_new_array (arena, PioneerReportItem, 1);
      PioneerChartAmount amount = { .record = record, .column = column, .item = item };

      *item = g_array_index (self->items, PioneerReportItem, i);
      amount.kind = item->state == PIONEER_STATE_VALUE ? find_kind (self, item) : "";
      g_array_append_val (self->amounts, amount);
    }
}

static gboolean
is_amount (const PioneerChartAmount *amount)
{
  return amount->item->state == PIONEER_STATE_VALUE && pioneer_total_is_amount (pioneer_report_item_main (amount->item));
}

static guint
unit_of (const PioneerChartAmount *amount)
{
  return get_unit (pioneer_report_item_main (amount->item));
}

/* The unit that most have of those that pass; of several, the first in the table of units. */
static guint
find_most_frequent_unit (PioneerChartMaking *self, gboolean by_dimension, const char *dimension, const char *kind)
{
  guint counts[G_MAXUINT8 + 1] = { 0 };
  guint best = 0;

  for (guint i = 0; i < self->amounts->len; i++)
    {
      const PioneerChartAmount *amount = &g_array_index (self->amounts, PioneerChartAmount, i);

      if (!is_amount (amount) || (dimension != NULL && strcmp (get_dimension (unit_of (amount)), dimension) != 0) ||
          (kind != NULL && strcmp (amount->kind, kind) != 0))
        continue;
      for (guint unit = 0; by_dimension && pioneer_unit_get (unit) != NULL; unit++)
        counts[unit] += strcmp (get_dimension (unit), get_dimension (unit_of (amount))) == 0;
      if (!by_dimension)
        counts[unit_of (amount)]++;
    }
  for (guint unit = 1; unit < G_N_ELEMENTS (counts); unit++)
    if (counts[unit] > counts[best])
      best = unit;

  return best;
}

/* The kind that most have in that dimension; of several, the first by its letters. */
static const char *
find_most_frequent_kind (PioneerChartMaking *self, const char *dimension)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (pioneer_hash_text, g_str_equal);
  const char *best = "";
  guint most = 0;
  GHashTableIter iter;
  gpointer kind;
  gpointer n;

  for (guint i = 0; i < self->amounts->len; i++)
    {
      const PioneerChartAmount *amount = &g_array_index (self->amounts, PioneerChartAmount, i);

      if (!is_amount (amount) || strcmp (get_dimension (unit_of (amount)), dimension) != 0)
        continue;
      n = g_hash_table_lookup (counts, amount->kind);
      g_hash_table_insert (counts, (gpointer) amount->kind, GUINT_TO_POINTER (GPOINTER_TO_UINT (n) + 1));
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &kind, &n))
    if (GPOINTER_TO_UINT (n) > most || (GPOINTER_TO_UINT (n) == most && strcmp (kind, best) < 0))
      {
        most = GPOINTER_TO_UINT (n);
        best = kind;
      }

  return best;
}

static void
fit_amounts (PioneerChartMaking *self, const char *dimension)
{
  for (guint i = 0; i < self->amounts->len; i++)
    {
      PioneerChartAmount *amount = &g_array_index (self->amounts, PioneerChartAmount, i);
      const PioneerDatum *datum = pioneer_report_item_main (amount->item);
      double factor;

      amount->fits =
          is_amount (amount) && strcmp (get_dimension (unit_of (amount)), dimension) == 0 && strcmp (amount->kind, self->kind) == 0;
      if (!amount->fits)
        continue;
      factor = pioneer_unit_get (unit_of (amount))->factor / pioneer_unit_get (self->unit)->factor;
      if (datum->type == PIONEER_VALUE_TYPE_QUANTITY)
        {
          amount->lower = pioneer_number_tidy (datum->quantity.lower * factor);
          amount->upper = pioneer_number_tidy (datum->quantity.upper * factor);
        }
      else
        amount->lower = amount->upper = datum->number;
    }
}

static gboolean
choose_unit (PioneerChartMaking *self, GError **error)
{
  const char *wanted = self->section->unit;
  const char *dimension;
  int unit = wanted != NULL ? pioneer_unit_lookup (wanted, strlen (wanted)) : 0;

  if (unit < 0)
    {
      g_autofree char *known = pioneer_unit_list ();

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "%s.unit: there is no unit \"%s\"; expected one of: %s",
                   self->section->where, wanted, known);
      return FALSE;
    }

  if (wanted == NULL)
    unit = (int) find_most_frequent_unit (self, TRUE, NULL, NULL);
  dimension = get_dimension ((guint) unit);
  self->kind = find_most_frequent_kind (self, dimension);
  self->unit = wanted != NULL ? (guint) unit : find_most_frequent_unit (self, FALSE, dimension, self->kind);
  fit_amounts (self, dimension);

  return TRUE;
}

gboolean
pioneer_chart_collect_amounts (PioneerChartMaking *self, GError **error)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const PioneerReportRow row = { g_array_index (self->rows, PioneerChartRow, i).record, NULL };
      gpointer key = GUINT_TO_POINTER (row.record + 1);

      if (g_hash_table_contains (self->at, key))
        continue;
      if (!pioneer_making_go_on (self->making, 0, error))
        return FALSE;
      g_hash_table_insert (self->at, key, GUINT_TO_POINTER (self->amounts->len + 1));
      for (guint column = 0; column < self->n_values; column++)
        {
          guint left_out;

          pioneer_item_column_collect (self->making, &self->values[column], &row, self->items, &left_out);
          add_amounts (self, row.record, column);
        }
    }

  return choose_unit (self, error);
}

const PioneerChartAmount *
pioneer_chart_amounts_of (PioneerChartMaking *self, guint32 record, guint column, guint *n)
{
  guint at = GPOINTER_TO_UINT (g_hash_table_lookup (self->at, GUINT_TO_POINTER (record + 1)));
  const PioneerChartAmount *amounts = (const PioneerChartAmount *) (gpointer) self->amounts->data;
  guint first = at - 1;

  *n = 0;
  if (at == 0)
    return NULL;
  while (first < self->amounts->len && amounts[first].record == record && amounts[first].column != column)
    first++;
  while (first + *n < self->amounts->len && amounts[first + *n].record == record && amounts[first + *n].column == column)
    (*n)++;

  return *n > 0 ? &amounts[first] : NULL;
}

const char *
pioneer_chart_unit_name (const PioneerChartMaking *self)
{
  const char *plural = pioneer_unit_get (self->unit)->plural;

  return self->unit != PIONEER_UNIT_COUNT && plural != NULL && *plural != '\0' ? plural : NULL;
}

void
pioneer_chart_append_amount (PioneerChartMaking *self, double amount, GString *out)
{
  const PioneerQuantityData quantity = { amount, amount, PIONEER_COMPARATOR_EXACTLY, (guint8) self->unit };

  pioneer_locale_append_quantity (self->making->content->theme.locale, &quantity, out);
}
