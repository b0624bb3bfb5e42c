/* pioneer-site.c - A place's scheme within a programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-site.h"

#include "pioneer-record-private.h"

/**
 * PioneerSite:
 *
 * A site: what one place tries within a programme, with whom, for whom, and what came of it.
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerSite
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerSite, pioneer_site, PIONEER_TYPE_RECORD)

/**
 * PioneerSite:schemes: (getter get_schemes)
 *
 * What the scheme is called locally.
 */

/**
 * PioneerSite:participations: (getter get_participations)
 *
 * Its part in a programme, and how far it came in the selection.
 */

/**
 * PioneerSite:aims: (getter get_aims)
 *
 * What it is for.
 */

/**
 * PioneerSite:places: (getter get_places)
 *
 * Where it is.
 */

/**
 * PioneerSite:populations: (getter get_populations)
 *
 * How many people, of which kind.
 */

/**
 * PioneerSite:client-groups: (getter get_client_groups)
 *
 * For whom.
 */

/**
 * PioneerSite:conditions: (getter get_conditions)
 *
 * For which health conditions.
 */

/**
 * PioneerSite:settings: (getter get_settings)
 *
 * In which settings of care.
 */

/**
 * PioneerSite:features: (getter get_features)
 *
 * What is done or planned: its modality says which.
 */

/**
 * PioneerSite:partnerships: (getter get_partnerships)
 *
 * With whom, and in which role.
 */

/**
 * PioneerSite:partner-counts: (getter get_partner_counts)
 *
 * How many partners there are, as stated.
 */

/**
 * PioneerSite:funding: (getter get_funding)
 *
 * Money, its own or named beside it: its kind says which.
 */

/**
 * PioneerSite:events: (getter get_events)
 *
 * What happened when.
 */

/**
 * PioneerSite:figures: (getter get_figures)
 *
 * A figure that is no outcome: context, forecasts, registers.
 */

/**
 * PioneerSite:remarks: (getter get_remarks)
 *
 * What someone in public office said of it, in short.
 */

/**
 * PioneerSite:contacts: (getter get_contacts)
 *
 * Whom to ask.
 */

/**
 * PioneerSite:related-sites: (getter get_related_sites)
 *
 * Sites of the same place or near it, in this or another programme.
 */

static void
pioneer_site_class_init (PioneerSiteClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_SITE);
}

static void
pioneer_site_init (G_GNUC_UNUSED PioneerSite *self)
{
}

/**
 * pioneer_site_get_schemes: (get-property schemes)
 * @self: a site
 *
 * Gets the field `scheme`: what the scheme is called locally.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_site_get_schemes (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SCHEME);
}

/**
 * pioneer_site_get_participations: (get-property participations)
 * @self: a site
 *
 * Gets the field `participation`: its part in a programme, and how far it came in the selection.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Participation]; empty where none is stated
 */
PioneerList *
pioneer_site_get_participations (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PARTICIPATION);
}

/**
 * pioneer_site_get_aims: (get-property aims)
 * @self: a site
 *
 * Gets the field `aim`: what it is for.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_site_get_aims (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_AIM);
}

/**
 * pioneer_site_get_places: (get-property places)
 * @self: a site
 *
 * Gets the field `place`: where it is.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_site_get_places (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PLACE);
}

/**
 * pioneer_site_get_populations: (get-property populations)
 * @self: a site
 *
 * Gets the field `population`: how many people, of which kind.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Population]; empty where none is stated
 */
PioneerList *
pioneer_site_get_populations (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_POPULATION);
}

/**
 * pioneer_site_get_client_groups: (get-property client-groups)
 * @self: a site
 *
 * Gets the field `client-group`: for whom.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_site_get_client_groups (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CLIENT_GROUP);
}

/**
 * pioneer_site_get_conditions: (get-property conditions)
 * @self: a site
 *
 * Gets the field `condition`: for which health conditions.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_site_get_conditions (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CONDITION);
}

/**
 * pioneer_site_get_settings: (get-property settings)
 * @self: a site
 *
 * Gets the field `setting`: in which settings of care.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_site_get_settings (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SETTING);
}

/**
 * pioneer_site_get_features: (get-property features)
 * @self: a site
 *
 * Gets the field `feature`: what is done or planned: its modality says which.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Feature]; empty where none is stated
 */
PioneerList *
pioneer_site_get_features (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FEATURE);
}

/**
 * pioneer_site_get_partnerships: (get-property partnerships)
 * @self: a site
 *
 * Gets the field `partnership`: with whom, and in which role.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partnership]; empty where none is stated
 */
PioneerList *
pioneer_site_get_partnerships (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PARTNERSHIP);
}

/**
 * pioneer_site_get_partner_counts: (get-property partner-counts)
 * @self: a site
 *
 * Gets the field `partner-count`: how many partners there are, as stated.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Tally]; empty where none is stated
 */
PioneerList *
pioneer_site_get_partner_counts (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PARTNER_COUNT);
}

/**
 * pioneer_site_get_funding: (get-property funding)
 * @self: a site
 *
 * Gets the field `funding`: money, its own or named beside it: its kind says which.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Funding]; empty where none is stated
 */
PioneerList *
pioneer_site_get_funding (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FUNDING);
}

/**
 * pioneer_site_get_events: (get-property events)
 * @self: a site
 *
 * Gets the field `event`: what happened when.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Event]; empty where none is stated
 */
PioneerList *
pioneer_site_get_events (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_EVENT);
}

/**
 * pioneer_site_get_figures: (get-property figures)
 * @self: a site
 *
 * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Figure]; empty where none is stated
 */
PioneerList *
pioneer_site_get_figures (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FIGURE);
}

/**
 * pioneer_site_get_remarks: (get-property remarks)
 * @self: a site
 *
 * Gets the field `remark`: what someone in public office said of it, in short.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Remark]; empty where none is stated
 */
PioneerList *
pioneer_site_get_remarks (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_REMARK);
}

/**
 * pioneer_site_get_contacts: (get-property contacts)
 * @self: a site
 *
 * Gets the field `contact`: whom to ask.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Contact]; empty where none is stated
 */
PioneerList *
pioneer_site_get_contacts (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_CONTACT);
}

/**
 * pioneer_site_get_related_sites: (get-property related-sites)
 * @self: a site
 *
 * Gets the field `related-site`: sites of the same place or near it, in this or another programme.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Relation]; empty where none is stated
 */
PioneerList *
pioneer_site_get_related_sites (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_RELATED_SITE);
}

/**
 * pioneer_site_get_programmes:
 * @self: a site
 *
 * Gets the programmes that the site has a part in, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]
 */
PioneerList *
pioneer_site_get_programmes (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_named_in (PIONEER_RECORD (self), PIONEER_KIND_PROGRAMME, PIONEER_FIELD_PARTICIPATION);
}

/**
 * pioneer_site_get_partners:
 * @self: a site
 *
 * Gets the partners of the site, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]
 */
PioneerList *
pioneer_site_get_partners (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_named_in (PIONEER_RECORD (self), PIONEER_KIND_PARTNER, PIONEER_FIELD_PARTNERSHIP);
}

/**
 * pioneer_site_get_outcomes:
 * @self: a site
 *
 * Gets the outcomes of the site, of every modality, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Outcome]
 */
PioneerList *
pioneer_site_get_outcomes (PioneerSite *self)
{
  g_return_val_if_fail (PIONEER_IS_SITE (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_OUTCOME, PIONEER_FIELD_SUBJECT);
}
