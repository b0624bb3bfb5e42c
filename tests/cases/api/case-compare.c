/* case-compare.c - Holding what came back against what a case expects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "case-scene.h"

#include <math.h>
#include <string.h>

#include "case-properties.h"

static char *
show_expected (JsonNode *expected)
{
  return json_to_string (expected, FALSE);
}

static char *
differ (const char *place, const char *got, JsonNode *expected)
{
  g_autofree char *shown = show_expected (expected);

  return g_strdup_printf ("%s: got %s, expected %s", place, got, shown);
}

/* The string of an object that stands for it, or NULL. */
static char *
call_face (CaseScene *self, GObject *object)
{
  for (GType type = G_OBJECT_TYPE (object); type != G_TYPE_INVALID; type = g_type_parent (type))
    {
      const char *name = g_type_name (type);
      GValue argument = G_VALUE_INIT, result = G_VALUE_INIT;
      char *face;

      if (!g_str_has_prefix (name, "Pioneer") || !json_object_has_member (self->faces, name + strlen ("Pioneer")))
        continue;
      g_value_init (&argument, G_TYPE_OBJECT);
      g_value_set_object (&argument, object);
      name = json_object_get_string_member (self->faces, name + strlen ("Pioneer"));
      case_call_find_method (object, name)->call (&argument, &result, NULL);
      face = g_value_dup_string (&result);
      g_value_unset (&argument);
      g_value_unset (&result);

      return face;
    }

  return NULL;
}

static char *
get_face (CaseScene *self, GObject *object)
{
  char *face;

  if (G_IS_FILE (object))
    return g_file_get_basename (G_FILE (object));
  face = call_face (self, object);

  return face != NULL ? face : g_strdup_printf ("a %s, which has to be looked at", G_OBJECT_TYPE_NAME (object));
}

/* What is written in a case for a value, as far as it is a string. */
static char *
get_string (CaseScene *self, const GValue *got)
{
  if (G_VALUE_HOLDS_STRING (got))
    return g_value_dup_string (got);
  if (G_VALUE_HOLDS_OBJECT (got))
    return g_value_get_object (got) != NULL ? get_face (self, g_value_get_object (got)) : NULL;
  if (G_VALUE_HOLDS (got, G_TYPE_DATE_TIME) && g_value_get_boxed (got) != NULL)
    return g_date_time_format (g_value_get_boxed (got), "%Y-%m-%d");
  if (G_VALUE_HOLDS (got, JSON_TYPE_NODE))
    return json_to_string (g_value_get_boxed (got), FALSE);

  return NULL;
}

static gboolean
is_number (const GValue *got, double *number)
{
  GValue converted = G_VALUE_INIT;

  if (!G_VALUE_HOLDS_INT (got) && !G_VALUE_HOLDS_UINT (got) && !G_VALUE_HOLDS_DOUBLE (got) && !G_VALUE_HOLDS_INT64 (got))
    return FALSE;

  g_value_init (&converted, G_TYPE_DOUBLE);
  g_value_transform (got, &converted);
  *number = g_value_get_double (&converted);

  return TRUE;
}

static gboolean
is_nothing (const GValue *got)
{
  return (G_VALUE_HOLDS_OBJECT (got) && g_value_get_object (got) == NULL) ||
         (G_VALUE_HOLDS_STRING (got) && g_value_get_string (got) == NULL) ||
         (G_VALUE_HOLDS_BOXED (got) && g_value_get_boxed (got) == NULL);
}

/* For people. */
static char *
show_got (CaseScene *self, const GValue *got)
{
  g_autofree char *text = NULL;
  double number;

  if (!G_IS_VALUE (got))
    return g_strdup ("nothing");
  if (is_nothing (got))
    return g_strdup ("null");
  if (is_number (got, &number))
    return g_strdup_printf ("%.15g", number);
  if (G_VALUE_HOLDS_OBJECT (got) && G_IS_LIST_MODEL (g_value_get_object (got)))
    return g_strdup_printf ("a list of %u", g_list_model_get_n_items (g_value_get_object (got)));
  text = get_string (self, got);

  return text != NULL ? g_strdup_printf ("\"%s\"", text) : g_strdup_value_contents (got);
}

static char *
compare_numbers (const char *place, double got, double expected, double tolerance)
{
  if (fabs (got - expected) <= tolerance)
    return NULL;

  return g_strdup_printf ("%s: got %.15g, expected %.15g", place, got, expected);
}

/* What goes for the items of a list, each in its place. */
static char *
compare_items (CaseScene *self, const char *place, GListModel *list, JsonNode *expected)
{
  JsonArray *items = json_node_get_array (expected);

  for (guint i = 0; i < MAX (g_list_model_get_n_items (list), json_array_get_length (items)); i++)
    {
      g_autofree char *item_place = g_strdup_printf ("%s[%u]", place, i);
      GValue item = G_VALUE_INIT;
      char *problem;

      if (i >= json_array_get_length (items))
        {
          g_autoptr (GObject) extra = g_list_model_get_item (list, i);
          g_autofree char *face = get_face (self, extra);

          return g_strdup_printf ("%s: got %s, expected an end", item_place, face);
        }
      case_take_object (&item, g_list_model_get_item (list, i));
      problem = case_scene_compare (self, item_place, &item, json_array_get_element (items, i));
      g_value_unset (&item);
      if (problem != NULL)
        return problem;
    }

  return NULL;
}

