/* pioneer-item-cells.c - What paths lead to, put into cells with its sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-item-cells-private.h"

#include <string.h>

#include "pioneer-locale-private.h"
#include "pioneer-references-private.h"
#include "pioneer-report-steps-private.h"
#include "pioneer-words-private.h"

static void
add_disputes (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  guint number;

  if (g_hash_table_size (making->disputed) == 0)
    return;

  for (guint i = 0; i < item->n_own; i++)
    {
      number =
          GPOINTER_TO_UINT (g_hash_table_lookup (making->disputed, pioneer_store_statement (making->store, item->statements[i])));
      if (number > 0)
        {
          pioneer_making_link_dispute (making, cell, number);
          return;
        }
    }
}

/* Texts of a store are shared, so that the same source as the last time is mostly the same pointer. */
void
pioneer_making_cite (PioneerMaking *making, const PioneerStatementData *statement)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      guint32 source;

      if (statement->citations[i].source == making->last_cited)
        continue;
      making->last_cited = statement->citations[i].source;
      source = pioneer_store_find (making->store, PIONEER_KIND_SOURCE, statement->citations[i].source);
      if (source != PIONEER_NO_RECORD)
        g_hash_table_add (making->cited, GUINT_TO_POINTER (source + 1));
    }
}

/* Without a note: what is counted rests on too many passages to be read. */
static void
cite (PioneerMaking *making, const PioneerReportItem *item)
{
  for (guint i = 0; i < item->n_statements; i++)
    pioneer_making_cite (making, pioneer_store_statement (making->store, item->statements[i]));
}

void
pioneer_item_cell_back (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  const PioneerStatementData *few[16];
  g_autofree const PioneerStatementData **many = NULL;
  const PioneerStatementData **statements = few;

  if (item->n_statements > G_N_ELEMENTS (few))
    statements = many = g_new (const PioneerStatementData *, item->n_statements);
  for (guint i = 0; i < item->n_statements; i++)
    {
      statements[i] = pioneer_store_statement (making->store, item->statements[i]);
      pioneer_making_cite (making, statements[i]);
    }

  pioneer_references_add (making->content, making->store, cell, statements, item->n_statements);
  add_disputes (making, cell, item);
}

/* What is written in the catalogue as it is shown needs no copy. FALSE where it isn't. */
static gboolean
add_written (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  guint32 record;

  if (item->value.type == PIONEER_VALUE_TYPE_TEXT)
    {
      pioneer_runs_borrow (making->content, cell, item->value.text);
      return TRUE;
    }
  if (item->value.type != PIONEER_VALUE_TYPE_RECORD)
    return FALSE;

  record = pioneer_store_find (making->store, item->value.kind, item->value.text);
  if (record == PIONEER_NO_RECORD)
    {
      pioneer_runs_borrow (making->content, cell, item->value.text);
      return TRUE;
    }
  pioneer_runs_borrow (making->content, cell, pioneer_store_name (making->store, record));
  pioneer_making_link_record (making, cell->last, record);

  return TRUE;
}

static void
add_words (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  GString *text = making->text;

  if (item->state != PIONEER_STATE_VALUE)
    {
      pioneer_runs_absent (making->content, cell, item->state);
      return;
    }
  if (add_written (making, cell, item))
    return;

  g_string_truncate (text, 0);
  pioneer_item_append (making, column->spec, item, text);
  if (text->len > 0)
    pioneer_runs_text (making->content, cell, text->str);
}

/* How real it is, where the row doesn't say so already. */
static void
add_modality (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  const PioneerReportItem *told = making->told;

  if (item->modality == PIONEER_MODALITY_UNSPECIFIED || item->state == PIONEER_STATE_NOT_STATED)
    return;
  if (item->modality == making->said || (told != NULL && item->modality == told->modality))
    {
      cell->modality = pioneer_modality_words (item->modality);
      return;
    }

  pioneer_runs_text (making->content, cell, " ");
  pioneer_runs_modality (making->content, cell, item->modality);
}

