/* driver.c - Builds an index, opens it, puts the queries to it, and takes the time
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "driver.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PASSES_MIN 3
#define PASSES_MAX 50

static gint64
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_MONOTONIC, &time);

  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

/* Of this process, whatever else the machine does. */
static double
processor_seconds (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static char *
cut (char **rest, char end)
{
  char *start = *rest;
  char *stop = strchr (start, end);

  if (stop == NULL)
    g_error ("A line has too few columns: %s", start);
  *stop = '\0';
  *rest = stop + 1;

  return start;
}

void
driver_each_document (const char *corpus, DocumentFunc call, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GMappedFile) file = g_mapped_file_new (corpus, TRUE, &error); /* private: the ends are written over */
  char *rest, *end;

  g_assert_no_error (error);
  rest = g_mapped_file_get_contents (file);
  end = rest + g_mapped_file_get_length (file);

  while (rest < end)
    {
      Document document;

      document.id = (guint) strtoul (cut (&rest, '\t'), NULL, 10);
      document.name = cut (&rest, '\t');
      document.text = cut (&rest, '\t');
      document.facet = cut (&rest, '\t');
      document.number = strtoll (cut (&rest, '\n'), NULL, 10);
      call (&document, data);
    }
}

static QueryType
query_type (const char *name)
{
  static const char *const names[] = { "and", "or", "phrase", "prefix", "filter", "range", NULL };

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (name, names[i]))
      return (QueryType) (QUERY_AND + i);

  return QUERY_WORD; /* common or rare */
}

static void
query_free (gpointer data)
{
  Query *query = data;

  g_strfreev (query->words);
  g_free (query);
}

static GPtrArray *
read_queries (const char *path, char **contents)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *queries = g_ptr_array_new_with_free_func (query_free);

  g_file_get_contents (path, contents, NULL, &error);
  g_assert_no_error (error);

  for (char *rest = *contents; *rest != '\0';)
    {
      Query *query = g_new0 (Query, 1);

      query->number = (guint) strtoul (cut (&rest, '\t'), NULL, 10);
      query->type = query_type (cut (&rest, '\t'));
      query->words = g_strsplit (cut (&rest, '\t'), " ", -1);
      query->facet = cut (&rest, '\t');
      query->lowest = strtoll (cut (&rest, '\t'), NULL, 10);
      query->highest = strtoll (cut (&rest, '\n'), NULL, 10);
      g_ptr_array_add (queries, query);
    }

  return queries;
}

static guint64
folder_size (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint64 total = 0;

  g_assert_nonnull (folder);
  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      GStatBuf status;

      if (g_stat (file, &status) == 0)
        total += (guint64) status.st_size;
    }

  return total;
}

static int
build (const Driver *driver, const char *corpus, const char *folder)
{
  gint64 start;

  if (driver->convert != NULL)
    driver->convert (corpus, folder);
  start = now ();
  driver->build (corpus, folder);
  g_print ("seconds\t%.2f\n", (double) (now () - start) / 1e9);
  g_print ("bytes\t%" G_GUINT64_FORMAT "\n", driver->size != NULL ? driver->size (folder) : folder_size (folder));

  return EXIT_SUCCESS;
}

/* The index alone, by processor time; an engine that reads the corpus itself makes another in a folder for it. */
static int
make_index (const Driver *driver, const char *corpus, const char *folder)
{
  gpointer texts = driver->load != NULL ? driver->load (folder) : NULL;
  double start = processor_seconds ();

  if (driver->make_index != NULL)
    driver->make_index (texts);
  else
    driver->build (corpus, folder);
  g_print ("index_seconds\t%.2f\n", processor_seconds () - start);

  return EXIT_SUCCESS;
}

/* What is of this process alone and can't be had from a file again, in bytes. */
static guint64
private_memory (void)
{
  g_autofree char *contents = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/smaps_rollup", &contents, NULL, NULL);
  line = contents != NULL ? strstr (contents, "Private_Dirty:") : NULL;

  return line != NULL ? strtoull (line + strlen ("Private_Dirty:"), NULL, 10) * 1024 : 0;
}

