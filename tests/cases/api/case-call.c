/* case-call.c - Every public function, to be called by its name with values of any type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "case-call.h"

#include <string.h>

CaseCall *
case_call_find (const char *owner, const char *name)
{
  for (CaseCall *call = case_calls; call->name != NULL; call++)
    if (strcmp (call->owner, owner) == 0 && strcmp (call->name, name) == 0)
      return call;

  return NULL;
}

CaseCall *
case_call_find_method (GObject *object, const char *name)
{
  for (GType type = G_OBJECT_TYPE (object); type != G_TYPE_OBJECT; type = g_type_parent (type))
    if (g_str_has_prefix (g_type_name (type), "Pioneer"))
      {
        CaseCall *call = case_call_find (g_type_name (type) + strlen ("Pioneer"), name);

        if (call != NULL)
          return call;
      }

  return NULL;
}

typedef struct
{
  GObject *source;
  GAsyncResult *answer;
} Answer;

static void
on_answer (GObject *source, GAsyncResult *answer, gpointer user_data)
{
  Answer *self = user_data;

  self->source = source != NULL ? g_object_ref (source) : NULL;
  self->answer = g_object_ref (answer);
}

static void
run_pair (CaseCall *self, const GValue *arguments, GValue *result, GError **error)
{
  Answer answer = { NULL, NULL };

  self->start (arguments, on_answer, &answer);
  while (answer.answer == NULL)
    g_main_context_iteration (NULL, TRUE);
  self->finish (answer.source, answer.answer, result, error);
  g_clear_object (&answer.source);
  g_clear_object (&answer.answer);
}

void
case_call_run (CaseCall *self, const GValue *arguments, GValue *result, GError **error)
{
  if (self->call != NULL)
    self->call (arguments, result, error);
  else
    run_pair (self, arguments, result, error);
  self->called = TRUE;
  self->failed |= *error != NULL;
}

/* null, of whatever type. */
static gboolean
is_nothing (const GValue *value)
{
  return G_VALUE_HOLDS_POINTER (value) && g_value_get_pointer (value) == NULL;
}

gpointer
case_object (const GValue *argument)
{
  if (is_nothing (argument))
    return NULL;
  g_assert_true (G_VALUE_HOLDS_OBJECT (argument));

  return g_value_get_object (argument);
}

gpointer
case_boxed (const GValue *argument)
{
  g_assert_true (G_VALUE_HOLDS_BOXED (argument));

  return g_value_get_boxed (argument);
}

const char *
case_string (const GValue *argument)
{
  if (is_nothing (argument))
    return NULL;
  g_assert_true (G_VALUE_HOLDS_STRING (argument));

  return g_value_get_string (argument);
}

const char *const *
case_strings (const GValue *argument)
{
  return is_nothing (argument) ? NULL : (const char *const *) case_boxed (argument);
}

gboolean
case_boolean (const GValue *argument)
{
  g_assert_true (G_VALUE_HOLDS_BOOLEAN (argument));

  return g_value_get_boolean (argument);
}

guint
case_uint (const GValue *argument)
{
  gint64 value;

  g_assert_true (G_VALUE_HOLDS_INT64 (argument));
  value = g_value_get_int64 (argument);
  g_assert_true (value >= 0 && value <= G_MAXUINT);

  return (guint) value;
}

double
case_double (const GValue *argument)
{
  if (G_VALUE_HOLDS_INT64 (argument))
    return (double) g_value_get_int64 (argument);
  g_assert_true (G_VALUE_HOLDS_DOUBLE (argument));

  return g_value_get_double (argument);
}

int
case_enum (const GValue *argument, GType type)
{
  g_assert_true (G_VALUE_HOLDS (argument, type));

  return g_value_get_enum (argument);
}

void
case_take_object (GValue *result, gpointer object)
{
  g_value_init (result, G_TYPE_OBJECT);
  g_value_take_object (result, object);
}

void
case_take_boxed (GValue *result, GType type, gpointer boxed)
{
  g_value_init (result, type);
  g_value_take_boxed (result, boxed);
}

void
case_take_string (GValue *result, char *text)
{
  g_value_init (result, G_TYPE_STRING);
  g_value_take_string (result, text);
}

void
case_give_string (GValue *result, const char *text)
{
  g_value_init (result, G_TYPE_STRING);
  g_value_set_string (result, text);
}

void
case_give_boolean (GValue *result, gboolean value)
{
  g_value_init (result, G_TYPE_BOOLEAN);
  g_value_set_boolean (result, value);
}

void
case_give_int (GValue *result, int value)
{
  g_value_init (result, G_TYPE_INT);
  g_value_set_int (result, value);
}

void
case_give_uint (GValue *result, guint value)
{
  g_value_init (result, G_TYPE_UINT);
  g_value_set_uint (result, value);
}

void
case_give_double (GValue *result, double value)
{
  g_value_init (result, G_TYPE_DOUBLE);
  g_value_set_double (result, value);
}

void
case_give_enum (GValue *result, GType type, int value)
{
  g_value_init (result, type);
  g_value_set_enum (result, value);
}
