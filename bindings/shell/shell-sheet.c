/* shell-sheet.c - The long sheet of statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-statement.h"
#include "shell-words.h"

enum
{
  RECORD,
  KIND,
  FIELD,
  STATE,
  VALUE,
  MODALITY,
  RANK,
  SHOWN,
  AS_OF,
  SCOPE,
  ATTRIBUTED_TO,
  LAYER,
  SOURCE,
  START,
  END,
  DIGEST,
  N_COLUMNS
};

static const char *const keys[N_COLUMNS] = {
  "record", "kind",  "field",         "state", "value",  "modality", "rank", "shown",
  "as-of",  "scope", "attributed-to", "layer", "source", "start",    "end",  "digest",
};

ShellTable *
shell_sheet_new (void)
{
  ShellTable *sheet = shell_table_new ();

  for (guint i = 0; i < N_COLUMNS; i++)
    shell_table_add_column (sheet, keys[i], keys[i], SHELL_COLUMN_NONE);

  return sheet;
}

static void
add_row (ShellTable *sheet, ShellContext *self, PioneerStatement *statement)
{
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  g_autoptr (PioneerPeriod) as_of = pioneer_statement_get_as_of (statement);
  g_autofree char *value = shell_statement_dup_value (self, statement);
  g_autofree char *date = as_of != NULL ? pioneer_period_to_notation (as_of) : NULL;

  shell_table_add_row (sheet);
  shell_table_set_text (sheet, RECORD, pioneer_record_get_id (record));
  shell_table_set_text (sheet, KIND, shell_kind_word (pioneer_record_get_kind (record)));
  shell_table_set_text (sheet, FIELD, pioneer_statement_get_field_name (statement));
  shell_table_set_text (sheet, STATE, shell_enum_nick (PIONEER_TYPE_STATE, (int) pioneer_statement_get_state (statement)));
  shell_table_set_text (sheet, VALUE, value);
  shell_table_set_text (sheet, MODALITY, shell_statement_modality (statement));
  shell_table_set_text (sheet, RANK, shell_enum_nick (PIONEER_TYPE_RANK, (int) pioneer_statement_get_rank (statement)));
  shell_table_set_truth (sheet, SHOWN, pioneer_statement_is_shown (statement), "yes");
  shell_table_set_text (sheet, AS_OF, date);
  shell_table_set_text (sheet, SCOPE, pioneer_statement_get_scope (statement));
  shell_table_set_text (sheet, ATTRIBUTED_TO, pioneer_statement_get_attributed_to (statement));
  shell_table_set_text (sheet, LAYER, pioneer_statement_get_layer (statement));
}

void
shell_sheet_add (ShellTable *sheet, ShellContext *self, PioneerStatement *statement)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);
  guint n = pioneer_list_get_n_items (citations);

  if (n == 0)
    add_row (sheet, self, statement);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));
      g_autofree char *digest = shell_citation_dup_digest (citation);

      add_row (sheet, self, statement);
      shell_table_set_text (sheet, SOURCE, pioneer_citation_get_source_id (citation));
      shell_table_set_number (sheet, START, pioneer_citation_get_start (citation));
      shell_table_set_number (sheet, END, pioneer_citation_get_end (citation));
      shell_table_set_text (sheet, DIGEST, digest);
    }
}
