/* pioneer-explain.c - Working out what a score is made of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-explanation-private.h"

#include "pioneer-contribution-private.h"
#include "pioneer-field-private.h"
#include "pioneer-found-private.h"
#include "pioneer-list-private.h"

typedef struct
{
  const PioneerBound *bound;
  const PioneerFound *found;
  guint32 document;
} Explainer;

static PioneerList *
list_fields (Explainer *explainer, const PioneerPlan *leaf)
{
  PioneerList *fields = pioneer_list_new_of (PIONEER_TYPE_FIELD);
  gboolean found[PIONEER_N_FIELDS] = { FALSE };

  for (guint i = 0; i < explainer->found->words->len; i++)
    {
      const PioneerFoundWord *word = &g_array_index (explainer->found->words, PioneerFoundWord, i);

      if (word->leaf == leaf)
        found[pioneer_found_get_segment_of (explainer->found, word)->field] = TRUE;
    }
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (found[i])
      pioneer_list_take (fields, pioneer_field_object (i));

  return fields;
}

/* Of a mention, what is mentioned; else the words of the text, from the first to the last of a phrase. */
static char *
find_meaning (Explainer *explainer, const PioneerPlan *leaf)
{
  const PioneerOrigin *origin = leaf->origin;
  const PioneerFoundWord *word = pioneer_found_get_first (explainer->found, leaf);
  const char *text;

  if (origin->concept != PIONEER_NO_RECORD)
    return g_strdup (pioneer_store_name (explainer->bound->store, origin->concept));
  if (origin->found_by == PIONEER_FOUND_BY_VOCABULARY)
    return g_strdup (origin->sought);
  if (word == NULL || leaf->type == PIONEER_PLAN_PHRASE)
    return g_strdup (origin->typed);

  text = pioneer_found_get_segment_of (explainer->found, word)->text;

  return g_strndup (text + word->start, word->end - word->start);
}

/* What is found as it is may be found by any way that allows for it. */
static PioneerFoundBy
get_found_by (const PioneerPlan *leaf, gboolean exact)
{
  const PioneerOrigin *origin = leaf->origin;
  gboolean may_be_exact = origin->found_by != PIONEER_FOUND_BY_VOCABULARY && origin->found_by != PIONEER_FOUND_BY_NARROWER;

  return may_be_exact && exact && leaf->exact != 0 && leaf->exact_factor == 1 ? PIONEER_FOUND_BY_EXACT : origin->found_by;
}

static void
explain_leaf (Explainer *explainer, PioneerPlan *leaf, PioneerList *contributions)
{
  const PioneerOrigin *origin = leaf->origin;
  PioneerContributionData data = { .word = origin->typed, .idf = leaf->idf };
  PioneerPlanPart part;

  if (!pioneer_plan_part (leaf, explainer->bound->index, explainer->document, &part))
    return;

  data.meaning = find_meaning (explainer, leaf);
  data.found_by = get_found_by (leaf, part.exact);
  data.fields = list_fields (explainer, leaf);
  data.frequency = part.frequency;
  data.length = part.length;
  data.factor = leaf->type == PIONEER_PLAN_TERM && part.exact ? leaf->exact_factor : leaf->factor;
  data.score = part.score;
  pioneer_list_take (contributions, pioneer_contribution_new (&data));
}

static void explain (Explainer *explainer, PioneerPlan *plan, PioneerList *contributions);

/* The first of those with the highest score, as the ranking has it. */
static void
explain_best (Explainer *explainer, PioneerPlan *plan, PioneerList *contributions)
{
  PioneerPlan *best = NULL;
  double highest = 0;

  for (guint i = 0; i < plan->children->len; i++)
    {
      double score;

      if (pioneer_plan_score (plan->children->pdata[i], explainer->bound->index, explainer->document, &score) &&
          (best == NULL || score > highest))
        {
          best = plan->children->pdata[i];
          highest = score;
        }
    }

  if (best != NULL)
    explain (explainer, best, contributions);
}

/* A sum within a sum is added up by itself, so that no rounding tells the two from each other. */
static void
explain_group (Explainer *explainer, PioneerPlan *plan, PioneerList *contributions)
{
  PioneerContributionData data = { .found_by = PIONEER_FOUND_BY_EXACT, .factor = 1 };
  g_autoptr (PioneerList) parts = pioneer_list_new_of (PIONEER_TYPE_CONTRIBUTION);

  if (!pioneer_plan_score (plan, explainer->bound->index, explainer->document, &data.score))
    return;

  for (guint i = 0; i < plan->children->len; i++)
    explain (explainer, plan->children->pdata[i], parts);
  if (pioneer_list_get_n_items (parts) == 0)
    return;
  if (pioneer_list_get_n_items (parts) == 1)
    {
      pioneer_list_take (contributions, pioneer_list_get (parts, 0));
      return;
    }

  data.parts = g_steal_pointer (&parts);
  pioneer_list_take (contributions, pioneer_contribution_new (&data));
}

static void
explain (Explainer *explainer, PioneerPlan *plan, PioneerList *contributions)
{
  switch (plan->type)
    {
    case PIONEER_PLAN_TERM:
    case PIONEER_PLAN_PHRASE:
      explain_leaf (explainer, plan, contributions);
      break;
    case PIONEER_PLAN_BEST:
      explain_best (explainer, plan, contributions);
      break;
    case PIONEER_PLAN_ALL:
    case PIONEER_PLAN_ANY:
      explain_group (explainer, plan, contributions);
      break;
    case PIONEER_PLAN_EXCEPT:
      explain (explainer, plan->children->pdata[0], contributions);
      break;
    default:
      break;
    }
}

PioneerExplanation *
pioneer_explain (const PioneerBound *bound, guint32 document)
{
  g_autoptr (PioneerFound) found = pioneer_found_new (bound, document);
  Explainer explainer = { bound, found, document };
  g_autoptr (PioneerList) contributions = pioneer_list_new_of (PIONEER_TYPE_CONTRIBUTION);
  g_autoptr (PioneerContribution) whole = NULL;
  double score = 0;

  pioneer_plan_score (bound->plan, bound->index, document, &score);
  explain (&explainer, bound->plan, contributions);

  /* The whole query is a sum: its parts stand in the explanation itself. */
  if (pioneer_list_get_n_items (contributions) == 1)
    {
      g_autoptr (PioneerList) parts = NULL;

      whole = PIONEER_CONTRIBUTION (pioneer_list_get (contributions, 0));
      parts = pioneer_contribution_get_parts (whole);
      if (pioneer_list_get_n_items (parts) > 0)
        return pioneer_explanation_new (score, g_steal_pointer (&parts));
    }

  return pioneer_explanation_new (score, g_steal_pointer (&contributions));
}
