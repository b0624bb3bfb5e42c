/* test-shipped.c - What must hold of the catalogue that comes with the library
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static PioneerCatalogue *
load (void)
{
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_load_shipped (&error);

  g_assert_no_error (error);

  return catalogue;
}

static void
test_issues (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) issues = NULL;
  guint grave = 0;

  g_assert_true (pioneer_catalogue_builder_add_shipped (builder, &error));
  g_assert_no_error (error);
  issues = pioneer_catalogue_builder_get_issues (builder);
  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));
      g_autofree char *path = g_strdup (pioneer_issue_get_path (issue));

      if (pioneer_issue_get_severity (issue) == PIONEER_SEVERITY_NOTE)
        continue;
      grave++;
      g_test_message ("%s %s:%u %s", pioneer_issue_get_code (issue), pioneer_issue_get_file (issue), pioneer_issue_get_line (issue),
                      path);
    }
  g_assert_cmpuint (grave, ==, 0);
}

static void
test_size (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  g_assert_cmpuint (pioneer_list_get_n_items (statements), >, 2000);
  g_assert_cmpuint (pioneer_catalogue_get_n_layers (catalogue), ==, 1);
  g_assert_cmpstr (pioneer_catalogue_get_layer (catalogue, 0), ==, "shipped");
  api_assert_list (pioneer_catalogue_get_programmes (catalogue), "programme/integrated-care-pilots programme/integration-pioneers");
}

static guint
count_sites (PioneerCatalogue *catalogue, const char *programme, PioneerParticipationStatus status)
{
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  guint n = 0;

  for (guint i = 0; i < pioneer_list_get_n_items (sites); i++)
    {
      g_autoptr (PioneerSite) site = PIONEER_SITE (pioneer_list_get (sites, i));
      g_autoptr (PioneerList) participations = pioneer_site_get_participations (site);
      gboolean counted = FALSE;

      for (guint j = 0; j < pioneer_list_get_n_items (participations); j++)
        {
          g_autoptr (PioneerParticipation) participation = PIONEER_PARTICIPATION (pioneer_list_get (participations, j));
          g_autoptr (PioneerProgramme) of = pioneer_participation_get_programme (participation);

          counted |= g_str_equal (pioneer_record_get_id (PIONEER_RECORD (of)), programme) &&
                     pioneer_participation_get_status (participation) == status;
        }
      n += counted;
    }

  return n;
}

static void
test_sites (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerProgramme) pilots = pioneer_catalogue_get_programme (catalogue, "integrated-care-pilots");
  g_autoptr (PioneerProgramme) pioneers = pioneer_catalogue_get_programme (catalogue, "integration-pioneers");
  g_autoptr (PioneerList) both = NULL;
  g_autoptr (PioneerList) of_pilots = pioneer_programme_get_sites (pilots);
  g_autoptr (PioneerList) of_pioneers = pioneer_programme_get_sites (pioneers);
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (PioneerList) of_any = pioneer_list_unite (of_pilots, of_pioneers);

  g_assert_cmpuint (count_sites (catalogue, "integrated-care-pilots", PIONEER_PARTICIPATION_STATUS_SELECTED), ==, 16);
  g_assert_cmpuint (count_sites (catalogue, "integration-pioneers", PIONEER_PARTICIPATION_STATUS_SELECTED), ==, 14);
  api_assert_text (pioneer_programme_get_site_count (pilots), "16");
  api_assert_text (pioneer_programme_get_site_count (pioneers), "14");

  /* Every site is in a programme; one of each programme is a site of its own. */
  both = pioneer_list_subtract (sites, of_any);
  g_assert_cmpuint (pioneer_list_get_n_items (both), ==, 0);
  api_assert_list (pioneer_list_intersect (of_pilots, of_pioneers), "");
}

/* As docs/json-format.md says. */
static gboolean
is_editorial (PioneerStatement *statement)
{
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  const char *field = pioneer_statement_get_field_name (statement);
  static const char *const of_source[] = { "derived-from", "quotes", "note", NULL };
  static const char *const of_concept[] = { "identifier", "coordinates", "figure", "note", NULL };

  switch (pioneer_record_get_kind (record))
    {
    case PIONEER_KIND_SOURCE:
      return !g_strv_contains (of_source, field);
    case PIONEER_KIND_CONCEPT:
      return !g_strv_contains (of_concept, field);
    case PIONEER_KIND_OUTCOME:
      return g_str_equal (field, "summary") || g_str_equal (field, "name");
    default:
      return g_str_equal (field, "summary");
    }
}

