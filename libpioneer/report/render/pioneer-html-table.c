/* pioneer-html-table.c - Tables as HTML, with what the page's script sorts and filters by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-html-private.h"

#include "pioneer-number-private.h"
#include "pioneer-period-private.h"

/* Tables of so many columns use the whole width, and those of so many more need it. */
#define FULL_FROM 5
#define WIDE_FROM 6
/* Those of so many more stand closer together. */
#define DENSE_FROM 10

static guint
get_weight (const PioneerColumn *column)
{
  return column->weight > 0 ? column->weight : 2;
}

static guint
get_percent (const PioneerTable *table, guint column)
{
  guint total = 0;

  for (guint i = 0; i < table->n_columns; i++)
    total += get_weight (&table->columns[i]);

  return get_weight (&table->columns[column]) * 100 / total;
}

void
pioneer_html_table_widths (const PioneerTable *table, gboolean *widths)
{
  for (guint i = 0; i < table->n_columns; i++)
    widths[get_percent (table, i)] = TRUE;
}

/* Widths are classes, as the page's policy allows no style in an element. */
static void
append_columns (GString *out, const PioneerTable *table)
{
  g_string_append (out, "<colgroup>");
  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (out, "<col class=\"w%u\">", get_percent (table, i));
  g_string_append (out, "</colgroup>\n<thead>\n<tr>");
  for (guint i = 0; i < table->n_columns; i++)
    {
      const PioneerColumn *column = &table->columns[i];

      g_string_append (out, "<th scope=\"col\"");
      if (column->kind == PIONEER_COLUMN_NUMBER)
        g_string_append (out, " class=\"n\"");
      if (column->facet)
        g_string_append (out, " data-facet");
      g_string_append_c (out, '>');
      pioneer_html_escape (out, column->header);
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr>\n</thead>\n");
}

static void
append_group (GString *out, const PioneerTable *table, const PioneerRow *row)
{
  g_string_append_printf (out, "<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"%u\">", table->n_columns);
  pioneer_html_runs (&row->cells[0], out);
  g_string_append (out, "</th></tr>\n");
}

/* Why a cell gives nothing; NULL where it gives something. */
static const char *
get_absence (const PioneerRuns *cell)
{
  const char *why = NULL;

  for (const PioneerRun *run = cell->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_ABSENT && why == NULL)
      why = run->text;
    else if (run->kind != PIONEER_RUN_REFERENCE && run->kind != PIONEER_RUN_BREAK && run->kind != PIONEER_RUN_ABSENT)
      return NULL;

  return why;
}

static gboolean
get_key (const PioneerColumn *column, const PioneerRuns *cell, double *key)
{
  guint32 day;

  if (column->kind == PIONEER_COLUMN_NUMBER && cell->has_amount)
    {
      *key = cell->amount;
      return TRUE;
    }
  if (column->kind != PIONEER_COLUMN_DATE || cell->value == NULL || cell->value->type != PIONEER_VALUE_TYPE_PERIOD)
    return FALSE;
  if (!pioneer_period_data_first_day (&cell->value->period, &day) && !pioneer_period_data_last_day (&cell->value->period, &day))
    return FALSE;
  *key = day;

  return TRUE;
}

/* What a cell is sorted by where that isn't its text. */
static void
append_data (GString *out, const PioneerColumn *column, const PioneerRuns *cell)
{
  const char *absence = get_absence (cell);
  double key;

  if (absence != NULL)
    {
      g_string_append (out, " data-absent=\"");
      pioneer_html_escape (out, absence);
      g_string_append_c (out, '"');
    }
  else if (get_key (column, cell, &key))
    {
      g_string_append (out, " data-key=\"");
      pioneer_number_append (out, key);
      g_string_append_c (out, '"');
    }
}

/* What the cell is of, for where it doesn't stand below its heading. */
static void
append_label (GString *out, const PioneerColumn *column)
{
  g_string_append (out, " data-label=\"");
  pioneer_html_escape (out, column->header);
  g_string_append_c (out, '"');
}

static void
append_row (GString *out, const PioneerTable *table, const PioneerRow *row, gboolean labelled)
{
  g_string_append (out, row->is_total ? "<tr class=\"total\"" : "<tr");
  if (row->anchor != NULL)
    {
      g_string_append (out, " id=\"");
      pioneer_html_escape (out, row->anchor);
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, '>');

  for (guint i = 0; i < table->n_columns; i++)
    {
      const PioneerColumn *column = &table->columns[i];

      g_string_append (out, i == 0 ? "<th scope=\"row\"" : "<td");
      if (i > 0 && column->kind == PIONEER_COLUMN_NUMBER)
        g_string_append (out, " class=\"n\"");
      append_data (out, column, &row->cells[i]);
      if (labelled && i > 0)
        append_label (out, column);
      g_string_append_c (out, '>');
      pioneer_html_runs (&row->cells[i], out);
      g_string_append (out, i == 0 ? "</th>\n" : "</td>\n");
    }
  g_string_append (out, "</tr>\n");
}

static void
append_rows (GString *out, const PioneerTable *table, gboolean labelled)
{
  gboolean was_of_all = FALSE;
  guint n = 0;

  g_string_append (out, "<tbody>\n");
  for (const PioneerRow *row = table->first; row != NULL && !pioneer_renderer_is_stopped (n++); row = row->next)
    {
      gboolean begins_all = row->is_of_all && !was_of_all;

      was_of_all = row->is_of_all;
      if ((row->heads_group || begins_all) && row != table->first)
        g_string_append (out, "</tbody>\n<tbody>\n");
      if (row->heads_group)
        append_group (out, table, row);
      else
        append_row (out, table, row, labelled);
    }
  g_string_append (out, "</tbody>\n");
}

void
pioneer_html_table (const PioneerTable *table, guint number, GString *out)
{
  const char *width = table->n_columns >= WIDE_FROM   ? "wide"
                      : table->n_columns >= FULL_FROM ? "full"
                      : table->n_columns > 2          ? "narrow"
                                                      : "narrow slim";
  gboolean fits = pioneer_html_fits_paper (table);

  g_string_append_printf (out, "<div class=\"scroll\" role=\"group\" aria-labelledby=\"t%u\" tabindex=\"0\">\n", number);
  g_string_append_printf (out, "<table class=\"%s%s%s\" data-table=\"", width, table->n_columns >= DENSE_FROM ? " dense" : "",
                          fits ? "" : " listed");
  if (table->id != NULL)
    pioneer_html_escape (out, table->id);
  else
    g_string_append_printf (out, "table-%u", number);
  g_string_append_printf (out, "\">\n<caption%s><span id=\"t%u\">", table->is_headed ? " class=\"said\"" : "", number);
  pioneer_html_escape (out, table->caption);
  g_string_append (out, "</span></caption>\n");
  append_columns (out, table);
  append_rows (out, table, !fits);
  g_string_append (out, "</table>\n</div>\n");
}
