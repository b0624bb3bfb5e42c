/* test-catalogue.c - Catalogues: layers, policies, sources taken away, loading in any order, saving
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

#define BY_A  "\"cite\": \"a@0-1" DIGEST "\""
#define BY_B  "\"cite\": \"b@0-1" DIGEST "\""
#define BY_AB "\"cite\": [\"a@0-1" DIGEST "\", \"b@0-1" DIGEST "\"]"

#define PEOPLE(kind, amount) "{\"kind\": \"" kind "\", \"quantity\": \"" amount " person\"}"

/* Look-ups */

static void
test_lookup (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  static const char *const missing[] = { "site/x", "site", "site/",       "/leeds",     "leeds",
                                         "",       "/",    "place/leeds", "SITE/leeds", "site/leeds/" };
  static const guint counts[] = { 0, 2, 2, 5, 2, 2, 15 };

  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    g_assert_null (pioneer_catalogue_get_record (catalogue, missing[i]));
  g_assert_null (pioneer_catalogue_get_site (catalogue, "site/leeds"));
  g_assert_null (pioneer_catalogue_get_partner (catalogue, "leeds"));

  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);

      g_assert_cmpuint (pioneer_list_get_n_items (records), ==, counts[kind]);
      for (guint i = 0; i < counts[kind]; i++)
        {
          g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));

          g_assert_cmpint (pioneer_record_get_kind (record), ==, kind);
          g_assert_true (g_type_is_a (G_OBJECT_TYPE (record), g_list_model_get_item_type (G_LIST_MODEL (records))));
        }
    }
  api_assert_list (pioneer_catalogue_get_programmes (catalogue), "programme/pilots programme/pioneers");
  api_assert_list (pioneer_catalogue_get_sites (catalogue), "site/leeds site/old-leeds");
  api_assert_list (pioneer_catalogue_get_partners (catalogue),
                   "partner/council partner/health-department partner/new-council partner/old-council partner/trust");
  api_assert_list (pioneer_catalogue_get_outcomes (catalogue), "outcome/leeds-waits outcome/programme-waits");
  api_assert_list (pioneer_catalogue_get_sources (catalogue), "source/a source/b");
}

static void
test_empty (void)
{
  g_autoptr (PioneerCatalogue) empty = api_build (HEAD TAIL, NULL);
  g_autoptr (PioneerCatalogue) nothing = api_build (NULL, NULL);
  g_autoptr (PioneerCatalogue) by_hand = g_object_new (PIONEER_TYPE_CATALOGUE, NULL);
  PioneerCatalogue *catalogues[] = { empty, nothing, by_hand };

  for (guint i = 0; i < G_N_ELEMENTS (catalogues); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *json = pioneer_catalogue_to_json (catalogues[i], NULL, &error);
      g_autoptr (PioneerCatalogue) again = NULL;

      g_assert_no_error (error);
      again = api_build (json, NULL);
      api_assert_list (pioneer_catalogue_get_statements (catalogues[i]), "");
      api_assert_list (pioneer_catalogue_get_sites (catalogues[i]), "");
      api_assert_list (pioneer_catalogue_get_conflicts (catalogues[i]), "");
      g_assert_null (pioneer_catalogue_get_record (catalogues[i], "site/leeds"));
      g_assert_cmpint (pioneer_catalogue_get_policy (catalogues[i]), ==, PIONEER_POLICY_PREFERRED_RANK);
      g_assert_null (pioneer_catalogue_get_layer (catalogues[i], 1));
    }
}

/* Layers */

#define BASE                                                                                                                       \
  HEAD_OF ("base")                                                                                                                 \
  SOURCE_A ", " SOURCE_B ", {\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_A "}, \"population\": "                         \
           "[{\"value\": " PEOPLE ("resident", "100") ", " BY_A "}, {\"value\": " PEOPLE (                                         \
               "resident", "90") ", " BY_B "}], "                                                                                  \
                                 "\"feature\": [{\"value\": {\"description\": \"x\"}, \"modality\": \"plan\", " BY_A               \
                                 "}, {\"value\": {\"description\": \"x\"}, \"modality\": \"reported\", " BY_B "}]}" TAIL
#define CORRECTION                                                                                                                 \
  HEAD_OF ("correction")                                                                                                           \
  "{\"id\": \"site/s\", \"population\": {\"value\": " PEOPLE (                                                                     \
      "resident",                                                                                                                  \
      "100") ", \"rank\": \"deprecated\", "                                                                                        \
             "\"reason\": \"misprint\", " BY_A                                                                                     \
             "}, \"feature\": {\"value\": {\"description\": \"x\"}, \"modality\": \"plan\", \"rank\": \"deprecated\", " BY_A       \
             "}}" TAIL

