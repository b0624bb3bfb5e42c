/* pioneer-report-walk-field.c - From records to the values of their fields, and to records that belong to them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-steps-private.h"

#include <stdlib.h>
#include <string.h>

gboolean
pioneer_modality_is_result (PioneerModality modality)
{
  return modality == PIONEER_MODALITY_REPORTED || modality == PIONEER_MODALITY_MEASURED;
}

PioneerModality
pioneer_outcome_own_modality (PioneerStore *store, guint32 outcome)
{
  const PioneerStatementData *shown = pioneer_store_shown (store, outcome, PIONEER_FIELD_MODALITY);

  return shown != NULL ? (PioneerModality) shown->value.choice : PIONEER_MODALITY_UNSPECIFIED;
}

PioneerModality
pioneer_modality_along (PioneerModality way, PioneerModality own)
{
  if (pioneer_modality_is_intention (own) || (own != PIONEER_MODALITY_UNSPECIFIED && !pioneer_modality_is_intention (way)))
    return own;

  return way;
}

void
pioneer_report_item_support (
    PioneerArena *arena, PioneerReportItem *item, const guint32 *first, guint n_first, const guint32 *rest, guint n_rest)
{
  guint32 *places;

  item->n_own = n_first;
  item->n_statements = n_first + n_rest;
  if (item->n_statements == 0)
    return;

  places = pioneer_arena_new_array (arena, guint32, item->n_statements);
  if (n_first > 0)
    memcpy (places, first, n_first * sizeof *places);
  if (n_rest > 0)
    memcpy (places + n_first, rest, n_rest * sizeof *places);
  item->statements = places;
}

/* What an outcome says of its measure is as real as the outcome, unless it says otherwise itself; a target is aimed at. */
static gboolean
is_part (PioneerFieldId field)
{
  return field == PIONEER_FIELD_BASELINE || field == PIONEER_FIELD_TARGET || field == PIONEER_FIELD_ACTUAL ||
         field == PIONEER_FIELD_CHANGE || field == PIONEER_FIELD_DIRECTION;
}

static PioneerModality
find_modality (const PioneerReportWalk *walk, const PioneerStatementData *statement, const PioneerReportItem *from)
{
  PioneerModality own = pioneer_store_modality (statement);

  if (pioneer_store_record (walk->store, statement->record)->kind != PIONEER_KIND_OUTCOME)
    return pioneer_modality_along (from->modality, own);
  if (own != PIONEER_MODALITY_UNSPECIFIED)
    return own;
  if (statement->field == PIONEER_FIELD_TARGET)
    return PIONEER_MODALITY_AIM;

  return is_part (statement->field) ? pioneer_outcome_own_modality (walk->store, statement->record) : from->modality;
}

static void
add_saying (const PioneerReportWalk *walk,
            const PioneerReportItem *from,
            const PioneerStatementData *shown,
            const guint32 *places,
            guint n,
            GArray *items)
{
  PioneerReportItem item = { .value = shown->value, .state = (PioneerState) shown->state };

  item.modality = find_modality (walk, shown, from);
  pioneer_report_item_support (walk->arena, &item, places, n, from->statements, from->n_statements);
  g_array_append_val (items, item);
}

static gboolean
is_wanted (const PioneerReportWalk *walk, const PioneerStatementData *statement)
{
  return walk->all ? pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED : (statement->flags & PIONEER_STATEMENT_SHOWN) != 0;
}

/* By what is said, then in canonical order. */
static int
compare_said (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *one = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *other = *(const PioneerStatementData *const *) b;
  int order = (int) one->state - (int) other->state;

  if (order == 0)
    order = (int) pioneer_store_modality (one) - (int) pioneer_store_modality (other);
  if (order == 0)
    order = pioneer_datum_compare (&one->value, &other->value);

  return order != 0 ? order : (one > other) - (one < other);
}

/* Several statements that say the same: which is shown, and all. */
typedef struct
{
  const PioneerStatementData *first;
  const PioneerStatementData *shown;
  guint start; /* among the sorted statements */
  guint end;
} Saying;

