/* test-lists.c - Lists: filtering, sorting, grouping and the operations on sets
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#define CITED "\"cite\": \"a@0-1" DIGEST "\""

/* Six sites, of which the last says nothing. */
static const char *const sites_text = HEAD SOURCE_A
    ", "
    "{\"id\": \"programme/pioneers\", \"name\": {\"value\": \"Integration Pioneers\", " CITED
    "}, \"announced\": {\"value\": \"2013-11-01\", " CITED "}}, "
    "{\"id\": \"programme/pilots\", \"name\": {\"value\": \"Care Pilots\", " CITED
    "}, \"announced\": {\"value\": \"2009-04\", " CITED "}}, "
    "{\"id\": \"concept/zz\", \"vocabulary\": \"client-group\", \"name\": \"Adults\"}, "
    "{\"id\": \"concept/aa\", \"vocabulary\": \"client-group\", \"name\": \"Young people\", \"alternative-label\": \"The young\"}, "
    "{\"id\": \"concept/mm\", \"vocabulary\": \"client-group\", \"name\": \"frail people\", \"broader\": \"zz\"}, "
    "{\"id\": \"site/a\", " CITED
    ", \"name\": \"Zeta\", \"client-group\": [\"zz\", \"aa\"], \"population\": [{\"value\": {\"kind\": \"resident\", \"quantity\": "
    "\"800000 person\"}}, {\"value\": {\"kind\": \"target\", \"quantity\": \"about 5000 person\"}}], "
    "\"participation\": {\"value\": {\"programme\": \"pioneers\", \"status\": \"selected\", \"date\": \"2013-11-01\"}}}, "
    "{\"id\": \"site/b\", " CITED ", \"name\": \"alpha\", \"client-group\": \"mm\", \"population\": {\"value\": {\"kind\": "
    "\"resident\", \"quantity\": \"over 200000 person\"}}, "
    "\"participation\": [{\"value\": {\"programme\": \"pioneers\", \"status\": \"shortlisted\"}}, {\"value\": {\"programme\": "
    "\"pilots\", \"status\": \"selected\", \"date\": \"2009\"}}]}, "
    "{\"id\": \"site/c\", " CITED ", \"name\": \"Beta\", \"client-group\": \"aa\", \"population\": {\"value\": {\"kind\": "
    "\"share\", \"quantity\": \"2 percent\"}}, "
    "\"participation\": {\"value\": {\"programme\": \"pilots\", \"status\": \"selected\", \"date\": \"2009-04-01\"}}}, "
    "{\"id\": \"site/d\", " CITED ", \"name\": \"gamma\", \"population\": {\"state\": \"unknown\"}, \"figure\": {\"value\": "
    "{\"what\": \"length\", \"quantity\": \"2 week\"}}}, "
    "{\"id\": \"site/e\", " CITED ", \"name\": \"Gamma\", \"figure\": {\"value\": {\"what\": \"length\", \"quantity\": \"14 "
    "day\"}}, \"client-group\": {\"state\": \"none\"}}, "
    "{\"id\": \"site/f\"}" TAIL;

static PioneerList *
get_sites (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);

  return pioneer_catalogue_get_sites (catalogue);
}

/* Filters */

typedef struct
{
  const char *field;
  const char *value;
  const char *found;
} FilterCase;