static void
check_ranks (PioneerRecord *record, const char *field, const char *expected)
{
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, field, NULL);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      g_string_append_printf (out, "%s%s:%s:%d%s", i > 0 ? " " : "", pioneer_statement_get_layer (statement),
                              pioneer_statement_get_text (statement), pioneer_statement_get_rank (statement),
                              pioneer_statement_is_shown (statement) ? "!" : "");
    }
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_deprecation (void)
{
  g_autoptr (PioneerCatalogue) base = api_build (BASE, NULL);
  g_autoptr (PioneerCatalogue) catalogue = api_build (BASE, CORRECTION, NULL);
  g_autoptr (PioneerSite) before = pioneer_catalogue_get_site (base, "s");
  g_autoptr (PioneerSite) after = pioneer_catalogue_get_site (catalogue, "s");
  g_autoptr (PioneerStatement) corrected = NULL;

  api_assert_list (pioneer_site_get_populations (before), "resident; 100 people");
  check_ranks (PIONEER_RECORD (before), "population", "base:resident; 100 people:1! base:resident; 90 people:1");

  /* The correction hits what says the same in another layer, modality included; nothing is erased. */
  api_assert_list (pioneer_site_get_populations (after), "resident; 90 people");
  check_ranks (PIONEER_RECORD (after), "population",
               "base:resident; 100 people:0 correction:resident; 100 people:0 base:resident; 90 people:1!");
  check_ranks (PIONEER_RECORD (after), "feature", "base:x:0 correction:x:0 base:x:1!");
  corrected = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (after), "population", NULL), 1);
  g_assert_cmpstr (pioneer_statement_get_reason (corrected), ==, "misprint");

  g_assert_cmpuint (pioneer_catalogue_get_n_layers (catalogue), ==, 2);
  g_assert_cmpstr (pioneer_catalogue_get_layer (catalogue, 0), ==, "base");
  g_assert_cmpstr (pioneer_catalogue_get_layer (catalogue, 1), ==, "correction");
  g_assert_null (pioneer_catalogue_get_layer (catalogue, 2));
  g_assert_null (pioneer_catalogue_get_layer (catalogue, G_MAXUINT));
}

/* Within one layer a deprecated statement says something of itself only. */
static void
test_deprecation_in_layer (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (
      HEAD SOURCE_A ", " SOURCE_B ", {\"id\": \"site/s\", \"population\": [{\"value\": " PEOPLE (
          "resident", "100") ", \"rank\": \"deprecated\", " BY_A "}, {\"value\": " PEOPLE ("resident", "100") ", " BY_B "}]}" TAIL,
      NULL);
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "s");

  check_ranks (PIONEER_RECORD (site), "population", "main:resident; 100 people:0 main:resident; 100 people:1!");
  api_assert_list (pioneer_site_get_populations (site), "resident; 100 people");
}

/* Where everything is deprecated, nothing is shown, by no policy. */
static void
test_all_deprecated (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (
      HEAD SOURCE_A ", {\"id\": \"site/s\", \"name\": {\"value\": \"Old\", \"rank\": \"deprecated\", " BY_A
                    "}, \"population\": {\"value\": " PEOPLE ("resident", "100") ", \"rank\": \"deprecated\", " BY_A "}}" TAIL,
      NULL);

  for (guint policy = PIONEER_POLICY_PREFERRED_RANK; policy <= PIONEER_POLICY_MOST_PRECISE; policy++)
    {
      g_autoptr (PioneerCatalogue) other = pioneer_catalogue_with_policy (catalogue, policy);
      g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (other, "s");

      api_assert_list (pioneer_site_get_populations (site), "");
      api_assert_list (pioneer_record_get_names (PIONEER_RECORD (site)), "");
      g_assert_cmpstr (pioneer_record_get_name (PIONEER_RECORD (site)), ==, "s");
      g_assert_cmpint (pioneer_record_get_state (PIONEER_RECORD (site), "population", NULL), ==, PIONEER_STATE_NOT_STATED);
    }
}