static int
compare_sayings (gconstpointer a, gconstpointer b)
{
  const Saying *one = a;
  const Saying *other = b;

  return (one->first > other->first) - (one->first < other->first);
}

static void
add_sayings (const PioneerReportWalk *walk,
             const PioneerReportItem *from,
             const PioneerStatementData *const *sorted,
             const Saying *saying,
             GArray *items)
{
  g_autofree guint32 *places = g_new (guint32, saying->end - saying->start);
  guint n = 0;

  places[n++] = pioneer_store_place (walk->store, saying->shown);
  for (guint i = saying->start; i < saying->end; i++)
    if (sorted[i] != saying->shown)
      places[n++] = pioneer_store_place (walk->store, sorted[i]);

  add_saying (walk, from, saying->shown, places, n, items);
}

static GArray *
group_sayings (const PioneerStatementData *const *sorted, guint n)
{
  GArray *sayings = g_array_new (FALSE, FALSE, sizeof (Saying));

  for (guint i = 0; i < n; i++)
    {
      Saying *last = sayings->len > 0 ? &g_array_index (sayings, Saying, sayings->len - 1) : NULL;
      Saying saying = { sorted[i], sorted[i], i, i + 1 };

      if (last == NULL || !pioneer_statement_data_agrees (last->shown, sorted[i]))
        {
          g_array_append_val (sayings, saying);
          continue;
        }
      last->end = i + 1;
      if (sorted[i]->flags & PIONEER_STATEMENT_SHOWN)
        last->shown = sorted[i];
    }
  g_array_sort (sayings, compare_sayings);

  return sayings;
}

static void
add_many (
    const PioneerReportWalk *walk, const PioneerReportItem *from, const PioneerStatementData *statements, guint32 n, GArray *items)
{
  g_autofree const PioneerStatementData **sorted = g_new (const PioneerStatementData *, n);
  g_autoptr (GArray) sayings = NULL;
  guint n_sorted = 0;

  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      sorted[n_sorted++] = &statements[i];
  qsort (sorted, n_sorted, sizeof *sorted, compare_said);

  sayings = group_sayings (sorted, n_sorted);
  for (guint i = 0; i < sayings->len; i++)
    if (is_wanted (walk, g_array_index (sayings, Saying, i).shown))
      add_sayings (walk, from, sorted, &g_array_index (sayings, Saying, i), items);
}

/* A record of which no source gives a name goes by its identity. */
static void
add_nameless (const PioneerReportWalk *walk, const PioneerReportItem *from, guint32 record, GArray *items)
{
  PioneerReportItem item = { .value = { .type = PIONEER_VALUE_TYPE_TEXT }, .modality = from->modality };

  item.value.text = pioneer_store_record (walk->store, record)->slug;
  pioneer_report_item_support (walk->arena, &item, from->statements, from->n_statements, NULL, 0);
  g_array_append_val (items, item);
}

void
pioneer_report_walk_field (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items)
{
  int field = step->fields[pioneer_store_record (walk->store, record)->kind];
  const PioneerStatementData *statements;
  guint before = items->len;
  guint32 place;
  guint32 n;

  if (field < 0)
    return;

  statements = pioneer_store_field (walk->store, record, (PioneerFieldId) field, &n);
  if (n == 1 && is_wanted (walk, statements))
    {
      place = pioneer_store_place (walk->store, statements);
      add_saying (walk, from, statements, &place, 1, items);
    }
  else if (n > 1)
    {
      add_many (walk, from, statements, n, items);
    }
  if (field == PIONEER_FIELD_NAME && items->len == before)
    add_nameless (walk, from, record, items);
}

/* A record that others name, or that is named, with the statements that do; where all sides are told of, each modality by itself. */
typedef struct
{
  guint32 record;
  guint32 statement;
  guint modality; /* 0 where they are taken together */
} Mention;

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const Mention *one = a;
  const Mention *other = b;

  if (one->record != other->record)
    return one->record < other->record ? -1 : 1;
  if (one->modality != other->modality)
    return one->modality < other->modality ? -1 : 1;

  return (one->statement > other->statement) - (one->statement < other->statement);
}

