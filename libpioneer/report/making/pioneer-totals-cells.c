/* pioneer-totals-cells.c - A total in words: what it comes to, what it rests on, and what was left out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

#include "pioneer-words-private.h"

static guint
count_distinct (GPtrArray *values)
{
  g_autoptr (GArray) data = g_array_new (FALSE, FALSE, sizeof (PioneerDatum));
  guint n = 0;

  for (guint i = 0; i < values->len; i++)
    g_array_append_val (data, ((PioneerTotalValue *) values->pdata[i])->datum);
  g_array_sort (data, (GCompareFunc) pioneer_datum_compare);
  for (guint i = 0; i < data->len; i++)
    n += i == 0 || pioneer_datum_compare (&g_array_index (data, PioneerDatum, i - 1), &g_array_index (data, PioneerDatum, i)) != 0;

  return n;
}

/* The names of what was left out of a sum, each once, and why. */
static void
append_left_out (PioneerMaking *making, GPtrArray *values, PioneerTotalStanding standing, GString *out)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < values->len; i++)
    {
      const PioneerTotalValue *value = values->pdata[i];
      const char *name = pioneer_store_name (making->store, value->record);

      if (value->standing == standing && (names->len == 0 || names->pdata[names->len - 1] != (gpointer) name))
        g_ptr_array_add (names, (gpointer) name);
    }
  if (names->len == 0)
    return;

  g_string_append (out, standing == PIONEER_TOTAL_AGAIN ? ", without other values of " : ", without ");
  pioneer_words_append_list (out, names);
  g_string_append (out, standing == PIONEER_TOTAL_AGAIN ? ": what several values say of the same is counted once"
                                                        : ": counted already in what contains or overlaps it");
}

static void
append_number_of (PioneerMaking *making, guint n, GString *out)
{
  g_string_append (out, " (of ");
  pioneer_making_append_number (making, n, out);
  g_string_append (out, n == 1 ? " value" : " values");
}

static guint
count_added (PioneerTotalFunction function, GPtrArray *values)
{
  guint n = values->len;

  for (guint i = 0; function == PIONEER_TOTAL_SUM && i < values->len; i++)
    n -= ((PioneerTotalValue *) values->pdata[i])->standing != PIONEER_TOTAL_COUNTED;

  return n;
}

static void
set_cell (PioneerMaking *making, PioneerRuns *cell, const PioneerDatum *total)
{
  PioneerDatum *value = pioneer_arena_new_array (making->content->arena, PioneerDatum, 1);

  *value = *total;
  cell->value = value;
  cell->has_amount = pioneer_total_is_amount (total);
  cell->amount = total->type == PIONEER_VALUE_TYPE_QUANTITY ? total->quantity.lower : cell->has_amount ? total->number : 0;
}

static gboolean
find_total (PioneerMaking *making, PioneerTotalFunction function, PioneerTotalClass *class, PioneerDatum *total, const char **why)
{
  *total = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_NUMBER };
  if (function == PIONEER_TOTAL_COUNT || function == PIONEER_TOTAL_DISTINCT)
    {
      total->number = function == PIONEER_TOTAL_COUNT ? class->values->len : count_distinct (class->values);
      return TRUE;
    }
  if (function == PIONEER_TOTAL_SUM)
    pioneer_totals_mark_parts (making->store, class->values);

  return pioneer_total_calculate (function, class->values, total, why);
}

void
pioneer_total_add_class (
    PioneerMaking *making, PioneerTotalFunction function, PioneerTotalClass *class, gboolean is_only, PioneerRuns *cell)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *why = NULL;
  PioneerDatum total;

  pioneer_runs_break (making->content, cell);
  if (!find_total (making, function, class, &total, &why))
    {
      if (*class->label != '\0')
        pioneer_runs_format (making->content, cell, "%s: ", class->label);
      pioneer_runs_absent_words (making->content, cell, why);
      return;
    }

  pioneer_making_append_datum (making, NULL, &total, text);
  if (*class->label != '\0')
    g_string_append_printf (text, ", %s", class->label);
  pioneer_runs_text (making->content, cell, text->str);
  if (class->modality != PIONEER_MODALITY_UNSPECIFIED)
    {
      pioneer_runs_text (making->content, cell, " ");
      pioneer_runs_modality (making->content, cell, class->modality);
    }
  g_string_truncate (text, 0);
  append_number_of (making, count_added (function, class->values), text);
  if (function == PIONEER_TOTAL_SUM)
    {
      append_left_out (making, class->values, PIONEER_TOTAL_PART, text);
      append_left_out (making, class->values, PIONEER_TOTAL_AGAIN, text);
    }
  g_string_append_c (text, ')');
  pioneer_runs_text (making->content, cell, text->str);
  if (is_only)
    set_cell (making, cell, &total);
}
