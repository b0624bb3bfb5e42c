/* test-records.c - The classes of records, statements and citations, through the public interface
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

/* Getters. The catalogue is gone when the record is asked. */

static gpointer
get_record (const char *reference)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  gpointer record = pioneer_catalogue_get_record (catalogue, reference);

  g_assert_nonnull (record);

  return record;
}

static void
test_common (void)
{
  g_autoptr (PioneerRecord) record = get_record ("site/leeds");

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
  g_autoptr (PioneerProgramme) programme = get_record ("programme/pioneers");

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
  g_autoptr (PioneerSite) site = get_record ("site/leeds");

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
  g_autoptr (PioneerPartner) partner = get_record ("partner/council");
  g_autoptr (PioneerPartner) trust = get_record ("partner/trust");

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
  g_autoptr (PioneerOutcome) outcome = get_record ("outcome/leeds-waits");
  g_autoptr (PioneerOutcome) other = get_record ("outcome/programme-waits");

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
  g_autoptr (PioneerSource) source = get_record ("source/a");
  g_autoptr (PioneerSource) other = get_record ("source/b");
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
  g_autoptr (PioneerConcept) concept = get_record ("concept/older-people");
  g_autoptr (PioneerConcept) everyone = get_record ("concept/everyone");
  g_autoptr (PioneerConcept) measure = get_record ("concept/waiting-time");
  g_autoptr (PioneerConcept) place = get_record ("concept/leeds-city");

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

/* Properties */

static char *
describe (const GValue *value)
{
  gpointer object;

  if (G_VALUE_HOLDS_STRING (value))
    return g_value_dup_string (value);
  if (G_VALUE_HOLDS_ENUM (value))
    return g_strdup (g_enum_get_value (g_type_class_peek (G_VALUE_TYPE (value)), g_value_get_enum (value))->value_nick);

  object = g_value_get_object (value);
  if (PIONEER_IS_LIST (object))
    return api_join (g_object_ref (object));

  return api_text (object != NULL ? g_object_ref (object) : NULL);
}

/* A field's property says what pioneer_record_get_values() and the statements say; each field has one, and each property a field. */
static void
check_field_property (PioneerRecord *record, PioneerField *field)
{
  const char *name = pioneer_field_get_name (field);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, name, &error);
  g_autoptr (PioneerList) values = pioneer_record_get_values (record, name, &error);
  g_autofree char *joined = api_join (g_object_ref (values));
  guint n_properties = 0;
  const char *const suffixes[] = { "", "s" };
  const char *const prefixes[] = { "", "source-", "partner-" };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
      {
        g_autofree char *property = g_strconcat (prefixes[i], name, suffixes[j], NULL);
        g_auto (GValue) value = G_VALUE_INIT;
        g_autofree char *described = NULL;

        if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), property) == NULL ||
            (g_str_equal (name, "name") && j == 0) || (g_str_equal (name, "partnership") && i > 0))
          continue;
        n_properties++;
        g_object_get_property (G_OBJECT (record), property, &value);
        described = describe (&value);
        if (pioneer_field_get_value_type (field) == PIONEER_VALUE_TYPE_CHOICE)
          {
            g_autoptr (PioneerStatement) first = PIONEER_STATEMENT (pioneer_list_get (statements, 0));

            g_assert_cmpstr (described, ==, first != NULL ? pioneer_statement_get_text (first) : "unspecified");
          }
        else
          {
            g_assert_cmpstr (described != NULL ? described : "", ==, joined);
          }
        g_assert_cmpint (G_VALUE_HOLDS (&value, PIONEER_TYPE_LIST), ==, pioneer_field_has_many (field));
      }
  g_assert_cmpuint (n_properties, ==, 1);
}

static void
test_properties (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);
      g_autoptr (PioneerList) fields = pioneer_field_list (kind);

      for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
        {
          g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));
          g_autofree GParamSpec **properties = NULL;
          guint n;

          for (guint j = 0; j < pioneer_list_get_n_items (fields); j++)
            {
              g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, j));

              g_test_message ("%s %s", pioneer_record_get_reference (record), pioneer_field_get_name (field));
              check_field_property (record, field);
            }

          /* The fields, and kind, id, reference, name. */
          properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
          g_assert_cmpuint (n, ==, pioneer_list_get_n_items (fields) + 4);
        }
    }
}

