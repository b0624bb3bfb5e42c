/* test-sets.c - Lists as sets: union, intersection, difference
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static void
test_sets (void)
{
  g_autoptr (PioneerList) sites = api_get_sites ();
  g_autoptr (PioneerList) first = pioneer_list_slice (sites, 0, 3);
  g_autoptr (PioneerList) middle = pioneer_list_slice (sites, 2, 2);
  g_autoptr (PioneerList) none = pioneer_list_slice (sites, 0, 0);

  api_assert_list (pioneer_list_unite (middle, first), "site/a site/b site/c site/d");
  api_assert_list (pioneer_list_unite (first, middle), "site/a site/b site/c site/d");
  api_assert_list (pioneer_list_unite (first, first), "site/a site/b site/c");
  api_assert_list (pioneer_list_unite (first, none), "site/a site/b site/c");
  api_assert_list (pioneer_list_unite (none, first), "site/a site/b site/c");
  api_assert_list (pioneer_list_unite (none, none), "");
  api_assert_list (pioneer_list_intersect (first, middle), "site/c");
  api_assert_list (pioneer_list_intersect (first, none), "");
  api_assert_list (pioneer_list_intersect (none, first), "");
  api_assert_list (pioneer_list_intersect (first, first), "site/a site/b site/c");
  api_assert_list (pioneer_list_subtract (first, middle), "site/a site/b");
  api_assert_list (pioneer_list_subtract (first, none), "site/a site/b site/c");
  api_assert_list (pioneer_list_subtract (none, first), "");
  api_assert_list (pioneer_list_subtract (first, first), "");
}

static void
test_sets_of_kinds (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (PioneerList) programmes = pioneer_catalogue_get_programmes (catalogue);
  g_autoptr (PioneerList) both = pioneer_list_unite (sites, programmes);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (both), ==, 8);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (both)) == PIONEER_TYPE_RECORD);
  api_assert_list (pioneer_list_slice (both, 0, 3), "programme/pilots programme/pioneers site/a");
  api_assert_list (pioneer_list_filter (both, "name", "care pilots", &error), "programme/pilots");
  api_assert_list (pioneer_list_filter (both, "announced", "2013", &error), "programme/pioneers");
  api_assert_list (pioneer_list_filter (both, "population.kind", "resident", &error), "site/a site/b");
  g_assert_no_error (error);
  g_assert_null (pioneer_list_filter (both, "zoo", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_nonnull (strstr (error->message, "zoo"));
}

#define OTHER                                                                                                                      \
  HEAD SOURCE_B ", {\"id\": \"site/c\", \"name\": {\"value\": \"Another Beta\", \"cite\": \"b@0-1" DIGEST "\"}}, "                 \
                "{\"id\": \"site/x\", \"name\": {\"value\": \"Xi\", \"cite\": \"b@0-1" DIGEST "\"}}" TAIL

static void
test_between_catalogues (void)
{
  g_autoptr (PioneerList) sites = api_get_sites ();
  g_autoptr (PioneerCatalogue) catalogue = api_build (OTHER, NULL);
  g_autoptr (PioneerList) others = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (PioneerList) both = pioneer_list_unite (sites, others);
  g_autoptr (PioneerList) turned = pioneer_list_unite (others, sites);
  g_autoptr (PioneerSite) other_c = pioneer_catalogue_get_site (catalogue, "c");
  g_autoptr (PioneerSite) other_x = pioneer_catalogue_get_site (catalogue, "x");
  g_autoptr (PioneerList) sources = pioneer_catalogue_get_sources (catalogue);
  g_autoptr (PioneerList) mixed = pioneer_list_unite (sites, sources);
  g_autoptr (GObject) found = pioneer_list_find (both, "x");
  g_autoptr (GError) error = NULL;

  g_clear_object (&catalogue);
  api_assert_list (pioneer_list_intersect (sites, others), "site/c");
  api_assert_list (pioneer_list_subtract (sites, others), "site/a site/b site/d site/e site/f");
  g_assert_true (pioneer_list_contains (sites, G_OBJECT (other_c)));
  g_assert_false (pioneer_list_contains (sites, G_OBJECT (other_x)));

  /* Of a record in both, the first list's stands. */
  api_assert_list (g_object_ref (both), "site/a site/b site/c site/d site/e site/f site/x");
  api_assert_list (g_object_ref (turned), "site/c site/x site/a site/b site/d site/e site/f");
  g_assert_true ((gpointer) other_x == found);
  api_assert_list (pioneer_list_filter (both, "name", "xi", &error), "site/x");
  api_assert_list (pioneer_list_filter (both, "name", "beta", &error), "site/c");
  api_assert_list (pioneer_list_filter (turned, "name", "another beta", &error), "site/c");
  api_assert_list (pioneer_list_filter (both, "population.kind", "share", &error), "site/c");
  api_assert_list (pioneer_list_filter (both, "client-group.name", "adults", &error), "site/a");
  api_assert_list (pioneer_list_group (both, "participation.programme", &error),
                   "Care Pilots:2 Integration Pioneers:2 not stated:4");
  api_assert_list (pioneer_list_sort (both, "name", FALSE, &error), "site/b site/c site/d site/e site/x site/a site/f");
  g_assert_no_error (error);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (mixed)) == PIONEER_TYPE_RECORD);
  api_assert_list (pioneer_list_filter (mixed, "published", "2013-10", &error), "source/b");
  g_assert_no_error (error);
}

