/* command-duplicates.c - pioneer duplicates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "beside-output.h"
#include "shell-commands.h"
#include "shell-words.h"

static const char details[] =
    "Names are compared word by word; rare words count more than common ones, and words may be misspelt. Records that a register "
    "gives the same "
    "identifier are the same; those that it gives different ones, and those of which one names the other, are not listed.\n"
    "\n"
    "  pioneer duplicates\n"
    "  pioneer duplicates --kind concept --threshold 0.7\n";

enum
{
  SCORE,
  REFERENCE,
  OTHER,
  CERTAIN,
  REASONS
};

static ShellTable *
make_table (void)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "score", "Score", SHELL_COLUMN_NUMBER);
  shell_table_add_column (table, "reference", "Reference", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "other", "Other", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "certain", "Certain", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "reasons", "Reasons", SHELL_COLUMN_NONE);

  return table;
}

static void
add_row (ShellTable *table, PioneerDuplicate *duplicate)
{
  g_autoptr (PioneerRecord) record = pioneer_duplicate_get_record (duplicate);
  g_autoptr (PioneerRecord) other = pioneer_duplicate_get_other (duplicate);
  g_autoptr (GStrvBuilder) reasons = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_duplicate_get_n_reasons (duplicate); i++)
    g_strv_builder_add (reasons, pioneer_duplicate_get_reason (duplicate, i));

  shell_table_add_row (table);
  beside_set_decimal (table, SCORE, pioneer_duplicate_get_score (duplicate), 2);
  shell_table_set_text (table, REFERENCE, pioneer_record_get_reference (record));
  shell_table_set_text (table, OTHER, pioneer_record_get_reference (other));
  shell_table_set_truth (table, CERTAIN, pioneer_duplicate_is_certain (duplicate), "certain");
  shell_table_take_list (table, REASONS, g_strv_builder_end (reasons));
}

static int
list_duplicates (ShellContext *self, PioneerKind kind, double threshold, guint limit, ShellFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerList) duplicates = NULL;
  guint n;

  if (catalogue != NULL)
    duplicates = pioneer_catalogue_find_duplicates (catalogue, kind, threshold, &error);
  if (duplicates == NULL)
    return shell_context_fail (self, error);

  n = pioneer_list_get_n_items (duplicates);
  for (guint i = 0; i < MIN (n, limit); i++)
    {
      g_autoptr (PioneerDuplicate) duplicate = PIONEER_DUPLICATE (pioneer_list_get (duplicates, i));

      add_row (table, duplicate);
    }
  if (!beside_print (self, table, format))
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE && n == 0)
    shell_note ("No two %s are likely to be the same", shell_kind_plural (kind));
  else if (format == SHELL_FORMAT_TABLE && n > limit)
    shell_note ("%u of %u pairs", limit, n);

  return SHELL_OK;
}

int
shell_run_duplicates (ShellContext *self, char ***arguments)
{
  double threshold = 0.85;
  int limit = 0;
  g_autofree char *word = NULL;
  const GOptionEntry entries[] = {
    { "kind", 'k', 0, G_OPTION_ARG_STRING, &word, "Which records (default: partner)", "KIND" },
    { "threshold", 't', 0, G_OPTION_ARG_DOUBLE, &threshold, "How likely two must be the same, 0 to 1 (default: 0.85)", "SCORE" },
    { "limit", 'n', 0, G_OPTION_ARG_INT, &limit, "List so many pairs at most", "NUMBER" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  PioneerKind kind = PIONEER_KIND_PARTNER;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, 0) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (word != NULL && !shell_kind_parse (word, &kind, &error))
    return shell_context_misuse (self, "%s", error->message);

  return list_duplicates (self, kind, threshold, beside_limit (limit), format);
}
