/* pioneer-bind-words.c - Words and phrases of a query, as an index knows them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bind-private.h"

#include <string.h>

/* docs/search.md: of the score of a word that is found by its stem alone. */
#define STEM_FACTOR 0.8

const PioneerWord *
pioneer_bound_words (PioneerBound *self, const char *text, guint *n_words)
{
  PioneerLookUp *last = self->last;
  const PioneerWord *words;

  if (last != NULL && last->text == text && last->n_texts == pioneer_analysis_get_n_texts (self->analysis))
    return pioneer_analysis_get_words (self->analysis, n_words);

  words = pioneer_analysis_words (self->analysis, text, -1, n_words);
  if (last != NULL)
    {
      last->text = text;
      last->n_texts = pioneer_analysis_get_n_texts (self->analysis);
    }

  return words;
}

gboolean
pioneer_bound_find_word (PioneerBound *self, const PioneerWord *word, PioneerIndexWord *found)
{
  PioneerLookUp *last = self->last;

  if (last == NULL)
    return pioneer_index_find_word (self->index, word->word, word->length, found);

  if (last->length != word->length || memcmp (last->word, word->word, word->length) != 0)
    {
      last->length = MIN (word->length, PIONEER_WORD_MAX);
      memcpy (last->word, word->word, last->length);
      last->is_there = pioneer_index_find_word (self->index, word->word, word->length, &last->found);
    }
  *found = last->found;

  return last->is_there;
}

/* The term of a word, and which of its forms is that very word. */
static guint32
find_term (PioneerBound *self, const PioneerWord *word, guint32 *form)
{
  PioneerIndexWord found;
  guint length;
  const char *stem;

  *form = 0;
  if (pioneer_bound_find_word (self, word, &found))
    {
      *form = found.form;
      return found.term;
    }

  stem = pioneer_analysis_stem (self->analysis, word->word, word->length, &length);

  return pioneer_index_find_stem (self->index, stem, length);
}

static PioneerPlan *
new_term (PioneerBound *self,
          guint32 term,
          guint32 exact,
          double exact_factor,
          double factor,
          const guint8 *fields,
          PioneerOrigin *origin)
{
  PioneerPlan *plan = pioneer_bound_new_term (self);

  plan->term = term;
  plan->forms = PIONEER_ALL_FORMS;
  plan->exact = exact;
  plan->exact_factor = exact_factor;
  plan->factor = factor;
  plan->idf = pioneer_index_get_idf (self->index, pioneer_index_get_frequency (self->index, term));
  plan->fields = fields;
  plan->origin = origin;

  return plan;
}

static PioneerPlan *
bind_one (PioneerBound *self, const PioneerQueryNode *node, const char *text, const PioneerWord *word, const guint8 *fields)
{
  guint32 exact;
  guint32 term = find_term (self, word, &exact);

  if (term != PIONEER_NO_TERM)
    return new_term (self, term, exact, 1, STEM_FACTOR, fields, pioneer_bound_origin (self, PIONEER_FOUND_BY_STEM, text));

  pioneer_bound_note_missing (self, node, g_strndup (text + word->start, word->end - word->start));

  return pioneer_plan_new (PIONEER_PLAN_NOTHING);
}

/* How many words there are, those that others are joined to apart, and the first of them. */
static guint
count_parts (const PioneerWord *words, guint n, const PioneerWord **first)
{
  guint n_parts = 0;

  *first = NULL;
  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      {
        n_parts++;
        if (*first == NULL)
          *first = &words[i];
      }

  return n_parts;
}

/* The terms of a phrase: FALSE where no text has one of its words. */
static gboolean
fill_phrase (PioneerBound *self, PioneerPlan *plan, const PioneerWord *words, guint n, guint32 start)
{
  guint32 form;

  for (guint i = 0; i < n && plan->n_terms < PIONEER_PHRASE_MAX; i++)
    {
      guint32 term;

      if (words[i].joined)
        continue;
      term = find_term (self, &words[i], &form);
      if (term == PIONEER_NO_TERM)
        return FALSE;
      plan->terms[plan->n_terms] = term;
      plan->offsets[plan->n_terms++] = words[i].position - start;
      plan->idf += pioneer_index_get_idf (self->index, pioneer_index_get_frequency (self->index, term));
    }

  return TRUE;
}

/* A phrase of one word is that word, found as it is. */
PioneerPlan *
pioneer_bind_phrase (PioneerBound *self, const char *text, const guint8 *fields, PioneerOrigin *origin, double factor)
{
  g_autoptr (PioneerPlan) plan = NULL;
  guint n;
  const PioneerWord *words = pioneer_bound_words (self, text, &n);
  const PioneerWord *first;
  guint n_parts = count_parts (words, n, &first);
  guint32 form;

  if (n_parts == 0)
    return NULL;
  if (n_parts == 1)
    {
      guint32 term = find_term (self, first, &form);

      return term == PIONEER_NO_TERM ? pioneer_plan_new (PIONEER_PLAN_NOTHING)
                                     : new_term (self, term, 0, factor, factor, fields, origin);
    }

  plan = pioneer_plan_new (PIONEER_PLAN_PHRASE);
  plan->terms = g_new (guint32, MIN (n_parts, PIONEER_PHRASE_MAX));
  plan->offsets = g_new (guint32, MIN (n_parts, PIONEER_PHRASE_MAX));
  plan->factor = factor;
  plan->fields = fields;
  plan->origin = origin;
  if (!fill_phrase (self, plan, words, n, first->position))
    return pioneer_plan_new (PIONEER_PLAN_NOTHING);

  return g_steal_pointer (&plan);
}

static gboolean
is_nothing (const PioneerPlan *plan)
{
  return plan->type == PIONEER_PLAN_NOTHING;
}

/* "A&E" is the word that its parts are joined to, or the parts as a phrase; "24/7", which nothing joins, is the phrase alone. */
PioneerPlan *
pioneer_bind_word (PioneerBound *self, const PioneerQueryNode *node, const char *text, const guint8 *fields)
{
  guint n;
  const PioneerWord *words = pioneer_bound_words (self, text, &n);
  const PioneerWord *last = n > 0 ? &words[n - 1] : NULL;
  PioneerPlan *joined = NULL;
  PioneerPlan *parts;
  guint32 exact;
  guint32 term;

  if (n == 0)
    return NULL;
  if (n == 1)
    return bind_one (self, node, text, words, fields);

  if (last->joined && last->start == words[0].start)
    {
      term = find_term (self, last, &exact);
      if (term != PIONEER_NO_TERM)
        joined = new_term (self, term, exact, 1, STEM_FACTOR, fields, pioneer_bound_origin (self, PIONEER_FOUND_BY_STEM, text));
    }

  parts = pioneer_bind_phrase (self, text, fields, pioneer_bound_origin (self, PIONEER_FOUND_BY_EXACT, text), 1);
  if (joined == NULL || parts == NULL)
    return joined != NULL ? joined : parts;
  if (is_nothing (parts))
    {
      pioneer_plan_free (parts);
      return joined;
    }

  return pioneer_plan_join (PIONEER_PLAN_BEST, joined, parts);
}

/* Each of the words between spaces on its own. */
PioneerPlan *
pioneer_bind_all_words (PioneerBound *self, const PioneerQueryNode *node, const char *text, const guint8 *fields)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n", -1);
  PioneerPlan *all = NULL;

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      all = pioneer_plan_join (PIONEER_PLAN_ALL, all,
                               pioneer_bind_word (self, node, pioneer_bound_own (self, g_strdup (*word)), fields));

  return all;
}
