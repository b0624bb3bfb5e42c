/* pioneer-suggest.c - Finding what may have been meant
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-suggestion-private.h"

#include <string.h>

#include "pioneer-edits-private.h"
#include "pioneer-list-private.h"
#include "pioneer-query-private.h"

/* As many words are put right, as many proposals are kept for each, and as many corrected queries tried. */
#define WORDS_MAX     8
#define PROPOSALS_MAX 4
#define TRIALS_MAX    16

/* Shorter words, and words that are in so many texts, are near to too much to be what was meant. */
#define PROPOSAL_LETTERS_MIN 5
#define DOCUMENTS_SHARE      10 /* a proposal is in one of so many documents at most */
#define DOCUMENTS_FEW        10 /* but may always be in so many */

/* Words of so many letters have one slip; longer ones may have two. */
#define ONE_SLIP_LETTERS_MAX 6

typedef struct
{
  char *word;
  guint distance;
  guint32 n_documents;
} Proposal;

/* A word that no text has, and what may have been meant, the best first. */
typedef struct
{
  const PioneerMissing *missing;
  const char *sought; /* the word as texts would have it, while proposals are looked for */
  guint n_letters;    /* of it */
  guint32 n_documents_max;
  PioneerEdits *edits;
  Proposal proposals[PROPOSALS_MAX];
  guint n_proposals;
  guint chosen;
} Correction;

/* The nearest first; of equally near ones the most frequent, then the first in byte order, which is the order they come in. */
static gboolean
is_better (const Proposal *one, const Proposal *other)
{
  if (one->distance != other->distance)
    return one->distance < other->distance;

  return one->n_documents > other->n_documents;
}

static gboolean
is_vowel (gunichar letter)
{
  return letter < 128 && strchr ("aeiouy", (int) letter) != NULL;
}

/* Of two words as long as each other that differ by one slip: whether another letter stands in one place, and is no vowel for a
 * vowel. In a short word that makes another word (winter, winner) rather than a slip. */
static gboolean
is_other_word (const char *one, const char *other)
{
  gunichar letter;
  gunichar other_letter;

  while (*one != '\0' && g_utf8_get_char (one) == g_utf8_get_char (other))
    {
      one = g_utf8_next_char (one);
      other = g_utf8_next_char (other);
    }
  if (*one == '\0' || *other == '\0')
    return FALSE;
  letter = g_utf8_get_char (one);
  other_letter = g_utf8_get_char (other);

  return strcmp (g_utf8_next_char (one), g_utf8_next_char (other)) == 0 && !(is_vowel (letter) && is_vowel (other_letter));
}

static gboolean
is_likely (const Correction *self, const char *word)
{
  guint n_letters = (guint) g_utf8_strlen (word, -1);

  if (n_letters < PROPOSAL_LETTERS_MIN)
    return FALSE;

  return n_letters != self->n_letters || n_letters > ONE_SLIP_LETTERS_MAX || !is_other_word (self->sought, word);
}

static gboolean
take_word (const char *word, gsize length, const PioneerIndexWord *found, gpointer data)
{
  Correction *self = data;
  Proposal proposal = { .n_documents = found->n_documents };
  g_autofree char *text = NULL;
  guint i = self->n_proposals;

  if (found->n_documents > self->n_documents_max || !pioneer_edits_measure (self->edits, word, length, &proposal.distance))
    return TRUE;
  text = g_strndup (word, length);
  if (!is_likely (self, text))
    return TRUE;

  while (i > 0 && is_better (&proposal, &self->proposals[i - 1]))
    i--;
  if (i == PROPOSALS_MAX)
    return TRUE;

  if (self->n_proposals == PROPOSALS_MAX)
    g_free (self->proposals[--self->n_proposals].word);
  memmove (&self->proposals[i + 1], &self->proposals[i], (self->n_proposals - i) * sizeof (Proposal));
  proposal.word = g_steal_pointer (&text);
  self->proposals[i] = proposal;
  self->n_proposals++;

  return TRUE;
}

static void
clear_correction (gpointer data)
{
  Correction *self = data;

  for (guint i = 0; i < self->n_proposals; i++)
    g_free (self->proposals[i].word);
}

