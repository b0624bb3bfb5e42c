/* test-policies.c - Policies: which statement is shown, and what it rests on
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/policies", test_policies);
  g_test_add_func ("/catalogue/resolve", test_resolve);

  return g_test_run ();
}
