/* test-search-cases.c - Asks the shipped catalogue the questions of the cases
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-cases.h"

#include <stdio.h>
#include <string.h>

static char *
get_reference (PioneerResults *results, guint position)
{
  g_autoptr (PioneerMatch) match = pioneer_results_get (results, position);
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

  return g_strdup (pioneer_record_get_reference (record));
}

static GPtrArray *
list_references (PioneerResults *results)
{
  GPtrArray *references = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    g_ptr_array_add (references, get_reference (results, i));

  return references;
}

static gboolean
has (GPtrArray *texts, const char *text)
{
  return g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL);
}

static void
check_found (const SearchCase *self, GPtrArray *found)
{
  for (guint i = 0; i < self->first->len; i++)
    g_assert_cmpstr (i < found->len ? found->pdata[i] : NULL, ==, self->first->pdata[i]);
  for (guint i = 0; i < self->others->len; i++)
    if (!has (found, self->others->pdata[i]))
      g_test_message ("%s isn't found", (const char *) self->others->pdata[i]);
  for (guint i = self->first->len; i < found->len; i++)
    if (!has (self->others, found->pdata[i]))
      g_test_message ("%s is found", (const char *) found->pdata[i]);
  for (guint i = 0; i < self->others->len; i++)
    g_assert_true (has (found, self->others->pdata[i]));
  for (guint i = 0; i < self->strangers->len; i++)
    g_assert_false (has (found, self->strangers->pdata[i]));
  g_assert_cmpuint (found->len, ==, self->first->len + self->others->len);
}

static void
check_suggested (const SearchCase *self, PioneerResults *results)
{
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);

  g_assert_cmpuint (pioneer_list_get_n_items (suggestions), ==, self->suggested->len);
  for (guint i = 0; i < self->suggested->len; i++)
    {
      g_autoptr (PioneerSuggestion) suggestion = PIONEER_SUGGESTION (pioneer_list_get (suggestions, i));
      g_autofree char *text =
          g_strdup_printf ("%s %s", pioneer_suggestion_get_word (suggestion), pioneer_suggestion_get_proposal (suggestion));

      g_assert_cmpstr (text, ==, self->suggested->pdata[i]);
    }
}

static PioneerCatalogue *
load (void)
{
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_load_shipped (&error);

  g_assert_no_error (error);

  return catalogue;
}

static void
test_case (gconstpointer data)
{
  const SearchCase *self = data;
  g_autoptr (PioneerCatalogue) catalogue = load ();
  g_autoptr (PioneerResults) results = search_case_run (self, catalogue);
  g_autoptr (GPtrArray) found = list_references (results);

  g_assert_cmpuint (pioneer_results_get_total (results), ==, found->len);
  check_found (self, found);
  check_suggested (self, results);
}

/* The references are those of records, so that a slip in a case isn't taken for a record that is rightly not found. */
static void
test_records (gconstpointer data)
{
  const GPtrArray *cases = data;
  g_autoptr (PioneerCatalogue) catalogue = load ();

  for (guint i = 0; i < cases->len; i++)
    {
      const SearchCase *self = cases->pdata[i];

      for (guint j = 0; j < self->strangers->len; j++)
        {
          g_autoptr (PioneerRecord) record = pioneer_catalogue_get_record (catalogue, self->strangers->pdata[j]);

          g_assert_nonnull (record);
        }
    }
}

/* A line for each case, with all that is found in its order: the other languages print the same. */
static int
print_rankings (GPtrArray *cases)
{
  g_autoptr (PioneerCatalogue) catalogue = load ();

  for (guint i = 0; i < cases->len; i++)
    {
      const SearchCase *self = cases->pdata[i];
      g_autoptr (PioneerResults) results = search_case_run (self, catalogue);
      g_autoptr (GPtrArray) found = list_references (results);

      printf ("%s:", self->name);
      for (guint j = 0; j < found->len; j++)
        printf (" %s", (const char *) found->pdata[j]);
      printf ("\n");
    }

  return 0;
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "cases", "search", NULL);
  g_autoptr (GPtrArray) cases = search_cases_read (folder);

  if (argc == 2 && strcmp (argv[1], "--rankings") == 0)
    return print_rankings (cases);

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/search-cases/records", cases, test_records);
  for (guint i = 0; i < cases->len; i++)
    {
      const SearchCase *self = cases->pdata[i];
      g_autofree char *path = g_strconcat ("/search-cases/", self->name, NULL);

      g_test_add_data_func (path, self, test_case);
    }

  return g_test_run ();
}
