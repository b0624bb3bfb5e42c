/* conflicts-output.c - Disagreements, printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "conflicts-output.h"

#include "conflicts-order.h"
#include "conflicts-sides.h"
#include "shell-statement.h"
#include "shell-words.h"

/* What is printed of one disagreement, at hand. */
typedef struct
{
  PioneerRecord *record;
  PioneerList *sides;
  PioneerResolution *resolution;
  PioneerStatement *chosen;
  const char *field;
  const char *kind;
  const char *explanation;
} Dispute;

static void
init_dispute (Dispute *self, PioneerConflict *conflict)
{
  self->record = pioneer_conflict_get_record (conflict);
  self->sides = pioneer_conflict_get_sides (conflict);
  self->resolution = pioneer_conflict_get_resolution (conflict);
  self->chosen = pioneer_resolution_get_statement (self->resolution);
  self->field = pioneer_conflict_get_field_name (conflict);
  self->kind = shell_enum_nick (PIONEER_TYPE_CONFLICT_KIND, (int) pioneer_conflict_get_kind (conflict));
  self->explanation = pioneer_conflict_get_explanation (conflict);
}

static void
clear_dispute (Dispute *self)
{
  g_object_unref (self->record);
  g_object_unref (self->sides);
  g_object_unref (self->resolution);
  g_clear_object (&self->chosen);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Dispute, clear_dispute)

static gboolean
is_shown (const Dispute *self, PioneerSide *side)
{
  g_autoptr (PioneerList) statements = pioneer_side_get_statements (side);

  return self->chosen != NULL && pioneer_list_contains (statements, G_OBJECT (self->chosen));
}

static void
print_qualifiers (ShellOutput *output, PioneerSide *side)
{
  g_auto (GStrv) lines = conflicts_list_qualifiers (side);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      shell_output_spaces (output, 6);
      shell_output_wrapped (output, 6, SHELL_STYLE_FAINT, lines[i]);
    }
}

/* A plan never stands there like a result. (transfer full) */
static char *
dup_value (PioneerSide *side)
{
  g_auto (GStrv) modalities = conflicts_list_said (side, shell_statement_modality);
  g_autofree char *words = g_strjoinv (", ", modalities);

  if (words[0] == '\0')
    return g_strdup (pioneer_side_get_text (side));

  return g_strdup_printf ("[%s] %s", words, pioneer_side_get_text (side));
}

static void
print_side (const Dispute *self, ShellOutput *output, PioneerSide *side)
{
  gboolean shown = is_shown (self, side);
  g_autofree char *value = dup_value (side);
  guint support = pioneer_side_get_support (side);
  g_auto (GStrv) ids = conflicts_list_sources (side);
  g_autofree char *sources = g_strjoinv (", ", ids);
  g_autofree char *line = g_strdup_printf ("%u independent source%s: %s", support, support == 1 ? "" : "s",
                                           sources[0] != '\0' ? sources : "nothing is cited");

  shell_output_spaces (output, 2);
  shell_output_styled (output, shown ? SHELL_STYLE_GOOD : SHELL_STYLE_FAINT, shown ? "●" : "○");
  shell_output_spaces (output, 1);
  shell_output_wrapped (output, 4, SHELL_STYLE_PLAIN, value);
  print_qualifiers (output, side);
  shell_output_spaces (output, 6);
  shell_output_wrapped (output, 6, SHELL_STYLE_FAINT, line);
}

static void
print_text (const Dispute *self, ShellOutput *output)
{
  shell_output_styled (output, SHELL_STYLE_KEY, pioneer_record_get_reference (self->record));
  shell_output_spaces (output, 2);
  shell_output_styled (output, SHELL_STYLE_HEADING, self->field);
  shell_output_printf (output, "  (%s)\n", self->kind);

  for (guint i = 0; i < pioneer_list_get_n_items (self->sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (self->sides, i));

      print_side (self, output, side);
    }

  shell_output_spaces (output, 2);
  shell_output_wrapped (output, 2, SHELL_STYLE_PLAIN, pioneer_resolution_get_reason (self->resolution));
}

enum
{
  RECORD,
  FIELD,
  KIND,
  SIDE,
  SHOWN,
  SUPPORT,
  SOURCES,
  MODALITY,
  SCOPE,
  ATTRIBUTED_TO,
  POLICY,
  RULE,
  REASON
};

static ShellTable *
make_table (void)
{
  static const char *const keys[] = {
    "record",   "field", "kind",          "side",   "shown", "support", "sources",
    "modality", "scope", "attributed-to", "policy", "rule",  "reason",
  };
  ShellTable *table = shell_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    shell_table_add_column (table, keys[i], keys[i], SHELL_COLUMN_NONE);

  return table;
}

