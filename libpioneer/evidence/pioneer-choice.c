/* pioneer-choice.c - Which of several statements is shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-choice-private.h"

#include <math.h>

#include "pioneer-quantity-private.h"
#include "pioneer-support-private.h"

void
pioneer_contest_init (PioneerContest *self, PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n)
{
  *self = (PioneerContest){ .book = book, .statements = statements, .n = n };
  self->left = g_new (guint, MAX (n, 1));
  self->scores = g_new0 (double, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    if (pioneer_store_rank (statements[i]) != PIONEER_RANK_DEPRECATED)
      self->left[self->n_left++] = i;
}

void
pioneer_contest_clear (PioneerContest *self)
{
  g_free (self->left);
  g_free (self->scores);
  g_free (self->support);
}

static void
keep_highest (PioneerContest *self)
{
  double best = -INFINITY;
  guint kept = 0;

  for (guint i = 0; i < self->n_left; i++)
    best = MAX (best, self->scores[self->left[i]]);
  for (guint i = 0; i < self->n_left; i++)
    if (self->scores[self->left[i]] == best)
      self->left[kept++] = self->left[i];

  self->n_left = kept;
}

void
pioneer_contest_by_state (PioneerContest *self)
{
  static const double places[] = {
    [PIONEER_STATE_VALUE] = 3,
    [PIONEER_STATE_NONE] = 2,
    [PIONEER_STATE_UNKNOWN] = 1,
    [PIONEER_STATE_NOT_STATED] = 0,
  };

  for (guint i = 0; i < self->n_left; i++)
    self->scores[self->left[i]] = places[self->statements[self->left[i]]->state];
  keep_highest (self);
}

/* The date at which it holds, else the latest date of its sources; what has no date is older than anything. */
static double
score_date (PioneerContest *self, const PioneerStatementData *statement)
{
  guint32 day = 0;

  if (statement->qualifiers != NULL && statement->qualifiers->as_of != NULL)
    return pioneer_source_day (statement->qualifiers->as_of);

  for (guint32 i = 0; i < statement->n_citations; i++)
    day = MAX (day, pioneer_source_book_get (self->book, statement->citations[i].source)->day);

  return day;
}

static double
score_type (PioneerContest *self, const PioneerStatementData *statement)
{
  guint weight = 0;

  for (guint32 i = 0; i < statement->n_citations; i++)
    weight = MAX (weight, pioneer_source_book_get (self->book, statement->citations[i].source)->weight);

  /* What someone is quoted as saying weighs no more for where it is printed. */
  if (statement->qualifiers != NULL && statement->qualifiers->attributed_to != NULL)
    return MIN (weight, 1);

  return weight;
}

static double
period_width (const PioneerPeriodData *period)
{
  guint32 first;
  guint32 last;

  if (!pioneer_period_data_first_day (period, &first) || !pioneer_period_data_last_day (period, &last))
    return INFINITY;

  return (double) last - (double) first;
}

/* Of a value with members, the main one tells. Text is as exact as text. */
static double
score_precision (const PioneerDatum *value)
{
  if (value->type == PIONEER_VALUE_TYPE_SHAPE)
    value = &value->members[value->shape->main_member];
  if (value->type == PIONEER_VALUE_TYPE_QUANTITY)
    return -pioneer_quantity_data_openness (&value->quantity);
  if (value->type == PIONEER_VALUE_TYPE_PERIOD)
    return -period_width (&value->period);

  return 0;
}

static int
compare_sayings (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerContest *self = data;
  const PioneerStatementData *x = self->statements[*(const guint *) a];
  const PioneerStatementData *y = self->statements[*(const guint *) b];
  int order = (int) x->state - (int) y->state;

  if (order == 0)
    order = pioneer_datum_compare (&x->value, &y->value);
  if (order == 0)
    order = (int) pioneer_store_modality (x) - (int) pioneer_store_modality (y);

  return order;
}

