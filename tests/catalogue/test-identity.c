/* test-identity.c - Objects: one for each record, how long they live, none made by hand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static void
test_identity (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
  g_autoptr (PioneerRecord) again = pioneer_catalogue_get_record (catalogue, "site/leeds");
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (GObject) listed = pioneer_list_get (sites, 0);
  g_autoptr (GObject) found = pioneer_list_find (sites, "leeds");
  g_autoptr (PioneerStatement) statement = api_take_item (pioneer_record_get_statements (again, NULL, NULL), 0);
  g_autoptr (PioneerStatement) same = api_take_item (pioneer_record_get_statements (again, "name", NULL), 0);
  g_autoptr (GObject) value = pioneer_statement_get_value (statement);
  g_autoptr (GObject) name = api_take_item (pioneer_record_get_names (again), 0);
  g_autoptr (PioneerStatement) of_value = pioneer_value_get_statement (PIONEER_VALUE (value));

  g_assert_true ((gpointer) site == again);
  g_assert_true ((gpointer) site == listed);
  g_assert_true ((gpointer) site == found);
  g_assert_true (statement == same);
  g_assert_true (statement == of_value);
  g_assert_true (value == name);

  /* A record, its first statement and that one's value are three things. */
  g_assert_true ((gpointer) site != statement);
  g_assert_true ((gpointer) site != value);
  g_assert_true ((gpointer) statement != value);
}

static void
test_life (void)
{
  PioneerCatalogue *catalogue = api_load_every_field ();
  PioneerSite *site = pioneer_catalogue_get_site (catalogue, "leeds");
  PioneerList *sites = pioneer_catalogue_get_sites (catalogue);
  PioneerStatement *statement = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  PioneerPopulation *value = PIONEER_POPULATION (pioneer_statement_get_value (statement));
  PioneerQuantity *quantity = pioneer_population_get_quantity (value);
  PioneerCitation *citation = api_take_item (pioneer_statement_get_citations (statement), 0);
  const char *id = pioneer_record_get_id (PIONEER_RECORD (site));

  g_assert_cmpstr (id, ==, "leeds");
  g_object_add_weak_pointer (G_OBJECT (catalogue), (gpointer *) &catalogue);
  g_object_unref (catalogue);
  g_assert_null (catalogue);
  g_object_unref (site);

  api_assert_list (g_object_ref (sites), "site/leeds site/old-leeds");
  g_object_unref (sites);
  api_assert_text (pioneer_statement_get_record (statement), "site/leeds");
  g_object_unref (statement);
  api_assert_text (pioneer_population_get_place (value), "concept/leeds-city");
  g_object_unref (value);
  api_assert_text (g_object_ref (quantity), "800,000 people");
  g_object_unref (quantity);
  api_assert_text (pioneer_citation_get_source (citation), "source/a");
  g_object_unref (citation);
}

/* A record that nobody holds goes, and comes again when it is asked for. */
static void
test_again (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint i = 0; i < 1000; i++)
    {
      PioneerSite *site = pioneer_catalogue_get_site (catalogue, "leeds");

      g_object_add_weak_pointer (G_OBJECT (site), (gpointer *) &site);
      g_object_unref (site);
      g_assert_null (site);
    }
}

/* A script can make an object of any class; it stands for nothing, and does no harm. */
static void
test_made_by_hand (void)
{
  const GType types[] = {
    G_TYPE_NONE,          PIONEER_TYPE_PROGRAMME, PIONEER_TYPE_SITE,    PIONEER_TYPE_PARTNER,
    PIONEER_TYPE_OUTCOME, PIONEER_TYPE_SOURCE,    PIONEER_TYPE_CONCEPT,
  };

  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      G_GNUC_UNUSED g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
      g_autoptr (PioneerRecord) record = g_object_new (types[kind], NULL);
      g_autofree GParamSpec **properties = NULL;
      guint n;

      g_assert_cmpint (pioneer_record_get_kind (record), ==, kind);
      g_assert_cmpstr (pioneer_record_get_id (record), ==, "");
      properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
      for (guint i = 0; i < n; i++)
        {
          g_auto (GValue) value = G_VALUE_INIT;
          g_autofree char *text = NULL;

          g_object_get_property (G_OBJECT (record), properties[i]->name, &value);
          text = api_describe (&value);
        }
      api_assert_list (pioneer_record_get_statements (record, NULL, NULL), "");
      api_assert_list (pioneer_record_get_fields (record), "");
      api_assert_list (pioneer_record_get_mentions (record), "");
      api_assert_list (pioneer_record_get_sources (record), "");
      api_assert_list (pioneer_record_get_conflicts (record), "");
      g_assert_null (pioneer_record_resolve (record, "name", PIONEER_POLICY_NEWEST, NULL));
      if (PIONEER_IS_SITE (record))
        api_assert_list (pioneer_site_get_outcomes (PIONEER_SITE (record)), "");
    }
}

static void
test_evidence_made_by_hand (void)
{
  const GType types[] = {
    PIONEER_TYPE_STATEMENT,  PIONEER_TYPE_CITATION, PIONEER_TYPE_CITATION_CHECK, PIONEER_TYPE_CONFLICT, PIONEER_TYPE_SIDE,
    PIONEER_TYPE_RESOLUTION, PIONEER_TYPE_REPORT,   PIONEER_TYPE_ISSUE,          PIONEER_TYPE_GROUP,    PIONEER_TYPE_FIELD,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GObject) object = g_object_new (types[i], NULL);
      g_autofree GParamSpec **properties = NULL;
      guint n;

      properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
      for (guint j = 0; j < n; j++)
        {
          g_auto (GValue) value = G_VALUE_INIT;

          g_object_get_property (object, properties[j]->name, &value);
          if (G_VALUE_HOLDS (&value, PIONEER_TYPE_LIST))
            g_assert_cmpuint (pioneer_list_get_n_items (g_value_get_object (&value)), ==, 0);
          else if (G_VALUE_HOLDS_OBJECT (&value))
            g_assert_null (g_value_get_object (&value));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/identity", test_identity);
  g_test_add_func ("/records/life", test_life);
  g_test_add_func ("/records/again", test_again);
  g_test_add_func ("/records/made-by-hand", test_made_by_hand);
  g_test_add_func ("/records/evidence-made-by-hand", test_evidence_made_by_hand);

  return g_test_run ();
}
