/* bench-load.c - How long a large catalogue takes to load, and how much memory
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-builder-private.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#define N_RECORDS 100000
#define MEGABYTE  1e6

static const char header[] =
    "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"bench\"}\n"
    "{\"id\": \"source/report\", \"name\": \"A report\"}\n"
    "{\"id\": \"concept/older-people\", \"name\": \"Older people\", \"vocabulary\": \"client-group\"}\n"
    "{\"id\": \"concept/telecare\", \"name\": \"Telecare\", \"vocabulary\": \"feature\"}\n"
    "{\"id\": \"programme/pilots\", \"name\": {\"value\": \"Pilots\", \"cite\": \"report@0-6#0123456789abcdef\"}}\n";

/* About as much as the shipped catalogue says of a site. */
static void
write_record (FILE *file, guint n)
{
  g_fprintf (
      file,
      "{\"id\": \"site/place-%u\", \"cite\": \"report@%u-%u#0123456789abcdef\", \"name\": \"Place %u\", "
      "\"summary\": \"What is done in place %u to bring health and social care together, in the curator's words.\", "
      "\"participation\": {\"value\": {\"programme\": \"pilots\", \"status\": \"selected\", \"date\": \"2009-04-01\"}}, "
      "\"aim\": [{\"value\": \"Keep older people of place %u out of hospital\", \"cite\": \"report@%u-%u#0123456789abcdef\"}], "
      "\"population\": {\"value\": {\"kind\": \"covered\", \"quantity\": \"about %u000 person\"}, \"as-of\": \"2013\"}, "
      "\"client-group\": [\"older-people\"], "
      "\"feature\": [{\"value\": {\"concept\": \"telecare\", \"description\": \"Telecare for %u homes\", \"due\": \"2014-04\"}, "
      "\"modality\": \"plan\", \"cite\": \"report@%u-%u#fedcba9876543210\"}, "
      "{\"value\": {\"concept\": \"telecare\", \"count\": %u}, \"modality\": \"reported\"}]}\n",
      n, n * 10, n * 10 + 9, n, n, n, n * 10 + 1, n * 10 + 5, n % 900 + 1, n % 50, n * 10 + 2, n * 10 + 8, n % 70);
}

static char *
write_file (guint n_records)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("pioneer-bench-XXXXXX.jsonl", &path, NULL);
  FILE *file = fdopen (fd, "w");

  g_assert_nonnull (file);
  fputs (header, file);
  for (guint i = 0; i < n_records; i++)
    write_record (file, i);
  g_assert_cmpint (fclose (file), ==, 0);

  return g_steal_pointer (&path);
}

static double
get_peak (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) usage.ru_maxrss * 1024 / MEGABYTE;
}

static void
load (const char *path, double size)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  double before = get_peak ();
  gint64 start = g_get_monotonic_time ();
  double read, built;

  pioneer_catalogue_builder_add_file (builder, file, NULL, &error);
  g_assert_no_error (error);
  read = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_print ("read      %6.2f s  %6.1f MB/s  peak %6.1f MB (%.1f MB before)\n", read, size / read, get_peak (), before);

  store = pioneer_catalogue_builder_build_store (builder, &error);
  g_assert_no_error (error);
  built = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC - read;
  g_print ("built     %6.2f s  %6.1f MB/s  peak %6.1f MB\n", built, size / (read + built), get_peak ());
  g_print ("text      %6.1f MB, arena %.1f MB, %u records, %u statements\n", size,
           (double) pioneer_catalogue_builder_get_size (builder) / MEGABYTE, store->n_records, store->n_statements);
}

int
main (int argc, char **argv)
{
  guint n_records = argc > 1 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : N_RECORDS;
  g_autofree char *path = write_file (n_records);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  load (path, (double) status.st_size / MEGABYTE);
  g_unlink (path);

  return EXIT_SUCCESS;
}
