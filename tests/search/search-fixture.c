/* search-fixture.c - Small searches for the tests
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-fixture.h"

#include <string.h>

PioneerQuery *
search_query (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerQuery *query = pioneer_query_new (text, &error);

  g_assert_no_error (error);

  return query;
}

PioneerResults *
search_for (PioneerCatalogue *catalogue, const char *text)
{
  g_autoptr (PioneerQuery) query = search_query (text);
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);
  g_autoptr (GError) error = NULL;
  PioneerResults *results;

  pioneer_search_set_limit (search, 100);
  results = pioneer_search_run (search, catalogue, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (pioneer_results_get_total (results), ==, pioneer_results_get_n_items (results));

  return results;
}

static GPtrArray *
list_references (PioneerResults *results)
{
  GPtrArray *references = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

      g_ptr_array_add (references, g_strdup (pioneer_record_get_reference (record)));
    }

  return references;
}

static char *
join (GPtrArray *references)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < references->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", (const char *) references->pdata[i]);

  return g_string_free (out, FALSE);
}

char *
search_join (PioneerResults *results)
{
  g_autoptr (GPtrArray) references = list_references (results);

  return join (references);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
search_set (PioneerCatalogue *catalogue, const char *text)
{
  g_autoptr (PioneerResults) results = search_for (catalogue, text);
  g_autoptr (GPtrArray) references = list_references (results);

  g_ptr_array_sort (references, compare_texts);

  return join (references);
}

void
search_assert_error (PioneerCatalogue *catalogue, const char *text, int code, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerResults) results = pioneer_catalogue_search (catalogue, text, &error);

  g_assert_null (results);
  g_assert_error (error, PIONEER_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” isn't in “%s”", words, error->message);
}

PioneerMatch *
search_find (PioneerResults *results, const char *reference)
{
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

      if (strcmp (pioneer_record_get_reference (record), reference) == 0)
        return g_steal_pointer (&match);
    }

  return NULL;
}
