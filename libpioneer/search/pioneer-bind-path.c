/* pioneer-bind-path.c - Conditions on paths: brackets, members, fields of records that a field names
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-query-text-private.h"
#include "pioneer-steps-private.h"

/* So that what is looked at stays within bounds. */
#define STEPS_MAX 16

/* A walk along a path from many records. What comes of a record at a step is remembered, so that each is looked at once. */
typedef struct
{
  PioneerBound *bound;
  const PioneerStep *steps;
  const PioneerSought *sought; /* NULL where any value will do */
  GHashTable *seen;            /* record × STEPS_MAX + step -> whether it leads to what is sought, plus 1 */
  PioneerPlan *bits;
  GCancellable *cancellable;
} Walk;

static gboolean walk_record (Walk *walk, guint32 record, guint step);

static gboolean
walk_datum (Walk *walk, const PioneerDatum *datum, guint step)
{
  const char *name = walk->steps[step].name;
  guint32 record = PIONEER_NO_RECORD;
  int member;

  if (datum->type == 0)
    return FALSE;
  if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      member = name != NULL ? pioneer_shape_find_member (datum->shape, name) : (int) datum->shape->main_member;
      return member >= 0 && walk_datum (walk, &datum->members[member], name != NULL ? step + 1 : step);
    }
  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    record = pioneer_store_find (walk->bound->store, datum->kind, datum->text);
  if (name != NULL)
    return record != PIONEER_NO_RECORD && walk_record (walk, record, step);

  return walk->sought == NULL || pioneer_sought_matches (walk->sought, walk->bound->analysis, datum, record);
}

static gboolean
walk_identity (Walk *walk, guint32 record)
{
  PioneerDatum slug = { .type = PIONEER_VALUE_TYPE_TEXT };

  slug.text = pioneer_store_record (walk->bound->store, record)->slug;

  return walk->sought == NULL || pioneer_sought_matches (walk->sought, walk->bound->analysis, &slug, PIONEER_NO_RECORD);
}

static gboolean
walk_fields (Walk *walk, guint32 record, guint step)
{
  PioneerStore *store = walk->bound->store;
  int field = pioneer_field_find (pioneer_store_record (store, record)->kind, walk->steps[step].name);
  const PioneerStatementData *statements;
  guint32 n;

  if (field < 0)
    return FALSE;

  statements = pioneer_store_field (store, record, (PioneerFieldId) field, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED &&
        pioneer_step_admits (&walk->steps[step], store, &statements[i]) && walk_datum (walk, &statements[i].value, step + 1))
      return TRUE;

  return FALSE;
}

static gboolean
walk_record (Walk *walk, guint32 record, guint step)
{
  gpointer key = GSIZE_TO_POINTER ((gsize) record * STEPS_MAX + step);
  gpointer known = step > 0 ? g_hash_table_lookup (walk->seen, key) : NULL;
  gboolean found;

  if (known != NULL)
    return known == GINT_TO_POINTER (TRUE + 1);

  found = pioneer_step_is_id (&walk->steps[step]) ? walk_identity (walk, record) : walk_fields (walk, record, step);
  if (step > 0)
    g_hash_table_insert (walk->seen, key, GINT_TO_POINTER (found + 1));

  return found;
}

static void
walk_documents (guint32 *documents, gsize n, gpointer data)
{
  Walk *walk = data;

  for (gsize i = 0; i < n && !g_cancellable_is_cancelled (walk->cancellable); i++)
    if (walk_record (walk, pioneer_index_get_record (walk->bound->index, documents[i]), 0))
      pioneer_plan_mark (walk->bits, documents[i]);
}

static guint
count_steps (const PioneerStep *steps)
{
  guint n = 0;

  while (steps[n].name != NULL)
    n++;

  return n;
}

/* The records that have a value, or are in another state, by the first of the steps. */
static PioneerPlan *
bind_first (PioneerBound *self, const PioneerStep *step, guint32 ordinal)
{
  PioneerPlan *any = NULL;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (strcmp (pioneer_field_spec (i)->name, step->name) == 0)
      any = pioneer_plan_join (PIONEER_PLAN_ANY, any, pioneer_bind_state (self, i, PIONEER_COLUMN_VALUE, ordinal));

  return any != NULL ? any : pioneer_plan_new (PIONEER_PLAN_EVERYTHING);
}

static guint
get_kinds (const PioneerStep *step)
{
  guint kinds = 0;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (strcmp (pioneer_field_spec (i)->name, step->name) == 0)
      kinds |= pioneer_field_spec (i)->kinds;

  return kinds;
}

/* Those of the candidates that the path leads from to what is sought. */
static PioneerPlan *
walk_all (PioneerBound *self, const PioneerStep *steps, const PioneerSought *sought, GCancellable *cancellable)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (PioneerPlan) candidates = bind_first (self, &steps[0], PIONEER_ORDINAL_FIRST_VALUE);
  Walk walk = { self, steps, sought, seen, pioneer_plan_new_bits (self->index), cancellable };

  pioneer_plan_each (candidates, self->index, walk_documents, &walk, cancellable);

  return walk.bits;
}

/* What is not stated at the end of a path: no value there, and no word that there is none at its beginning. */
static PioneerPlan *
bind_not_stated (PioneerBound *self, const PioneerStep *steps, GCancellable *cancellable)
{
  PioneerPlan *others = walk_all (self, steps, NULL, cancellable);
  PioneerPlan *except = pioneer_plan_new (PIONEER_PLAN_EXCEPT);
  PioneerPlan *kinds = pioneer_bind_kinds (self, get_kinds (&steps[0]));

  others = pioneer_plan_join (PIONEER_PLAN_ANY, others, bind_first (self, &steps[0], PIONEER_ORDINAL_NONE));
  others = pioneer_plan_join (PIONEER_PLAN_ANY, others, bind_first (self, &steps[0], PIONEER_ORDINAL_UNKNOWN));
  g_ptr_array_add (except->children, kinds != NULL ? kinds : pioneer_plan_new (PIONEER_PLAN_NOTHING));
  g_ptr_array_add (except->children, others);

  return except;
}

