/* pioneer-report-json.c - A report's definition as JSON that is put together and printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-json-private.h"

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

char *
pioneer_report_json_print (JsonObject *definition)
{
  g_autoptr (JsonObject) ordered = put_in_order (definition, get_place);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_node_alloc ();
  g_autofree char *text = NULL;

  order_sections (ordered);
  json_node_init_object (root, ordered);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  text = json_generator_to_data (generator, NULL);

  return g_strconcat (text, "\n", NULL);
}
