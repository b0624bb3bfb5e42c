/* pioneer-query-condition.c - Conditions, from values that stand for themselves
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-condition-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query-amount-private.h"
#include "pioneer-query-guess-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"

const char *
pioneer_query_state_word (PioneerCondition condition)
{
  static const char *const words[] = {
    [PIONEER_CONDITION_STATED] = "*",
    [PIONEER_CONDITION_NONE] = "none",
    [PIONEER_CONDITION_UNKNOWN] = "unknown",
    [PIONEER_CONDITION_NOT_STATED] = "not-stated",
  };

  return condition < G_N_ELEMENTS (words) ? words[condition] : NULL;
}

int
pioneer_query_state_find (const char *word)
{
  for (int i = 0; pioneer_query_state_word ((PioneerCondition) i) != NULL; i++)
    if (strcmp (pioneer_query_state_word ((PioneerCondition) i), word) == 0)
      return i;

  return -1;
}

PioneerValueType
pioneer_query_name_get_type (const PioneerQueryName *name)
{
  return name->spec != NULL ? name->spec->type : 0;
}

gboolean
pioneer_query_name_is_kind (const PioneerQueryName *name)
{
  return name->path == NULL;
}

PioneerQueryNode *
pioneer_query_condition_new (const PioneerQueryName *name, PioneerCondition condition, guint column)
{
  PioneerQueryNode *self = pioneer_query_node_take (PIONEER_NODE_FIELD, NULL, column);

  /* Of a named programme, all its records are meant; else what a site's own field says. */
  if (condition != PIONEER_CONDITION_EQUAL && strcmp (name->path, "programme") == 0)
    self->path = g_strdup (pioneer_field_spec (PIONEER_FIELD_PARTICIPATION)->name);
  else
    self->path = g_strdup (name->path);
  self->condition = condition;

  return self;
}

PioneerQueryNode *
pioneer_query_refuse_kind (const char *found, guint column, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (found, -1);
  g_autofree char *words = pioneer_choice_list (PIONEER_TYPE_KIND);

  pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_WORD, column, "“%s” is no kind of record; behind kind: stands one of %s", quote,
                       words);

  return NULL;
}

static PioneerQueryNode *
read_kind (const char *value, guint column, GError **error)
{
  g_autofree char *folded = pioneer_query_guess_fold (value, strlen (value));
  int kind = pioneer_query_guess_kind (folded);

  if (kind < 0)
    return pioneer_query_refuse_kind (value, column, error);

  return pioneer_query_node_take (PIONEER_NODE_KIND, g_strdup (pioneer_kind_word ((PioneerKind) kind)), column);
}

char *
pioneer_query_write_amount (const PioneerQuantityData *amount)
{
  GString *out = g_string_new (NULL);

  pioneer_quantity_data_write (amount, out);

  return g_string_free (out, FALSE);
}

char *
pioneer_query_write_date (const PioneerPeriodData *date)
{
  GString *out = g_string_new (NULL);

  pioneer_period_data_write (date, out);

  return g_string_free (out, FALSE);
}

/* "Not selected" is not-selected. */
static char *
read_word (const char *value, GType type, GError **error)
{
  g_autofree char *word = pioneer_query_guess_fold (value, strlen (value));
  g_autofree char *quote = pioneer_misread_quote (value, -1);
  g_autofree char *words = NULL;

  if (pioneer_choice_find (type, word) >= 0)
    return g_steal_pointer (&word);

  words = pioneer_choice_list (type);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "“%s” is none of the words that it may be: %s", quote, words);

  return NULL;
}

/* In the notation of the catalogue; NULL where it can be no value of that field. */
static char *
read_value (const PioneerQueryName *name, const char *value, GError **error)
{
  PioneerQuantityData amount;
  PioneerPeriodData date;
  double multiplier;

  switch (pioneer_query_name_get_type (name))
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
    case PIONEER_VALUE_TYPE_NUMBER:
      return pioneer_query_amount_read (value, &amount, &multiplier, error) ? pioneer_query_write_amount (&amount) : NULL;
    case PIONEER_VALUE_TYPE_PERIOD:
      return pioneer_period_data_parse (value, &date, error) ? pioneer_query_write_date (&date) : NULL;
    case PIONEER_VALUE_TYPE_CHOICE:
      return read_word (value, name->spec->get_choice (), error);
    case PIONEER_VALUE_TYPE_TEXT:
    case PIONEER_VALUE_TYPE_RECORD:
      return g_strdup (value);
    default:
      return pioneer_query_amount_read (value, &amount, &multiplier, NULL) ? pioneer_query_write_amount (&amount)
                                                                           : g_strdup (value);
    }
}

PioneerQueryNode *
pioneer_query_condition_equal (const PioneerQueryName *name, const char *value, guint column, GError **error)
{
  g_autofree char *tidied = pioneer_query_tidy (value);
  g_autofree char *read = NULL;
  g_autoptr (GError) inner = NULL;
  PioneerQueryNode *self;

  if (pioneer_query_name_is_kind (name))
    return read_kind (tidied, column, error);
  if (*tidied == '\0')
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                           "a value of %s was expected, and nothing was given; %s:* is any value", name->path, name->path);
      return NULL;
    }

  read = read_value (name, tidied, &inner);
  if (read == NULL)
    {
      pioneer_query_fault_of (error, inner, column);
      return NULL;
    }

  self = pioneer_query_condition_new (name, PIONEER_CONDITION_EQUAL, column);
  self->value = g_steal_pointer (&read);

  return self;
}

PioneerQueryNode *
pioneer_query_condition_state (const PioneerQueryName *name, PioneerCondition condition, guint column, GError **error)
{
  return pioneer_query_name_is_kind (name) ? pioneer_query_refuse_kind (pioneer_query_state_word (condition), column, error)
                                           : pioneer_query_condition_new (name, condition, column);
}

PioneerQueryNode *
pioneer_query_condition_text (const PioneerQueryName *name, PioneerQueryNode *child, guint column, GError **error)
{
  g_autoptr (PioneerQueryNode) taken = child;
  PioneerQueryNode *self;

  if (pioneer_query_name_is_kind (name))
    return pioneer_query_refuse_kind (taken->text, column, error);
  if (pioneer_query_name_get_type (name) != 0 && pioneer_query_name_get_type (name) != PIONEER_VALUE_TYPE_TEXT &&
      pioneer_query_name_get_type (name) != PIONEER_VALUE_TYPE_RECORD)
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                           "the values of %s are not words; a star or ~ stands behind words alone", name->path);
      return NULL;
    }

  self = pioneer_query_condition_new (name, PIONEER_CONDITION_TEXT, column);
  self->children = pioneer_query_nodes_new ();
  g_ptr_array_add (self->children, g_steal_pointer (&taken));

  return self;
}