static void
test_common_properties (void)
{
  g_autoptr (PioneerRecord) record = get_record ("site/leeds");
  g_autofree char *id = NULL;
  g_autofree char *reference = NULL;
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;
  PioneerKind kind;
  PioneerList *names;
  PioneerList *notes;

  g_object_get (record, "kind", &kind, "id", &id, "reference", &reference, "name", &name, "summary", &summary, "names", &names,
                "notes", &notes, NULL);
  g_assert_cmpint (kind, ==, PIONEER_KIND_SITE);
  g_assert_cmpstr (id, ==, "leeds");
  g_assert_cmpstr (reference, ==, "site/leeds");
  g_assert_cmpstr (name, ==, "City of Leeds");
  g_assert_cmpstr (summary, ==, "A site.");
  api_assert_list (names, "City of Leeds Leeds");
  api_assert_list (notes, "A note");
}

/* Every property of every class can be read, and is like its getter where it is of a plain type. */
static void
test_statement (void)
{
  g_autoptr (PioneerSite) site = get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  g_autoptr (PioneerStatement) plain = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "name", NULL), 0);
  g_autoptr (PioneerStatement) aim = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "aim", NULL), 0);
  g_autoptr (PioneerStatement) summary = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "summary", NULL), 0);
  g_autoptr (GObject) value = pioneer_statement_get_value (statement);

  api_assert_text (pioneer_statement_get_record (statement), "site/leeds");
  g_assert_cmpstr (pioneer_statement_get_field_name (statement), ==, "population");
  g_assert_cmpint (pioneer_statement_get_state (statement), ==, PIONEER_STATE_VALUE);
  g_assert_true (PIONEER_IS_POPULATION (value));
  g_assert_cmpstr (pioneer_statement_get_text (statement), ==, "resident; 800,000 people; Older people; Leeds");
  g_assert_cmpint (pioneer_statement_get_modality (statement), ==, PIONEER_MODALITY_REPORTED);
  api_assert_text (pioneer_statement_get_as_of (statement), "2011");
  g_assert_cmpstr (pioneer_statement_get_scope (statement), ==, "the city");
  g_assert_cmpstr (pioneer_statement_get_attributed_to (statement), ==, "the council");
  g_assert_cmpint (pioneer_statement_get_rank (statement), ==, PIONEER_RANK_PREFERRED);
  g_assert_cmpstr (pioneer_statement_get_reason (statement), ==, "newer");
  g_assert_true (pioneer_statement_is_shown (statement));
  g_assert_cmpstr (pioneer_statement_get_layer (statement), ==, "test");
  api_assert_list (pioneer_statement_get_citations (statement), "a@40-50#0123456789abcdef b@1-2#fedcba9876543210");
  api_assert_list (pioneer_statement_get_sources (statement), "source/a source/b");

  g_assert_cmpint (pioneer_statement_get_modality (plain), ==, PIONEER_MODALITY_UNSPECIFIED);
  g_assert_cmpint (pioneer_statement_get_modality (aim), ==, PIONEER_MODALITY_AIM);
  g_assert_null (pioneer_statement_get_as_of (plain));
  g_assert_null (pioneer_statement_get_scope (plain));
  g_assert_null (pioneer_statement_get_attributed_to (plain));
  g_assert_null (pioneer_statement_get_reason (plain));
  g_assert_cmpint (pioneer_statement_get_rank (plain), ==, PIONEER_RANK_NORMAL);
  api_assert_list (pioneer_statement_get_citations (plain), "a@20-30#0123456789abcdef");
  api_assert_list (pioneer_statement_get_citations (summary), "");
  api_assert_list (pioneer_statement_get_sources (summary), "");
}

