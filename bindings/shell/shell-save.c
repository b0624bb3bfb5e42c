/* shell-save.c - Writing what the command says into a file
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-save.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

static gboolean
fail (GError **error, const char *file, int code)
{
  g_autofree char *name = g_filename_display_name (file);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), "“%s” could not be written: %s", name, g_strerror (code));

  return FALSE;
}

/* The file that is meant, behind all links, or one that isn't there yet. (transfer full) */
static char *
resolve (const char *file)
{
  char *real = realpath (file, NULL);
  char *copy = g_strdup (real != NULL ? real : file);

  free (real);

  return copy;
}

/* A file in the place of a device or a pipe would be of no use to anybody. */
static gboolean
write_through (const char *file, const char *bytes, gsize length, GError **error)
{
  int fd = g_open (file, O_WRONLY | O_CLOEXEC, 0);
  int code;

  if (fd < 0)
    return fail (error, file, errno);

  for (gsize done = 0; done < length;)
    {
      gssize n = write (fd, bytes + done, length - done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          code = errno;
          g_close (fd, NULL);
          return code == EPIPE || fail (error, file, code);
        }
      done += (gsize) n;
    }

  return g_close (fd, error);
}

/* Says so in the words of the file that was asked for, rather than in those of the one beside it that is written first. */
static gboolean
check_folder (const char *file, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *name = g_filename_display_name (folder);

  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    {
      g_autofree char *base = g_filename_display_basename (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "There is no folder “%s” to write “%s” into: make it first", name,
                   base);
      return FALSE;
    }

  return g_access (folder, W_OK | X_OK) == 0 || fail (error, file, errno);
}

gboolean
shell_save (const char *file, const char *bytes, gsize length, GError **error)
{
  g_autofree char *path = resolve (file);
  GStatBuf status;
  gboolean exists = g_stat (path, &status) == 0;

  if (exists && S_ISDIR (status.st_mode))
    {
      g_autofree char *name = g_filename_display_name (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "“%s” is a folder: name a file in it", name);
      return FALSE;
    }
  if (exists && !S_ISREG (status.st_mode))
    return write_through (path, bytes, length, error);

  return check_folder (path, error) &&
         g_file_set_contents_full (path, bytes, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   exists ? (int) (status.st_mode & 07777) : 0666, error);
}
