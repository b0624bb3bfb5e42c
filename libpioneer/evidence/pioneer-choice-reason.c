/* pioneer-choice-reason.c - Saying why a statement was chosen
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-choice-private.h"

#include <string.h>

#include "pioneer-words-private.h"

static const PioneerPeriodData *
get_as_of (const PioneerStatementData *statement)
{
  return statement->qualifiers != NULL ? statement->qualifiers->as_of : NULL;
}

static const PioneerPeriodData *
get_published (PioneerContest *contest, const PioneerStatementData *statement)
{
  const PioneerSourceFacts *newest = NULL;

  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      const PioneerSourceFacts *facts = pioneer_source_book_get (contest->book, statement->citations[i].source);

      if (newest == NULL || facts->day > newest->day)
        newest = facts;
    }

  return newest != NULL ? newest->published : NULL;
}

static char *
describe_date (PioneerContest *contest, const PioneerStatementData *statement, const PioneerStatementData *chosen)
{
  const PioneerPeriodData *as_of = get_as_of (statement);
  const PioneerPeriodData *date = as_of != NULL ? as_of : get_published (contest, statement);
  GString *out = g_string_new (NULL);

  if (date == NULL)
    g_string_append (out, "undated");
  else
    {
      /* "published 1 November 2013, against July 2013" */
      if (statement == chosen || (as_of != NULL) != (get_as_of (chosen) != NULL))
        g_string_append (out, as_of != NULL ? "as of " : "published ");
      pioneer_period_data_display (date, out);
    }

  return g_string_free (out, FALSE);
}

static char *
describe_type (PioneerContest *contest, const PioneerStatementData *statement)
{
  PioneerStore *store = pioneer_source_book_store (contest->book);
  const PioneerSourceFacts *weightiest = NULL;
  guint32 record;

  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      const PioneerSourceFacts *facts = pioneer_source_book_get (contest->book, statement->citations[i].source);

      if (weightiest == NULL || facts->weight > weightiest->weight)
        weightiest = facts;
    }

  if (weightiest == NULL)
    return g_strdup ("no source");
  if (weightiest->type == NULL)
    return g_strdup ("no known type");

  if (statement->qualifiers != NULL && statement->qualifiers->attributed_to != NULL)
    return g_strdup_printf ("what %s is said to say", statement->qualifiers->attributed_to);

  record = pioneer_store_find (store, PIONEER_KIND_CONCEPT, weightiest->type);

  return g_strdup (record != PIONEER_NO_RECORD ? pioneer_store_name (store, record) : weightiest->type);
}

static char *
describe (PioneerContest *contest, guint place, guint chosen, PioneerPolicy rule)
{
  const PioneerStatementData *statement = contest->statements[place];

  switch (rule)
    {
    case PIONEER_POLICY_NEWEST:
      return describe_date (contest, statement, contest->statements[chosen]);
    case PIONEER_POLICY_SOURCE_TYPE:
      return describe_type (contest, statement);
    case PIONEER_POLICY_MOST_INDEPENDENT:
      return g_strdup_printf ("%u", contest->support[place]);
    default:
      return pioneer_words_value (pioneer_source_book_store (contest->book), statement);
    }
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerContest *contest = data;
  guint x = *(const guint *) a;
  guint y = *(const guint *) b;

  if (contest->scores[x] != contest->scores[y])
    return contest->scores[x] > contest->scores[y] ? -1 : 1;

  return pioneer_statement_data_compare (contest->statements[x], contest->statements[y]);
}

/* Those that were in the running before and are no longer, the highest score first. */
static void
append_against (PioneerContest *contest, guint *before, guint n, guint chosen, PioneerPolicy rule, GString *out)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  g_qsort_with_data (before, (int) n, sizeof *before, compare_places, contest);
  for (guint i = 0; i < n; i++)
    if (contest->scores[before[i]] != contest->scores[chosen])
      g_ptr_array_add (words, describe (contest, before[i], chosen, rule));

  pioneer_words_append_list (out, words);
}

static char *
explain_rank (const PioneerStatementData *chosen)
{
  if (chosen->qualifiers != NULL && chosen->qualifiers->reason != NULL)
    return g_strdup_printf ("Chosen because a curator prefers it: %s", chosen->qualifiers->reason);

  return g_strdup ("Chosen because a curator prefers it.");
}