static char *
compare_list (CaseScene *self, const char *place, const GValue *got, JsonNode *expected)
{
  if (G_VALUE_HOLDS_OBJECT (got) && G_IS_LIST_MODEL (g_value_get_object (got)))
    return compare_items (self, place, g_value_get_object (got), expected);

  g_autofree char *shown = show_got (self, got);

  return differ (place, shown, expected);
}

static char *
compare_parts (const char *place, const char *text, JsonNode *expected)
{
  JsonArray *parts = json_node_get_array (expected);

  for (guint i = 0; i < json_array_get_length (parts); i++)
    if (text == NULL || strstr (text, json_array_get_string_element (parts, i)) == NULL)
      return g_strdup_printf ("%s: got “%s”, in which there is no “%s”", place, text, json_array_get_string_element (parts, i));

  return NULL;
}

static char *
compare_text (const char *place, const char *got, const char *expected)
{
  if (g_strcmp0 (got, expected) == 0)
    return NULL;

  return g_strdup_printf ("%s: got “%s”, expected “%s”", place, got, expected);
}

static char *
compare_json (const char *place, const char *got, JsonNode *expected)
{
  g_autoptr (JsonNode) read = got != NULL ? json_from_string (got, NULL) : NULL;

  return read != NULL && json_node_equal (read, expected) ? NULL : differ (place, got, expected);
}

static char *
compare_enum (const char *place, const GValue *got, const char *name, const char *nick)
{
  const GEnumValue *value = NULL;

  if (G_VALUE_HOLDS_ENUM (got) && strcmp (G_VALUE_TYPE_NAME (got) + strlen ("Pioneer"), name) == 0)
    value = g_enum_get_value (g_type_class_peek_static (G_VALUE_TYPE (got)), g_value_get_enum (got));
  if (value != NULL && strcmp (value->value_nick, nick) == 0)
    return NULL;

  return g_strdup_printf ("%s: got %s %s, expected %s %s", place, G_VALUE_TYPE_NAME (got), value != NULL ? value->value_nick : "",
                          name, nick);
}

/* The only member of an object says how a value is compared, if it begins with $ or a capital. */
static char *
compare_specially (CaseScene *self, const char *place, const GValue *got, const char *how, JsonNode *expected)
{
  g_autofree char *text = get_string (self, got);
  g_autofree char *wanted = NULL;
  double number;

  if (g_ascii_isupper (how[0]))
    return compare_enum (place, got, how, json_node_get_string (expected));
  if (strcmp (how, "$contains") == 0)
    return compare_parts (place, text, expected);
  if (strcmp (how, "$json") == 0)
    return compare_json (place, text, expected);
  if (strcmp (how, "$quark") == 0)
    return compare_text (place, g_quark_to_string (g_value_get_uint (got)), json_node_get_string (expected));
  if (strcmp (how, "$about") == 0)
    return is_number (got, &number) ? compare_numbers (place, number, json_node_get_double (expected), 0.0005)
                                    : differ (place, text, expected);
  if (strcmp (how, "$same") == 0)
    return g_value_get_object (got) == g_value_get_object (case_scene_get (self, json_node_get_string (expected)))
               ? NULL
               : differ (place, "another object", expected);
  if (strcmp (how, "$length") == 0)
    return compare_numbers (place, g_list_model_get_n_items (g_value_get_object (got)), json_node_get_int (expected), 0);
  if (strcmp (how, "$lines") == 0)
    wanted = case_text (expected);
  else if (strcmp (how, "$text-of") == 0)
    wanted = case_read (json_node_get_string (expected));
  else if (strcmp (how, "$made") == 0)
    wanted = case_scene_read_made (self, json_node_get_string (expected));
  else
    g_error ("%s: nothing is compared by %s", place, how);

  return compare_text (place, text, wanted);
}

static char *
compare_class (const char *place, GObject *object, const char *expected)
{
  if (g_str_has_prefix (G_OBJECT_TYPE_NAME (object), "Pioneer") &&
      strcmp (G_OBJECT_TYPE_NAME (object) + strlen ("Pioneer"), expected) == 0)
    return NULL;

  return g_strdup_printf ("%s: got a %s, expected a %s", place, G_OBJECT_TYPE_NAME (object), expected);
}

