/* pioneer-catalogue-builder-read.c - Adding files and streams to a catalogue that is being built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-builder-private.h"

#include "pioneer-catalogue-reader-private.h"
#include "pioneer-compiled-open-private.h"
#include "pioneer-compiled-store-private.h"
#include "pioneer-error-private.h"

/* What a thread is told; it must not look at the builder. */
typedef struct
{
  GFile *file;
  GInputStream *stream;
  char *name;
  gboolean partial;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_clear_object (&request->file);
  g_clear_object (&request->stream);
  g_free (request->name);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static Request *
request_new (PioneerCatalogueBuilder *self, GFile *file, GInputStream *stream, const char *name)
{
  Request *request = g_new0 (Request, 1);

  g_set_object (&request->file, file);
  g_set_object (&request->stream, stream);
  request->name = file != NULL ? g_file_get_parse_name (file) : g_strdup (name);
  request->partial = pioneer_catalogue_builder_get_partial (self);

  return request;
}

static PioneerDraft *
read_compiled (const Request *request, GError **error)
{
  g_autoptr (PioneerDraft) draft = pioneer_draft_new ();
  g_autoptr (PioneerStore) store = pioneer_compiled_open (request->file, error);
  g_autoptr (PioneerLayers) layers = store != NULL ? pioneer_compiled_store_make_layers (store) : NULL;
  guint file;

  if (store == NULL)
    return NULL;

  pioneer_draft_merge_store (draft, store, layers, &file);
  if (store->damage == NULL)
    return g_steal_pointer (&draft);

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, store->damage);

  return NULL;
}

/* NULL where the file or stream can't be read. */
static PioneerDraft *
read_request (const Request *request, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerDraft) draft = pioneer_draft_new ();
  g_autoptr (GInputStream) stream = NULL;

  if (request->file != NULL && pioneer_compiled_probe (request->file, cancellable))
    return read_compiled (request, error);

  if (request->stream != NULL)
    stream = g_object_ref (request->stream);
  else
    stream = (GInputStream *) g_file_read (request->file, cancellable, error);

  if (stream == NULL || !pioneer_catalogue_read_stream (draft, stream, request->name, request->partial, cancellable, error))
    {
      g_prefix_error (error, "Cannot read %s: ", request->name != NULL ? request->name : "the stream");
      pioneer_error_keep (error);
      return NULL;
    }

  return g_steal_pointer (&draft);
}

static gboolean
add_request (PioneerCatalogueBuilder *self, const Request *request, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerDraft) draft = read_request (request, cancellable, error);

  return draft != NULL && pioneer_catalogue_builder_take (self, draft, error);
}

static void
run_request (GTask *task, G_GNUC_UNUSED gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  PioneerDraft *draft = read_request (data, cancellable, &error);

  if (draft != NULL)
    g_task_return_pointer (task, draft, (GDestroyNotify) pioneer_draft_free);
  else
    g_task_return_error (task, error);
}

static void
start_request (PioneerCatalogueBuilder *self,
               Request *request,
               gpointer tag,
               GCancellable *cancellable,
               GAsyncReadyCallback callback,
               gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, request, request_free);
  g_task_run_in_thread (task, run_request);
}

static gboolean
finish_request (PioneerCatalogueBuilder *self, GAsyncResult *result, GError **error)
{
  g_autoptr (PioneerDraft) draft = g_task_propagate_pointer (G_TASK (result), error);

  return draft != NULL && pioneer_catalogue_builder_take (self, draft, error);
}

/**
 * pioneer_catalogue_builder_add_file:
 * @self: a builder
 * @file: a file of JSON or JSON Lines, or a compiled catalogue
 * @cancellable: (nullable): to cancel it, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Adds the records of a file. A file of JSON Lines is read a line at a time, so it may be larger than memory would hold as JSON.
 *
 * Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the file is refused: the message is that
 * of the first error, and how many there are beside it; with %PIONEER_ERROR_DAMAGED or %PIONEER_ERROR_OTHER_FORMAT where it is a
 * compiled catalogue that can't be used. Where the file can't be read, fails with an error of GIO.
 * In all cases nothing is added.
 *
 * Returns: whether the file was added
 */
gboolean
pioneer_catalogue_builder_add_file (PioneerCatalogueBuilder *self, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (Request) request = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  request = request_new (self, file, NULL, NULL);

  return add_request (self, request, cancellable, error);
}

