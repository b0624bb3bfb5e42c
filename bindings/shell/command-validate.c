/* command-validate.c - pioneer validate
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-catalogue.h"
#include "shell-checks.h"
#include "shell-commands.h"
#include "shell-issues.h"
#include "shell-progress.h"
#include "shell-table.h"
#include "shell-words.h"

static const char details[] = "Each issue is printed as file:line:column: severity: message [code], and what to do about it. "
                              "Several files may refer to each other. The "
                              "command exits with 1 if there are errors or warnings.\n"
                              "\n"
                              "  pioneer validate corrections.json --with-shipped --texts documents\n"
                              "  pioneer validate *.json --format json";

typedef struct
{
  gboolean with_shipped;
  gboolean errors_only;
  char *texts;
  guint counts[PIONEER_SEVERITY_NOTE + 1];
  ShellTable *table;
} Validation;

static void
add_issue (Validation *self, PioneerIssue *issue)
{
  self->counts[pioneer_issue_get_severity (issue)]++;
  shell_issues_add (self->table, issue);
}

/* Of a citation that the documents don't bear out, the file is known to nobody any more. */
static void
add_check (Validation *self, PioneerCitationCheck *check)
{
  PioneerVerification result = pioneer_citation_check_get_verification (check);
  g_autoptr (PioneerCitation) citation = pioneer_citation_check_get_citation (check);
  g_autoptr (PioneerStatement) statement = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  PioneerSeverity severity = result == PIONEER_VERIFICATION_MISSING ? PIONEER_SEVERITY_ERROR : PIONEER_SEVERITY_WARNING;
  g_autofree char *code = g_strconcat ("citation-", shell_enum_nick (PIONEER_TYPE_VERIFICATION, (int) result), NULL);
  g_autofree char *message =
      g_strdup_printf ("%s, %s: %s", pioneer_record_get_reference (record), pioneer_statement_get_field_name (statement),
                       pioneer_citation_check_get_message (check));

  if (result == PIONEER_VERIFICATION_OK)
    return;

  self->counts[severity]++;
  shell_table_add_row (self->table);
  shell_table_set_text (self->table, SHELL_ISSUE_SEVERITY, shell_enum_nick (PIONEER_TYPE_SEVERITY, (int) severity));
  shell_table_set_text (self->table, SHELL_ISSUE_CODE, code);
  shell_table_set_text (self->table, SHELL_ISSUE_MESSAGE, message);
  if (result == PIONEER_VERIFICATION_MISSING)
    shell_table_set_text (self->table, SHELL_ISSUE_HINT, "“pioneer cite FILE TEXT” writes the citation of a text.");
}

/* What is said, and where that is said to stand; not the name of the layer alone, as a file may name its layer as it likes.
 * (transfer full) */
static char *
describe_citation (PioneerCitation *citation)
{
  g_autoptr (PioneerStatement) statement = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  g_autofree char *notation = pioneer_citation_to_notation (citation);

  return g_strjoin (" ", pioneer_statement_get_layer (statement), pioneer_record_get_reference (record),
                    pioneer_statement_get_field_name (statement), notation, NULL);
}

static void
add_citations (GHashTable *set, PioneerStatement *statement)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);

  for (guint i = 0; i < pioneer_list_get_n_items (citations); i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));

      g_hash_table_add (set, describe_citation (citation));
    }
}

/* The citations of the shipped catalogue are not the user's to correct. (transfer full) */
static GHashTable *
collect_citations (PioneerCatalogue *shipped)
{
  g_autoptr (GHashTable) set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (PioneerList) statements = shipped != NULL ? pioneer_catalogue_get_statements (shipped) : NULL;

  for (guint i = 0; statements != NULL && i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      add_citations (set, statement);
    }

  return g_steal_pointer (&set);
}

static gboolean
is_ours (GHashTable *shipped, PioneerCitationCheck *check)
{
  g_autoptr (PioneerCitation) citation = pioneer_citation_check_get_citation (check);
  g_autofree char *description = describe_citation (citation);

  return !g_hash_table_contains (shipped, description);
}

