/* pioneer-bind-expand.c - The words that a prefix or a fuzzy word stands for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bind-private.h"

#include <string.h>

#include "pioneer-edits-private.h"

/* docs/search.md: of the score of what is found by a prefix, by one edit and by two. */
#define PREFIX_FACTOR     0.9
#define ONE_EDIT_FACTOR   0.6
#define MORE_EDITS_FACTOR 0.4

/* A word of the index that stands for the one typed. */
typedef struct
{
  guint32 term;
  guint32 form;
  guint32 n_documents;
  guint32 distance; /* 0 is the very word */
} Candidate;

/* In byte order. */
typedef struct
{
  Candidate *all;
  guint n;
  guint room;
} Candidates;

typedef struct
{
  gsize length;              /* of what was typed, folded */
  const PioneerEdits *edits; /* NULL for a prefix */
  Candidates *candidates;
} Expansion;

static void
add_candidate (Candidates *self, const PioneerIndexWord *found, guint32 distance)
{
  if (self->n == self->room)
    {
      self->room = MAX (2 * self->room, 64);
      self->all = g_renew (Candidate, self->all, self->room);
    }

  self->all[self->n++] =
      (Candidate){ .term = found->term, .form = found->form, .n_documents = found->n_documents, .distance = distance };
}

static gboolean
take_prefixed (G_GNUC_UNUSED const char *word, gsize length, const PioneerIndexWord *found, gpointer data)
{
  Expansion *expansion = data;

  add_candidate (expansion->candidates, found, length == expansion->length ? 0 : 1);

  return TRUE;
}

static gboolean
take_fuzzy (const char *word, gsize length, const PioneerIndexWord *found, gpointer data)
{
  Expansion *expansion = data;
  guint distance;

  if (pioneer_edits_measure (expansion->edits, word, length, &distance))
    add_candidate (expansion->candidates, found, distance);

  return TRUE;
}

/* The most frequent come first, of equally frequent ones the first in byte order: a key that is less the sooner one comes. */
static guint64
frequency_key (const Candidates *self, guint i)
{
  return (guint64) ~self->all[i].n_documents << 32 | i;
}

/* Those that are less than the middle one of [first, last) are put before it; returns its place. No two are equal. */
static guint
part (guint64 *keys, guint first, guint last)
{
  guint middle = first + (last - first) / 2;
  guint64 pivot = keys[middle];
  guint place = first;

  keys[middle] = keys[last - 1];
  for (guint i = first; i + 1 < last; i++)
    {
      guint64 key = keys[i];

      keys[i] = keys[place];
      keys[place] = key;
      place += key < pivot;
    }
  keys[last - 1] = keys[place];
  keys[place] = pivot;

  return place;
}

/* The least key that so many are less than; without sorting them, since there may be very many. */
static guint64
find_key (guint64 *keys, guint n, guint n_less)
{
  guint first = 0;
  guint last = n;

  while (last - first > 1)
    {
      guint place = part (keys, first, last);

      if (place == n_less)
        break;
      if (place < n_less)
        first = place + 1;
      else
        last = place;
    }

  return keys[n_less];
}

/* They stay in their order. */
static gboolean
keep_most_frequent (Candidates *self, guint most)
{
  g_autofree guint64 *keys = NULL;
  guint kept = 0;
  guint64 end;

  if (self->n <= most)
    return FALSE;

  keys = g_new (guint64, self->n);
  for (guint i = 0; i < self->n; i++)
    keys[i] = frequency_key (self, i);
  end = find_key (keys, self->n, most);
  for (guint i = 0; i < self->n; i++)
    if (frequency_key (self, i) < end)
      self->all[kept++] = self->all[i];
  self->n = kept;

  return TRUE;
}

/* The words of one term, by how far they are from what was typed: 0, 1, 2 or more. */
typedef struct
{
  guint32 term;
  guint32 forms[3];
} Forms;

/* In byte order words stand near their stems, whose terms ascend, so that each is near its place. */
static void
sort_by_term (Candidates *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      Candidate candidate = self->all[i];
      guint at = i;

      for (; at > 0 && self->all[at - 1].term > candidate.term; at--)
        self->all[at] = self->all[at - 1];
      self->all[at] = candidate;
    }
}

/* Returns how many terms there are. */
static guint
gather_forms (Candidates *candidates, Forms *forms)
{
  guint n = 0;

  sort_by_term (candidates);
  for (guint i = 0; i < candidates->n; i++)
    {
      const Candidate *candidate = &candidates->all[i];

      if (n == 0 || forms[n - 1].term != candidate->term)
        forms[n++] = (Forms){ .term = candidate->term };
      forms[n - 1].forms[MIN (candidate->distance, 2)] |= candidate->form;
    }

  return n;
}

/* docs/search.md: the idf of a term that as many records have as the sum of theirs. */
static double
get_common_idf (PioneerBound *self, const Forms *forms, guint n)
{
  guint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += pioneer_index_get_frequency (self->index, forms[i].term);

  return pioneer_index_get_idf (self->index, (guint32) MIN (sum, pioneer_index_get_n_documents (self->index)));
}

static void
set_leaf (PioneerPlan *plan, const PioneerPlan *alike, guint32 term, guint32 forms)
{
  plan->term = term;
  plan->forms = forms;
  plan->exact = 0;
  plan->exact_factor = plan->factor = alike->factor;
  plan->idf = alike->idf;
  plan->fields = alike->fields;
  plan->origin = alike->origin;
}

