/* pioneer-bind-widen.c - What the vocabulary knows words by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bind-private.h"

#include <string.h>

#include "pioneer-cursor-private.h"

/* docs/search.md: of the score of what another label or a mention finds, and of what a mention of a narrower term finds. */
#define LABEL_FACTOR    0.5
#define NARROWER_FACTOR 0.4

/* Successive plain words, looked up together. */
typedef struct
{
  GString *stems;
  gsize ends[PIONEER_LABEL_WORDS_MAX]; /* of the stems of so many children */
  guint n_children;
} Run;

static void
collect_run (PioneerBound *self, GPtrArray *children, guint first, guint longest, Run *run)
{
  guint n_words = 0;

  for (guint i = first; i < children->len && run->n_children < PIONEER_LABEL_WORDS_MAX; i++)
    {
      const PioneerQueryNode *node = children->pdata[i];

      if (node->type != PIONEER_NODE_WORD)
        return;
      n_words += pioneer_labels_append_stems (run->stems, self->analysis, node->text);
      if (n_words > longest)
        return;
      run->ends[run->n_children++] = run->stems->len;
    }
}

/* The concepts that the longest run of words is a label of. */
static const GArray *
find_longest (PioneerBound *self, const PioneerLabels *vocabulary, const PioneerQueryNode *node, Run *run)
{
  const GArray *concepts = NULL;

  for (; run->n_children > 0; run->n_children--)
    {
      g_string_truncate (run->stems, run->ends[run->n_children - 1]);
      concepts = pioneer_labels_find (vocabulary, run->stems->str);
      if (concepts != NULL)
        return concepts;
    }

  if (!pioneer_labels_set_joined (run->stems, self->analysis, node->text))
    return NULL;
  run->n_children = 1;

  return pioneer_labels_find (vocabulary, run->stems->str);
}

static char *
join_words (GPtrArray *children, guint first, guint n)
{
  GString *typed = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (typed, "%s%s", i > first ? " " : "", ((const PioneerQueryNode *) children->pdata[i])->text);

  return g_string_free (typed, FALSE);
}

static gboolean
is_new_label (PioneerWidened *widened, const char *label)
{
  return !g_ptr_array_find_with_equal_func (widened->labels, label, g_str_equal, NULL);
}

static PioneerPlan *
add_label (PioneerBound *self, PioneerPlan *best, PioneerWidened *widened, const char *label, GString *stems, const char *typed)
{
  g_autoptr (GString) other = g_string_new (NULL);
  PioneerOrigin *origin;

  pioneer_labels_append_stems (other, self->analysis, label);
  if (strcmp (other->str, stems->str) == 0 || !is_new_label (widened, label))
    return best;

  g_ptr_array_add (widened->labels, (gpointer) label);
  origin = pioneer_bound_origin (self, PIONEER_FOUND_BY_VOCABULARY, typed);
  origin->sought = label;

  return pioneer_plan_join (PIONEER_PLAN_BEST, best, pioneer_bind_phrase (self, label, NULL, origin, LABEL_FACTOR));
}

static PioneerPlan *
add_labels (PioneerBound *self, PioneerPlan *best, PioneerWidened *widened, guint32 concept, GString *stems, const char *typed)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, concept);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    if (pioneer_labels_is_label (&statements[i]))
      best = add_label (self, best, widened, statements[i].value.text, stems, typed);

  return best;
}

static PioneerPlan *
add_mentions (PioneerBound *self, PioneerPlan *best, guint32 concept, PioneerFoundBy found_by, double factor, const char *typed)
{
  guint32 term = pioneer_index_find_mention (self->index, concept);
  PioneerOrigin *origin;
  PioneerPlan *plan;

  if (term == PIONEER_NO_TERM)
    return best;

  origin = pioneer_bound_origin (self, found_by, typed);
  origin->concept = concept;
  plan = pioneer_bound_new_term (self);
  plan->term = term;
  plan->forms = PIONEER_ALL_FORMS;
  plan->exact_factor = plan->factor = factor;
  plan->idf = pioneer_index_get_idf (self->index, pioneer_index_get_frequency (self->index, term));
  plan->origin = origin;

  return pioneer_plan_join (PIONEER_PLAN_BEST, best, plan);
}

