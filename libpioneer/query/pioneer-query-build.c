/* pioneer-query-build.c - Queries for words, put together by programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-build-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-private.h"
#include "pioneer-query-term-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"
#include "pioneer-schema-private.h"

/* What a script hands over can be long and is looked through more than once; beyond this it could be in no query. */
gboolean
pioneer_query_check_text (const char *text, GError **error)
{
  if (strlen (text) > PIONEER_QUERY_BYTES_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0,
                                "A text of %" G_GSIZE_FORMAT " bytes was given; a query has at most %d", strlen (text),
                                PIONEER_QUERY_BYTES_MOST);
  if (!g_utf8_validate (text, -1, NULL))
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0, "The text is not UTF-8; bring it to UTF-8 first");

  return TRUE;
}

gboolean
pioneer_query_check_words (const char *text, GError **error)
{
  g_autofree char *quote = NULL;

  if (!pioneer_query_check_text (text, error))
    return FALSE;
  if (pioneer_query_has_word (text, -1))
    return TRUE;

  quote = pioneer_misread_quote (text, -1);

  return pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0, "“%s” has no letter and no digit to look for", quote);
}

gboolean
pioneer_query_check_changes (guint changes, GError **error)
{
  return changes <= 2 ||
         pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0,
                              "A word can be found with 1 or 2 changed letters, or 0 for what suits its length, not with %u",
                              changes);
}

/**
 * pioneer_query_new_everything:
 *
 * Makes the query that finds everything, like the empty text or `*`.
 *
 * Returns: (transfer full): the query
 */
PioneerQuery *
pioneer_query_new_everything (void)
{
  return g_object_new (PIONEER_TYPE_QUERY, NULL);
}

/**
 * pioneer_query_new_word:
 * @word: a word, whose signs have no meaning of their own
 * @error: return location for an error, or %NULL
 *
 * Makes a query for a word, and for others of the same stem: `telecare`.
 *
 * Fails with %PIONEER_ERROR_PARSE where it isn't one word, and with %PIONEER_ERROR_LIMIT where it is too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_word (const char *word, GError **error)
{
  g_autofree char *tidied = NULL;
  g_autofree char *quote = NULL;

  g_return_val_if_fail (word != NULL, NULL);

  if (!pioneer_query_check_words (word, error))
    return NULL;

  tidied = pioneer_query_tidy (word);
  for (const char *at = tidied; *at != '\0'; at = g_utf8_next_char (at))
    if (*at == ' ' || *at == '(' || *at == ')' || pioneer_query_is_quote (g_utf8_get_char (at)))
      {
        quote = pioneer_misread_quote (tidied, -1);
        pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0, "“%s” is not one word; make it a phrase, or a query from a text",
                             quote);
        return NULL;
      }

  return pioneer_query_take (pioneer_query_term_plain (tidied, 0), error);
}

/**
 * pioneer_query_new_phrase:
 * @phrase: words, whose signs have no meaning of their own
 * @error: return location for an error, or %NULL
 *
 * Makes a query for words that stand one behind the other: `"joint care team"`.
 *
 * Fails with %PIONEER_ERROR_PARSE where there is no word in it, and with %PIONEER_ERROR_LIMIT where it is too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_phrase (const char *phrase, GError **error)
{
  g_return_val_if_fail (phrase != NULL, NULL);

  if (!pioneer_query_check_words (phrase, error))
    return NULL;

  return pioneer_query_take (pioneer_query_term_phrase (phrase, 0), error);
}

/**
 * pioneer_query_new_prefix:
 * @start: the beginning of a word
 * @error: return location for an error, or %NULL
 *
 * Makes a query for words that begin so: `integrat*`.
 *
 * Fails with %PIONEER_ERROR_PARSE where it isn't one word, and with %PIONEER_ERROR_LIMIT where it is too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_prefix (const char *start, GError **error)
{
  g_return_val_if_fail (start != NULL, NULL);

  if (!pioneer_query_check_words (start, error))
    return NULL;

  return pioneer_query_take (pioneer_query_term_pattern (PIONEER_NODE_PREFIX, start, 0, 0, error), error);
}

/**
 * pioneer_query_new_fuzzy:
 * @word: a word
 * @changes: how many letters may be left out, added, changed, or swapped with their neighbour: 1 or 2, or 0 for what suits its length
 * @error: return location for an error, or %NULL
 *
 * Makes a query for words that are much like one: `bradfrod~`.
 *
 * Fails with %PIONEER_ERROR_PARSE where it isn't one word or more changes are asked for, and with %PIONEER_ERROR_LIMIT where it is too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_fuzzy (const char *word, guint changes, GError **error)
{
  g_return_val_if_fail (word != NULL, NULL);

  if (!pioneer_query_check_words (word, error) || !pioneer_query_check_changes (changes, error))
    return NULL;

  return pioneer_query_take (pioneer_query_term_pattern (PIONEER_NODE_FUZZY, word, changes, 0, error), error);
}

/**
 * pioneer_query_new_kind:
 * @kind: a kind of record
 * @error: return location for an error, or %NULL
 *
 * Makes a query for all records of a kind: `kind:outcome`.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such kind.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_kind (PioneerKind kind, GError **error)
{
  const char *word = pioneer_choice_nick (PIONEER_TYPE_KIND, (int) kind);
  g_autofree char *words = NULL;

  if (word != NULL)
    return pioneer_query_take (pioneer_query_node_take (PIONEER_NODE_KIND, g_strdup (word), 0), error);

  words = pioneer_choice_list (PIONEER_TYPE_KIND);
  pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_WORD, 0, "%d is no kind of record; the kinds are %s", (int) kind, words);

  return NULL;
}
