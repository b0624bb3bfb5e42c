/* pioneer-catalogue-compile.c - Catalogues to files that open at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-compile.h"

#include "pioneer-catalogue-private.h"
#include "pioneer-catalogue.h"
#include "pioneer-compiled-writer-private.h"
#include "pioneer-save-private.h"

static gboolean
write_compiled (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error)
{
  return pioneer_compiled_write (data, stream, cancellable, error);
}

/* A catalogue that was opened from a damaged file would be written without what can't be read. */
static gboolean
check_whole (PioneerCatalogue *self, GError **error)
{
  PioneerStore *store = pioneer_catalogue_get_store (self);

  for (guint32 i = 0; i < store->n_records && store->reader != NULL; i++)
    pioneer_store_record (store, i);
  if (pioneer_catalogue_get_damage (self) == NULL)
    return TRUE;

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, pioneer_catalogue_get_damage (self));

  return FALSE;
}

/**
 * pioneer_catalogue_compile:
 * @self: a catalogue
 * @file: where to write; its name should end in `.pioneer`
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Writes the catalogue, with the index that it is searched by, to a file that [func@Pioneer.Catalogue.open] opens at once, however
 * large it is. The same catalogue always gives the same bytes. The file is replaced when all is written; until then, and if anything
 * goes wrong, it is as it was.
 *
 * A compiled catalogue can be read by the libpioneer that made it, and by those with the same fields, on machines whose numbers begin
 * with their little end. It gives its JSON back byte for byte; JSON is what to keep, edit and hand on.
 *
 * Fails with %PIONEER_ERROR_DAMAGED where the catalogue was itself opened from a file that is damaged, with %PIONEER_ERROR_LIMIT where
 * it is too large to be searched, with %PIONEER_ERROR_OTHER_FORMAT on machines whose numbers begin with their big end, and with a #GIOError where the file can't be written.
 *
 * Returns: whether it was written
 */
gboolean
pioneer_catalogue_compile (PioneerCatalogue *self, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) index = NULL;
  PioneerCompiling compiling;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (!check_whole (self, error) || !pioneer_catalogue_dup_index_bytes (self, &index, cancellable, error))
    return FALSE;

  compiling.store = pioneer_catalogue_get_store (self);
  compiling.layers = pioneer_catalogue_get_layers (self);
  compiling.index = index;

  return pioneer_save (file, write_compiled, &compiling, cancellable, error);
}

static void
compile_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (pioneer_catalogue_compile (source_object, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_catalogue_compile_async:
 * @self: a catalogue
 * @file: where to write
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is written
 * @user_data: data for the callback
 *
 * Compiles the catalogue in a thread of its own. See [method@Pioneer.Catalogue.compile].
 */
void
pioneer_catalogue_compile_async (
    PioneerCatalogue *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PIONEER_IS_CATALOGUE (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_catalogue_compile_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, compile_in_thread);
}

/**
 * pioneer_catalogue_compile_finish:
 * @self: a catalogue
 * @result: the result that the callback got
 * @error: return location for an error, or %NULL
 *
 * Ends the compiling of a catalogue. Fails as [method@Pioneer.Catalogue.compile] does, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: whether it was written
 */
gboolean
pioneer_catalogue_compile_finish (PioneerCatalogue *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
