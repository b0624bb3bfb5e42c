/* replay.c - Runs a fuzz target on the files of a corpus, for compilers that have no fuzzer
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <stdint.h>

/* The fuzz target that this is linked with. */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static guint
replay (const char *path)
{
  g_autofree char *text = NULL;
  gsize length;
  guint n_files = 0;
  const char *name;
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  if (folder == NULL)
    {
      if (!g_file_get_contents (path, &text, &length, NULL))
        g_error ("Cannot read %s", path);
      LLVMFuzzerTestOneInput ((const uint8_t *) text, length);
      return 1;
    }

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      n_files += replay (inner);
    }

  return n_files;
}

int
main (int argc, char **argv)
{
  guint n_files = 0;

  for (int i = 1; i < argc; i++)
    n_files += replay (argv[i]);

  g_print ("Replayed %u files\n", n_files);

  return n_files > 0 ? 0 : 1;
}