static void
complain (PioneerStatement *statement, const char *what)
{
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);

  g_test_message ("%s of %s %s", pioneer_statement_get_field_name (statement), pioneer_record_get_reference (record), what);
  g_test_fail ();
}

static void
check_citations (PioneerStatement *statement)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);

  if (pioneer_list_get_n_items (citations) == 0 && !is_editorial (statement))
    complain (statement, "is not cited");

  for (guint i = 0; i < pioneer_list_get_n_items (citations); i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));
      g_autoptr (PioneerSource) source = pioneer_citation_get_source (citation);

      if (source == NULL)
        complain (statement, "cites a source that is not there");
      if (pioneer_citation_get_start (citation) >= pioneer_citation_get_end (citation))
        complain (statement, "cites nothing");
    }
}

static void
test_citations (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      check_citations (statement);
    }
}

/* Nothing in the documents was measured by someone independent; what is done and what is planned is told of every feature. */
static void
test_modalities (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  g_autoptr (PioneerList) outcomes = pioneer_catalogue_get_outcomes (catalogue);

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));
      PioneerModality modality = pioneer_statement_get_modality (statement);

      if (modality == PIONEER_MODALITY_MEASURED)
        complain (statement, "is said to be measured");
      if (modality == PIONEER_MODALITY_UNSPECIFIED && g_str_equal (pioneer_statement_get_field_name (statement), "feature") &&
          pioneer_statement_get_state (statement) == PIONEER_STATE_VALUE)
        complain (statement, "has no modality");
      if (g_str_equal (pioneer_statement_get_field_name (statement), "modality") &&
          g_str_equal (pioneer_statement_get_text (statement), "measured"))
        complain (statement, "is measured");
    }

  for (guint i = 0; i < pioneer_list_get_n_items (outcomes); i++)
    {
      g_autoptr (PioneerOutcome) outcome = PIONEER_OUTCOME (pioneer_list_get (outcomes, i));
      g_autoptr (PioneerRecord) subject = pioneer_outcome_get_subject (outcome);
      g_autoptr (PioneerConcept) measure = pioneer_outcome_get_measure (outcome);

      g_test_message ("%s", pioneer_record_get_reference (PIONEER_RECORD (outcome)));
      g_assert_cmpint (pioneer_outcome_get_modality (outcome), !=, PIONEER_MODALITY_UNSPECIFIED);
      g_assert_nonnull (subject);
      g_assert_nonnull (measure);
    }
}

static void
check_personal (PioneerStatement *statement, GRegex *personal)
{
  const char *const texts[] = {
    pioneer_statement_get_text (statement),
    pioneer_statement_get_scope (statement),
    pioneer_statement_get_attributed_to (statement),
    pioneer_statement_get_reason (statement),
  };
  g_autoptr (GObject) value = pioneer_statement_get_value (statement);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL && !g_str_equal (pioneer_statement_get_field_name (statement), "digest") &&
        g_regex_match (personal, texts[i], 0, NULL))
      complain (statement, "has what looks like an address or a number");

  if (PIONEER_IS_CONTACT (value) && (pioneer_contact_get_telephone (PIONEER_CONTACT (value)) != NULL ||
                                     pioneer_contact_get_email (PIONEER_CONTACT (value)) != NULL))
    complain (statement, "has personal data");
}

static void
test_personal_data (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  g_autoptr (GRegex) personal = g_regex_new ("@[^ ]+\\.[a-z]|(?<![.0-9])(\\+44|0)[0-9][0-9 ()-]{7,}", 0, 0, NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      check_personal (statement, personal);
    }
}

static void
test_sources (void)
{
  static const char *const documents[] = { "community-care-2013", "dh-2009", "dh-2013", "pulse-2013", "scie-2013" };
  g_autoptr (PioneerCatalogue) catalogue = load ();

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (PioneerSource) source = pioneer_catalogue_get_source (catalogue, documents[i]);
      g_autoptr (PioneerPeriod) published = pioneer_source_get_published (source);
      g_autoptr (PioneerConcept) type = pioneer_source_get_source_type (source);
      g_autoptr (PioneerPartner) publisher = pioneer_source_get_publisher (source);
      g_autoptr (PioneerList) statements = pioneer_source_get_statements (source);

      g_assert_cmpuint (strlen (pioneer_source_get_digest (source)), ==, 64);
      g_assert_true (g_str_has_suffix (pioneer_source_get_file (source), ".txt"));
      g_assert_nonnull (published);
      g_assert_nonnull (type);
      g_assert_nonnull (publisher);
      g_assert_cmpuint (pioneer_list_get_n_items (statements), >, 100);
    }
}

