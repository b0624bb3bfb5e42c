/* test-groups.c - Groups of lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

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
  g_autoptr (PioneerList) sites = api_get_sites ();
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
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();
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
  g_autoptr (PioneerList) sites = api_get_sites ();
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lists/group", test_group);
  g_test_add_func ("/lists/groups-add-up", test_groups_add_up);
  g_test_add_func ("/lists/group-properties", test_group_properties);

  return g_test_run ();
}
