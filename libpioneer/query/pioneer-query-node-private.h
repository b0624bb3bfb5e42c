/* pioneer-query-node-private.h - What a query consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  PIONEER_NODE_EVERYTHING, /* the empty query */
  PIONEER_NODE_WORD,       /* text: as typed, analysed when it meets an index */
  PIONEER_NODE_PHRASE,     /* text: what stands between the quotes */
  PIONEER_NODE_PREFIX,     /* text: without the star */
  PIONEER_NODE_FUZZY,      /* text; distance: 1, 2, or 0 for what suits the length */
  PIONEER_NODE_ALL,        /* children: all of them, in their order */
  PIONEER_NODE_ANY,        /* children: at least one */
  PIONEER_NODE_NOT,        /* one child */
  PIONEER_NODE_KIND,       /* text: the word of a kind */
  PIONEER_NODE_FIELD,      /* path, condition and what belongs to it */
} PioneerNodeType;

typedef enum
{
  PIONEER_CONDITION_STATED,     /* field:* */
  PIONEER_CONDITION_NONE,       /* field:none */
  PIONEER_CONDITION_UNKNOWN,    /* field:unknown */
  PIONEER_CONDITION_NOT_STATED, /* field:not-stated: no source says anything, or one says that it doesn't */
  PIONEER_CONDITION_EQUAL,      /* field:value, field:"a value" */
  PIONEER_CONDITION_RANGE,      /* field:>=1, field:1..2 */
  PIONEER_CONDITION_TEXT        /* field:pre*, field:fuzzy~: the only child says what */
} PioneerCondition;

typedef struct _PioneerQueryNode PioneerQueryNode;

/* Immutable once a query holds it. */
struct _PioneerQueryNode
{
  PioneerNodeType type;
  char *text;
  guint distance;
  PioneerCondition condition;
  char *path;          /* as in pioneer_list_filter(): population, population.kind, feature[modality=plan] */
  char *value;         /* EQUAL */
  char *lowest;        /* RANGE: NULL where open */
  char *highest;       /* RANGE: NULL where open */
  gboolean above;      /* RANGE: lowest itself is left out */
  gboolean below;      /* RANGE: highest itself is left out */
  guint column;        /* where it stood in the text, in characters from 1; 0 where there was no text */
  GPtrArray *children; /* PioneerQueryNode; NULL where there are none */
};

PioneerQueryNode *pioneer_query_node_new (PioneerNodeType type);
PioneerQueryNode *pioneer_query_node_copy (const PioneerQueryNode *self);
void pioneer_query_node_free (PioneerQueryNode *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerQueryNode, pioneer_query_node_free)

/* In pioneer-query.c, for those who carry queries out: the root, borrowed. struct _PioneerQuery is a final GObject class. */
typedef struct _PioneerQuery PioneerQuery;
const PioneerQueryNode *pioneer_query_get_root (PioneerQuery *self);

G_END_DECLS
