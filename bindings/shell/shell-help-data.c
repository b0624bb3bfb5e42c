/* shell-help-data.c - Help, for programs: what the manual page and the completion of shells are made from
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-help-data.h"

static void
set_text (JsonObject *object, const char *name, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (object, name, text);
  else
    json_object_set_null_member (object, name);
}

static JsonObject *
to_object (const GOptionEntry *entry)
{
  JsonObject *object = json_object_new ();
  const char letter[] = { entry->short_name, '\0' };

  set_text (object, "long", entry->long_name);
  set_text (object, "short", letter[0] != '\0' ? letter : NULL);
  set_text (object, "argument", entry->arg_description);
  set_text (object, "help", entry->description);
  json_object_set_boolean_member (object, "repeated",
                                  entry->arg == G_OPTION_ARG_FILENAME_ARRAY || entry->arg == G_OPTION_ARG_STRING_ARRAY);

  return object;
}

static void
set_options (JsonObject *object, const char *name, const GOptionEntry *entries)
{
  JsonArray *array = json_array_new ();

  for (const GOptionEntry *entry = entries; entry != NULL && entry->long_name != NULL; entry++)
    json_array_add_object_element (array, to_object (entry));
  json_object_set_array_member (object, name, array);
}

static void
set_command (JsonObject *object, const ShellCommand *command)
{
  set_text (object, "name", command->name);
  set_text (object, "help", command->help);
  set_text (object, "synopsis", command->synopsis);
}

static void
print (ShellOutput *output, JsonObject *object)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (root, object);
  shell_output_json (output, root);
}

void
shell_help_data_command (
    ShellOutput *output, const ShellCommand *command, const GOptionEntry *entries, const GOptionEntry *global, const char *details)
{
  JsonObject *object = json_object_new ();

  set_command (object, command);
  set_text (object, "details", details);
  set_options (object, "options", entries);
  set_options (object, "global-options", global);
  print (output, object);
}

void
shell_help_data_overview (ShellOutput *output, const ShellCommand *commands, const GOptionEntry *global)
{
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();

  set_text (object, "name", "pioneer");
  set_text (object, "help", SHELL_HELP_PURPOSE);
  set_text (object, "exit-status", SHELL_HELP_STATUS);
  for (const ShellCommand *command = commands; command->name != NULL; command++)
    {
      JsonObject *entry = json_object_new ();

      set_command (entry, command);
      json_array_add_object_element (array, entry);
    }
  json_object_set_array_member (object, "commands", array);
  set_options (object, "global-options", global);
  print (output, object);
}
