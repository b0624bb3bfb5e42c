/* pioneer-query-condition.c - Conditions, from values that stand for themselves
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-value-private.h"

#include <math.h>
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
#include "pioneer-units-private.h"

/* One end of a range: an amount, or else a date. */
typedef struct
{
  gboolean is_date;
  PioneerQuantityData amount;
  PioneerPeriodData date;
  double multiplier;
} Bound;

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

static PioneerValueType
get_type (const PioneerQueryName *name)
{
  return name->spec != NULL ? name->spec->type : 0;
}

static gboolean
is_kind (const PioneerQueryName *name)
{
  return name->path == NULL;
}

/* The message of an error in the reading of a value, with where it stands. */
static gboolean
fault_of (GError **error, const GError *inner, guint column)
{
  return pioneer_query_fault (error, inner->code, column, "%s", inner->message);
}

static PioneerQueryNode *
new_condition (const PioneerQueryName *name, PioneerCondition condition, guint column)
{
  PioneerQueryNode *self = pioneer_query_node_take (PIONEER_NODE_FIELD, NULL, column);

  self->path = g_strdup (name->path);
  self->condition = condition;

  return self;
}

static PioneerQueryNode *
refuse_kind (const char *found, guint column, GError **error)
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
    return refuse_kind (value, column, error);

  return pioneer_query_node_take (PIONEER_NODE_KIND, g_strdup (pioneer_kind_word ((PioneerKind) kind)), column);
}

static char *
write_amount (const PioneerQuantityData *amount)
{
  GString *out = g_string_new (NULL);

  pioneer_quantity_data_write (amount, out);

  return g_string_free (out, FALSE);
}

static char *
write_date (const PioneerPeriodData *date)
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

  switch (get_type (name))
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
    case PIONEER_VALUE_TYPE_NUMBER:
      return pioneer_query_amount_read (value, &amount, &multiplier, error) ? write_amount (&amount) : NULL;
    case PIONEER_VALUE_TYPE_PERIOD:
      return pioneer_period_data_parse (value, &date, error) ? write_date (&date) : NULL;
    case PIONEER_VALUE_TYPE_CHOICE:
      return read_word (value, name->spec->get_choice (), error);
    case PIONEER_VALUE_TYPE_TEXT:
    case PIONEER_VALUE_TYPE_RECORD:
      return g_strdup (value);
    default:
      return pioneer_query_amount_read (value, &amount, &multiplier, NULL) ? write_amount (&amount) : g_strdup (value);
    }
}

PioneerQueryNode *
pioneer_query_condition_equal (const PioneerQueryName *name, const char *value, guint column, GError **error)
{
  g_autofree char *tidied = pioneer_query_tidy (value);
  g_autofree char *read = NULL;
  g_autoptr (GError) inner = NULL;
  PioneerQueryNode *self;

  if (is_kind (name))
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
      fault_of (error, inner, column);
      return NULL;
    }

  self = new_condition (name, PIONEER_CONDITION_EQUAL, column);
  self->value = g_steal_pointer (&read);

  return self;
}

PioneerQueryNode *
pioneer_query_condition_state (const PioneerQueryName *name, PioneerCondition condition, guint column, GError **error)
{
  return is_kind (name) ? refuse_kind (pioneer_query_state_word (condition), column, error)
                        : new_condition (name, condition, column);
}

PioneerQueryNode *
pioneer_query_condition_text (const PioneerQueryName *name, PioneerQueryNode *child, guint column, GError **error)
{
  g_autoptr (PioneerQueryNode) taken = child;
  PioneerQueryNode *self;

  if (is_kind (name))
    return refuse_kind (taken->text, column, error);
  if (get_type (name) != 0 && get_type (name) != PIONEER_VALUE_TYPE_TEXT && get_type (name) != PIONEER_VALUE_TYPE_RECORD)
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                           "the values of %s are not words; a star or ~ stands behind words alone", name->path);
      return NULL;
    }

  self = new_condition (name, PIONEER_CONDITION_TEXT, column);
  self->children = pioneer_query_nodes_new ();
  g_ptr_array_add (self->children, g_steal_pointer (&taken));

  return self;
}

static gboolean
read_amount_bound (const char *text, Bound *bound, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (!pioneer_query_amount_read (text, &bound->amount, &bound->multiplier, error))
    return FALSE;
  if (bound->amount.comparator == 0 && bound->amount.lower == bound->amount.upper)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
               "“%s” leaves an amount open; the end of a range is one amount, such as 2000 or 8 week", quote);

  return FALSE;
}

static gboolean
read_date_bound (const char *text, Bound *bound, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (!pioneer_period_data_parse (text, &bound->date, error))
    return FALSE;

  bound->is_date = TRUE;
  if (bound->date.form == PIONEER_PERIOD_FORM_DATE)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
               "“%s” is not one date; the end of a range is such as 2013, 2013-05 or 2013-11-01", quote);

  return FALSE;
}