/**
 * pioneer_catalogue_builder_add_file_async:
 * @self: a builder
 * @file: a file of JSON or JSON Lines, or a compiled catalogue
 * @cancellable: (nullable): to cancel it, or %NULL
 * @callback: (scope async) (closure user_data): what to call when the file has been read
 * @user_data: what to pass to @callback
 *
 * Reads a file as [method@Pioneer.CatalogueBuilder.add_file] does, in a thread. The builder may be used meanwhile: its records are
 * added by [method@Pioneer.CatalogueBuilder.add_file_finish].
 */
void
pioneer_catalogue_builder_add_file_async (
    PioneerCatalogueBuilder *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self));
  g_return_if_fail (G_IS_FILE (file));

  start_request (self, request_new (self, file, NULL, NULL), pioneer_catalogue_builder_add_file_async, cancellable, callback,
                 user_data);
}

/**
 * pioneer_catalogue_builder_add_file_finish:
 * @self: a builder
 * @result: what the callback was given
 * @error: return location for an error, or %NULL
 *
 * Adds the records of a file that has been read by [method@Pioneer.CatalogueBuilder.add_file_async].
 *
 * Fails as [method@Pioneer.CatalogueBuilder.add_file] does.
 *
 * Returns: whether the file was added
 */
gboolean
pioneer_catalogue_builder_add_file_finish (PioneerCatalogueBuilder *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, pioneer_catalogue_builder_add_file_async), FALSE);

  return finish_request (self, result, error);
}

/**
 * pioneer_catalogue_builder_add_stream:
 * @self: a builder
 * @stream: a stream of JSON or JSON Lines
 * @name: (nullable): the name of the file to give in issues, or %NULL
 * @cancellable: (nullable): to cancel it, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Adds the records of a stream, which is read to its end and left open.
 *
 * Fails as [method@Pioneer.CatalogueBuilder.add_file] does.
 *
 * Returns: whether the records were added
 */
gboolean
pioneer_catalogue_builder_add_stream (
    PioneerCatalogueBuilder *self, GInputStream *stream, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (Request) request = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), FALSE);

  request = request_new (self, NULL, stream, name);

  return add_request (self, request, cancellable, error);
}

/**
 * pioneer_catalogue_builder_add_stream_async:
 * @self: a builder
 * @stream: a stream of JSON or JSON Lines, to be used by nobody else meanwhile
 * @name: (nullable): the name of the file to give in issues, or %NULL
 * @cancellable: (nullable): to cancel it, or %NULL
 * @callback: (scope async) (closure user_data): what to call when the stream has been read
 * @user_data: what to pass to @callback
 *
 * Reads a stream as [method@Pioneer.CatalogueBuilder.add_stream] does, in a thread. The builder may be used meanwhile: its records
 * are added by [method@Pioneer.CatalogueBuilder.add_stream_finish].
 */
void
pioneer_catalogue_builder_add_stream_async (PioneerCatalogueBuilder *self,
                                            GInputStream *stream,
                                            const char *name,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data)
{
  g_return_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self));
  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  start_request (self, request_new (self, NULL, stream, name), pioneer_catalogue_builder_add_stream_async, cancellable, callback,
                 user_data);
}

/**
 * pioneer_catalogue_builder_add_stream_finish:
 * @self: a builder
 * @result: what the callback was given
 * @error: return location for an error, or %NULL
 *
 * Adds the records of a stream that has been read by [method@Pioneer.CatalogueBuilder.add_stream_async].
 *
 * Fails as [method@Pioneer.CatalogueBuilder.add_file] does.
 *
 * Returns: whether the records were added
 */
gboolean
pioneer_catalogue_builder_add_stream_finish (PioneerCatalogueBuilder *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, pioneer_catalogue_builder_add_stream_async), FALSE);

  return finish_request (self, result, error);
}

/**
 * pioneer_catalogue_builder_add_bytes:
 * @self: a builder
 * @bytes: JSON or JSON Lines
 * @name: (nullable): the name of the file to give in issues, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Adds the records of a text.
 *
 * Fails as [method@Pioneer.CatalogueBuilder.add_file] does.
 *
 * Returns: whether the records were added
 */
gboolean
pioneer_catalogue_builder_add_bytes (PioneerCatalogueBuilder *self, GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GInputStream) stream = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  stream = g_memory_input_stream_new_from_bytes (bytes);

  return pioneer_catalogue_builder_add_stream (self, stream, name, NULL, error);
}