static char *
compare_method (CaseScene *self, const char *place, GObject *object, const char *name, JsonNode *expected)
{
  CaseCall *call = case_call_find_method (object, name);
  GValue argument = G_VALUE_INIT, result = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;
  char *problem;

  if (call == NULL || call->n_arguments != 1)
    return g_strdup_printf ("%s: a %s has no such method without arguments", place, G_OBJECT_TYPE_NAME (object));

  g_value_init (&argument, G_TYPE_OBJECT);
  g_value_set_object (&argument, object);
  case_call_run (call, &argument, &result, &error);
  g_value_unset (&argument);
  if (error != NULL)
    problem = g_strdup_printf ("%s: %s", place, error->message);
  else
    problem = case_scene_compare (self, place, &result, expected);
  g_value_unset (&result);

  return problem;
}

static char *
compare_property (CaseScene *self, const char *place, GObject *object, const char *name, JsonNode *expected)
{
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), name);
  GValue value = G_VALUE_INIT;
  char *problem;

  if (spec == NULL)
    return g_strdup_printf ("%s: a %s has no such property", place, G_OBJECT_TYPE_NAME (object));

  case_properties_mark (spec);
  g_value_init (&value, spec->value_type);
  g_object_get_property (object, name, &value);
  problem = case_scene_compare (self, place, &value, expected);
  g_value_unset (&value);

  return problem;
}

/* A property and the function that gets the same. */
static char *
compare_member (CaseScene *self, const char *place, GObject *object, const char *name, JsonNode *expected)
{
  g_autofree char *property_place = g_strconcat (place, ".", name, NULL);
  g_autofree char *words = g_strdelimit (g_strdup (name), "-", '_');
  char *problem;

  if (g_str_has_suffix (name, "()"))
    {
      g_autofree char *method = g_strndup (name, strlen (name) - 2);

      return compare_method (self, property_place, object, method, expected);
    }

  problem = compare_property (self, property_place, object, name, expected);
  for (guint i = 0; i < json_array_get_length (self->getters) && problem == NULL; i++)
    {
      g_autofree char *getter = g_strconcat (json_array_get_string_element (self->getters, i), words, NULL);
      g_autofree char *getter_place = g_strconcat (place, ".", getter, "()", NULL);
      CaseCall *call = case_call_find_method (object, getter);

      if (call != NULL && call->n_arguments == 1)
        problem = compare_method (self, getter_place, object, getter, expected);
    }

  return problem;
}

static gboolean
is_special (const char *name)
{
  return g_ascii_isupper (name[0]) || (name[0] == '$' && strcmp (name, "$is") != 0);
}

/* An object, seen by what it has. */
static char *
compare_looks (CaseScene *self, const char *place, const GValue *got, JsonNode *expected)
{
  g_autoptr (GList) members = json_object_get_members (json_node_get_object (expected));
  GObject *object = G_VALUE_HOLDS_OBJECT (got) ? g_value_get_object (got) : NULL;
  char *problem = NULL;

  if (is_special (members->data) && members->next == NULL)
    return compare_specially (self, place, got, members->data,
                              json_object_get_member (json_node_get_object (expected), members->data));
  if (object == NULL)
    {
      g_autofree char *shown = show_got (self, got);

      return differ (place, shown, expected);
    }

  for (GList *member = members; member != NULL && problem == NULL; member = member->next)
    {
      JsonNode *value = json_object_get_member (json_node_get_object (expected), member->data);

      if (strcmp (member->data, "$is") == 0)
        problem = compare_class (place, object, json_node_get_string (value));
      else
        problem = compare_member (self, place, object, member->data, value);
    }

  return problem;
}

static char *
compare_scalar (CaseScene *self, const char *place, const GValue *got, JsonNode *expected)
{
  GType type = json_node_get_value_type (expected);
  g_autofree char *text = get_string (self, got);
  g_autofree char *shown = NULL;
  double number;

  if (type == G_TYPE_BOOLEAN && G_VALUE_HOLDS_BOOLEAN (got) && g_value_get_boolean (got) == json_node_get_boolean (expected))
    return NULL;
  if (type == G_TYPE_STRING && g_strcmp0 (text, json_node_get_string (expected)) == 0)
    return NULL;
  if ((type == G_TYPE_INT64 || type == G_TYPE_DOUBLE) && is_number (got, &number))
    return compare_numbers (place, number, json_node_get_double (expected), fabs (number) * 1e-12);
  shown = show_got (self, got);

  return differ (place, shown, expected);
}

char *
case_scene_compare (CaseScene *self, const char *place, const GValue *got, JsonNode *expected)
{
  g_autofree char *shown = NULL;

  if (JSON_NODE_HOLDS_OBJECT (expected))
    return compare_looks (self, place, got, expected);
  if (JSON_NODE_HOLDS_ARRAY (expected))
    return compare_list (self, place, got, expected);
  if (JSON_NODE_HOLDS_VALUE (expected))
    return compare_scalar (self, place, got, expected);
  if (!G_IS_VALUE (got) || is_nothing (got))
    return NULL;
  shown = show_got (self, got);

  return differ (place, shown, expected);
}