static gboolean
read_bound (const PioneerQueryName *name, const char *text, Bound *bound, GError **error)
{
  PioneerPeriodData date;

  if (text == NULL)
    return TRUE;
  if (get_type (name) == PIONEER_VALUE_TYPE_PERIOD)
    return read_date_bound (text, bound, error);
  /* Of what only a catalogue knows, either may be meant. */
  if (get_type (name) == 0 && !pioneer_query_amount_read (text, &bound->amount, &bound->multiplier, NULL) &&
      pioneer_period_data_parse (text, &date, NULL))
    return read_date_bound (text, bound, error);

  return read_amount_bound (text, bound, error);
}

static double
in_base (const PioneerQuantityData *amount)
{
  return amount->lower * pioneer_unit_get (amount->unit)->factor;
}

/* The unit of one end is that of both: 1..2week. A multiplier is that of its own end, unless it could be meant for both. */
static gboolean
join_amounts (Bound *lowest, Bound *highest, GError **error)
{
  double low = lowest->amount.lower;

  if (lowest->amount.unit == PIONEER_UNIT_COUNT)
    lowest->amount.unit = highest->amount.unit;
  if (highest->amount.unit == PIONEER_UNIT_COUNT)
    highest->amount.unit = lowest->amount.unit;

  if (lowest->multiplier <= 1 && highest->multiplier > 1 && low > 0 && low * highest->multiplier <= highest->amount.lower)
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "a range such as 10..20k can be read in two ways; write 10k..20k, or 10..20000");
      return FALSE;
    }
  if (!pioneer_quantity_data_like (&lowest->amount, &highest->amount))
    {
      g_set_error_literal (
          error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS,
          "the ends of the range are of unlike units; write both in units that can be converted, such as 1 week and 10 day");
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_backwards (const Bound *lowest, const Bound *highest)
{
  guint32 first = 0;
  guint32 last = 0;

  if (!lowest->is_date)
    return in_base (&lowest->amount) > in_base (&highest->amount);

  return pioneer_period_data_first_day (&lowest->date, &first) && pioneer_period_data_last_day (&highest->date, &last) &&
         first > last;
}

static gboolean
join_bounds (Bound *lowest, Bound *highest, GError **error)
{
  if (lowest->is_date != highest->is_date)
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "one end of the range is a date, the other an amount; write both as one or the other");
      return FALSE;
    }
  if (!lowest->is_date && !join_amounts (lowest, highest, error))
    return FALSE;
  if (!is_backwards (lowest, highest))
    return TRUE;

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "the range ends below its start; write the lower end first");

  return FALSE;
}

static char *
write_bound (const char *text, const Bound *bound)
{
  if (text == NULL)
    return NULL;

  return bound->is_date ? write_date (&bound->date) : write_amount (&bound->amount);
}

static gboolean
check_range (const PioneerQueryName *name, const PioneerQueryBounds *bounds, guint column, GError **error)
{
  PioneerValueType type = get_type (name);

  if (type == PIONEER_VALUE_TYPE_TEXT || type == PIONEER_VALUE_TYPE_RECORD || type == PIONEER_VALUE_TYPE_CHOICE)
    return pioneer_query_fault (
        error, PIONEER_ERROR_PARSE, column,
        "the values of %s are neither amounts nor dates, so that none is above another; write a value behind %s:", name->path,
        name->path);
  if (bounds->lowest == NULL && bounds->highest == NULL)
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                                "a range has at least one end, such as 10..20, 10.. or ..20; %s:* is any value", name->path);

  return TRUE;
}

PioneerQueryNode *
pioneer_query_condition_range (const PioneerQueryName *name, const PioneerQueryBounds *bounds, guint column, GError **error)
{
  g_autoptr (GError) inner = NULL;
  Bound lowest = { 0 };
  Bound highest = { 0 };
  PioneerQueryNode *self;

  if (is_kind (name))
    return refuse_kind (bounds->lowest != NULL ? bounds->lowest : "..", column, error);
  if (!check_range (name, bounds, column, error))
    return NULL;
  if (!read_bound (name, bounds->lowest, &lowest, &inner) || !read_bound (name, bounds->highest, &highest, &inner) ||
      (bounds->lowest != NULL && bounds->highest != NULL && !join_bounds (&lowest, &highest, &inner)))
    {
      fault_of (error, inner, column);
      return NULL;
    }

  self = new_condition (name, PIONEER_CONDITION_RANGE, column);
  self->lowest = write_bound (bounds->lowest, &lowest);
  self->highest = write_bound (bounds->highest, &highest);
  self->above = bounds->above;
  self->below = bounds->below;

  return self;
}