static void
test_layers_apart (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (BASE, CORRECTION, NULL);
  g_autoptr (PioneerCatalogue) base = api_build (BASE, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *of_base = pioneer_catalogue_to_json (base, NULL, &error);
  g_autofree char *first = pioneer_catalogue_to_json (catalogue, "base", &error);
  g_autofree char *second = pioneer_catalogue_to_json (catalogue, "correction", &error);
  g_autoptr (PioneerCatalogue) again = NULL;
  g_autofree char *all = pioneer_catalogue_to_json (catalogue, NULL, &error);
  g_autofree char *all_again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (first, ==, of_base);
  g_assert_null (strstr (second, "\"90 person\""));
  again = api_build (second, first, NULL);
  all_again = pioneer_catalogue_to_json (again, NULL, &error);
  g_assert_cmpstr (all_again, ==, all);

  g_assert_null (pioneer_catalogue_to_json (catalogue, "nonsense", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_cmpstr (error->message, ==, "The catalogue has no layer \"nonsense\"; expected one of: base, correction");
}

/* Policies */

/* a and c say 100 (c is older), b says "over 90", and one more of b's is preferred. */
#define POLICIES                                                                                                                   \
  HEAD SOURCE_A ", " SOURCE_B ", " SOURCE_C ", {\"id\": \"site/s\", \"population\": [{\"value\": " PEOPLE (                        \
      "resident", "80") ", \"rank\": \"preferred\", "                                                                              \
                        "\"cite\": \"c@0-1" DIGEST                                                                                 \
                        "\"}, {\"value\": " PEOPLE ("resident", "over 100") ", " BY_A "}, {\"value\": " PEOPLE (                   \
                            "resident", "90") ", " BY_B "}, "                                                                      \
                                              "{\"value\": " PEOPLE ("resident", "90") ", \"cite\": \"c@4-5" DIGEST "\"}]}" TAIL

static void
test_policies (void)
{
  static const char *const expected[] = {
    [PIONEER_POLICY_PREFERRED_RANK] = "resident; 80 people",
    [PIONEER_POLICY_NEWEST] = "resident; over 100 people",
    [PIONEER_POLICY_MOST_INDEPENDENT] = "resident; 90 people",
    [PIONEER_POLICY_MOST_PRECISE] = "resident; 80 people",
  };
  g_autoptr (PioneerCatalogue) catalogue = api_build (POLICIES, NULL);
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);

  for (guint policy = PIONEER_POLICY_PREFERRED_RANK; policy <= PIONEER_POLICY_MOST_PRECISE; policy++)
    {
      g_autoptr (PioneerCatalogue) other = pioneer_catalogue_with_policy (catalogue, policy);
      g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (other, "s");
      g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
      g_autoptr (GBytes) bytes = g_bytes_new (POLICIES, strlen (POLICIES));
      g_autoptr (PioneerCatalogue) built = NULL;
      g_autoptr (PioneerSite) built_site = NULL;
      g_autofree char *text = pioneer_catalogue_to_json (other, NULL, NULL);
      g_autofree char *shown = api_join (pioneer_site_get_populations (site));
      PioneerPolicy property;

      g_object_get (other, "policy", &property, NULL);
      g_assert_cmpint (property, ==, policy);
      g_assert_cmpint (pioneer_catalogue_get_policy (other), ==, policy);
      if (expected[policy] != NULL)
        g_assert_cmpstr (shown, ==, expected[policy]);
      g_assert_cmpstr (text, ==, json);

      /* Built with a policy or made from another: the same. */
      pioneer_catalogue_builder_set_policy (builder, policy);
      g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "x", NULL));
      built = pioneer_catalogue_builder_build (builder, NULL);
      built_site = pioneer_catalogue_get_site (built, "s");
      api_assert_list (pioneer_site_get_populations (built_site), shown);
    }

  /* The catalogue it was made from is as it was. */
  g_assert_cmpint (pioneer_catalogue_get_policy (catalogue), ==, PIONEER_POLICY_PREFERRED_RANK);
}

