/* bench-compiled.c - How fast a compiled catalogue opens and is read, and how much memory that takes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer.h"

static const char header[] =
    "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"bench\"}\n"
    "{\"id\": \"source/report\", \"name\": \"A report\"}\n"
    "{\"id\": \"concept/older-people\", \"name\": \"Older people\", \"vocabulary\": \"client-group\"}\n"
    "{\"id\": \"concept/telecare\", \"name\": \"Telecare\", \"vocabulary\": \"feature\"}\n"
    "{\"id\": \"programme/pilots\", \"name\": {\"value\": \"Pilots\", \"cite\": \"report@0-6#0123456789abcdef\"}}\n";

static void
write_record (FILE *file, guint n)
{
  fprintf (file,
           "{\"id\": \"site/place-%u\", \"cite\": \"report@%u-%u#0123456789abcdef\", \"name\": \"Place %u\", "
           "\"summary\": \"What is done in place %u to bring health and social care together, in the curator's words.\", "
           "\"participation\": {\"value\": {\"programme\": \"pilots\", \"status\": \"selected\", \"date\": \"2009-04-01\"}}, "
           "\"population\": {\"value\": {\"kind\": \"covered\", \"quantity\": \"about %u000 person\"}, \"as-of\": \"2013\"}, "
           "\"client-group\": [\"older-people\"], "
           "\"feature\": [{\"value\": {\"concept\": \"telecare\", \"description\": \"Telecare for %u homes\"}, "
           "\"modality\": \"plan\"}]}\n",
           n, n * 10, n * 10 + 9, n, n, n % 900 + 1, n % 50);
}

static double
seconds_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

/* Kilobytes that this process shares with nobody. */
static guint64
get_private (void)
{
  g_autofree char *text = NULL;
  guint64 size = 0;

  g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL);
  for (const char *at = text; at != NULL && (at = strstr (at, "\nPrivate_")) != NULL; at++)
    size += g_ascii_strtoull (strchr (at, ':') + 1, NULL, 10);

  return size;
}

static void
compile (guint n_records, GFile *json, GFile *compiled)
{
  g_autofree char *path = g_file_get_path (json);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;
  FILE *file = fopen (path, "w");
  gint64 start;

  g_assert_nonnull (file);
  fputs (header, file);
  for (guint i = 0; i < n_records; i++)
    write_record (file, i);
  fclose (file);

  start = g_get_monotonic_time ();
  catalogue = pioneer_catalogue_load (json, NULL, &error);
  g_assert_no_error (error);
  g_print ("%-34s %9.2f s\n", "load from JSON Lines", seconds_since (start));

  start = g_get_monotonic_time ();
  pioneer_catalogue_compile (catalogue, compiled, NULL, &error);
  g_assert_no_error (error);
  g_print ("%-34s %9.2f s\n", "compile", seconds_since (start));
}

static guint
read_objects (PioneerCatalogue *catalogue, guint n)
{
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  guint read = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerSite) site = PIONEER_SITE (pioneer_list_get (sites, i * (pioneer_list_get_n_items (sites) / n)));
      g_autoptr (PioneerList) populations = pioneer_site_get_populations (site);
      g_autoptr (PioneerList) features = pioneer_site_get_features (site);

      read += pioneer_record_get_name (PIONEER_RECORD (site)) != NULL;
      read += pioneer_record_get_summary (PIONEER_RECORD (site)) != NULL;
      read += pioneer_list_get_n_items (populations) + pioneer_list_get_n_items (features);
    }

  return read;
}

static guint
read_all (PioneerCatalogue *catalogue)
{
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);
  guint read = 0;

  for (guint32 i = store->kinds[PIONEER_KIND_SITE]; i < store->kinds[PIONEER_KIND_SITE + 1]; i++)
    {
      read += pioneer_store_name (store, i) != NULL;
      read += pioneer_store_shown (store, i, PIONEER_FIELD_SUMMARY) != NULL;
      read += pioneer_store_shown (store, i, PIONEER_FIELD_POPULATION) != NULL;
      read += pioneer_store_shown (store, i, PIONEER_FIELD_FEATURE) != NULL;
    }

  return read;
}

/* What is measured in a process, in its order. */
static const struct
{
  const char *name;
  const char *unit;
} figures[] = {
  { "open", "µs" },
  { "open to the first record's name", "µs" },
  { "private memory after opening", "kB more" },
  { "ten records, name and three fields", "µs" },
  { "the same ten again", "µs" },
  { "all records, name and three fields", "s" },
};

