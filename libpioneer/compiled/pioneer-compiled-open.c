/* pioneer-compiled-open.c - Opening compiled catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-open-private.h"

#include "pioneer-compiled-store-private.h"
#include "pioneer-error-private.h"

#define MAGIC_LENGTH 8

gboolean
pioneer_compiled_probe (GFile *file, GCancellable *cancellable)
{
  g_autoptr (GFileInputStream) stream = NULL;
  char magic[MAGIC_LENGTH];
  gsize n = 0;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) != G_FILE_TYPE_REGULAR)
    return FALSE;

  stream = g_file_read (file, cancellable, NULL);

  return stream != NULL && g_input_stream_read_all (G_INPUT_STREAM (stream), magic, sizeof magic, &n, cancellable, NULL) &&
         pioneer_compiled_is (magic, n);
}

static GBytes *
fail (GError **error, GIOErrorEnum code, const char *name, const char *why)
{
  g_set_error (error, G_IO_ERROR, code, "Cannot open %s: %s", name, why);

  return NULL;
}

/* What is opened is a file on a disk: opening a pipe would wait for someone to write to it. */
static GBytes *
map_file (const char *path, const char *name, GError **error)
{
  g_autoptr (GError) problem = NULL;
  GMappedFile *mapped;
  GBytes *bytes;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return fail (error, G_IO_ERROR_NOT_FOUND, name, "there is no such file");
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return fail (error, G_IO_ERROR_IS_DIRECTORY, name, "it is a folder, where a file is wanted");
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return fail (error, G_IO_ERROR_NOT_REGULAR_FILE, name, "it is not a regular file");

  mapped = g_mapped_file_new (path, FALSE, &problem);
  if (mapped == NULL)
    return fail (error, g_io_error_from_file_error ((GFileError) problem->code), name, problem->message);

  bytes = g_mapped_file_get_bytes (mapped);
  g_mapped_file_unref (mapped);

  return bytes;
}

PioneerStore *
pioneer_compiled_open (GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (GBytes) bytes = NULL;

  if (path != NULL && g_file_is_native (file))
    bytes = map_file (path, name, error);
  else
    bytes = g_file_load_bytes (file, NULL, NULL, error);

  if (bytes != NULL)
    return pioneer_compiled_store_new (bytes, name, error);

  pioneer_error_keep (error);

  return NULL;
}