static gboolean
check_texts (Validation *self, PioneerCatalogueBuilder *builder, PioneerCatalogue *shipped, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_builder_build (builder, error);
  g_autoptr (GPtrArray) all = catalogue != NULL ? shell_checks_run (catalogue, self->texts, error) : NULL;
  g_autoptr (GHashTable) citations = collect_citations (shipped);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const ShellChecks *checks = all->pdata[i];

      for (guint j = 0; checks->checks != NULL && j < pioneer_list_get_n_items (checks->checks); j++)
        {
          g_autoptr (PioneerCitationCheck) check = PIONEER_CITATION_CHECK (pioneer_list_get (checks->checks, j));

          if (is_ours (citations, check))
            add_check (self, check);
        }
      if (checks->checks == NULL && shipped == NULL)
        shell_note ("%s: %u citations unchecked; %s", pioneer_record_get_id (PIONEER_RECORD (checks->source)), checks->n_unchecked,
                    checks->failure != NULL ? checks->failure : "its file isn't in the folder");
    }

  return all != NULL;
}

/* What is wrong with the shipped catalogue has no file; that more is wrong than is listed hasn't either. */
static gboolean
is_of_files (PioneerIssue *issue)
{
  return pioneer_issue_get_file (issue) != NULL || strcmp (pioneer_issue_get_code (issue), "more") == 0;
}

static gboolean
run (Validation *self, char **files, GError **error)
{
  g_autoptr (ShellProgress) progress = shell_progress_new ("Reading");
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) shipped = self->with_shipped ? pioneer_catalogue_load_shipped (error) : NULL;
  g_autoptr (PioneerList) issues = NULL;

  if (self->with_shipped && (shipped == NULL || !pioneer_catalogue_builder_add_catalogue (builder, shipped, error)))
    return FALSE;

  /* What is right in a file is kept, so that one error doesn't bring about others elsewhere. */
  pioneer_catalogue_builder_set_partial (builder, TRUE);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (GError) failure = NULL;

      shell_progress_tell (progress, files[i]);
      if (!shell_catalogue_add_file (builder, files[i], &failure) && failure->domain != PIONEER_ERROR)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
    }

  issues = pioneer_catalogue_builder_get_issues (builder);
  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));

      if (is_of_files (issue) || shipped == NULL)
        add_issue (self, issue);
    }

  return self->texts == NULL || check_texts (self, builder, shipped, error);
}

static int
finish (ShellContext *context, Validation *self, ShellFormat format)
{
  guint n_errors = self->counts[PIONEER_SEVERITY_ERROR];
  guint n_warnings = self->counts[PIONEER_SEVERITY_WARNING];
  guint n_files = g_strv_length (context->operands);
  gboolean found = n_errors > 0 || (n_warnings > 0 && !self->errors_only);

  shell_issues_print (self->table, context->output, format);
  if (shell_context_finish (context, SHELL_OK) != SHELL_OK)
    return SHELL_FAILURE;

  if (format == SHELL_FORMAT_TABLE)
    shell_note ("%u file%s, %u error%s, %u warning%s", n_files, n_files == 1 ? "" : "s", n_errors, n_errors == 1 ? "" : "s",
                n_warnings, n_warnings == 1 ? "" : "s");

  return found ? SHELL_FINDINGS : SHELL_OK;
}

int
shell_run_validate (ShellContext *self, char ***arguments)
{
  Validation validation = { 0 };
  const GOptionEntry entries[] = {
    { "with-shipped", 0, 0, G_OPTION_ARG_NONE, &validation.with_shipped, "The files may refer to records of the shipped catalogue",
      NULL },
    { "texts", 0, 0, G_OPTION_ARG_FILENAME, &validation.texts, "Check the citations against the documents in this folder",
      "FOLDER" },
    { "errors-only", 0, 0, G_OPTION_ARG_NONE, &validation.errors_only, "Exit with 0 if there are warnings but no errors", NULL },
    { NULL },
  };
  g_autofree char *texts = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = shell_issues_new ();
  gboolean parsed;
  ShellFormat format;

  validation.table = table;
  parsed = shell_context_parse (self, arguments, entries, details);
  texts = validation.texts;
  if (!parsed || !shell_context_expect (self, 1, G_MAXUINT) || !shell_context_get_format (self, &format))
    return self->status;
  if (!run (&validation, self->operands, &error))
    return shell_context_fail (self, error);

  return finish (self, &validation, format);
}
