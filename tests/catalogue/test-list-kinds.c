/* test-list-kinds.c - Lists of statements, values, days and records that are named
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static void
test_statements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  static const ApiFilterCase cases[] = {
    { "modality", "in-progress", "Care coordination" },
    { "rank", "preferred", "resident; 800,000 people; Older people; Leeds" },
    { "as-of", "2011", "resident; 800,000 people; Older people; Leeds" },
    { "scope", "The City", "resident; 800,000 people; Older people; Leeds" },
    { "value", "800000 person", "resident; 800,000 people; Older people; Leeds" },
    { "value", "28", "Shortlist; areas; 28; September 2013" },
    { "value", "To help people at home", "To help people at home" },
    { "value", "site/old-leeds", "Leeds (pilot); same-place" },
    { "field-name", "wave", "First wave Second wave" },
    { "text", "E08000035", "" },
    { "shown", "no", "Leeds" },
    { "state", "unknown", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *found = pioneer_list_filter (statements, cases[i].field, cases[i].value, &error);

      g_test_message ("%s is %s", cases[i].field, cases[i].value);
      g_assert_no_error (error);
      api_assert_list (found, cases[i].found);
    }
  api_assert_list (pioneer_list_group (statements, "rank", NULL), "normal:154 preferred:1 not stated:0");
}

static void
test_values (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
  g_autoptr (PioneerList) populations = pioneer_site_get_populations (site);
  g_autoptr (PioneerList) events = NULL;
  g_autoptr (PioneerProgramme) programme = pioneer_catalogue_get_programme (catalogue, "pioneers");

  api_assert_list (pioneer_list_filter (populations, "kind", "share", NULL), "share; 2%; adults");
  api_assert_list (pioneer_list_filter (populations, "base", NULL, NULL), "resident; 800,000 people; Older people; Leeds");
  api_assert_list (pioneer_list_filter (populations, "quantity", "2 percent", NULL), "share; 2%; adults");
  api_assert_list (pioneer_list_filter (populations, "place", "Leeds", NULL), "resident; 800,000 people; Older people; Leeds");
  api_assert_list (pioneer_list_sort (populations, "kind", FALSE, NULL),
                   "resident; 800,000 people; Older people; Leeds share; 2%; adults");
  api_assert_list (pioneer_list_group (populations, "kind", NULL), "resident:1 share:1 not stated:0");

  events = pioneer_programme_get_events (programme);
  api_assert_list (pioneer_list_filter (events, "date", "2013-11", NULL), "Launch; 1 November 2013; It was launched; Leeds");
  api_assert_list (pioneer_list_filter_range (events, "date", "2013-12", NULL, NULL), "");
}

static void
test_days (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerPartner) partner = pioneer_catalogue_get_partner (catalogue, "council");
  g_autoptr (PioneerList) opened = pioneer_record_get_values (PIONEER_RECORD (partner), "opened", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (opened), ==, 1);
  g_assert_null (pioneer_list_filter (opened, "colour", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  api_assert_list (pioneer_list_filter (opened, "first-day", "1974-04-01", &error), "1 April 1974");
  g_assert_no_error (error);
}

/* The records that a field names are a list like any other, in the order of their statements. */
static void
test_named_records (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerProgramme) programme = pioneer_catalogue_get_programme (catalogue, "pioneers");
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
  g_autoptr (PioneerList) sponsors = pioneer_programme_get_sponsors (programme);
  g_autoptr (PioneerList) places = pioneer_site_get_places (site);
  g_autoptr (PioneerList) groups = pioneer_site_get_client_groups (site);
  g_autoptr (PioneerList) partners = pioneer_catalogue_get_partners (catalogue);
  g_autoptr (GObject) found = pioneer_list_find (sponsors, "partner/council");

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (sponsors)) == PIONEER_TYPE_PARTNER);
  g_assert_true (PIONEER_IS_PARTNER (found));
  api_assert_list (pioneer_list_filter (sponsors, "type", "local-authority", NULL), "partner/council");
  api_assert_list (pioneer_list_filter (sponsors, "type", NULL, NULL), "partner/health-department");
  api_assert_list (pioneer_list_filter (places, "identifier", "E08000035", NULL), "concept/leeds-city");
  api_assert_list (pioneer_list_filter (places, "identifier.scheme", "GSS", NULL), "concept/leeds-city");
  api_assert_list (pioneer_list_filter (groups, "alternative-label", "over 65s", NULL), "concept/older-people");
  api_assert_list (pioneer_list_filter (groups, "broader.name", "everyone", NULL), "concept/older-people");
  api_assert_list (pioneer_list_sort (sponsors, "name", FALSE, NULL), "partner/health-department partner/council");
  api_assert_list (pioneer_list_subtract (partners, sponsors), "partner/new-council partner/old-council partner/trust");
  api_assert_list (pioneer_list_unite (sponsors, partners),
                   "partner/council partner/health-department partner/new-council partner/old-council partner/trust");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lists/statements", test_statements);
  g_test_add_func ("/lists/values", test_values);
  g_test_add_func ("/lists/days", test_days);
  g_test_add_func ("/lists/named-records", test_named_records);

  return g_test_run ();
}
