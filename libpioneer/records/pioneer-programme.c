/* pioneer-programme.c - A national programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-programme.h"

#include "pioneer-record-private.h"

/**
 * PioneerProgramme:
 *
 * A national programme that sites take part in: who sponsors it, what it is for, how its sites were chosen, what they receive.
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerProgramme
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerProgramme, pioneer_programme, PIONEER_TYPE_RECORD)

/**
 * PioneerProgramme:sponsors: (getter get_sponsors)
 *
 * Who runs or pays for it.
 */

/**
 * PioneerProgramme:aims: (getter get_aims)
 *
 * What it is for.
 */

/**
 * PioneerProgramme:waves: (getter get_waves)
 *
 * Rounds of selection.
 */

/**
 * PioneerProgramme:stages: (getter get_stages)
 *
 * A stage of the selection, and how many were counted at it.
 */

/**
 * PioneerProgramme:selection: (getter get_selection)
 *
 * How sites were chosen.
 */

/**
 * PioneerProgramme:site-count: (getter get_site_count)
 *
 * How many sites it has, as stated.
 */

/**
 * PioneerProgramme:announced: (getter get_announced)
 *
 * When its sites were announced.
 */

/**
 * PioneerProgramme:started: (getter get_started)
 *
 * When it started.
 */

/**
 * PioneerProgramme:duration: (getter get_duration)
 *
 * How long it is to run.
 */

/**
 * PioneerProgramme:evaluation: (getter get_evaluation)
 *
 * How it is to be evaluated.
 */

/**
 * PioneerProgramme:support: (getter get_support)
 *
 * What its sites receive.
 */

/**
 * PioneerProgramme:requirements: (getter get_requirements)
 *
 * What its sites must do.
 */

/**
 * PioneerProgramme:client-groups: (getter get_client_groups)
 *
 * For whom.
 */

/**
 * PioneerProgramme:conditions: (getter get_conditions)
 *
 * For which health conditions.
 */

/**
 * PioneerProgramme:features: (getter get_features)
 *
 * What is done or planned: its modality says which.
 */

/**
 * PioneerProgramme:partnerships: (getter get_partnerships)
 *
 * With whom, and in which role.
 */

/**
 * PioneerProgramme:funding: (getter get_funding)
 *
 * Money, its own or named beside it: its kind says which.
 */

/**
 * PioneerProgramme:events: (getter get_events)
 *
 * What happened when.
 */

/**
 * PioneerProgramme:figures: (getter get_figures)
 *
 * A figure that is no outcome: context, forecasts, registers.
 */

/**
 * PioneerProgramme:remarks: (getter get_remarks)
 *
 * What someone in public office said of it, in short.
 */

/**
 * PioneerProgramme:contacts: (getter get_contacts)
 *
 * Whom to ask.
 */

/**
 * PioneerProgramme:predecessors: (getter get_predecessors)
 *
 * The programme before it.
 */

/**
 * PioneerProgramme:successors: (getter get_successors)
 *
 * The programme after it.
 */

static void
pioneer_programme_class_init (PioneerProgrammeClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_PROGRAMME);
}

static void
pioneer_programme_init (G_GNUC_UNUSED PioneerProgramme *self)
{
}

