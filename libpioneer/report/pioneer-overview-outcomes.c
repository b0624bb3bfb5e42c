/* pioneer-overview-outcomes.c - What came of it, and what was to come of it: two tables that never mix
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"

#include "pioneer-change.h"
#include "pioneer-outcome.h"
#include "pioneer-quantity.h"
#include "pioneer-record-private.h"
#include "pioneer-words-private.h"

gboolean
pioneer_modality_is_result (PioneerModality modality)
{
  return modality == PIONEER_MODALITY_REPORTED || modality == PIONEER_MODALITY_MEASURED;
}

static PioneerModality
get_modality (PioneerStore *store,
              guint32       outcome)
{
  const PioneerStatementData *shown = pioneer_store_shown (store, outcome, PIONEER_FIELD_MODALITY);

  return shown != NULL ? (PioneerModality) shown->value.choice : PIONEER_MODALITY_UNSPECIFIED;
}

/* A part of an outcome is as real as it says itself, else as the outcome is. */
static gboolean
is_found (PioneerStore               *store,
          const PioneerStatementData *statement)
{
  PioneerModality own = pioneer_store_modality (statement);

  return pioneer_modality_is_result (own != PIONEER_MODALITY_UNSPECIFIED ? own : get_modality (store, statement->record));
}

static gboolean
has_part (PioneerStore   *store,
          guint32         outcome,
          PioneerFieldId  field,
          gboolean        found)
{
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, outcome, field, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED &&
        is_found (store, &statements[i]) == found)
      return TRUE;

  return FALSE;
}

gboolean
pioneer_outcome_has_result (PioneerStore *store,
                            guint32       outcome)
{
  return pioneer_modality_is_result (get_modality (store, outcome)) || has_part (store, outcome, PIONEER_FIELD_ACTUAL, TRUE) ||
         has_part (store, outcome, PIONEER_FIELD_CHANGE, TRUE);
}

/* A target is never found. */
gboolean
pioneer_outcome_has_intention (PioneerStore *store,
                               guint32       outcome)
{
  guint32 n_targets;

  pioneer_store_field (store, outcome, PIONEER_FIELD_TARGET, &n_targets);

  return n_targets > 0 || !pioneer_modality_is_result (get_modality (store, outcome)) ||
         has_part (store, outcome, PIONEER_FIELD_ACTUAL, FALSE) || has_part (store, outcome, PIONEER_FIELD_CHANGE, FALSE);
}

/* The part of a field that belongs in one of the two tables. FALSE where there is none. */
static gboolean
add_part (PioneerOverview *self,
          PioneerRuns     *cell,
          guint32          outcome,
          PioneerFieldId   field,
          gboolean         found)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_of (self->store, outcome, field);
  gboolean any = FALSE;

  for (guint i = 0; i < sayings->len; i++)
    {
      const PioneerSaying *saying = sayings->pdata[i];

      if (saying->statement->state != PIONEER_STATE_VALUE || is_found (self->store, saying->statement) != found)
        continue;
      any = TRUE;
      pioneer_runs_break (self->content, cell);
      pioneer_cell_saying (self, cell, saying);
    }

  return any;
}

static void
add_absence (PioneerOverview *self,
             PioneerRuns     *cell)
{
  if (cell->first == NULL)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
}

static void
add_basis (PioneerOverview            *self,
           PioneerRuns                *cell,
           const PioneerStatementData *from,
           const PioneerStatementData *to)
{
  const PioneerStatementData *const ends[] = { from, to };

  pioneer_runs_text (self->content, cell, " ");
  pioneer_runs_emphasis (self->content, cell, "calculated");
  pioneer_cell_references (self, cell, ends, G_N_ELEMENTS (ends));
}

static void
add_change (PioneerOverview *self,
            PioneerRuns     *cell,
            PioneerChange   *change)
{
  g_autofree char *text = pioneer_change_to_string (change);
  PioneerQuantity *relative = NULL;

  pioneer_runs_break (self->content, cell);
  pioneer_runs_text (self->content, cell, text);
  g_object_get (change, "relative", &relative, NULL);
  if (relative != NULL)
    {
      cell->has_amount = TRUE;
      cell->amount = pioneer_quantity_get_amount (relative);
      g_object_unref (relative);
    }
}

