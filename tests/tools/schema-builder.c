/* schema-builder.c - What the writers of JSON Schemas share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "schema-builder.h"

#include "pioneer-reference-private.h"

void
schema_add_text (JsonBuilder *out, const char *name, const char *text)
{
  json_builder_set_member_name (out, name);
  json_builder_add_string_value (out, text);
}

void
schema_add_number (JsonBuilder *out, const char *name, gint64 number)
{
  json_builder_set_member_name (out, name);
  json_builder_add_int_value (out, number);
}

void
schema_add_flag (JsonBuilder *out, const char *name, gboolean flag)
{
  json_builder_set_member_name (out, name);
  json_builder_add_boolean_value (out, flag);
}

void
schema_begin (JsonBuilder *out, const char *name)
{
  if (name != NULL)
    json_builder_set_member_name (out, name);
  json_builder_begin_object (out);
}

void
schema_begin_list (JsonBuilder *out, const char *name)
{
  json_builder_set_member_name (out, name);
  json_builder_begin_array (out);
}

void
schema_add_choice (JsonBuilder *out, GType type, const char *const *more)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  schema_begin_list (out, "enum");
  for (guint i = 0; more != NULL && more[i] != NULL; i++)
    json_builder_add_string_value (out, more[i]);
  for (guint i = 0; i < class->n_values; i++)
    if (pioneer_choice_is_word (type, class->values[i].value))
      json_builder_add_string_value (out, class->values[i].value_nick);
  json_builder_end_array (out);
}

void
schema_print (JsonBuilder *out)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (out);
  g_autofree char *text = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  g_print ("%s\n", text);
}