static const char *
get_policy_word (PioneerPolicy policy)
{
  return shell_enum_nick (PIONEER_TYPE_POLICY, (int) policy);
}

static void
add_side_row (const Dispute *self, ShellTable *table, PioneerSide *side)
{
  shell_table_add_row (table);
  shell_table_set_text (table, RECORD, pioneer_record_get_reference (self->record));
  shell_table_set_text (table, FIELD, self->field);
  shell_table_set_text (table, KIND, self->kind);
  shell_table_set_text (table, SIDE, pioneer_side_get_text (side));
  shell_table_set_truth (table, SHOWN, is_shown (self, side), "yes");
  shell_table_set_number (table, SUPPORT, pioneer_side_get_support (side));
  shell_table_take_list (table, SOURCES, conflicts_list_sources (side));
  shell_table_take_list (table, MODALITY, conflicts_list_said (side, shell_statement_modality));
  shell_table_take_list (table, SCOPE, conflicts_list_said (side, pioneer_statement_get_scope));
  shell_table_take_list (table, ATTRIBUTED_TO, conflicts_list_said (side, pioneer_statement_get_attributed_to));
  shell_table_set_text (table, POLICY, get_policy_word (pioneer_resolution_get_policy (self->resolution)));
  shell_table_set_text (table, RULE, get_policy_word (pioneer_resolution_get_rule (self->resolution)));
  shell_table_set_text (table, REASON, pioneer_resolution_get_reason (self->resolution));
}

static void
add_rows (const Dispute *self, ShellTable *table)
{
  for (guint i = 0; i < pioneer_list_get_n_items (self->sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (self->sides, i));

      add_side_row (self, table, side);
    }
}

/* Takes the texts. */
static void
set_texts (JsonObject *object, const char *key, char **texts)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);
  json_object_set_array_member (object, key, array);
  g_strfreev (texts);
}

static JsonObject *
side_to_object (const Dispute *self, PioneerSide *side)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "value", pioneer_side_get_text (side));
  json_object_set_boolean_member (object, "shown", is_shown (self, side));
  json_object_set_int_member (object, "support", pioneer_side_get_support (side));
  set_texts (object, "sources", conflicts_list_sources (side));
  set_texts (object, "modality", conflicts_list_said (side, shell_statement_modality));
  set_texts (object, "scope", conflicts_list_said (side, pioneer_statement_get_scope));
  set_texts (object, "attributed-to", conflicts_list_said (side, pioneer_statement_get_attributed_to));

  return object;
}

static JsonObject *
to_object (const Dispute *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *sides = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (self->sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (self->sides, i));

      json_array_add_object_element (sides, side_to_object (self, side));
    }

  json_object_set_string_member (object, "record", pioneer_record_get_reference (self->record));
  json_object_set_string_member (object, "field", self->field);
  json_object_set_string_member (object, "kind", self->kind);
  json_object_set_string_member (object, "explanation", self->explanation);
  json_object_set_array_member (object, "sides", sides);
  if (self->chosen != NULL)
    json_object_set_string_member (object, "shown", pioneer_statement_get_text (self->chosen));
  else
    json_object_set_null_member (object, "shown");
  json_object_set_string_member (object, "policy", get_policy_word (pioneer_resolution_get_policy (self->resolution)));
  json_object_set_string_member (object, "rule", get_policy_word (pioneer_resolution_get_rule (self->resolution)));
  json_object_set_string_member (object, "reason", pioneer_resolution_get_reason (self->resolution));

  return object;
}

static void
print_heading (ShellOutput *output, GPtrArray *conflicts, guint place)
{
  g_autofree char *heading = conflicts_dup_heading (conflicts, place);

  if (heading == NULL)
    return;
  shell_output_styled (output, SHELL_STYLE_HEADING, heading);
  shell_output_text (output, "\n\n");
}

void
conflicts_print (ShellOutput *output, GPtrArray *conflicts, ShellFormat format)
{
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (root, json_array_new ());
  conflicts_sort (conflicts);
  for (guint i = 0; i < conflicts->len; i++)
    {
      g_auto (Dispute) dispute = { 0 };

      init_dispute (&dispute, conflicts->pdata[i]);
      if (format == SHELL_FORMAT_CSV)
        add_rows (&dispute, table);
      else if (format == SHELL_FORMAT_JSON)
        json_array_add_object_element (json_node_get_array (root), to_object (&dispute));
      else if (i > 0)
        shell_output_text (output, "\n");
      if (format == SHELL_FORMAT_TABLE)
        {
          print_heading (output, conflicts, i);
          print_text (&dispute, output);
        }
    }

  if (format == SHELL_FORMAT_CSV)
    shell_table_print (table, output, format);
  else if (format == SHELL_FORMAT_JSON)
    shell_output_json (output, root);
}
