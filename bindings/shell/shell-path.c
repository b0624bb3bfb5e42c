/* shell-path.c - The values of a record at the end of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-path.h"

#include <string.h>

#include "shell-statement.h"
#include "shell-words.h"

static void walk_record (PioneerRecord *record, char **steps, PioneerModality modality, GPtrArray *values);

/* A plan never stands there like a result; the mark comes first, since what comes last may be cut. */
static void
add (GPtrArray *values, const char *text, PioneerModality modality)
{
  g_autofree char *marked = NULL;

  if (text == NULL || text[0] == '\0')
    return;
  if (modality == PIONEER_MODALITY_UNSPECIFIED)
    marked = g_strdup (text);
  else
    marked = g_strdup_printf ("[%s] %s", shell_enum_nick (PIONEER_TYPE_MODALITY, (int) modality), text);

  if (!g_ptr_array_find_with_equal_func (values, marked, g_str_equal, NULL))
    g_ptr_array_add (values, g_steal_pointer (&marked));
}

static void
add_value (GPtrArray *values, const GValue *value, PioneerModality modality)
{
  g_autofree char *text = NULL;

  if (G_VALUE_HOLDS_STRING (value))
    text = g_value_dup_string (value);
  else if (G_VALUE_HOLDS_ENUM (value))
    text = g_strdup (shell_enum_nick (G_VALUE_TYPE (value), g_value_get_enum (value)));
  else if (G_VALUE_HOLDS_DOUBLE (value))
    text = g_strdup_printf ("%.15g", g_value_get_double (value));
  else if (G_VALUE_HOLDS_OBJECT (value) && PIONEER_IS_RECORD (g_value_get_object (value)))
    text = g_strdup (pioneer_record_get_name (g_value_get_object (value)));
  else if (G_VALUE_HOLDS_OBJECT (value) && PIONEER_IS_VALUE (g_value_get_object (value)))
    text = pioneer_value_to_string (g_value_get_object (value));

  if (g_strcmp0 (text, "unspecified") != 0)
    add (values, text, modality);
}

/* Into a value that has members, or a record. */
static void
walk_object (GObject *object, char **steps, PioneerModality modality, GPtrArray *values)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (PIONEER_IS_RECORD (object))
    {
      walk_record (PIONEER_RECORD (object), steps, modality, values);
      return;
    }
  if (object == NULL || g_object_class_find_property (G_OBJECT_GET_CLASS (object), steps[0]) == NULL)
    return;

  g_object_get_property (object, steps[0], &value);
  if (steps[1] == NULL)
    add_value (values, &value, modality);
  else if (G_VALUE_HOLDS_OBJECT (&value) && g_value_get_object (&value) != NULL)
    walk_object (g_value_get_object (&value), steps + 1, modality, values);
}

/* What an outcome's figures are worth, its own modality says. */
static PioneerModality
get_modality (PioneerRecord *record, PioneerStatement *statement)
{
  static const char *const figures[] = { "actual", "change", "direction", NULL };
  PioneerModality modality = pioneer_statement_get_modality (statement);

  if (modality == PIONEER_MODALITY_UNSPECIFIED && PIONEER_IS_OUTCOME (record) &&
      g_strv_contains (figures, pioneer_statement_get_field_name (statement)))
    return pioneer_outcome_get_modality (PIONEER_OUTCOME (record));

  return modality;
}

static void
walk_statement (PioneerRecord *record, PioneerStatement *statement, char **steps, PioneerModality modality, GPtrArray *values)
{
  g_autoptr (GObject) value = NULL;

  if (!pioneer_statement_is_shown (statement) || pioneer_statement_get_state (statement) != PIONEER_STATE_VALUE)
    return;
  if (modality == PIONEER_MODALITY_UNSPECIFIED)
    modality = get_modality (record, statement);
  if (steps[1] == NULL)
    {
      add (values, pioneer_statement_get_text (statement), modality);
      return;
    }

  value = pioneer_statement_get_value (statement);
  if (value != NULL)
    walk_object (value, steps + 1, modality, values);
}

static void
walk_record (PioneerRecord *record, char **steps, PioneerModality modality, GPtrArray *values)
{
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, steps[0], NULL);

  for (guint i = 0; statements != NULL && i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      walk_statement (record, statement, steps, modality, values);
    }
}

GPtrArray *
shell_path_collect (PioneerRecord *record, const char *path)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) steps = g_strsplit (path, ".", -1);

  if (steps[0] != NULL)
    walk_record (record, steps, PIONEER_MODALITY_UNSPECIFIED, values);

  return values;
}