static void
test_statement_properties (void)
{
  g_autoptr (PioneerSite) site = get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  static const struct
  {
    const char *name;
    const char *text;
  } expected[] = {
    { "record", "site/leeds" },
    { "field-name", "population" },
    { "state", "value" },
    { "value", "resident; 800,000 people; Older people; Leeds" },
    { "text", "resident; 800,000 people; Older people; Leeds" },
    { "modality", "reported" },
    { "as-of", "2011" },
    { "scope", "the city" },
    { "attributed-to", "the council" },
    { "rank", "preferred" },
    { "reason", "newer" },
    { "layer", "test" },
    { "citations", "a@40-50#0123456789abcdef b@1-2#fedcba9876543210" },
    { "sources", "source/a source/b" },
  };
  gboolean shown;
  g_autofree GParamSpec **properties = NULL;
  guint n;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_autofree char *text = NULL;

      g_object_get_property (G_OBJECT (statement), expected[i].name, &value);
      text = describe (&value);
      g_assert_cmpstr (text, ==, expected[i].text);
    }
  g_object_get (statement, "shown", &shown, NULL);
  g_assert_true (shown);
  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (statement), &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected) + 1);
}

static void
test_citation (void)
{
  g_autoptr (PioneerSite) site = get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  g_autoptr (PioneerCitation) citation = api_take_item (pioneer_statement_get_citations (statement), 1);
  g_autoptr (PioneerStatement) back = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerSource) source = NULL;
  g_autoptr (PioneerStatement) of_property = NULL;
  g_autofree char *id = NULL;
  guint start, end;

  api_assert_text (pioneer_citation_get_source (citation), "source/b");
  g_assert_cmpstr (pioneer_citation_get_source_id (citation), ==, "b");
  g_assert_true (back == statement);
  g_assert_cmpuint (pioneer_citation_get_start (citation), ==, 1);
  g_assert_cmpuint (pioneer_citation_get_end (citation), ==, 2);
  g_object_get (citation, "source", &source, "source-id", &id, "statement", &of_property, "start", &start, "end", &end, NULL);
  g_assert_cmpstr (pioneer_record_get_id (PIONEER_RECORD (source)), ==, "b");
  g_assert_cmpstr (id, ==, "b");
  g_assert_true (of_property == statement);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 2);
}