static PioneerPlan *
bind_path_state (PioneerBound *self, const PioneerStep *steps, guint32 ordinal, GCancellable *cancellable)
{
  switch (ordinal)
    {
    case PIONEER_ORDINAL_NONE:
    case PIONEER_ORDINAL_UNKNOWN:
      return bind_first (self, &steps[0], ordinal);
    case PIONEER_ORDINAL_NOT_STATED:
      return bind_not_stated (self, steps, cancellable);
    default:
      return walk_all (self, steps, NULL, cancellable);
    }
}

/* Every record has an identity. */
static gboolean
bind_identity (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error)
{
  if (node->condition == PIONEER_CONDITION_STATED)
    *plan = pioneer_plan_new (PIONEER_PLAN_EVERYTHING);
  else if (node->condition == PIONEER_CONDITION_EQUAL)
    {
      g_autoptr (GArray) records = pioneer_named_find_identity (self, ~1u, node->value);

      *plan = pioneer_plan_new_bits (self->index);
      for (guint i = 0; i < records->len; i++)
        {
          guint32 document = pioneer_searcher_get_document (self->searcher, g_array_index (records, guint32, i));

          if (document != PIONEER_NO_RECORD)
            pioneer_plan_mark (*plan, document);
        }
    }
  else if (node->condition == PIONEER_CONDITION_RANGE || node->condition == PIONEER_CONDITION_TEXT)
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column,
                                "a record is asked for by its whole identity, such as id:leeds or id:site/leeds");
  else
    *plan = pioneer_plan_new (PIONEER_PLAN_NOTHING);

  return TRUE;
}

static gboolean
check_steps (const PioneerQueryNode *node, const PioneerStep *steps, GError **error)
{
  g_autoptr (GError) wrong = NULL;

  if (count_steps (steps) >= STEPS_MAX)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, node->column, "the path has %u steps, and %d at most are followed",
                                count_steps (steps), STEPS_MAX - 1);
  if (!pioneer_steps_check (~1u, steps, &wrong))
    return pioneer_query_fault_of (error, wrong, node->column);

  return TRUE;
}

static gboolean
is_identity (const PioneerStep *steps)
{
  guint n = count_steps (steps);

  return n > 0 && pioneer_step_is_id (&steps[n - 1]);
}

static gboolean
bind_steps (PioneerBound *self,
            const PioneerQueryNode *node,
            const PioneerStep *steps,
            PioneerPlan **plan,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (PioneerSought) sought = NULL;
  guint32 ordinal;

  if (pioneer_condition_get_ordinal (node->condition, &ordinal))
    {
      *plan = bind_path_state (self, steps, ordinal, cancellable);
      return TRUE;
    }

  sought = pioneer_sought_new (self, node, pioneer_steps_spec (~1u, steps), cancellable, error);
  if (sought == NULL)
    return FALSE;

  sought->is_identity = is_identity (steps);
  *plan = walk_all (self, steps, sought, cancellable);

  return TRUE;
}

/* A member of a shape, which has a column of its own. */
static const PioneerColumn *
find_column (PioneerBound *self, const PioneerStep *steps)
{
  const PioneerColumns *columns = pioneer_index_get_columns (self->index);
  const PioneerColumn *column = NULL;
  guint n_fields = 0;

  if (count_steps (steps) != 2 || steps[0].wanted != NULL || steps[1].wanted != NULL)
    return NULL;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *spec = pioneer_field_spec (i);
      int member = -1;

      if (strcmp (spec->name, steps[0].name) != 0)
        continue;
      n_fields++;
      if (spec->spec.type == PIONEER_VALUE_TYPE_SHAPE)
        member = pioneer_shape_find_member (spec->spec.shape, steps[1].name);
      if (member >= 0)
        column =
            pioneer_columns_find (columns, i, member == (int) spec->spec.shape->main_member ? PIONEER_COLUMN_VALUE : member, FALSE);
    }

  return n_fields == 1 ? column : NULL;
}

gboolean
pioneer_bind_path (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  PioneerStep *steps = pioneer_steps_split (node->path);
  const PioneerColumn *column = NULL;
  g_autoptr (PioneerSought) sought = NULL;
  guint32 ordinal;
  gboolean is_bound;

  if (strcmp (node->path, "id") == 0)
    is_bound = bind_identity (self, node, plan, error);
  else if (!check_steps (node, steps, error))
    is_bound = FALSE;
  else if (pioneer_condition_get_ordinal (node->condition, &ordinal) || (column = find_column (self, steps)) == NULL)
    is_bound = bind_steps (self, node, steps, plan, cancellable, error);
  else
    {
      sought = pioneer_sought_new (self, node, pioneer_steps_spec (~1u, steps), cancellable, error);
      is_bound = sought != NULL && pioneer_sought_check_unit (sought, self, &column, 1, node, error);
      if (is_bound)
        {
          *plan = pioneer_plan_new (PIONEER_PLAN_COLUMN);
          (*plan)->column = column;
          (*plan)->bits = g_new0 (guint64, pioneer_column_get_n_ordinals (column) / 64 + 1);
          pioneer_sought_mark (sought, self, column, (*plan)->bits);
        }
    }
  pioneer_steps_free (steps);

  return is_bound;
}
