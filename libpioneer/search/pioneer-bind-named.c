/* pioneer-bind-named.c - Conditions that are no single field: a programme's records, a modality, the outcomes of a measure
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-query-text-private.h"

/* Of a measure's outcomes: what was found and what is aimed at, and never what was before. */
static const PioneerFieldId amounts[] = { PIONEER_FIELD_ACTUAL, PIONEER_FIELD_CHANGE, PIONEER_FIELD_TARGET };

static void
mark_record (PioneerBound *self, PioneerPlan *bits, guint32 record)
{
  guint32 document = pioneer_searcher_get_document (self->searcher, record);

  if (document != PIONEER_NO_RECORD)
    pioneer_plan_mark (bits, document);
}

static void
mark_partners (PioneerBound *self, PioneerPlan *bits, guint32 record)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, PIONEER_FIELD_PARTNERSHIP, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerDatum *partner =
          statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED
              ? &statements[i].value.members[PIONEER_PARTNERSHIP_PARTNER]
              : NULL;

      if (partner != NULL && partner->type == PIONEER_VALUE_TYPE_RECORD)
        mark_record (self, bits, pioneer_store_find (self->store, partner->kind, partner->text));
    }
}

/* A record and its outcomes and partners; of a programme, its sites likewise. */
static void
mark_with_mentions (PioneerBound *self, PioneerPlan *bits, guint32 record)
{
  guint32 n;
  const guint32 *mentions = pioneer_store_mentions (self->store, record, &n);

  mark_record (self, bits, record);
  mark_partners (self, bits, record);
  for (guint32 i = 0; i < n; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, mentions[i]);

      if (pioneer_store_rank (statement) == PIONEER_RANK_DEPRECATED)
        continue;
      if (statement->field == PIONEER_FIELD_SUBJECT)
        mark_record (self, bits, statement->record);
      else if (statement->field == PIONEER_FIELD_PARTICIPATION)
        mark_with_mentions (self, bits, statement->record);
    }
}

gboolean
pioneer_bind_programme (
    PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  const PioneerTypeSpec spec = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = 1u << PIONEER_KIND_PROGRAMME };
  g_autoptr (PioneerSought) sought = pioneer_sought_new (self, node, &spec, cancellable, error);

  if (sought == NULL)
    return FALSE;

  *plan = pioneer_plan_new_bits (self->index);
  for (guint i = 0; i < sought->records->len; i++)
    mark_with_mentions (self, *plan, g_array_index (sought->records, guint32, i));

  return TRUE;
}

gboolean
pioneer_bind_modality (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error)
{
  const PioneerTypeSpec spec = { .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = pioneer_modality_get_type };
  const PioneerColumn *column =
      pioneer_columns_find (pioneer_index_get_columns (self->index), PIONEER_FIELD_MODALITY, PIONEER_COLUMN_VALUE, FALSE);
  g_autoptr (PioneerSought) sought = pioneer_sought_new (self, node, &spec, NULL, error);
  PioneerPlan *outcomes = NULL;
  PioneerPlan *others;
  gsize n_words = pioneer_index_get_n_documents (self->index) / 64 + 1;

  if (sought == NULL)
    return FALSE;

  others = pioneer_plan_new_bits (self->index);
  for (guint modality = 0; modality <= PIONEER_MODALITY_PROJECTION; modality++)
    if (sought->choices >> modality & 1)
      {
        const guint64 *bits = pioneer_searcher_get_modality (self->searcher, modality);

        for (gsize i = 0; i < n_words; i++)
          others->bits[i] |= bits[i];
      }
  if (column != NULL)
    {
      outcomes = pioneer_plan_new (PIONEER_PLAN_COLUMN);
      outcomes->column = column;
      outcomes->bits = g_new0 (guint64, pioneer_column_get_n_ordinals (column) / 64 + 1);
      pioneer_sought_mark (sought, self, column, outcomes->bits);
    }

  *plan = pioneer_plan_join (PIONEER_PLAN_ANY, outcomes, others);

  return TRUE;
}