static void
test_resolve (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (POLICIES, NULL);
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (catalogue, "site/s");
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerResolution) resolution = pioneer_record_resolve (site, "population", PIONEER_POLICY_NEWEST, &error);
  g_autoptr (PioneerStatement) statement = pioneer_resolution_get_statement (resolution);
  g_autoptr (PioneerConflict) conflict = api_take_item (pioneer_record_get_conflicts (site), 0);
  g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (catalogue);

  g_assert_no_error (error);
  g_assert_cmpstr (pioneer_statement_get_text (statement), ==, "resident; over 100 people");
  g_assert_cmpint (pioneer_resolution_get_policy (resolution), ==, PIONEER_POLICY_NEWEST);
  g_assert_cmpstr (pioneer_resolution_get_reason (resolution), !=, "");
  g_assert_null (pioneer_record_resolve (site, "aim", PIONEER_POLICY_NEWEST, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (pioneer_list_get_n_items (conflicts), ==, 1);
  g_assert_cmpstr (pioneer_conflict_get_field_name (conflict), ==, "population");
  api_assert_text (pioneer_conflict_get_record (conflict), "site/s");
}

/* A source taken away */

#define SUPPORTED                                                                                                                  \
  HEAD "{\"id\": \"source/a\", \"name\": \"Source A\", \"publisher\": \"publisher\"}, "                                            \
       "{\"id\": \"source/b\", \"name\": \"Source B\", \"derived-from\": {\"value\": \"a\", " BY_B                                 \
       "}, \"quotes\": {\"value\": \"c\", " BY_A "}}, " SOURCE_C ", "                                                              \
       "{\"id\": \"site/both\", \"name\": {\"value\": \"Both\", " BY_AB                                                            \
       "}, \"summary\": \"Stays\", \"scheme\": {\"value\": \"Of A\", " BY_A "}, "                                                  \
       "\"population\": [{\"value\": " PEOPLE ("resident", "1") ", " BY_A "}, {\"value\": " PEOPLE (                               \
           "resident", "2") ", " BY_B "}], "                                                                                       \
                            "\"partnership\": [{\"value\": {\"partner\": \"named\"}, " BY_B                                        \
                            "}, {\"value\": {\"partner\": \"unnamed\"}, " BY_A "}]}, "                                             \
                            "{\"id\": \"site/only-a\", \"name\": {\"value\": \"Only A\", " BY_A                                    \
                            "}, \"summary\": \"Goes with it\", \"partnership\": {\"value\": {\"partner\": \"chained\"}, " BY_A     \
                            "}}, "                                                                                                 \
                            "{\"id\": \"site/editorial\", \"summary\": \"Nobody speaks of it\"}, "                                 \
                            "{\"id\": \"partner/named\", \"name\": {\"value\": \"Named by B\", " BY_A "}}, "                       \
                            "{\"id\": \"partner/unnamed\", \"name\": {\"value\": \"Named by A\", " BY_A "}}, "                     \
                            "{\"id\": \"partner/chained\", \"name\": {\"value\": \"Named by what goes\", " BY_A "}}, "             \
                            "{\"id\": \"partner/publisher\", \"name\": {\"value\": \"Publisher of A\", " BY_A "}}, "               \
                            "{\"id\": \"partner/of-b\", \"name\": {\"value\": \"Of B\", " BY_B "}}, "                              \
                            "{\"id\": \"outcome/o\", \"subject\": {\"value\": \"site/both\", " BY_A                                \
                            "}, \"actual\": {\"value\": 5, " BY_B "}}, "                                                           \
                            "{\"id\": \"concept/c\", \"name\": \"A term\", \"vocabulary\": \"place\"}" TAIL

static void
test_without_source (void)
{
  g_autoptr (PioneerCatalogue) whole = api_build (SUPPORTED, NULL);
  g_autofree char *before = pioneer_catalogue_to_json (whole, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) rest = pioneer_catalogue_without_source (whole, "a", &error);
  g_autofree char *json = pioneer_catalogue_to_json (rest, NULL, &error);
  g_autofree char *after = pioneer_catalogue_to_json (whole, NULL, &error);
  g_autoptr (PioneerSite) both = pioneer_catalogue_get_site (rest, "both");
  g_autoptr (PioneerRecord) named = pioneer_catalogue_get_record (rest, "partner/named");
  g_autoptr (PioneerSource) b = pioneer_catalogue_get_source (rest, "b");
  g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (rest, "o");
  g_autoptr (PioneerCatalogue) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (after, ==, before);
  g_assert_null (strstr (json, "a@"));

  /* What it alone supports goes; what is said elsewhere too keeps its other citations; what the curator wrote stays. */
  api_assert_list (pioneer_record_get_statements (PIONEER_RECORD (both), NULL, NULL), "Both Stays resident; 2 people named");
  api_assert_list (pioneer_record_get_sources (PIONEER_RECORD (both)), "source/b");
  api_assert_list (pioneer_site_get_populations (both), "resident; 2 people");
  g_assert_null (pioneer_outcome_get_subject (outcome));
  api_assert_text (pioneer_outcome_get_actual (outcome), "5");

  /* Records: of which another source speaks, which another statement names, of which only the curator ever spoke. */
  api_assert_list (pioneer_catalogue_get_sites (rest), "site/both site/editorial");
  api_assert_list (pioneer_catalogue_get_partners (rest), "partner/named partner/of-b");
  api_assert_list (pioneer_catalogue_get_concepts (rest), "concept/c");
  api_assert_list (pioneer_catalogue_get_sources (rest), "source/b source/c");
  g_assert_cmpstr (pioneer_record_get_name (named), ==, "named");
  api_assert_list (pioneer_source_get_derived_from (b), "");
  api_assert_list (pioneer_source_get_quotes (b), "");

  /* What is left is whole: it can be saved and loaded. */
  again = api_build (json, NULL);
  g_assert_nonnull (again);
}

static void
test_without_more (void)
{
  g_autoptr (PioneerCatalogue) whole = api_build (SUPPORTED, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) without_b = pioneer_catalogue_without_source (whole, "b", &error);
  g_autoptr (PioneerCatalogue) without_c = pioneer_catalogue_without_source (whole, "c", &error);
  g_autoptr (PioneerCatalogue) a_then_b = pioneer_catalogue_without_source (without_b, "a", &error);
  g_autoptr (PioneerCatalogue) without_a = pioneer_catalogue_without_source (whole, "a", &error);
  g_autoptr (PioneerCatalogue) b_then_a = pioneer_catalogue_without_source (without_a, "b", &error);
  g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (without_b, "o");

  g_assert_no_error (error);
  api_assert_list (pioneer_catalogue_get_sites (without_b), "site/both site/editorial site/only-a");
  api_assert_list (pioneer_catalogue_get_partners (without_b), "partner/chained partner/named partner/publisher partner/unnamed");
  api_assert_text (pioneer_outcome_get_subject (outcome), "site/both");
  g_assert_null (pioneer_outcome_get_actual (outcome));
  api_assert_list (pioneer_catalogue_get_sources (without_c), "source/a source/b");

  api_assert_list (pioneer_catalogue_get_sites (a_then_b), "site/editorial");
  api_assert_list (pioneer_catalogue_get_sites (b_then_a), "site/editorial");

  g_assert_null (pioneer_catalogue_without_source (whole, "x", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_without_source (without_a, "a", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_without_source (whole, "source/a", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
}

/* The policy stays, and so do layers and what is chosen of what is left. */
static void
test_without_keeps (void)
{
  g_autoptr (PioneerCatalogue) whole = api_build (BASE, CORRECTION, NULL);
  g_autoptr (PioneerCatalogue) newest = pioneer_catalogue_with_policy (whole, PIONEER_POLICY_NEWEST);
  g_autoptr (PioneerCatalogue) rest = pioneer_catalogue_without_source (newest, "b", NULL);
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (rest, "s");

  g_assert_cmpint (pioneer_catalogue_get_policy (rest), ==, PIONEER_POLICY_NEWEST);
  g_assert_cmpstr (pioneer_catalogue_get_layer (rest, 1), ==, "correction");
  check_ranks (PIONEER_RECORD (site), "population", "base:resident; 100 people:0 correction:resident; 100 people:0");
}

/* Statements that cite a source that only the source taken away describes */
static void
test_without_keeps_cited (void)
{
  g_autoptr (PioneerCatalogue) whole =
      api_build (HEAD SOURCE_A ", {\"id\": \"source/b\", \"note\": {\"value\": \"So A says\", " BY_A
                               "}}, {\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_B "}}" TAIL,
                 NULL);
  g_autoptr (PioneerCatalogue) rest = pioneer_catalogue_without_source (whole, "a", NULL);
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (rest, "site/s");

  api_assert_list (pioneer_catalogue_get_sources (rest), "source/b");
  api_assert_list (pioneer_record_get_sources (site), "source/b");
}

/* The order of loading */

static const char *const parts[] = {
  HEAD SOURCE_A ", " SOURCE_B ", " SOURCE_C TAIL,
  HEAD_OF ("one") "{\"id\": \"site/s\", \"name\": [{\"value\": \"S\", " BY_A "}, {\"value\": \"Es\", " BY_B
                  "}], \"population\": [{\"value\": " PEOPLE ("resident", "100") ", " BY_A "}, {\"value\": " PEOPLE (
                      "resident", "90") ", " BY_B
                                        "}, {\"value\": " PEOPLE (
                                            "target", "5") ", " BY_A "}]}, "
                                                           "{\"id\": \"outcome/o\", \"subject\": {\"value\": \"site/s\", " BY_A
                                                           "}, \"baseline\": [{\"value\": \"8 week\", " BY_A
                                                           "}, {\"value\": \"56 day\", " BY_A "}]}" TAIL,
  HEAD_OF ("two") "{\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_A "}, \"population\": {\"value\": " PEOPLE (
      "resident", "100") ", \"rank\": \"deprecated\", " BY_A "}}, "
                         "{\"id\": \"outcome/o\", \"baseline\": [{\"value\": \"56 day\", " BY_A
                         "}, {\"value\": \"1344 hour\", " BY_A "}], \"period\": [{\"value\": \"P18M\", " BY_A
                         "}, {\"value\": \"P1Y6M\", " BY_A "}]}" TAIL,
  HEAD_OF ("one") "{\"id\": \"site/s\", \"population\": {\"value\": " PEOPLE (
      "resident",
      "over 90") ", \"cite\": \"c@0-1" DIGEST "\"}}, {\"id\": \"outcome/o\", "
                 "\"period\": {\"value\": \"P18M\", " BY_A
                 "}}, {\"id\": \"site/t\", \"related-site\": {\"value\": {\"site\": \"s\", \"kind\": \"overlaps\"}, " BY_B
                 "}}" TAIL,
};

static char *
describe (PioneerCatalogue *catalogue)
{
  GString *out = g_string_new (NULL);

  for (guint policy = PIONEER_POLICY_PREFERRED_RANK; policy <= PIONEER_POLICY_MOST_PRECISE; policy++)
    {
      g_autoptr (PioneerCatalogue) other = pioneer_catalogue_with_policy (catalogue, policy);
      g_autofree char *json = pioneer_catalogue_to_json (other, NULL, NULL);
      g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (other);
      g_autoptr (PioneerList) shown = pioneer_list_filter (statements, "shown", "yes", NULL);
      g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (other);
      g_autofree char *all = api_join (g_object_ref (statements));
      g_autofree char *chosen = api_join (g_object_ref (shown));

      g_string_append_printf (out, "%s\n%s\n%s\n", json, all, chosen);
      for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
        {
          g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));

          g_string_append_printf (out, "%s\n", pioneer_conflict_get_explanation (conflict));
        }
    }

  return g_string_free (out, FALSE);
}

