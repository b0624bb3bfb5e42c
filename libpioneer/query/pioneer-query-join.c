/* pioneer-query-join.c - Queries made of queries
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-private.h"

#include "pioneer-query-tree-private.h"

static PioneerQuery *
join (PioneerNodeType type, PioneerQuery *self, PioneerQueryNode *other, GError **error)
{
  GPtrArray *nodes = pioneer_query_nodes_new ();

  g_ptr_array_add (nodes, pioneer_query_node_copy (pioneer_query_get_root (self)));
  g_ptr_array_add (nodes, other);

  return pioneer_query_take (pioneer_query_node_combine (type, nodes), error);
}

/**
 * pioneer_query_also:
 * @self: a query
 * @other: another
 * @error: return location for an error, or %NULL
 *
 * Makes a query for what both find: `telecare place:leeds`.
 *
 * Fails with %PIONEER_ERROR_LIMIT where it would be larger than a query may be.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_also (PioneerQuery *self, PioneerQuery *other, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self) && PIONEER_IS_QUERY (other), NULL);

  return join (PIONEER_NODE_ALL, self, pioneer_query_node_copy (pioneer_query_get_root (other)), error);
}

/**
 * pioneer_query_or_else:
 * @self: a query
 * @other: another
 * @error: return location for an error, or %NULL
 *
 * Makes a query for what either finds: `telecare OR telehealth`.
 *
 * Fails with %PIONEER_ERROR_LIMIT where it would be larger than a query may be.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_or_else (PioneerQuery *self, PioneerQuery *other, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self) && PIONEER_IS_QUERY (other), NULL);

  return join (PIONEER_NODE_ANY, self, pioneer_query_node_copy (pioneer_query_get_root (other)), error);
}

/**
 * pioneer_query_without:
 * @self: a query
 * @other: another
 * @error: return location for an error, or %NULL
 *
 * Makes a query for what one finds and the other doesn't: `telecare -place:leeds`.
 *
 * Fails with %PIONEER_ERROR_LIMIT where it would be larger than a query may be.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_without (PioneerQuery *self, PioneerQuery *other, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self) && PIONEER_IS_QUERY (other), NULL);

  return join (PIONEER_NODE_ALL, self, pioneer_query_node_negate (pioneer_query_node_copy (pioneer_query_get_root (other)), 0),
               error);
}

/**
 * pioneer_query_opposite:
 * @self: a query
 * @error: return location for an error, or %NULL
 *
 * Makes a query for everything that this one doesn't find: `-telecare`.
 *
 * Fails with %PIONEER_ERROR_LIMIT where it would be larger than a query may be.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_opposite (PioneerQuery *self, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self), NULL);

  return pioneer_query_take (pioneer_query_node_negate (pioneer_query_node_copy (pioneer_query_get_root (self)), 0), error);
}
