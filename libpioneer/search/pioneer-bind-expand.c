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
  guint32 place;    /* among all that were found */
  guint32 distance; /* 0 is the very word */
} Candidate;

typedef struct
{
  const char *word; /* folded */
  gsize length;
  const PioneerEdits *edits; /* NULL for a prefix */
  GArray *candidates;
  guint32 n_found;
} Expansion;

static gboolean
take_prefixed (G_GNUC_UNUSED const char *word, gsize length, const PioneerIndexWord *found, gpointer data)
{
  Expansion *expansion = data;
  Candidate candidate = { .term = found->term,
                          .form = found->form,
                          .n_documents = found->n_documents,
                          .place = expansion->n_found++,
                          .distance = length == expansion->length ? 0 : 1 };

  g_array_append_val (expansion->candidates, candidate);

  return TRUE;
}

static gboolean
take_fuzzy (const char *word, gsize length, const PioneerIndexWord *found, gpointer data)
{
  Expansion *expansion = data;
  guint distance;
  Candidate candidate = { .term = found->term, .form = found->form, .n_documents = found->n_documents };

  if (pioneer_edits_measure (expansion->edits, word, length, &distance))
    {
      candidate.place = expansion->n_found++;
      candidate.distance = distance;
      g_array_append_val (expansion->candidates, candidate);
    }

  return TRUE;
}

/* The most frequent first; of equally frequent ones the first in byte order. */
static int
compare_frequency (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a;
  const Candidate *y = b;

  if (x->n_documents != y->n_documents)
    return x->n_documents > y->n_documents ? -1 : 1;

  return (x->place > y->place) - (x->place < y->place);
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a;
  const Candidate *y = b;

  return (x->term > y->term) - (x->term < y->term);
}

static void
swap (Candidate *a, Candidate *b)
{
  Candidate candidate = *a;

  *a = *b;
  *b = candidate;
}

/* Those that belong before the middle one of [first, last) are put there; returns its place. No two are equal. */
static guint
part (Candidate *candidates, guint first, guint last)
{
  guint place = first;

  swap (&candidates[first + (last - first) / 2], &candidates[last - 1]);
  for (guint i = first; i + 1 < last; i++)
    if (compare_frequency (&candidates[i], &candidates[last - 1]) < 0)
      swap (&candidates[place++], &candidates[i]);
  swap (&candidates[place], &candidates[last - 1]);

  return place;
}

/* Without sorting them, since there may be very many. */
static gboolean
keep_most_frequent (GArray *candidates, guint most)
{
  Candidate *all = (Candidate *) (gpointer) candidates->data;
  guint first = 0;
  guint last = candidates->len;

  if (candidates->len <= most)
    return FALSE;

  while (last - first > 1)
    {
      guint place = part (all, first, last);

      if (place == most)
        break;
      if (place < most)
        first = place + 1;
      else
        last = place;
    }
  g_array_set_size (candidates, most);

  return TRUE;
}

/* The words of one term, by how far they are from what was typed: 0, 1, 2 or more. */
typedef struct
{
  guint32 term;
  guint32 forms[3];
} Forms;

static guint
gather_forms (const GArray *candidates, guint i, Forms *forms)
{
  *forms = (Forms){ .term = g_array_index (candidates, Candidate, i).term };

  for (; i < candidates->len && g_array_index (candidates, Candidate, i).term == forms->term; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);

      forms->forms[MIN (candidate->distance, 2)] |= candidate->form;
    }

  return i;
}

static PioneerPlan *
new_leaf (guint32 term, guint32 forms, double factor, double idf, const guint8 *fields, PioneerOrigin *origin)
{
  PioneerPlan *plan = pioneer_plan_new (PIONEER_PLAN_TERM);

  plan->term = term;
  plan->forms = forms;
  plan->exact = 0;
  plan->exact_factor = plan->factor = factor;
  plan->idf = idf;
  plan->fields = fields;
  plan->origin = origin;

  return plan;
}

/* docs/search.md: the idf of a term that as many records have as the sum of theirs. */
static double
get_common_idf (PioneerBound *self, const GArray *candidates)
{
  guint64 sum = 0;
  Forms forms;

  for (guint i = 0; i < candidates->len;)
    {
      i = gather_forms (candidates, i, &forms);
      sum += pioneer_index_get_frequency (self->index, forms.term);
    }

  return pioneer_index_get_idf (self->index, (guint32) MIN (sum, pioneer_index_get_n_documents (self->index)));
}