static void
test_any_order (void)
{
  g_autofree char *first = NULL;

  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 4; j++)
      for (guint k = 0; k < 4; k++)
        {
          const char *texts[] = { parts[i], parts[j], parts[k], NULL };
          g_autoptr (PioneerCatalogue) catalogue = NULL;
          g_autofree char *described = NULL;

          if (i == j || j == k || i == k)
            continue;
          texts[3] = parts[6 - i - j - k];
          catalogue = api_build_all (texts, G_N_ELEMENTS (texts));
          described = describe (catalogue);
          if (first == NULL)
            first = g_steal_pointer (&described);
          else
            g_assert_cmpstr (described, ==, first);
        }

  /* What means the same is not what is written the same: all stay. */
  g_assert_nonnull (strstr (first, "8 week"));
  g_assert_nonnull (strstr (first, "56 day"));
  g_assert_nonnull (strstr (first, "1344 hour"));
  g_assert_nonnull (strstr (first, "P18M"));
  g_assert_nonnull (strstr (first, "P1Y6M"));
}

/* The records of a file, and the statements of a field, in any order, in as many files as there are records. */
static void
test_shuffled (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autofree char *canonical = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autofree char *lines = pioneer_catalogue_to_json_lines (catalogue, NULL, NULL);
  g_auto (GStrv) split = g_strsplit (lines, "\n", -1);
  guint n = g_strv_length (split) - 1;

  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerCatalogue) made = NULL;
      g_autofree char *json = NULL;

      for (guint i = n - 1; i > 1; i--)
        {
          guint other = (guint) g_test_rand_int_range (1, (gint32) i + 1);
          char *line = split[i];

          split[i] = split[other];
          split[other] = line;
        }
      for (guint i = 1; i < n; i++)
        {
          g_autofree char *text = g_strconcat (split[0], "\n", split[i], "\n", NULL);
          g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

          g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, NULL, &error));
          g_assert_no_error (error);
        }
      made = pioneer_catalogue_builder_build (builder, &error);
      g_assert_no_error (error);
      json = pioneer_catalogue_to_json (made, NULL, &error);
      g_assert_cmpstr (json, ==, canonical);
    }
}