/**
 * pioneer_programme_get_sponsors: (get-property sponsors)
 * @self: a programme
 *
 * Gets the field `sponsor`: who runs or pays for it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_sponsors (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SPONSOR);
}

/**
 * pioneer_programme_get_aims: (get-property aims)
 * @self: a programme
 *
 * Gets the field `aim`: what it is for.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_aims (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_AIM);
}

/**
 * pioneer_programme_get_waves: (get-property waves)
 * @self: a programme
 *
 * Gets the field `wave`: rounds of selection.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_waves (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_WAVE);
}

/**
 * pioneer_programme_get_stages: (get-property stages)
 * @self: a programme
 *
 * Gets the field `stage`: a stage of the selection, and how many were counted at it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.SelectionStage]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_stages (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_STAGE);
}

/**
 * pioneer_programme_get_selection: (get-property selection)
 * @self: a programme
 *
 * Gets the field `selection`: how sites were chosen.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_selection (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SELECTION);
}

/**
 * pioneer_programme_get_site_count: (get-property site-count)
 * @self: a programme
 *
 * Gets the field `site-count`: how many sites it has, as stated.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_programme_get_site_count (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_SITE_COUNT);
}

/**
 * pioneer_programme_get_announced: (get-property announced)
 * @self: a programme
 *
 * Gets the field `announced`: when its sites were announced.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_programme_get_announced (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_ANNOUNCED);
}

/**
 * pioneer_programme_get_started: (get-property started)
 * @self: a programme
 *
 * Gets the field `started`: when it started.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_programme_get_started (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_STARTED);
}

/**
 * pioneer_programme_get_duration: (get-property duration)
 * @self: a programme
 *
 * Gets the field `duration`: how long it is to run.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_programme_get_duration (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_DURATION);
}

/**
 * pioneer_programme_get_evaluation: (get-property evaluation)
 * @self: a programme
 *
 * Gets the field `evaluation`: how it is to be evaluated.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_evaluation (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_EVALUATION);
}

/**
 * pioneer_programme_get_support: (get-property support)
 * @self: a programme
 *
 * Gets the field `support`: what its sites receive.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_support (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SUPPORT);
}

/**
 * pioneer_programme_get_requirements: (get-property requirements)
 * @self: a programme
 *
 * Gets the field `requirement`: what its sites must do.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_requirements (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_REQUIREMENT);
}

/**
 * pioneer_programme_get_client_groups: (get-property client-groups)
 * @self: a programme
 *
 * Gets the field `client-group`: for whom.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_client_groups (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CLIENT_GROUP);
}

/**
 * pioneer_programme_get_conditions: (get-property conditions)
 * @self: a programme
 *
 * Gets the field `condition`: for which health conditions.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_conditions (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CONDITION);
}

/**
 * pioneer_programme_get_features: (get-property features)
 * @self: a programme
 *
 * Gets the field `feature`: what is done or planned: its modality says which.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Feature]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_features (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FEATURE);
}

/**
 * pioneer_programme_get_partnerships: (get-property partnerships)
 * @self: a programme
 *
 * Gets the field `partnership`: with whom, and in which role.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partnership]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_partnerships (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PARTNERSHIP);
}

/**
 * pioneer_programme_get_funding: (get-property funding)
 * @self: a programme
 *
 * Gets the field `funding`: money, its own or named beside it: its kind says which.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Funding]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_funding (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FUNDING);
}

/**
 * pioneer_programme_get_events: (get-property events)
 * @self: a programme
 *
 * Gets the field `event`: what happened when.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Event]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_events (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_EVENT);
}

/**
 * pioneer_programme_get_figures: (get-property figures)
 * @self: a programme
 *
 * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Figure]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_figures (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FIGURE);
}

/**
 * pioneer_programme_get_remarks: (get-property remarks)
 * @self: a programme
 *
 * Gets the field `remark`: what someone in public office said of it, in short.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Remark]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_remarks (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_REMARK);
}

/**
 * pioneer_programme_get_contacts: (get-property contacts)
 * @self: a programme
 *
 * Gets the field `contact`: whom to ask.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Contact]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_contacts (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CONTACT);
}

/**
 * pioneer_programme_get_predecessors: (get-property predecessors)
 * @self: a programme
 *
 * Gets the field `predecessor`: the programme before it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_predecessors (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PROGRAMME_PREDECESSOR);
}

/**
 * pioneer_programme_get_successors: (get-property successors)
 * @self: a programme
 *
 * Gets the field `successor`: the programme after it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]; empty where none is stated
 */
PioneerList *
pioneer_programme_get_successors (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PROGRAMME_SUCCESSOR);
}

/**
 * pioneer_programme_get_sites:
 * @self: a programme
 *
 * Gets the sites that take part, whatever their status, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Site]
 */
PioneerList *
pioneer_programme_get_sites (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_SITE, PIONEER_FIELD_PARTICIPATION);
}

/**
 * pioneer_programme_get_outcomes:
 * @self: a programme
 *
 * Gets the outcomes of the programme as a whole; those of a site are the site's, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Outcome]
 */
PioneerList *
pioneer_programme_get_outcomes (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_OUTCOME, PIONEER_FIELD_SUBJECT);
}

/**
 * pioneer_programme_get_partners:
 * @self: a programme
 *
 * Gets the partners of the programme as a whole, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]
 */
PioneerList *
pioneer_programme_get_partners (PioneerProgramme *self)
{
  g_return_val_if_fail (PIONEER_IS_PROGRAMME (self), NULL);

  return pioneer_record_named_in (PIONEER_RECORD (self), PIONEER_KIND_PARTNER, PIONEER_FIELD_PARTNERSHIP);
}
