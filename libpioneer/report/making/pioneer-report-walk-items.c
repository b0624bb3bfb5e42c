/* pioneer-report-walk-items.c - What is calculated and asked of the things at the end of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-steps-private.h"

#include <string.h>

#include "pioneer-change.h"
#include "pioneer-choice-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-quantity.h"
#include "pioneer-support-private.h"
#include "pioneer-value-private.h"

/* For sorting a few things without moving them. */
static int
compare_values (gconstpointer a, gconstpointer b)
{
  const PioneerReportItem *one = *(const PioneerReportItem *const *) a;
  const PioneerReportItem *other = *(const PioneerReportItem *const *) b;
  int order = (int) one->state - (int) other->state;

  return order != 0 ? order : pioneer_datum_compare (&one->value, &other->value);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const PioneerReportItem *one = *(const PioneerReportItem *const *) a;
  const PioneerReportItem *other = *(const PioneerReportItem *const *) b;
  int order = compare_values (a, b);

  if (order == 0)
    order = (int) one->modality - (int) other->modality;
  if (order == 0)
    order = g_strcmp0 (one->text, other->text);

  return order != 0 ? order : (one > other) - (one < other);
}

static GPtrArray *
sort_items (GArray *items, GCompareFunc compare)
{
  GPtrArray *sorted = g_ptr_array_sized_new (items->len);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (sorted, &g_array_index (items, PioneerReportItem, i));
  g_ptr_array_sort (sorted, compare);

  return sorted;
}

static gboolean
says_same (const PioneerReportItem *a, const PioneerReportItem *b)
{
  return a->modality == b->modality && compare_values (&a, &b) == 0 && g_strcmp0 (a->text, b->text) == 0;
}

/* The places of several, each once; of the first, those that state the value come first. */
static void
join_support (PioneerArena *arena, PioneerReportItem *item, GPtrArray *sorted, guint start, guint end)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_own = item->n_own;

  for (guint i = start; i < end; i++)
    {
      const PioneerReportItem *one = sorted->pdata[i];

      for (guint j = 0; j < one->n_statements; j++)
        if (g_hash_table_add (seen, GUINT_TO_POINTER (one->statements[j] + 1)))
          g_array_append_val (places, one->statements[j]);
    }
  pioneer_report_item_support (arena, item, (const guint32 *) (gpointer) places->data, places->len, NULL, 0);
  item->n_own = n_own;
}

void
pioneer_report_unite_items (PioneerArena *arena, GArray *items)
{
  g_autoptr (GPtrArray) sorted = NULL;
  g_autofree gboolean *dropped = NULL;
  guint kept = 0;
  guint end;

  if (items->len < 2)
    return;

  sorted = sort_items (items, compare_items);
  dropped = g_new0 (gboolean, items->len);
  for (guint start = 0; start < sorted->len; start = end)
    {
      for (end = start + 1; end < sorted->len && says_same (sorted->pdata[start], sorted->pdata[end]); end++)
        dropped[(PioneerReportItem *) sorted->pdata[end] - (PioneerReportItem *) (gpointer) items->data] = TRUE;
      if (end > start + 1)
        join_support (arena, sorted->pdata[start], sorted, start, end);
    }

  for (guint i = 0; i < items->len; i++)
    if (!dropped[i])
      g_array_index (items, PioneerReportItem, kept++) = g_array_index (items, PioneerReportItem, i);
  g_array_set_size (items, kept);
}

/* Where there is nothing to count, it isn't stated how many there are; and nobody's "none" is a number either. */
void
pioneer_report_count_items (PioneerArena *arena, GArray *items)
{
  g_autoptr (GPtrArray) sorted = sort_items (items, compare_values);
  PioneerReportItem count = { .value = { .type = PIONEER_VALUE_TYPE_NUMBER } };
  guint n = 0;
  guint end;

  for (guint start = 0; start < sorted->len; start = end)
    {
      gboolean intended = TRUE;

      for (end = start; end < sorted->len && compare_values (&sorted->pdata[start], &sorted->pdata[end]) == 0; end++)
        intended = intended && pioneer_modality_is_intention (((PioneerReportItem *) sorted->pdata[end])->modality);
      if (((PioneerReportItem *) sorted->pdata[start])->state != PIONEER_STATE_VALUE)
        continue;
      n++;
      count.n_intended += intended;
    }
  if (n == 0)
    return;

  count.value.number = n;
  join_support (arena, &count, sorted, 0, sorted->len);
  g_array_set_size (items, 0);
  g_array_append_val (items, count);
}

