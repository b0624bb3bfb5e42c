/* pioneer-query-tree-private.h - Trees of query nodes: what they add up to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-node-private.h"

G_BEGIN_DECLS

#define PIONEER_QUERY_BYTES_MOST 16384 /* of the text, and of what it prints as */
#define PIONEER_QUERY_DEPTH_MOST 64
#define PIONEER_QUERY_TERMS_MOST 256
#define PIONEER_QUERY_STEPS_MOST 15 /* of a path */

gboolean pioneer_query_node_equal (const PioneerQueryNode *a, const PioneerQueryNode *b);
guint pioneer_query_node_count_terms (const PioneerQueryNode *self);
/* 0 for a node without children. */
guint pioneer_query_node_get_depth (const PioneerQueryNode *self);
/* Whether it looks for words, and doesn't only choose. */
gboolean pioneer_query_node_has_words (const PioneerQueryNode *self);

/* ALL or ANY of these nodes, which it takes. Those of the same type are taken apart; one alone is itself; in ALL, everything adds nothing. */
PioneerQueryNode *pioneer_query_node_combine (PioneerNodeType type, GPtrArray *nodes);
PioneerQueryNode *pioneer_query_node_negate (PioneerQueryNode *node, guint column);
/* (transfer full) of the text */
PioneerQueryNode *pioneer_query_node_take (PioneerNodeType type, char *text, guint column);
GPtrArray *pioneer_query_nodes_new (void);

/* As it is written: read again, it gives an equal node. */
char *pioneer_query_node_print (const PioneerQueryNode *self);

G_END_DECLS
