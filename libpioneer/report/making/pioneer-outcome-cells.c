/* pioneer-outcome-cells.c - What of an outcome was found, and what is still to come
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-outcome-cells-private.h"

#include "pioneer-change.h"
#include "pioneer-outcome.h"
#include "pioneer-quantity.h"
#include "pioneer-record-private.h"

gboolean
pioneer_modality_is_result (PioneerModality modality)
{
  return modality == PIONEER_MODALITY_REPORTED || modality == PIONEER_MODALITY_MEASURED;
}

PioneerModality
pioneer_outcome_own_modality (PioneerStore *store, guint32 outcome)
{
  const PioneerStatementData *shown = pioneer_store_shown (store, outcome, PIONEER_FIELD_MODALITY);

  return shown != NULL ? (PioneerModality) shown->value.choice : PIONEER_MODALITY_UNSPECIFIED;
}

/* A part of an outcome is as real as it says itself, else as the outcome is. */
static gboolean
is_found (PioneerStore *store, const PioneerStatementData *statement)
{
  PioneerModality own = pioneer_store_modality (statement);

  return pioneer_modality_is_result (own != PIONEER_MODALITY_UNSPECIFIED ? own
                                                                         : pioneer_outcome_own_modality (store, statement->record));
}

static gboolean
has_part (PioneerStore *store, guint32 outcome, PioneerFieldId field, gboolean found)
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
pioneer_outcome_has_result (PioneerStore *store, guint32 outcome)
{
  return pioneer_modality_is_result (pioneer_outcome_own_modality (store, outcome)) ||
         has_part (store, outcome, PIONEER_FIELD_ACTUAL, TRUE) || has_part (store, outcome, PIONEER_FIELD_CHANGE, TRUE);
}

/* A target is never found. */
gboolean
pioneer_outcome_has_intention (PioneerStore *store, guint32 outcome)
{
  guint32 n_targets;

  pioneer_store_field (store, outcome, PIONEER_FIELD_TARGET, &n_targets);

  return n_targets > 0 || !pioneer_modality_is_result (pioneer_outcome_own_modality (store, outcome)) ||
         has_part (store, outcome, PIONEER_FIELD_ACTUAL, FALSE) || has_part (store, outcome, PIONEER_FIELD_CHANGE, FALSE);
}

/* The part of a field that belongs in one of the two tables. FALSE where there is none. */
gboolean
pioneer_cell_outcome_part (PioneerOverview *self, PioneerRuns *cell, guint32 outcome, PioneerFieldId field, gboolean found)
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

void
pioneer_cell_absence (PioneerOverview *self, PioneerRuns *cell)
{
  if (cell->first == NULL)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
}

static void
add_basis (PioneerOverview *self, PioneerRuns *cell, const PioneerStatementData *from, const PioneerStatementData *to)
{
  const PioneerStatementData *const ends[] = { from, to };

  pioneer_runs_text (self->content, cell, " ");
  pioneer_runs_emphasis (self->content, cell, "calculated");
  pioneer_cell_references (self, cell, ends, G_N_ELEMENTS (ends));
}

/* Between a bound and anything else there is no change that could be worked out. */
static gboolean
is_definite (const PioneerStatementData *statement)
{
  guint8 comparator = statement->value.quantity.comparator;

  return comparator == PIONEER_COMPARATOR_EXACTLY || comparator == PIONEER_COMPARATOR_ABOUT ||
         comparator == PIONEER_COMPARATOR_NEARLY;
}

/* A minus sign proper. */
static char *
write_change (PioneerChange *change)
{
  g_autofree char *text = pioneer_change_to_string (change);
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);

  return g_strjoinv ("−", parts);
}

static void
add_change (PioneerOverview *self, PioneerRuns *cell, PioneerChange *change)
{
  g_autofree char *text = write_change (change);
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
void
pioneer_cell_found_change (PioneerOverview *self, PioneerRuns *cell, guint32 outcome)
{
  const PioneerStatementData *from = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_BASELINE);
  const PioneerStatementData *to = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_ACTUAL);
  g_autoptr (PioneerOutcome) object = pioneer_record_object (self->store, outcome);
  g_autoptr (PioneerChange) change = NULL;

  if (from != NULL && to != NULL && is_found (self->store, from) && is_found (self->store, to) && is_definite (from) &&
      is_definite (to))
    change = pioneer_outcome_calculate_change (object);
  if (change != NULL && pioneer_change_is_calculated (change))
    {
      add_change (self, cell, change);
      add_basis (self, cell, from, to);
    }

  pioneer_cell_outcome_part (self, cell, outcome, PIONEER_FIELD_CHANGE, TRUE);
  if (cell->first == NULL)
    pioneer_cell_outcome_part (self, cell, outcome, PIONEER_FIELD_DIRECTION, TRUE);
  pioneer_cell_absence (self, cell);
}

static void
add_labelled (PioneerOverview *self, PioneerRuns *cell, const char *label, guint32 outcome, PioneerFieldId field)
{
  const PioneerStatementData *shown = pioneer_store_shown (self->store, outcome, field);

  if (shown == NULL)
    return;

  pioneer_runs_break (self->content, cell);
  pioneer_runs_text (self->content, cell, label);
  pioneer_cell_field (self, cell, outcome, field);
}

static void
add_intended_change (PioneerOverview *self, PioneerRuns *cell, guint32 outcome)
{
  const PioneerStatementData *from = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_BASELINE);
  const PioneerStatementData *to = pioneer_store_shown (self->store, outcome, PIONEER_FIELD_TARGET);
  g_autoptr (PioneerOutcome) object = pioneer_record_object (self->store, outcome);
  g_autoptr (PioneerQuantity) baseline = pioneer_outcome_get_baseline (object);
  g_autoptr (PioneerQuantity) target = pioneer_outcome_get_target (object);
  g_autoptr (PioneerChange) change = NULL;

  if (from == NULL || to == NULL || !is_definite (from) || !is_definite (to))
    return;

  change = pioneer_change_new (baseline, target, NULL);
  if (change == NULL)
    return;
  add_change (self, cell, change);
  add_basis (self, cell, from, to);
}

/* The target, what it is to change from, and the change; where there is no figure, the direction. */
void
pioneer_cell_intention (PioneerOverview *self, PioneerRuns *cell, guint32 outcome)
{
  add_labelled (self, cell, "target: ", outcome, PIONEER_FIELD_TARGET);
  add_labelled (self, cell, "from: ", outcome, PIONEER_FIELD_BASELINE);
  pioneer_cell_outcome_part (self, cell, outcome, PIONEER_FIELD_ACTUAL, FALSE);
  add_intended_change (self, cell, outcome);
  pioneer_cell_outcome_part (self, cell, outcome, PIONEER_FIELD_CHANGE, FALSE);
  if (cell->first == NULL)
    pioneer_cell_outcome_part (self, cell, outcome, PIONEER_FIELD_DIRECTION, FALSE);
  pioneer_cell_absence (self, cell);
}
