/* pioneer-dispute-sides.c - Grouping statements by what they say
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"

#include <string.h>

#include "pioneer-words-private.h"
#include "pioneer-hash-private.h"

typedef const PioneerStatementData *const *Statements;

/* Every class is held against every side, so with more than this only equal ones are put together. */
#define MOST_CLASSES 256

gboolean
pioneer_member_is_told (const PioneerShape *shape, guint member)
{
  static const char *const prose[] = { "description", "counted", "gist", NULL };

  /* Of a feature, the key says all: its description is prose, and place, number and date are of this or that instance. */
  return shape != &pioneer_feature_shape && !(shape->members[member].flags & PIONEER_MEMBER_KEY) &&
         !g_strv_contains (prose, shape->members[member].name);
}

PioneerStage
pioneer_modality_stage (int modality)
{
  switch (modality)
    {
    case PIONEER_MODALITY_AIM:
    case PIONEER_MODALITY_PLAN:
    case PIONEER_MODALITY_HOPE:
    case PIONEER_MODALITY_IN_PROGRESS:
      return PIONEER_STAGE_PLANNED;
    case PIONEER_MODALITY_REPORTED:
    case PIONEER_MODALITY_MEASURED:
      return PIONEER_STAGE_DONE;
    default:
      return PIONEER_STAGE_PLAIN;
    }
}

PioneerStage
pioneer_statement_data_stage (const PioneerStatementData *statement)
{
  return pioneer_modality_stage ((int) pioneer_store_modality (statement));
}

static int
compare_told (const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->type != PIONEER_VALUE_TYPE_SHAPE || b->type != PIONEER_VALUE_TYPE_SHAPE || a->shape != b->shape)
    return pioneer_datum_compare (a, b);

  for (guint i = 0; i < a->shape->n_members; i++)
    {
      int order = pioneer_member_is_told (a->shape, i) ? pioneer_datum_compare (&a->members[i], &b->members[i]) : 0;

      if (order != 0)
        return order;
    }

  return 0;
}

static int
compare_sayings (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;
  int order = (int) x->state - (int) y->state;

  if (order == 0)
    order = compare_told (&x->value, &y->value);

  return order != 0 ? order : pioneer_statement_data_compare (x, y);
}

/* Of different keys, all members tell. */
static int
compare_wholly (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;
  int order = (int) x->state - (int) y->state;

  if (order == 0)
    order = pioneer_datum_compare (&x->value, &y->value);

  return order != 0 ? order : pioneer_statement_data_compare (x, y);
}

static gboolean
says_as (const PioneerStatementData *a, const PioneerStatementData *b, gboolean wholly)
{
  return a->state == b->state && (wholly ? pioneer_datum_compare : compare_told) (&a->value, &b->value) == 0;
}

static guint
count_told (const PioneerDatum *value)
{
  guint told = 0;

  if (value->type == PIONEER_VALUE_TYPE_SHAPE)
    for (guint i = 0; i < value->shape->n_members; i++)
      told += value->members[i].type != 0 && pioneer_member_is_told (value->shape, i);

  return told;
}

/* A side for each different thing that is said. */
static GPtrArray *
find_classes (Statements statements, guint n, gboolean wholly)
{
  GPtrArray *sides = g_ptr_array_new_with_free_func (pioneer_side_data_free);
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n);
  PioneerSideData *side = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sorted, (gpointer) statements[i]);
  g_ptr_array_sort (sorted, wholly ? compare_wholly : compare_sayings);

  for (guint i = 0; i < n; i++)
    {
      if (side == NULL || !says_as (side->sample, sorted->pdata[i], wholly))
        {
          side = pioneer_side_data_new ();
          side->sample = sorted->pdata[i];
          g_ptr_array_add (sides, side);
        }
      g_ptr_array_add (side->statements, sorted->pdata[i]);
    }

  return sides;
}

static gboolean
contradicts (const PioneerDatum *a, const PioneerDatum *b)
{
  for (guint i = 0; i < a->shape->n_members; i++)
    if (a->members[i].type != 0 && b->members[i].type != 0 && pioneer_member_is_told (a->shape, i) &&
        pioneer_datum_compare (&a->members[i], &b->members[i]) != 0)
      return TRUE;

  return FALSE;
}

static gboolean
side_contradicts (const PioneerSideData *side, const PioneerSideData *other)
{
  for (guint i = 0; i < side->statements->len; i++)
    if (contradicts (&((const PioneerStatementData *) side->statements->pdata[i])->value, &other->sample->value))
      return TRUE;

  return FALSE;
}

