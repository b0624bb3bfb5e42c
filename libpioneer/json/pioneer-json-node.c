/* pioneer-json-node.c - A tree of JSON that costs little: made for one record, read once, dropped
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-node-private.h"

#include <string.h>

/* json-glib's nodes take some dozen allocations for what is two here: they are made to be kept and changed, these to be read once. */
typedef struct
{
  PioneerArena *arena;
  PioneerJsonNode *root;
  PioneerJsonNode *open[PIONEER_JSON_MAX_DEPTH];
  PioneerJsonNode **end[PIONEER_JSON_MAX_DEPTH]; /* where the next child is hung */
  guint depth;
  const char *name; /* of the member whose value comes next */
} Tree;

static const char *
decode (Tree *tree, const PioneerJsonToken *token)
{
  char *text = pioneer_arena_take (tree->arena, (gsize) (token->end - token->start) + 1);

  pioneer_json_decode (token, text);

  return text;
}

static PioneerJsonNode *
add_node (Tree *tree, PioneerJsonKind kind)
{
  PioneerJsonNode *node = pioneer_arena_new_array (tree->arena, PioneerJsonNode, 1);

  node->kind = kind;
  if (tree->depth == 0)
    {
      tree->root = node;
      return node;
    }

  if (tree->open[tree->depth - 1]->kind == PIONEER_JSON_OBJECT)
    node->name = tree->name;
  tree->open[tree->depth - 1]->n_children++;
  *tree->end[tree->depth - 1] = node;
  tree->end[tree->depth - 1] = &node->next;

  return node;
}

static gboolean
open_container (gpointer data, PioneerJsonKind kind, const guint8 *at G_GNUC_UNUSED)
{
  Tree *tree = data;
  PioneerJsonNode *node = add_node (tree, kind);

  tree->open[tree->depth] = node;
  tree->end[tree->depth++] = &node->first;

  return TRUE;
}

static gboolean
close_container (gpointer data, const guint8 *end G_GNUC_UNUSED)
{
  ((Tree *) data)->depth--;

  return TRUE;
}

static gboolean
take_name (gpointer data, const PioneerJsonToken *token)
{
  Tree *tree = data;

  tree->name = decode (tree, token);

  return TRUE;
}

static gboolean
take_scalar (gpointer data, const PioneerJsonToken *token)
{
  Tree *tree = data;
  PioneerJsonNode *node = add_node (tree, token->kind);

  if (token->kind == PIONEER_JSON_STRING)
    node->text = decode (tree, token);
  else if (token->kind == PIONEER_JSON_INTEGER)
    node->number = (double) pioneer_json_token_integer (token);
  else if (token->kind == PIONEER_JSON_REAL)
    node->number = pioneer_json_token_real (token);

  return TRUE;
}

static const PioneerJsonSink sink = {
  .open = open_container,
  .close = close_container,
  .name = take_name,
  .scalar = take_scalar,
};

PioneerJsonNode *
pioneer_json_read (PioneerArena *arena, const char *text, gsize length, PioneerJsonFault *fault)
{
  Tree tree = { .arena = arena };

  return pioneer_json_run (text, length, &sink, &tree, fault) ? tree.root : NULL;
}

PioneerJsonNode *
pioneer_json_get_member (const PioneerJsonNode *object, const char *name)
{
  for (PioneerJsonNode *member = object->first; member != NULL; member = member->next)
    if (strcmp (member->name, name) == 0)
      return member;

  return NULL;
}

const char *
pioneer_json_get_string (const PioneerJsonNode *node)
{
  return node->kind == PIONEER_JSON_STRING ? node->text : NULL;
}

gboolean
pioneer_json_is_number (const PioneerJsonNode *node)
{
  return node->kind == PIONEER_JSON_INTEGER || node->kind == PIONEER_JSON_REAL;
}