/* From nothing to the first ten hits of the query with the given place. */
static int
open_to_first (const Driver *driver, const char *folder, const char *queries_path, guint place)
{
  g_autofree char *contents = NULL;
  g_autoptr (GPtrArray) queries = read_queries (queries_path, &contents);
  guint64 before = private_memory ();
  gint64 start = now ();
  gpointer engine = driver->open (folder);
  guint ids[TOP];
  guint n = driver->top (engine, driver->prepare (engine, queries->pdata[place]), ids);
  gint64 end = now ();

  g_print ("open_ns\t%" G_GINT64_FORMAT "\n", end - start);
  g_print ("private_bytes\t%" G_GUINT64_FORMAT "\n", private_memory () - before);
  g_print ("first_hits\t%u\n", n);

  return EXIT_SUCCESS;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static gint64
median (gint64 *times, guint n)
{
  qsort (times, n, sizeof *times, compare_times);

  return n % 2 == 1 ? times[n / 2] : (times[n / 2 - 1] + times[n / 2]) / 2;
}

typedef struct
{
  gpointer prepared;
  guint ids[TOP];
  guint n_ids;
  guint64 hits;
  gint64 top_times[PASSES_MAX];
  gint64 count_times[PASSES_MAX];
} Run;

/* All queries one after the other, and all of them again, so that no query finds the caches as it left them. */
static guint
pass_over (const Driver *driver, gpointer engine, Run *runs, guint n, gboolean counting, double seconds)
{
  gint64 begin = now ();
  guint pass = 0;

  while (pass < PASSES_MAX && (pass < PASSES_MIN || (double) (now () - begin) < seconds * 1e9))
    {
      for (guint i = 0; i < n; i++)
        {
          gint64 start = now ();

          if (counting)
            runs[i].hits = driver->count (engine, runs[i].prepared);
          else
            runs[i].n_ids = driver->top (engine, runs[i].prepared, runs[i].ids);
          (counting ? runs[i].count_times : runs[i].top_times)[pass] = now () - start;
        }
      pass++;
    }

  return pass;
}

static void
print_run (const Query *query, Run *run, guint top_passes, guint count_passes)
{
  g_print ("query\t%u\t%" G_GUINT64_FORMAT "\t%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\t", query->number, run->hits,
           median (run->top_times, top_passes), median (run->count_times, count_passes));
  for (guint i = 0; i < run->n_ids; i++)
    g_print ("%s%u", i == 0 ? "" : " ", run->ids[i]);
  g_print ("\n");
}

static int
run_all (const Driver *driver, const char *folder, const char *queries_path, double seconds)
{
  g_autofree char *contents = NULL;
  g_autoptr (GPtrArray) queries = read_queries (queries_path, &contents);
  g_autofree Run *runs = g_new0 (Run, queries->len);
  gpointer engine = driver->open (folder);
  guint top_passes, count_passes;

  for (guint i = 0; i < queries->len; i++)
    runs[i].prepared = driver->prepare (engine, queries->pdata[i]);

  top_passes = pass_over (driver, engine, runs, queries->len, FALSE, seconds);
  count_passes = pass_over (driver, engine, runs, queries->len, TRUE, seconds);
  g_print ("passes\t%u\t%u\n", top_passes, count_passes);

  for (guint i = 0; driver->identify != NULL && i < queries->len; i++)
    driver->identify (engine, runs[i].prepared, runs[i].ids);
  for (guint i = 0; i < queries->len; i++)
    print_run (queries->pdata[i], &runs[i], top_passes, count_passes);

  return EXIT_SUCCESS;
}

int
driver_main (const Driver *driver, int argc, char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "build"))
    return build (driver, argv[2], argv[3]);
  if (argc == 4 && g_str_equal (argv[1], "index"))
    return make_index (driver, argv[2], argv[3]);
  if (argc == 5 && g_str_equal (argv[1], "open"))
    return open_to_first (driver, argv[2], argv[3], (guint) strtoul (argv[4], NULL, 10));
  if (argc == 5 && g_str_equal (argv[1], "run"))
    return run_all (driver, argv[2], argv[3], strtod (argv[4], NULL));

  g_printerr ("Usage: %s build CORPUS FOLDER | index CORPUS FOLDER | open FOLDER QUERIES PLACE | run FOLDER QUERIES SECONDS\n",
              argv[0]);

  return 2;
}
