/* oracle-fields.c - Conditions on fields, by the definition of search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>
#include <string.h>

#include "oracle-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

const PioneerDatum *
oracle_value (const PioneerStatementData *statement, int member)
{
  if (statement->state != PIONEER_STATE_VALUE)
    return NULL;
  if (statement->value.type != PIONEER_VALUE_TYPE_SHAPE)
    return &statement->value;

  return &statement->value.members[member >= 0 ? (guint) member : statement->value.shape->main_member];
}

/* A condition on values: on the field, or on a member of it. */
typedef struct
{
  const PioneerQueryNode *node;
  PioneerFieldId field;
  int member; /* or -1 */
  const PioneerTypeSpec *spec;
  GArray *records; /* of values that are records: those that are named */
} Asked;

typedef struct
{
  double lowest;
  double highest;
  gboolean lowest_open;
  gboolean highest_open;
} Interval;

/* All that a quantity allows; about and nearly are taken at the amount they name. */
static Interval
get_interval (const PioneerQuantityData *quantity, double factor)
{
  Interval all = { quantity->lower * factor, quantity->upper * factor, FALSE, FALSE };

  if (quantity->comparator == PIONEER_COMPARATOR_OVER || quantity->comparator == PIONEER_COMPARATOR_AT_LEAST)
    all.highest = INFINITY;
  if (quantity->comparator == PIONEER_COMPARATOR_UNDER || quantity->comparator == PIONEER_COMPARATOR_AT_MOST)
    all.lowest = -INFINITY;
  all.lowest_open = quantity->comparator == PIONEER_COMPARATOR_OVER;
  all.highest_open = quantity->comparator == PIONEER_COMPARATOR_UNDER;

  return all;
}

static gboolean
lies_within (const Interval *value, const Interval *range)
{
  gboolean low = value->lowest > range->lowest ||
                 (fabs (value->lowest - range->lowest) < 1e-9 && (!range->lowest_open || value->lowest_open)) ||
                 range->lowest == -INFINITY;
  gboolean high = value->highest < range->highest ||
                  (fabs (value->highest - range->highest) < 1e-9 && (!range->highest_open || value->highest_open)) ||
                  range->highest == INFINITY;

  return low && high;
}

static void
parse_quantity (const char *text, PioneerQuantityData *quantity)
{
  g_assert_true (pioneer_quantity_data_parse (text, quantity, NULL));
}

static gboolean
meets_quantity (const PioneerQueryNode *node, const PioneerQuantityData *value)
{
  gboolean is_range = node->condition == PIONEER_CONDITION_RANGE;
  const char *low = is_range ? node->lowest : node->value;
  const char *high = is_range ? node->highest : node->value;
  Interval range = { -INFINITY, INFINITY, node->above, node->below };
  PioneerQuantityData bound = { 0 };
  guint unit = PIONEER_UNIT_COUNT;
  Interval all;

  for (guint i = 0; i < 2; i++)
    if ((i == 0 ? low : high) != NULL)
      {
        parse_quantity (i == 0 ? low : high, &bound);
        unit = MAX (unit, bound.unit);
        if (i == 0)
          range.lowest = bound.lower;
        else
          range.highest = bound.upper;
      }

  if (unit == PIONEER_UNIT_COUNT)
    {
      all = get_interval (value, 1);
      return !pioneer_unit_is_share (value->unit) && lies_within (&all, &range);
    }
  if (g_strcmp0 (pioneer_unit_get (unit)->dimension, pioneer_unit_get (value->unit)->dimension) != 0)
    return FALSE;
  range.lowest *= pioneer_unit_get (unit)->factor;
  range.highest *= pioneer_unit_get (unit)->factor;
  all = get_interval (value, pioneer_unit_get (value->unit)->factor);

  return lies_within (&all, &range);
}

/* All days of the value must lie in the range. */
static gboolean
meets_period (const PioneerQueryNode *node, const PioneerPeriodData *value)
{
  gboolean is_range = node->condition == PIONEER_CONDITION_RANGE;
  const char *low = is_range ? node->lowest : node->value;
  const char *high = is_range ? node->highest : node->value;
  PioneerPeriodData bound;
  guint32 day;
  guint32 limit;

  if (low != NULL)
    {
      g_assert_true (pioneer_period_data_parse (low, &bound, NULL));
      g_assert_true (node->above ? pioneer_period_data_last_day (&bound, &limit) : pioneer_period_data_first_day (&bound, &limit));
      if (!pioneer_period_data_first_day (value, &day) || (node->above ? day <= limit : day < limit))
        return FALSE;
    }
  if (high != NULL)
    {
      g_assert_true (pioneer_period_data_parse (high, &bound, NULL));
      g_assert_true (node->below ? pioneer_period_data_first_day (&bound, &limit) : pioneer_period_data_last_day (&bound, &limit));
      if (!pioneer_period_data_last_day (value, &day) || (node->below ? day >= limit : day > limit))
        return FALSE;
    }

  return TRUE;
}

