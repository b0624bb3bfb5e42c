/* case-scene.c - What a case has at hand: what its steps have named, and the files it may read and write
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "case-scene.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

static void
free_value (gpointer data)
{
  g_value_unset (data);
  g_free (data);
}

CaseScene *
case_scene_new (JsonObject *conventions)
{
  g_autoptr (GError) error = NULL;
  CaseScene *self = g_new0 (CaseScene, 1);

  self->held = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_value);
  self->folder = g_dir_make_tmp ("pioneer-case-XXXXXX", &error);
  self->faces = json_object_get_object_member (conventions, "faces");
  self->getters = json_object_get_array_member (conventions, "getters");
  g_assert_no_error (error);

  return self;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (directory); name != NULL; name = g_dir_read_name (directory))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

void
case_scene_free (CaseScene *self)
{
  g_hash_table_unref (self->held);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self);
}

const GValue *
case_scene_get (CaseScene *self, const char *name)
{
  const GValue *value = g_hash_table_lookup (self->held, name);

  if (value == NULL)
    g_error ("no step has named anything “%s”", name);

  return value;
}

void
case_scene_hold (CaseScene *self, const char *name, const GValue *value)
{
  GValue *kept = g_new0 (GValue, 1);

  g_value_init (kept, G_VALUE_TYPE (value));
  g_value_copy (value, kept);
  g_hash_table_replace (self->held, g_strdup (name), kept);
}

GFile *
case_file (const char *path)
{
  g_autofree char *full = g_build_filename (g_getenv ("G_TEST_SRCDIR"), path, NULL);

  return g_file_new_for_path (full);
}

char *
case_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = case_file (path);
  char *text = NULL;

  g_file_load_contents (file, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);

  return text;
}

char *
case_scene_read_made (CaseScene *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

char *
case_text (JsonNode *lines)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  JsonArray *array;

  if (JSON_NODE_HOLDS_VALUE (lines))
    return json_node_dup_string (lines);

  array = json_node_get_array (lines);
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (parts, (gpointer) json_array_get_string_element (array, i));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv ("\n", (char **) parts->pdata);
}

static char **
strings_of (JsonArray *array)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_strv_builder_add (strings, json_array_get_string_element (array, i));

  return g_strv_builder_end (strings);
}

static void
read_plain (JsonNode *written, GValue *argument)
{
  if (JSON_NODE_HOLDS_NULL (written))
    g_value_init (argument, G_TYPE_POINTER);
  else if (JSON_NODE_HOLDS_ARRAY (written))
    case_take_boxed (argument, G_TYPE_STRV, strings_of (json_node_get_array (written)));
  else
    json_node_get_value (written, argument);
}

static GFile *
made_file (CaseScene *self, const char *name)
{
  return g_file_new_build_filename (self->folder, name, NULL);
}

static GBytes *
bytes_of (JsonNode *lines)
{
  char *text = case_text (lines);

  return g_bytes_new_take (text, strlen (text));
}

static GInputStream *
stream_of (JsonNode *lines)
{
  g_autoptr (GBytes) bytes = bytes_of (lines);

  return g_memory_input_stream_new_from_bytes (bytes);
}

static GCancellable *
cancelled (void)
{
  GCancellable *cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);

  return cancellable;
}

static void
read_enum (const char *name, const char *nick, GValue *argument)
{
  g_autofree char *full = g_strconcat ("Pioneer", name, NULL);
  GType type = g_type_from_name (full);
  const GEnumValue *value;

  if (type == G_TYPE_INVALID)
    g_error ("there is no enumeration %s", name);
  value = g_enum_get_value_by_nick (g_type_class_peek_static (type), nick);
  if (value == NULL)
    g_error ("%s has no member %s", name, nick);
  g_value_init (argument, type);
  g_value_set_enum (argument, value->value);
}

static char *
path_of (CaseScene *self, JsonNode *written)
{
  g_auto (GValue) file = G_VALUE_INIT;

  case_scene_read_argument (self, written, &file);

  return g_file_get_path (g_value_get_object (&file));
}

/* The only member of an object says what is meant. */
static void
read_meant (CaseScene *self, const char *what, JsonNode *written, GValue *argument)
{
  if (g_ascii_isupper (what[0]))
    read_enum (what, json_node_get_string (written), argument);
  else if (strcmp (what, "$the") == 0)
    {
      const GValue *value = case_scene_get (self, json_node_get_string (written));

      g_value_init (argument, G_VALUE_TYPE (value));
      g_value_copy (value, argument);
    }
  else if (strcmp (what, "$file") == 0)
    case_take_object (argument, case_file (json_node_get_string (written)));
  else if (strcmp (what, "$made") == 0)
    case_take_object (argument, made_file (self, json_node_get_string (written)));
  else if (strcmp (what, "$path") == 0)
    case_take_string (argument, path_of (self, written));
  else if (strcmp (what, "$text-of") == 0)
    case_take_string (argument, case_read (json_node_get_string (written)));
  else if (strcmp (what, "$lines") == 0)
    case_take_string (argument, case_text (written));
  else if (strcmp (what, "$bytes") == 0)
    case_take_boxed (argument, G_TYPE_BYTES, bytes_of (written));
  else if (strcmp (what, "$stream") == 0)
    case_take_object (argument, stream_of (written));
  else if (strcmp (what, "$json") == 0)
    case_take_boxed (argument, JSON_TYPE_NODE, json_node_copy (written));
  else if (strcmp (what, "$cancelled") == 0)
    case_take_object (argument, cancelled ());
  else
    g_error ("an argument can't be a %s", what);
}

void
case_scene_read_argument (CaseScene *self, JsonNode *written, GValue *argument)
{
  g_autoptr (GList) members = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (written))
    {
      read_plain (written, argument);
      return;
    }

  members = json_object_get_members (json_node_get_object (written));
  g_assert_cmpuint (g_list_length (members), ==, 1);
  read_meant (self, members->data, json_object_get_member (json_node_get_object (written), members->data), argument);
}
