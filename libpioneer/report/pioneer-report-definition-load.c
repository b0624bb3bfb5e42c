/* pioneer-report-definition-load.c - Reading definitions of reports from files and from the library
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-definition-private.h"

#include <string.h>

#include "pioneer-error-private.h"
#include "pioneer-list-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-shipped.h"
#include "pioneer-spec-tables-private.h"

/* As in data/pioneer-shipped.gresource.xml. */
#define SHIPPED_FOLDER "/libpioneer/reports"

/**
 * pioneer_report_definition_new_from_json:
 * @json: a definition, as docs/reports.md describes it
 * @error: return location for an error, or %NULL
 *
 * Reads a definition from a text. What is wrong with what it says shows when it is checked or used.
 *
 * Fails with %PIONEER_ERROR_PARSE or %PIONEER_ERROR_INVALID where the text isn't an object in JSON, and with %PIONEER_ERROR_LIMIT
 * where it is larger than 1 MiB.
 *
 * Returns: (transfer full): the definition; %NULL on error
 */
PioneerReportDefinition *
pioneer_report_definition_new_from_json (const char *json, GError **error)
{
  g_return_val_if_fail (json != NULL, NULL);

  return pioneer_report_definition_new_from_text (json, strlen (json), NULL, NULL, error);
}

/* At most a byte more than may be read, so that no file, and no device, is read without end. */
static GBytes *
read_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autofree char *buffer = NULL;
  gsize length = 0;

  if (stream == NULL)
    return NULL;

  buffer = g_malloc (PIONEER_SPEC_MOST_BYTES + 2);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), buffer, PIONEER_SPEC_MOST_BYTES + 1, &length, cancellable, error))
    return NULL;
  buffer[length] = '\0';

  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}

/**
 * pioneer_report_definition_load:
 * @file: a definition in JSON
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Reads a definition from a file. A logo is looked for next to it.
 *
 * Fails as [ctor@Pioneer.ReportDefinition.new_from_json] does, and with a #GIOError where the file can't be read.
 *
 * Returns: (transfer full): the definition; %NULL on error
 */
PioneerReportDefinition *
pioneer_report_definition_load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  bytes = read_file (file, cancellable, error);
  if (bytes == NULL)
    {
      pioneer_error_keep (error);
      return NULL;
    }

  folder = g_file_get_parent (file);
  base = folder != NULL ? g_file_get_path (folder) : NULL;
  name = g_file_get_parse_name (file);

  return pioneer_report_definition_new_from_text (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), name, base, error);
}

static void
load_in_thread (GTask *task, G_GNUC_UNUSED gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  PioneerReportDefinition *definition = pioneer_report_definition_load (task_data, cancellable, &error);

  if (definition != NULL)
    g_task_return_pointer (task, definition, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_report_definition_load_async:
 * @file: a definition in JSON
 * @cancellable: (nullable): a cancellable, or %NULL
 * @callback: (scope async) (nullable): what to call when it is read
 * @user_data: data for the callback
 *
 * Reads a definition from a file, in a thread of its own. See [func@Pioneer.ReportDefinition.load].
 */
void
pioneer_report_definition_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_report_definition_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * pioneer_report_definition_load_finish:
 * @result: the result that the callback got
 * @error: return location for an error, or %NULL
 *
 * Ends the reading of a definition. Fails as [func@Pioneer.ReportDefinition.load] does, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): the definition; %NULL on error
 */
PioneerReportDefinition *
pioneer_report_definition_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* The names of those that ship, without their suffix, in byte order. */
static GStrv
list_names (void)
{
  GStrv files = g_resource_enumerate_children (_pioneer_get_resource (), SHIPPED_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    files[i][strlen (files[i]) - strlen (".json")] = '\0';

  return files;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * pioneer_report_definition_load_shipped:
 * @name: the name of a report that comes with the library, such as `overview`
 * @error: return location for an error, or %NULL
 *
 * Loads the definition of a report that comes with the library: see [func@Pioneer.ReportDefinition.list_shipped].
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such report.
 *
 * Returns: (transfer full): the definition; %NULL on error
 */
PioneerReportDefinition *
pioneer_report_definition_load_shipped (const char *name, GError **error)
{
  g_auto (GStrv) names = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *path = NULL;
  g_autofree char *quote = NULL;
  g_autofree char *known = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  names = list_names ();
  if (names != NULL && g_strv_contains ((const char *const *) names, name))
    {
      path = g_strconcat (SHIPPED_FOLDER, "/", name, ".json", NULL);
      bytes = g_resource_lookup_data (_pioneer_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
      if (bytes == NULL)
        return NULL;
      return pioneer_report_definition_new_from_text (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), name, NULL, error);
    }

  quote = pioneer_misread_quote (name, -1);
  if (names != NULL)
    {
      qsort (names, g_strv_length (names), sizeof *names, compare_names);
      known = pioneer_spec_list_words ((const char *const *) names);
    }
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "There is no report \"%s\"; expected %s", quote,
               known != NULL ? known : "none, as no report was built in");

  return NULL;
}

/**
 * pioneer_report_definition_list_shipped:
 *
 * Lists the reports that come with the library.
 *
 * Returns: (transfer full): a list of [class@Pioneer.ReportDefinition], by name
 */
PioneerList *
pioneer_report_definition_list_shipped (void)
{
  g_auto (GStrv) names = list_names ();
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_REPORT_DEFINITION);

  if (names != NULL)
    qsort (names, g_strv_length (names), sizeof *names, compare_names);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      PioneerReportDefinition *definition = pioneer_report_definition_load_shipped (names[i], NULL);

      if (definition != NULL)
        pioneer_list_take (list, definition);
    }

  return list;
}
