/* test-layers.c - Layers of a catalogue: what is deprecated, what stays apart, layers that are made in code
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/deprecation", test_deprecation);
  g_test_add_func ("/catalogue/deprecation-in-layer", test_deprecation_in_layer);
  g_test_add_func ("/catalogue/all-deprecated", test_all_deprecated);
  g_test_add_func ("/catalogue/layers-apart", test_layers_apart);
  g_test_add_func ("/catalogue/without-keeps", test_without_keeps);
  g_test_add_func ("/catalogue/builder", test_builder);

  return g_test_run ();
}
