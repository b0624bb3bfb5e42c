/* pioneer-query-lexer.c - The pieces that a query is written of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-lexer-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-guess-private.h"
#include "pioneer-query-name-private.h"
#include "pioneer-query-scan-private.h"
#include "pioneer-query-term-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"
#include "pioneer-query-value-private.h"

/* Parentheses that are open. */
typedef struct
{
  const PioneerQueryName *name; /* of the field that stands before them or those around them, or NULL */
  guint column;
} Group;

typedef struct
{
  const char *at;
  const char *counted; /* up to here, columns are counted */
  guint column;
  GArray *tokens;
  GPtrArray *names;
  Group groups[PIONEER_QUERY_DEPTH_MOST];
  guint n_groups;
  guint n_terms;
  GError **error;
} Lexer;

static guint
column_at (Lexer *lexer, const char *at)
{
  lexer->column += (guint) g_utf8_strlen (lexer->counted, at - lexer->counted);
  lexer->counted = at;

  return lexer->column;
}

static const PioneerQueryName *
get_name (Lexer *lexer)
{
  return lexer->n_groups > 0 ? lexer->groups[lexer->n_groups - 1].name : NULL;
}

static void
add_token (Lexer *lexer, PioneerQueryTokenType type, guint column, PioneerQueryNode *node)
{
  PioneerQueryToken token = { type, column, node };

  g_array_append_val (lexer->tokens, token);
}

/* Takes the node; NULL, where reading it failed, is handed on. */
static gboolean
add_term (Lexer *lexer, guint column, PioneerQueryNode *node)
{
  if (node == NULL)
    return FALSE;

  add_token (lexer, PIONEER_QUERY_TOKEN_TERM, column, node);
  if (++lexer->n_terms <= PIONEER_QUERY_TERMS_MOST)
    return TRUE;

  return pioneer_query_fault (lexer->error, PIONEER_ERROR_LIMIT, column,
                              "a query has at most %d words, phrases and conditions; ask in several queries",
                              PIONEER_QUERY_TERMS_MOST);
}

/* A minus stands directly before what it excludes. */
static gboolean
follows_minus (Lexer *lexer)
{
  guint n = lexer->tokens->len;

  return n > 0 && g_array_index (lexer->tokens, PioneerQueryToken, n - 1).type == PIONEER_QUERY_TOKEN_MINUS;
}

/* What has no word in it is passed over, and so is the minus before it. */
static gboolean
pass_over (Lexer *lexer)
{
  if (follows_minus (lexer))
    g_array_set_size (lexer->tokens, lexer->tokens->len - 1);

  return TRUE;
}

static gboolean
open_group (Lexer *lexer, const PioneerQueryName *name, guint column)
{
  if (lexer->n_groups == PIONEER_QUERY_DEPTH_MOST)
    return pioneer_query_fault (lexer->error, PIONEER_ERROR_LIMIT, column,
                                "parentheses are nested at most %d deep; ask in several queries", PIONEER_QUERY_DEPTH_MOST);

  lexer->groups[lexer->n_groups++] = (Group){ name, column };
  add_token (lexer, PIONEER_QUERY_TOKEN_OPEN, column, NULL);
  lexer->at++;

  return TRUE;
}

static gboolean
close_group (Lexer *lexer, guint column)
{
  if (lexer->n_groups == 0)
    return pioneer_query_fault (lexer->error, PIONEER_ERROR_PARSE, column,
                                "“)” closes nothing; leave it out, or write what it belongs to in quotes");

  lexer->n_groups--;
  add_token (lexer, PIONEER_QUERY_TOKEN_CLOSE, column, NULL);
  lexer->at++;

  return TRUE;
}

/* What stands between quotes, with its backslashes; NULL where they aren't closed. */
static char *
read_quotes (Lexer *lexer)
{
  guint column = column_at (lexer, lexer->at);
  const char *start = g_utf8_next_char (lexer->at);
  const char *end = start;

  while (*end != '\0' && !pioneer_query_is_quote (g_utf8_get_char (end)))
    end = g_utf8_next_char (pioneer_query_is_escape (end) ? end + 1 : end);

  if (*end == '\0')
    {
      pioneer_query_fault (lexer->error, PIONEER_ERROR_PARSE, column,
                           "the quote that opens here isn't closed; write \" behind the phrase, or leave it out");
      return NULL;
    }

  lexer->at = g_utf8_next_char (end);
  if (*lexer->at == '*' || *lexer->at == '~')
    {
      pioneer_query_fault (lexer->error, PIONEER_ERROR_PARSE, column_at (lexer, lexer->at),
                           "“%c” stands behind a phrase; it works on single words, such as integrat* or bradfrod~", *lexer->at);
      return NULL;
    }

  return g_strndup (start, (gsize) (end - start));
}

