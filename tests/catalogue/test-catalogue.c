/* test-catalogue.c - Catalogues: what is in them, what is wrong with them, what of them is personal
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

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
  g_test_add_func ("/catalogue/partial", test_partial);
  g_test_add_func ("/catalogue/issues", test_issues);
  g_test_add_func ("/catalogue/personal-data", test_personal_data);

  return g_test_run ();
}