/* What it holds for, and who says so. */
static void
add_qualifiers (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  const PioneerReportItem *told = making->told;
  GString *text = making->text;

  if (item->n_own == 0 || (told != NULL && item->statements[0] == told->statements[0]))
    return;

  g_string_truncate (text, 0);
  pioneer_making_append_limits (making, pioneer_store_statement (making->store, item->statements[0]), text);
  pioneer_making_append_attribution (making, item, text);
  if (text->len > 0)
    pioneer_runs_text (making->content, cell, text->str);
}

void
pioneer_item_cell_add (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  pioneer_runs_break (making->content, cell);
  add_words (making, column, cell, item);
  if (pioneer_report_path_marks (column->path))
    {
      add_modality (making, cell, item);
      add_qualifiers (making, cell, item);
    }

  if (!column->no_notes && !pioneer_report_path_counts (column->path))
    pioneer_item_cell_back (making, cell, item);
  else
    cite (making, item);
}

/* "only planned", "only aimed at, planned or hoped for" */
static void
add_left_out (PioneerMaking *making, PioneerRuns *cell, guint left_out)
{
  static const char *const words[] = {
    [PIONEER_MODALITY_UNSPECIFIED] = "without a word on how real it is",
    [PIONEER_MODALITY_AIM] = "aimed at",
    [PIONEER_MODALITY_PLAN] = "planned",
    [PIONEER_MODALITY_HOPE] = "hoped for",
    [PIONEER_MODALITY_IN_PROGRESS] = "in progress",
    [PIONEER_MODALITY_REPORTED] = "reported",
    [PIONEER_MODALITY_MEASURED] = "measured",
    [PIONEER_MODALITY_PROJECTION] = "projected",
  };
  g_autoptr (GString) text = g_string_new ("only ");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      guint rest = left_out >> i;

      if ((rest & 1) == 0)
        continue;
      g_string_append (text, words[i]);
      if (rest != 1)
        g_string_append (text, g_bit_nth_msf (left_out, -1) == g_bit_nth_lsf (left_out, (int) i) ? " or " : ", ");
    }
  pioneer_runs_absent_words (making->content, cell, text->str);
}

static gboolean
get_amount (const PioneerReportItem *item, double *amount)
{
  const PioneerDatum *main = pioneer_report_item_main (item);

  if (main->type == PIONEER_VALUE_TYPE_NUMBER)
    *amount = main->number;
  else if (main->type == PIONEER_VALUE_TYPE_QUANTITY)
    *amount = main->quantity.lower;
  else
    return FALSE;

  return TRUE;
}

static void
set_value (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  PioneerDatum *value;

  cell->state = item->state;
  if (item->state != PIONEER_STATE_VALUE || item->value.type == 0)
    return;

  value = pioneer_arena_new_array (making->content->arena, PioneerDatum, 1);
  *value = item->value;
  cell->value = value;
  cell->spec = column->spec;
  cell->has_amount = get_amount (item, &cell->amount);
  cell->n_intended = item->n_intended;
}

static void
set_statements (PioneerMaking *making, PioneerRuns *cell, GArray *items)
{
  const PioneerReportItem *first = &g_array_index (items, PioneerReportItem, 0);
  guint n = 0;
  guint32 *places;

  if (items->len == 1)
    {
      cell->statements = first->statements;
      cell->n_statements = first->n_statements;
      return;
    }

  for (guint i = 0; i < items->len; i++)
    n += g_array_index (items, PioneerReportItem, i).n_statements;
  places = pioneer_arena_new_array (making->content->arena, guint32, n + 1);
  cell->statements = places;
  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);

      for (guint j = 0; j < item->n_statements; j++)
        places[cell->n_statements++] = item->statements[j];
    }
}

void
pioneer_item_cell (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, GArray *items, guint left_out)
{
  for (guint i = 0; i < items->len; i++)
    pioneer_item_cell_add (making, column, cell, &g_array_index (items, PioneerReportItem, i));

  if (items->len > 0)
    set_statements (making, cell, items);
  if (items->len == 1)
    set_value (making, column, cell, &g_array_index (items, PioneerReportItem, 0));
  if (items->len > 0)
    return;

  if (left_out != 0)
    {
      add_left_out (making, cell, left_out);
      return;
    }
  cell->state = PIONEER_STATE_NOT_STATED;
  pioneer_runs_absent (making->content, cell, PIONEER_STATE_NOT_STATED);
}