static const FilterCase filters[] = {
  { "name", "Zeta", "site/a" },
  { "name", "ZETA", "site/a" },
  { "name", "gamma", "site/d site/e" },
  { "name", "Zet", "" },
  { "name", NULL, "site/f" },
  /* A record by its identity, its reference or its name */
  { "client-group", "aa", "site/a site/c" },
  { "client-group", "concept/aa", "site/a site/c" },
  { "client-group", "young PEOPLE", "site/a site/c" },
  { "client-group", "site/aa", "" },
  { "client-group", NULL, "site/d site/f" },
  { "client-group", "none", "site/e" },
  { "client-group", "unknown", "" },
  { "client-group", "the young", "site/a site/c" },
  { "client-group.name", "adults", "site/a" },
  { "client-group.broader", "zz", "site/b" },
  { "client-group.broader.name", "Adults", "site/b" },
  { "client-group.broader", NULL, "site/a site/c site/d site/f" },
  /* A word of a closed list, by that word */
  { "population.kind", "resident", "site/a site/b" },
  { "population.kind", "target", "site/a" },
  { "population.kind", NULL, "site/e site/f" },
  { "population.kind", "unknown", "site/d" },
  /* Of several values, those that meet a condition */
  { "population[kind=resident]", "800000", "site/a" },
  { "population[kind=target]", "800000", "" },
  { "population[kind=target].quantity", "5000 person", "site/a" },
  { "population[source=a]", "800000", "site/a" },
  { "population[source=b]", "800000", "" },
  { "population[modality=plan]", "800000", "" },
  { "population[modality=unspecified]", "800000", "site/a" },
  { "participation[programme=pilots].status", "selected", "site/b site/c" },
  { "participation[programme=pioneers].status", "selected", "site/a" },
  /* A quantity with its unit, and in any but that of a share */
  { "population", "800000 person", "site/a" },
  { "population.quantity", "800000", "site/a" },
  { "population", "2", "" },
  { "population", "2 percent", "site/c" },
  { "population", "2 person", "" },
  { "population", "5000", "site/a" },
  { "population", NULL, "site/e site/f" },
  { "population", "unknown", "site/d" },
  { "id", "d", "site/d" },
  { "figure", "2 week", "site/d site/e" },
  { "figure", "336 hour", "site/d site/e" },
  { "figure", "14", "site/e" },
  { "figure.what", "length", "site/d site/e" },
  /* A date also matches one that is more precise */
  { "participation.date", "2009", "site/b site/c" },
  { "participation.date", "2009-04", "site/b site/c" },
  { "participation.date", "2013-11-01", "site/a" },
  { "participation.date", "2013", "site/a" },
  { "participation.date", "2012", "" },
  { "participation", "pioneers", "site/a site/b" },
  { "participation.programme", "programme/pilots", "site/b site/c" },
  { "participation.programme.name", "care pilots", "site/b site/c" },
  { "participation.programme.announced", "2013", "site/a site/b" },
  { "participation.status", "selected", "site/a site/b site/c" },
  { "participation", NULL, "site/d site/e site/f" },
  { "scheme", NULL, "site/a site/b site/c site/d site/e site/f" },
  { "scheme", "", "" },
};

static void
test_filter (void)
{
  g_autoptr (PioneerList) sites = get_sites ();

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *found = pioneer_list_filter (sites, filters[i].field, filters[i].value, &error);

      g_test_message ("%s is %s", filters[i].field, filters[i].value != NULL ? filters[i].value : "not stated");
      g_assert_no_error (error);
      api_assert_list (found, filters[i].found);
    }
}

static void
test_range (void)
{
  static const struct
  {
    const char *field;
    const char *lowest;
    const char *highest;
    const char *found;
  } cases[] = {
    { "population", "200000", NULL, "site/a site/b" },
    { "population", "200001", NULL, "site/a" },
    { "population", NULL, "200000 person", "site/a site/b" },
    { "population", "4000", "6000 person", "site/a" },
    { "population", "1 percent", "3 percent", "site/c" },
    { "population", "1 GBP", NULL, "" },
    { "population", NULL, NULL, "site/a site/b site/c" },
    { "figure", "10 day", "15 day", "site/d site/e" },
    { "participation.date", "2009-01", "2009-12-31", "site/b site/c" },
    { "participation.date", "2010", NULL, "site/a" },
    { "participation.date", NULL, "2009-04", "site/b site/c" },
    { "participation.programme.announced", "2009-04", "2012", "site/b site/c" },
    { "name", "B", "C", "site/c" },
    { "name", "x", "a", "" },
    { "population", "6000", "4000", "" },
  };
  g_autoptr (PioneerList) sites = get_sites ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *found = pioneer_list_filter_range (sites, cases[i].field, cases[i].lowest, cases[i].highest, &error);

      g_test_message ("%s from %s to %s", cases[i].field, cases[i].lowest, cases[i].highest);
      g_assert_no_error (error);
      api_assert_list (found, cases[i].found);
    }
}

/* Sorting */

static void
test_sort (void)
{
  static const struct
  {
    const char *field;
    gboolean descending;
    const char *sorted;
  } cases[] = {
    { "name", FALSE, "site/b site/c site/d site/e site/a site/f" },
    { "name", TRUE, "site/a site/d site/e site/c site/b site/f" },
    /* By the names of the records, not their identities: Adults, frail people, Young people. */
    { "client-group", FALSE, "site/a site/b site/c site/d site/e site/f" },
    { "client-group", TRUE, "site/a site/c site/b site/d site/e site/f" },
    { "population", TRUE, "site/a site/b site/c site/d site/e site/f" }, /* shares come after people */
    { "population", FALSE, "site/a site/b site/c site/d site/e site/f" },
    { "figure", FALSE, "site/d site/e site/a site/b site/c site/f" },
    { "figure", TRUE, "site/d site/e site/a site/b site/c site/f" },
    { "participation.date", FALSE, "site/b site/c site/a site/d site/e site/f" },
    { "participation.date", TRUE, "site/a site/c site/b site/d site/e site/f" },
    { "participation", FALSE, "site/b site/c site/a site/d site/e site/f" },
    { "scheme", TRUE, "site/a site/b site/c site/d site/e site/f" },
  };
  g_autoptr (PioneerList) sites = get_sites ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *sorted = pioneer_list_sort (sites, cases[i].field, cases[i].descending, &error);

      g_test_message ("%s %s", cases[i].field, cases[i].descending ? "down" : "up");
      g_assert_no_error (error);
      api_assert_list (sorted, cases[i].sorted);
    }
}

