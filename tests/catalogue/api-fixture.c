/* api-fixture.c - Small catalogues for the tests of the public interface
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static void
add (PioneerCatalogueBuilder *builder, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, NULL, &error));
  g_assert_no_error (error);
}

/* All tests are run on catalogues that have been through a compiled file as well: they must see no difference. */
static PioneerCatalogue *
pass (PioneerCatalogue *catalogue)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *opened;

  if (g_getenv ("API_COMPILED") == NULL)
    return catalogue;

  folder = g_dir_make_tmp ("pioneer-test-XXXXXX", NULL);
  path = g_build_filename (folder, "test.pioneer", NULL);
  file = g_file_new_for_path (path);
  g_assert_true (pioneer_catalogue_compile (catalogue, file, NULL, &error));
  opened = pioneer_catalogue_open (file, &error);
  g_assert_no_error (error);
  g_object_unref (catalogue);
  g_unlink (path);
  g_rmdir (folder);

  return opened;
}

PioneerCatalogue *
api_build_all (const char **texts, gsize n)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  for (gsize i = 0; i < n; i++)
    add (builder, texts[i]);
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return pass (catalogue);
}

PioneerCatalogue *
api_build (const char *first, ...)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  va_list rest;

  va_start (rest, first);
  for (const char *text = first; text != NULL; text = va_arg (rest, const char *))
    g_ptr_array_add (texts, (gpointer) text);
  va_end (rest);

  return api_build_all ((const char **) texts->pdata, texts->len);
}

char *
api_every_field (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "catalogue", "every-field.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

PioneerCatalogue *
api_load_every_field (void)
{
  g_autofree char *text = api_every_field ();

  return api_build (text, NULL);
}

static void
append_item (GString *out, GObject *item)
{
  g_autofree char *text = NULL;
  g_autoptr (PioneerList) items = NULL;

  if (PIONEER_IS_RECORD (item))
    g_string_append (out, pioneer_record_get_reference (PIONEER_RECORD (item)));
  else if (PIONEER_IS_VALUE (item))
    g_string_append (out, text = pioneer_value_to_string (PIONEER_VALUE (item)));
  else if (PIONEER_IS_STATEMENT (item))
    g_string_append (out, pioneer_statement_get_text (PIONEER_STATEMENT (item)));
  else if (PIONEER_IS_CITATION (item))
    g_string_append (out, text = pioneer_citation_to_notation (PIONEER_CITATION (item)));
  else if (PIONEER_IS_FIELD (item))
    g_string_append (out, pioneer_field_get_name (PIONEER_FIELD (item)));
  else if (PIONEER_IS_GROUP (item))
    {
      items = pioneer_group_get_items (PIONEER_GROUP (item));
      g_string_append_printf (out, "%s:%u", pioneer_group_get_label (PIONEER_GROUP (item)), pioneer_list_get_n_items (items));
    }
  else
    g_string_append (out, G_OBJECT_TYPE_NAME (item));
}

char *
api_join (PioneerList *list)
{
  G_GNUC_UNUSED g_autoptr (PioneerList) own = list;
  GString *out = g_string_new (NULL);

  g_assert_true (PIONEER_IS_LIST (list));
  for (guint i = 0; i < pioneer_list_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (list, i);

      if (i > 0)
        g_string_append_c (out, ' ');
      append_item (out, item);
    }

  return g_string_free (out, FALSE);
}

gpointer
api_take_item (PioneerList *list, guint position)
{
  G_GNUC_UNUSED g_autoptr (PioneerList) own = list;

  return pioneer_list_get (list, position);
}

char *
api_text (gpointer value)
{
  G_GNUC_UNUSED g_autoptr (GObject) own = value;

  if (value == NULL)
    return NULL;
  if (PIONEER_IS_RECORD (value))
    return g_strdup (pioneer_record_get_reference (value));
  if (PIONEER_IS_CHANGE (value))
    return pioneer_change_to_string (value);

  return pioneer_value_to_string (value);
}

gpointer
api_get_record (const char *reference)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  gpointer record = pioneer_catalogue_get_record (catalogue, reference);

  g_assert_nonnull (record);

  return record;
}

