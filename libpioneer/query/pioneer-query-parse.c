/* pioneer-query-parse.c - The grammar of queries
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-lexer-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"

typedef struct
{
  GArray *tokens;
  guint next;
  guint depth;
  gboolean any;
  GError **error;
} Parser;

static PioneerQueryNode *parse_any (Parser *parser);

static PioneerQueryToken *
peek (Parser *parser)
{
  return &g_array_index (parser->tokens, PioneerQueryToken, parser->next);
}

static gboolean
accept (Parser *parser, PioneerQueryTokenType type)
{
  if (peek (parser)->type != type)
    return FALSE;

  parser->next++;

  return TRUE;
}

static const char *
get_word (const PioneerQueryToken *token)
{
  static const char *const words[] = {
    [PIONEER_QUERY_TOKEN_AND] = "AND",
    [PIONEER_QUERY_TOKEN_OR] = "OR",
    [PIONEER_QUERY_TOKEN_NOT] = "NOT",
    [PIONEER_QUERY_TOKEN_MINUS] = "-",
  };

  return token->type < G_N_ELEMENTS (words) ? words[token->type] : NULL;
}

/* Something was expected where the next token is. */
static void
refuse (Parser *parser)
{
  const PioneerQueryToken *token = peek (parser);
  const PioneerQueryToken *before = parser->next > 0 ? token - 1 : NULL;
  const char *word = before != NULL ? get_word (before) : NULL;

  if (word != NULL)
    pioneer_query_fault (
        parser->error, PIONEER_ERROR_PARSE, before->column,
        "“%s” has nothing behind it that could be looked for; add it, or write the word in small letters to look for it", word);
  else if (get_word (token) != NULL)
    pioneer_query_fault (parser->error, PIONEER_ERROR_PARSE, token->column,
                         "“%s” has nothing before it; add it, or write the word in small letters to look for it", get_word (token));
  else
    pioneer_query_fault (parser->error, PIONEER_ERROR_PARSE, before != NULL ? before->column : token->column,
                         "there is nothing between these parentheses; leave them out, or write what to look for");
}

static gboolean
enter (Parser *parser)
{
  if (++parser->depth <= PIONEER_QUERY_DEPTH_MOST)
    return TRUE;

  return pioneer_query_fault (parser->error, PIONEER_ERROR_LIMIT, peek (parser)->column,
                              "parentheses and exclusions are nested at most %d deep; ask in several queries",
                              PIONEER_QUERY_DEPTH_MOST);
}

static PioneerQueryNode *
parse_group (Parser *parser)
{
  PioneerQueryNode *node;

  if (!enter (parser))
    return NULL;

  node = parse_any (parser);
  parser->depth--;
  if (node != NULL)
    parser->next++; /* the lexer has seen to it that it is closed */

  return node;
}

static PioneerQueryNode *
parse_one (Parser *parser)
{
  PioneerQueryToken *token = peek (parser);
  PioneerQueryNode *node;

  if (accept (parser, PIONEER_QUERY_TOKEN_TERM))
    return g_steal_pointer (&token->node);
  if (accept (parser, PIONEER_QUERY_TOKEN_OPEN))
    return parse_group (parser);
  if (!accept (parser, PIONEER_QUERY_TOKEN_NOT) && !accept (parser, PIONEER_QUERY_TOKEN_MINUS))
    {
      refuse (parser);
      return NULL;
    }
  if (!enter (parser))
    return NULL;

  node = parse_one (parser);
  parser->depth--;

  return node != NULL ? pioneer_query_node_negate (node, token->column) : NULL;
}

