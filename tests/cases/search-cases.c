/* search-cases.c - Questions to the shipped catalogue, and who must be found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-cases.h"

#include <string.h>

#define MOST_FOUND 10000

static void
free_case (gpointer data)
{
  SearchCase *self = data;

  g_free (self->name);
  g_free (self->query);
  g_free (self->sort);
  g_ptr_array_unref (self->first);
  g_ptr_array_unref (self->others);
  g_ptr_array_unref (self->strangers);
  g_ptr_array_unref (self->suggested);
  g_free (self);
}

/* No lines of a file that isn't there; without comments. */
static char **
read_lines (const char *folder, const char *name, const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strv_builder_end (kept);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0' && lines[i][0] != '#')
      g_strv_builder_add (kept, lines[i]);

  return g_strv_builder_end (kept);
}

static void
read_query (SearchCase *self, const char *folder)
{
  g_auto (GStrv) lines = read_lines (folder, self->name, ".query");

  for (guint i = 0; lines[i] != NULL; i++)
    if (strcmp (lines[i], "--any") == 0)
      self->any = TRUE;
    else if (strcmp (lines[i], "--no-widening") == 0)
      self->no_widening = TRUE;
    else if (strcmp (lines[i], "--descending") == 0)
      self->descending = TRUE;
    else if (g_str_has_prefix (lines[i], "--sort "))
      self->sort = g_strdup (lines[i] + strlen ("--sort "));
    else if (self->query == NULL)
      self->query = g_strdup (lines[i]);
    else
      g_error ("%s.query has two queries", self->name);
  if (self->query == NULL)
    g_error ("%s.query has no query", self->name);
}

static GPtrArray *
read_texts (const char *folder, const char *name, const char *suffix)
{
  g_auto (GStrv) lines = read_lines (folder, name, suffix);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL; i++)
    g_ptr_array_add (texts, g_strdup (lines[i]));

  return texts;
}

static void
read_found (SearchCase *self, const char *folder)
{
  g_auto (GStrv) lines = read_lines (folder, self->name, ".ids");
  GPtrArray *texts = self->first;

  for (guint i = 0; lines[i] != NULL; i++)
    if (strcmp (lines[i], "also") == 0)
      texts = self->others;
    else
      g_ptr_array_add (texts, g_strdup (lines[i]));
}

static SearchCase *
read_case (const char *folder, const char *file)
{
  SearchCase *self = g_new0 (SearchCase, 1);

  self->name = g_strndup (file, strlen (file) - strlen (".query"));
  self->first = g_ptr_array_new_with_free_func (g_free);
  self->others = g_ptr_array_new_with_free_func (g_free);
  self->strangers = read_texts (folder, self->name, ".not");
  self->suggested = read_texts (folder, self->name, ".suggested");
  read_query (self, folder);
  read_found (self, folder);

  return self;
}

static int
compare_cases (gconstpointer a, gconstpointer b)
{
  const SearchCase *const *first = a;
  const SearchCase *const *second = b;

  return strcmp ((*first)->name, (*second)->name);
}

GPtrArray *
search_cases_read (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &error);
  GPtrArray *cases = g_ptr_array_new_with_free_func (free_case);

  g_assert_no_error (error);
  for (const char *name = g_dir_read_name (directory); name != NULL; name = g_dir_read_name (directory))
    if (g_str_has_suffix (name, ".query"))
      g_ptr_array_add (cases, read_case (folder, name));
  g_ptr_array_sort (cases, compare_cases);

  return cases;
}

PioneerResults *
search_case_run (const SearchCase *self, PioneerCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query =
      self->any ? pioneer_query_new_any_word (self->query, &error) : pioneer_query_new (self->query, &error);
  g_autoptr (PioneerSearch) search = NULL;
  PioneerResults *results;

  g_assert_no_error (error);
  search = pioneer_search_new (query);
  pioneer_search_set_widening (search, !self->no_widening);
  pioneer_search_set_sort (search, self->sort);
  pioneer_search_set_descending (search, self->descending);
  pioneer_search_set_limit (search, MOST_FOUND);
  results = pioneer_search_run (search, catalogue, NULL, &error);
  g_assert_no_error (error);

  return results;
}
