/* test-records.c - Records of each kind: what their getters give
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static void
test_common (void)
{
  g_autoptr (PioneerRecord) record = api_get_record ("site/leeds");

  g_assert_cmpint (pioneer_record_get_kind (record), ==, PIONEER_KIND_SITE);
  g_assert_cmpstr (pioneer_record_get_id (record), ==, "leeds");
  g_assert_cmpstr (pioneer_record_get_reference (record), ==, "site/leeds");
  g_assert_true (pioneer_record_get_reference (record) == pioneer_record_get_reference (record));
  g_assert_cmpstr (pioneer_record_get_name (record), ==, "City of Leeds");
  api_assert_list (pioneer_record_get_names (record), "City of Leeds Leeds");
  g_assert_cmpstr (pioneer_record_get_summary (record), ==, "A site.");
  api_assert_list (pioneer_record_get_notes (record), "A note");
  api_assert_list (pioneer_record_get_sources (record), "source/a source/b");
  api_assert_list (pioneer_record_get_fields (record),
                   "name summary scheme participation aim place population client-group condition setting feature partnership "
                   "partner-count funding event figure remark contact related-site note");
  api_assert_list (pioneer_record_get_mentions (record), "City of Leeds; successor City of Leeds");
}

static void
test_programme (void)
{
  g_autoptr (PioneerProgramme) programme = api_get_record ("programme/pioneers");

  api_assert_list (pioneer_programme_get_sponsors (programme), "partner/council partner/health-department");
  api_assert_list (pioneer_programme_get_aims (programme), "To join care up");
  api_assert_list (pioneer_programme_get_waves (programme), "First wave Second wave");
  api_assert_list (pioneer_programme_get_stages (programme), "Shortlist; areas; 28; September 2013");
  api_assert_list (pioneer_programme_get_selection (programme), "By a panel");
  api_assert_text (pioneer_programme_get_site_count (programme), "14");
  api_assert_text (pioneer_programme_get_announced (programme), "1 November 2013");
  api_assert_text (pioneer_programme_get_started (programme), "2014");
  api_assert_text (pioneer_programme_get_duration (programme), "5 years");
  api_assert_list (pioneer_programme_get_evaluation (programme), "By a university");
  api_assert_list (pioneer_programme_get_support (programme), "Advice");
  api_assert_list (pioneer_programme_get_requirements (programme), "To share what is learnt");
  api_assert_list (pioneer_programme_get_client_groups (programme), "concept/older-people");
  api_assert_list (pioneer_programme_get_conditions (programme), "concept/dementia");
  api_assert_list (pioneer_programme_get_features (programme),
                   "Care coordination; A named nurse; Older people; Leeds; 3; April 2014");
  api_assert_list (pioneer_programme_get_partnerships (programme), "The Council; Lead; 2013 to 2018; 2");
  api_assert_list (pioneer_programme_get_funding (programme),
                   "£4,000,000; Programme budget; set-up; The Council; 2 years from 2013");
  api_assert_list (pioneer_programme_get_events (programme), "Launch; 1 November 2013; It was launched; Leeds");
  api_assert_list (pioneer_programme_get_figures (programme),
                   "people aged over 75; Waiting time; over 4,000,000 people; 2013; Leeds");
  api_assert_list (pioneer_programme_get_remarks (programme), "A. Minister; Minister for Care; Department of Health; It is good.");
  api_assert_list (pioneer_programme_get_contacts (programme),
                   "press; Press office; Department of Health; none published; none published");
  api_assert_list (pioneer_programme_get_predecessors (programme), "programme/pilots");
  api_assert_list (pioneer_programme_get_successors (programme), "");
  api_assert_list (pioneer_programme_get_sites (programme), "site/leeds");
  api_assert_list (pioneer_programme_get_outcomes (programme), "outcome/programme-waits");
  api_assert_list (pioneer_programme_get_partners (programme), "partner/council");
}

static void
test_site (void)
{
  g_autoptr (PioneerSite) site = api_get_record ("site/leeds");

  api_assert_list (pioneer_site_get_schemes (site), "Healthy Leeds");
  api_assert_list (pioneer_site_get_participations (site), "Pioneers; selected; First wave; 1 November 2013");
  api_assert_list (pioneer_site_get_aims (site), "To help people at home");
  api_assert_list (pioneer_site_get_places (site), "concept/leeds-city");
  api_assert_list (pioneer_site_get_populations (site), "share; 2%; adults resident; 800,000 people; Older people; Leeds");
  api_assert_list (pioneer_site_get_client_groups (site), "concept/older-people");
  api_assert_list (pioneer_site_get_conditions (site), "concept/dementia");
  api_assert_list (pioneer_site_get_settings (site), "concept/home");
  api_assert_list (pioneer_site_get_features (site), "Care coordination");
  api_assert_list (pioneer_site_get_partnerships (site), "The Trust; Provider; from 2013; 1");
  api_assert_list (pioneer_site_get_partner_counts (site), "NHS trust; 9");
  api_assert_list (pioneer_site_get_funding (site), "£100,000");
  api_assert_list (pioneer_site_get_events (site), "Launch");
  api_assert_list (pioneer_site_get_figures (site), "practices; 107");
  api_assert_list (pioneer_site_get_remarks (site), "A. Leader; We will do it.");
  api_assert_list (pioneer_site_get_contacts (site), "press");
  api_assert_list (pioneer_site_get_related_sites (site), "Leeds (pilot); same-place");
  api_assert_list (pioneer_site_get_programmes (site), "programme/pioneers");
  api_assert_list (pioneer_site_get_partners (site), "partner/trust");
  api_assert_list (pioneer_site_get_outcomes (site), "outcome/leeds-waits");
}

static void
test_partner (void)
{
  g_autoptr (PioneerPartner) partner = api_get_record ("partner/council");
  g_autoptr (PioneerPartner) trust = api_get_record ("partner/trust");

  api_assert_text (pioneer_partner_get_partner_type (partner), "concept/local-authority");
  api_assert_list (pioneer_partner_get_identifiers (partner), "gss; E08000035");
  api_assert_text (pioneer_partner_get_opened (partner), "1 April 1974");
  api_assert_text (pioneer_partner_get_closed (partner), "2020");
  api_assert_list (pioneer_partner_get_predecessors (partner), "partner/old-council");
  api_assert_list (pioneer_partner_get_successors (partner), "partner/new-council");
  api_assert_list (pioneer_partner_get_parents (partner), "partner/health-department");
  api_assert_list (pioneer_partner_get_members (partner), "partner/trust");
  api_assert_text (pioneer_partner_get_count (partner), "1");
  api_assert_list (pioneer_partner_get_places (partner), "concept/leeds-city");
  api_assert_list (pioneer_partner_get_programmes (partner), "programme/pioneers");
  api_assert_list (pioneer_partner_get_sites (partner), "");
  api_assert_list (pioneer_partner_get_sites (trust), "site/leeds");
  g_assert_null (pioneer_partner_get_partner_type (trust));
  g_assert_null (pioneer_partner_get_opened (trust));
}

static void
test_outcome (void)
{
  g_autoptr (PioneerOutcome) outcome = api_get_record ("outcome/leeds-waits");
  g_autoptr (PioneerOutcome) other = api_get_record ("outcome/programme-waits");

  api_assert_text (pioneer_outcome_get_subject (outcome), "site/leeds");
  api_assert_text (pioneer_outcome_get_measure (outcome), "concept/waiting-time");
  g_assert_cmpint (pioneer_outcome_get_modality (outcome), ==, PIONEER_MODALITY_REPORTED);
  api_assert_text (pioneer_outcome_get_baseline (outcome), "8 weeks");
  api_assert_text (pioneer_outcome_get_target (outcome), "1 week");
  api_assert_text (pioneer_outcome_get_actual (outcome), "48 hours");
  api_assert_text (pioneer_outcome_get_change (outcome), "-96%");
  g_assert_cmpint (pioneer_outcome_get_direction (outcome), ==, PIONEER_DIRECTION_IMPROVEMENT);
  api_assert_text (pioneer_outcome_get_period (outcome), "2012 to 2013");
  g_assert_cmpstr (pioneer_outcome_get_dimension (outcome), ==, "over 65s");
  g_assert_cmpstr (pioneer_outcome_get_comparator (outcome), ==, "the year before");
  g_assert_cmpstr (pioneer_outcome_get_design (outcome), ==, "before and after");
  api_assert_text (pioneer_outcome_get_sample_size (outcome), "120");
  api_assert_text (pioneer_outcome_get_interval (outcome), "-98 to -90%");
  api_assert_text (pioneer_outcome_get_reported_by (outcome), "partner/trust");
  api_assert_list (pioneer_outcome_get_interventions (outcome), "concept/care-coordination");
  api_assert_list (pioneer_outcome_get_places (outcome), "concept/leeds-city");
  api_assert_list (pioneer_outcome_get_client_groups (outcome), "concept/older-people");
  api_assert_list (pioneer_outcome_get_settings (outcome), "concept/home");
  api_assert_text (pioneer_outcome_calculate_change (outcome), "-7.71 weeks (-96%)");

  api_assert_text (pioneer_outcome_get_subject (other), "programme/pioneers");
  g_assert_cmpint (pioneer_outcome_get_modality (other), ==, PIONEER_MODALITY_HOPE);
  g_assert_null (pioneer_outcome_get_baseline (other));
  g_assert_cmpint (pioneer_outcome_get_direction (other), ==, PIONEER_DIRECTION_UNSPECIFIED);
  g_assert_null (pioneer_outcome_calculate_change (other));
}

static void
test_source (void)
{
  g_autoptr (PioneerSource) source = api_get_record ("source/a");
  g_autoptr (PioneerSource) other = api_get_record ("source/b");
  g_autoptr (PioneerList) statements = pioneer_source_get_statements (other);

  api_assert_text (pioneer_source_get_publisher (source), "partner/health-department");
  api_assert_text (pioneer_source_get_source_type (source), "concept/press-release");
  api_assert_text (pioneer_source_get_published (source), "1 November 2013");
  g_assert_cmpstr (pioneer_source_get_language (source), ==, "en-GB");
  g_assert_cmpstr (pioneer_source_get_licence (source), ==, "OGL-UK-3.0");
  g_assert_cmpstr (pioneer_source_get_file (source), ==, "a.txt");
  g_assert_true (g_str_has_prefix (pioneer_source_get_digest (source), "e3b0c44298fc1c14"));
  api_assert_list (pioneer_source_get_derived_from (other), "source/a");
  api_assert_list (pioneer_source_get_quotes (other), "source/a");
  g_assert_null (pioneer_source_get_publisher (other));
  g_assert_null (pioneer_source_get_file (other));

  /* One of the site, 20 and 3 of the outcomes and 3 of the place, whose names are the curator's, and 2 of the source itself. */
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 1 + 20 + 3 + 2 + 3);
}

