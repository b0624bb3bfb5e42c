/* pioneer-bind-field.c - Conditions on fields, by the values that an index has of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-query-text-private.h"

gboolean
pioneer_condition_get_ordinal (PioneerCondition condition, guint32 *ordinal)
{
  switch (condition)
    {
    case PIONEER_CONDITION_STATED:
      *ordinal = PIONEER_ORDINAL_FIRST_VALUE;
      return TRUE;
    case PIONEER_CONDITION_NONE:
      *ordinal = PIONEER_ORDINAL_NONE;
      return TRUE;
    case PIONEER_CONDITION_UNKNOWN:
      *ordinal = PIONEER_ORDINAL_UNKNOWN;
      return TRUE;
    case PIONEER_CONDITION_NOT_STATED:
      *ordinal = PIONEER_ORDINAL_NOT_STATED;
      return TRUE;
    default:
      return FALSE;
    }
}

/* "Client group" is client-group. */
static gboolean
is_label (const char *label, const char *name)
{
  for (; *label != '\0' && *name != '\0'; label++, name++)
    if (g_ascii_tolower (*label) != *name && !(*label == ' ' && *name == '-'))
      return FALSE;

  return *label == *name;
}

/* A name comes before words for people: "count" is a field of partners, and what others are labelled. */
static guint
find_fields (const char *name, PioneerFieldId *fields)
{
  guint n = pioneer_fields_called (name, fields);

  for (guint i = 0; i < PIONEER_N_FIELDS && n == 0; i++)
    if (is_label (pioneer_field_spec (i)->label, name))
      fields[n++] = i;

  return n;
}

static const PioneerTypeSpec *
get_main_spec (PioneerFieldId field)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;

  return spec->type == PIONEER_VALUE_TYPE_SHAPE ? &spec->shape->members[spec->shape->main_member].spec : spec;
}

PioneerPlan *
pioneer_bind_kinds (PioneerBound *self, guint kinds)
{
  PioneerPlan *any = NULL;

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (kinds & 1u << kind)
      {
        PioneerPlan *one = pioneer_plan_new (PIONEER_PLAN_KIND);

        pioneer_index_get_kind (self->index, kind, &one->first, &one->last);
        any = pioneer_plan_join (PIONEER_PLAN_ANY, any, one);
      }

  return any;
}

static PioneerPlan *
new_column (const PioneerColumn *column, guint64 *bits)
{
  PioneerPlan *plan = pioneer_plan_new (PIONEER_PLAN_COLUMN);

  plan->column = column;
  plan->bits = bits;

  return plan;
}

static guint64 *
new_ordinals (const PioneerColumn *column)
{
  return g_new0 (guint64, pioneer_column_get_n_ordinals (column) / 64 + 1);
}

/* Kinds of record that have no such field have no state of it either. */
PioneerPlan *
pioneer_bind_state (PioneerBound *self, PioneerFieldId field, int member, guint32 ordinal)
{
  const PioneerColumn *column = pioneer_columns_find (pioneer_index_get_columns (self->index), field, member, FALSE);
  PioneerPlan *of_kinds =
      ordinal == PIONEER_ORDINAL_NOT_STATED ? pioneer_bind_kinds (self, pioneer_field_spec (field)->kinds) : NULL;
  guint64 *bits;

  if (column == NULL)
    return of_kinds != NULL ? of_kinds : pioneer_plan_new (PIONEER_PLAN_NOTHING);

  bits = new_ordinals (column);
  if (ordinal < PIONEER_ORDINAL_FIRST_VALUE)
    pioneer_bits_set (bits, ordinal);
  else
    for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < pioneer_column_get_n_ordinals (column); i++)
      pioneer_bits_set (bits, i);

  return pioneer_plan_join (PIONEER_PLAN_ALL, new_column (column, bits), of_kinds);
}

static const guint8 *
new_mask (PioneerBound *self, PioneerFieldId field)
{
  guint8 *mask = pioneer_bound_own (self, g_new0 (guint8, PIONEER_N_FIELDS));

  mask[field] = 1;

  return mask;
}

/* Words in the text of a field; of a value that is no name, each of them anywhere in it. */
static PioneerPlan *
bind_words (PioneerBound *self, const PioneerQueryNode *node, PioneerFieldId field)
{
  const PioneerQueryNode *child = node->condition == PIONEER_CONDITION_TEXT ? node->children->pdata[0] : NULL;
  const guint8 *mask = new_mask (self, field);
  PioneerPlan *plan;

  if (child != NULL && child->type == PIONEER_NODE_FUZZY)
    plan = pioneer_bind_fuzzy (self, child->text, child->distance, mask);
  else if (child != NULL)
    plan = pioneer_bind_prefix (self, child->text, mask);
  else if (get_main_spec (field)->type == PIONEER_VALUE_TYPE_TEXT)
    plan = pioneer_bind_word (self, node, node->value, mask);
  else
    plan = pioneer_bind_all_words (self, node, node->value, mask);

  return plan != NULL ? plan : pioneer_plan_new (PIONEER_PLAN_NOTHING);
}