static void
find_proposals (const PioneerBound *bound, PioneerAnalysis *analysis, Correction *correction)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, correction->missing->word, -1, &n);
  g_autofree char *word = n > 0 ? g_strndup (words[0].word, words[0].length) : NULL;

  /* Of fewer letters, anything would be near. */
  correction->n_letters = word != NULL ? (guint) g_utf8_strlen (word, -1) : 0;
  if (correction->n_letters < 3)
    return;

  correction->sought = word;
  correction->n_documents_max = MAX (pioneer_index_get_n_documents (bound->index) / DOCUMENTS_SHARE, DOCUMENTS_FEW);
  correction->edits = pioneer_edits_new (word, correction->n_letters <= ONE_SLIP_LETTERS_MAX ? 1 : 2);
  pioneer_index_each_word (bound->index, word, pioneer_edits_get_first (correction->edits), take_word, correction);
  g_clear_pointer (&correction->edits, pioneer_edits_free);
  correction->sought = NULL;
}

static void
replace_text (char **text, const char *word, const char *by)
{
  char *at = *text != NULL ? strstr (*text, word) : NULL;
  char *replaced;

  if (at == NULL)
    return;

  *at = '\0';
  replaced = g_strconcat (*text, by, at + strlen (word), NULL);
  g_free (*text);
  *text = replaced;
}

/* The copy has the shape of the original. */
static void
correct_node (PioneerQueryNode *copy, const PioneerQueryNode *original, const Correction *correction)
{
  const char *by = correction->proposals[correction->chosen].word;

  if (original == correction->missing->node)
    replace_text (original->type == PIONEER_NODE_FIELD ? &copy->value : &copy->text, correction->missing->word, by);
  for (guint i = 0; original->children != NULL && i < original->children->len; i++)
    correct_node (copy->children->pdata[i], original->children->pdata[i], correction);
}

/* NULL where it would find nothing. */
static PioneerQuery *
try_query (const PioneerBound *bound, const PioneerQueryNode *root, GArray *corrections)
{
  PioneerQueryNode *copy = pioneer_query_node_copy (root);
  g_autoptr (PioneerQuery) query = NULL;
  g_auto (PioneerBound) corrected = { NULL };
  PioneerHit hit;
  guint n = 0;

  for (guint i = 0; i < corrections->len; i++)
    correct_node (copy, root, &g_array_index (corrections, Correction, i));
  query = pioneer_query_take (copy, NULL);
  if (query == NULL || !pioneer_bind (&corrected, bound->searcher, pioneer_query_get_root (query), bound->widening, NULL, NULL))
    return NULL;
  if (!pioneer_plan_top (corrected.plan, bound->index, 1, &hit, &n, NULL) || n == 0)
    return NULL;

  return g_steal_pointer (&query);
}

/* The best of all words first; then each word's next ones, one word at a time. */
static PioneerQuery *
find_query (const PioneerBound *bound, const PioneerQueryNode *root, GArray *corrections)
{
  PioneerQuery *query = try_query (bound, root, corrections);
  guint n_trials = 1;

  for (guint i = 0; i < corrections->len && query == NULL; i++)
    {
      Correction *correction = &g_array_index (corrections, Correction, i);

      for (guint j = 1; j < correction->n_proposals && query == NULL && n_trials < TRIALS_MAX; j++, n_trials++)
        {
          correction->chosen = j;
          query = try_query (bound, root, corrections);
        }
      if (query == NULL)
        correction->chosen = 0;
    }

  return query;
}

static GArray *
find_corrections (const PioneerBound *bound)
{
  GArray *corrections = g_array_new (FALSE, FALSE, sizeof (Correction));
  PioneerAnalysis *analysis = pioneer_searcher_take_analysis (bound->searcher);

  g_array_set_clear_func (corrections, clear_correction);
  for (guint i = 0; bound->missing != NULL && i < bound->missing->len && corrections->len < WORDS_MAX; i++)
    {
      Correction correction = { .missing = bound->missing->pdata[i] };

      find_proposals (bound, analysis, &correction);
      if (correction.n_proposals > 0)
        g_array_append_val (corrections, correction);
    }
  pioneer_searcher_give_analysis (bound->searcher, analysis);

  return corrections;
}

PioneerList *
pioneer_suggest (const PioneerBound *bound, const PioneerQueryNode *root)
{
  PioneerList *suggestions = pioneer_list_new_of (PIONEER_TYPE_SUGGESTION);
  g_autoptr (GArray) corrections = find_corrections (bound);
  g_autoptr (PioneerQuery) query = corrections->len > 0 ? find_query (bound, root, corrections) : NULL;

  for (guint i = 0; query != NULL && i < corrections->len; i++)
    {
      const Correction *correction = &g_array_index (corrections, Correction, i);

      pioneer_list_take (suggestions,
                         pioneer_suggestion_new (correction->missing->word, correction->proposals[correction->chosen].word,
                                                 pioneer_query_to_string (query)));
    }

  return suggestions;
}
