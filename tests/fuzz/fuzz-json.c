/* fuzz-json.c - fuzzes the strict JSON scanner, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-scanner-private.h"
#include "pioneer-json-text-private.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_faults (const PioneerJsonFault *scanned, const PioneerJsonFault *parsed)
{
  g_assert_cmpint (scanned->code, ==, parsed->code);
  g_assert_cmpuint (scanned->offset, ==, parsed->offset);
  g_assert_cmpstr (scanned->message, ==, parsed->message);
  g_assert_cmpstr (scanned->hint, ==, parsed->hint);
  if (scanned->code == PIONEER_JSON_FAULT_NONE)
    return;

  g_assert_true (g_utf8_validate (scanned->message, -1, NULL));
  g_assert_cmpuint (scanned->line, >=, 1);
  g_assert_cmpuint (scanned->column, >=, 1);
}

/* Whatever we accept, json-glib must read the same. */
static void
check_tree (const char *text, gsize length, JsonNode *root)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_assert_true (json_node_equal (root, json_parser_get_root (parser)));
}

/* The path of each value leads to where that value begins. */
static void
check_places (const char *text, gsize length, JsonNode *node, const char *path, guint *n_left)
{
  g_autoptr (GList) names = NULL;
  guint line, column;

  if (*n_left == 0)
    return;

  *n_left -= 1;
  g_assert_true (pioneer_json_locate (text, length, path, &line, &column));

  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      {
        g_autofree char *inner = pioneer_json_path_element (path, i);

        check_places (text, length, json_array_get_element (json_node_get_array (node), i), inner, n_left);
      }

  if (JSON_NODE_HOLDS_OBJECT (node))
    names = json_object_get_members (json_node_get_object (node));
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *inner = pioneer_json_path_member (path, l->data);

      check_places (text, length, json_object_get_member (json_node_get_object (node), l->data), inner, n_left);
    }
}

/* A scalar comes back from our own writer. */
static void
check_written (JsonNode *node)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) again = NULL;
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    pioneer_json_append_string (out, json_node_get_string (node));
  else if (type == G_TYPE_DOUBLE || type == G_TYPE_INT64)
    pioneer_json_append_number (out, json_node_get_double (node));
  else
    return;

  again = pioneer_json_parse (out->str, out->len, NULL);
  g_assert_nonnull (again);
  if (type == G_TYPE_STRING)
    g_assert_cmpstr (json_node_get_string (again), ==, json_node_get_string (node));
  else
    g_assert_true (json_node_get_double (again) == json_node_get_double (node));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  /* With nothing behind it, for the sanitizer to see what is read beyond. */
  g_autofree char *text = g_memdup2 (data, size);
  g_auto (PioneerJsonFault) scanned = { 0 };
  g_auto (PioneerJsonFault) parsed = { 0 };
  g_autoptr (JsonNode) root = NULL;
  guint n_left = 32;
  gboolean good;

  good = pioneer_json_scan (text, size, &scanned);
  root = pioneer_json_parse (text, size, &parsed);
  g_assert_true (good == (root != NULL));
  check_faults (&scanned, &parsed);

  if (root != NULL)
    {
      check_tree (text, size, root);
      check_places (text, size, root, "$", &n_left);
      check_written (root);
    }

  return 0;
}
