/* show-text.c - A record in full, for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "show-text.h"

#include <string.h>

#include "shell-statement.h"
#include "shell-text.h"
#include "shell-words.h"

#define INDENT     2
#define SUB_INDENT 6

/* So many records that name this one are listed. */
#define MOST_NAMED 12

static char *
dup_places (PioneerStatement *statement)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (citations); i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));
      g_autofree char *place = shell_citation_dup_place (citation);

      g_string_append_printf (out, "%s%s", i > 0 ? "  " : "", place);
    }

  return g_string_free (out, FALSE);
}

static void
print_extra (ShellOutput *output, const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;

  shell_output_spaces (output, SUB_INDENT);
  shell_output_wrapped (output, SUB_INDENT, SHELL_STYLE_FAINT, text);
}

static const char *
get_marker (PioneerStatement *statement)
{
  if (pioneer_statement_get_rank (statement) == PIONEER_RANK_DEPRECATED)
    return "×";

  return pioneer_statement_is_shown (statement) ? "●" : "○";
}

void
show_print_statement (ShellContext *self, PioneerStatement *statement, gboolean with_layer)
{
  g_autofree char *text = shell_statement_dup_text (self, statement);
  g_autofree char *qualifiers = shell_statement_dup_qualifiers (statement, with_layer);
  g_autofree char *places = dup_places (statement);
  const char *modality = shell_statement_modality (statement);
  gboolean shown = pioneer_statement_is_shown (statement);
  g_autofree char *line = modality != NULL ? g_strdup_printf ("[%s] %s", modality, text) : g_strdup (text);

  shell_output_spaces (self->output, INDENT);
  shell_output_styled (self->output, shown ? SHELL_STYLE_GOOD : SHELL_STYLE_FAINT, get_marker (statement));
  shell_output_spaces (self->output, 1);
  shell_output_wrapped (self->output, INDENT + 2, SHELL_STYLE_PLAIN, line);
  print_extra (self->output, qualifiers);
  print_extra (self->output, pioneer_statement_get_reason (statement));
  print_extra (self->output, places);
}

static void
print_heading (ShellOutput *output, const char *text)
{
  shell_output_text (output, "\n");
  shell_output_styled (output, SHELL_STYLE_HEADING, text);
  shell_output_text (output, "\n");
}

static void
print_field (ShellContext *self, PioneerRecord *record, PioneerField *field, gboolean with_layer)
{
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, pioneer_field_get_name (field), NULL);
  guint n = pioneer_list_get_n_items (statements);

  print_heading (self->output, n <= 1 ? pioneer_field_get_label (field) : pioneer_field_get_plural (field));
  if (n == 0)
    shell_output_text (self->output, "  Nothing is said of it.\n");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      show_print_statement (self, statement, with_layer);
    }
}

static void
print_title (ShellContext *self, PioneerRecord *record)
{
  const char *summary = pioneer_record_get_summary (record);

  shell_output_styled (self->output, SHELL_STYLE_HEADING, pioneer_record_get_name (record));
  shell_output_spaces (self->output, 2);
  shell_output_styled (self->output, SHELL_STYLE_KEY, pioneer_record_get_reference (record));
  shell_output_text (self->output, "\n");
  if (summary != NULL)
    shell_output_wrapped (self->output, 0, SHELL_STYLE_PLAIN, summary);
}

static void
print_conflicts (ShellContext *self, PioneerRecord *record)
{
  g_autoptr (PioneerList) conflicts = pioneer_record_get_conflicts (record);

  if (pioneer_list_get_n_items (conflicts) == 0)
    return;

  print_heading (self->output, "Where the sources disagree");
  for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
    {
      g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));
      g_autofree char *line =
          g_strdup_printf ("%s: %s", pioneer_conflict_get_field_name (conflict), pioneer_conflict_get_explanation (conflict));

      shell_output_text (self->output, "  ≠ ");
      shell_output_wrapped (self->output, INDENT + 2, SHELL_STYLE_PLAIN, line);
    }
}

/* Each record that names this one once, with the field it does so in. */
static void
print_mentions (ShellContext *self, PioneerRecord *record)
{
  g_autoptr (PioneerList) mentions = pioneer_record_get_mentions (record);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < pioneer_list_get_n_items (mentions); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (mentions, i));
      g_autoptr (PioneerRecord) other = pioneer_statement_get_record (statement);
      g_autofree char *line =
          g_strdup_printf ("%s  (%s)", pioneer_record_get_reference (other), pioneer_statement_get_field_name (statement));

      if (!g_ptr_array_find_with_equal_func (lines, line, g_str_equal, NULL))
        g_ptr_array_add (lines, g_steal_pointer (&line));
    }
  if (lines->len == 0)
    return;

  print_heading (self->output, "Named by");
  for (guint i = 0; i < lines->len && (i < MOST_NAMED || lines->len == MOST_NAMED + 1); i++)
    shell_output_printf (self->output, "  %s\n", (const char *) lines->pdata[i]);
  if (lines->len > MOST_NAMED + 1)
    shell_output_printf (self->output, "  … and %u more\n", lines->len - MOST_NAMED);
}

/* The summary stands at the top already, unless there is more to say of it. */
static gboolean
is_summed_up (PioneerRecord *record, PioneerField *field)
{
  g_autoptr (PioneerList) statements = NULL;
  g_autoptr (PioneerStatement) statement = NULL;
  g_autoptr (PioneerList) citations = NULL;

  if (strcmp (pioneer_field_get_name (field), "summary") != 0)
    return FALSE;
  statements = pioneer_record_get_statements (record, "summary", NULL);
  statement = PIONEER_STATEMENT (pioneer_list_get (statements, 0));
  citations = pioneer_statement_get_citations (statement);

  return pioneer_list_get_n_items (statements) == 1 && pioneer_list_get_n_items (citations) == 0;
}

void
show_print_text (ShellContext *self, PioneerCatalogue *catalogue, PioneerRecord *record, PioneerList *fields, gboolean whole)
{
  gboolean with_layer = pioneer_catalogue_get_n_layers (catalogue) > 1;

  print_title (self, record);
  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));

      if (!whole || !is_summed_up (record, field))
        print_field (self, record, field, with_layer);
    }

  if (!whole)
    return;
  print_conflicts (self, record);
  print_mentions (self, record);
}