/* Saving */

static void
test_same_bytes (void)
{
  g_autofree char *text = api_every_field ();
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autofree char *lines = pioneer_catalogue_to_json_lines (catalogue, NULL, NULL);
  g_autoptr (PioneerCatalogue) of_lines = api_build (lines, NULL);
  g_autofree char *json_of_lines = pioneer_catalogue_to_json (of_lines, NULL, NULL);
  g_autofree char *lines_again = pioneer_catalogue_to_json_lines (of_lines, NULL, NULL);

  g_assert_cmpstr (json, ==, text);
  g_assert_cmpstr (json_of_lines, ==, text);
  g_assert_cmpstr (lines_again, ==, lines);
}

typedef struct
{
  char *folder;
  GMainLoop *loop;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("pioneer-XXXXXX", NULL);
  fixture->loop = g_main_loop_new (NULL, FALSE);
}

static void
tear_down (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_main_loop_unref (fixture->loop);
  g_clear_object (&fixture->result);
}

static GFile *
get_file (Fixture *fixture, const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static void
test_files (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  static const char *const names[] = { "a.json", "a.jsonl", "a" };
  g_autofree char *text = api_every_field ();
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = get_file (fixture, names[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerCatalogue) loaded = NULL;
      g_autofree char *json = NULL;

      /* Twice: the second replaces the first. */
      for (guint j = 0; j < 2; j++)
        {
          g_assert_true (pioneer_catalogue_save (catalogue, file, NULL, NULL, &error));
          g_assert_no_error (error);
        }
      loaded = pioneer_catalogue_load (file, NULL, &error);
      g_assert_no_error (error);
      json = pioneer_catalogue_to_json (loaded, NULL, &error);
      g_assert_cmpstr (json, ==, text);
    }
}

static void
test_file_errors (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (GFile) missing = get_file (fixture, "missing.json");
  g_autoptr (GFile) nowhere = get_file (fixture, "missing/a.json");
  g_autoptr (GFile) file = get_file (fixture, "a.json");
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_null (pioneer_catalogue_load (missing, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "missing.json"));
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_load (folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_save (catalogue, nowhere, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_save (catalogue, file, "nonsense", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_clear_error (&error);
  g_assert_false (g_file_query_exists (file, NULL));

  /* What was there stays if the new can't be written. */
  g_assert_true (g_file_set_contents (g_file_peek_path (file), "old", -1, NULL));
  g_cancellable_cancel (cancelled);
  g_assert_false (pioneer_catalogue_save (catalogue, file, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");

  g_assert_null (pioneer_catalogue_load (file, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_assert_nonnull (strstr (error->message, "a.json:1:1"));
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_load (file, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
take_result (G_GNUC_UNUSED GObject *object, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  g_set_object (&fixture->result, result);
  g_main_loop_quit (fixture->loop);
}

static void
test_async (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerCatalogue) loaded = NULL;
  g_autoptr (GFile) file = get_file (fixture, "a.json");
  g_autoptr (GFile) missing = get_file (fixture, "missing.json");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  pioneer_catalogue_save_async (catalogue, file, NULL, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_true (pioneer_catalogue_save_finish (catalogue, fixture->result, &error));
  g_assert_no_error (error);

  pioneer_catalogue_load_async (file, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  loaded = pioneer_catalogue_load_finish (fixture->result, &error);
  g_assert_no_error (error);
  api_assert_list (pioneer_catalogue_get_sites (loaded), "site/leeds site/old-leeds");

  pioneer_catalogue_load_async (missing, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_null (pioneer_catalogue_load_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_cancellable_cancel (cancelled);
  pioneer_catalogue_load_async (file, cancelled, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_null (pioneer_catalogue_load_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The builder */

static void
test_builder (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) base = api_build (BASE, NULL);
  g_autofree char *json = pioneer_catalogue_to_json (base, NULL, NULL);
  g_autofree char *made_json = NULL;
  g_autoptr (PioneerCatalogue) made = NULL;
  g_autoptr (PioneerCatalogue) more = NULL;
  g_autoptr (PioneerSite) site = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_builder_add_catalogue (builder, base, &error));
  made = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);
  made_json = pioneer_catalogue_to_json (made, NULL, &error);
  g_assert_cmpstr (made_json, ==, json);

  /* What has been built is independent of what is added to the builder. */
  g_assert_true (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/t\"}", NULL, &error));
  g_assert_true (
      pioneer_catalogue_builder_add_statement (builder, "site/t", "name", "{\"value\": \"Tee\", " BY_A "}", "mine", &error));
  g_assert_no_error (error);
  more = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);
  api_assert_list (pioneer_catalogue_get_sites (made), "site/s");
  api_assert_list (pioneer_catalogue_get_sites (more), "site/s site/t");
  site = pioneer_catalogue_get_site (more, "t");
  check_ranks (PIONEER_RECORD (site), "name", "mine:Tee:1!");

  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "site/t", "colour", "\"red\"", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_record (builder, "{\"id\": 5}", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
}

static void
test_partial (void)
{
  static const char *const text =
      HEAD SOURCE_A ", {\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_A "}, \"place\": {\"value\": \"nowhere\", " BY_A "}, "
                    "\"summary\": 5}" TAIL;
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerRecord) site = NULL;
  g_autoptr (GError) error = NULL;
  gboolean partial;
  PioneerPolicy policy;

  g_assert_false (pioneer_catalogue_builder_add_bytes (builder, bytes, "x.json", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_clear_error (&error);
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);
  g_assert_null (pioneer_catalogue_get_site (catalogue, "s"));
  g_clear_object (&catalogue);

  g_object_set (builder, "partial", TRUE, "policy", PIONEER_POLICY_NEWEST, NULL);
  g_object_get (builder, "partial", &partial, "policy", &policy, NULL);
  g_assert_true (partial);
  g_assert_cmpint (policy, ==, PIONEER_POLICY_NEWEST);
  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "x.json", &error));
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);
  site = pioneer_catalogue_get_record (catalogue, "site/s");
  api_assert_list (pioneer_record_get_statements (site, NULL, NULL), "S");
  g_assert_cmpint (pioneer_catalogue_get_policy (catalogue), ==, PIONEER_POLICY_NEWEST);
}

static void
test_issues (void)
{
  static const char *const text = HEAD SOURCE_A
      ", {\"id\": \"site/s\",\n\"contact\": {\"value\": {\"kind\": \"press\", \"email\": \"someone@example.org\"}, " BY_A "},\n"
      "\"aim\": \"uncited\"}" TAIL;
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (PioneerIssue) issue = NULL;
  g_autoptr (PioneerIssue) uncited = NULL;
  g_autofree char *string = NULL;
  g_autofree GParamSpec **properties = NULL;
  g_autofree char *code = NULL;
  guint line;
  guint n;

  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "x.json", NULL));
  issues = pioneer_catalogue_builder_get_issues (builder);
  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 2);
  issue = PIONEER_ISSUE (pioneer_list_get (issues, 0));
  uncited = PIONEER_ISSUE (pioneer_list_get (issues, 1));
  g_assert_cmpstr (pioneer_issue_get_code (issue), ==, "personal-data");
  g_assert_cmpint (pioneer_issue_get_severity (issue), ==, PIONEER_SEVERITY_WARNING);
  g_assert_cmpstr (pioneer_issue_get_file (issue), ==, "x.json");
  g_assert_cmpuint (pioneer_issue_get_line (issue), ==, 2);
  g_assert_cmpstr (pioneer_issue_get_path (issue), ==, "$.records[1].contact");
  g_assert_null (strstr (pioneer_issue_get_message (issue), "someone@example.org"));
  g_assert_nonnull (pioneer_issue_get_hint (issue));
  g_assert_nonnull (pioneer_issue_get_title (issue));
  string = pioneer_issue_to_string (issue);
  g_assert_true (g_str_has_prefix (string, "x.json:2:"));
  g_assert_cmpstr (pioneer_issue_get_code (uncited), ==, "uncited");
  g_assert_cmpuint (pioneer_issue_get_line (uncited), ==, 3);

  g_object_get (issue, "code", &code, "line", &line, NULL);
  g_assert_cmpstr (code, ==, "personal-data");
  g_assert_cmpuint (line, ==, 2);
  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (issue), &n);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (issue), properties[i]->name, &value);
    }
  api_assert_list (pioneer_list_group (issues, "code", NULL), "personal-data:1 uncited:1 not stated:0");
}

/* Contacts are there for those who ask for them, and for nobody else: they are no facet and aren't searched. */
static void
test_personal_data (void)
{
  g_autoptr (PioneerField) field = pioneer_field_lookup (PIONEER_KIND_SITE, "contact", NULL);
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerProgramme) programme = pioneer_catalogue_get_programme (catalogue, "pioneers");
  g_autoptr (PioneerContact) contact = api_take_item (pioneer_programme_get_contacts (programme), 0);

  g_assert_false (pioneer_field_is_facet (field));
  g_assert_cmpstr (pioneer_contact_get_name (contact), ==, "Press office");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/lookup", test_lookup);
  g_test_add_func ("/catalogue/empty", test_empty);
  g_test_add_func ("/catalogue/deprecation", test_deprecation);
  g_test_add_func ("/catalogue/deprecation-in-layer", test_deprecation_in_layer);
  g_test_add_func ("/catalogue/all-deprecated", test_all_deprecated);
  g_test_add_func ("/catalogue/layers-apart", test_layers_apart);
  g_test_add_func ("/catalogue/policies", test_policies);
  g_test_add_func ("/catalogue/resolve", test_resolve);
  g_test_add_func ("/catalogue/without-source", test_without_source);
  g_test_add_func ("/catalogue/without-more", test_without_more);
  g_test_add_func ("/catalogue/without-keeps", test_without_keeps);
  g_test_add_func ("/catalogue/without-keeps-cited", test_without_keeps_cited);
  g_test_add_func ("/catalogue/any-order", test_any_order);
  g_test_add_func ("/catalogue/shuffled", test_shuffled);
  g_test_add_func ("/catalogue/same-bytes", test_same_bytes);
  g_test_add ("/catalogue/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/catalogue/file-errors", Fixture, NULL, set_up, test_file_errors, tear_down);
  g_test_add ("/catalogue/async", Fixture, NULL, set_up, test_async, tear_down);
  g_test_add_func ("/catalogue/builder", test_builder);
  g_test_add_func ("/catalogue/partial", test_partial);
  g_test_add_func ("/catalogue/issues", test_issues);
  g_test_add_func ("/catalogue/personal-data", test_personal_data);

  return g_test_run ();
}
