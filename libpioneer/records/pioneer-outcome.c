/* pioneer-outcome.c - What came, or is to come, of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-outcome.h"

#include "pioneer-change-private.h"
#include "pioneer-quantity.h"
#include "pioneer-record-private.h"

/**
 * PioneerOutcome:
 *
 * An effect on people or services that a site or programme aims at, plans, hopes for, reports or is found to have. Its modality says which: a plan is never a result.
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerOutcome
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerOutcome, pioneer_outcome, PIONEER_TYPE_RECORD)

/**
 * PioneerOutcome:subject: (getter get_subject)
 *
 * The site or programme whose outcome it is.
 */

/**
 * PioneerOutcome:measure: (getter get_measure)
 *
 * What was, or is to be, measured.
 */

/**
 * PioneerOutcome:modality: (getter get_modality)
 *
 * Whether it is aimed at, planned, hoped for, reported or measured.
 */

/**
 * PioneerOutcome:baseline: (getter get_baseline)
 *
 * The value before.
 */

/**
 * PioneerOutcome:target: (getter get_target)
 *
 * The value that is aimed at.
 */

/**
 * PioneerOutcome:actual: (getter get_actual)
 *
 * The value found.
 */

/**
 * PioneerOutcome:change: (getter get_change)
 *
 * The change, as the source states it; positive is up.
 */

/**
 * PioneerOutcome:direction: (getter get_direction)
 *
 * Which way the measure went, or is to go.
 */

/**
 * PioneerOutcome:period: (getter get_period)
 *
 * The time over which it was measured.
 */

/**
 * PioneerOutcome:dimension: (getter get_dimension)
 *
 * Whom or what it was measured on.
 */

/**
 * PioneerOutcome:comparator: (getter get_comparator)
 *
 * What it is compared with.
 */

/**
 * PioneerOutcome:design: (getter get_design)
 *
 * The design of the study.
 */

/**
 * PioneerOutcome:sample-size: (getter get_sample_size)
 *
 * How many were studied.
 */

/**
 * PioneerOutcome:interval: (getter get_interval)
 *
 * The confidence interval of the value or change.
 */

/**
 * PioneerOutcome:reported-by: (getter get_reported_by)
 *
 * Who says so.
 */

/**
 * PioneerOutcome:interventions: (getter get_interventions)
 *
 * What it is put down to.
 */

/**
 * PioneerOutcome:places: (getter get_places)
 *
 * Where it is.
 */

/**
 * PioneerOutcome:client-groups: (getter get_client_groups)
 *
 * For whom.
 */

/**
 * PioneerOutcome:settings: (getter get_settings)
 *
 * In which settings of care.
 */

static void
pioneer_outcome_class_init (PioneerOutcomeClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_OUTCOME);
}

static void
pioneer_outcome_init (G_GNUC_UNUSED PioneerOutcome *self)
{
}

/**
 * pioneer_outcome_get_subject: (get-property subject)
 * @self: an outcome
 *
 * Gets the field `subject`: the site or programme whose outcome it is.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerRecord *
pioneer_outcome_get_subject (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_SUBJECT);
}

/**
 * pioneer_outcome_get_measure: (get-property measure)
 * @self: an outcome
 *
 * Gets the field `measure`: what was, or is to be, measured.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerConcept *
pioneer_outcome_get_measure (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_MEASURE);
}

/**
 * pioneer_outcome_get_modality: (get-property modality)
 * @self: an outcome
 *
 * Gets the field `modality`: whether it is aimed at, planned, hoped for, reported or measured.
 *
 * Returns: the choice; %PIONEER_MODALITY_UNSPECIFIED where not stated
 */
PioneerModality
pioneer_outcome_get_modality (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), PIONEER_MODALITY_UNSPECIFIED);

  return (PioneerModality) pioneer_record_field_choice (PIONEER_RECORD (self), PIONEER_FIELD_MODALITY);
}

/**
 * pioneer_outcome_get_baseline: (get-property baseline)
 * @self: an outcome
 *
 * Gets the field `baseline`: the value before.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_baseline (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_BASELINE);
}

/**
 * pioneer_outcome_get_target: (get-property target)
 * @self: an outcome
 *
 * Gets the field `target`: the value that is aimed at.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_target (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_TARGET);
}

/**
 * pioneer_outcome_get_actual: (get-property actual)
 * @self: an outcome
 *
 * Gets the field `actual`: the value found.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_actual (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_ACTUAL);
}

/**
 * pioneer_outcome_get_change: (get-property change)
 * @self: an outcome
 *
 * Gets the field `change`: the change, as the source states it; positive is up.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_change (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_CHANGE);
}

/**
 * pioneer_outcome_get_direction: (get-property direction)
 * @self: an outcome
 *
 * Gets the field `direction`: which way the measure went, or is to go.
 *
 * Returns: the choice; %PIONEER_DIRECTION_UNSPECIFIED where not stated
 */
