/* test-search-threads.c - Many threads that search one catalogue find what one finds
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "random-catalogue.h"

#include "pioneer.h"

#define N_THREADS 8
#define N_QUERIES 60
#define SEED      20131103

typedef struct
{
  PioneerCatalogue *catalogue;
  char *texts[N_QUERIES];
  char *expected[N_QUERIES];
  int started;
} Shared;

typedef struct
{
  Shared *shared;
  guint first;
} Job;

/* The matches in their order, with their scores and the counts of a facet. */
static char *
search (PioneerCatalogue *catalogue, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new (text, &error);
  g_autoptr (PioneerSearch) one = pioneer_search_new (query);
  g_autoptr (PioneerResults) results = NULL;
  g_autoptr (PioneerFacet) facet = NULL;
  GString *found = g_string_new (NULL);

  pioneer_search_add_facet (one, "client-group");
  results = pioneer_search_run (one, catalogue, NULL, &error);
  if (error != NULL)
    {
      g_string_assign (found, error->message);
      return g_string_free (found, FALSE);
    }
  facet = pioneer_results_get_facet (results, "client-group");
  g_string_append_printf (found, "%u %u", pioneer_results_get_total (results), pioneer_facet_get_n_stated (facet));
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
      g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);

      g_string_append_printf (found, " %s %.17g %s", pioneer_record_get_reference (record), pioneer_match_get_score (match),
                              snippet != NULL ? pioneer_snippet_get_text (snippet) : "");
    }

  return g_string_free (found, FALSE);
}

static gpointer
search_all (gpointer data)
{
  Job *job = data;

  g_atomic_int_inc (&job->shared->started);
  while (g_atomic_int_get (&job->shared->started) < N_THREADS)
    g_thread_yield ();

  for (guint i = 0; i < N_QUERIES; i++)
    {
      guint which = (i + job->first) % N_QUERIES;
      g_autofree char *found = search (job->shared->catalogue, job->shared->texts[which]);

      g_assert_cmpstr (found, ==, job->shared->expected[which]);
    }

  return NULL;
}

/* The threads meet a catalogue that nobody has searched before, so that they make at once what searches share. */
static void
check_threads (Shared *shared)
{
  GThread *threads[N_THREADS];
  Job jobs[N_THREADS];

  shared->started = 0;
  for (guint i = 0; i < N_THREADS; i++)
    {
      jobs[i] = (Job){ shared, i * 7 };
      threads[i] = g_thread_new ("search", search_all, &jobs[i]);
    }
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);
}

static void
test_threads (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (PioneerCatalogue) catalogue = random_catalogue (rand, 300);
  g_autoptr (PioneerCatalogue) compiled = random_compiled (catalogue);
  g_autoptr (PioneerCatalogue) unsearched = NULL;
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  Shared shared = { 0 };

  pioneer_catalogue_builder_add_catalogue (builder, catalogue, NULL);
  unsearched = pioneer_catalogue_builder_build (builder, NULL);
  g_assert_nonnull (unsearched);
  for (guint i = 0; i < N_QUERIES; i++)
    {
      shared.texts[i] = random_query (rand, i % 3);
      shared.expected[i] = search (catalogue, shared.texts[i]);
    }

  shared.catalogue = unsearched;
  check_threads (&shared);
  shared.catalogue = compiled;
  check_threads (&shared);

  for (guint i = 0; i < N_QUERIES; i++)
    {
      g_free (shared.texts[i]);
      g_free (shared.expected[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/threads", test_threads);

  return g_test_run ();
}