/* The words that are as far from what was typed, the best of them; NULL where there are none. */
static PioneerPlan *
bind_distance (const Forms *forms, guint n, guint distance, const PioneerPlan *alike)
{
  PioneerPlan *best;
  PioneerPlan *leaves;
  guint n_leaves = 0;

  for (guint i = 0; i < n; i++)
    n_leaves += forms[i].forms[distance] != 0;
  if (n_leaves == 0)
    return NULL;

  best = pioneer_plan_new (PIONEER_PLAN_BEST);
  leaves = pioneer_plan_add_terms (best, n_leaves);
  for (guint i = 0; i < n; i++)
    if (forms[i].forms[distance] != 0)
      set_leaf (leaves++, alike, forms[i].term, forms[i].forms[distance]);

  return best;
}

/* Leaves of one factor stand together: an index looks for many alike ones as for one. */
static PioneerPlan *
bind_candidates (PioneerBound *self, Candidates *candidates, double near_factor, const guint8 *fields, PioneerOrigin *origin)
{
  const double factors[] = { 1, near_factor, MORE_EDITS_FACTOR };
  PioneerPlan *best = pioneer_plan_new (PIONEER_PLAN_BEST);
  PioneerOrigin *exact = pioneer_bound_origin (self, PIONEER_FOUND_BY_EXACT, origin->typed);
  g_autofree Forms *forms = g_new (Forms, candidates->n);
  guint n = gather_forms (candidates, forms);
  PioneerPlan alike = { .idf = get_common_idf (self, forms, n), .fields = fields };

  for (guint distance = 0; distance < G_N_ELEMENTS (factors); distance++)
    {
      PioneerPlan *some;

      alike.factor = factors[distance];
      alike.origin = distance == 0 ? exact : origin;
      some = bind_distance (forms, n, distance, &alike);
      if (some != NULL)
        g_ptr_array_add (best->children, some);
    }
  if (best->children->len > 0)
    return best;

  pioneer_plan_free (best);

  return pioneer_plan_new (PIONEER_PLAN_NOTHING);
}

/* The one word that is expanded: of several that are joined, the joined one, else the last. NULL where there is none. */
static char *
get_word (PioneerBound *self, const char *text)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  return n > 0 ? g_strndup (words[n - 1].word, words[n - 1].length) : NULL;
}

/* What stands before the word that is expanded, where nothing joins them: "care/lee" gives "care/". */
static PioneerPlan *
bind_before (PioneerBound *self, const char *text, const guint8 *fields)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  if (n < 2 || words[n - 1].joined)
    return NULL;

  return pioneer_bind_phrase (self, pioneer_bound_own (self, g_strndup (text, words[n - 1].start)), fields,
                              pioneer_bound_origin (self, PIONEER_FOUND_BY_EXACT, text), 1);
}

/* Where there are more words than one may stand for, the most frequent, which is noted. */
static void
expand (PioneerBound *self, Expansion *expansion, const char *start, gsize length, const char *typed, guint most)
{
  gboolean is_prefix = expansion->edits == NULL;
  guint n_found;

  pioneer_index_each_word (self->index, start, length, is_prefix ? take_prefixed : take_fuzzy, expansion);
  n_found = expansion->candidates->n;
  if (keep_most_frequent (expansion->candidates, most))
    pioneer_bound_note_cut (
        self, g_strdup_printf ("%s%c stands for the %u most frequent of %u words", typed, is_prefix ? '*' : '~', most, n_found));
}

PioneerPlan *
pioneer_bind_prefix (PioneerBound *self, const char *text, const guint8 *fields)
{
  char *word = get_word (self, text);
  Candidates candidates = { 0 };
  PioneerOrigin *origin;
  PioneerPlan *plan;
  Expansion expansion = { .candidates = &candidates };

  if (word == NULL)
    return NULL;

  origin = pioneer_bound_origin (self, PIONEER_FOUND_BY_PREFIX, text);
  origin->sought = pioneer_bound_own (self, word);
  expansion.length = strlen (word);
  expand (self, &expansion, word, expansion.length, text, PIONEER_PREFIX_MAX);
  plan = pioneer_plan_join (PIONEER_PLAN_ALL, bind_before (self, text, fields),
                            bind_candidates (self, &candidates, PREFIX_FACTOR, fields, origin));
  g_free (candidates.all);

  return plan;
}

PioneerPlan *
pioneer_bind_fuzzy (PioneerBound *self, const char *text, guint distance, const guint8 *fields)
{
  g_autoptr (PioneerEdits) edits = NULL;
  char *word = get_word (self, text);
  Candidates candidates = { 0 };
  PioneerOrigin *origin;
  PioneerPlan *plan;
  Expansion expansion = { .candidates = &candidates };

  if (word == NULL)
    return NULL;

  origin = pioneer_bound_origin (self, PIONEER_FOUND_BY_FUZZY, text);
  origin->sought = pioneer_bound_own (self, word);
  edits = pioneer_edits_new (word, distance);
  expansion.edits = edits;
  expand (self, &expansion, word, pioneer_edits_get_first (edits), text, PIONEER_FUZZY_MAX);
  plan = pioneer_plan_join (PIONEER_PLAN_ALL, bind_before (self, text, fields),
                            bind_candidates (self, &candidates, ONE_EDIT_FACTOR, fields, origin));
  g_free (candidates.all);

  return plan;
}