static gboolean
bind_value (PioneerBound *self,
            const PioneerQueryNode *node,
            PioneerFieldId field,
            PioneerPlan **plan,
            GCancellable *cancellable,
            GError **error)
{
  const PioneerColumn *column = pioneer_columns_find (pioneer_index_get_columns (self->index), field, PIONEER_COLUMN_VALUE, FALSE);
  const PioneerTypeSpec *spec = get_main_spec (field);
  gboolean is_searched = pioneer_field_spec (field)->weight > 0;
  g_autoptr (PioneerSought) sought = pioneer_sought_new (self, node, spec, cancellable, error);

  if (sought == NULL || !pioneer_sought_check_unit (sought, self, &column, 1, node, error))
    return FALSE;
  if (is_searched && (spec->type == PIONEER_VALUE_TYPE_TEXT || (spec->type == PIONEER_VALUE_TYPE_RECORD && !sought->is_named)))
    {
      *plan = bind_words (self, node, field);
      return TRUE;
    }
  if (spec->type == PIONEER_VALUE_TYPE_TEXT)
    return pioneer_bind_path (self, node, plan, cancellable, error);

  if (column == NULL)
    *plan = pioneer_plan_new (PIONEER_PLAN_NOTHING);
  else
    {
      *plan = new_column (column, new_ordinals (column));
      pioneer_sought_mark (sought, self, column, (*plan)->bits);
    }

  return TRUE;
}

static gboolean
bind_one (PioneerBound *self,
          const PioneerQueryNode *node,
          PioneerFieldId field,
          PioneerPlan **plan,
          GCancellable *cancellable,
          GError **error)
{
  guint32 ordinal;

  if (!pioneer_condition_get_ordinal (node->condition, &ordinal))
    return bind_value (self, node, field, plan, cancellable, error);

  *plan = pioneer_bind_state (self, field, PIONEER_COLUMN_VALUE, ordinal);

  return TRUE;
}

static gboolean
bind_fields (PioneerBound *self,
             const PioneerQueryNode *node,
             const PioneerFieldId *fields,
             guint n,
             PioneerPlan **plan,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (PioneerPlan) any = NULL;

  for (guint i = 0; i < n; i++)
    {
      PioneerPlan *one = NULL;

      if (!bind_one (self, node, fields[i], &one, cancellable, error))
        return FALSE;
      any = pioneer_plan_join (PIONEER_PLAN_ANY, g_steal_pointer (&any), one);
    }

  *plan = g_steal_pointer (&any);

  return TRUE;
}

static gboolean
bind_kind (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error)
{
  int kind = node->condition == PIONEER_CONDITION_EQUAL ? pioneer_kind_find (node->value) : -1;

  if (kind <= 0)
    return pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_WORD, node->column,
                                "a kind is programme, site, partner, outcome, source or concept, and nothing else");

  *plan = pioneer_bind_kinds (self, 1u << kind);

  return TRUE;
}

/* "wait" may be a misspelt field as well as a measure that the catalogue doesn't have. */
static gboolean
refuse_name (const PioneerQueryNode *node, GError **error)
{
  g_autoptr (PioneerEdits) edits = pioneer_edits_new (node->path, 2);
  guint nearest = 3;
  const char *name = NULL;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const char *field = pioneer_field_spec (i)->name;
      guint distance;

      if (pioneer_edits_measure (edits, field, strlen (field), &distance) && distance < nearest)
        {
          nearest = distance;
          name = field;
        }
    }

  return pioneer_query_fault (
      error, PIONEER_ERROR_UNKNOWN_FIELD, node->column,
      "there is no field “%s”, and no measure is called so%s%s%s To look for these words, put them in quotes", node->path,
      name != NULL ? "; did you mean " : "", name != NULL ? name : "", name != NULL ? "?" : ".");
}

gboolean
pioneer_bind_field (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  PioneerFieldId fields[PIONEER_FIELDS_SHARING];
  guint n;

  if (strcmp (node->path, "kind") == 0)
    return bind_kind (self, node, plan, error);
  if (strcmp (node->path, "programme") == 0 && node->condition == PIONEER_CONDITION_EQUAL)
    return pioneer_bind_programme (self, node, plan, cancellable, error);
  if (strcmp (node->path, "modality") == 0 && node->condition == PIONEER_CONDITION_EQUAL)
    return pioneer_bind_modality (self, node, plan, error);
  if (strcmp (node->path, "id") == 0 || strpbrk (node->path, ".[") != NULL)
    return pioneer_bind_path (self, node, plan, cancellable, error);

  n = find_fields (node->path, fields);
  if (n > 0)
    return bind_fields (self, node, fields, n, plan, cancellable, error);
  if (!pioneer_bind_measure (self, node, plan, cancellable, error))
    return FALSE;

  return *plan != NULL || refuse_name (node, error);
}