static PioneerPlan *
widen_by (PioneerBound *self, const GArray *concepts, GString *stems, const char *typed)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  PioneerWidened *widened = pioneer_bound_note_widened (self, typed);
  PioneerPlan *best = NULL;

  for (guint i = 0; i < concepts->len; i++)
    g_hash_table_add (seen, GUINT_TO_POINTER (g_array_index (concepts, guint32, i) + 1));
  for (guint i = 0; i < concepts->len; i++)
    {
      guint32 concept = g_array_index (concepts, guint32, i);

      g_array_append_val (widened->concepts, concept);
      best = add_labels (self, best, widened, concept, stems, widened->typed);
      best = add_mentions (self, best, concept, PIONEER_FOUND_BY_VOCABULARY, LABEL_FACTOR, widened->typed);
      pioneer_labels_narrower (pioneer_searcher_get_labels (self->searcher), concept, widened->narrower, seen,
                               PIONEER_NARROWER_MAX);
    }
  if (widened->narrower->len == PIONEER_NARROWER_MAX)
    pioneer_bound_note_cut (self, g_strdup_printf ("%s is widened by %d narrower terms at most", typed, PIONEER_NARROWER_MAX));
  for (guint i = 0; i < widened->narrower->len; i++)
    best = add_mentions (self, best, g_array_index (widened->narrower, guint32, i), PIONEER_FOUND_BY_NARROWER, NARROWER_FACTOR,
                         widened->typed);

  return best;
}

/* Whether a concept has the word, in whatever form. */
static gboolean
has_concept (PioneerBound *self, const PioneerWord *word)
{
  guint length;
  const char *stem = pioneer_analysis_stem (self->analysis, word->word, word->length, &length);
  guint32 term = pioneer_index_find_stem (self->index, stem, length);
  PioneerCursor cursor;
  guint32 first;
  guint32 last;
  guint32 block;

  pioneer_index_get_kind (self->index, PIONEER_KIND_CONCEPT, &first, &last);
  if (term == PIONEER_NO_TERM || !pioneer_cursor_init (&cursor, self->index, term))
    return FALSE;

  block = pioneer_cursor_find_block (&cursor, 0, first);
  if (block >= cursor.n_blocks)
    return FALSE;
  pioneer_cursor_read (&cursor, block);
  pioneer_cursor_seek (&cursor, first);

  return cursor.at < cursor.n && cursor.documents[cursor.at] < last;
}

/* The vocabulary takes a while to be read: as long as nobody needed it, a word that no concept has needn't be looked for in it. */
static gboolean
may_be_label (PioneerBound *self, const PioneerQueryNode *node)
{
  guint n;
  const PioneerWord *words;

  if (pioneer_searcher_has_labels (self->searcher))
    return TRUE;

  words = pioneer_bound_words (self, node->text, &n);
  for (guint i = 0; i < n; i++)
    if (has_concept (self, &words[i]))
      return TRUE;

  return FALSE;
}

/* Most words that stand alone begin no label, which their terms tell sooner than their stems. */
static gboolean
may_begin_label (PioneerBound *self, const PioneerLabels *vocabulary, const PioneerQueryNode *node)
{
  guint n;
  const PioneerWord *words = pioneer_bound_words (self, node->text, &n);
  PioneerIndexWord found;

  return n != 1 || !pioneer_bound_find_word (self, words, &found) || pioneer_labels_has_first (vocabulary, found.term);
}

guint
pioneer_bind_widen (PioneerBound *self, GPtrArray *children, guint first, PioneerPlan **widened)
{
  const PioneerLabels *vocabulary;
  guint longest;
  g_autofree char *typed = NULL;
  const GArray *concepts;
  Run run = { 0 };

  if (!self->widening || self->is_excluding || !may_be_label (self, children->pdata[first]))
    return 0;
  vocabulary = pioneer_searcher_get_labels (self->searcher);
  longest = pioneer_labels_get_longest (vocabulary);
  if (longest == 0 || !may_begin_label (self, vocabulary, children->pdata[first]))
    return 0;

  run.stems = g_string_sized_new (64);
  collect_run (self, children, first, longest, &run);
  concepts = find_longest (self, vocabulary, children->pdata[first], &run);
  if (concepts != NULL)
    {
      typed = join_words (children, first, run.n_children);
      *widened = widen_by (self, concepts, run.stems, typed);
    }
  g_string_free (run.stems, TRUE);

  return concepts != NULL ? run.n_children : 0;
}