static void
test_sort_quantities (void)
{
  g_autoptr (PioneerCatalogue) catalogue =
      api_build (HEAD SOURCE_A ", {\"id\": \"outcome/a\", " CITED ", \"actual\": \"3 day\"}, {\"id\": \"outcome/b\", " CITED
                               ", \"actual\": \"1 week\"}, "
                               "{\"id\": \"outcome/c\"}, {\"id\": \"outcome/d\", " CITED
                               ", \"actual\": \"2 hour\"}, {\"id\": \"outcome/e\", " CITED ", \"actual\": \"7 day\"}" TAIL,
                 NULL);
  g_autoptr (PioneerList) outcomes = pioneer_catalogue_get_outcomes (catalogue);

  api_assert_list (pioneer_list_sort (outcomes, "actual", FALSE, NULL), "outcome/d outcome/a outcome/b outcome/e outcome/c");
  api_assert_list (pioneer_list_sort (outcomes, "actual", TRUE, NULL), "outcome/b outcome/e outcome/a outcome/d outcome/c");
}

/* Groups */

static void
test_group (void)
{
  static const struct
  {
    const char *field;
    const char *groups;
  } cases[] = {
    { "client-group", "Young people:2 frail people:1 Adults:1 none:1 not stated:2" },
    { "population.kind", "resident:2 target:1 share:1 unknown:1 not stated:2" },
    { "participation.programme", "Care Pilots:2 Integration Pioneers:2 not stated:3" },
    { "participation.status", "shortlisted:1 selected:3 not stated:3" },
    { "figure", "2 weeks:2 not stated:4" },
    { "participation.date", "2009:1 1 April 2009:1 1 November 2013:1 not stated:3" },
    { "scheme", "not stated:6" },
  };
  g_autoptr (PioneerList) sites = get_sites ();
  g_autoptr (PioneerList) none = pioneer_list_slice (sites, 0, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *groups = pioneer_list_group (sites, cases[i].field, &error);

      g_test_message ("%s", cases[i].field);
      g_assert_no_error (error);
      api_assert_list (groups, cases[i].groups);
      api_assert_list (pioneer_list_group (none, cases[i].field, &error), "not stated:0");
    }
}

/* What a group is of can be filtered by, and gives the group again; all groups together hold all items. */
static void
check_groups (PioneerList *list, const char *field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) groups = pioneer_list_group (list, field, &error);
  g_autoptr (PioneerList) all = pioneer_list_slice (list, 0, 0);
  guint n = pioneer_list_get_n_items (groups);

  g_assert_no_error (error);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerGroup) group = PIONEER_GROUP (pioneer_list_get (groups, i));
      g_autoptr (PioneerList) items = pioneer_group_get_items (group);
      g_autoptr (PioneerList) joined = pioneer_list_unite (all, items);
      PioneerList *found = pioneer_list_filter (list, field, pioneer_group_get_value (group), &error);
      g_autoptr (PioneerList) missing = pioneer_list_subtract (items, found);

      g_assert_no_error (error);
      g_assert_cmpuint (pioneer_list_get_n_items (missing), ==, 0);
      g_assert_cmpint (pioneer_group_is_not_stated (group), ==, i == n - 1);
      g_assert_cmpint (pioneer_group_get_value (group) == NULL, ==, i == n - 1);
      if (i == n - 1)
        g_assert_cmpstr (pioneer_group_get_label (group), ==, "not stated");
      g_object_unref (found);
      g_set_object (&all, joined);
    }
  g_assert_cmpuint (pioneer_list_get_n_items (all), ==, pioneer_list_get_n_items (list));
}

static void
test_groups_add_up (void)
{
  static const char *const site_fields[] = {
    "name",          "client-group",       "population",           "population.kind", "population.quantity",
    "participation", "participation.date", "participation.status", "figure",          "scheme"
  };
  static const char *const properties[] = { "record", "field-name", "state", "value",   "text",      "modality", "as-of",
                                            "rank",   "shown",      "layer", "sources", "citations", "scope" };
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (site_fields); i++)
    check_groups (sites, site_fields[i]);
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    check_groups (statements, properties[i]);
}