static void
note_mention (const PioneerReportWalk *walk, GArray *mentions, guint32 record, guint32 statement)
{
  Mention mention = { record, statement, 0 };

  if (walk->all)
    mention.modality = pioneer_store_modality (pioneer_store_statement (walk->store, statement));
  if (record != PIONEER_NO_RECORD)
    g_array_append_val (mentions, mention);
}

static void
note_named (
    const PioneerReportWalk *walk, const PioneerRelatedSpec *related, const PioneerDatum *datum, guint32 place, GArray *mentions)
{
  if (datum->type == PIONEER_VALUE_TYPE_RECORD && datum->kind == related->to)
    note_mention (walk, mentions, pioneer_store_find (walk->store, related->to, datum->text), place);
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    for (guint i = 0; i < datum->shape->n_members; i++)
      note_named (walk, related, &datum->members[i], place, mentions);
}

static void
find_inverse (const PioneerReportWalk *walk, const PioneerRelatedSpec *related, guint32 record, GArray *mentions)
{
  guint32 n;
  const guint32 *places = pioneer_store_mentions (walk->store, record, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (walk->store, places[i]);

      if (pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED && (related->field < 0 || statement->field == related->field) &&
          pioneer_store_record (walk->store, statement->record)->kind == related->to)
        note_mention (walk, mentions, statement->record, places[i]);
    }
}

static void
find_named (const PioneerReportWalk *walk, const PioneerRelatedSpec *related, guint32 record, GArray *mentions)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (walk->store, record, (PioneerFieldId) related->field, &n);

  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      note_named (walk, related, &statements[i].value, pioneer_store_place (walk->store, &statements[i]), mentions);
}

/* An outcome is as real as it says itself; else the most real of the statements decides. */
static PioneerModality
find_link_modality (const PioneerReportWalk *walk, guint32 record, const Mention *mentions, guint n)
{
  PioneerModality modality = PIONEER_MODALITY_UNSPECIFIED;

  if (pioneer_store_record (walk->store, record)->kind == PIONEER_KIND_OUTCOME)
    return pioneer_outcome_own_modality (walk->store, record);

  for (guint i = 0; i < n; i++)
    {
      modality = pioneer_store_modality (pioneer_store_statement (walk->store, mentions[i].statement));
      if (!pioneer_modality_is_intention (modality))
        break;
    }

  return modality;
}

static void
add_related (const PioneerReportWalk *walk, const PioneerReportItem *from, const Mention *mentions, guint n, GArray *items)
{
  const PioneerRecordData *data = pioneer_store_record (walk->store, mentions[0].record);
  PioneerReportItem item = { .value = { .type = PIONEER_VALUE_TYPE_RECORD, .kind = (guint8) data->kind } };
  g_autofree guint32 *places = g_new (guint32, n);

  for (guint i = 0; i < n; i++)
    places[i] = mentions[i].statement;
  item.value.text = data->slug;
  item.modality = pioneer_modality_along (from->modality, find_link_modality (walk, mentions[0].record, mentions, n));
  pioneer_report_item_support (walk->arena, &item, places, n, from->statements, from->n_statements);
  g_array_append_val (items, item);
}

void
pioneer_report_walk_related (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items)
{
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (Mention));
  const Mention *all;
  guint start = 0;

  if (step->related->inverse)
    find_inverse (walk, step->related, record, mentions);
  else
    find_named (walk, step->related, record, mentions);

  g_array_sort (mentions, compare_mentions);
  all = (const Mention *) (gpointer) mentions->data;
  for (guint i = 1; i <= mentions->len; i++)
    if (i == mentions->len || all[i].record != all[start].record || all[i].modality != all[start].modality)
      {
        add_related (walk, from, all + start, i - start, items);
        start = i;
      }
}