static void
take_side (GPtrArray *sides, PioneerSideData *class)
{
  PioneerSideData *fitting = NULL;
  guint n = 0;

  for (guint i = 0; i < sides->len; i++)
    if (!side_contradicts (sides->pdata[i], class))
      {
        fitting = sides->pdata[i];
        n++;
      }

  if (n == 1)
    g_ptr_array_extend (fitting->statements, class->statements, NULL, NULL);
  if (n > 0)
    pioneer_side_data_free (class);
  else
    g_ptr_array_add (sides, class);
}

static int
compare_fullness (gconstpointer a, gconstpointer b)
{
  const PioneerSideData *x = *(const PioneerSideData *const *) a;
  const PioneerSideData *y = *(const PioneerSideData *const *) b;
  guint told_x = count_told (&x->sample->value);
  guint told_y = count_told (&y->sample->value);

  if (told_x != told_y)
    return told_x > told_y ? -1 : 1;

  return compare_sayings (&x->sample, &y->sample);
}

static gboolean
may_leave_out (GPtrArray *classes)
{
  const PioneerSideData *first = classes->pdata[0];

  for (guint i = 1; i < classes->len; i++)
    if (count_told (&((const PioneerSideData *) classes->pdata[i])->sample->value) != count_told (&first->sample->value))
      return TRUE;

  return count_told (&first->sample->value) > 1;
}

GPtrArray *
pioneer_sides_by_value (Statements statements, guint n)
{
  GPtrArray *classes = find_classes (statements, n, FALSE);
  GPtrArray *sides;

  if (classes->len < 2 || classes->len > MOST_CLASSES || !may_leave_out (classes))
    return classes;

  /* The fullest first: what leaves out the most can be said of the most. */
  sides = g_ptr_array_new_with_free_func (pioneer_side_data_free);
  g_ptr_array_sort (classes, compare_fullness);
  for (guint i = 0; i < classes->len; i++)
    take_side (sides, classes->pdata[i]);
  g_ptr_array_set_free_func (classes, NULL);
  g_ptr_array_unref (classes);

  return sides;
}

static gboolean
same_sources (const PioneerSideData *a, const PioneerSideData *b)
{
  g_autoptr (GPtrArray) x = pioneer_words_sources ((Statements) a->statements->pdata, a->statements->len);
  g_autoptr (GPtrArray) y = pioneer_words_sources ((Statements) b->statements->pdata, b->statements->len);

  if (x->len == 0 || x->len != y->len)
    return FALSE;
  for (guint i = 0; i < x->len; i++)
    if (strcmp (x->pdata[i], y->pdata[i]) != 0)
      return FALSE;

  return TRUE;
}

GPtrArray *
pioneer_sides_by_modality (Statements statements, guint n)
{
  g_autoptr (GPtrArray) sides = g_ptr_array_new_with_free_func (pioneer_side_data_free);
  PioneerSideData *planned = pioneer_side_data_new ();
  PioneerSideData *done = pioneer_side_data_new ();

  g_ptr_array_add (sides, planned);
  g_ptr_array_add (sides, done);
  for (guint i = 0; i < n; i++)
    {
      PioneerStage stage = pioneer_statement_data_stage (statements[i]);

      if (stage != PIONEER_STAGE_PLAIN)
        g_ptr_array_add ((stage == PIONEER_STAGE_PLANNED ? planned : done)->statements, (gpointer) statements[i]);
    }

  if (planned->statements->len == 0 || done->statements->len == 0 || same_sources (planned, done))
    return NULL;

  planned->sample = planned->statements->pdata[0];
  done->sample = done->statements->pdata[0];

  return g_steal_pointer (&sides);
}

/* Whether a value comes from a source that doesn't itself say that there is none. */
static gboolean
from_elsewhere (const PioneerStatementData *value, GHashTable *silent)
{
  for (guint32 i = 0; i < value->n_citations; i++)
    if (!g_hash_table_contains (silent, value->citations[i].source))
      return TRUE;

  return value->n_citations == 0;
}

GPtrArray *
pioneer_sides_by_presence (Statements statements, guint n)
{
  g_autoptr (GHashTable) silent = g_hash_table_new (pioneer_hash_text, g_str_equal);
  gboolean absent = FALSE;
  gboolean elsewhere = FALSE;

  for (guint i = 0; i < n; i++)
    if (statements[i]->state != PIONEER_STATE_VALUE)
      {
        absent = TRUE;
        for (guint32 j = 0; j < statements[i]->n_citations; j++)
          g_hash_table_add (silent, (gpointer) statements[i]->citations[j].source);
      }
  if (!absent)
    return NULL;

  for (guint i = 0; i < n && !elsewhere; i++)
    elsewhere = statements[i]->state == PIONEER_STATE_VALUE && from_elsewhere (statements[i], silent);

  return elsewhere ? find_classes (statements, n, TRUE) : NULL;
}
