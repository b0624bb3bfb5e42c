/* command-list.c - pioneer list
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>
#include <unistd.h>

#include "list-columns.h"
#include "list-selection.h"
#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] =
    "KIND is programmes, sites (default), partners, outcomes, sources or concepts. Fields are those of “pioneer fields KIND”; a "
    "path goes "
    "on from a field to its members, and to the fields of the record that it names. Where a value is no plain fact, [plan], "
    "[reported] and "
    "so on say what it is; (none) and (not known) are what a source says, and nothing is what none does. "
    "≠ stands behind what the sources disagree about; CSV and JSON list such columns under “disputed”. A column PATH.sources lists "
    "the "
    "sources of what the column PATH shows.\n"
    "\n"
    "  pioneer list --programme integration-pioneers\n"
    "  pioneer list --where client-group=older-people --columns id,name,client-group\n"
    "  pioneer list --where 'population>=500000' --sort population --reverse\n"
    "  pioneer list outcomes --where modality=reported --columns subject.name,measure.name,change\n"
    "  pioneer list --where population=\n"
    "  pioneer list partners --columns id,name,sites,name.sources\n";

typedef struct
{
  char **where;
  char *programme;
  char *sort;
  char *columns;
  int limit;
  gboolean reverse;
  gboolean full;
} Options;

static void
clear_options (Options *options)
{
  g_strfreev (options->where);
  g_free (options->programme);
  g_free (options->sort);
  g_free (options->columns);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static PioneerList *
sort (ShellContext *self, PioneerList *list, PioneerKind kind, const Options *options, GError **error)
{
  g_autofree char *first = NULL;
  g_autoptr (PioneerField) field = NULL;

  if (options->sort == NULL || strcmp (options->sort, "id") == 0)
    return g_object_ref (list);

  first = g_strndup (options->sort, strcspn (options->sort, ".["));
  field = shell_field_find (kind, first, error);
  if (field == NULL || !shell_path_is_open (self, options->sort, error))
    return NULL;

  return pioneer_list_sort (list, options->sort, options->reverse, error);
}

/* What is to be listed; all is set to how many there were to choose from. */
static PioneerList *
choose (ShellContext *self,
        PioneerCatalogue *catalogue,
        PioneerKind kind,
        const Options *options,
        guint *all,
        GString *notes,
        GError **error)
{
  g_autoptr (PioneerList) list = list_select_programme (catalogue, kind, options->programme, error);

  if (list == NULL)
    return NULL;
  *all = pioneer_list_get_n_items (list);

  for (guint i = 0; options->where != NULL && options->where[i] != NULL; i++)
    {
      PioneerList *found = list_select_where (self, list, kind, options->where[i], notes, error);

      if (found == NULL)
        return NULL;
      g_object_unref (list);
      list = found;
    }

  return sort (self, list, kind, options, error);
}

/* How many there are, where a person reads it; what a filter leaves open, always. */
static void
tell (PioneerKind kind, guint n, guint listed, guint all, const char *notes)
{
  g_autofree char *count = shell_count (all, shell_kind_word (kind), shell_kind_plural (kind));

  if (notes[0] == '\0' && n > 0 && !isatty (STDOUT_FILENO))
    return;
  if (listed < n && n < all)
    shell_note ("%u of the %u found among %s%s", listed, n, count, notes);
  else if (listed < all)
    shell_note ("%u of %s%s", listed, count, notes);
  else
    shell_note ("%s%s", count, notes);
}

static gboolean
has_disputed (ShellTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    for (guint j = 0; j < table->columns->len; j++)
      if (shell_table_get_cell (table, i, j)->disputed)
        return TRUE;

  return FALSE;
}

static int
list_kind (ShellContext *self, PioneerKind kind, ShellFormat format, const Options *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerList) list = NULL;
  g_autoptr (PioneerList) part = NULL;
  g_autoptr (ShellTable) table = NULL;
  guint all;
  guint n;

  if (catalogue != NULL)
    list = choose (self, catalogue, kind, options, &all, notes, &error);
  if (list == NULL)
    return shell_context_fail (self, error);

  n = pioneer_list_get_n_items (list);
  part = pioneer_list_slice (list, 0, options->limit > 0 ? MIN ((guint) options->limit, n) : n);
  table = list_make_table (self, part, kind, options->columns, format, &error);
  if (table == NULL)
    return shell_context_fail (self, error);

  table->max_lines = options->full ? 0 : 4;
  shell_table_print (table, self->output, format);
  if (shell_context_finish (self, SHELL_OK) != SHELL_OK)
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE)
    tell (kind, n, pioneer_list_get_n_items (part), all, notes->str);
  if (format == SHELL_FORMAT_TABLE && has_disputed (table))
    shell_note (SHELL_DISPUTED_MARK " the sources disagree: pioneer conflicts REFERENCE");

  return SHELL_OK;
}

int
shell_run_list (ShellContext *self, char ***arguments)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "programme", 0, 0, G_OPTION_ARG_FILENAME, &options.programme, "Only what has a part in this programme", "ID" },
    { "where", 'w', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.where,
      "Only where this holds: FIELD=VALUE, FIELD!=VALUE, FIELD>=VALUE, FIELD>VALUE, FIELD<=VALUE, FIELD<VALUE, or FIELD= for what "
      "isn't "
      "stated; may be repeated",
      "CONDITION" },
    { "sort", 's', 0, G_OPTION_ARG_FILENAME, &options.sort, "Sort by this field; what has none comes last", "FIELD" },
    { "reverse", 'r', 0, G_OPTION_ARG_NONE, &options.reverse, "Sort the other way round", NULL },
    { "columns", 0, 0, G_OPTION_ARG_FILENAME, &options.columns,
      "What to show: fields, paths, PATH.sources, id, reference, kind, and sites of partners", "A,B,C" },
    { "limit", 'n', 0, G_OPTION_ARG_INT, &options.limit, "Show so many at most", "NUMBER" },
    { "full", 0, 0, G_OPTION_ARG_NONE, &options.full, "Cut no text short", NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  PioneerKind kind = PIONEER_KIND_SITE;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (self->operands[0] != NULL && !shell_kind_parse (self->operands[0], &kind, &error))
    return shell_context_misuse (self, "%s", error->message);

  return list_kind (self, kind, format, &options);
}
