/* pioneer-dispute-kind.c - How sides differ
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"

#include "pioneer-quantity-private.h"
#include "pioneer-hash-private.h"

/* Each side is held against each other one: with more than this, they don't differ in precision alone. */
#define MOST_SIDES 64

/* What a statement is limited to, and its side. */
typedef struct
{
  const PioneerStatementData *statement;
  guint side;
} Claim;

static int
compare_limits (const PioneerStatementData *a, const PioneerStatementData *b)
{
  const PioneerPeriodData *date_a = a->qualifiers != NULL ? a->qualifiers->as_of : NULL;
  const PioneerPeriodData *date_b = b->qualifiers != NULL ? b->qualifiers->as_of : NULL;
  int order = (int) pioneer_statement_data_stage (a) - (int) pioneer_statement_data_stage (b);

  if (order == 0)
    order = g_strcmp0 (a->qualifiers != NULL ? a->qualifiers->scope : NULL, b->qualifiers != NULL ? b->qualifiers->scope : NULL);
  if (order == 0 && (date_a == NULL || date_b == NULL))
    order = (date_a != NULL) - (date_b != NULL);
  else if (order == 0)
    order = pioneer_period_data_compare (date_a, date_b);

  return order;
}

static int
compare_claims (gconstpointer a, gconstpointer b)
{
  const Claim *x = a;
  const Claim *y = b;
  int order = compare_limits (x->statement, y->statement);

  return order != 0 ? order : (x->side > y->side) - (x->side < y->side);
}

/* No two sides say different things of one scope, date and stage. (A plan of 800 is not denied by a report of 750.) */
static gboolean
differ_in_scope (GPtrArray *sides)
{
  g_autoptr (GArray) claims = g_array_new (FALSE, FALSE, sizeof (Claim));

  for (guint i = 0; i < sides->len; i++)
    {
      const PioneerSideData *side = sides->pdata[i];

      for (guint j = 0; j < side->statements->len; j++)
        {
          Claim claim = { side->statements->pdata[j], i };

          g_array_append_val (claims, claim);
        }
    }

  g_array_sort (claims, compare_claims);
  for (guint i = 1; i < claims->len; i++)
    {
      const Claim *last = &g_array_index (claims, Claim, i - 1);
      const Claim *claim = &g_array_index (claims, Claim, i);

      if (last->side != claim->side && compare_limits (last->statement, claim->statement) == 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
values_agree (const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->type != b->type)
    return FALSE;
  if (a->type == PIONEER_VALUE_TYPE_QUANTITY)
    return pioneer_quantity_data_agrees (&a->quantity, &b->quantity);
  if (a->type == PIONEER_VALUE_TYPE_PERIOD)
    return pioneer_period_data_agrees (&a->period, &b->period);

  return pioneer_datum_compare (a, b) == 0;
}

static gboolean
members_agree (const PioneerDatum *a, const PioneerDatum *b)
{
  for (guint i = 0; i < a->shape->n_members; i++)
    {
      if (a->members[i].type == 0 || b->members[i].type == 0 || !pioneer_member_is_told (a->shape, i))
        continue;
      if (!values_agree (&a->members[i], &b->members[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
sides_agree (const PioneerSideData *a, const PioneerSideData *b)
{
  const PioneerDatum *x = &a->sample->value;
  const PioneerDatum *y = &b->sample->value;

  if (x->type == PIONEER_VALUE_TYPE_SHAPE && y->type == PIONEER_VALUE_TYPE_SHAPE)
    return members_agree (x, y);

  return values_agree (x, y);
}

static gboolean
differ_in_precision (GPtrArray *sides)
{
  if (sides->len > MOST_SIDES)
    return FALSE;

  for (guint i = 0; i < sides->len; i++)
    for (guint j = 0; j < i; j++)
      if (!sides_agree (sides->pdata[i], sides->pdata[j]))
        return FALSE;

  return TRUE;
}

/* Notes for each source of a side that it stands behind all sides so far; whether there is one. */
static gboolean
follow_sources (GHashTable *reached, const PioneerSideData *side, guint n_before)
{
  gboolean any = FALSE;

  for (guint i = 0; i < side->statements->len; i++)
    {
      const PioneerStatementData *statement = side->statements->pdata[i];

      for (guint32 j = 0; j < statement->n_citations; j++)
        {
          gpointer source = (gpointer) statement->citations[j].source;
          guint n = GPOINTER_TO_UINT (g_hash_table_lookup (reached, source));

          if (n == n_before)
            g_hash_table_insert (reached, source, GUINT_TO_POINTER (n_before + 1));
          any |= n >= n_before;
        }
    }

  return any;
}

/* A source that uses every one of the names knows them as names of one thing. */
static gboolean
share_source (GPtrArray *sides)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (pioneer_hash_text, g_str_equal);

  for (guint i = 0; i < sides->len; i++)
    if (!follow_sources (reached, sides->pdata[i], i))
      return FALSE;

  return TRUE;
}

static int
status_of (const PioneerSideData *side)
{
  return side->sample->value.members[PIONEER_PARTICIPATION_STATUS].choice;
}

/* Who was selected had been shortlisted, and had applied before that: each stage was reached on a date of its own, and none denies
 * another. Only selected and not selected do. */
static gboolean
are_stages_of_selection (GPtrArray *sides)
{
  guint n_final = 0;

  if (((const PioneerSideData *) sides->pdata[0])->sample->field != PIONEER_FIELD_PARTICIPATION)
    return FALSE;

  for (guint i = 0; i < sides->len; i++)
    {
      if (status_of (sides->pdata[i]) >= PIONEER_PARTICIPATION_STATUS_SELECTED)
        n_final++;
      for (guint j = 0; j < i; j++)
        if (status_of (sides->pdata[i]) == status_of (sides->pdata[j]))
          return FALSE;
    }

  return n_final < 2;
}

/* An aim, a plan and a hope of one effect go together; that it is yet to come and that it has come do not. */
static PioneerConflictKind
kind_of_modalities (GPtrArray *sides)
{
  const PioneerSideData *first = sides->pdata[0];

  for (guint i = 1; i < sides->len; i++)
    if (pioneer_modality_stage (((const PioneerSideData *) sides->pdata[i])->sample->value.choice) !=
        pioneer_modality_stage (first->sample->value.choice))
      return PIONEER_CONFLICT_KIND_MODALITY;

  return 0;
}

PioneerConflictKind
pioneer_sides_kind (GPtrArray *sides)
{
  const PioneerSideData *first = sides->pdata[0];

  if (sides->len < 2)
    return 0;
  if (pioneer_field_spec (first->sample->field)->flags & PIONEER_FIELD_FLAG_NAME)
    return share_source (sides) ? 0 : PIONEER_CONFLICT_KIND_NAME;
  if (first->sample->field == PIONEER_FIELD_MODALITY)
    return kind_of_modalities (sides);
  if (are_stages_of_selection (sides))
    return 0;
  if (differ_in_scope (sides))
    return PIONEER_CONFLICT_KIND_SCOPE;
  if (differ_in_precision (sides))
    return PIONEER_CONFLICT_KIND_PRECISION;

  return PIONEER_CONFLICT_KIND_VALUE;
}
