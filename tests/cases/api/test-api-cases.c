/* test-api-cases.c - Runs the cases of the public interface from C, and says what has none
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What a case is, README.md beside it tells.
 */

#include <string.h>

#include "case-properties.h"
#include "case-step.h"

typedef struct
{
  JsonObject *conventions;
  JsonArray *given; /* steps before those of each case, or NULL */
  JsonArray *steps;
} Case;

static char *
run_steps (JsonArray *steps, CaseScene *scene)
{
  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      g_autofree char *problem = case_step_run (json_array_get_object_element (steps, i), scene);

      if (problem != NULL)
        return g_strdup_printf ("step %u: %s", i + 1, problem);
    }

  return NULL;
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (CaseScene) scene = case_scene_new (self->conventions);
  g_autofree char *problem = self->given != NULL ? run_steps (self->given, scene) : NULL;

  if (problem == NULL)
    problem = run_steps (self->steps, scene);
  if (problem == NULL)
    return;

  g_test_message ("%s", problem);
  g_test_fail ();
}

static JsonObject *
read_object (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = case_read (path);
  g_autoptr (JsonNode) root = json_from_string (text, &error);

  g_assert_no_error (error);

  return json_object_ref (json_node_get_object (root));
}

static void
add_case (JsonObject *file, JsonObject *written, const char *name, JsonObject *conventions)
{
  Case *self = g_new0 (Case, 1);
  g_autofree char *path = g_strdup_printf ("/api-cases/%s/%s", name, json_object_get_string_member (written, "case"));

  self->conventions = conventions;
  self->given = json_object_has_member (file, "given") ? json_object_get_array_member (file, "given") : NULL;
  self->steps = json_object_get_array_member (written, "steps");
  g_test_add_data_func_full (path, self, test_case, g_free);
}

/* {"Kind": {"programme": 1, …}, …}: all members of all enumerations, and no others. */
static void
test_enums (gconstpointer data)
{
  JsonObject *enums = json_object_get_object_member ((JsonObject *) data, "enums");
  guint n_found = 0;

  for (guint i = 0; case_types[i] != NULL; i++)
    {
      GType type = case_types[i]();
      const char *name = g_type_name (type) + strlen ("Pioneer");
      const GEnumClass *class = G_TYPE_IS_ENUM (type) ? g_type_class_peek_static (type) : NULL;

      if (class == NULL)
        continue;
      n_found++;
      if (!json_object_has_member (enums, name))
        g_error ("enums.json doesn't have %s", name);
      g_assert_cmpuint (class->n_values, ==, json_object_get_size (json_object_get_object_member (enums, name)));
      for (guint j = 0; j < class->n_values; j++)
        g_assert_cmpint (
            json_object_get_int_member_with_default (json_object_get_object_member (enums, name), class->values[j].value_nick, -1),
            ==, class->values[j].value);
    }
  g_assert_cmpuint (n_found, ==, json_object_get_size (enums));
}

static guint
complain_of_class (GType type)
{
  GObjectClass *class = g_type_class_peek (type);
  guint n_properties, n_missing = 0;
  g_autofree GParamSpec **properties = g_object_class_list_properties (class, &n_properties);

  for (guint i = 0; i < n_properties; i++)
    if (properties[i]->owner_type == type && !case_properties_is_marked (properties[i]))
      {
        g_test_message ("no case reads %s:%s", g_type_name (type), properties[i]->name);
        n_missing++;
      }

  return n_missing;
}

static guint
complain_of_call (const CaseCall *call, JsonObject *without_failure)
{
  g_autofree char *name = g_strconcat (call->owner, call->owner[0] != '\0' ? "." : "", call->name, NULL);
  const char *what = NULL;

  if (!call->called)
    what = "calls";
  else if (call->throws && !call->failed && !json_object_has_member (without_failure, name))
    what = "makes a failure of";
  if (what == NULL)
    return 0;

  g_test_message ("no case %s %s", what, name);

  return 1;
}

/* Runs last: by then the cases have called every public function, seen each fail that can, and read every property. */
static void
test_coverage (gconstpointer data)
{
  JsonObject *without_failure = json_object_get_object_member ((JsonObject *) data, "without a failure");
  guint n_missing = 0;

  for (const CaseCall *call = case_calls; call->name != NULL; call++)
    n_missing += complain_of_call (call, without_failure);
  for (guint i = 0; case_types[i] != NULL; i++)
    if (G_TYPE_IS_OBJECT (case_types[i]()))
      n_missing += complain_of_class (case_types[i]());
  if (n_missing > 0)
    g_test_fail ();
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_files (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "cases", "api", NULL);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (const char *name = g_dir_read_name (directory); name != NULL; name = g_dir_read_name (directory))
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".json")));
  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
add_file (const char *name, JsonObject *conventions, GPtrArray *files)
{
  g_autofree char *path = g_strdup_printf ("cases/api/%s.json", name);
  JsonObject *file = read_object (path);
  JsonArray *cases = json_object_get_array_member (file, "cases");

  g_ptr_array_add (files, file);
  if (json_object_has_member (file, "enums"))
    g_test_add_data_func ("/enums/all", file, test_enums);
  for (guint i = 0; i < json_array_get_length (cases); i++)
    add_case (file, json_array_get_object_element (cases, i), name, conventions);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) names = list_files ();
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_autoptr (JsonObject) conventions = read_object ("cases/api/files/conventions.json");

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; case_types[i] != NULL; i++)
    g_type_class_ref (case_types[i]());
  for (guint i = 0; i < names->len; i++)
    add_file (names->pdata[i], conventions, files);
  g_test_add_data_func ("/coverage/all", conventions, test_coverage);

  return g_test_run ();
}
