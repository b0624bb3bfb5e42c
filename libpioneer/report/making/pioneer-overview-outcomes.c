/* pioneer-overview-outcomes.c - What came of it, and what was to come of it: two tables that never mix
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-outcome-cells-private.h"

#include "pioneer-words-private.h"

/* Every modality that a source gives, as far as it belongs in this table. */
static void
add_modalities (PioneerOverview *self, PioneerRuns *cell, guint32 outcome, gboolean found)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_of (self->store, outcome, PIONEER_FIELD_MODALITY);

  for (guint i = 0; i < sayings->len; i++)
    {
      const PioneerSaying *saying = sayings->pdata[i];
      PioneerModality modality = (PioneerModality) saying->statement->value.choice;

      if (saying->statement->state != PIONEER_STATE_VALUE || pioneer_modality_is_result (modality) != found)
        continue;
      pioneer_runs_break (self->content, cell);
      pioneer_cell_modality (self, cell, modality);
      pioneer_cell_backing (self, cell, saying);
    }

  if (cell->first == NULL && !found && pioneer_modality_is_result (pioneer_outcome_own_modality (self->store, outcome)))
    pioneer_runs_emphasis (self->content, cell, "as marked");
  pioneer_cell_absence (self, cell);
}

static void
add_publishers (PioneerOverview *self, PioneerRuns *cell, guint32 outcome)
{
  const PioneerStatementData *shown = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_MODALITY);
  g_autoptr (GPtrArray) slugs = shown != NULL ? pioneer_words_sources (&shown, 1) : g_ptr_array_new ();

  for (guint i = 0; i < slugs->len; i++)
    {
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->sources, slugs->pdata[i]));
      g_autofree char *text = g_strdup_printf ("S%u", number);
      g_autofree char *anchor = g_strdup_printf ("s%u", number);

      pioneer_runs_text (self->content, cell, i > 0 ? ", " : "the source, ");
      pioneer_runs_link (self->content, cell, text, anchor);
    }
}

static void
add_speaker (PioneerOverview *self, PioneerRuns *cell, guint32 outcome)
{
  const PioneerStatementData *modality = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_MODALITY);
  guint32 n;

  pioneer_store_field (self->store, outcome, PIONEER_FIELD_REPORTED_BY, &n);
  if (n > 0)
    pioneer_cell_field (self, cell, outcome, PIONEER_FIELD_REPORTED_BY);
  else if (modality != NULL && modality->qualifiers != NULL && modality->qualifiers->attributed_to != NULL)
    {
      pioneer_runs_text (self->content, cell, modality->qualifiers->attributed_to);
      pioneer_cell_references (self, cell, &modality, 1);
    }
  else
    add_publishers (self, cell, outcome);
  pioneer_cell_absence (self, cell);
}

static void
add_subject (PioneerOverview *self, PioneerRuns *cell, guint32 programme, guint32 outcome)
{
  const PioneerStatementData *subject = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_SUBJECT);
  guint32 record = subject != NULL ? pioneer_store_find (self->store, subject->value.kind, subject->value.text) : PIONEER_NO_RECORD;
  g_autofree char *anchor = NULL;

  if (record == PIONEER_NO_RECORD || pioneer_store_record (self->store, record)->kind != PIONEER_KIND_SITE)
    {
      pioneer_cell_field (self, cell, outcome, PIONEER_FIELD_SUBJECT);
      return;
    }

  anchor = pioneer_overview_anchor (self, programme, record);
  pioneer_runs_link (self->content, cell, pioneer_store_name (self->store, record), anchor);
  pioneer_cell_references (self, cell, &subject, 1);
}