static void
test_group_properties (void)
{
  g_autoptr (PioneerList) sites = get_sites ();
  g_autoptr (PioneerGroup) group = api_take_item (pioneer_list_group (sites, "client-group", NULL), 0);
  g_autoptr (PioneerGroup) date = api_take_item (pioneer_list_group (sites, "participation.date", NULL), 1);
  g_autofree char *value = NULL;
  g_autofree char *label = NULL;
  gboolean not_stated;
  PioneerList *items;

  g_object_get (group, "value", &value, "label", &label, "items", &items, "not-stated", &not_stated, NULL);
  g_assert_cmpstr (value, ==, "aa");
  g_assert_cmpstr (label, ==, "Young people");
  api_assert_list (items, "site/a site/c");
  g_assert_false (not_stated);
  g_assert_cmpstr (pioneer_group_get_value (date), ==, "2009-04-01");
  g_assert_cmpstr (pioneer_group_get_label (date), ==, "1 April 2009");
}

/* Other items than records */

static void
test_statements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  static const FilterCase cases[] = {
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

/* Sets */

static void
test_sets (void)
{
  g_autoptr (PioneerList) sites = get_sites ();
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
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
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
  g_autoptr (PioneerList) sites = get_sites ();
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
      ", {\"id\": \"partner/one\", \"name\": {\"value\": \"Same name\", " CITED "}}, "                                             \
      "{\"id\": \"partner/two\", \"name\": {\"value\": \"Same name\", " CITED "}}, "                                               \
      "{\"id\": \"site/a\", " CITED                                                                                                \
      ", \"contact\": {\"value\": {\"name\": \"Press\"}}, \"figure\": {\"value\": {\"what\": \"x\", \"quantity\": \"2 week\"}}, "  \
      "\"partnership\": {\"value\": {\"partner\": \"one\"}}}, "                                                                    \
      "{\"id\": \"site/b\", " CITED                                                                                                \
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

/* Slices and positions */

static void
test_positions (void)
{
  g_autoptr (PioneerList) sites = get_sites ();
  g_autoptr (PioneerList) statements = NULL;
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerList) by_hand = g_object_new (PIONEER_TYPE_LIST, NULL);
  g_autoptr (GObject) last = pioneer_list_get (sites, 5);

  statements = pioneer_catalogue_get_statements (catalogue);
  g_assert_nonnull (last);
  g_assert_cmpuint (pioneer_list_get_n_items (sites), ==, 6);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sites)), ==, 6);
  for (guint i = 0; i < 3; i++)
    {
      const guint past[] = { 6, G_MAXINT, G_MAXUINT };

      g_assert_null (pioneer_list_get (sites, past[i]));
      g_assert_null (g_list_model_get_item (G_LIST_MODEL (sites), past[i]));
      g_assert_null (pioneer_list_get (by_hand, past[i]));
      api_assert_list (pioneer_list_slice (sites, past[i], G_MAXUINT), "");
    }
  g_assert_null (pioneer_list_get (statements, G_MAXUINT));

  api_assert_list (pioneer_list_slice (sites, 1, 2), "site/b site/c");
  api_assert_list (pioneer_list_slice (sites, 4, G_MAXUINT), "site/e site/f");
  api_assert_list (pioneer_list_slice (sites, 5, 1), "site/f");
  api_assert_list (pioneer_list_slice (sites, 0, 0), "");
  g_assert_cmpuint (pioneer_list_get_n_items (by_hand), ==, 0);
  api_assert_list (pioneer_list_unite (by_hand, sites), "site/a site/b site/c site/d site/e site/f");
  api_assert_list (pioneer_list_intersect (by_hand, sites), "");
}

static void
test_find (void)
{
  static const struct
  {
    const char *id;
    gboolean found;
  } cases[] = { { "a", TRUE },      { "site/a", TRUE }, { "partner/a", FALSE }, { "site/", FALSE }, { "", FALSE },
                { "sit/a", FALSE }, { "a/a", FALSE },   { "site/a/b", FALSE },  { "A", FALSE },     { "sites/a", FALSE } };
  g_autoptr (PioneerList) sites = get_sites ();
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GObject) found = pioneer_list_find (sites, cases[i].id);

      g_test_message ("find %s", cases[i].id);
      g_assert_cmpint (found != NULL, ==, cases[i].found);
      g_assert_null (pioneer_list_find (statements, cases[i].id));
    }
}

/* Errors */