/* The change from the baseline to what was found; both ends must be results. What the source itself says of the change stands beside it. */
static void
add_found_change (PioneerOverview *self,
                  PioneerRuns     *cell,
                  guint32          outcome)
{
  const PioneerStatementData *from = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_BASELINE);
  const PioneerStatementData *to = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_ACTUAL);
  g_autoptr (PioneerOutcome) object = pioneer_record_object (self->store, outcome);
  g_autoptr (PioneerChange) change = NULL;

  if (from != NULL && to != NULL && is_found (self->store, from) && is_found (self->store, to))
    change = pioneer_outcome_calculate_change (object);
  if (change != NULL && pioneer_change_is_calculated (change))
    {
      add_change (self, cell, change);
      add_basis (self, cell, from, to);
    }

  add_part (self, cell, outcome, PIONEER_FIELD_CHANGE, TRUE);
  if (cell->first == NULL)
    add_part (self, cell, outcome, PIONEER_FIELD_DIRECTION, TRUE);
  add_absence (self, cell);
}

static PioneerChange *
calculate_intended (PioneerStore *store,
                    guint32       outcome)
{
  g_autoptr (PioneerOutcome) object = pioneer_record_object (store, outcome);
  g_autoptr (PioneerQuantity) from = pioneer_outcome_get_baseline (object);
  g_autoptr (PioneerQuantity) to = pioneer_outcome_get_target (object);

  return from != NULL && to != NULL ? pioneer_change_new (from, to, NULL) : NULL;
}

static void
add_intended_change (PioneerOverview *self,
                     PioneerRuns     *cell,
                     guint32          outcome)
{
  g_autoptr (PioneerChange) change = calculate_intended (self->store, outcome);

  if (change != NULL)
    {
      add_change (self, cell, change);
      add_basis (self, cell, pioneer_store_shown (self->store, outcome, PIONEER_FIELD_BASELINE),
                 pioneer_store_shown (self->store, outcome, PIONEER_FIELD_TARGET));
    }

  add_part (self, cell, outcome, PIONEER_FIELD_CHANGE, FALSE);
  if (cell->first == NULL)
    add_part (self, cell, outcome, PIONEER_FIELD_DIRECTION, FALSE);
  add_absence (self, cell);
}

/* Every modality that a source gives, as far as it belongs in this table. */
static void
add_modalities (PioneerOverview *self,
                PioneerRuns     *cell,
                guint32          outcome,
                gboolean         found)
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

  if (cell->first == NULL && !found && pioneer_modality_is_result (get_modality (self->store, outcome)))
    pioneer_runs_emphasis (self->content, cell, "as marked");
  add_absence (self, cell);
}

static void
add_publishers (PioneerOverview *self,
                PioneerRuns     *cell,
                guint32          outcome)
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
add_speaker (PioneerOverview *self,
             PioneerRuns     *cell,
             guint32          outcome)
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
  add_absence (self, cell);
}

static void
add_subject (PioneerOverview *self,
             PioneerRuns     *cell,
             guint32          programme,
             guint32          outcome)
{
  const PioneerStatementData *subject = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_SUBJECT);
  guint32 record = subject != NULL ? pioneer_store_find (self->store, subject->value.kind, subject->value.text) : PIONEER_NO_RECORD;
  g_autofree char *anchor = NULL;

  if (record == PIONEER_NO_RECORD || self->store->records[record].kind != PIONEER_KIND_SITE)
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
  { "Site", PIONEER_COLUMN_TEXT, 4 },     { "Measure", PIONEER_COLUMN_TEXT, 4 },  { "Measured on", PIONEER_COLUMN_TEXT, 4 },
  { "Before", PIONEER_COLUMN_TEXT, 3 },   { "Found", PIONEER_COLUMN_TEXT, 4 },    { "Change", PIONEER_COLUMN_TEXT, 4 },
  { "Period", PIONEER_COLUMN_TEXT, 3 },   { "How real", PIONEER_COLUMN_TEXT, 3 }, { "Who says so", PIONEER_COLUMN_TEXT, 3 },
};

