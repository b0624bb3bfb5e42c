/* pioneer-totals.c - The rows at the foot of a table and of its groups
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

#include <string.h>

#include "pioneer-hash-private.h"
#include "pioneer-units-private.h"
#include "pioneer-words-private.h"

struct _PioneerTotals
{
  PioneerTableMaking *table;
  GArray *rows;        /* PioneerReportRow, as they were added */
  GArray *starts;      /* guint: of each row, its first value */
  GArray *values;      /* PioneerTotalValue */
  gboolean *is_wanted; /* by column */
};

static const char *const function_words[] = {
  [PIONEER_TOTAL_COUNT] = "Count",     [PIONEER_TOTAL_DISTINCT] = "Distinct", [PIONEER_TOTAL_SUM] = "Sum",
  [PIONEER_TOTAL_MEAN] = "Mean",       [PIONEER_TOTAL_MEDIAN] = "Median",     [PIONEER_TOTAL_MINIMUM] = "Minimum",
  [PIONEER_TOTAL_MAXIMUM] = "Maximum", [PIONEER_TOTAL_RANGE] = "Range",
};

PioneerTotals *
pioneer_totals_new (PioneerTableMaking *table)
{
  PioneerTotals *self = g_new0 (PioneerTotals, 1);

  self->table = table;
  self->rows = g_array_new (FALSE, FALSE, sizeof (PioneerReportRow));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->values = g_array_new (FALSE, FALSE, sizeof (PioneerTotalValue));
  self->is_wanted = g_new0 (gboolean, table->n_columns);
  for (guint i = 0; i < table->section->n_totals; i++)
    if (table->section->totals[i].column < table->n_columns)
      self->is_wanted[table->section->totals[i].column] = TRUE;

  return self;
}

void
pioneer_totals_free (PioneerTotals *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->starts);
  g_array_unref (self->values);
  g_free (self->is_wanted);
  g_free (self);
}

guint
pioneer_totals_get_n_rows (const PioneerTotals *self)
{
  return self->rows->len;
}

void
pioneer_totals_begin_row (PioneerTotals *self, const PioneerReportRow *row)
{
  g_array_append_val (self->rows, *row);
  g_array_append_val (self->starts, self->values->len);
}

static void
add_value (PioneerTotals *self, guint column, const PioneerReportItem *item, gboolean is_left_out)
{
  PioneerTotalValue value = { .row = self->rows->len - 1, .column = column, .is_left_out = is_left_out };

  value.record = g_array_index (self->rows, PioneerReportRow, value.row).record;
  value.state = item->state;
  value.modality = item->modality;
  value.datum = *pioneer_report_item_main (item);
  if (item->n_own > 0)
    {
      value.statement = pioneer_store_statement (self->table->making->store, item->statements[0]);
      value.record = value.statement->record;
    }
  if (item->n_intended > 0)
    value.datum.number -= item->n_intended;
  g_array_append_val (self->values, value);
  if (item->n_intended == 0)
    return;

  value.is_intended = TRUE;
  value.datum.number = item->n_intended;
  g_array_append_val (self->values, value);
}

void
pioneer_totals_add (PioneerTotals *self, guint column, GArray *items, guint left_out)
{
  const PioneerReportItem nothing = { .state = PIONEER_STATE_NOT_STATED };

  if (!self->is_wanted[column])
    return;

  for (guint i = 0; i < items->len; i++)
    add_value (self, column, &g_array_index (items, PioneerReportItem, i), FALSE);
  if (items->len == 0)
    add_value (self, column, &nothing, left_out != 0);
}

static const char *
get_dimension (const PioneerDatum *datum)
{
  if (datum->type == PIONEER_VALUE_TYPE_QUANTITY)
    return pioneer_unit_get (datum->quantity.unit)->dimension;

  return datum->type == PIONEER_VALUE_TYPE_NUMBER ? "count" : "";
}

static void
free_class (gpointer data)
{
  PioneerTotalClass *class = data;

  g_ptr_array_unref (class->values);
  g_free (class);
}

/* Counting takes all kinds together; whatever is done, what is planned stays apart from what was found. */
static PioneerTotalClass *
find_class (
    PioneerTotals *self, PioneerTotalFunction function, const PioneerTotalValue *value, GHashTable *by_key, GPtrArray *classes)
{
  PioneerMaking *making = self->table->making;
  gboolean counts = function == PIONEER_TOTAL_COUNT || function == PIONEER_TOTAL_DISTINCT;
  g_autoptr (GString) key = g_string_new (NULL);
  PioneerTotalClass *class;
  gsize label;

  g_string_append_printf (key, "%d %s ", (int) value->modality, counts ? "" : get_dimension (&value->datum));
  label = key->len;
  if (value->is_intended)
    g_string_append (key, "only intended");
  else if (!counts)
    pioneer_total_append_kind (making, value, key);

  class = g_hash_table_lookup (by_key, key->str);
  if (class != NULL)
    return class;

  class = g_new0 (PioneerTotalClass, 1);
  class->label = pioneer_content_text (making->content, key->str + label);
  class->modality = value->modality;
  class->values = g_ptr_array_new ();
  g_ptr_array_add (classes, class);
  g_hash_table_insert (by_key, (gpointer) pioneer_arena_text (making->content->arena, key->str), class);

  return class;
}

