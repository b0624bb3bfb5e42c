/* test-json-nodes.c - Handing records over as nodes of json-glib
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>

#include <string.h>

static const char text[] = "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": ["
                           "{\"id\": \"site/a\", \"place\": [\"b\"], \"name\": {\"value\": \"A\", \"scope\": \"x\"}},"
                           "{\"id\": \"concept/b\", \"name\": \"B\", \"vocabulary\": \"place\"}]}";

static PioneerCatalogue *
load (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "text", &error));
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalogue;
}

static void
test_record (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "a");
  g_autofree char *json = pioneer_record_to_json (PIONEER_RECORD (site));
  g_autoptr (JsonNode) node = pioneer_record_to_node (PIONEER_RECORD (site));

  g_assert_cmpstr (json, ==, "{\"id\": \"site/a\", \"name\": {\"value\": \"A\", \"scope\": \"x\"}, \"place\": \"b\"}");
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "place"), ==, "b");
}

static void
test_catalogue (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) again = NULL;
  g_autofree char *same = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_builder_add_node (builder, node, NULL, &error));
  again = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);
  same = pioneer_catalogue_to_json (again, NULL, NULL);
  g_assert_cmpstr (same, ==, json);
}

static void
test_wrong (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (JsonNode) node = json_from_string ("[1, 2]", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (pioneer_catalogue_builder_add_node (builder, node, "mine", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "mine"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-nodes/record", test_record);
  g_test_add_func ("/json-nodes/catalogue", test_catalogue);
  g_test_add_func ("/json-nodes/wrong", test_wrong);

  return g_test_run ();
}
