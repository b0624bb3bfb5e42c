/* pioneer-catalogue-verify.c - Checking citations against a folder of documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-verify.h"

#include <string.h>

#include "pioneer-catalogue.h"
#include "pioneer-citation-check.h"
#include "pioneer-error-private.h"
#include "pioneer-list-private.h"
#include "pioneer-record.h"
#include "pioneer-source-verify.h"
#include "pioneer-source.h"

/* A folder in a folder is looked into so deep, and no deeper: links may go in circles. */
#define MAX_DEPTH 8

/* What a source's text is known by. */
typedef struct
{
  const char *name;
  const char *digest;
  GFile *by_name;
  GFile *by_digest;
} Search;

static gboolean
has_digest (GFile *file, const char *digest, GCancellable *cancellable, gboolean *has, GError **error)
{
  g_autofree char *contents = NULL;
  g_autofree char *found = NULL;
  gsize length;

  if (!g_file_load_contents (file, cancellable, &contents, &length, NULL, error))
    return FALSE;

  found = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
  *has = digest != NULL && g_ascii_strcasecmp (found, digest) == 0;

  return TRUE;
}

static gboolean search_folder (Search *search, GFile *folder, guint depth, GCancellable *cancellable, GError **error);

static gboolean
look_at (Search *search, GFile *file, GFileInfo *info, guint depth, GCancellable *cancellable, GError **error)
{
  gboolean has = FALSE;

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return depth >= MAX_DEPTH || search_folder (search, file, depth + 1, cancellable, error);
  if (search->name == NULL || strcmp (g_file_info_get_name (info), search->name) != 0)
    return TRUE;
  if (!has_digest (file, search->digest, cancellable, &has, error))
    return FALSE;

  if (has)
    g_set_object (&search->by_digest, file);
  else if (search->by_name == NULL)
    g_set_object (&search->by_name, file);

  return TRUE;
}

static gboolean
search_folder (Search *search, GFile *folder, guint depth, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, error);
  GFileInfo *info;
  GFile *file;

  if (files == NULL)
    return FALSE;

  while (search->by_digest == NULL)
    {
      if (!g_file_enumerator_iterate (files, &info, &file, cancellable, error))
        return FALSE;
      if (info == NULL)
        return TRUE;
      if (!look_at (search, file, info, depth, cancellable, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * pioneer_catalogue_find_text:
 * @self: a catalogue
 * @source: the identity of a source
 * @folder: a folder of documents
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Finds the file of a source in a folder and the folders in it, by the name that the source gives. Of several files of that name, the
 * one whose digest is the source's comes first.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such source, and with a #GIOError where the folder can't be read.
 *
 * Returns: (transfer full) (nullable): the file; %NULL where it isn't there, and on error
 */
GFile *
pioneer_catalogue_find_text (PioneerCatalogue *self, const char *source, GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerSource) record = NULL;
  g_autoptr (GFile) by_name = NULL;
  Search search = { 0 };
  gboolean searched;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  record = pioneer_catalogue_get_source (self, source);
  if (record == NULL)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "There is no source “%s” in the catalogue", source);
      return NULL;
    }

  search.name = pioneer_source_get_file (record);
  search.digest = pioneer_source_get_digest (record);
  searched = search_folder (&search, folder, 0, cancellable, error);
  by_name = search.by_name;
  if (!searched)
    {
      pioneer_error_keep (error);
      g_clear_object (&search.by_digest);
      return NULL;
    }

  return search.by_digest != NULL ? search.by_digest : g_steal_pointer (&by_name);
}

static gboolean
verify_source (
    PioneerCatalogue *self, PioneerSource *source, GFile *folder, PioneerList *checks, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (PioneerList) found = NULL;
  g_autofree char *text = NULL;

  file = pioneer_catalogue_find_text (self, pioneer_record_get_id (PIONEER_RECORD (source)), folder, cancellable, &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (file == NULL)
    return TRUE;
  if (!g_file_load_contents (file, cancellable, &text, NULL, NULL, error))
    {
      pioneer_error_keep (error);
      return FALSE;
    }

  found = pioneer_source_verify (source, text, cancellable, error);
  for (guint i = 0; found != NULL && i < pioneer_list_get_n_items (found); i++)
    pioneer_list_take (checks, pioneer_list_get (found, i));

  return found != NULL;
}

/**
 * pioneer_catalogue_verify:
 * @self: a catalogue
 * @folder: a folder of documents
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Checks every citation of those sources whose files are found in a folder; which are, [method@Pioneer.Catalogue.find_text] tells.
 *
 * Fails with %PIONEER_ERROR_UNVERIFIABLE where a document is not UTF-8, and with a #GIOError where one can't be read.
 *
 * Returns: (transfer full): a list of [class@Pioneer.CitationCheck], source by source; %NULL on error
 */
PioneerList *
pioneer_catalogue_verify (PioneerCatalogue *self, GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerList) sources = NULL;
  g_autoptr (PioneerList) checks = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  sources = pioneer_catalogue_get_sources (self);
  checks = pioneer_list_new_of (PIONEER_TYPE_CITATION_CHECK);
  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerSource) source = PIONEER_SOURCE (pioneer_list_get (sources, i));

      if (!verify_source (self, source, folder, checks, cancellable, error))
        return NULL;
    }

  return g_steal_pointer (&checks);
}
