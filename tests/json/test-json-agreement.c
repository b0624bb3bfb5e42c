/* test-json-agreement.c - builds the same trees as json-glib, on random texts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-scanner-private.h"
#include "pioneer-json-text-private.h"

#define N_TEXTS   200
#define MAX_DEPTH 6

/* As a string holds them; escapes that stand for what others are as well. */
static const char *const pieces[] = {
  "a",       "record",         " ",         "é",    "€",          "😀",       "/",
  "\\/",     "\\\"",           "\\\\",      "\\n",  "\\t",        "\\u0061", "\\u00e9",
  "\\u20AC", "\\ud83d\\ude00", "\\b\\f\\r", "\x7f", "0123456789", "\\u001f", "long-term conditions",
  "'",
};

static const char *const spaces[] = { "", "", "", " ", "\n  ", "\t", "\r\n" };

static const char *const numbers[] = {
  "0",    "1",          "-1",      "42",    "9007199254740992", "-9007199254740992", "0.5", "-0.25", "1.5e3",
  "1E-3", "123456.789", "2.5e+10", "1e300", "0.0001",
};

static const char *
pick (const char *const *from, gsize n)
{
  return from[g_test_rand_int_range (0, (gint32) n)];
}

#define PICK(list) pick (list, G_N_ELEMENTS (list))

static void
append_string (GString *text, const char *beginning)
{
  g_string_append_printf (text, "\"%s", beginning);
  for (int i = g_test_rand_int_range (0, 8); i > 0; i--)
    g_string_append (text, PICK (pieces));
  g_string_append_c (text, '"');
}

static void append_value (GString *text, guint depth);

static void
append_container (GString *text, guint depth, gboolean is_object)
{
  int n_items = g_test_rand_int_range (0, g_test_rand_bit () ? 4 : 24);

  g_string_append_c (text, is_object ? '{' : '[');
  for (int i = 0; i < n_items; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d ", i);

      g_string_append (text, i > 0 ? "," : "");
      g_string_append (text, PICK (spaces));
      if (is_object)
        {
          append_string (text, number);
          g_string_append_printf (text, "%s:", PICK (spaces));
        }
      append_value (text, depth + 1);
    }
  g_string_append_printf (text, "%s%c", PICK (spaces), is_object ? '}' : ']');
}

static void
append_value (GString *text, guint depth)
{
  int choice = g_test_rand_int_range (depth < 2 ? 4 : 0, depth < MAX_DEPTH ? 8 : 5);

  g_string_append (text, PICK (spaces));
  switch (choice)
    {
    case 0:
      g_string_append (text, g_test_rand_bit () ? "true" : "false");
      break;
    case 1:
      g_string_append (text, "null");
      break;
    case 2:
    case 3:
      g_string_append (text, PICK (numbers));
      break;
    case 4:
      append_string (text, "");
      break;
    default:
      append_container (text, depth, choice % 2 == 0);
      break;
    }
  g_string_append (text, PICK (spaces));
}

/* Writes a tree with our own pieces, members in their order. */
static void append_node (GString *out, JsonNode *node);

static void
append_members (GString *out, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (out->str[out->len - 1] != '{')
        g_string_append_c (out, ',');
      pioneer_json_append_string (out, name);
      g_string_append_c (out, ':');
      append_node (out, value);
    }
  g_string_append_c (out, '}');
}

static void
append_elements (GString *out, JsonArray *array)
{
  g_string_append_c (out, '[');
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_string_append (out, i > 0 ? "," : "");
      append_node (out, json_array_get_element (array, i));
    }
  g_string_append_c (out, ']');
}

static void
append_node (GString *out, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    append_members (out, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    append_elements (out, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_NULL (node))
    g_string_append (out, "null");
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    pioneer_json_append_string (out, json_node_get_string (node));
  else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else
    pioneer_json_append_number (out, json_node_get_double (node));
}

static JsonNode *
parse (const char *text, gsize length)
{
  g_auto (PioneerJsonFault) fault = { 0 };
  JsonNode *root = pioneer_json_parse (text, length, &fault);

  if (root == NULL)
    g_test_message ("%u:%u %s in %s", fault.line, fault.column, fault.message, text);
  g_assert_nonnull (root);
  g_assert_true (pioneer_json_scan (text, length, NULL));

  return root;
}

static void
check_text (const GString *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) root = parse (text->str, text->len);
  g_autoptr (GString) written = g_string_new (NULL);
  g_autoptr (GString) again = g_string_new (NULL);
  g_autoptr (JsonNode) reread = NULL;
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text->str, (gssize) text->len, &error);
  g_assert_no_error (error);
  if (!json_node_equal (root, json_parser_get_root (parser)))
    g_test_message ("%s", text->str);
  g_assert_true (json_node_equal (root, json_parser_get_root (parser)));

  append_node (written, root);
  reread = parse (written->str, written->len);
  append_node (again, reread);
  g_assert_cmpstr (written->str, ==, again->str);
}

static void
test_random (void)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      append_value (text, 0);
      check_text (text);
    }
}

/* What json-glib's own parser sets besides: parents, and the order given. */
static void
test_tree (void)
{
  static const char text[] = "{\"b\": [1, 2.0], \"a\": {}}";
  g_autoptr (JsonNode) root = parse (text, sizeof text - 1);
  g_autoptr (GString) written = g_string_new (NULL);
  JsonNode *array = json_object_get_member (json_node_get_object (root), "b");
  JsonNode *first = json_array_get_element (json_node_get_array (array), 0);
  JsonNode *second = json_array_get_element (json_node_get_array (array), 1);

  g_assert_null (json_node_get_parent (root));
  g_assert_true (json_node_get_parent (array) == root);
  g_assert_true (json_node_get_parent (first) == array);
  g_assert_true (json_node_get_value_type (first) == G_TYPE_INT64);
  g_assert_true (json_node_get_value_type (second) == G_TYPE_DOUBLE);

  append_node (written, root);
  g_assert_cmpstr (written->str, ==, "{\"b\":[1,2],\"a\":{}}");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/agreement/random", test_random);
  g_test_add_func ("/json/agreement/tree", test_tree);

  return g_test_run ();
}
