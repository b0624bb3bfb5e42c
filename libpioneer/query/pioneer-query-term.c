/* pioneer-query-term.c - Words of a query that stand alone
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-term-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-name-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"

/* Where "~", "~1", or a distance of another sort begins that ends the run; NULL where none does. */
static const char *
find_distance (const char *run)
{
  const char *tilde = strrchr (run, '~');

  return tilde != NULL && tilde > run && tilde[1 + strspn (tilde + 1, "0123456789.")] == '\0' ? tilde : NULL;
}

gboolean
pioneer_query_term_is_pattern (const char *run)
{
  const char *tilde = find_distance (run);

  if (tilde != NULL)
    return pioneer_query_has_word (run, tilde - run);

  return g_str_has_suffix (run, "*") && pioneer_query_has_word (run, -1);
}

char *
pioneer_query_term_trim_end (const char *run)
{
  gsize length = strlen (run);

  while (length > 0 && strchr (",;.!?", run[length - 1]) != NULL)
    length--;

  return g_strndup (run, length);
}

/* Joined by what makes no difference to a word: care-home* and o'n* are fine, re:care* isn't. */
static gboolean
is_one_word (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (strchr (":*()[ ", (int) *at) != NULL || pioneer_query_is_quote (g_utf8_get_char (at)))
      return FALSE;

  return *text != '\0';
}

PioneerQueryNode *
pioneer_query_term_pattern (PioneerNodeType type, const char *text, guint distance, guint column, GError **error)
{
  g_autofree char *tidied = pioneer_query_tidy (text);
  g_autofree char *word = pioneer_query_trim_word (tidied, strlen (tidied));
  g_autofree char *quote = pioneer_misread_quote (tidied, -1);
  PioneerQueryNode *self;

  if (!is_one_word (word))
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, column, "“%s” is not one word; %s, such as %s", quote,
                           type == PIONEER_NODE_PREFIX ? "a star stands behind the beginning of a word" : "~ stands behind a word",
                           type == PIONEER_NODE_PREFIX ? "integrat*" : "bradfrod~");
      return NULL;
    }

  self = pioneer_query_node_take (type, g_steal_pointer (&word), column);
  self->distance = distance;

  return self;
}

static PioneerQueryNode *
read_fuzzy (const char *run, const char *tilde, guint column, GError **error)
{
  g_autofree char *text = g_strndup (run, (gsize) (tilde - run));
  g_autofree char *quote = pioneer_misread_quote (run, -1);

  if (strcmp (tilde, "~") != 0 && strcmp (tilde, "~1") != 0 && strcmp (tilde, "~2") != 0)
    {
      pioneer_query_fault (
          error, PIONEER_ERROR_PARSE, column,
          "“%s” asks for a distance that isn't there; ~1 and ~2 are one and two changed letters, ~ alone is what suits the "
          "length of the word",
          quote);
      return NULL;
    }

  return pioneer_query_term_pattern (PIONEER_NODE_FUZZY, text, tilde[1] == '\0' ? 0 : (guint) (tilde[1] - '0'), column, error);
}

static PioneerQueryNode *
read_prefix (const char *run, guint column, GError **error)
{
  gsize length = strlen (run);
  g_autofree char *text = NULL;

  while (length > 0 && run[length - 1] == '*')
    length--;
  text = g_strndup (run, length);

  return pioneer_query_term_pattern (PIONEER_NODE_PREFIX, text, 0, column, error);
}

/* Written as a word, it would be something else, or the beginning of something else. */
static gboolean
means_more (const char *word)
{
  return pioneer_query_name_scan (word) > 0 || pioneer_query_term_is_pattern (word) || strpbrk (word, "*[") != NULL;
}

PioneerQueryNode *
pioneer_query_term_plain (const char *text, guint column)
{
  g_autofree char *word = pioneer_query_trim_word (text, strlen (text));
  PioneerNodeType type;

  if (strcmp (word, "AND") == 0 || strcmp (word, "OR") == 0 || strcmp (word, "NOT") == 0)
    return pioneer_query_node_take (PIONEER_NODE_WORD, g_ascii_strdown (word, -1), column);

  type = means_more (word) ? PIONEER_NODE_PHRASE : PIONEER_NODE_WORD;

  return pioneer_query_node_take (type, g_steal_pointer (&word), column);
}

PioneerQueryNode *
pioneer_query_term_phrase (const char *text, guint column)
{
  return pioneer_query_node_take (PIONEER_NODE_PHRASE, pioneer_query_tidy (text), column);
}

PioneerQueryNode *
pioneer_query_term_read (const char *run, guint column, GError **error)
{
  g_autofree char *text = pioneer_query_term_trim_end (run);
  g_autofree char *word = pioneer_query_trim_word (text, strlen (text));
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  const char *tilde = find_distance (text);

  if (strcmp (text, "*") == 0)
    return pioneer_query_node_take (PIONEER_NODE_EVERYTHING, NULL, column);
  if (*word == '\0')
    return NULL;
  if (tilde != NULL && pioneer_query_term_is_pattern (text))
    return read_fuzzy (text, tilde, column, error);
  if (pioneer_query_term_is_pattern (text))
    return read_prefix (text, column, error);
  if (strchr (word, '*') != NULL)
    {
      pioneer_query_fault (
          error, PIONEER_ERROR_PARSE, column,
          "“%s” has a star within; a star stands behind the beginning of a word, such as organi*; for the sign itself, write the "
          "words in quotes",
          quote);
      return NULL;
    }

  return pioneer_query_term_plain (word, column);
}
