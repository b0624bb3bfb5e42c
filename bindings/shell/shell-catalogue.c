/* shell-catalogue.c - Finding things in a catalogue by what users type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-catalogue.h"

#include <string.h>

#include "shell-progress.h"
#include "shell-words.h"

/* What GIO says names the file in full, or not at all. */
static void
explain (GError **error, const char *name)
{
  GError *failure = *error;
  const char *what = "cannot be read";

  if (failure->domain != G_IO_ERROR)
    return;
  if (failure->code == G_IO_ERROR_NOT_FOUND)
    what = "does not exist";
  else if (failure->code == G_IO_ERROR_PERMISSION_DENIED)
    what = "may not be read by you";
  else if (failure->code == G_IO_ERROR_IS_DIRECTORY)
    what = "is a folder, where a file is wanted";

  *error = g_error_new (G_IO_ERROR, failure->code, "%s %s", name, what);
  g_error_free (failure);
}

GInputStream *
shell_file_open (const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (strcmp (name, "-") == 0 ? "/dev/stdin" : name);
  g_autoptr (GError) failure = NULL;
  GFileInputStream *stream = g_file_read (file, NULL, &failure);

  if (stream == NULL)
    {
      explain (&failure, name);
      g_propagate_error (error, g_steal_pointer (&failure));
    }

  return (GInputStream *) stream;
}

gboolean
shell_catalogue_is_compiled (const char *name)
{
  static const char magic[] = "\x89pioneer";
  char found[sizeof magic - 1];
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GFileInputStream) stream = NULL;
  gsize n = 0;

  if (strcmp (name, "-") == 0 || g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_REGULAR)
    return FALSE;

  stream = g_file_read (file, NULL, NULL);

  return stream != NULL && g_input_stream_read_all (G_INPUT_STREAM (stream), found, sizeof found, &n, NULL, NULL) &&
         n == sizeof found && memcmp (found, magic, n) == 0;
}

gboolean
shell_catalogue_add_file (PioneerCatalogueBuilder *builder, const char *name, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GInputStream) stream = NULL;

  if (shell_catalogue_is_compiled (name))
    {
      file = g_file_new_for_commandline_arg (name);
      return pioneer_catalogue_builder_add_file (builder, file, NULL, error);
    }

  stream = shell_file_open (name, error);

  return stream != NULL && pioneer_catalogue_builder_add_stream (builder, stream, name, NULL, error);
}

gboolean
shell_catalogue_add_files (PioneerCatalogueBuilder *builder, char **names, GError **error)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!shell_catalogue_add_file (builder, names[i], error))
      return FALSE;

  return TRUE;
}

/* One compiled catalogue alone is opened, and not read. */
static PioneerCatalogue *
open_compiled (ShellContext *self, const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  PioneerCatalogue *catalogue = pioneer_catalogue_open (file, error);

  g_set_object (&self->opened, catalogue);

  return catalogue;
}

static PioneerCatalogue *
load_layers (ShellContext *self, GError **error)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) shipped = NULL;

  if (self->no_shipped && g_strv_length (self->catalogues) == 1 && shell_catalogue_is_compiled (self->catalogues[0]))
    return open_compiled (self, self->catalogues[0], error);
  if (!self->no_shipped)
    {
      shipped = pioneer_catalogue_load_shipped (error);
      if (shipped == NULL || !pioneer_catalogue_builder_add_catalogue (builder, shipped, error))
        return NULL;
    }
  if (!shell_catalogue_add_files (builder, self->catalogues, error))
    return NULL;

  return pioneer_catalogue_builder_build (builder, error);
}

