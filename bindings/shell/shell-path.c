/* shell-path.c - The values of a record at the end of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-path.h"

#include <string.h>

#include "shell-words.h"

/* What is known where the walk along a path has come to. */
typedef struct
{
  ShellDisputes *disputes;     /* NULL where they don't matter */
  PioneerStatement *statement; /* the last one on the way */
  PioneerModality modality;    /* of the first statement on the way that has one */
  gboolean disputed;           /* any statement on the way is */
  GPtrArray *values;
} Walk;

static void walk_record (const Walk *self, PioneerRecord *record, char **steps);

static void
free_value (gpointer data)
{
  ShellPathValue *value = data;

  g_free (value->text);
  g_ptr_array_unref (value->statements);
  g_free (value);
}

/* Takes the text. */
static ShellPathValue *
get_value (GPtrArray *values, char *text)
{
  ShellPathValue *value;

  for (guint i = 0; i < values->len; i++)
    if (strcmp (((ShellPathValue *) values->pdata[i])->text, text) == 0)
      {
        g_free (text);
        return values->pdata[i];
      }

  value = g_new0 (ShellPathValue, 1);
  value->text = text;
  value->statements = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (values, value);

  return value;
}

/* A plan never stands there like a result; the mark comes first, since what comes last may be cut. */
static void
add (const Walk *self, const char *text)
{
  ShellPathValue *value;

  if (text == NULL || text[0] == '\0')
    return;
  if (self->modality == PIONEER_MODALITY_UNSPECIFIED)
    value = get_value (self->values, g_strdup (text));
  else
    value =
        get_value (self->values, g_strdup_printf ("[%s] %s", shell_enum_nick (PIONEER_TYPE_MODALITY, (int) self->modality), text));

  value->disputed |= self->disputed;
  if (self->statement != NULL)
    g_ptr_array_add (value->statements, g_object_ref (self->statement));
}

static void
add_value (const Walk *self, const GValue *value)
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
    add (self, text);
}

/* Into a value that has members, or a record. */
static void
walk_object (const Walk *self, GObject *object, char **steps)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (PIONEER_IS_RECORD (object))
    {
      walk_record (self, PIONEER_RECORD (object), steps);
      return;
    }
  if (object == NULL || g_object_class_find_property (G_OBJECT_GET_CLASS (object), steps[0]) == NULL)
    return;

  g_object_get_property (object, steps[0], &value);
  if (steps[1] == NULL)
    add_value (self, &value);
  else if (G_VALUE_HOLDS_OBJECT (&value) && g_value_get_object (&value) != NULL)
    walk_object (self, g_value_get_object (&value), steps + 1);
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

/* What a side has at the end of the path. (transfer full) */
static char *
dup_member (PioneerSide *side, char **steps)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (free_value);
  g_autoptr (GObject) value = pioneer_side_get_value (side);
  g_autoptr (GString) all = g_string_new (NULL);
  Walk walk = { .values = values };

  walk_object (&walk, value, steps);
  for (guint i = 0; i < values->len; i++)
    g_string_append_printf (all, "%s\n", ((ShellPathValue *) values->pdata[i])->text);

  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* Sides that differ in the number of people may agree on who is counted. */
static gboolean
is_about (PioneerConflict *conflict, char **steps)
{
  PioneerConflictKind kind = pioneer_conflict_get_kind (conflict);
  g_autoptr (PioneerList) sides = pioneer_conflict_get_sides (conflict);
  g_autofree char *first = NULL;

  if (steps[0] == NULL || (kind != PIONEER_CONFLICT_KIND_VALUE && kind != PIONEER_CONFLICT_KIND_PRECISION))
    return TRUE;

  for (guint i = 0; i < pioneer_list_get_n_items (sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (sides, i));
      g_autofree char *member = dup_member (side, steps);

      if (first == NULL)
        first = g_steal_pointer (&member);
      else if (strcmp (first, member) != 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_disputed (const Walk *self, PioneerRecord *record, PioneerStatement *statement, char **steps)
{
  g_autoptr (GPtrArray) conflicts = NULL;

  if (self->disputes == NULL)
    return FALSE;
  conflicts = shell_disputes_find (self->disputes, record, statement);
  for (guint i = 0; i < conflicts->len; i++)
    if (is_about (conflicts->pdata[i], steps))
      return TRUE;

  return FALSE;
}

static void
walk_statement (const Walk *self, PioneerRecord *record, PioneerStatement *statement, char **steps)
{
  g_autoptr (GObject) value = NULL;
  Walk inner = *self;

  if (!pioneer_statement_is_shown (statement) || pioneer_statement_get_state (statement) != PIONEER_STATE_VALUE)
    return;
  inner.statement = statement;
  if (inner.modality == PIONEER_MODALITY_UNSPECIFIED)
    inner.modality = get_modality (record, statement);
  inner.disputed = self->disputed || is_disputed (self, record, statement, steps + 1);
  if (steps[1] == NULL)
    {
      add (&inner, pioneer_statement_get_text (statement));
      return;
    }

  value = pioneer_statement_get_value (statement);
  if (value != NULL)
    walk_object (&inner, value, steps + 1);
}

static void
walk_record (const Walk *self, PioneerRecord *record, char **steps)
{
  g_autoptr (PioneerList) statements = NULL;

  if (strcmp (steps[0], "id") == 0)
    {
      add (self, pioneer_record_get_id (record));
      return;
    }

  statements = pioneer_record_get_statements (record, steps[0], NULL);
  for (guint i = 0; statements != NULL && i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      walk_statement (self, record, statement, steps);
    }
}

GPtrArray *
shell_path_collect (PioneerRecord *record, const char *path, ShellDisputes *disputes)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (free_value);
  Walk walk = { .disputes = disputes, .values = values };
  g_auto (GStrv) steps = g_strsplit (path, ".", -1);

  if (steps[0] != NULL)
    walk_record (&walk, record, steps);

  return values;
}