/* The words that are as far from what was typed, the best of them; NULL where there are none. */
static PioneerPlan *
bind_distance (const GArray *candidates, guint distance, double factor, double idf, const guint8 *fields, PioneerOrigin *origin)
{
  PioneerPlan *best = pioneer_plan_new (PIONEER_PLAN_BEST);
  Forms forms;

  for (guint i = 0; i < candidates->len;)
    {
      i = gather_forms (candidates, i, &forms);
      if (forms.forms[distance] != 0)
        g_ptr_array_add (best->children, new_leaf (forms.term, forms.forms[distance], factor, idf, fields, origin));
    }
  if (best->children->len > 0)
    return best;

  pioneer_plan_free (best);

  return NULL;
}

/* Leaves of one factor stand together: an index looks for many alike ones as for one. */
static PioneerPlan *
bind_candidates (PioneerBound *self, GArray *candidates, double near_factor, const guint8 *fields, PioneerOrigin *origin)
{
  const double factors[] = { 1, near_factor, MORE_EDITS_FACTOR };
  PioneerPlan *best = pioneer_plan_new (PIONEER_PLAN_BEST);
  PioneerOrigin *exact = pioneer_bound_origin (self, PIONEER_FOUND_BY_EXACT, origin->typed);
  double idf;

  g_array_sort (candidates, compare_terms);
  idf = get_common_idf (self, candidates);
  for (guint distance = 0; distance < G_N_ELEMENTS (factors); distance++)
    {
      PioneerPlan *some = bind_distance (candidates, distance, factors[distance], idf, fields, distance == 0 ? exact : origin);

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

PioneerPlan *
pioneer_bind_prefix (PioneerBound *self, const char *text, const guint8 *fields)
{
  g_autoptr (GArray) candidates = NULL;
  char *word = get_word (self, text);
  PioneerOrigin *origin;
  Expansion expansion;

  if (word == NULL)
    return NULL;

  candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  origin = pioneer_bound_origin (self, PIONEER_FOUND_BY_PREFIX, text);
  origin->sought = pioneer_bound_own (self, word);
  expansion = (Expansion){ .word = word, .length = strlen (word), .candidates = candidates };
  pioneer_index_each_word (self->index, word, expansion.length, take_prefixed, &expansion);
  if (keep_most_frequent (candidates, PIONEER_PREFIX_MAX))
    pioneer_bound_note_cut (
        self, g_strdup_printf ("%s* stands for the %d most frequent of %u words", text, PIONEER_PREFIX_MAX, expansion.n_found));

  return pioneer_plan_join (PIONEER_PLAN_ALL, bind_before (self, text, fields),
                            bind_candidates (self, candidates, PREFIX_FACTOR, fields, origin));
}

PioneerPlan *
pioneer_bind_fuzzy (PioneerBound *self, const char *text, guint distance, const guint8 *fields)
{
  g_autoptr (GArray) candidates = NULL;
  g_autoptr (PioneerEdits) edits = NULL;
  char *word = get_word (self, text);
  PioneerOrigin *origin;
  Expansion expansion;

  if (word == NULL)
    return NULL;

  candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  origin = pioneer_bound_origin (self, PIONEER_FOUND_BY_FUZZY, text);
  origin->sought = pioneer_bound_own (self, word);
  edits = pioneer_edits_new (word, distance);
  expansion = (Expansion){ .word = word, .edits = edits, .candidates = candidates };
  pioneer_index_each_word (self->index, word, pioneer_edits_get_first (edits), take_fuzzy, &expansion);
  if (keep_most_frequent (candidates, PIONEER_FUZZY_MAX))
    pioneer_bound_note_cut (
        self, g_strdup_printf ("%s~ stands for the %d most frequent of %u words", text, PIONEER_FUZZY_MAX, expansion.n_found));

  return pioneer_plan_join (PIONEER_PLAN_ALL, bind_before (self, text, fields),
                            bind_candidates (self, candidates, ONE_EDIT_FACTOR, fields, origin));
}