/* By row from the first: those that stand under several headings count once for the whole table. */
static gboolean *
find_repeated (PioneerTotals *self, guint first_row)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  gboolean *repeated = g_new0 (gboolean, self->rows->len - first_row + 1);

  for (guint i = first_row; i < self->rows->len; i++)
    {
      const PioneerReportRow *row = &g_array_index (self->rows, PioneerReportRow, i);
      gpointer key = row->item != NULL ? (gpointer) row->item : GUINT_TO_POINTER (row->record + 1);

      repeated[i - first_row] = !g_hash_table_add (seen, key);
    }

  return repeated;
}

/* What a cell of totals rests on, and what not. */
typedef struct
{
  GPtrArray *classes; /* PioneerTotalClass */
  guint states[PIONEER_STATE_NOT_STATED + 1];
  guint n_left_out;
} Basis;

static void
gather (PioneerTotals *self, const PioneerTotalSpec *total, guint first_row, Basis *basis)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new (pioneer_hash_text, g_str_equal);
  g_autofree gboolean *repeated = find_repeated (self, first_row);

  basis->classes = g_ptr_array_new_with_free_func (free_class);
  for (guint i = first_row < self->starts->len ? g_array_index (self->starts, guint, first_row) : self->values->len;
       i < self->values->len; i++)
    {
      PioneerTotalValue *value = &g_array_index (self->values, PioneerTotalValue, i);

      if (value->column != total->column || repeated[value->row - first_row])
        continue;
      value->standing = PIONEER_TOTAL_COUNTED;
      if (value->is_left_out)
        basis->n_left_out++;
      else if (value->state != PIONEER_STATE_VALUE)
        basis->states[value->state]++;
      else if (value->datum.type != 0)
        g_ptr_array_add (find_class (self, total->function, value, by_key, basis->classes)->values, value);
    }
}

static void
append_rows (PioneerMaking *making, guint n, const char *words, GString *out)
{
  if (n == 0)
    return;
  g_string_append (out, out->len > 0 ? ", " : "");
  pioneer_making_append_number (making, n, out);
  g_string_append_printf (out, " %s", words);
}

/* So that it adds up: the values, and the rows that have none. */
static void
add_rest (PioneerMaking *making, const Basis *basis, PioneerRuns *cell)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_rows (making, basis->states[PIONEER_STATE_NOT_STATED], "not stated", text);
  append_rows (making, basis->states[PIONEER_STATE_UNKNOWN], "unknown", text);
  append_rows (making, basis->states[PIONEER_STATE_NONE], "none", text);
  append_rows (making, basis->n_left_out, "of another modality", text);
  if (text->len == 0)
    return;

  pioneer_runs_break (making->content, cell);
  pioneer_runs_absent_words (making->content, cell, text->str);
}

static void
add_total (PioneerTotals *self, const PioneerTotalSpec *total, guint first_row, PioneerRuns *cell)
{
  Basis basis = { NULL };

  gather (self, total, first_row, &basis);
  for (guint i = 0; i < basis.classes->len; i++)
    pioneer_total_add_class (self->table->making, total->function, basis.classes->pdata[i], basis.classes->len == 1, cell);
  add_rest (self->table->making, &basis, cell);
  g_ptr_array_unref (basis.classes);
}

static void
add_label (PioneerTotals *self, PioneerTotalFunction function, gboolean is_last, PioneerRow *row)
{
  PioneerMaking *making = self->table->making;

  pioneer_runs_strong (making->content, &row->cells[0], function_words[function]);
  row->is_of_all = is_last && self->table->section->group != NULL;
  if (row->is_of_all)
    pioneer_runs_text (making->content, &row->cells[0], ", all groups");
  if (self->table->section->limit > 0 && self->table->section->limit == self->table->rows->len)
    pioneer_runs_text (making->content, &row->cells[0], " of the rows shown");
}

gboolean
pioneer_totals_write (PioneerTotals *self, guint first_row, gboolean is_last, GError **error)
{
  const PioneerSectionSpec *section = self->table->section;

  for (guint function = 0; function < G_N_ELEMENTS (function_words); function++)
    {
      PioneerRow *row = NULL;

      if (!pioneer_making_go_on (self->table->making, self->table->n_columns, error))
        return FALSE;
      for (guint i = 0; i < section->n_totals; i++)
        {
          const PioneerTotalSpec *total = &section->totals[i];

          if (total->function != function || total->column >= self->table->n_columns)
            continue;
          if (row == NULL)
            {
              row = pioneer_content_add_row (self->table->making->content, self->table->table, NULL);
              row->is_total = TRUE;
              add_label (self, total->function, is_last, row);
              /* It counts no further: rows are what is told of. */
              self->table->table->n_rows--;
            }
          if (total->column == 0)
            pioneer_runs_text (self->table->making->content, &row->cells[0], ": ");
          add_total (self, total, first_row, &row->cells[total->column]);
        }
    }

  return TRUE;
}