/* Objects of statements come and go, and another may come to stand where one was: they are told apart by what they stand for. */
static void
test_sets_of_statements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (catalogue, "site/leeds");
  g_autoptr (PioneerRecord) outcome = pioneer_catalogue_get_record (catalogue, "outcome/leeds-waits");
  g_autoptr (PioneerList) of_site = pioneer_record_get_statements (site, NULL, NULL);
  g_autoptr (PioneerList) of_outcome = pioneer_record_get_statements (outcome, NULL, NULL);
  g_autoptr (PioneerList) names = pioneer_record_get_statements (site, "name", NULL);
  g_autoptr (PioneerList) all = pioneer_catalogue_get_statements (catalogue);
  g_autoptr (PioneerList) united = pioneer_list_unite (of_site, of_outcome);
  g_autoptr (PioneerList) rest = pioneer_list_subtract (of_site, names);
  g_autoptr (PioneerList) twice = pioneer_list_unite (of_site, of_site);
  g_autoptr (GObject) name = pioneer_list_get (names, 0);
  guint n_site = pioneer_list_get_n_items (of_site);

  api_assert_list (pioneer_list_intersect (of_site, of_outcome), "");
  api_assert_list (pioneer_list_intersect (of_site, names), "City of Leeds Leeds");
  g_assert_cmpuint (pioneer_list_get_n_items (united), ==, n_site + pioneer_list_get_n_items (of_outcome));
  g_assert_cmpuint (pioneer_list_get_n_items (rest), ==, n_site - 2);
  g_assert_cmpuint (pioneer_list_get_n_items (twice), ==, n_site);
  g_assert_true (pioneer_list_contains (all, name));
  g_assert_true (pioneer_list_contains (of_site, name));
  g_assert_false (pioneer_list_contains (of_outcome, name));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (united)) == PIONEER_TYPE_STATEMENT);
}

#define ALIKE                                                                                                                      \
  HEAD SOURCE_A                                                                                                                    \
      ", {\"id\": \"partner/one\", \"name\": {\"value\": \"Same name\", " BY_A "}}, "                                              \
      "{\"id\": \"partner/two\", \"name\": {\"value\": \"Same name\", " BY_A "}}, "                                                \
      "{\"id\": \"site/a\", " BY_A                                                                                                 \
      ", \"contact\": {\"value\": {\"name\": \"Press\"}}, \"figure\": {\"value\": {\"what\": \"x\", \"quantity\": \"2 week\"}}, "  \
      "\"partnership\": {\"value\": {\"partner\": \"one\"}}}, "                                                                    \
      "{\"id\": \"site/b\", " BY_A                                                                                                 \
      ", \"contact\": {\"value\": {\"kind\": \"Press\"}}, \"figure\": {\"value\": {\"what\": \"x\", \"quantity\": \"14 day\"}}, "  \
      "\"partnership\": {\"value\": {\"partner\": \"two\"}}}" TAIL

/* Values are told apart by their meaning, not by what they read. */
static void
test_sets_of_values (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (ALIKE, NULL);
  g_autoptr (PioneerSite) a = pioneer_catalogue_get_site (catalogue, "a");
  g_autoptr (PioneerSite) b = pioneer_catalogue_get_site (catalogue, "b");
  g_autoptr (PioneerList) contacts_a = pioneer_site_get_contacts (a);
  g_autoptr (PioneerList) contacts_b = pioneer_site_get_contacts (b);
  g_autoptr (PioneerList) figures_a = pioneer_site_get_figures (a);
  g_autoptr (PioneerList) figures_b = pioneer_site_get_figures (b);
  g_autoptr (PioneerList) partnerships_a = pioneer_site_get_partnerships (a);
  g_autoptr (PioneerList) partnerships_b = pioneer_site_get_partnerships (b);
  g_autoptr (GObject) figure = pioneer_list_get (figures_b, 0);
  g_autoptr (PioneerList) mixed = pioneer_list_unite (contacts_a, figures_a);

  api_assert_list (pioneer_list_intersect (contacts_a, contacts_b), "");
  api_assert_list (pioneer_list_unite (contacts_a, contacts_b), "Press Press");
  api_assert_list (pioneer_list_intersect (figures_a, figures_b), "x; 2 weeks");
  api_assert_list (pioneer_list_unite (figures_a, figures_b), "x; 2 weeks");
  api_assert_list (pioneer_list_subtract (figures_a, figures_b), "");
  g_assert_true (pioneer_list_contains (figures_a, figure));
  api_assert_list (pioneer_list_intersect (partnerships_a, partnerships_b), "");
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (mixed)) == PIONEER_TYPE_VALUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lists/sets", test_sets);
  g_test_add_func ("/lists/sets-of-kinds", test_sets_of_kinds);
  g_test_add_func ("/lists/between-catalogues", test_between_catalogues);
  g_test_add_func ("/lists/sets-of-statements", test_sets_of_statements);
  g_test_add_func ("/lists/sets-of-values", test_sets_of_values);

  return g_test_run ();
}