#define N_FIGURES   G_N_ELEMENTS (figures)
#define N_PROCESSES 7

/* The first time, what the library itself needs is made ready too. */
static void
open_once (const char *path, double *measured)
{
  g_autoptr (GError) error = NULL;
  guint64 before = get_private ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_open_path (path, &error);
  g_autoptr (PioneerRecord) first = NULL;
  guint64 memory;

  g_assert_no_error (error);
  measured[0] = seconds_since (start) * 1e6;
  memory = get_private ();
  measured[2] = (double) (memory - MIN (before, memory));
  start = g_get_monotonic_time ();
  first = pioneer_catalogue_get_record (catalogue, "site/place-7");
  g_assert_cmpstr (pioneer_record_get_name (first), ==, "Place 7");
  measured[1] = measured[0] + seconds_since (start) * 1e6;

  start = g_get_monotonic_time ();
  g_assert_cmpuint (read_objects (catalogue, 10), ==, 40);
  measured[3] = seconds_since (start) * 1e6;
  start = g_get_monotonic_time ();
  read_objects (catalogue, 10);
  measured[4] = seconds_since (start) * 1e6;
  start = g_get_monotonic_time ();
  read_all (catalogue);
  measured[5] = seconds_since (start);
}

/* In a process that has done nothing else. */
static void
measure (const char *program, const char *path, double *measured)
{
  const char *const arguments[] = { program, "--open", path, NULL };
  g_autoptr (GSubprocess) process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL);
  g_autofree char *said = NULL;
  char *at;

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &said, NULL, NULL));
  at = said;
  for (guint i = 0; i < N_FIGURES; i++)
    measured[i] = (double) g_ascii_strtoll (at, &at, 10) / 1000;
}

static int
compare_figures (gconstpointer a, gconstpointer b)
{
  const double *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static void
print_medians (const char *program, const char *path)
{
  double measured[N_PROCESSES][N_FIGURES];

  for (guint i = 0; i < N_PROCESSES; i++)
    measure (program, path, measured[i]);

  for (guint figure = 0; figure < N_FIGURES; figure++)
    {
      double values[N_PROCESSES];

      for (guint i = 0; i < N_PROCESSES; i++)
        values[i] = measured[i][figure];
      qsort (values, N_PROCESSES, sizeof *values, compare_figures);
      g_print ("%-34s ", figures[figure].name);
      if (figure + 1 < N_FIGURES)
        g_print ("%9.0f %s\n", values[N_PROCESSES / 2], figures[figure].unit);
      else
        g_print ("%9.2f %s\n", values[N_PROCESSES / 2], figures[figure].unit);
    }
}

static void
check (GFile *compiled)
{
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  pioneer_catalogue_check_file (compiled, NULL, &error);
  g_assert_no_error (error);
  g_print ("%-34s %9.2f s\n", "check", seconds_since (start));
}

static void
run (const char *program, guint n_records)
{
  g_autofree char *folder = g_dir_make_tmp ("pioneer-bench-XXXXXX", NULL);
  g_autofree char *json_path = g_build_filename (folder, "bench.jsonl", NULL);
  g_autofree char *compiled_path = g_build_filename (folder, "bench.pioneer", NULL);
  g_autoptr (GFile) json = g_file_new_for_path (json_path);
  g_autoptr (GFile) compiled = g_file_new_for_path (compiled_path);
  GStatBuf status;

  g_print ("%u records\n", n_records);
  compile (n_records, json, compiled);
  g_assert_cmpint (g_stat (compiled_path, &status), ==, 0);
  g_print ("%-34s %9.1f MB\n", "file", (double) status.st_size / 1e6);
  print_medians (program, compiled_path);
  check (compiled);

  g_unlink (json_path);
  g_unlink (compiled_path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  if (argc > 2)
    {
      double measured[N_FIGURES];

      open_once (argv[2], measured);
      open_once (argv[2], measured);
      for (guint i = 0; i < N_FIGURES; i++)
        g_print ("%" G_GINT64_FORMAT " ", (gint64) (measured[i] * 1000));
      return EXIT_SUCCESS;
    }
  if (argc > 1)
    {
      run (argv[0], (guint) g_ascii_strtoull (argv[1], NULL, 10));
      return EXIT_SUCCESS;
    }

  run (argv[0], 63000);
  run (argv[0], 1000000);

  return EXIT_SUCCESS;
}