static gboolean
meets (Oracle *self, const Asked *asked, const PioneerDatum *value)
{
  guint32 record;

  switch (value->type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
      return meets_quantity (asked->node, &value->quantity);
    case PIONEER_VALUE_TYPE_PERIOD:
      return meets_period (asked->node, &value->period);
    case PIONEER_VALUE_TYPE_CHOICE:
      return strcmp (pioneer_choice_nick (asked->spec->get_choice (), value->choice), asked->node->value) == 0;
    case PIONEER_VALUE_TYPE_RECORD:
      record = pioneer_store_find (self->store, value->kind, value->text);
      for (guint i = 0; i < asked->records->len; i++)
        if (g_array_index (asked->records, guint32, i) == record)
          return TRUE;
      return FALSE;
    default:
      return FALSE;
    }
}

/* Whether any statement of the field that isn't deprecated meets the condition. */
static gboolean
any_meets (Oracle *self, guint32 record, const Asked *asked)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, asked->field, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerDatum *value = oracle_value (&statements[i], asked->member);

      if (pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      if (value != NULL && value->type != 0 && meets (self, asked, value))
        return TRUE;
    }

  return FALSE;
}

PioneerState
oracle_state (Oracle *self, guint32 record, PioneerFieldId field)
{
  const PioneerState order[] = { PIONEER_STATE_VALUE, PIONEER_STATE_NONE, PIONEER_STATE_UNKNOWN };
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, field, &n);

  for (guint state = 0; state < G_N_ELEMENTS (order); state++)
    for (guint32 i = 0; i < n; i++)
      if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED && statements[i].state == order[state])
        return order[state];

  return PIONEER_STATE_NOT_STATED;
}

/* The states of a field are those that its facet counts. */
static gboolean
is_state (PioneerCondition condition, PioneerState state)
{
  switch (condition)
    {
    case PIONEER_CONDITION_STATED:
      return state == PIONEER_STATE_VALUE;
    case PIONEER_CONDITION_NONE:
      return state == PIONEER_STATE_NONE;
    case PIONEER_CONDITION_UNKNOWN:
      return state == PIONEER_STATE_UNKNOWN;
    default:
      return state == PIONEER_STATE_NOT_STATED;
    }
}

/* The words of a label, folded, so that labels can be compared. */
static char *
fold (Oracle *self, const char *text)
{
  GString *folded = g_string_new (NULL);
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      g_string_append_printf (folded, "%.*s ", (int) words[i].length, words[i].word);

  return g_string_free (folded, FALSE);
}

static gboolean
is_named (Oracle *self, guint32 place, const char *text, const char *folded)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, place);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);
  g_autofree char *reference = g_strdup_printf ("%s/%s", pioneer_kind_word (record->kind), record->slug);

  if (strcmp (record->slug, text) == 0 || strcmp (reference, text) == 0)
    return TRUE;
  for (guint32 i = 0; i < record->n_statements && *folded != '\0'; i++)
    if (oracle_is_label (&statements[i]))
      {
        g_autofree char *label = fold (self, statements[i].value.text);

        if (strcmp (label, folded) == 0)
          return TRUE;
      }

  return FALSE;
}

static GArray *
find_named (Oracle *self, guint kinds, const char *text)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree char *folded = fold (self, text);

  for (guint32 i = 0; i < self->n_records; i++)
    if ((kinds & 1u << pioneer_store_record (self->store, i)->kind) && is_named (self, i, text, folded))
      g_array_append_val (records, i);
  if (self->widening)
    oracle_add_narrower (self, records);

  return records;
}

/* Each of the words between spaces, in the text of one field. */
static OracleFound *
find_all_words (Oracle *self, const char *text, int field)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  OracleFound *all = NULL;

  for (char **word = words; *word != NULL; word++)
    {
      OracleFound *one = oracle_word (self, *word, field);

      if (all == NULL)
        all = one;
      else
        oracle_require (all, one);
    }

  return all;
}

