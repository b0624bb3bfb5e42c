/* pioneer-report-walk.c - Following paths of reports
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-steps-private.h"

#include <string.h>

#include "pioneer-dispute-private.h"

/* So many things at the end of a path are no work worth counting. */
#define FEW 16u

static PioneerReportItem
make_record_item (PioneerStore *store, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (store, record);
  PioneerReportItem item = { .value = { .type = PIONEER_VALUE_TYPE_RECORD, .kind = (guint8) data->kind } };

  item.value.text = data->slug;

  return item;
}

static void
add_text (const PioneerReportItem *from, const char *text, GArray *items)
{
  PioneerReportItem item = *from;

  item.value = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_TEXT };
  item.value.text = text;
  g_array_append_val (items, item);
}

static void
add_reference (const PioneerReportWalk *walk, const PioneerReportItem *from, const PioneerRecordData *record, GArray *items)
{
  g_autofree char *text = g_strdup_printf ("%s/%s", pioneer_kind_word (record->kind), record->slug);

  add_text (from, pioneer_arena_text (walk->arena, text), items);
}

/* Each field once, however many of its values there is disagreement about. */
static void
add_conflicts (const PioneerReportWalk *walk, guint32 record, GArray *items)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (walk->store);
  g_autoptr (GPtrArray) disputes = pioneer_disputes_of_record (book, record);
  PioneerReportItem item = { .value = { .type = PIONEER_VALUE_TYPE_NUMBER } };
  gboolean seen[PIONEER_N_FIELDS] = { FALSE };

  for (guint i = 0; i < disputes->len; i++)
    {
      const PioneerDispute *dispute = disputes->pdata[i];

      item.value.number += !seen[dispute->field];
      seen[dispute->field] = TRUE;
    }
  g_array_append_val (items, item);
}

static void
walk_member (const PioneerReportStep *step, const PioneerReportItem *from, GArray *items)
{
  PioneerReportItem item = *from;

  if (from->value.type != PIONEER_VALUE_TYPE_SHAPE || from->value.shape != step->shape ||
      from->value.members[step->member].type == 0)
    return;

  item.value = from->value.members[step->member];
  g_array_append_val (items, item);
}

static guint32
find_record (const PioneerReportWalk *walk, const PioneerReportItem *from)
{
  return from->value.type == PIONEER_VALUE_TYPE_RECORD ? pioneer_store_find (walk->store, from->value.kind, from->value.text)
                                                       : PIONEER_NO_RECORD;
}

/* Of a record that is named and not described, there is its identity. */
static void
walk_undescribed (const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, GArray *items)
{
  PioneerRecordData data = { .kind = from->value.kind, .slug = from->value.text };

  if (step->type == PIONEER_REPORT_STEP_ID)
    add_text (from, data.slug, items);
  else if (step->type == PIONEER_REPORT_STEP_KIND)
    add_text (from, pioneer_kind_word (data.kind), items);
  else if (step->type == PIONEER_REPORT_STEP_REFERENCE)
    add_reference (walk, from, &data, items);
}

static void
walk_from_record (const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, GArray *items)
{
  guint32 record = from->n_statements == 0 && walk->start == NULL ? walk->record : find_record (walk, from);

  if (from->value.type != PIONEER_VALUE_TYPE_RECORD)
    return;
  if (record == PIONEER_NO_RECORD)
    {
      walk_undescribed (walk, step, from, items);
      return;
    }

  switch (step->type)
    {
    case PIONEER_REPORT_STEP_FIELD:
      pioneer_report_walk_field (walk, step, from, record, items);
      break;
    case PIONEER_REPORT_STEP_RELATED:
      pioneer_report_walk_related (walk, step, from, record, items);
      break;
    case PIONEER_REPORT_STEP_CHANGE:
    case PIONEER_REPORT_STEP_INTENDED_CHANGE:
      pioneer_report_walk_change (walk, step, from, record, items);
      break;
    case PIONEER_REPORT_STEP_CONFLICTS:
      add_conflicts (walk, record, items);
      break;
    default:
      walk_undescribed (walk, step, from, items);
    }
}

/* Of a record that a path starts from, statements are all that are made of it. */
static PioneerReportItem
take_all_statements (const PioneerReportWalk *walk, const PioneerReportItem *from)
{
  const PioneerRecordData *data = pioneer_store_record (walk->store, walk->record);
  g_autofree guint32 *places = g_new (guint32, data->n_statements);
  PioneerReportItem item = *from;
  guint n = 0;

  for (guint32 i = 0; i < data->n_statements; i++)
    if (pioneer_store_rank (pioneer_store_statement (walk->store, data->first + i)) != PIONEER_RANK_DEPRECATED)
      places[n++] = data->first + i;
  pioneer_report_item_support (walk->arena, &item, places, n, NULL, 0);

  return item;
}

static void
walk_aspect (const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, GArray *items)
{
  PioneerReportItem item = *from;

  if (walk->start == NULL && from->n_statements == 0 && from->value.type == PIONEER_VALUE_TYPE_RECORD)
    item = take_all_statements (walk, from);
  pioneer_report_walk_aspect (walk, step->aspect, &item, items);
}