PioneerDirection
pioneer_outcome_get_direction (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), PIONEER_DIRECTION_UNSPECIFIED);

  return (PioneerDirection) pioneer_record_field_choice (PIONEER_RECORD (self), PIONEER_FIELD_DIRECTION);
}

/**
 * pioneer_outcome_get_period: (get-property period)
 * @self: an outcome
 *
 * Gets the field `period`: the time over which it was measured.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_outcome_get_period (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_PERIOD);
}

/**
 * pioneer_outcome_get_dimension: (get-property dimension)
 * @self: an outcome
 *
 * Gets the field `dimension`: whom or what it was measured on.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_outcome_get_dimension (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_DIMENSION);
}

/**
 * pioneer_outcome_get_comparator: (get-property comparator)
 * @self: an outcome
 *
 * Gets the field `comparator`: what it is compared with.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_outcome_get_comparator (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_COMPARATOR);
}

/**
 * pioneer_outcome_get_design: (get-property design)
 * @self: an outcome
 *
 * Gets the field `design`: the design of the study.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_outcome_get_design (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_DESIGN);
}

/**
 * pioneer_outcome_get_sample_size: (get-property sample-size)
 * @self: an outcome
 *
 * Gets the field `sample-size`: how many were studied.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_sample_size (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_SAMPLE_SIZE);
}

/**
 * pioneer_outcome_get_interval: (get-property interval)
 * @self: an outcome
 *
 * Gets the field `interval`: the confidence interval of the value or change.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_outcome_get_interval (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_INTERVAL);
}

/**
 * pioneer_outcome_get_reported_by: (get-property reported-by)
 * @self: an outcome
 *
 * Gets the field `reported-by`: who says so.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPartner *
pioneer_outcome_get_reported_by (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_REPORTED_BY);
}

/**
 * pioneer_outcome_get_interventions: (get-property interventions)
 * @self: an outcome
 *
 * Gets the field `intervention`: what it is put down to.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_outcome_get_interventions (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_INTERVENTION);
}

/**
 * pioneer_outcome_get_places: (get-property places)
 * @self: an outcome
 *
 * Gets the field `place`: where it is.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_outcome_get_places (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PLACE);
}

/**
 * pioneer_outcome_get_client_groups: (get-property client-groups)
 * @self: an outcome
 *
 * Gets the field `client-group`: for whom.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_outcome_get_client_groups (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CLIENT_GROUP);
}

/**
 * pioneer_outcome_get_settings: (get-property settings)
 * @self: an outcome
 *
 * Gets the field `setting`: in which settings of care.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_outcome_get_settings (PioneerOutcome *self)
{
  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SETTING);
}

static gboolean
is_open (PioneerQuantity *quantity)
{
  switch (pioneer_quantity_get_comparator (quantity))
    {
    case PIONEER_COMPARATOR_OVER:
    case PIONEER_COMPARATOR_AT_LEAST:
    case PIONEER_COMPARATOR_UNDER:
    case PIONEER_COMPARATOR_AT_MOST:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * pioneer_outcome_calculate_change:
 * @self: an outcome
 *
 * Gets the change in a form that can be set beside other outcomes': from the baseline to the value found where both are given, else as
 * the source states it. The target is no result, and takes no part. From or to an open bound such as "over 1" nothing is calculated:
 * the change could be anything.
 *
 * Returns: (transfer full) (nullable): the change; %NULL where neither is given, their units are unlike, or an end is open
 */
PioneerChange *
pioneer_outcome_calculate_change (PioneerOutcome *self)
{
  g_autoptr (PioneerQuantity) baseline = NULL;
  g_autoptr (PioneerQuantity) actual = NULL;
  g_autoptr (PioneerQuantity) stated = NULL;

  g_return_val_if_fail (PIONEER_IS_OUTCOME (self), NULL);

  baseline = pioneer_outcome_get_baseline (self);
  actual = pioneer_outcome_get_actual (self);
  if (baseline != NULL && actual != NULL)
    return is_open (baseline) || is_open (actual) ? NULL : pioneer_change_new (baseline, actual, NULL);

  stated = pioneer_outcome_get_change (self);

  return stated != NULL ? pioneer_change_new_stated (stated) : NULL;
}