PioneerCatalogue *
shell_context_load (ShellContext *self, GError **error)
{
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = shell_progress_new ("Reading the catalogue");
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  int policy;

  if (self->policy != NULL && !shell_enum_parse (PIONEER_TYPE_POLICY, "policy", self->policy, &policy, error))
    return NULL;
  if (self->no_shipped && self->catalogues == NULL)
    {
      g_set_error_literal (
          error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
          "There is no catalogue to read: --no-shipped leaves the shipped one out, and no --catalogue FILE is given");
      return NULL;
    }

  catalogue = self->catalogues != NULL ? load_layers (self, error) : pioneer_catalogue_load_shipped (error);
  if (catalogue == NULL || self->policy == NULL)
    return g_steal_pointer (&catalogue);

  return pioneer_catalogue_with_policy (catalogue, (PioneerPolicy) policy);
}

static gboolean
equals_folded (const char *a, const char *b)
{
  g_autofree char *x = g_utf8_casefold (a, -1);
  g_autofree char *y = g_utf8_casefold (b, -1);

  return strcmp (x, y) == 0;
}

static gboolean
has_name (PioneerRecord *record, const char *word)
{
  g_autoptr (PioneerList) names = pioneer_record_get_names (record);

  for (guint i = 0; i < pioneer_list_get_n_items (names); i++)
    {
      g_autoptr (PioneerText) name = PIONEER_TEXT (pioneer_list_get (names, i));

      if (equals_folded (pioneer_text_get_text (name), word))
        return TRUE;
    }

  return FALSE;
}

static void
collect (PioneerCatalogue *catalogue, PioneerKind kind, const char *word, GPtrArray *found)
{
  g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);

  for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));

      if (strcmp (pioneer_record_get_id (record), word) == 0 || has_name (record, word))
        g_ptr_array_add (found, g_steal_pointer (&record));
    }
}

static char *
suggest_record (PioneerCatalogue *catalogue, const char *word)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);
  gboolean is_reference = strchr (word, '/') != NULL;

  for (PioneerKind kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);

      for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
        {
          g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));

          g_ptr_array_add (known, g_strdup (is_reference ? pioneer_record_get_reference (record) : pioneer_record_get_id (record)));
        }
    }
  g_ptr_array_add (known, NULL);

  return shell_words_suggestion (word, (const char *const *) known->pdata);
}

static PioneerRecord *
fail_ambiguous (const char *word, GPtrArray *found, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", pioneer_record_get_reference (found->pdata[i]));
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "“%s” may be any of %s; say which", word, names->str);

  return NULL;
}

/* A term of a vocabulary, such as a place, gives way to anything else of that name. */
PioneerRecord *
shell_catalogue_find (PioneerCatalogue *catalogue, const char *word, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PioneerRecord) record = strchr (word, '/') != NULL ? pioneer_catalogue_get_record (catalogue, word) : NULL;
  g_autofree char *suggestion = NULL;

  if (record != NULL)
    return g_steal_pointer (&record);

  for (PioneerKind kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    if (kind != PIONEER_KIND_CONCEPT || found->len == 0)
      collect (catalogue, kind, word, found);

  if (found->len == 1)
    return g_object_ref (found->pdata[0]);
  if (found->len > 1)
    return fail_ambiguous (word, found, error);

  suggestion = suggest_record (catalogue, word);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "There is no record “%s” in the catalogue%s", word, suggestion);

  return NULL;
}

PioneerField *
shell_field_find (PioneerKind kind, const char *name, GError **error)
{
  g_autoptr (PioneerField) field = pioneer_field_lookup (kind, name, NULL);
  g_autoptr (PioneerList) fields = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *suggestion = NULL;

  if (field != NULL)
    return g_steal_pointer (&field);

  fields = pioneer_field_list (kind);
  names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) known = PIONEER_FIELD (pioneer_list_get (fields, i));

      g_ptr_array_add (names, g_strdup (pioneer_field_get_name (known)));
    }
  g_ptr_array_add (names, NULL);

  suggestion = shell_words_suggestion (name, (const char *const *) names->pdata);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "%s %s has no field “%s”%s\n(pioneer fields %s lists them)",
               kind == PIONEER_KIND_OUTCOME ? "An" : "A", shell_kind_word (kind), name, suggestion, shell_kind_plural (kind));

  return NULL;
}
