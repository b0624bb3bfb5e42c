/* shell-checks.c - Citations checked against documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-checks.h"

#include <string.h>

#include "shell-progress.h"

static void
free_checks (gpointer data)
{
  ShellChecks *self = data;

  g_object_unref (self->source);
  g_clear_object (&self->checks);
  g_free (self->file);
  g_free (self->failure);
  g_free (self);
}

static guint
count_citations (PioneerSource *source)
{
  g_autoptr (PioneerList) statements = pioneer_source_get_statements (source);
  const char *id = pioneer_record_get_id (PIONEER_RECORD (source));
  guint n = 0;

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));
      g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);

      for (guint j = 0; j < pioneer_list_get_n_items (citations); j++)
        {
          g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, j));

          n += strcmp (pioneer_citation_get_source_id (citation), id) == 0;
        }
    }

  return n;
}

static void
check_text (ShellChecks *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  self->file = g_file_get_basename (file);
  if (g_file_load_contents (file, NULL, &text, NULL, NULL, &error))
    self->checks = pioneer_source_verify (self->source, text, NULL, &error);
  if (self->checks == NULL)
    {
      self->failure = g_strdup (error->message);
      return;
    }

  self->n_unchecked = 0;
  for (guint i = 0; i < pioneer_list_get_n_items (self->checks); i++)
    {
      g_autoptr (PioneerCitationCheck) check = PIONEER_CITATION_CHECK (pioneer_list_get (self->checks, i));

      self->counts[pioneer_citation_check_get_verification (check)]++;
    }
}

GPtrArray *
shell_checks_run (PioneerCatalogue *catalogue, const char *folder, GError **error)
{
  g_autoptr (ShellProgress) progress = shell_progress_new ("Checking");
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_checks);
  g_autoptr (PioneerList) sources = pioneer_catalogue_get_sources (catalogue);
  g_autoptr (GFile) place = g_file_new_for_commandline_arg (folder);

  if (g_file_query_file_type (place, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY, "%s is not a folder", folder);
      return NULL;
    }

  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerSource) source = PIONEER_SOURCE (pioneer_list_get (sources, i));
      const char *id = pioneer_record_get_id (PIONEER_RECORD (source));
      g_autoptr (GError) failure = NULL;
      g_autoptr (GFile) file = NULL;
      ShellChecks *checks;

      shell_progress_tell (progress, id);
      file = pioneer_catalogue_find_text (catalogue, id, place, NULL, &failure);
      if (failure != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return NULL;
        }

      checks = g_new0 (ShellChecks, 1);
      checks->source = g_steal_pointer (&source);
      checks->n_unchecked = count_citations (checks->source);
      g_ptr_array_add (all, checks);
      if (checks->n_unchecked == 0)
        g_ptr_array_remove_index (all, all->len - 1);
      else if (file != NULL)
        check_text (checks, file);
    }

  return g_steal_pointer (&all);
}

gboolean
shell_checks_are_ok (const ShellChecks *self)
{
  return self->checks != NULL && self->counts[PIONEER_VERIFICATION_OK] == pioneer_list_get_n_items (self->checks);
}
