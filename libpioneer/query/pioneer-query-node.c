/* pioneer-query-node.c - What a query consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-tree-private.h"

PioneerQueryNode *
pioneer_query_node_new (PioneerNodeType type)
{
  PioneerQueryNode *self = g_new0 (PioneerQueryNode, 1);

  self->type = type;

  return self;
}

PioneerQueryNode *
pioneer_query_node_take (PioneerNodeType type, char *text, guint column)
{
  PioneerQueryNode *self = pioneer_query_node_new (type);

  self->text = text;
  self->column = column;

  return self;
}

GPtrArray *
pioneer_query_nodes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_query_node_free);
}

PioneerQueryNode *
pioneer_query_node_copy (const PioneerQueryNode *self)
{
  PioneerQueryNode *copy = g_memdup2 (self, sizeof *self);

  copy->text = g_strdup (self->text);
  copy->path = g_strdup (self->path);
  copy->value = g_strdup (self->value);
  copy->lowest = g_strdup (self->lowest);
  copy->highest = g_strdup (self->highest);
  copy->children = self->children != NULL ? pioneer_query_nodes_new () : NULL;
  for (guint i = 0; self->children != NULL && i < self->children->len; i++)
    g_ptr_array_add (copy->children, pioneer_query_node_copy (self->children->pdata[i]));

  return copy;
}

void
pioneer_query_node_free (PioneerQueryNode *self)
{
  g_free (self->text);
  g_free (self->path);
  g_free (self->value);
  g_free (self->lowest);
  g_free (self->highest);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self);
}

static gboolean
has_equal_children (const GPtrArray *a, const GPtrArray *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!pioneer_query_node_equal (a->pdata[i], b->pdata[i]))
      return FALSE;

  return TRUE;
}

/* Where it stood makes no difference. */
gboolean
pioneer_query_node_equal (const PioneerQueryNode *a, const PioneerQueryNode *b)
{
  return a->type == b->type && a->distance == b->distance && a->condition == b->condition && a->above == b->above &&
         a->below == b->below && g_strcmp0 (a->text, b->text) == 0 && g_strcmp0 (a->path, b->path) == 0 &&
         g_strcmp0 (a->value, b->value) == 0 && g_strcmp0 (a->lowest, b->lowest) == 0 && g_strcmp0 (a->highest, b->highest) == 0 &&
         has_equal_children (a->children, b->children);
}

static gboolean
is_term (const PioneerQueryNode *self)
{
  return self->type == PIONEER_NODE_FIELD || self->children == NULL;
}

guint
pioneer_query_node_count_terms (const PioneerQueryNode *self)
{
  guint n = 0;

  if (is_term (self))
    return 1;

  for (guint i = 0; i < self->children->len; i++)
    n += pioneer_query_node_count_terms (self->children->pdata[i]);

  return n;
}

guint
pioneer_query_node_get_depth (const PioneerQueryNode *self)
{
  guint depth = 0;

  if (is_term (self))
    return 0;

  for (guint i = 0; i < self->children->len; i++)
    {
      guint inner = pioneer_query_node_get_depth (self->children->pdata[i]);

      depth = MAX (depth, inner);
    }

  return depth + 1;
}

gboolean
pioneer_query_node_has_words (const PioneerQueryNode *self)
{
  switch (self->type)
    {
    case PIONEER_NODE_WORD:
    case PIONEER_NODE_PHRASE:
    case PIONEER_NODE_PREFIX:
    case PIONEER_NODE_FUZZY:
      return TRUE;
    case PIONEER_NODE_ALL:
    case PIONEER_NODE_ANY:
      for (guint i = 0; i < self->children->len; i++)
        if (pioneer_query_node_has_words (self->children->pdata[i]))
          return TRUE;
      return FALSE;
    default:
      return FALSE;
    }
}

static void
add_flat (GPtrArray *children, PioneerNodeType type, PioneerQueryNode *node)
{
  if (type == PIONEER_NODE_ALL && node->type == PIONEER_NODE_EVERYTHING)
    {
      pioneer_query_node_free (node);
    }
  else if (node->type == type)
    {
      g_ptr_array_extend_and_steal (children, g_steal_pointer (&node->children));
      pioneer_query_node_free (node);
    }
  else
    {
      g_ptr_array_add (children, node);
    }
}

PioneerQueryNode *
pioneer_query_node_combine (PioneerNodeType type, GPtrArray *nodes)
{
  g_autoptr (GPtrArray) children = pioneer_query_nodes_new ();
  g_autofree gpointer *taken = NULL;
  PioneerQueryNode *self;
  gsize n;

  taken = g_ptr_array_steal (nodes, &n);
  g_ptr_array_unref (nodes);
  for (gsize i = 0; i < n; i++)
    add_flat (children, type, taken[i]);

  if (children->len == 0)
    return pioneer_query_node_new (PIONEER_NODE_EVERYTHING);
  if (children->len == 1)
    return g_ptr_array_steal_index (children, 0);

  self = pioneer_query_node_take (type, NULL, ((PioneerQueryNode *) children->pdata[0])->column);
  self->children = g_steal_pointer (&children);

  return self;
}

PioneerQueryNode *
pioneer_query_node_negate (PioneerQueryNode *node, guint column)
{
  PioneerQueryNode *self = pioneer_query_node_take (PIONEER_NODE_NOT, NULL, column);

  self->children = pioneer_query_nodes_new ();
  g_ptr_array_add (self->children, node);

  return self;
}
