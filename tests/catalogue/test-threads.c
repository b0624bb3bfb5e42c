/* test-threads.c - Several threads that read one catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#define N_THREADS 4

/* Everything that is said, through objects that are made and dropped on the way. */
static char *
read_all (PioneerCatalogue *catalogue)
{
  GString *out = g_string_new (NULL);
  g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (catalogue);

  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);

      for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
        {
          g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));
          g_autofree char *names = api_join (pioneer_record_get_names (record));
          g_autofree char *statements = api_join (pioneer_record_get_statements (record, NULL, NULL));
          g_autofree char *sources = api_join (pioneer_record_get_sources (record));

          g_string_append_printf (out, "%s %s %s\n%s\n%s\n", pioneer_record_get_reference (record),
                                  pioneer_record_get_name (record), names, statements, sources);
        }
    }
  for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
    {
      g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));

      g_string_append_printf (out, "%s\n", pioneer_conflict_get_explanation (conflict));
    }

  return g_string_free (out, FALSE);
}

static char *
query (PioneerCatalogue *catalogue)
{
  GString *out = g_string_new (NULL);
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (catalogue);
  g_autofree char *modalities = api_join (pioneer_list_group (statements, "modality", NULL));
  g_autofree char *sorted = api_join (pioneer_list_sort (sites, "population", TRUE, NULL));
  g_autofree char *selected = api_join (pioneer_list_filter (sites, "participation.status", "selected", NULL));
  g_autofree char *large = api_join (pioneer_list_filter_range (sites, "population", "500000 person", NULL, NULL));

  g_string_append_printf (out, "%s\n%s\n%s\n%s\n", modalities, sorted, selected, large);

  return g_string_free (out, FALSE);
}

/* Few records and many threads: handles are made while another thread drops the last reference to the one before. */
static void
hold_and_drop (PioneerCatalogue *catalogue, guint rounds)
{
  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
      g_autoptr (PioneerSite) again = pioneer_catalogue_get_site (catalogue, "leeds");
      g_autoptr (PioneerList) statements = pioneer_record_get_statements (PIONEER_RECORD (site), NULL, NULL);
      guint place = i % pioneer_list_get_n_items (statements);
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, place));
      g_autoptr (GObject) value = pioneer_statement_get_value (statement);
      g_autoptr (GObject) same = pioneer_statement_get_value (statement);

      g_assert_true (site == again);
      g_assert_true (value == same);
      g_assert_cmpstr (pioneer_record_get_reference (PIONEER_RECORD (site)), ==, "site/leeds");
      g_assert_nonnull (pioneer_statement_get_text (statement));
    }
}

typedef struct
{
  PioneerCatalogue *catalogue;
  guint rounds;
  guint drops;
  char *(*read) (PioneerCatalogue *catalogue);
  const char *expected;
} Job;

static gpointer
work (gpointer data)
{
  Job *job = data;

  for (guint i = 0; i < job->rounds; i++)
    {
      g_autofree char *got = job->read (job->catalogue);

      g_assert_cmpstr (got, ==, job->expected);
      hold_and_drop (job->catalogue, job->drops);
    }

  return NULL;
}

static void
run (PioneerCatalogue *catalogue, char *(*read) (PioneerCatalogue *catalogue), guint rounds, guint drops)
{
  g_autofree char *expected = read (catalogue);
  GThread *threads[N_THREADS];
  Job jobs[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    {
      jobs[i] = (Job){ catalogue, rounds, drops, read, expected };
      threads[i] = g_thread_new ("reader", work, &jobs[i]);
    }
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);
}

static void
test_small (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  guint slowness = g_test_slow () ? 10 : 1;

  run (catalogue, read_all, 20 * slowness, 50);
  run (catalogue, query, 20 * slowness, 50);
}

static void
test_shipped (void)
{
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);

  run (catalogue, read_all, 1, 200);
  run (catalogue, query, 1, 200);
}

/* Other catalogues are made from one, and dropped, while it is read. */
static char *
make_others (PioneerCatalogue *catalogue)
{
  g_autoptr (PioneerCatalogue) newest = pioneer_catalogue_with_policy (catalogue, PIONEER_POLICY_NEWEST);
  g_autoptr (PioneerCatalogue) without = pioneer_catalogue_without_source (newest, "a", NULL);

  return pioneer_catalogue_to_json (without, NULL, NULL);
}

static void
test_others (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  run (catalogue, make_others, 10, 50);
}

/* The last reference to the catalogue goes while threads hold what comes from it. */
static gpointer
outlive (gpointer data)
{
  g_autoptr (PioneerList) sites = data;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (sites, i % pioneer_list_get_n_items (sites)));
      g_autoptr (PioneerList) names = pioneer_record_get_names (record);

      g_assert_cmpuint (pioneer_list_get_n_items (names), >, 0);
    }

  return NULL;
}

static void
test_outlive (void)
{
  for (guint round = 0; round < 10; round++)
    {
      PioneerCatalogue *catalogue = api_load_every_field ();
      GThread *threads[N_THREADS];

      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("holder", outlive, pioneer_catalogue_get_sites (catalogue));
      g_object_unref (catalogue);
      for (guint i = 0; i < N_THREADS; i++)
        g_thread_join (threads[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/threads/small", test_small);
  g_test_add_func ("/threads/shipped", test_shipped);
  g_test_add_func ("/threads/others", test_others);
  g_test_add_func ("/threads/outlive", test_outlive);

  return g_test_run ();
}