static void
walk_step (const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, GArray *items)
{
  PioneerReportItem item;

  /* What isn't there stays so, however far the path goes on; how it isn't there can be asked. */
  if (from->state != PIONEER_STATE_VALUE && step->type != PIONEER_REPORT_STEP_ASPECT && step->type != PIONEER_REPORT_STEP_RECORD)
    {
      g_array_append_val (items, *from);
      return;
    }

  switch (step->type)
    {
    case PIONEER_REPORT_STEP_SELF:
      g_array_append_val (items, *from);
      break;
    case PIONEER_REPORT_STEP_RECORD:
      item = make_record_item (walk->store, walk->record);
      g_array_append_val (items, item);
      break;
    case PIONEER_REPORT_STEP_MEMBER:
      walk_member (step, from, items);
      break;
    case PIONEER_REPORT_STEP_ASPECT:
      walk_aspect (walk, step, from, items);
      break;
    default:
      walk_from_record (walk, step, from, items);
    }
}

/* What a condition may ask for beside values. */
static const struct
{
  const char *word;
  PioneerState state;
} states[] = {
  { "*", PIONEER_STATE_VALUE },
  { "none", PIONEER_STATE_NONE },
  { "unknown", PIONEER_STATE_UNKNOWN },
  { "not-stated", PIONEER_STATE_NOT_STATED },
};

static int
find_state (PioneerWanted *wanted)
{
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (strcmp (pioneer_wanted_get_text (wanted), states[i].word) == 0)
      return (int) states[i].state;

  return -1;
}

gboolean
pioneer_report_wanted_check (PioneerWanted *wanted, const PioneerReportPath *path, GError **error)
{
  return find_state (wanted) >= 0 || pioneer_wanted_check (wanted, pioneer_report_path_main_spec (path), error);
}

gboolean
pioneer_report_wanted_holds (PioneerWanted *wanted, const PioneerReportPath *path, PioneerStore *store, GArray *items)
{
  int state = find_state (wanted);

  if (items->len == 0)
    return state == PIONEER_STATE_NOT_STATED;

  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);
      PioneerKey key = { *pioneer_report_item_main (item), pioneer_report_path_main_spec (path), store };

      if ((int) item->state == state ||
          (item->state == PIONEER_STATE_VALUE && key.datum.type != 0 && pioneer_wanted_matches (wanted, &key)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
matches (const PioneerReportWalk *walk, const PioneerReportCondition *condition, const PioneerReportItem *item)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  PioneerReportWalk inner = *walk;

  inner.start = item;
  g_array_append_val (found, *item);
  pioneer_report_walk (&inner, condition->path, found);

  return pioneer_report_wanted_holds (condition->wanted, condition->path, walk->store, found);
}

/* That a source says there is none, or nobody knows, goes for values of every kind; of its source and modality it must be asked. */
static gboolean
is_of_value (const PioneerReportCondition *condition)
{
  return g_array_index (condition->path->steps, PioneerReportStep, 0).type != PIONEER_REPORT_STEP_ASPECT;
}

static gboolean
admits (const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *item)
{
  for (guint i = 0; i < step->conditions->len; i++)
    {
      const PioneerReportCondition *condition = &g_array_index (step->conditions, PioneerReportCondition, i);

      if (item->state != PIONEER_STATE_VALUE && is_of_value (condition))
        continue;
      if (!matches (walk, condition, item))
        return FALSE;
    }

  return TRUE;
}

static void
filter (const PioneerReportWalk *walk, const PioneerReportStep *step, GArray *items, guint from)
{
  guint kept = from;

  for (guint i = from; i < items->len; i++)
    if (admits (walk, step, &g_array_index (items, PioneerReportItem, i)))
      g_array_index (items, PioneerReportItem, kept++) = g_array_index (items, PioneerReportItem, i);
  g_array_set_size (items, kept);
}

/* All steps at once, one after the other, so that a path that leads back and forth never visits a record twice. */
void
pioneer_report_walk (const PioneerReportWalk *walk, const PioneerReportPath *path, GArray *items)
{
  for (guint i = 0; i < path->steps->len; i++)
    {
      const PioneerReportStep *step = &g_array_index (path->steps, PioneerReportStep, i);
      guint n = items->len;

      if (step->type == PIONEER_REPORT_STEP_COUNT)
        {
          pioneer_report_count_items (walk->arena, items);
          continue;
        }
      /* The items are moved when the array grows. */
      for (guint j = 0; j < n; j++)
        {
          PioneerReportItem from = g_array_index (items, PioneerReportItem, j);

          walk_step (walk, step, &from, items);
        }
      if (walk->work != NULL && items->len > FEW + n)
        *walk->work += items->len - n;
      g_array_remove_range (items, 0, n);
      if (step->conditions != NULL)
        filter (walk, step, items, 0);
      if (n > 1 || step->type == PIONEER_REPORT_STEP_ASPECT)
        pioneer_report_unite_items (walk->arena, items);
    }
}

void
pioneer_report_path_collect_counted (const PioneerReportPath *self,
                                     PioneerStore *store,
                                     guint32 record,
                                     const PioneerReportItem *start,
                                     gboolean all,
                                     PioneerArena *arena,
                                     guint64 *work,
                                     GArray *items)
{
  const PioneerReportWalk walk = { store, arena, all, record, start, work };
  PioneerReportItem first = start != NULL ? *start : make_record_item (store, record);

  g_array_set_size (items, 0);
  g_array_append_val (items, first);
  pioneer_report_walk (&walk, self, items);
}

void
pioneer_report_path_collect (const PioneerReportPath *self,
                             PioneerStore *store,
                             guint32 record,
                             const PioneerReportItem *start,
                             gboolean all,
                             PioneerArena *arena,
                             GArray *items)
{
  pioneer_report_path_collect_counted (self, store, record, start, all, arena, NULL, items);
}