static const char *
get_opening (PioneerContest *contest, guint chosen, PioneerPolicy rule)
{
  switch (rule)
    {
    case PIONEER_POLICY_NEWEST:
      return get_as_of (contest->statements[chosen]) != NULL ? "Chosen by the latest date: " : "Chosen by the newest source: ";
    case PIONEER_POLICY_SOURCE_TYPE:
      return "Chosen by the weightiest type of source: ";
    case PIONEER_POLICY_MOST_INDEPENDENT:
      return "Chosen by the most independent sources: ";
    default:
      return "Chosen as the most precise: ";
    }
}

static char *
explain_policy (PioneerContest *contest, guint chosen, guint *before, guint n, PioneerPolicy rule)
{
  g_autofree char *own = NULL;
  GString *out;

  if (rule == PIONEER_POLICY_PREFERRED_RANK)
    return explain_rank (contest->statements[chosen]);

  out = g_string_new (get_opening (contest, chosen, rule));
  own = describe (contest, chosen, chosen, rule);
  g_string_append_printf (out, "%s, against ", own);
  append_against (contest, before, n, chosen, rule, out);
  g_string_append_c (out, '.');

  return g_string_free (out, FALSE);
}

/* Values of several things don't compete with each other, only with the word that there is nothing. */
static gboolean
speak_of_several (PioneerContest *contest)
{
  const PioneerStatementData *first = contest->statements[contest->left[0]];

  for (guint i = 1; i < contest->n_left; i++)
    if (pioneer_datum_compare_key (pioneer_field_spec (first->field), &first->value,
                                   &contest->statements[contest->left[i]]->value) != 0)
      return TRUE;

  return FALSE;
}

/* What is said where there is no value stands in quotes. */
static char *
quote_state (PioneerState state)
{
  const char *words = pioneer_words_state (state);

  return state == PIONEER_STATE_VALUE ? g_strdup (words) : g_strdup_printf ("“%s”", words);
}

static char *
explain_state (PioneerContest *contest, guint chosen, guint *before, guint n)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *own = quote_state (contest->statements[chosen]->state);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "Chosen because %s comes before ", own);
  g_qsort_with_data (before, (int) n, sizeof *before, compare_places, contest);
  for (guint i = 0; i < n; i++)
    if (contest->scores[before[i]] != contest->scores[chosen])
      g_ptr_array_add (words, quote_state (contest->statements[before[i]]->state));
  pioneer_words_append_list (out, words);
  g_string_append_c (out, '.');

  return g_string_free (out, FALSE);
}

static char *
explain_order (PioneerContest *contest, guint chosen)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GPtrArray) sources = pioneer_words_sources (&contest->statements[chosen], 1);

  g_string_append_printf (out, "No policy tells %u statements apart: the first in the order of sources and places is chosen, from ",
                          contest->n_left);
  pioneer_words_append_sources (pioneer_source_book_store (contest->book), sources, out);
  g_string_append_c (out, '.');

  return g_string_free (out, FALSE);
}

static char *
explain_alone (const PioneerContest *contest)
{
  if (contest->n_left == 0)
    return g_strdup (contest->n > 0 ? "None is chosen: all are deprecated." : "There is no statement.");
  if (contest->n_left == 1)
    return g_strdup (contest->n == 1 ? "It is the only statement." : "It is the only statement that is not deprecated.");

  return g_strdup_printf ("All %u statements say the same.", contest->n_left);
}

/* Follows the contest up to the step that decides it. */
static char *
explain (PioneerContest *contest, guint chosen, PioneerPolicy policy)
{
  g_autofree guint *before = NULL;
  guint n = contest->n_left;

  if (!pioneer_contest_is_open (contest))
    return explain_alone (contest);

  before = g_memdup2 (contest->left, n * sizeof *before);
  pioneer_contest_by_state (contest);
  if (!pioneer_contest_is_open (contest) || (contest->n_left < n && speak_of_several (contest)))
    return explain_state (contest, chosen, before, n);

  for (guint i = 0; i < PIONEER_N_POLICIES; i++)
    {
      PioneerPolicy next = pioneer_contest_policy (policy, i);

      n = contest->n_left;
      memcpy (before, contest->left, n * sizeof *before);
      pioneer_contest_by_policy (contest, next);
      if (!pioneer_contest_is_open (contest))
        return explain_policy (contest, chosen, before, n, next);
    }

  return explain_order (contest, chosen);
}

char *
pioneer_choice_reason (PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);
  PioneerPolicy rule;
  guint chosen = pioneer_choose_in_book (book, statements, n, policy, &rule);
  PioneerContest contest;
  char *reason;

  pioneer_contest_init (&contest, book, statements, n);
  reason = explain (&contest, chosen, policy);
  pioneer_contest_clear (&contest);

  return reason;
}