/* One value of a field, where it begins. */
static gboolean
read_value (Lexer *lexer, const PioneerQueryName *name, guint column)
{
  PioneerQueryWritten written = { .column = column_at (lexer, lexer->at) };
  g_autofree char *raw = NULL;
  PioneerQueryNode *node;
  const char *start;
  gsize length;

  written.sign = pioneer_query_value_sign (lexer->at, &length);
  start = lexer->at += length;
  if (pioneer_query_is_quote (g_utf8_get_char (start)))
    {
      raw = read_quotes (lexer);
      written.quoted = TRUE;
    }
  else
    {
      lexer->at = pioneer_query_skip_run (start);
      raw = pioneer_query_trim_value (start, lexer->at);
    }
  if (raw == NULL)
    return FALSE;

  written.raw = raw;
  node = pioneer_query_value_read (name, &written, lexer->error);
  if (node != NULL)
    node->column = column;

  return add_term (lexer, column, node);
}

/* The name has been read; the colon is next. */
static gboolean
read_condition (Lexer *lexer, const char *name, gboolean quoted, guint column)
{
  PioneerQueryName *resolved = pioneer_query_name_resolve (name, quoted, column, lexer->error);

  if (resolved == NULL)
    return FALSE;

  g_ptr_array_add (lexer->names, resolved);
  lexer->at++;

  return *lexer->at == '(' ? open_group (lexer, resolved, column) : read_value (lexer, resolved, column);
}

static gboolean
read_phrase (Lexer *lexer, guint column)
{
  g_autofree char *raw = read_quotes (lexer);
  g_autofree char *text = raw != NULL ? pioneer_query_unescape (raw) : NULL;

  if (text == NULL)
    return FALSE;
  if (pioneer_query_has_value (lexer->at))
    return read_condition (lexer, text, TRUE, column);
  if (!pioneer_query_has_word (text, -1))
    return pass_over (lexer);

  return add_term (lexer, column, pioneer_query_term_phrase (text, column));
}

static gboolean
add_operator (Lexer *lexer, const char *run, guint column)
{
  if (follows_minus (lexer))
    return FALSE;

  if (strcmp (run, "AND") == 0)
    add_token (lexer, PIONEER_QUERY_TOKEN_AND, column, NULL);
  else if (strcmp (run, "OR") == 0)
    add_token (lexer, PIONEER_QUERY_TOKEN_OR, column, NULL);
  else if (strcmp (run, "NOT") == 0)
    add_token (lexer, PIONEER_QUERY_TOKEN_NOT, column, NULL);
  else
    return FALSE;

  return TRUE;
}

/* "population: >200k": that the words stand alone would be a surprise here. */
static gboolean
check_colon (Lexer *lexer, const char *run, guint column)
{
  gsize length = strlen (run);
  gsize sign;

  if (length < 2 || run[length - 1] != ':' || !pioneer_query_guess_is_known (run, length - 1) ||
      *pioneer_query_value_sign (pioneer_query_skip_spaces (lexer->at), &sign) == '\0')
    return TRUE;

  return pioneer_query_fault (
      lexer->error, PIONEER_ERROR_PARSE, column,
      "no space was expected behind “%s”; write the comparison directly behind it, such as population:>=200k", run);
}

static gboolean
read_word (Lexer *lexer, guint column)
{
  const char *end = pioneer_query_skip_run (lexer->at);
  g_autofree char *run = g_strndup (lexer->at, (gsize) (end - lexer->at));
  g_autoptr (GError) inner = NULL;
  PioneerQueryNode *node;

  lexer->at = end;
  if (add_operator (lexer, run, column))
    return TRUE;
  if (!check_colon (lexer, run, column))
    return FALSE;

  node = pioneer_query_term_read (run, column, &inner);
  if (node != NULL)
    return add_term (lexer, column, node);
  if (inner == NULL)
    return pass_over (lexer);

  g_propagate_error (lexer->error, g_steal_pointer (&inner));

  return FALSE;
}

