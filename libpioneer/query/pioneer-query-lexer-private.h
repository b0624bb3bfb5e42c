/* pioneer-query-lexer-private.h - The pieces that a query is written of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-node-private.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_QUERY_TOKEN_TERM, /* node: a word, a phrase, a condition */
  PIONEER_QUERY_TOKEN_OPEN, /* also that of field:( */
  PIONEER_QUERY_TOKEN_CLOSE,
  PIONEER_QUERY_TOKEN_AND,
  PIONEER_QUERY_TOKEN_OR,
  PIONEER_QUERY_TOKEN_NOT,   /* the word */
  PIONEER_QUERY_TOKEN_MINUS, /* the sign */
  PIONEER_QUERY_TOKEN_END
} PioneerQueryTokenType;

typedef struct
{
  PioneerQueryTokenType type;
  guint column;
  PioneerQueryNode *node;
} PioneerQueryToken;

/* An array of tokens that ends in END; parentheses are balanced, and nested no deeper than they may. A field before parentheses is given to each
 * value in them. The text is valid UTF-8. */
GArray *pioneer_query_lex (const char *text, GError **error);

/* pioneer-query-parse.c: the root of what is written; any: one of the words is enough. */
PioneerQueryNode *pioneer_query_parse (const char *text, gboolean any, GError **error);

G_END_DECLS