/* Figures stand with their limits and notes, so that they read as text. */
static const PioneerColumn found_columns[] = {
  { "Site", PIONEER_COLUMN_TEXT, 4 },   { "Measure", PIONEER_COLUMN_TEXT, 4 },  { "Measured on", PIONEER_COLUMN_TEXT, 4 },
  { "Before", PIONEER_COLUMN_TEXT, 3 }, { "Found", PIONEER_COLUMN_TEXT, 4 },    { "Change", PIONEER_COLUMN_TEXT, 4 },
  { "Period", PIONEER_COLUMN_TEXT, 3 }, { "How real", PIONEER_COLUMN_TEXT, 3 }, { "Who says so", PIONEER_COLUMN_TEXT, 3 },
};

static const PioneerColumn intended_columns[] = {
  { "Site", PIONEER_COLUMN_TEXT, 4 },
  { "Measure", PIONEER_COLUMN_TEXT, 4 },
  { "For whom, or in what", PIONEER_COLUMN_TEXT, 4 },
  { "What is looked for", PIONEER_COLUMN_TEXT, 5 },
  { "Period", PIONEER_COLUMN_TEXT, 3 },
  { "How real", PIONEER_COLUMN_TEXT, 4 },
  { "Who says so", PIONEER_COLUMN_TEXT, 4 },
};

static void
add_result (PioneerOverview *self, PioneerRuns *cells, guint32 outcome)
{
  pioneer_cell_outcome_part (self, &cells[0], outcome, PIONEER_FIELD_BASELINE, TRUE);
  pioneer_cell_absence (self, &cells[0]);
  pioneer_cell_outcome_part (self, &cells[1], outcome, PIONEER_FIELD_ACTUAL, TRUE);
  pioneer_cell_absence (self, &cells[1]);
  pioneer_cell_found_change (self, &cells[2], outcome);
}

static void
add_outcome (PioneerOverview *self, PioneerTable *table, guint32 programme, guint32 outcome, gboolean found)
{
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);
  PioneerRuns *last = &row->cells[table->n_columns - 3];

  add_subject (self, &row->cells[0], programme, outcome);
  pioneer_cell_field (self, &row->cells[1], outcome, PIONEER_FIELD_MEASURE);
  pioneer_cell_field (self, &row->cells[2], outcome, PIONEER_FIELD_DIMENSION);
  if (found)
    add_result (self, &row->cells[3], outcome);
  else
    pioneer_cell_intention (self, &row->cells[3], outcome);
  pioneer_cell_field (self, &last[0], outcome, PIONEER_FIELD_PERIOD);
  add_modalities (self, &last[1], outcome, found);
  add_speaker (self, &last[2], outcome);
}

static const char found_caption[] =
    "Results only; a change that is called calculated is worked out here from the two values before it";
static const char intended_caption[] = "No results: what sites and sponsors set out to do, hope for, have begun or foresee";

static void
add_table (PioneerOverview *self, guint32 programme, GArray *outcomes, gboolean found)
{
  PioneerTable *table = NULL;

  pioneer_overview_add_heading (self, programme,
                                found ? "What was reported or measured" : "What was aimed at, planned or hoped for",
                                found ? "results" : "intentions");
  for (guint i = 0; i < outcomes->len; i++)
    {
      guint32 outcome = g_array_index (outcomes, guint32, i);

      if (!(found ? pioneer_outcome_has_result (self->store, outcome) : pioneer_outcome_has_intention (self->store, outcome)))
        continue;
      if (table == NULL)
        table = pioneer_content_add_table (self->content, found ? found_caption : intended_caption,
                                           found ? found_columns : intended_columns,
                                           found ? G_N_ELEMENTS (found_columns) : G_N_ELEMENTS (intended_columns));
      add_outcome (self, table, programme, outcome, found);
    }

  if (table == NULL)
    pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content),
                       found ? "No source here reports or measures a result."
                             : "No source here states an aim that can be measured, a plan or a hope.");
}

void
pioneer_overview_add_outcomes (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GArray) outcomes = pioneer_overview_outcomes (self, programme);

  add_table (self, programme, outcomes, TRUE);
  add_table (self, programme, outcomes, FALSE);
}
