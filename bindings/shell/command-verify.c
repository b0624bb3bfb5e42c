/* command-verify.c - pioneer verify
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-checks.h"
#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] = "The file of each source is looked for in the folder, and in the folders in it, by its digest and "
                              "its name. A citation is ok where its "
                              "words stand where it says; moved where they stand at one other place; ambiguous where at several; "
                              "missing where nowhere. The command "
                              "exits with 1 if any is not ok, or a file isn't found.\n"
                              "\n"
                              "  pioneer verify documents\n"
                              "  pioneer verify documents --format csv > checks.csv\n"
                              "\n"
                              "As JSON and CSV, there is an entry for each citation.";

enum
{
  SOURCE,
  OK,
  MOVED,
  AMBIGUOUS,
  MISSING,
  UNCHECKED,
  FILE_NAME
};

/* Only those columns of what went wrong in which anything did. */
static ShellColumnFlags
get_flags (GPtrArray *all, int result)
{
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const ShellChecks *checks = all->pdata[i];

      n += result < 0 ? checks->n_unchecked : checks->counts[result];
    }

  return n > 0 ? SHELL_COLUMN_NUMBER : SHELL_COLUMN_NUMBER | SHELL_COLUMN_HIDDEN;
}

static ShellTable *
make_summary (GPtrArray *all)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "source", "Source", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "ok", "OK", SHELL_COLUMN_NUMBER);
  shell_table_add_column (table, "moved", "Moved", get_flags (all, PIONEER_VERIFICATION_MOVED));
  shell_table_add_column (table, "ambiguous", "Ambiguous", get_flags (all, PIONEER_VERIFICATION_AMBIGUOUS));
  shell_table_add_column (table, "missing", "Missing", get_flags (all, PIONEER_VERIFICATION_MISSING));
  shell_table_add_column (table, "unchecked", "Unchecked", get_flags (all, -1));
  shell_table_add_column (table, "file", "File", SHELL_COLUMN_NONE);

  return table;
}

static void
set_count (ShellTable *table, guint column, guint n, ShellStyle style)
{
  shell_table_set_number (table, column, n);
  shell_table_set_style (table, column, n > 0 ? style : SHELL_STYLE_FAINT);
}

static void
add_summary (ShellTable *table, const ShellChecks *checks)
{
  shell_table_add_row (table);
  shell_table_set_text (table, SOURCE, pioneer_record_get_id (PIONEER_RECORD (checks->source)));
  set_count (table, OK, checks->counts[PIONEER_VERIFICATION_OK], SHELL_STYLE_GOOD);
  set_count (table, MOVED, checks->counts[PIONEER_VERIFICATION_MOVED], SHELL_STYLE_WARNING);
  set_count (table, AMBIGUOUS, checks->counts[PIONEER_VERIFICATION_AMBIGUOUS], SHELL_STYLE_WARNING);
  set_count (table, MISSING, checks->counts[PIONEER_VERIFICATION_MISSING], SHELL_STYLE_BAD);
  set_count (table, UNCHECKED, checks->n_unchecked, SHELL_STYLE_BAD);
  shell_table_set_text (table, FILE_NAME, checks->file != NULL ? checks->file : "not found");
  if (checks->checks == NULL)
    shell_table_set_style (table, FILE_NAME, SHELL_STYLE_BAD);
}

static char *
dup_subject (PioneerCitationCheck *check)
{
  g_autoptr (PioneerCitation) citation = pioneer_citation_check_get_citation (check);
  g_autoptr (PioneerStatement) statement = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);

  return g_strdup_printf ("%s  %s", pioneer_record_get_reference (record), pioneer_statement_get_field_name (statement));
}