static gboolean
is_result (PioneerStore *store, const PioneerStatementData *statement)
{
  PioneerModality own = pioneer_store_modality (statement);

  return pioneer_modality_is_result (own != PIONEER_MODALITY_UNSPECIFIED ? own
                                                                         : pioneer_outcome_own_modality (store, statement->record));
}

static void
set_change (const PioneerReportWalk *walk, PioneerReportItem *item, PioneerChange *change)
{
  g_autofree char *text = pioneer_change_to_string (change);
  g_autoptr (PioneerQuantity) relative = pioneer_change_get_relative (change);
  g_autoptr (PioneerQuantity) absolute = pioneer_change_get_absolute (change);
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);
  g_autofree char *proper = g_strjoinv ("−", parts);

  item->text = pioneer_arena_text (walk->arena, proper);
  item->value.type = PIONEER_VALUE_TYPE_QUANTITY;
  item->value.quantity = pioneer_value_get_datum (PIONEER_VALUE (relative != NULL ? relative : absolute))->quantity;
}

/* Between a bound and anything else there is no change that could be worked out. */
static PioneerChange *
calculate_change (const PioneerStatementData *from, const PioneerStatementData *to)
{
  g_autoptr (PioneerQuantity) before = NULL;
  g_autoptr (PioneerQuantity) after = NULL;

  if (from->state != PIONEER_STATE_VALUE || to->state != PIONEER_STATE_VALUE ||
      pioneer_quantity_data_is_open (&from->value.quantity) || pioneer_quantity_data_is_open (&to->value.quantity))
    return NULL;

  before = pioneer_value_new_free (PIONEER_TYPE_QUANTITY, &from->value);
  after = pioneer_value_new_free (PIONEER_TYPE_QUANTITY, &to->value);

  return pioneer_change_new (before, after, NULL);
}

/* From a baseline to a value, both of which were found: a plan's figures are no change. Or to the target, which is intended. */
void
pioneer_report_walk_change (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items)
{
  gboolean intended = step->type == PIONEER_REPORT_STEP_INTENDED_CHANGE;
  const PioneerStatementData *baseline;
  const PioneerStatementData *end;
  g_autoptr (PioneerChange) change = NULL;
  PioneerReportItem item = { .state = PIONEER_STATE_VALUE };
  guint32 places[2];

  if (pioneer_store_record (walk->store, record)->kind != PIONEER_KIND_OUTCOME)
    return;
  baseline = pioneer_store_shown (walk->store, record, PIONEER_FIELD_BASELINE);
  end = pioneer_store_shown (walk->store, record, intended ? PIONEER_FIELD_TARGET : PIONEER_FIELD_ACTUAL);
  if (baseline == NULL || end == NULL || (!intended && (!is_result (walk->store, baseline) || !is_result (walk->store, end))))
    return;
  change = calculate_change (baseline, end);
  if (change == NULL)
    return;

  set_change (walk, &item, change);
  places[0] = pioneer_store_place (walk->store, end);
  places[1] = pioneer_store_place (walk->store, baseline);
  item.modality = pioneer_store_modality (end);
  if (item.modality == PIONEER_MODALITY_UNSPECIFIED)
    item.modality = intended ? PIONEER_MODALITY_AIM : pioneer_outcome_own_modality (walk->store, record);
  pioneer_report_item_support (walk->arena, &item, places, G_N_ELEMENTS (places), from->statements, from->n_statements);
  g_array_append_val (items, item);
}

static GPtrArray *
get_statements (const PioneerReportWalk *walk, const PioneerReportItem *from)
{
  GPtrArray *statements = g_ptr_array_new ();

  for (guint i = 0; i < from->n_own; i++)
    g_ptr_array_add (statements, (gpointer) pioneer_store_statement (walk->store, from->statements[i]));

  return statements;
}

static void
add_sources (const PioneerReportItem *from, GPtrArray *statements, GArray *items)
{
  for (guint i = 0; i < statements->len; i++)
    {
      const PioneerStatementData *statement = statements->pdata[i];

      for (guint32 j = 0; j < statement->n_citations; j++)
        {
          PioneerReportItem item = { .value = { .type = PIONEER_VALUE_TYPE_RECORD, .kind = PIONEER_KIND_SOURCE } };

          item.value.text = statement->citations[j].source;
          item.statements = &from->statements[i];
          item.n_statements = item.n_own = 1;
          g_array_append_val (items, item);
        }
    }
}

