/* pioneer-query-build.c - Queries that programs put together
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-term-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"
#include "pioneer-query-value-private.h"

/* What a script hands over can be long and is looked through more than once; beyond this it could be in no query. */
static gboolean
check_text (const char *text, GError **error)
{
  if (strlen (text) > PIONEER_QUERY_BYTES_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0,
                                "A text of %" G_GSIZE_FORMAT " bytes was given; a query has at most %d", strlen (text),
                                PIONEER_QUERY_BYTES_MOST);
  if (!g_utf8_validate (text, -1, NULL))
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0, "The text is not UTF-8; bring it to UTF-8 first");

  return TRUE;
}

static gboolean
check_words (const char *text, GError **error)
{
  g_autofree char *quote = NULL;

  if (!check_text (text, error))
    return FALSE;
  if (pioneer_query_has_word (text, -1))
    return TRUE;

  quote = pioneer_misread_quote (text, -1);

  return pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0, "“%s” has no letter and no digit to look for", quote);
}

static gboolean
check_changes (guint changes, GError **error)
{
  return changes <= 2 ||
         pioneer_query_fault (error, PIONEER_ERROR_PARSE, 0,
                              "A word can be found with 1 or 2 changed letters, or 0 for what suits its length, not with %u",
                              changes);
}

/* A name in quotes is taken as it stands there, as in the query language. */
static PioneerQueryName *
read_name (const char *field, GError **error)
{
  g_autofree char *name = NULL;
  gsize length;

  if (!check_text (field, error))
    return NULL;

  name = pioneer_query_tidy (field);
  length = strlen (name);
  if (length < 2 || name[0] != '"' || name[length - 1] != '"')
    return pioneer_query_name_resolve (name, FALSE, 0, error);

  name[length - 1] = '\0';

  return pioneer_query_name_resolve (name + 1, TRUE, 0, error);
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

  if (!check_words (word, error))
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

  if (!check_words (phrase, error))
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

  if (!check_words (start, error))
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

  if (!check_words (word, error) || !check_changes (changes, error))
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

/**
 * pioneer_query_new_field:
 * @field: the name of a field, a path as in [method@Pioneer.List.filter], `kind` or `id`, or the name of a measure
 * @value: a value, whose signs have no meaning of their own; amounts may be written as people do: `200k`, `£1m`
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records with a value: `place:leeds`.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the name is plainly meant to be that of a field and isn't (one that is so like a field's and that of a
 * measure goes in quotes), with %PIONEER_ERROR_PARSE or %PIONEER_ERROR_UNKNOWN_WORD where it can be no value of it, and with
 * %PIONEER_ERROR_LIMIT where it is too long.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_field (const char *field, const char *value, GError **error)
{
  g_autoptr (PioneerQueryName) name = NULL;

  g_return_val_if_fail (field != NULL && value != NULL, NULL);

  name = read_name (field, error);
  if (name == NULL || !check_text (value, error))
    return NULL;

  return pioneer_query_take (pioneer_query_condition_equal (name, value, 0, error), error);
}

static PioneerQuery *
new_field_text (const char *field, PioneerNodeType type, const char *word, guint changes, GError **error)
{
  g_autoptr (PioneerQueryName) name = NULL;
  PioneerQueryNode *child;

  g_return_val_if_fail (field != NULL && word != NULL, NULL);

  name = read_name (field, error);
  if (name == NULL || !check_words (word, error) || !check_changes (changes, error))
    return NULL;

  child = pioneer_query_term_pattern (type, word, changes, 0, error);

  return pioneer_query_take (child != NULL ? pioneer_query_condition_text (name, child, 0, error) : NULL, error);
}

/**
 * pioneer_query_new_field_prefix:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @start: the beginning of a word
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records of which a field has a word that begins so: `place:lee*`.
 *
 * Fails as [ctor@Pioneer.Query.new_field] does, and with %PIONEER_ERROR_PARSE where the values of the field are not words.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_field_prefix (const char *field, const char *start, GError **error)
{
  return new_field_text (field, PIONEER_NODE_PREFIX, start, 0, error);
}

/**
 * pioneer_query_new_field_fuzzy:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @word: a word
 * @changes: as for [ctor@Pioneer.Query.new_fuzzy]
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records of which a field has a word that is much like one: `place:bradfrod~`.
 *
 * Fails as [ctor@Pioneer.Query.new_field] does, and with %PIONEER_ERROR_PARSE where the values of the field are not words.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_field_fuzzy (const char *field, const char *word, guint changes, GError **error)
{
  return new_field_text (field, PIONEER_NODE_FUZZY, word, changes, error);
}

/**
 * pioneer_query_new_state:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @state: a state
 * @error: return location for an error, or %NULL
 *
 * Makes a query for what is said of a field: that it has any value (`population:*`), that there is none (`population:none`), that it isn't known
 * (`population:unknown`), or nothing at all (`population:not-stated`).
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD as [ctor@Pioneer.Query.new_field] does, and with %PIONEER_ERROR_UNKNOWN_WORD where there is no such state.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_state (const char *field, PioneerState state, GError **error)
{
  static const PioneerCondition conditions[] = {
    [PIONEER_STATE_VALUE] = PIONEER_CONDITION_STATED,
    [PIONEER_STATE_NONE] = PIONEER_CONDITION_NONE,
    [PIONEER_STATE_UNKNOWN] = PIONEER_CONDITION_UNKNOWN,
    [PIONEER_STATE_NOT_STATED] = PIONEER_CONDITION_NOT_STATED,
  };
  g_autoptr (PioneerQueryName) name = NULL;

  g_return_val_if_fail (field != NULL, NULL);

  name = read_name (field, error);
  if (name == NULL)
    return NULL;
  if ((guint) state >= G_N_ELEMENTS (conditions))
    {
      pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_WORD, 0,
                           "%d is no state; the states are value, unknown, none and not-stated", (int) state);
      return NULL;
    }

  return pioneer_query_take (pioneer_query_condition_state (name, conditions[state], 0, error), error);
}

static PioneerQuery *
new_bounded (const char *field, const PioneerQueryBounds *bounds, GError **error)
{
  g_autoptr (PioneerQueryName) name = NULL;

  g_return_val_if_fail (field != NULL, NULL);

  name = read_name (field, error);
  if (name == NULL || (bounds->lowest != NULL && !check_text (bounds->lowest, error)) ||
      (bounds->highest != NULL && !check_text (bounds->highest, error)))
    return NULL;

  return pioneer_query_take (pioneer_query_condition_range (name, bounds, 0, error), error);
}

/**
 * pioneer_query_new_range:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @lowest: (nullable): the lowest amount or date, itself included; %NULL for no bound
 * @highest: (nullable): the highest amount or date, itself included; %NULL for no bound
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records with an amount or a date in a range: `population:200000..500000`, `published:>=2013`.
 *
 * Fails as [ctor@Pioneer.Query.new_field] does; with %PIONEER_ERROR_PARSE also where the values of the field are neither, the range ends below its
 * start, or both bounds are %NULL; and with %PIONEER_ERROR_UNLIKE_UNITS where they can't be compared.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_range (const char *field, const char *lowest, const char *highest, GError **error)
{
  PioneerQueryBounds bounds = { .lowest = lowest, .highest = highest };

  return new_bounded (field, &bounds, error);
}

/**
 * pioneer_query_new_above:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @value: an amount or a date, itself left out
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records with a higher amount or a later date: `population:>200000`.
 *
 * Fails as [ctor@Pioneer.Query.new_range] does.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_above (const char *field, const char *value, GError **error)
{
  PioneerQueryBounds bounds = { .lowest = value, .above = TRUE };

  g_return_val_if_fail (value != NULL, NULL);

  return new_bounded (field, &bounds, error);
}

/**
 * pioneer_query_new_below:
 * @field: as for [ctor@Pioneer.Query.new_field]
 * @value: an amount or a date, itself left out
 * @error: return location for an error, or %NULL
 *
 * Makes a query for records with a lower amount or an earlier date: `wait:"<8 week"`.
 *
 * Fails as [ctor@Pioneer.Query.new_range] does.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_below (const char *field, const char *value, GError **error)
{
  PioneerQueryBounds bounds = { .highest = value, .below = TRUE };

  g_return_val_if_fail (value != NULL, NULL);

  return new_bounded (field, &bounds, error);
}

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