static void
print_details (ShellOutput *output, const ShellChecks *checks)
{
  guint n = checks->checks != NULL ? pioneer_list_get_n_items (checks->checks) : 0;

  if (checks->failure != NULL)
    shell_output_printf (output, "\n%s\n  %s\n", pioneer_record_get_reference (PIONEER_RECORD (checks->source)), checks->failure);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerCitationCheck) check = PIONEER_CITATION_CHECK (pioneer_list_get (checks->checks, i));
      g_autofree char *subject = dup_subject (check);

      if (pioneer_citation_check_get_verification (check) == PIONEER_VERIFICATION_OK)
        continue;
      shell_output_text (output, "\n");
      shell_output_styled (output, SHELL_STYLE_KEY, subject);
      shell_output_text (output, "\n  ");
      shell_output_wrapped (output, 2, SHELL_STYLE_PLAIN, pioneer_citation_check_get_message (check));
    }
}

static void
print_text (ShellOutput *output, GPtrArray *all)
{
  g_autoptr (ShellTable) table = make_summary (all);

  for (guint i = 0; i < all->len; i++)
    add_summary (table, all->pdata[i]);
  shell_table_print (table, output, SHELL_FORMAT_TABLE);
  for (guint i = 0; i < all->len; i++)
    print_details (output, all->pdata[i]);
}

static ShellTable *
make_sheet (void)
{
  static const char *const keys[] = {
    "source", "start", "end", "digest", "record", "field", "result", "found-start", "found-end", "message",
  };
  ShellTable *table = shell_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    shell_table_add_column (table, keys[i], keys[i], SHELL_COLUMN_NONE);

  return table;
}

static void
add_check (ShellTable *table, PioneerCitationCheck *check)
{
  g_autoptr (PioneerCitation) citation = pioneer_citation_check_get_citation (check);
  g_autoptr (PioneerStatement) statement = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  PioneerVerification result = pioneer_citation_check_get_verification (check);
  g_autofree char *digest = shell_citation_dup_digest (citation);

  shell_table_add_row (table);
  shell_table_set_text (table, 0, pioneer_citation_get_source_id (citation));
  shell_table_set_number (table, 1, pioneer_citation_get_start (citation));
  shell_table_set_number (table, 2, pioneer_citation_get_end (citation));
  shell_table_set_text (table, 3, digest);
  shell_table_set_text (table, 4, pioneer_record_get_reference (record));
  shell_table_set_text (table, 5, pioneer_statement_get_field_name (statement));
  shell_table_set_text (table, 6, shell_enum_nick (PIONEER_TYPE_VERIFICATION, (int) result));
  if (result != PIONEER_VERIFICATION_MISSING)
    {
      shell_table_set_number (table, 7, pioneer_citation_check_get_start (check));
      shell_table_set_number (table, 8, pioneer_citation_check_get_end (check));
    }
  shell_table_set_text (table, 9, pioneer_citation_check_get_message (check));
}

static void
add_source (ShellTable *table, const ShellChecks *checks)
{
  guint n = checks->checks != NULL ? pioneer_list_get_n_items (checks->checks) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerCitationCheck) check = PIONEER_CITATION_CHECK (pioneer_list_get (checks->checks, i));

      add_check (table, check);
    }
  if (checks->checks != NULL)
    return;

  shell_table_add_row (table);
  shell_table_set_text (table, 0, pioneer_record_get_id (PIONEER_RECORD (checks->source)));
  shell_table_set_text (table, 6, checks->file != NULL ? "unusable" : "file-not-found");
  shell_table_set_text (table, 9, checks->failure);
}

int
shell_run_verify (ShellContext *self, char ***arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (ShellTable) sheet = make_sheet ();
  gboolean ok = TRUE;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, NULL, details) || !shell_context_expect (self, 1, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;

  catalogue = shell_context_load (self, &error);
  if (catalogue != NULL)
    all = shell_checks_run (catalogue, self->operands[0], &error);
  if (all == NULL)
    return shell_context_fail (self, error);

  for (guint i = 0; i < all->len; i++)
    {
      add_source (sheet, all->pdata[i]);
      ok = ok && shell_checks_are_ok (all->pdata[i]);
    }
  if (format == SHELL_FORMAT_TABLE)
    print_text (self->output, all);
  else
    shell_table_print (sheet, self->output, format);

  return shell_context_finish (self, ok ? SHELL_OK : SHELL_FINDINGS);
}