static gboolean
starts_one (Parser *parser)
{
  switch (peek (parser)->type)
    {
    case PIONEER_QUERY_TOKEN_TERM:
    case PIONEER_QUERY_TOKEN_OPEN:
    case PIONEER_QUERY_TOKEN_NOT:
    case PIONEER_QUERY_TOKEN_MINUS:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Joined by AND. */
static PioneerQueryNode *
parse_chain (Parser *parser)
{
  g_autoptr (GPtrArray) nodes = pioneer_query_nodes_new ();

  do
    {
      PioneerQueryNode *node = parse_one (parser);

      if (node == NULL)
        return NULL;
      g_ptr_array_add (nodes, node);
    }
  while (accept (parser, PIONEER_QUERY_TOKEN_AND));

  return pioneer_query_node_combine (PIONEER_NODE_ALL, g_steal_pointer (&nodes));
}

/* One of the words is enough; conditions and exclusions stay what they are. */
static PioneerQueryNode *
join_any (GPtrArray *nodes)
{
  GPtrArray *words = pioneer_query_nodes_new ();
  GPtrArray *all = pioneer_query_nodes_new ();
  g_autofree gpointer *taken = NULL;
  gsize n;

  taken = g_ptr_array_steal (nodes, &n);
  g_ptr_array_unref (nodes);
  for (gsize i = 0; i < n; i++)
    g_ptr_array_add (pioneer_query_node_has_words (taken[i]) ? words : all, taken[i]);

  if (words->len > 0)
    g_ptr_array_insert (all, 0, pioneer_query_node_combine (PIONEER_NODE_ANY, words));
  else
    g_ptr_array_unref (words);

  return pioneer_query_node_combine (PIONEER_NODE_ALL, all);
}

/* Side by side. */
static PioneerQueryNode *
parse_all (Parser *parser)
{
  g_autoptr (GPtrArray) nodes = pioneer_query_nodes_new ();

  do
    {
      PioneerQueryNode *node = parse_chain (parser);

      if (node == NULL)
        return NULL;
      g_ptr_array_add (nodes, node);
    }
  while (starts_one (parser));

  return parser->any ? join_any (g_steal_pointer (&nodes))
                     : pioneer_query_node_combine (PIONEER_NODE_ALL, g_steal_pointer (&nodes));
}

/* Joined by OR. */
static PioneerQueryNode *
parse_any (Parser *parser)
{
  g_autoptr (GPtrArray) nodes = pioneer_query_nodes_new ();

  do
    {
      PioneerQueryNode *node = parse_all (parser);

      if (node == NULL)
        return NULL;
      g_ptr_array_add (nodes, node);
    }
  while (accept (parser, PIONEER_QUERY_TOKEN_OR));

  return pioneer_query_node_combine (PIONEER_NODE_ANY, g_steal_pointer (&nodes));
}

static gboolean
check_text (const char *text, GError **error)
{
  const char *end;

  if (strlen (text) > PIONEER_QUERY_BYTES_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0, "The query is %" G_GSIZE_FORMAT " bytes long; at most %d are read",
                                strlen (text), PIONEER_QUERY_BYTES_MOST);
  if (!g_utf8_validate (text, -1, &end))
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, (guint) g_utf8_strlen (text, end - text) + 1,
                                "the byte 0x%02X is not UTF-8; bring the text to UTF-8 first", (guint) (guchar) *end);

  return TRUE;
}

/* Nothing was found to look for. */
static PioneerQueryNode *
parse_empty (const char *text, GError **error)
{
  g_autofree char *tidied = pioneer_query_tidy (text);
  g_autofree char *quote = pioneer_misread_quote (tidied, -1);

  if (*tidied == '\0')
    return pioneer_query_node_new (PIONEER_NODE_EVERYTHING);

  pioneer_query_fault (error, PIONEER_ERROR_PARSE, 1, "“%s” has no letter and no digit to look for; * finds everything", quote);

  return NULL;
}

PioneerQueryNode *
pioneer_query_parse (const char *text, gboolean any, GError **error)
{
  g_autoptr (GArray) tokens = NULL;
  Parser parser = { .any = any, .error = error };

  if (!check_text (text, error))
    return NULL;

  tokens = pioneer_query_lex (text, error);
  if (tokens == NULL)
    return NULL;

  parser.tokens = tokens;
  if (peek (&parser)->type == PIONEER_QUERY_TOKEN_END)
    return parse_empty (text, error);

  return parse_any (&parser);
}
