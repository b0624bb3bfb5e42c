/* search-walk.c - Everything that comes of a search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-walk.h"

#include <string.h>

static const char *const facets[] = { "kind", "client-group", "population", "feature", "published" };

static void
walk_snippet (PioneerSnippet *snippet)
{
  const char *text = pioneer_snippet_get_text (snippet);
  glong length = g_utf8_strlen (text, -1);
  guint before = 0;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (guint i = 0; i < pioneer_snippet_get_n_ranges (snippet); i++)
    {
      g_assert_cmpuint (before, <=, pioneer_snippet_get_start (snippet, i));
      g_assert_cmpuint (pioneer_snippet_get_start (snippet, i), <, pioneer_snippet_get_end (snippet, i));
      before = pioneer_snippet_get_end (snippet, i);
      g_assert_cmpint (before, <=, length);
    }
}

static void
walk_match (PioneerMatch *match)
{
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  g_autoptr (PioneerExplanation) explanation = pioneer_match_get_explanation (match);
  g_autoptr (PioneerList) fields = pioneer_match_get_fields (match);
  g_autoptr (PioneerList) statements = pioneer_match_get_statements (match);
  g_autofree char *text = explanation != NULL ? pioneer_explanation_to_string (explanation) : NULL;

  g_assert_nonnull (record);
  g_assert_nonnull (fields);
  g_assert_nonnull (statements);
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
  if (snippet != NULL)
    walk_snippet (snippet);
}

static void
walk_facet (PioneerFacet *facet)
{
  g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);

  for (guint i = 0; i < pioneer_list_get_n_items (values) && i < 3; i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerQuery) narrowed = pioneer_facet_value_narrow (value, &error);

      g_assert_true ((narrowed == NULL) == (error != NULL));
      g_assert_nonnull (pioneer_facet_value_get_label (value));
      g_assert_cmpuint (pioneer_facet_value_get_count (value), >, 0);
    }
}

static void
walk_results (PioneerResults *results)
{
  g_autofree char *understood = pioneer_results_get_understood (results);
  g_autoptr (PioneerList) widenings = pioneer_results_get_widenings (results);
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);
  g_autoptr (PioneerList) counted = pioneer_results_get_facets (results);

  g_assert_true (g_utf8_validate (understood, -1, NULL));
  g_assert_nonnull (widenings);
  g_assert_nonnull (suggestions);
  for (guint i = 0; i < pioneer_list_get_n_items (counted); i++)
    {
      g_autoptr (PioneerFacet) facet = PIONEER_FACET (pioneer_list_get (counted, i));

      walk_facet (facet);
    }
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);

      walk_match (match);
    }
}

static void
search (PioneerCatalogue *catalogue, PioneerSearch *one)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerResults) results = pioneer_search_run (one, catalogue, NULL, &error);

  g_assert_true ((results == NULL) == (error != NULL));
  if (results == NULL)
    {
      g_assert_true (error->domain == PIONEER_ERROR);
      g_assert_cmpuint (strlen (error->message), >, 0);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }
  walk_results (results);
}

void
search_walk (PioneerCatalogue *catalogue, PioneerQuery *query)
{
  g_autoptr (PioneerSearch) one = pioneer_search_new (query);

  pioneer_search_set_limit (one, 5);
  search (catalogue, one);
  for (guint i = 0; i < G_N_ELEMENTS (facets); i++)
    pioneer_search_add_facet (one, facets[i]);
  pioneer_search_set_widening (one, FALSE);
  pioneer_search_set_sort (one, "name");
  search (catalogue, one);
}
