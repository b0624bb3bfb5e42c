/* command-convert.c - pioneer convert
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-canonical.h"
#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-progress.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] =
    "Reads files of JSON or JSON Lines (“-” is standard input) and writes one: the canonical JSON, JSON Lines, or a sheet with a "
    "row for each "
    "citation of each statement. Files that refer to the shipped catalogue need --with-shipped; of such, only their own layer is "
    "written. "
    "Contacts are left out unless --with-contacts is given. Without --to or --format, the form is that of the name of the output, "
    "or "
    "json.\n"
    "\n"
    "  pioneer convert mine.json --output mine.jsonl\n"
    "  pioneer convert corrections.json --with-shipped --to csv\n";

enum
{
  FORM_JSON,
  FORM_LINES,
  FORM_CSV
};

static const char *const forms[] = { "json", "jsonl", "csv", NULL };

typedef struct
{
  char *to;
  char *file;
  char *layer;
  gboolean with_shipped;
  int form;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->to);
  g_free (options->file);
  g_free (options->layer);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
choose_form (Options *options, const char *format, GError **error)
{
  const char *dot = options->file != NULL ? strrchr (options->file, '.') : NULL;
  const char *word = options->to != NULL ? options->to : format;

  options->form = FORM_JSON;
  if (options->to != NULL && format != NULL && strcmp (options->to, format) != 0)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                   "--to says “%s” and --format “%s”, which mean the same; give one of them", options->to, format);
      return FALSE;
    }
  if (word != NULL)
    options->form = shell_words_find ("form", word, forms, error);
  else if (dot != NULL && strcmp (dot, ".jsonl") == 0)
    options->form = FORM_LINES;
  else if (dot != NULL && strcmp (dot, ".csv") == 0)
    options->form = FORM_CSV;

  return options->form >= 0;
}

static gboolean
has_layer (PioneerCatalogue *catalogue, const char *name)
{
  for (guint i = 0; i < pioneer_catalogue_get_n_layers (catalogue); i++)
    if (strcmp (pioneer_catalogue_get_layer (catalogue, i), name) == 0)
      return TRUE;

  return FALSE;
}

/* The one layer that the shipped catalogue doesn't have. (transfer full) */
static char *
find_own_layer (PioneerCatalogue *catalogue, PioneerCatalogue *shipped, GError **error)
{
  const char *own = NULL;
  guint n = 0;

  for (guint i = 0; i < pioneer_catalogue_get_n_layers (catalogue); i++)
    if (!has_layer (shipped, pioneer_catalogue_get_layer (catalogue, i)))
      {
        own = pioneer_catalogue_get_layer (catalogue, i);
        n++;
      }
  if (n == 1)
    return g_strdup (own);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
               n == 0 ? "The files have no layer that the shipped catalogue doesn't have; name the one to write: --layer LAYER"
                      : "The files have several layers; name the one to write: --layer LAYER");

  return NULL;
}

static PioneerCatalogue *
read_files (ShellContext *self, Options *options, GError **error)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) shipped = options->with_shipped ? pioneer_catalogue_load_shipped (error) : NULL;
  g_autoptr (PioneerCatalogue) catalogue = NULL;

  if (options->with_shipped && (shipped == NULL || !pioneer_catalogue_builder_add_catalogue (builder, shipped, error)))
    return NULL;
  if (shell_catalogue_add_files (builder, self->operands, error))
    catalogue = pioneer_catalogue_builder_build (builder, error);
  if (catalogue != NULL && shipped != NULL && options->layer == NULL)
    {
      options->layer = find_own_layer (catalogue, shipped, error);
      if (options->layer == NULL)
        return NULL;
    }

  return g_steal_pointer (&catalogue);
}

static void
write_sheet (ShellContext *self, PioneerCatalogue *catalogue, const char *layer)
{
  g_autoptr (ShellTable) sheet = shell_sheet_new ();
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);

  shell_csv_print_header (sheet, self->output);
  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      if (layer != NULL && strcmp (pioneer_statement_get_layer (statement), layer) != 0)
        continue;
      shell_sheet_add (sheet, self, statement);
      shell_csv_print_rows (sheet, self->output);
      shell_table_clear_rows (sheet);
    }
}

static gboolean
write_json (ShellContext *self, PioneerCatalogue *catalogue, const Options *options, GError **error)
{
  g_autofree char *whole = pioneer_catalogue_to_json (catalogue, options->layer, error);
  g_autofree char *kept = NULL;
  g_autofree char *lines = NULL;
  guint n;

  if (whole == NULL)
    return FALSE;
  if (!self->with_contacts)
    {
      kept = shell_canonical_drop_field (whole, "contact", &n);
      if (n > 0)
        shell_note ("The contacts of %u record%s are left out, being personal data; --with-contacts keeps them", n,
                    n == 1 ? "" : "s");
    }
  if (options->form == FORM_LINES)
    lines = shell_canonical_to_lines (kept != NULL ? kept : whole);

  shell_output_text (self->output, lines != NULL ? lines : kept != NULL ? kept : whole);

  return TRUE;
}

static int
convert (ShellContext *self, Options *options)
{
  g_autoptr (GError) error = NULL;
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = shell_progress_new ("Converting");
  g_autoptr (PioneerCatalogue) catalogue = read_files (self, options, &error);

  if (catalogue == NULL)
    return shell_context_fail (self, error);

  self->output->file = g_strdup (options->file);
  if (options->form == FORM_CSV)
    write_sheet (self, catalogue, options->layer);
  else if (!write_json (self, catalogue, options, &error))
    return shell_context_fail (self, error);

  return shell_context_finish (self, SHELL_OK);
}

int
shell_run_convert (ShellContext *self, char ***arguments)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &options.to, "json, jsonl or csv", "FORM" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &self->format, "The same as --to", "FORM" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.file, "Write to this file", "FILE" },
    { "with-shipped", 0, 0, G_OPTION_ARG_NONE, &options.with_shipped, "The files may refer to records of the shipped catalogue",
      NULL },
    { "layer", 0, 0, G_OPTION_ARG_FILENAME, &options.layer, "Write only this layer", "LAYER" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 1, G_MAXUINT))
    return self->status;
  if (!choose_form (&options, self->format, &error))
    return shell_context_misuse (self, "%s", error->message);

  return convert (self, &options);
}