static gboolean
is_measure (PioneerBound *self, guint32 concept)
{
  const PioneerStatementData *vocabulary = pioneer_store_shown (self->store, concept, PIONEER_FIELD_VOCABULARY);

  return vocabulary != NULL && vocabulary->value.choice == PIONEER_VOCABULARY_MEASURE;
}

/* The measures that are called so, and those that are narrower. */
static GArray *
find_measures (PioneerBound *self, const char *name)
{
  const PioneerLabels *vocabulary = pioneer_searcher_get_labels (self->searcher);
  GArray *measures = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) stems = g_string_new (NULL);
  const GArray *concepts;

  pioneer_labels_append_stems (stems, self->analysis, name);
  concepts = pioneer_labels_find (vocabulary, stems->str);
  for (guint i = 0; concepts != NULL && i < concepts->len; i++)
    if (is_measure (self, g_array_index (concepts, guint32, i)))
      g_array_append_val (measures, g_array_index (concepts, guint32, i));
  pioneer_named_add_narrower (self, measures);

  return measures;
}

/* Of a measure's outcomes. */
static PioneerPlan *
bind_outcomes (PioneerBound *self, GArray *measures)
{
  const PioneerSought sought = { .type = PIONEER_VALUE_TYPE_RECORD, .records = measures };
  const PioneerColumn *column =
      pioneer_columns_find (pioneer_index_get_columns (self->index), PIONEER_FIELD_MEASURE, PIONEER_COLUMN_VALUE, FALSE);
  PioneerPlan *plan;

  if (column == NULL)
    return pioneer_plan_new (PIONEER_PLAN_NOTHING);

  plan = pioneer_plan_new (PIONEER_PLAN_COLUMN);
  plan->column = column;
  plan->bits = g_new0 (guint64, pioneer_column_get_n_ordinals (column) / 64 + 1);
  pioneer_sought_mark (&sought, self, column, plan->bits);

  return plan;
}

static gboolean
bind_amounts (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  const PioneerTypeSpec spec = { .type = PIONEER_VALUE_TYPE_QUANTITY };
  const PioneerColumn *columns[G_N_ELEMENTS (amounts)];
  g_autoptr (PioneerSought) sought = pioneer_sought_new (self, node, &spec, cancellable, error);

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    columns[i] = pioneer_columns_find (pioneer_index_get_columns (self->index), amounts[i], PIONEER_COLUMN_VALUE, FALSE);
  if (sought == NULL || !pioneer_sought_check_unit (sought, self, columns, G_N_ELEMENTS (amounts), node, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    if (columns[i] != NULL)
      {
        PioneerPlan *one = pioneer_plan_new (PIONEER_PLAN_COLUMN);

        one->column = columns[i];
        one->bits = g_new0 (guint64, pioneer_column_get_n_ordinals (columns[i]) / 64 + 1);
        pioneer_sought_mark (sought, self, columns[i], one->bits);
        *plan = pioneer_plan_join (PIONEER_PLAN_ANY, *plan, one);
      }
  if (*plan == NULL)
    *plan = pioneer_plan_new (PIONEER_PLAN_NOTHING);

  return TRUE;
}

/* An amount is not stated where none of the three is. */
static PioneerPlan *
bind_amount_states (PioneerBound *self, guint32 ordinal)
{
  PioneerPlanType type = ordinal == PIONEER_ORDINAL_NOT_STATED ? PIONEER_PLAN_ALL : PIONEER_PLAN_ANY;
  PioneerPlan *plan = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    plan = pioneer_plan_join (type, plan, pioneer_bind_state (self, amounts[i], PIONEER_COLUMN_VALUE, ordinal));

  return plan;
}

gboolean
pioneer_bind_measure (
    PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) measures = find_measures (self, node->path);
  PioneerPlan *condition = NULL;
  guint32 ordinal;

  if (measures->len == 0)
    return TRUE;
  if (pioneer_condition_get_ordinal (node->condition, &ordinal))
    condition = bind_amount_states (self, ordinal);
  else if (!bind_amounts (self, node, &condition, cancellable, error))
    return FALSE;

  *plan = pioneer_plan_join (PIONEER_PLAN_ALL, bind_outcomes (self, measures), condition);

  return TRUE;
}