/* The statements of the same field that speak of the same thing. */
static char *
find_reason (PioneerStore *store, const PioneerStatementData *shown)
{
  const PioneerFieldSpec *field = pioneer_field_spec (shown->field);
  g_autoptr (GPtrArray) competing = g_ptr_array_new ();
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, shown->record, shown->field, &n);
  for (guint32 i = 0; i < n; i++)
    if (&statements[i] == shown || (statements[i].state == PIONEER_STATE_VALUE && shown->state == PIONEER_STATE_VALUE &&
                                    pioneer_datum_compare_key (field, &statements[i].value, &shown->value) == 0))
      g_ptr_array_add (competing, (gpointer) &statements[i]);

  return pioneer_choice_reason (store, (const PioneerStatementData *const *) competing->pdata, competing->len, store->policy);
}

static PioneerReportItem
make_choice (const PioneerReportItem *from, int choice)
{
  PioneerReportItem item = *from;

  item.state = PIONEER_STATE_VALUE;
  item.value = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_CHOICE, .choice = choice };

  return item;
}

static void
add_text (const PioneerReportItem *from, const char *text, GArray *items)
{
  PioneerReportItem item = *from;

  if (text == NULL)
    return;
  item.state = PIONEER_STATE_VALUE;
  item.value = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_TEXT };
  item.value.text = text;
  g_array_append_val (items, item);
}

static void
add_of_statement (const PioneerReportWalk *walk,
                  PioneerAspect aspect,
                  const PioneerReportItem *from,
                  const PioneerStatementData *statement,
                  GArray *items)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;
  PioneerReportItem item;

  if (aspect == PIONEER_ASPECT_LAYER)
    {
      add_text (from, walk->store->layers->pdata[statement->layer], items);
    }
  else if (aspect == PIONEER_ASPECT_RANK)
    {
      item = make_choice (from, (int) pioneer_store_rank (statement));
      g_array_append_val (items, item);
    }
  else if (aspect == PIONEER_ASPECT_AS_OF && qualifiers != NULL && qualifiers->as_of != NULL)
    {
      item = make_choice (from, 0);
      item.value = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_PERIOD, .period = *qualifiers->as_of };
      g_array_append_val (items, item);
    }
  else if (qualifiers != NULL && (aspect == PIONEER_ASPECT_SCOPE || aspect == PIONEER_ASPECT_ATTRIBUTED_TO))
    {
      add_text (from, aspect == PIONEER_ASPECT_SCOPE ? qualifiers->scope : qualifiers->attributed_to, items);
    }
}

void
pioneer_report_walk_aspect (const PioneerReportWalk *walk, PioneerAspect aspect, const PioneerReportItem *from, GArray *items)
{
  g_autoptr (GPtrArray) statements = get_statements (walk, from);
  g_autofree char *reason = NULL;
  PioneerReportItem item = make_choice (from, 0);

  if (aspect == PIONEER_ASPECT_STATE || aspect == PIONEER_ASPECT_MODALITY)
    {
      item.value.choice = aspect == PIONEER_ASPECT_STATE ? (int) from->state : (int) from->modality;
      if (aspect == PIONEER_ASPECT_STATE || from->modality != PIONEER_MODALITY_UNSPECIFIED)
        g_array_append_val (items, item);
      return;
    }
  if (statements->len == 0)
    return;

  switch (aspect)
    {
    case PIONEER_ASPECT_SOURCES:
      add_sources (from, statements, items);
      break;
    case PIONEER_ASPECT_SUPPORT:
      item.value = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_NUMBER };
      item.value.number =
          pioneer_support_count (walk->store, (const PioneerStatementData *const *) statements->pdata, statements->len);
      g_array_append_val (items, item);
      break;
    case PIONEER_ASPECT_REASON:
      reason = find_reason (walk->store, statements->pdata[0]);
      add_text (from, pioneer_arena_text (walk->arena, reason), items);
      break;
    default:
      for (guint i = 0; i < statements->len; i++)
        add_of_statement (walk, aspect, from, statements->pdata[i], items);
    }
}