/* Read in the documents by hand: where the figure stands, and what the catalogue makes of it. The span of a citation holds it. */
static const struct
{
  const char *record;
  const char *field;
  const char *text; /* what the statement's text begins with */
  const char *source;
  guint start;
  guint end;
} facts[] = {
  { "outcome/leeds-looked-after-children", "baseline", "443", "dh-2013", 10586, 10589 },
  { "outcome/leeds-looked-after-children", "actual", "414", "dh-2013", 10593, 10596 },
  { "outcome/south-devon-torbay-physiotherapy-wait", "baseline", "8 weeks", "dh-2013", 1184, 1195 },
  { "outcome/south-devon-torbay-physiotherapy-wait", "actual", "48 hours", "dh-2013", 1199, 1207 },
  { "outcome/south-devon-torbay-physiotherapy-wait", "actual", "48 hours", "dh-2013", 14569, 14577 },
  { "site/islington", "population", "resident; 220,000 people", "scie-2013", 8139, 8146 },
  { "site/islington", "population", "target; 58,000 people", "scie-2013", 8166, 8172 },
  { "site/leeds", "population", "resident; 800,000 people", "scie-2013", 9856, 9863 },
  { "programme/integrated-care-pilots", "funding", "£4,000,000; ", "dh-2009", 528, 531 },
  { "programme/integrated-care-pilots", "stage", "Expression of interest; expressions of interest; over 700", "dh-2009", 3300,
    3308 },
  { "programme/integration-pioneers", "funding", "£3,800,000,000; ", "pulse-2013", 926, 929 },
  { "programme/integration-pioneers", "funding", "£3,800,000,000; ", "scie-2013", 4430, 4433 },
  { "programme/integration-pioneers", "funding", "£3,800,000,000; ", "dh-2013", 2380, 2383 },
  { "programme/integration-pioneers", "stage", "Expression of interest; expressions of interest; 99", "community-care-2013", 556,
    558 },
  { "programme/integration-pioneers", "stage", "Expression of interest; expressions of interest; over 100", "scie-2013", 1326,
    1334 },
  { "programme/integration-pioneers", "stage", "Expression of interest; areas that put in bids; 111", "pulse-2013", 479, 482 },
  { "programme/integration-pioneers", "stage", "Shortlist", "pulse-2013", 463, 465 },
};

static gboolean
cites (PioneerStatement *statement, const char *source, guint start, guint end)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);
  gboolean found = FALSE;

  for (guint i = 0; i < pioneer_list_get_n_items (citations); i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));

      found |= g_str_equal (pioneer_citation_get_source_id (citation), source) && pioneer_citation_get_start (citation) <= start &&
               end <= pioneer_citation_get_end (citation);
    }

  return found;
}

static void
test_facts (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autoptr (PioneerRecord) record = pioneer_catalogue_get_record (catalogue, facts[i].record);
      g_autoptr (PioneerList) statements = NULL;
      gboolean found = FALSE;

      g_test_message ("%s %s %u", facts[i].record, facts[i].source, facts[i].start);
      g_assert_nonnull (record);
      statements = pioneer_record_get_statements (record, facts[i].field, NULL);
      for (guint j = 0; j < pioneer_list_get_n_items (statements); j++)
        {
          g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, j));

          found |= g_str_has_prefix (pioneer_statement_get_text (statement), facts[i].text) &&
                   cites (statement, facts[i].source, facts[i].start, facts[i].end);
        }
      g_assert_true (found);
    }
}

