/* test-lists.c - Lists: filtering, sorting, finding, and what they refuse
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static const ApiFilterCase filters[] = {
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
  g_autoptr (PioneerList) sites = api_get_sites ();

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
  g_autoptr (PioneerList) sites = api_get_sites ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PioneerList *found = pioneer_list_filter_range (sites, cases[i].field, cases[i].lowest, cases[i].highest, &error);

      g_test_message ("%s from %s to %s", cases[i].field, cases[i].lowest, cases[i].highest);
      g_assert_no_error (error);
      api_assert_list (found, cases[i].found);
    }
}

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
  g_autoptr (PioneerList) sites = api_get_sites ();

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
      api_build (HEAD SOURCE_A ", {\"id\": \"outcome/a\", " BY_A ", \"actual\": \"3 day\"}, {\"id\": \"outcome/b\", " BY_A
                               ", \"actual\": \"1 week\"}, "
                               "{\"id\": \"outcome/c\"}, {\"id\": \"outcome/d\", " BY_A
                               ", \"actual\": \"2 hour\"}, {\"id\": \"outcome/e\", " BY_A ", \"actual\": \"7 day\"}" TAIL,
                 NULL);
  g_autoptr (PioneerList) outcomes = pioneer_catalogue_get_outcomes (catalogue);

  api_assert_list (pioneer_list_sort (outcomes, "actual", FALSE, NULL), "outcome/d outcome/a outcome/b outcome/e outcome/c");
  api_assert_list (pioneer_list_sort (outcomes, "actual", TRUE, NULL), "outcome/b outcome/e outcome/a outcome/d outcome/c");
}

static void
test_positions (void)
{
  g_autoptr (PioneerList) sites = api_get_sites ();
  g_autoptr (PioneerList) statements = NULL;
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();
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
  g_autoptr (PioneerList) sites = api_get_sites ();
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GObject) found = pioneer_list_find (sites, cases[i].id);

      g_test_message ("find %s", cases[i].id);
      g_assert_cmpint (found != NULL, ==, cases[i].found);
      g_assert_null (pioneer_list_find (statements, cases[i].id));
    }
}

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
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();
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
  g_autoptr (PioneerList) sites = api_get_sites ();

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
  g_test_add_func ("/lists/positions", test_positions);
  g_test_add_func ("/lists/find", test_find);
  g_test_add_func ("/lists/errors", test_errors);
  g_test_add_func ("/lists/wanted-errors", test_wanted_errors);

  return g_test_run ();
}
