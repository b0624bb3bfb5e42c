/* case-step.c - A step of a case: a call, or a look, and what must come of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "case-step.h"

#include <gio/gio.h>
#include <string.h>

#define MOST_ARGUMENTS 8

typedef struct
{
  CaseCall *call;
  GValue arguments[MOST_ARGUMENTS];
  guint n_arguments;
} Ready;

/* "Catalogue.load" is a function of a class, "leeds.get_aims" a method of what a step has named; anything else a function of the namespace. */
static void
find_call (Ready *ready, const char *what, CaseScene *scene)
{
  g_auto (GStrv) parts = g_strsplit (what, ".", 2);

  if (parts[1] == NULL)
    ready->call = case_call_find ("", what);
  else if (g_ascii_isupper (what[0]))
    ready->call = case_call_find (parts[0], parts[1]);
  else
    {
      const GValue *object = case_scene_get (scene, parts[0]);

      g_value_init (&ready->arguments[0], G_VALUE_TYPE (object));
      g_value_copy (object, &ready->arguments[0]);
      ready->n_arguments = 1;
      ready->call = case_call_find_method (g_value_get_object (object), parts[1]);
    }
}

static char *
get_ready (Ready *ready, JsonObject *step, CaseScene *scene)
{
  const char *what = json_object_get_string_member (step, "do");

  find_call (ready, what, scene);
  if (ready->call == NULL)
    return g_strdup_printf ("%s: there is no such function", what);

  if (json_object_has_member (step, "with"))
    {
      JsonArray *with = json_object_get_array_member (step, "with");

      for (guint i = 0; i < json_array_get_length (with); i++)
        case_scene_read_argument (scene, json_array_get_element (with, i), &ready->arguments[ready->n_arguments++]);
    }
  if (ready->n_arguments != ready->call->n_arguments)
    return g_strdup_printf ("%s: %u arguments, not %u", what, ready->call->n_arguments, ready->n_arguments);

  return NULL;
}

static void
clear (Ready *ready)
{
  for (guint i = 0; i < ready->n_arguments; i++)
    g_value_unset (&ready->arguments[i]);
}

/* "parse" is of the library's own codes, "io-error.not-found" of GIO's. */
static char *
name_error (const GError *error)
{
  gboolean own = error->domain == PIONEER_ERROR;
  g_autoptr (GEnumClass) codes = NULL;

  if (!own && error->domain != G_IO_ERROR)
    return g_strdup (g_quark_to_string (error->domain));
  codes = g_type_class_ref (own ? PIONEER_TYPE_ERROR : G_TYPE_IO_ERROR_ENUM);

  return g_strconcat (own ? "" : "io-error.", g_enum_get_value (codes, error->code)->value_nick, NULL);
}

static char *
check_message (const char *what, const char *message, JsonObject *step)
{
  JsonArray *parts = json_object_get_array_member (step, "saying");

  for (guint i = 0; i < json_array_get_length (parts); i++)
    if (strstr (message, json_array_get_string_element (parts, i)) == NULL)
      return g_strdup_printf ("%s: said “%s”, without “%s”", what, message, json_array_get_string_element (parts, i));

  return NULL;
}

static void
hold_message (const GError *error, JsonObject *step, CaseScene *scene)
{
  GValue message = G_VALUE_INIT;

  if (!json_object_has_member (step, "as"))
    return;

  case_give_string (&message, error->message);
  case_scene_hold (scene, json_object_get_string_member (step, "as"), &message);
  g_value_unset (&message);
}

static char *
check_error (const char *what, const GError *error, JsonObject *step, CaseScene *scene)
{
  const char *fails = json_object_get_string_member_with_default (step, "fails", NULL);
  g_autofree char *name = error != NULL ? name_error (error) : NULL;

  if (error != NULL && fails == NULL)
    return g_strdup_printf ("%s: failed with %s: %s", what, name, error->message);
  if (fails == NULL)
    return NULL;
  if (g_strcmp0 (name, fails) != 0)
    return g_strdup_printf ("%s: expected to fail with %s, got %s", what, fails, name != NULL ? name : "no error");

  hold_message (error, step, scene);

  return check_message (what, error->message, step);
}

static char *
check_value (const char *what, const GValue *got, JsonObject *step, CaseScene *scene)
{
  char *problem = NULL;

  if (json_object_has_member (step, "gives"))
    problem = case_scene_compare (scene, what, got, json_object_get_member (step, "gives"));
  else if (!json_object_has_member (step, "as") && G_IS_VALUE (got))
    problem = g_strdup_printf ("%s: the case says nothing of what it gives", what);
  if (problem == NULL && json_object_has_member (step, "as"))
    case_scene_hold (scene, json_object_get_string_member (step, "as"), got);

  return problem;
}

static char *
run_call (JsonObject *step, CaseScene *scene)
{
  const char *what = json_object_get_string_member (step, "do");
  Ready ready = { 0 };
  GValue result = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;
  char *problem = get_ready (&ready, step, scene);

  if (problem == NULL)
    {
      case_call_run (ready.call, ready.arguments, &result, &error);
      problem = check_error (what, error, step, scene);
    }
  if (problem == NULL && error == NULL)
    problem = check_value (what, &result, step, scene);
  clear (&ready);
  g_value_unset (&result);

  return problem;
}

/* {"set": "search.limit", "to": 5} */
static char *
run_set (JsonObject *step, CaseScene *scene)
{
  g_auto (GStrv) parts = g_strsplit (json_object_get_string_member (step, "set"), ".", 2);
  GObject *object = g_value_get_object (case_scene_get (scene, parts[0]));
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), parts[1]);
  GValue value = G_VALUE_INIT, given = G_VALUE_INIT;

  if (spec == NULL)
    return g_strdup_printf ("%s: there is no such property", parts[1]);
  case_scene_read_argument (scene, json_object_get_member (step, "to"), &given);
  g_value_init (&value, spec->value_type);
  if (!G_VALUE_HOLDS_POINTER (&given))
    g_assert_true (g_value_transform (&given, &value));
  g_object_set_property (object, parts[1], &value);
  g_value_unset (&value);
  g_value_unset (&given);

  return NULL;
}

/* {"make": "Site", "as": "site"} */
static char *
run_make (JsonObject *step, CaseScene *scene)
{
  g_autofree char *name = g_strconcat ("Pioneer", json_object_get_string_member (step, "make"), NULL);
  GValue made = G_VALUE_INIT;

  case_take_object (&made, g_object_new (g_type_from_name (name), NULL));
  case_scene_hold (scene, json_object_get_string_member (step, "as"), &made);
  g_value_unset (&made);

  return NULL;
}

char *
case_step_run (JsonObject *step, CaseScene *scene)
{
  const char *on = json_object_get_string_member_with_default (step, "on", NULL);

  if (json_object_has_member (step, "do"))
    return run_call (step, scene);
  if (json_object_has_member (step, "set"))
    return run_set (step, scene);
  if (json_object_has_member (step, "make"))
    return run_make (step, scene);
  if (on == NULL || !json_object_has_member (step, "gives"))
    return g_strdup ("a step needs do, set, make, or on and gives");

  return case_scene_compare (scene, on, case_scene_get (scene, on), json_object_get_member (step, "gives"));
}