static const PioneerColumn intended_columns[] = {
  { "Site", PIONEER_COLUMN_TEXT, 4 },     { "Measure", PIONEER_COLUMN_TEXT, 4 },  { "For whom, or in what", PIONEER_COLUMN_TEXT, 4 },
  { "Before", PIONEER_COLUMN_TEXT, 2 },   { "Target", PIONEER_COLUMN_TEXT, 3 },   { "Change looked for", PIONEER_COLUMN_TEXT, 4 },
  { "Period", PIONEER_COLUMN_TEXT, 2 },   { "How real", PIONEER_COLUMN_TEXT, 4 }, { "Who says so", PIONEER_COLUMN_TEXT, 3 },
};

static void
add_values (PioneerOverview *self,
            PioneerRow      *row,
            guint32          outcome,
            gboolean         found)
{
  if (found)
    {
      add_part (self, &row->cells[3], outcome, PIONEER_FIELD_BASELINE, TRUE);
      add_absence (self, &row->cells[3]);
      add_part (self, &row->cells[4], outcome, PIONEER_FIELD_ACTUAL, TRUE);
      add_found_change (self, &row->cells[5], outcome);
    }
  else
    {
      guint32 n;

      pioneer_cell_field (self, &row->cells[3], outcome, PIONEER_FIELD_BASELINE);
      pioneer_store_field (self->store, outcome, PIONEER_FIELD_TARGET, &n);
      if (n > 0)
        pioneer_cell_field (self, &row->cells[4], outcome, PIONEER_FIELD_TARGET);
      add_part (self, &row->cells[4], outcome, PIONEER_FIELD_ACTUAL, FALSE);
      add_intended_change (self, &row->cells[5], outcome);
    }
  add_absence (self, &row->cells[4]);
}

static void
add_outcome (PioneerOverview *self,
             PioneerTable    *table,
             guint32          programme,
             guint32          outcome,
             gboolean         found)
{
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);

  add_subject (self, &row->cells[0], programme, outcome);
  pioneer_cell_field (self, &row->cells[1], outcome, PIONEER_FIELD_MEASURE);
  pioneer_cell_field (self, &row->cells[2], outcome, PIONEER_FIELD_DIMENSION);
  add_values (self, row, outcome, found);
  pioneer_cell_field (self, &row->cells[6], outcome, PIONEER_FIELD_PERIOD);
  add_modalities (self, &row->cells[7], outcome, found);
  add_speaker (self, &row->cells[8], outcome);
}

static void
add_table (PioneerOverview *self,
           guint32          programme,
           GArray          *outcomes,
           gboolean         found)
{
  PioneerTable *table = NULL;

  pioneer_overview_add_heading (self, programme, found ? "What was reported or measured" : "What was aimed at, planned or hoped for",
                                found ? "results" : "intentions");
  for (guint i = 0; i < outcomes->len; i++)
    {
      guint32 outcome = g_array_index (outcomes, guint32, i);

      if (!(found ? pioneer_outcome_has_result (self->store, outcome) : pioneer_outcome_has_intention (self->store, outcome)))
        continue;
      if (table == NULL)
        table = pioneer_content_add_table (self->content,
                                           found ? "Outcomes: what was reported or measured" : "Outcomes: what was aimed at, planned, hoped for or begun",
                                           found ? found_columns : intended_columns, G_N_ELEMENTS (found_columns));
      add_outcome (self, table, programme, outcome, found);
    }

  if (table == NULL)
    pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content),
                       found ? "No source here reports or measures a result." : "No source here states an aim that can be measured, a plan or a hope.");
}

void
pioneer_overview_add_outcomes (PioneerOverview *self,
                               guint32          programme)
{
  g_autoptr (GArray) outcomes = pioneer_overview_outcomes (self, programme);

  add_table (self, programme, outcomes, TRUE);
  add_table (self, programme, outcomes, FALSE);
}