static void
test_concept (void)
{
  g_autoptr (PioneerConcept) concept = api_get_record ("concept/older-people");
  g_autoptr (PioneerConcept) everyone = api_get_record ("concept/everyone");
  g_autoptr (PioneerConcept) measure = api_get_record ("concept/waiting-time");
  g_autoptr (PioneerConcept) place = api_get_record ("concept/leeds-city");

  g_assert_cmpint (pioneer_concept_get_vocabulary (concept), ==, PIONEER_VOCABULARY_CLIENT_GROUP);
  api_assert_list (pioneer_concept_get_alternative_labels (concept), "Elderly people Over 65s");
  api_assert_list (pioneer_concept_get_hidden_labels (concept), "eldery");
  g_assert_cmpstr (pioneer_concept_get_definition (concept), ==, "People of 65 and over");
  api_assert_list (pioneer_concept_get_broader (concept), "concept/everyone");
  api_assert_list (pioneer_concept_get_related (concept), "concept/dementia");
  api_assert_list (pioneer_concept_get_narrower (everyone), "concept/older-people");
  api_assert_list (pioneer_concept_get_narrower (concept), "");
  api_assert_list (pioneer_concept_get_sites (concept), "site/leeds");
  api_assert_list (pioneer_concept_get_programmes (concept), "programme/pioneers");
  api_assert_list (pioneer_concept_get_outcomes (concept), "outcome/leeds-waits");
  api_assert_list (pioneer_concept_get_partners (place), "partner/council");
  api_assert_list (pioneer_concept_get_sites (place), "site/leeds");

  g_assert_cmpstr (pioneer_concept_get_unit (measure), ==, "week");
  g_assert_cmpint (pioneer_concept_get_good_direction (measure), ==, PIONEER_GOOD_DIRECTION_LOWER);
  g_assert_cmpint (pioneer_concept_get_good_direction (place), ==, PIONEER_GOOD_DIRECTION_UNSPECIFIED);
  g_assert_null (pioneer_concept_get_unit (place));

  api_assert_list (pioneer_concept_get_identifiers (place), "gss; E08000035");
  api_assert_text (pioneer_concept_get_coordinates (place), "53.8; -1.55");
  g_assert_null (pioneer_concept_get_coordinates (concept));
  api_assert_list (pioneer_concept_get_figures (place), "residents; 751,485 people; 2011");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/common", test_common);
  g_test_add_func ("/records/programme", test_programme);
  g_test_add_func ("/records/site", test_site);
  g_test_add_func ("/records/partner", test_partner);
  g_test_add_func ("/records/outcome", test_outcome);
  g_test_add_func ("/records/source", test_source);
  g_test_add_func ("/records/concept", test_concept);

  return g_test_run ();
}
