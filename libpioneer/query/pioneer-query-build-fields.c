/* pioneer-query-build-fields.c - Conditions on fields, put together by programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-build-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-query-private.h"
#include "pioneer-query-term-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-value-private.h"

/* A name in quotes is taken as it stands there, as in the query language. */
static PioneerQueryName *
read_name (const char *field, GError **error)
{
  g_autofree char *name = NULL;
  gsize length;

  if (!pioneer_query_check_text (field, error))
    return NULL;

  name = pioneer_query_tidy (field);
  length = strlen (name);
  if (length < 2 || name[0] != '"' || name[length - 1] != '"')
    return pioneer_query_name_resolve (name, FALSE, 0, error);

  name[length - 1] = '\0';

  return pioneer_query_name_resolve (name + 1, TRUE, 0, error);
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
  if (name == NULL || !pioneer_query_check_text (value, error))
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
  if (name == NULL || !pioneer_query_check_words (word, error) || !pioneer_query_check_changes (changes, error))
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
  if (name == NULL || (bounds->lowest != NULL && !pioneer_query_check_text (bounds->lowest, error)) ||
      (bounds->highest != NULL && !pioneer_query_check_text (bounds->highest, error)))
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