static void
test_field (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerField) field = pioneer_field_lookup (PIONEER_KIND_SITE, "population", &error);
  g_autoptr (PioneerField) name = pioneer_field_lookup (PIONEER_KIND_SITE, "name", &error);
  g_autoptr (PioneerField) again = pioneer_field_lookup (PIONEER_KIND_SITE, "population", &error);
  g_autofree char *text = NULL;
  g_autofree char *shape = NULL;
  PioneerValueType type;
  gboolean many, facet;

  g_assert_cmpstr (pioneer_field_get_name (field), ==, "population");
  g_assert_cmpstr (pioneer_field_get_label (field), ==, "Population");
  g_assert_cmpstr (pioneer_field_get_plural (field), ==, "Populations");
  g_assert_cmpstr (pioneer_field_get_meaning (field), ==, "How many people, of which kind");
  g_assert_cmpint (pioneer_field_get_value_type (field), ==, PIONEER_VALUE_TYPE_SHAPE);
  g_assert_cmpstr (pioneer_field_get_shape (field), ==, "population");
  g_assert_true (pioneer_field_has_many (field));
  g_assert_true (pioneer_field_is_facet (field));
  g_object_get (field, "name", &text, "value-type", &type, "shape", &shape, "many", &many, "facet", &facet, NULL);
  g_assert_cmpstr (text, ==, "population");
  g_assert_cmpstr (shape, ==, "population");
  g_assert_cmpint (type, ==, PIONEER_VALUE_TYPE_SHAPE);
  g_assert_true (many);
  g_assert_true (facet);
  g_assert_null (pioneer_field_get_shape (name));
  g_assert_cmpint (pioneer_field_get_value_type (name), ==, PIONEER_VALUE_TYPE_TEXT);
  g_assert_nonnull (again);

  g_assert_null (pioneer_field_lookup (PIONEER_KIND_SITE, "baseline", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_nonnull (strstr (error->message, "baseline"));
  g_assert_nonnull (strstr (error->message, "name, summary, scheme, participation"));
}

/* Relations, states, errors */

static void
test_errors (void)
{
  g_autoptr (PioneerRecord) record = get_record ("site/leeds");
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_record_get_statements (record, "colour", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_cmpstr (
      error->message, ==,
      "A site has no field “colour”; its fields are name, summary, scheme, participation, aim, place, population, "
      "client-group, condition, setting, feature, partnership, partner-count, funding, event, figure, remark, contact, "
      "related-site, note");
  g_clear_error (&error);
  g_assert_null (pioneer_record_get_values (record, "colour", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_null (pioneer_record_resolve (record, "colour", PIONEER_POLICY_NEWEST, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_cmpint (pioneer_record_get_state (record, "colour", &error), ==, PIONEER_STATE_NOT_STATED);
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
}

#define STATES                                                                                                                     \
  HEAD SOURCE_A                                                                                                                    \
      ", " SOURCE_B ", {\"id\": \"partner/p\", \"cite\": \"a@0-1" DIGEST                                                           \
      "\", \"name\": \"P\", \"opened\": {\"state\": \"unknown\"}, "                                                                \
      "\"closed\": [{\"state\": \"none\"}, {\"state\": \"unknown\", \"cite\": \"b@0-1" DIGEST                                      \
      "\"}], \"count\": [{\"state\": \"none\"}, "                                                                                  \
      "{\"value\": 9, \"cite\": \"b@0-1" DIGEST                                                                                    \
      "\"}], \"parent\": {\"state\": \"not-stated\"}, \"place\": {\"state\": \"unknown\", \"rank\": \"deprecated\"}}" TAIL

static void
test_states (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (STATES, NULL);
  g_autoptr (PioneerPartner) partner = pioneer_catalogue_get_partner (catalogue, "p");
  PioneerRecord *record = PIONEER_RECORD (partner);
  g_autoptr (PioneerStatement) opened = api_take_item (pioneer_record_get_statements (record, "opened", NULL), 0);
  g_autoptr (GError) error = NULL;
  static const struct
  {
    const char *field;
    PioneerState state;
  } expected[] = {
    { "name", PIONEER_STATE_VALUE },       { "opened", PIONEER_STATE_UNKNOWN },    { "closed", PIONEER_STATE_NONE },
    { "count", PIONEER_STATE_VALUE },      { "parent", PIONEER_STATE_NOT_STATED }, { "member", PIONEER_STATE_NOT_STATED },
    { "place", PIONEER_STATE_NOT_STATED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_test_message ("%s", expected[i].field);
      g_assert_cmpint (pioneer_record_get_state (record, expected[i].field, &error), ==, expected[i].state);
      g_assert_no_error (error);
    }

  g_assert_null (pioneer_partner_get_opened (partner));
  g_assert_null (pioneer_partner_get_closed (partner));
  api_assert_text (pioneer_partner_get_count (partner), "9");
  api_assert_list (pioneer_partner_get_parents (partner), "");
  g_assert_cmpint (pioneer_statement_get_state (opened), ==, PIONEER_STATE_UNKNOWN);
  g_assert_cmpstr (pioneer_statement_get_text (opened), ==, "unknown");
  g_assert_null (pioneer_statement_get_value (opened));
  api_assert_list (pioneer_record_get_statements (record, "closed", NULL), "none unknown");
}

#define BOTH_WAYS                                                                                                                  \
  HEAD SOURCE_A                                                                                                                    \
      ", {\"id\": \"programme/p\"}, {\"id\": \"programme/q\"}, {\"id\": \"partner/x\"}, {\"id\": \"partner/y\"}, "                 \
      "{\"id\": \"concept/place\", \"vocabulary\": \"place\"}, {\"id\": \"concept/part\", \"vocabulary\": \"place\", "             \
      "\"broader\": \"place\"}, "                                                                                                  \
      "{\"id\": \"site/b\", \"cite\": \"a@0-1" DIGEST                                                                              \
      "\", \"place\": \"place\", \"participation\": {\"value\": {\"programme\": \"p\", \"status\": \"selected\"}}, "               \
      "\"partnership\": [{\"value\": {\"partner\": \"x\"}}, {\"value\": {\"partner\": \"y\"}, \"rank\": \"deprecated\"}]}, "       \
      "{\"id\": \"site/a\", \"cite\": \"a@0-1" DIGEST                                                                              \
      "\", \"place\": [\"place\", \"part\"], \"participation\": [{\"value\": {\"programme\": \"p\", \"status\": "                  \
      "\"not-selected\"}}, {\"value\": {\"programme\": \"q\", \"status\": \"selected\"}}], \"partnership\": [{\"value\": "         \
      "{\"partner\": \"x\"}}, "                                                                                                    \
      "{\"value\": {\"partner\": \"y\"}}]}, {\"id\": \"outcome/o\", \"cite\": \"a@0-1" DIGEST                                      \
      "\", \"subject\": \"site/b\", \"place\": \"place\"}" TAIL

static void
test_both_ways (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (BOTH_WAYS, NULL);
  g_autoptr (PioneerProgramme) p = pioneer_catalogue_get_programme (catalogue, "p");
  g_autoptr (PioneerProgramme) q = pioneer_catalogue_get_programme (catalogue, "q");
  g_autoptr (PioneerPartner) x = pioneer_catalogue_get_partner (catalogue, "x");
  g_autoptr (PioneerPartner) y = pioneer_catalogue_get_partner (catalogue, "y");
  g_autoptr (PioneerConcept) place = pioneer_catalogue_get_concept (catalogue, "place");
  g_autoptr (PioneerSite) a = pioneer_catalogue_get_site (catalogue, "a");
  g_autoptr (PioneerSite) b = pioneer_catalogue_get_site (catalogue, "b");
  g_autoptr (PioneerOutcome) outcome = api_take_item (pioneer_site_get_outcomes (b), 0);
  g_autoptr (PioneerRecord) subject = pioneer_outcome_get_subject (outcome);

  api_assert_list (pioneer_programme_get_sites (p), "site/a site/b");
  api_assert_list (pioneer_programme_get_sites (q), "site/a");
  api_assert_list (pioneer_site_get_programmes (a), "programme/p programme/q");
  api_assert_list (pioneer_site_get_programmes (b), "programme/p");
  api_assert_list (pioneer_partner_get_sites (x), "site/a site/b");
  api_assert_list (pioneer_site_get_partners (a), "partner/x partner/y");
  /* Both ways leave out what is deprecated. */
  api_assert_list (pioneer_partner_get_sites (y), "site/a");
  api_assert_list (pioneer_site_get_partners (b), "partner/x");
  api_assert_list (pioneer_concept_get_sites (place), "site/a site/b");
  api_assert_list (pioneer_concept_get_narrower (place), "concept/part");
  api_assert_list (pioneer_concept_get_outcomes (place), "outcome/o");
  g_assert_true (subject == PIONEER_RECORD (b));
}

/* Names */

#define NAMES                                                                                                                      \
  HEAD SOURCE_A ", " SOURCE_B                                                                                                      \
                ", {\"id\": \"site/s\", \"name\": [{\"value\": \"Old\", \"rank\": \"deprecated\", \"cite\": \"a@0-1" DIGEST        \
                "\"}, "                                                                                                            \
                "{\"value\": \"B name\", \"cite\": \"b@0-1" DIGEST "\"}, {\"value\": \"A name\", \"cite\": \"a@2-3" DIGEST         \
                "\"}, {\"value\": \"A name\", \"cite\": \"b@5-6" DIGEST "\"}]}, "                                                  \
                "{\"id\": \"site/preferred\", \"name\": [{\"value\": \"New\", \"cite\": \"a@0-1" DIGEST                            \
                "\"}, {\"value\": \"Better\", \"rank\": \"preferred\", \"cite\": \"b@0-1" DIGEST "\"}]}, "                         \
                "{\"id\": \"site/nameless\"}" TAIL

static void
test_names (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (NAMES, NULL);
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (catalogue, "site/s");
  g_autoptr (PioneerRecord) preferred = pioneer_catalogue_get_record (catalogue, "site/preferred");
  g_autoptr (PioneerRecord) nameless = pioneer_catalogue_get_record (catalogue, "site/nameless");
  g_autoptr (PioneerText) name = api_take_item (pioneer_record_get_names (site), 1);
  g_autoptr (PioneerStatement) statement = pioneer_value_get_statement (PIONEER_VALUE (name));

  /* The newest source's first, each once, none that is deprecated. */
  g_assert_cmpstr (pioneer_record_get_name (site), ==, "A name");
  api_assert_list (pioneer_record_get_names (site), "A name B name");
  api_assert_list (pioneer_statement_get_sources (statement), "source/b");
  g_assert_cmpstr (pioneer_record_get_name (preferred), ==, "Better");
  api_assert_list (pioneer_record_get_names (preferred), "Better New");
  g_assert_cmpstr (pioneer_record_get_name (nameless), ==, "nameless");
  api_assert_list (pioneer_record_get_names (nameless), "");
}

#define POPULATIONS                                                                                                                \
  HEAD SOURCE_A ", " SOURCE_B ", {\"id\": \"site/s\", \"population\": ["                                                           \
                "{\"value\": {\"kind\": \"resident\", \"quantity\": \"100 person\"}, \"cite\": \"a@0-1" DIGEST "\"}, "             \
                "{\"value\": {\"kind\": \"resident\", \"quantity\": \"90 person\"}, \"cite\": \"b@0-1" DIGEST "\"}, "              \
                "{\"value\": {\"kind\": \"target\", \"quantity\": \"10 person\"}, \"cite\": \"b@2-3" DIGEST "\"}, "                \
                "{\"value\": {\"kind\": \"share\", \"quantity\": \"2 percent\", \"base\": \"adults\"}, \"cite\": \"b@4-5" DIGEST   \
                "\"}, "                                                                                                            \
                "{\"value\": {\"kind\": \"share\", \"quantity\": \"5 percent\"}, \"cite\": \"b@6-7" DIGEST "\"}]}" TAIL

/* One place has several populations of different kinds; of one kind the policy shows one, and all stay. */
static void
test_populations (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (POPULATIONS, NULL);
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "s");

  api_assert_list (pioneer_site_get_populations (site), "resident; 100 people target; 10 people share; 2%; adults share; 5%");
  api_assert_list (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL),
                   "resident; 100 people resident; 90 people target; 10 people share; 2%; adults share; 5%");
}

/* Identity and life */

static void
test_identity (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
  g_autoptr (PioneerRecord) again = pioneer_catalogue_get_record (catalogue, "site/leeds");
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (GObject) listed = pioneer_list_get (sites, 0);
  g_autoptr (GObject) found = pioneer_list_find (sites, "leeds");
  g_autoptr (PioneerStatement) statement = api_take_item (pioneer_record_get_statements (again, NULL, NULL), 0);
  g_autoptr (PioneerStatement) same = api_take_item (pioneer_record_get_statements (again, "name", NULL), 0);
  g_autoptr (GObject) value = pioneer_statement_get_value (statement);
  g_autoptr (GObject) name = api_take_item (pioneer_record_get_names (again), 0);
  g_autoptr (PioneerStatement) of_value = pioneer_value_get_statement (PIONEER_VALUE (value));

  g_assert_true ((gpointer) site == again);
  g_assert_true ((gpointer) site == listed);
  g_assert_true ((gpointer) site == found);
  g_assert_true (statement == same);
  g_assert_true (statement == of_value);
  g_assert_true (value == name);

  /* A record, its first statement and that one's value are three things. */
  g_assert_true ((gpointer) site != statement);
  g_assert_true ((gpointer) site != value);
  g_assert_true ((gpointer) statement != value);
}

static void
test_life (void)
{
  PioneerCatalogue *catalogue = api_load_every_field ();
  PioneerSite *site = pioneer_catalogue_get_site (catalogue, "leeds");
  PioneerList *sites = pioneer_catalogue_get_sites (catalogue);
  PioneerStatement *statement = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  PioneerPopulation *value = PIONEER_POPULATION (pioneer_statement_get_value (statement));
  PioneerQuantity *quantity = pioneer_population_get_quantity (value);
  PioneerCitation *citation = api_take_item (pioneer_statement_get_citations (statement), 0);
  const char *id = pioneer_record_get_id (PIONEER_RECORD (site));

  g_assert_cmpstr (id, ==, "leeds");
  g_object_add_weak_pointer (G_OBJECT (catalogue), (gpointer *) &catalogue);
  g_object_unref (catalogue);
  g_assert_null (catalogue);
  g_object_unref (site);

  api_assert_list (g_object_ref (sites), "site/leeds site/old-leeds");
  g_object_unref (sites);
  api_assert_text (pioneer_statement_get_record (statement), "site/leeds");
  g_object_unref (statement);
  api_assert_text (pioneer_population_get_place (value), "concept/leeds-city");
  g_object_unref (value);
  api_assert_text (g_object_ref (quantity), "800,000 people");
  g_object_unref (quantity);
  api_assert_text (pioneer_citation_get_source (citation), "source/a");
  g_object_unref (citation);
}

/* A record that nobody holds goes, and comes again when it is asked for. */
static void
test_again (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint i = 0; i < 1000; i++)
    {
      PioneerSite *site = pioneer_catalogue_get_site (catalogue, "leeds");

      g_object_add_weak_pointer (G_OBJECT (site), (gpointer *) &site);
      g_object_unref (site);
      g_assert_null (site);
    }
}

/* A script can make an object of any class; it stands for nothing, and does no harm. */
static void
test_made_by_hand (void)
{
  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      static const char *const names[] = { "", "Programme", "Site", "Partner", "Outcome", "Source", "Concept" };
      g_autofree char *type = g_strconcat ("Pioneer", names[kind], NULL);
      G_GNUC_UNUSED g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
      g_autoptr (PioneerRecord) record = g_object_new (g_type_from_name (type), NULL);
      g_autofree GParamSpec **properties = NULL;
      guint n;

      g_assert_cmpint (pioneer_record_get_kind (record), ==, kind);
      g_assert_cmpstr (pioneer_record_get_id (record), ==, "");
      properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
      for (guint i = 0; i < n; i++)
        {
          g_auto (GValue) value = G_VALUE_INIT;
          g_autofree char *text = NULL;

          g_object_get_property (G_OBJECT (record), properties[i]->name, &value);
          text = describe (&value);
        }
      api_assert_list (pioneer_record_get_statements (record, NULL, NULL), "");
      api_assert_list (pioneer_record_get_fields (record), "");
      api_assert_list (pioneer_record_get_mentions (record), "");
      api_assert_list (pioneer_record_get_sources (record), "");
      api_assert_list (pioneer_record_get_conflicts (record), "");
      g_assert_null (pioneer_record_resolve (record, "name", PIONEER_POLICY_NEWEST, NULL));
      if (PIONEER_IS_SITE (record))
        api_assert_list (pioneer_site_get_outcomes (PIONEER_SITE (record)), "");
    }
}

static void
test_evidence_made_by_hand (void)
{
  const GType types[] = {
    PIONEER_TYPE_STATEMENT,  PIONEER_TYPE_CITATION, PIONEER_TYPE_CITATION_CHECK, PIONEER_TYPE_CONFLICT, PIONEER_TYPE_SIDE,
    PIONEER_TYPE_RESOLUTION, PIONEER_TYPE_REPORT,   PIONEER_TYPE_ISSUE,          PIONEER_TYPE_GROUP,    PIONEER_TYPE_FIELD,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GObject) object = g_object_new (types[i], NULL);
      g_autofree GParamSpec **properties = NULL;
      guint n;

      properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
      for (guint j = 0; j < n; j++)
        {
          g_auto (GValue) value = G_VALUE_INIT;

          g_object_get_property (object, properties[j]->name, &value);
          if (G_VALUE_HOLDS (&value, PIONEER_TYPE_LIST))
            g_assert_cmpuint (pioneer_list_get_n_items (g_value_get_object (&value)), ==, 0);
          else if (G_VALUE_HOLDS_OBJECT (&value))
            g_assert_null (g_value_get_object (&value));
        }
    }
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
  g_test_add_func ("/records/properties", test_properties);
  g_test_add_func ("/records/common-properties", test_common_properties);
  g_test_add_func ("/records/statement", test_statement);
  g_test_add_func ("/records/statement-properties", test_statement_properties);
  g_test_add_func ("/records/citation", test_citation);
  g_test_add_func ("/records/field", test_field);
  g_test_add_func ("/records/errors", test_errors);
  g_test_add_func ("/records/states", test_states);
  g_test_add_func ("/records/both-ways", test_both_ways);
  g_test_add_func ("/records/names", test_names);
  g_test_add_func ("/records/populations", test_populations);
  g_test_add_func ("/records/identity", test_identity);
  g_test_add_func ("/records/life", test_life);
  g_test_add_func ("/records/again", test_again);
  g_test_add_func ("/records/made-by-hand", test_made_by_hand);
  g_test_add_func ("/records/evidence-made-by-hand", test_evidence_made_by_hand);

  return g_test_run ();
}