static void
test_changes (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerOutcome) children = pioneer_catalogue_get_outcome (catalogue, "leeds-looked-after-children");
  g_autoptr (PioneerOutcome) wait = pioneer_catalogue_get_outcome (catalogue, "south-devon-torbay-physiotherapy-wait");
  g_autoptr (PioneerRecord) leeds = pioneer_outcome_get_subject (children);
  g_autoptr (PioneerRecord) torbay = pioneer_outcome_get_subject (wait);

  api_assert_text (pioneer_outcome_calculate_change (children), "-29 people (-6.55%)");
  api_assert_text (pioneer_outcome_calculate_change (wait), "-7.71 weeks (-96%)");
  g_assert_cmpstr (pioneer_record_get_id (leeds), ==, "leeds");
  g_assert_cmpstr (pioneer_record_get_id (torbay), ==, "south-devon-torbay");
  g_assert_cmpint (pioneer_outcome_get_modality (children), ==, PIONEER_MODALITY_REPORTED);
  g_assert_cmpint (pioneer_outcome_get_modality (wait), ==, PIONEER_MODALITY_REPORTED);
}

/* The pilots' four million are their own; the 3.8 billion are named beside the pioneers and are not theirs. */
static void
test_money (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerProgramme) pilots = pioneer_catalogue_get_programme (catalogue, "integrated-care-pilots");
  g_autoptr (PioneerRecord) pioneers = pioneer_catalogue_get_record (catalogue, "programme/integration-pioneers");
  g_autoptr (PioneerFunding) budget = api_take_item (pioneer_programme_get_funding (pilots), 0);
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (pioneers, "funding", NULL);
  guint n = 0;

  api_assert_text (pioneer_funding_get_amount (budget), "£4,000,000");
  api_assert_text (pioneer_funding_get_kind (budget), "concept/programme-budget");

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));
      g_autoptr (PioneerFunding) funding = PIONEER_FUNDING (pioneer_statement_get_value (statement));
      g_autoptr (PioneerQuantity) amount = pioneer_funding_get_amount (funding);
      g_autoptr (PioneerRecord) kind = PIONEER_RECORD (pioneer_funding_get_kind (funding));

      if (pioneer_quantity_get_amount (amount) < 3.8e9)
        continue;
      n++;
      g_assert_cmpstr (pioneer_record_get_id (kind), !=, "programme-budget");
    }
  g_assert_cmpuint (n, >=, 3);
}

static void
test_groups (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  static const char *const fields[] = { "client-group",     "condition",
                                        "population.kind",  "participation.programme",
                                        "feature",          "partnership.partner.type",
                                        "place.coordinates" };
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerList) groups = pioneer_list_group (sites, fields[i], &error);
      g_autoptr (PioneerList) all = pioneer_list_slice (sites, 0, 0);

      g_assert_no_error (error);
      for (guint j = 0; j < pioneer_list_get_n_items (groups); j++)
        {
          g_autoptr (PioneerGroup) group = PIONEER_GROUP (pioneer_list_get (groups, j));
          g_autoptr (PioneerList) items = pioneer_group_get_items (group);
          g_autoptr (PioneerList) joined = pioneer_list_unite (all, items);

          g_set_object (&all, joined);
        }
      g_assert_cmpuint (pioneer_list_get_n_items (all), ==, pioneer_list_get_n_items (sites));
    }
}

static void
test_same_bytes (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autofree char *lines = pioneer_catalogue_to_json_lines (catalogue, NULL, NULL);
  g_autoptr (PioneerCatalogue) again = api_build (json, NULL);
  g_autoptr (PioneerCatalogue) of_lines = api_build (lines, NULL);
  g_autofree char *json_again = pioneer_catalogue_to_json (again, NULL, NULL);
  g_autofree char *json_of_lines = pioneer_catalogue_to_json (of_lines, NULL, NULL);

  g_assert_true (g_str_equal (json, json_again));
  g_assert_true (g_str_equal (json, json_of_lines));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shipped/issues", test_issues);
  g_test_add_func ("/shipped/size", test_size);
  g_test_add_func ("/shipped/sites", test_sites);
  g_test_add_func ("/shipped/citations", test_citations);
  g_test_add_func ("/shipped/modalities", test_modalities);
  g_test_add_func ("/shipped/personal-data", test_personal_data);
  g_test_add_func ("/shipped/sources", test_sources);
  g_test_add_func ("/shipped/facts", test_facts);
  g_test_add_func ("/shipped/changes", test_changes);
  g_test_add_func ("/shipped/money", test_money);
  g_test_add_func ("/shipped/groups", test_groups);
  g_test_add_func ("/shipped/same-bytes", test_same_bytes);

  return g_test_run ();
}