static void
check_error (PioneerList *list, const char *field, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_list_filter (list, field, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_cmpstr (error->message, ==, message);
  g_clear_error (&error);
  g_assert_null (pioneer_list_filter_range (list, field, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_null (pioneer_list_sort (list, field, FALSE, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_null (pioneer_list_group (list, field, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
}

#define SITE_FIELDS                                                                                                                \
  "name, summary, scheme, participation, aim, place, population, client-group, condition, setting, feature, partnership, "         \
  "partner-count, funding, event, figure, remark, contact, related-site, note"

static void
test_errors (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites_text, NULL);
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (PioneerList) none = pioneer_list_slice (sites, 0, 0);
  g_autoptr (PioneerList) groups = pioneer_list_group (sites, "name", NULL);
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  check_error (sites, "colour", "A site has no field “colour”; its fields are " SITE_FIELDS);
  check_error (none, "colour", "A site has no field “colour”; its fields are " SITE_FIELDS);
  check_error (sites, "names", "A site has no field “names”; its fields are " SITE_FIELDS);
  check_error (sites, "", "The name of a field was expected, such as name, and nothing was given");
  check_error (sites, "population.size",
               "The shape population has no member “size”; its members are kind, quantity, base, group, place");
  check_error (sites, "population.", "The shape population has no member “”; its members are kind, quantity, base, group, place");
  check_error (sites, "name.first", "A value of the type text has no members, such as “first”; end the path before it");
  check_error (groups, "size", "A PioneerGroup has no property “size”; its properties are value, label, items, not-stated");
  check_error (
      statements, "record.name",
      "A PioneerStatement has no property “record.name”; its properties are record, field-name, state, value, text, modality, "
      "as-of, scope, attributed-to, rank, reason, shown, layer, citations, sources");
}

/* What can be no value of a field is a mistake, and not a value that nothing has. */
static void
test_wanted_errors (void)
{
  static const struct
  {
    const char *field;
    const char *value;
    int code;
  } cases[] = {
    { "population", "many", PIONEER_ERROR_PARSE },
    { "population", "5 people", PIONEER_ERROR_PARSE },
    { "population[kind=target].quantity", "lots", PIONEER_ERROR_PARSE },
    { "participation.date", "2013-13", PIONEER_ERROR_PARSE },
    { "participation.programme.announced", "soon", PIONEER_ERROR_PARSE },
    { "population.kind", "Resident", PIONEER_ERROR_UNKNOWN_WORD },
    { "participation.status", "slected", PIONEER_ERROR_UNKNOWN_WORD },
  };
  g_autoptr (PioneerList) sites = get_sites ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s is %s", cases[i].field, cases[i].value);
      g_assert_null (pioneer_list_filter (sites, cases[i].field, cases[i].value, &error));
      g_assert_error (error, PIONEER_ERROR, cases[i].code);
      g_clear_error (&error);
      g_assert_null (pioneer_list_filter_range (sites, cases[i].field, cases[i].value, NULL, &error));
      g_assert_error (error, PIONEER_ERROR, cases[i].code);
      g_clear_error (&error);
      g_assert_null (pioneer_list_filter_range (sites, cases[i].field, NULL, cases[i].value, &error));
      g_assert_error (error, PIONEER_ERROR, cases[i].code);
    }

  g_assert_cmpstr (g_quark_to_string (PIONEER_ERROR), ==, "pioneer-error-quark");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lists/filter", test_filter);
  g_test_add_func ("/lists/range", test_range);
  g_test_add_func ("/lists/sort", test_sort);
  g_test_add_func ("/lists/sort-quantities", test_sort_quantities);
  g_test_add_func ("/lists/group", test_group);
  g_test_add_func ("/lists/groups-add-up", test_groups_add_up);
  g_test_add_func ("/lists/group-properties", test_group_properties);
  g_test_add_func ("/lists/statements", test_statements);
  g_test_add_func ("/lists/values", test_values);
  g_test_add_func ("/lists/days", test_days);
  g_test_add_func ("/lists/named-records", test_named_records);
  g_test_add_func ("/lists/sets", test_sets);
  g_test_add_func ("/lists/sets-of-kinds", test_sets_of_kinds);
  g_test_add_func ("/lists/between-catalogues", test_between_catalogues);
  g_test_add_func ("/lists/sets-of-statements", test_sets_of_statements);
  g_test_add_func ("/lists/sets-of-values", test_sets_of_values);
  g_test_add_func ("/lists/positions", test_positions);
  g_test_add_func ("/lists/find", test_find);
  g_test_add_func ("/lists/errors", test_errors);
  g_test_add_func ("/lists/wanted-errors", test_wanted_errors);

  return g_test_run ();
}