static OracleFound *
find_text (Oracle *self, const PioneerQueryNode *node, PioneerFieldId field, gboolean is_text)
{
  const PioneerQueryNode *child = node->children != NULL ? node->children->pdata[0] : NULL;

  if (child == NULL)
    return is_text ? oracle_word (self, node->value, (int) field) : find_all_words (self, node->value, (int) field);
  if (child->type == PIONEER_NODE_PREFIX)
    return oracle_prefix (self, child->text, (int) field);

  return oracle_fuzzy (self, child->text, child->distance, (int) field);
}

static OracleFound *
find_field (Oracle *self, const PioneerQueryNode *node, PioneerFieldId field, int member)
{
  const PioneerFieldSpec *spec = pioneer_field_spec (field);
  const PioneerShape *shape = spec->spec.shape;
  Asked asked = { .node = node, .field = field, .member = member, .spec = &spec->spec };
  gboolean is_equal = node->condition == PIONEER_CONDITION_EQUAL;
  gboolean is_value = is_equal || node->condition == PIONEER_CONDITION_RANGE;
  gboolean is_sought = is_equal || node->condition == PIONEER_CONDITION_TEXT;
  g_autoptr (GArray) records = NULL;
  OracleFound *found;

  if (spec->spec.type == PIONEER_VALUE_TYPE_SHAPE)
    asked.spec = &shape->members[member >= 0 ? (guint) member : shape->main_member].spec;
  if (is_equal && asked.spec->type == PIONEER_VALUE_TYPE_RECORD)
    asked.records = records = find_named (self, asked.spec->kinds, node->value);
  if (is_sought && (asked.spec->type == PIONEER_VALUE_TYPE_TEXT ||
                    (asked.spec->type == PIONEER_VALUE_TYPE_RECORD && (records == NULL || records->len == 0))))
    return find_text (self, node, field, asked.spec->type == PIONEER_VALUE_TYPE_TEXT);

  found = oracle_found_new (self);
  for (guint32 i = 0; i < found->n; i++)
    if (pioneer_field_is_of (field, pioneer_store_record (self->store, i)->kind))
      found->matches[i] = is_value ? any_meets (self, i, &asked) : is_state (node->condition, oracle_state (self, i, field));

  return found;
}

/* Outcomes that are so, and records of which something is. */
static OracleFound *
find_modality (Oracle *self, const PioneerQueryNode *node)
{
  int modality = pioneer_choice_find (pioneer_modality_get_type (), node->value);
  OracleFound *found = oracle_found_new (self);

  for (guint32 i = 0; i < found->n; i++)
    {
      const PioneerRecordData *record = pioneer_store_record (self->store, i);
      const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

      for (guint32 j = 0; j < record->n_statements; j++)
        if (pioneer_store_rank (&statements[j]) == PIONEER_RANK_DEPRECATED || statements[j].state != PIONEER_STATE_VALUE)
          continue;
        else if (record->kind == PIONEER_KIND_OUTCOME)
          found->matches[i] |= statements[j].field == PIONEER_FIELD_MODALITY && statements[j].value.choice == modality;
        else
          found->matches[i] |= (int) pioneer_store_modality (&statements[j]) == modality;
    }

  return found;
}

static OracleFound *
find_identity (Oracle *self, const char *slug)
{
  OracleFound *found = oracle_found_new (self);

  for (guint32 i = 0; i < found->n; i++)
    found->matches[i] = strcmp (pioneer_store_record (self->store, i)->slug, slug) == 0;

  return found;
}

OracleFound *
oracle_field (Oracle *self, const PioneerQueryNode *node)
{
  g_auto (GStrv) steps = g_strsplit (node->path, ".", 2);
  OracleFound *any = oracle_found_new (self);

  if (strcmp (node->path, "id") == 0)
    oracle_add (any, find_identity (self, node->value));
  else if (strcmp (node->path, "modality") == 0 && node->condition == PIONEER_CONDITION_EQUAL)
    oracle_add (any, find_modality (self, node));
  else
    for (guint i = 0; i < PIONEER_N_FIELDS; i++)
      if (strcmp (pioneer_field_spec (i)->name, steps[0]) == 0)
        oracle_add (any,
                    find_field (self, node, i,
                                steps[1] != NULL ? pioneer_shape_find_member (pioneer_field_spec (i)->spec.shape, steps[1]) : -1));

  return any;
}
