/* pioneer-save.c - Saving a file whole or not at all
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-save-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>

#include "pioneer-error-private.h"

#ifdef G_OS_UNIX
#include <unistd.h>
#endif

static gboolean
fail (GError **error, const char *what, const char *path)
{
  int code = errno;
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), "Cannot %s %s: %s", what, name, g_strerror (code));

  return FALSE;
}

#ifdef G_OS_UNIX
static gboolean
sync_path (const char *path, GError **error)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean synced;

  if (fd < 0)
    return fail (error, "open", path);

  /* What cannot be synced, such as a directory of some file systems, says EINVAL. */
  synced = fsync (fd) == 0 || errno == EINVAL || fail (error, "sync", path);
  g_close (fd, NULL);

  return synced;
}

/* The file that is meant, behind all links. */
static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = g_strdup (real != NULL ? real : path);

  free (real);

  return copy;
}

static void
keep_mode (const char *from, const char *to)
{
  GStatBuf status;

  if (g_stat (from, &status) == 0)
    g_chmod (to, (int) (status.st_mode & 07777));
}
#else
static gboolean
sync_path (G_GNUC_UNUSED const char *path, G_GNUC_UNUSED GError **error)
{
  return TRUE;
}

static char *
resolve (const char *path)
{
  return g_strdup (path);
}

static void
keep_mode (G_GNUC_UNUSED const char *from, G_GNUC_UNUSED const char *to)
{
}
#endif

/* A file in the place of a device or a pipe would be of no use to anybody. */
static gboolean
check_regular (const char *path, GError **error)
{
  g_autofree char *name = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;

  name = g_filename_display_name (path);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, "Cannot replace %s: it is not a regular file", name);

  return FALSE;
}

static GFileOutputStream *
create_beside (const char *path, char **beside, GCancellable *cancellable, GError **error)
{
  GFileOutputStream *stream = NULL;

  for (guint i = 0; i < 100 && stream == NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.%08x.tmp", path, g_random_int ());
      g_autoptr (GFile) file = g_file_new_for_path (name);

      g_clear_error (error);
      stream = g_file_create (file, G_FILE_CREATE_NONE, cancellable, error);
      if (stream != NULL)
        *beside = g_steal_pointer (&name);
      else if (error != NULL && !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        break;
    }

  return stream;
}

static gboolean
rename_over (const char *beside, const char *path, GError **error)
{
  g_autofree char *directory = g_path_get_dirname (path);

  if (!sync_path (beside, error))
    return FALSE;

  keep_mode (path, beside);
  if (g_rename (beside, path) != 0)
    return fail (error, "replace", path);

  /* It is in place already: whether the directory could be synced changes nothing about that. */
  sync_path (directory, NULL);

  return TRUE;
}

static gboolean
save_on_disk (const char *named, PioneerSaveFunc write, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = resolve (named);
  g_autofree char *beside = NULL;
  g_autoptr (GError) problem = NULL;
  g_autoptr (GFileOutputStream) stream = NULL;
  gboolean saved;

  if (!check_regular (path, error))
    return FALSE;

  stream = create_beside (path, &beside, cancellable, &problem);
  if (stream == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  saved = write (G_OUTPUT_STREAM (stream), data, cancellable, error) &&
          g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error) && rename_over (beside, path, error);
  if (!saved)
    g_unlink (beside);

  return saved;
}

/* Elsewhere, GIO knows how. Closing with what is cancelled gives the new content up. */
static gboolean
save_elsewhere (GFile *file, PioneerSaveFunc write, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  if (stream == NULL)
    return FALSE;
  if (write (G_OUTPUT_STREAM (stream), data, cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);

  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);

  return FALSE;
}

gboolean
pioneer_save (GFile *file, PioneerSaveFunc write, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  gboolean saved;

  if (path != NULL && g_file_is_native (file))
    saved = save_on_disk (path, write, data, cancellable, error);
  else
    saved = save_elsewhere (file, write, data, cancellable, error);
  if (!saved)
    pioneer_error_keep (error);

  return saved;
}