char *
api_describe (const GValue *value)
{
  gpointer object;

  if (G_VALUE_HOLDS_STRING (value))
    return g_value_dup_string (value);
  if (G_VALUE_HOLDS_ENUM (value))
    return g_strdup (g_enum_get_value (g_type_class_peek (G_VALUE_TYPE (value)), g_value_get_enum (value))->value_nick);

  object = g_value_get_object (value);
  if (PIONEER_IS_LIST (object))
    return api_join (g_object_ref (object));

  return api_text (object != NULL ? g_object_ref (object) : NULL);
}

static const char *const sites_text = HEAD SOURCE_A
    ", "
    "{\"id\": \"programme/pioneers\", \"name\": {\"value\": \"Integration Pioneers\", " BY_A
    "}, \"announced\": {\"value\": \"2013-11-01\", " BY_A "}}, "
    "{\"id\": \"programme/pilots\", \"name\": {\"value\": \"Care Pilots\", " BY_A "}, \"announced\": {\"value\": \"2009-04\", " BY_A
    "}}, "
    "{\"id\": \"concept/zz\", \"vocabulary\": \"client-group\", \"name\": \"Adults\"}, "
    "{\"id\": \"concept/aa\", \"vocabulary\": \"client-group\", \"name\": \"Young people\", \"alternative-label\": \"The young\"}, "
    "{\"id\": \"concept/mm\", \"vocabulary\": \"client-group\", \"name\": \"frail people\", \"broader\": \"zz\"}, "
    "{\"id\": \"site/a\", " BY_A
    ", \"name\": \"Zeta\", \"client-group\": [\"zz\", \"aa\"], \"population\": [{\"value\": {\"kind\": \"resident\", \"quantity\": "
    "\"800000 person\"}}, {\"value\": {\"kind\": \"target\", \"quantity\": \"about 5000 person\"}}], "
    "\"participation\": {\"value\": {\"programme\": \"pioneers\", \"status\": \"selected\", \"date\": \"2013-11-01\"}}}, "
    "{\"id\": \"site/b\", " BY_A ", \"name\": \"alpha\", \"client-group\": \"mm\", \"population\": {\"value\": {\"kind\": "
    "\"resident\", \"quantity\": \"over 200000 person\"}}, "
    "\"participation\": [{\"value\": {\"programme\": \"pioneers\", \"status\": \"shortlisted\"}}, {\"value\": {\"programme\": "
    "\"pilots\", \"status\": \"selected\", \"date\": \"2009\"}}]}, "
    "{\"id\": \"site/c\", " BY_A ", \"name\": \"Beta\", \"client-group\": \"aa\", \"population\": {\"value\": {\"kind\": "
    "\"share\", \"quantity\": \"2 percent\"}}, "
    "\"participation\": {\"value\": {\"programme\": \"pilots\", \"status\": \"selected\", \"date\": \"2009-04-01\"}}}, "
    "{\"id\": \"site/d\", " BY_A ", \"name\": \"gamma\", \"population\": {\"state\": \"unknown\"}, \"figure\": {\"value\": "
    "{\"what\": \"length\", \"quantity\": \"2 week\"}}}, "
    "{\"id\": \"site/e\", " BY_A ", \"name\": \"Gamma\", \"figure\": {\"value\": {\"what\": \"length\", \"quantity\": \"14 "
    "day\"}}, \"client-group\": {\"state\": \"none\"}}, "
    "{\"id\": \"site/f\"}" TAIL;

PioneerCatalogue *
api_load_sites (void)
{
  return api_build (sites_text, NULL);
}

PioneerList *
api_get_sites (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_sites ();

  return pioneer_catalogue_get_sites (catalogue);
}
