/* pioneer-compiled-open.c - Opening compiled catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-open-private.h"

#include <errno.h>
#include <glib/gstdio.h>

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
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    {
      int number = errno;

      return fail (error, g_io_error_from_errno (number), name, number == ENOENT ? "there is no such file" : g_strerror (number));
    }
  if (S_ISDIR (status.st_mode))
    return fail (error, G_IO_ERROR_IS_DIRECTORY, name, "it is a folder, where a file is wanted");
  if (!S_ISREG (status.st_mode))
    return fail (error, G_IO_ERROR_NOT_REGULAR_FILE, name, "it is not a regular file");

  mapped = g_mapped_file_new (path, FALSE, &problem);
  if (mapped == NULL)
    return fail (error, g_io_error_from_file_error ((GFileError) problem->code), name, problem->message);

  bytes = g_mapped_file_get_bytes (mapped);
  g_mapped_file_unref (mapped);

  return bytes;
}

/* The name that messages have. What is UTF-8 is taken as it is, since to find out what else names of files may be written in takes as long
 * as opening one. */
static char *
make_name (const char *path)
{
  return g_utf8_validate (path, -1, NULL) ? g_strdup (path) : g_filename_display_name (path);
}

static PioneerStore *
open_bytes (GBytes *bytes, const char *name, GError **error)
{
  if (bytes != NULL)
    return pioneer_compiled_store_new (bytes, name, error);

  pioneer_error_keep (error);

  return NULL;
}

PioneerStore *
pioneer_compiled_open_path (const char *path, GError **error)
{
  g_autofree char *name = make_name (path);
  g_autoptr (GBytes) bytes = map_file (path, name, error);

  return open_bytes (bytes, name, error);
}

PioneerStore *
pioneer_compiled_open (GFile *file, GError **error)
{
  const char *path = g_file_is_native (file) ? g_file_peek_path (file) : NULL;
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (path != NULL)
    return pioneer_compiled_open_path (path, error);

  name = g_file_get_parse_name (file);
  bytes = g_file_load_bytes (file, NULL, NULL, error);

  return open_bytes (bytes, name, error);
}
