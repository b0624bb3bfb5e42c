/* command-conflicts.c - pioneer conflicts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <unistd.h>

#include "conflicts-output.h"
#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] =
    "Sides come with the number of independent sources that say so: one that rewrites or quotes another adds none. ● is the side "
    "that is "
    "shown. Kinds, in the order in which they are listed, are value, modality, count-against-list, absent-against-present, "
    "precision, scope "
    "and name.\n"
    "\n"
    "  pioneer conflicts site/leeds\n"
    "  pioneer conflicts --kind value --policy most-independent\n"
    "  pioneer conflicts --format csv\n"
    "\n"
    "As CSV, there is a row for each side. To disagree is no failure: the command exits with 0.";

static gboolean
is_wanted (ShellContext *self, PioneerConflict *conflict, int kind)
{
  g_autofree char *field = g_strdup (pioneer_conflict_get_field_name (conflict));

  return (kind == 0 || pioneer_conflict_get_kind (conflict) == (PioneerConflictKind) kind) &&
         shell_path_is_open (self, field, NULL);
}

static GPtrArray *
collect (ShellContext *self, int kind, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, error);
  g_autoptr (PioneerRecord) record = NULL;
  g_autoptr (PioneerList) all = NULL;
  GPtrArray *conflicts;

  if (catalogue == NULL)
    return NULL;
  if (self->operands[0] != NULL)
    {
      record = shell_catalogue_find (catalogue, self->operands[0], error);
      if (record == NULL)
        return NULL;
    }

  all = record != NULL ? pioneer_record_get_conflicts (record) : pioneer_catalogue_get_conflicts (catalogue);
  conflicts = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < pioneer_list_get_n_items (all); i++)
    {
      g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (all, i));

      if (is_wanted (self, conflict, kind))
        g_ptr_array_add (conflicts, g_steal_pointer (&conflict));
    }

  return conflicts;
}

int
shell_run_conflicts (ShellContext *self, char ***arguments)
{
  g_autofree char *kind = NULL;
  const GOptionEntry entries[] = {
    { "kind", 'k', 0, G_OPTION_ARG_FILENAME, &kind,
      "Only disagreements of this kind: value, modality, count-against-list, absent-against-present, precision, scope or name",
      "KIND" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  ShellFormat format;
  int wanted = 0;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (kind != NULL && !shell_enum_parse (PIONEER_TYPE_CONFLICT_KIND, "kind of disagreement", kind, &wanted, &error))
    return shell_context_misuse (self, "%s", error->message);

  conflicts = collect (self, wanted, &error);
  if (conflicts == NULL)
    return shell_context_fail (self, error);

  conflicts_print (self->output, conflicts, format);
  if (shell_context_finish (self, SHELL_OK) != SHELL_OK)
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE && (conflicts->len == 0 || isatty (STDOUT_FILENO)))
    shell_note ("%u disagreement%s", conflicts->len, conflicts->len == 1 ? "" : "s");

  return SHELL_OK;
}
