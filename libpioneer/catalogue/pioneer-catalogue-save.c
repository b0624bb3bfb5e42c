/* pioneer-catalogue-save.c - Writing catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-private.h"

#include "pioneer-catalogue-writer-private.h"

static PioneerWriting
make_writing (PioneerCatalogue *self, const char *layer, PioneerCatalogueForm form)
{
  PioneerWriting writing = {
    .store = pioneer_catalogue_get_store (self),
    .layers = pioneer_catalogue_get_layers (self),
    .layer = layer,
    .form = form,
  };

  return writing;
}

/**
 * pioneer_catalogue_to_json:
 * @self: a catalogue
 * @layer: (nullable): the name of a layer, or %NULL for all of them
 * @error: return location for an error, or %NULL
 *
 * Writes the catalogue in the canonical form: the same bytes for the same statements, however they were loaded.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer.
 *
 * Returns: (transfer full): JSON; %NULL on error
 */
char *
pioneer_catalogue_to_json (PioneerCatalogue *self, const char *layer, GError **error)
{
  PioneerWriting writing;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  writing = make_writing (self, layer, PIONEER_CATALOGUE_FORM_JSON);

  return pioneer_catalogue_write_text (&writing, error);
}

/**
 * pioneer_catalogue_to_json_lines:
 * @self: a catalogue
 * @layer: (nullable): the name of a layer, or %NULL for all of them
 * @error: return location for an error, or %NULL
 *
 * Writes the catalogue as JSON Lines: a line for the head, and a line for each record. As canonical as
 * [method@Pioneer.Catalogue.to_json].
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer.
 *
 * Returns: (transfer full): JSON Lines; %NULL on error
 */
char *
pioneer_catalogue_to_json_lines (PioneerCatalogue *self, const char *layer, GError **error)
{
  PioneerWriting writing;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  writing = make_writing (self, layer, PIONEER_CATALOGUE_FORM_LINES);

  return pioneer_catalogue_write_text (&writing, error);
}

static PioneerCatalogueForm
form_of (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && g_str_has_suffix (name, ".jsonl") ? PIONEER_CATALOGUE_FORM_LINES : PIONEER_CATALOGUE_FORM_JSON;
}

/**
 * pioneer_catalogue_save:
 * @self: a catalogue
 * @file: where to write; JSON Lines where its name ends in `.jsonl`, else JSON
 * @layer: (nullable): the name of a layer, or %NULL for all of them
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Writes the catalogue to a file, in the canonical form. The file is replaced when all is written; until then, and if anything goes
 * wrong, it is as it was.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer, and with a #GIOError where the file can't be written.
 *
 * Returns: whether it was written
 */
gboolean
pioneer_catalogue_save (PioneerCatalogue *self, GFile *file, const char *layer, GCancellable *cancellable, GError **error)
{
  PioneerWriting writing;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  writing = make_writing (self, layer, form_of (file));

  return pioneer_catalogue_write_file (&writing, file, cancellable, error);
}

/* What the thread needs to know. */
typedef struct
{
  GFile *file;
  char *layer;
} Saving;

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  g_object_unref (saving->file);
  g_free (saving->layer);
  g_free (saving);
}

static void
save_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Saving *saving = task_data;
  GError *error = NULL;

  if (pioneer_catalogue_save (source_object, saving->file, saving->layer, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_catalogue_save_async:
 * @self: a catalogue
 * @file: where to write
 * @layer: (nullable): the name of a layer, or %NULL for all of them
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is written
 * @user_data: data for the callback
 *
 * Writes the catalogue to a file, in a thread of its own. See [method@Pioneer.Catalogue.save].
 */
void
pioneer_catalogue_save_async (PioneerCatalogue *self,
                              GFile *file,
                              const char *layer,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Saving *saving;

  g_return_if_fail (PIONEER_IS_CATALOGUE (self));
  g_return_if_fail (G_IS_FILE (file));

  saving = g_new0 (Saving, 1);
  saving->file = g_object_ref (file);
  saving->layer = g_strdup (layer);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_catalogue_save_async);
  g_task_set_task_data (task, saving, free_saving);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * pioneer_catalogue_save_finish:
 * @self: a catalogue
 * @result: the result that the callback got
 * @error: return location for an error, or %NULL
 *
 * Ends the writing of a catalogue. Fails as [method@Pioneer.Catalogue.save] does, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: whether it was written
 */
gboolean
pioneer_catalogue_save_finish (PioneerCatalogue *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