static gboolean
read_run (Lexer *lexer, guint column)
{
  gsize length = pioneer_query_name_scan (lexer->at);
  g_autofree char *name = NULL;

  if (length == 0 || !pioneer_query_has_value (lexer->at + length))
    return read_word (lexer, column);

  name = g_strndup (lexer->at, length);
  lexer->at += length;

  return read_condition (lexer, name, FALSE, column);
}

/* Within the parentheses of a field, where each word is a value. */
static gboolean
read_inner_value (Lexer *lexer, const PioneerQueryName *name, guint column)
{
  const char *end = pioneer_query_skip_run (lexer->at);
  g_autofree char *run = g_strndup (lexer->at, (gsize) (end - lexer->at));
  g_autofree char *trimmed = pioneer_query_trim_value (run, run + strlen (run));
  gsize length = pioneer_query_name_scan (run);

  if (length > 0 && pioneer_query_guess_is_known (run, strcspn (run, ".[:")))
    return pioneer_query_fault (
        lexer->error, PIONEER_ERROR_PARSE, column,
        "“%s” stands among the values of another field; close the parentheses before it, or write the value in quotes", run);
  if (!pioneer_query_says_something (trimmed) && *pioneer_query_value_sign (run, &length) == '\0' &&
      !pioneer_query_is_quote (g_utf8_get_char (lexer->at)))
    {
      lexer->at = end;
      return pass_over (lexer);
    }
  if (add_operator (lexer, run, column))
    {
      lexer->at = end;
      return TRUE;
    }

  return read_value (lexer, name, column);
}

static gboolean
is_amount (const PioneerQueryName *name)
{
  return name != NULL && name->path != NULL &&
         (name->spec == NULL || name->spec->type == PIONEER_VALUE_TYPE_QUANTITY || name->spec->type == PIONEER_VALUE_TYPE_NUMBER);
}

/* A minus directly before something; not that of "--", nor of a number among amounts. */
static gboolean
starts_exclusion (Lexer *lexer)
{
  const char *next = lexer->at + 1;
  g_autofree char *run = NULL;

  if (*lexer->at != '-' || *next == '-' || (is_amount (get_name (lexer)) && g_ascii_isdigit (*next)))
    return FALSE;
  if (*next == '(' || pioneer_query_is_quote (g_utf8_get_char (next)))
    return TRUE;

  run = g_strndup (next, (gsize) (pioneer_query_skip_run (next) - next));

  return pioneer_query_says_something (run);
}

static gboolean
read_piece (Lexer *lexer)
{
  guint column = column_at (lexer, lexer->at);
  const PioneerQueryName *name = get_name (lexer);

  if (*lexer->at == '(')
    return open_group (lexer, name, column);
  if (*lexer->at == ')')
    return close_group (lexer, column);
  if (starts_exclusion (lexer))
    {
      add_token (lexer, PIONEER_QUERY_TOKEN_MINUS, column, NULL);
      lexer->at++;
      column++;
    }
  if (*lexer->at == '(')
    return TRUE;
  if (name != NULL)
    return read_inner_value (lexer, name, column);

  return pioneer_query_is_quote (g_utf8_get_char (lexer->at)) ? read_phrase (lexer, column) : read_run (lexer, column);
}

static void
clear_token (gpointer token)
{
  g_clear_pointer (&((PioneerQueryToken *) token)->node, pioneer_query_node_free);
}

GArray *
pioneer_query_lex (const char *text, GError **error)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (PioneerQueryToken));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_query_name_free);
  Lexer lexer = { .at = text, .counted = text, .column = 1, .tokens = tokens, .names = names, .error = error };

  g_array_set_clear_func (tokens, clear_token);
  for (lexer.at = pioneer_query_skip_spaces (text); *lexer.at != '\0'; lexer.at = pioneer_query_skip_spaces (lexer.at))
    if (!read_piece (&lexer))
      return NULL;

  if (lexer.n_groups > 0)
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, lexer.groups[lexer.n_groups - 1].column,
                           "the parenthesis that opens here isn't closed; write ) behind what belongs together, or leave it out");
      return NULL;
    }
  add_token (&lexer, PIONEER_QUERY_TOKEN_END, column_at (&lexer, lexer.at), NULL);

  return g_steal_pointer (&tokens);
}
