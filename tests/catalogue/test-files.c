/* test-files.c - Catalogues: to files and back
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GMainLoop *loop;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("pioneer-XXXXXX", NULL);
  fixture->loop = g_main_loop_new (NULL, FALSE);
}

static void
tear_down (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_main_loop_unref (fixture->loop);
  g_clear_object (&fixture->result);
}

static GFile *
get_file (Fixture *fixture, const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static void
test_files (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  static const char *const names[] = { "a.json", "a.jsonl", "a" };
  g_autofree char *text = api_every_field ();
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = get_file (fixture, names[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerCatalogue) loaded = NULL;
      g_autofree char *json = NULL;

      /* Twice: the second replaces the first. */
      for (guint j = 0; j < 2; j++)
        {
          g_assert_true (pioneer_catalogue_save (catalogue, file, NULL, NULL, &error));
          g_assert_no_error (error);
        }
      loaded = pioneer_catalogue_load (file, NULL, &error);
      g_assert_no_error (error);
      json = pioneer_catalogue_to_json (loaded, NULL, &error);
      g_assert_cmpstr (json, ==, text);
    }
}

static void
test_file_errors (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (GFile) missing = get_file (fixture, "missing.json");
  g_autoptr (GFile) nowhere = get_file (fixture, "missing/a.json");
  g_autoptr (GFile) file = get_file (fixture, "a.json");
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_null (pioneer_catalogue_load (missing, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "missing.json"));
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_load (folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_save (catalogue, nowhere, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_save (catalogue, file, "nonsense", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_clear_error (&error);
  g_assert_false (g_file_query_exists (file, NULL));

  /* What was there stays if the new can't be written. */
  g_assert_true (g_file_set_contents (g_file_peek_path (file), "old", -1, NULL));
  g_cancellable_cancel (cancelled);
  g_assert_false (pioneer_catalogue_save (catalogue, file, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");

  g_assert_null (pioneer_catalogue_load (file, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_assert_nonnull (strstr (error->message, "a.json:1:1"));
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_load (file, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
take_result (G_GNUC_UNUSED GObject *object, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  g_set_object (&fixture->result, result);
  g_main_loop_quit (fixture->loop);
}

static void
test_async (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerCatalogue) loaded = NULL;
  g_autoptr (GFile) file = get_file (fixture, "a.json");
  g_autoptr (GFile) missing = get_file (fixture, "missing.json");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  pioneer_catalogue_save_async (catalogue, file, NULL, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_true (pioneer_catalogue_save_finish (catalogue, fixture->result, &error));
  g_assert_no_error (error);

  pioneer_catalogue_load_async (file, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  loaded = pioneer_catalogue_load_finish (fixture->result, &error);
  g_assert_no_error (error);
  api_assert_list (pioneer_catalogue_get_sites (loaded), "site/leeds site/old-leeds");

  pioneer_catalogue_load_async (missing, NULL, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_null (pioneer_catalogue_load_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_cancellable_cancel (cancelled);
  pioneer_catalogue_load_async (file, cancelled, take_result, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_null (pioneer_catalogue_load_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/catalogue/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/catalogue/file-errors", Fixture, NULL, set_up, test_file_errors, tear_down);
  g_test_add ("/catalogue/async", Fixture, NULL, set_up, test_async, tear_down);

  return g_test_run ();
}
