/* command-fields.c - pioneer fields
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-commands.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char details[] = "KIND is programmes, sites, partners, outcomes, sources or concepts; without it, the fields of every "
                              "kind are listed. The members of a "
                              "field can be used in paths, as in “pioneer list --columns id,population.kind”.";

enum
{
  KIND,
  NAME,
  LABEL,
  TYPE,
  MANY,
  MEMBERS,
  HOLDS,
  MEANING
};

static GType
find_shape (const char *name)
{
  GType (*const types[]) (void) = {
    pioneer_participation_get_type, pioneer_population_get_type,  pioneer_partnership_get_type, pioneer_selection_stage_get_type,
    pioneer_funding_get_type,       pioneer_feature_get_type,     pioneer_event_get_type,       pioneer_remark_get_type,
    pioneer_contact_get_type,       pioneer_identifier_get_type,  pioneer_relation_get_type,    pioneer_figure_get_type,
    pioneer_tally_get_type,         pioneer_coordinates_get_type,
  };
  g_auto (GStrv) words = g_strsplit (name, "-", -1);
  g_autoptr (GString) class_name = g_string_new ("Pioneer");

  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (class_name, "%c%s", g_ascii_toupper (words[i][0]), words[i] + 1);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (g_type_name (types[i]()), class_name->str))
      return types[i]();

  return G_TYPE_INVALID;
}

/* Those properties of the shape's class that are its own. */
static char **
list_members (const char *shape)
{
  GType type = shape != NULL ? find_shape (shape) : G_TYPE_INVALID;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (type != G_TYPE_INVALID)
    {
      g_autoptr (GTypeClass) class = g_type_class_ref (type);
      guint n;
      g_autofree GParamSpec **params = g_object_class_list_properties (G_OBJECT_CLASS (class), &n);

      for (guint i = 0; i < n; i++)
        if (params[i]->owner_type == type)
          g_strv_builder_add (names, params[i]->name);
    }

  return g_strv_builder_end (names);
}

/* "population (kind, quantity, base, group, place), many" */
static void
set_holds (ShellTable *table, const char *type, const char *shape, gboolean many)
{
  g_auto (GStrv) members = list_members (shape);
  g_autofree char *names = g_strjoinv (", ", members);
  g_autofree char *holds =
      g_strdup_printf ("%s%s%s%s%s", type, names[0] != '\0' ? " (" : "", names, names[0] != '\0' ? ")" : "", many ? ", many" : "");

  shell_table_set_text (table, HOLDS, holds);
}

static void
add_fields (ShellTable *table, PioneerKind kind)
{
  g_autoptr (PioneerList) fields = pioneer_field_list (kind);

  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));
      const char *type = shell_enum_nick (PIONEER_TYPE_VALUE_TYPE, (int) pioneer_field_get_value_type (field));
      const char *shape = pioneer_field_get_shape (field);

      shell_table_add_row (table);
      shell_table_set_text (table, KIND, shell_kind_word (kind));
      shell_table_set_text (table, NAME, pioneer_field_get_name (field));
      shell_table_set_text (table, LABEL, pioneer_field_get_label (field));
      shell_table_set_text (table, TYPE, shape != NULL ? shape : type);
      shell_table_set_truth (table, MANY, pioneer_field_has_many (field), "many");
      shell_table_take_list (table, MEMBERS, list_members (shape));
      set_holds (table, shape != NULL ? shape : type, shape, pioneer_field_has_many (field));
      shell_table_set_text (table, MEANING, pioneer_field_get_meaning (field));
    }
}

int
shell_run_fields (ShellContext *self, char ***arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = shell_table_new ();
  PioneerKind kind = 0;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, NULL, details) || !shell_context_expect (self, 0, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (self->operands[0] != NULL && !shell_kind_parse (self->operands[0], &kind, &error))
    return shell_context_misuse (self, "%s", error->message);

  shell_table_add_column (table, "kind", "Kind", kind != 0 ? SHELL_COLUMN_HIDDEN : SHELL_COLUMN_NONE);
  shell_table_add_column (table, "name", "Name", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "label", "Label", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "type", "Type", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "many", "Many", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "members", "Members", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "holds", "Type", SHELL_COLUMN_PEOPLE);
  shell_table_add_column (table, "meaning", "Meaning", SHELL_COLUMN_NONE);
  for (PioneerKind i = PIONEER_KIND_PROGRAMME; i <= PIONEER_KIND_CONCEPT; i++)
    if (kind == 0 || kind == i)
      add_fields (table, i);

  shell_table_print (table, self->output, format);

  return shell_context_finish (self, SHELL_OK);
}
