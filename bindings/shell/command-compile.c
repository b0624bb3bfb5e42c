/* command-compile.c - pioneer compile
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-progress.h"
#include "shell-words.h"

static const char details[] =
    "Reads files of a catalogue and writes them as one compiled file, which opens at once however large it is, and has the index "
    "that it is searched by. Without a FILE, it is the shipped catalogue that is compiled. Every command takes a compiled file "
    "wherever it takes JSON; “pioneer convert” gives its JSON back, contacts with --with-contacts. A compiled file holds all that "
    "the files hold, contacts too, and can be read by the version of the library that made it: JSON is what to keep and hand on.\n"
    "\n"
    "  pioneer compile mine.json --output mine.pioneer\n"
    "  pioneer compile corrections.json --with-shipped --policy newest --output all.pioneer\n";

typedef struct
{
  char *file;
  gboolean with_shipped;
} Options;

static gboolean
add_all (ShellContext *self, const Options *options, PioneerCatalogueBuilder *builder, GError **error)
{
  g_autoptr (PioneerCatalogue) shipped = NULL;

  if (options->with_shipped)
    {
      shipped = pioneer_catalogue_load_shipped (error);
      if (shipped == NULL || !pioneer_catalogue_builder_add_catalogue (builder, shipped, error))
        return FALSE;
    }

  return shell_catalogue_add_files (builder, self->operands, error);
}

static PioneerCatalogue *
read_all (ShellContext *self, const Options *options, GError **error)
{
  g_autoptr (PioneerCatalogueBuilder) builder = NULL;

  if (self->operands[0] == NULL)
    return pioneer_catalogue_load_shipped (error);

  builder = pioneer_catalogue_builder_new ();

  return add_all (self, options, builder, error) ? pioneer_catalogue_builder_build (builder, error) : NULL;
}

static PioneerCatalogue *
read_with_policy (ShellContext *self, const Options *options, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  int policy;

  if (self->policy == NULL)
    return read_all (self, options, error);
  if (!shell_enum_parse (PIONEER_TYPE_POLICY, "policy", self->policy, &policy, error))
    return NULL;

  catalogue = read_all (self, options, error);

  return catalogue != NULL ? pioneer_catalogue_with_policy (catalogue, (PioneerPolicy) policy) : NULL;
}

static int
compile (ShellContext *self, const Options *options)
{
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = shell_progress_new ("Compiling");
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = read_with_policy (self, options, &error);

  if (catalogue == NULL || !pioneer_catalogue_compile (catalogue, file, NULL, &error))
    return shell_context_fail (self, error);

  return shell_context_finish (self, SHELL_OK);
}

int
shell_run_compile (ShellContext *self, char ***arguments)
{
  g_autofree char *output = NULL;
  Options options = { NULL, FALSE };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Write to this file, whose name should end in .pioneer", "FILE" },
    { "with-shipped", 0, 0, G_OPTION_ARG_NONE, &options.with_shipped, "Compile the shipped catalogue with the files", NULL },
    { NULL },
  };

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, G_MAXUINT))
    return self->status;
  if (output == NULL)
    return shell_context_misuse (self, "Say where to write the compiled catalogue: --output FILE.pioneer");
  options.file = output;

  return compile (self, &options);
}