/* Statements that say the same share their support; those that are deprecated give none. */
static void
count_support (PioneerContest *self)
{
  g_autofree guint *order = g_new (guint, self->n);
  g_autofree const PioneerStatementData **group = g_new (const PioneerStatementData *, self->n);
  guint n = 0;
  guint next;

  self->support = g_new0 (guint, self->n);
  for (guint i = 0; i < self->n; i++)
    if (pioneer_store_rank (self->statements[i]) != PIONEER_RANK_DEPRECATED)
      order[n++] = i;
  g_qsort_with_data (order, (int) n, sizeof *order, compare_sayings, self);

  for (guint i = 0; i < n; i = next)
    {
      guint support;

      for (next = i; next < n && compare_sayings (&order[i], &order[next], self) == 0; next++)
        group[next - i] = self->statements[order[next]];
      support = pioneer_support_count_in_book (self->book, group, next - i);
      for (guint j = i; j < next; j++)
        self->support[order[j]] = support;
    }
}

static double
score (PioneerContest *self, guint place, PioneerPolicy policy)
{
  const PioneerStatementData *statement = self->statements[place];

  switch (policy)
    {
    case PIONEER_POLICY_PREFERRED_RANK:
      return pioneer_store_rank (statement);
    case PIONEER_POLICY_NEWEST:
      return score_date (self, statement);
    case PIONEER_POLICY_SOURCE_TYPE:
      return score_type (self, statement);
    case PIONEER_POLICY_MOST_INDEPENDENT:
      return self->support[place];
    case PIONEER_POLICY_MOST_PRECISE:
      return score_precision (&statement->value);
    default:
      return 0;
    }
}

void
pioneer_contest_by_policy (PioneerContest *self, PioneerPolicy policy)
{
  if (self->n_left < 2)
    return;

  if (policy == PIONEER_POLICY_MOST_INDEPENDENT && self->support == NULL)
    count_support (self);
  for (guint i = 0; i < self->n_left; i++)
    self->scores[self->left[i]] = score (self, self->left[i], policy);
  keep_highest (self);
}

PioneerPolicy
pioneer_contest_policy (PioneerPolicy asked, guint n)
{
  if (n == 0)
    return asked;

  return n <= (guint) asked ? n - 1 : n;
}

/* Whether those left say different things. */
gboolean
pioneer_contest_is_open (const PioneerContest *self)
{
  for (guint i = 1; i < self->n_left; i++)
    if (!pioneer_statement_data_agrees (self->statements[self->left[0]], self->statements[self->left[i]]))
      return TRUE;

  return FALSE;
}

/* What no policy tells apart: the order of sources and places, and for the same words in two layers, that of the
 * layers. */
static guint
take_first (const PioneerContest *self)
{
  guint first = self->left[0];

  for (guint i = 1; i < self->n_left; i++)
    {
      const PioneerStatementData *best = self->statements[first];
      const PioneerStatementData *other = self->statements[self->left[i]];
      int order = pioneer_statement_data_compare (other, best);

      if (order < 0 || (order == 0 && other->layer < best->layer))
        first = self->left[i];
    }

  return first;
}

static guint
decide (PioneerContest *self, PioneerPolicy policy, PioneerPolicy *rule)
{
  gboolean open;

  pioneer_contest_by_state (self);
  open = pioneer_contest_is_open (self);
  for (guint i = 0; i < PIONEER_N_POLICIES && self->n_left > 1; i++)
    {
      PioneerPolicy next = pioneer_contest_policy (policy, i);

      pioneer_contest_by_policy (self, next);
      if (open && !pioneer_contest_is_open (self))
        {
          *rule = next;
          open = FALSE;
        }
    }

  return take_first (self);
}

guint
pioneer_choose_in_book (
    PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy, PioneerPolicy *rule)
{
  PioneerContest contest;
  guint chosen = PIONEER_NOT_CHOSEN;

  *rule = policy;
  if (n == 1)
    return pioneer_store_rank (statements[0]) != PIONEER_RANK_DEPRECATED ? 0 : PIONEER_NOT_CHOSEN;

  pioneer_contest_init (&contest, book, statements, n);
  if (contest.n_left > 0)
    chosen = decide (&contest, policy, rule);
  pioneer_contest_clear (&contest);

  return chosen;
}

guint
pioneer_choose (
    PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy, PioneerPolicy *rule)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);

  return pioneer_choose_in_book (book, statements, n, policy, rule);
}
