/* pioneer-json-tree.c - builds json-glib's tree while a text is scanned
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

/* Room for decoded strings, used over and over: json-glib copies them. */
typedef struct
{
  char *bytes;
  gsize size;
} Scratch;

typedef struct
{
  JsonNode *root;
  JsonNode *open[PIONEER_JSON_MAX_DEPTH];
  guint depth;
  Scratch name; /* of the member whose value comes next */
  Scratch string;
} Tree;

static const char *
decode (Scratch *scratch, const PioneerJsonToken *token)
{
  gsize needed = (gsize) (token->end - token->start) + 1;

  if (needed > scratch->size)
    {
      scratch->size = MAX (256, needed + needed / 2);
      g_free (scratch->bytes);
      scratch->bytes = g_malloc (scratch->size);
    }

  pioneer_json_decode (token, scratch->bytes);

  return scratch->bytes;
}

/* A container is attached before it is filled, so that whatever has been built
 * when a fault is found goes with the root. */
static void
attach (Tree *tree, JsonNode *node)
{
  JsonNode *parent;

  if (tree->depth == 0)
    {
      tree->root = node;
      return;
    }

  parent = tree->open[tree->depth - 1];
  json_node_set_parent (node, parent);
  if (JSON_NODE_HOLDS_OBJECT (parent))
    json_object_set_member (json_node_get_object (parent), tree->name.bytes, node);
  else
    json_array_add_element (json_node_get_array (parent), node);
}

static gboolean
open_container (gpointer data, PioneerJsonKind kind, const guint8 *at G_GNUC_UNUSED)
{
  Tree *tree = data;
  JsonNode *node;

  if (kind == PIONEER_JSON_OBJECT)
    {
      node = json_node_new (JSON_NODE_OBJECT);
      json_node_take_object (node, json_object_new ());
    }
  else
    {
      node = json_node_new (JSON_NODE_ARRAY);
      json_node_take_array (node, json_array_new ());
    }

  attach (tree, node);
  tree->open[tree->depth++] = node;

  return TRUE;
}

static gboolean
close_container (gpointer data, const guint8 *end G_GNUC_UNUSED)
{
  Tree *tree = data;

  tree->depth--;

  return TRUE;
}

static gboolean
take_name (gpointer data, const PioneerJsonToken *token)
{
  Tree *tree = data;

  decode (&tree->name, token);

  return TRUE;
}

static gboolean
take_scalar (gpointer data, const PioneerJsonToken *token)
{
  Tree *tree = data;
  JsonNode *node = json_node_alloc ();

  switch (token->kind)
    {
    case PIONEER_JSON_STRING:
      json_node_init_string (node, decode (&tree->string, token));
      break;
    case PIONEER_JSON_INTEGER:
      json_node_init_int (node, pioneer_json_token_integer (token));
      break;
    case PIONEER_JSON_REAL:
      json_node_init_double (node, pioneer_json_token_real (token));
      break;
    case PIONEER_JSON_TRUE:
    case PIONEER_JSON_FALSE:
      json_node_init_boolean (node, token->kind == PIONEER_JSON_TRUE);
      break;
    case PIONEER_JSON_NULL:
    case PIONEER_JSON_OBJECT:
    case PIONEER_JSON_ARRAY:
    default:
      json_node_init_null (node);
      break;
    }

  attach (tree, node);

  return TRUE;
}

static const PioneerJsonSink tree_sink = {
  .open = open_container,
  .close = close_container,
  .name = take_name,
  .scalar = take_scalar,
};

/* Checks a text and returns its tree, or NULL if it is refused. Integers are
 * gint64 nodes; what has a point or an exponent is a double. */
JsonNode *
pioneer_json_parse (const char *text, gsize length, PioneerJsonFault *fault)
{
  Tree tree = { .root = NULL };

  if (!pioneer_json_run (text, length, &tree_sink, &tree, fault))
    g_clear_pointer (&tree.root, json_node_unref);

  g_free (tree.name.bytes);
  g_free (tree.string.bytes);

  return tree.root;
}
