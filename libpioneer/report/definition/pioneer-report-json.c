/* pioneer-report-json.c - A report's definition as JSON that is put together and printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-json-private.h"

#include <string.h>

#include "pioneer-json-text-private.h"
#include "pioneer-spec-tables-private.h"

JsonObject *
pioneer_json_copy_object (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_alloc ();
  g_autoptr (JsonNode) copy = NULL;
  g_autofree char *text = NULL;

  json_node_init_object (node, object);
  text = json_to_string (node, FALSE);
  copy = json_from_string (text, NULL);

  return json_node_dup_object (copy);
}

/* The place of a member among its like: those that no table knows come last, as they were. */
static guint
get_place (const char *name)
{
  for (guint i = 0; pioneer_spec_header_members[i] != NULL; i++)
    if (g_str_equal (pioneer_spec_header_members[i], name))
      return i;

  return G_MAXUINT;
}

static guint
get_section_place (const char *name)
{
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    if (g_str_equal (pioneer_spec_member (i)->name, name))
      return i;

  return G_MAXUINT;
}

typedef struct
{
  char *name;
  guint place;
  guint given;
} Member;

static int
compare_members (gconstpointer a, gconstpointer b)
{
  const Member *x = a;
  const Member *y = b;

  if (x->place != y->place)
    return x->place < y->place ? -1 : 1;

  return x->given < y->given ? -1 : x->given > y->given;
}

static JsonObject *
put_in_order (JsonObject *object, guint (*place) (const char *name))
{
  g_autoptr (GList) names = json_object_get_members (object);
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (Member));
  JsonObject *ordered = json_object_new ();

  for (GList *at = names; at != NULL; at = at->next)
    g_array_append_vals (members, &(Member){ at->data, place (at->data), members->len }, 1);
  g_array_sort (members, compare_members);
  for (guint i = 0; i < members->len; i++)
    {
      const char *name = g_array_index (members, Member, i).name;

      json_object_set_member (ordered, name, json_object_dup_member (object, name));
    }

  return ordered;
}

static void order_sections (JsonObject *owner);

static JsonObject *
order_section (JsonObject *section)
{
  JsonObject *ordered = put_in_order (section, get_section_place);

  order_sections (ordered);

  return ordered;
}

static void
order_sections (JsonObject *owner)
{
  JsonNode *node = json_object_get_member (owner, "sections");
  JsonArray *ordered;
  JsonArray *sections;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return;

  ordered = json_array_new ();
  sections = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (sections); i++)
    {
      JsonNode *section = json_array_get_element (sections, i);

      if (JSON_NODE_HOLDS_OBJECT (section))
        json_array_add_object_element (ordered, order_section (json_node_get_object (section)));
      else
        json_array_add_element (ordered, json_node_copy (section));
    }
  json_object_set_array_member (owner, "sections", ordered);
}

/* What fits on a line stands on one. */
#define LINE 120u

static void
append_name (const char *name, GString *out)
{
  pioneer_json_append_string (out, name);
  g_string_append (out, ": ");
}

static void append_short (JsonNode *node, GString *out);

static void
append_short_object (JsonObject *object, GString *out)
{
  g_autoptr (GList) names = json_object_get_members (object);

  g_string_append_c (out, '{');
  for (GList *at = names; at != NULL; at = at->next)
    {
      append_name (at->data, out);
      append_short (json_object_get_member (object, at->data), out);
      g_string_append (out, at->next != NULL ? ", " : "");
    }
  g_string_append_c (out, '}');
}

static void
append_short (JsonNode *node, GString *out)
{
  g_autofree char *text = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      append_short_object (json_node_get_object (node), out);
      return;
    }
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      text = json_to_string (node, FALSE);
      g_string_append (out, text);
      return;
    }

  g_string_append_c (out, '[');
  for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
    {
      g_string_append (out, i > 0 ? ", " : "");
      append_short (json_array_get_element (json_node_get_array (node), i), out);
    }
  g_string_append_c (out, ']');
}

static void
begin_line (GString *out, guint depth)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < depth; i++)
    g_string_append (out, "  ");
}

static void append_node (JsonNode *node, guint depth, GString *out);

static void
append_long_object (JsonObject *object, guint depth, GString *out)
{
  g_autoptr (GList) names = json_object_get_members (object);

  g_string_append_c (out, '{');
  for (GList *at = names; at != NULL; at = at->next)
    {
      begin_line (out, depth + 1);
      append_name (at->data, out);
      append_node (json_object_get_member (object, at->data), depth + 1, out);
      g_string_append (out, at->next != NULL ? "," : "");
    }
  begin_line (out, depth);
  g_string_append_c (out, '}');
}

static void
append_long_array (JsonArray *array, guint depth, GString *out)
{
  guint n = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      begin_line (out, depth + 1);
      append_node (json_array_get_element (array, i), depth + 1, out);
      g_string_append (out, i + 1 < n ? "," : "");
    }
  begin_line (out, depth);
  g_string_append_c (out, ']');
}

static gsize
count_on_line (const GString *out)
{
  const char *start = strrchr (out->str, '\n');

  return (gsize) g_utf8_strlen (start != NULL ? start + 1 : out->str, -1);
}

static void
append_node (JsonNode *node, guint depth, GString *out)
{
  gsize before = out->len;
  gboolean is_leaf = !JSON_NODE_HOLDS_OBJECT (node) && !JSON_NODE_HOLDS_ARRAY (node);

  append_short (node, out);
  if (is_leaf || (depth > 0 && count_on_line (out) < LINE))
    return;

  g_string_truncate (out, before);
  if (JSON_NODE_HOLDS_OBJECT (node))
    append_long_object (json_node_get_object (node), depth, out);
  else
    append_long_array (json_node_get_array (node), depth, out);
}

char *
pioneer_report_json_print (JsonObject *definition)
{
  g_autoptr (JsonObject) ordered = put_in_order (definition, get_place);
  g_autoptr (JsonNode) root = json_node_alloc ();
  GString *out = g_string_new (NULL);

  order_sections (ordered);
  json_node_init_object (root, ordered);
  append_node (root, 0, out);
  g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}
