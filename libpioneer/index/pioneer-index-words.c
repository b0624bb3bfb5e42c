/* pioneer-index-words.c - The words of an index in order, each with its term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

/* Before they are sorted: of a word, its number; of a stem, its number among stems. */
typedef struct
{
  PioneerLexiconEntry entry;
  guint32 word;
  guint32 stem;
} Listed;

static int
compare_listed (gconstpointer a, gconstpointer b)
{
  const PioneerLexiconEntry *x = &((const Listed *) a)->entry;
  const PioneerLexiconEntry *y = &((const Listed *) b)->entry;
  int order = memcmp (x->text, y->text, MIN (x->length, y->length));

  return order != 0 ? order : (x->length > y->length) - (x->length < y->length);
}

/* The stem of each word, as a number. */
static guint32 *
find_stems (PioneerIndexDraft *self, PioneerWordTable *stems)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  guint32 *of_words = g_new (guint32, MAX (self->words.n_texts, 1));

  for (guint32 i = 0; i < self->words.n_texts; i++)
    {
      guint32 length;
      guint stem_length;
      const char *word = pioneer_word_table_get (&self->words, i, &length);
      const char *stem = pioneer_analysis_stem (analysis, word, length, &stem_length);

      of_words[i] = pioneer_word_table_add (stems, stem, stem_length);
    }

  return of_words;
}

static GArray *
list_all (PioneerIndexDraft *self, const PioneerWordTable *stems)
{
  GArray *all = g_array_sized_new (FALSE, TRUE, sizeof (Listed), self->words.n_texts + stems->n_texts);

  for (guint32 i = 0; i < self->words.n_texts; i++)
    {
      Listed listed = { .word = i };

      listed.entry.text = pioneer_word_table_get (&self->words, i, &listed.entry.length);
      listed.entry.flags = PIONEER_LEXICON_WORD;
      g_array_append_val (all, listed);
    }
  for (guint32 i = 0; i < stems->n_texts; i++)
    {
      Listed listed = { .stem = i };

      listed.entry.text = pioneer_word_table_get (stems, i, &listed.entry.length);
      listed.entry.flags = PIONEER_LEXICON_STEM;
      g_array_append_val (all, listed);
    }
  if (all->len > 1)
    qsort (all->data, all->len, sizeof (Listed), compare_listed);

  return all;
}

/* A word that is a stem too is one entry. Numbers the terms. */
static void
unite (GArray *all, guint32 *terms_of_stems)
{
  guint kept = 0;
  guint32 next_term = 0;

  for (guint i = 0; i < all->len; i++)
    {
      Listed *listed = &g_array_index (all, Listed, i);
      Listed *last = kept > 0 ? &g_array_index (all, Listed, kept - 1) : NULL;

      if (listed->entry.flags & PIONEER_LEXICON_STEM)
        terms_of_stems[listed->stem] = next_term++;
      if (last == NULL || compare_listed (last, listed) != 0)
        g_array_index (all, Listed, kept++) = *listed;
      else if (listed->entry.flags & PIONEER_LEXICON_WORD)
        {
          last->word = listed->word;
          last->entry.flags |= PIONEER_LEXICON_WORD;
        }
      else
        last->entry.flags |= PIONEER_LEXICON_STEM;
    }

  g_array_set_size (all, kept);
}

static int
compare_forms (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerIndexDraft *self = data;
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;
  const PioneerDraftWord *v = &self->word_data[x];
  const PioneerDraftWord *w = &self->word_data[y];
  guint32 x_length;
  guint32 y_length;
  const char *x_text;
  const char *y_text;
  int order;

  if (v->term != w->term)
    return v->term < w->term ? -1 : 1;
  if (v->n_documents != w->n_documents)
    return v->n_documents > w->n_documents ? -1 : 1;

  x_text = pioneer_word_table_get (&self->words, x, &x_length);
  y_text = pioneer_word_table_get (&self->words, y, &y_length);
  order = memcmp (x_text, y_text, MIN (x_length, y_length));

  return order != 0 ? order : (x_length > y_length) - (x_length < y_length);
}

/* The commonest form of a term is its first, so that forms take few bits. */
static void
number_forms (PioneerIndexDraft *self)
{
  g_autofree guint32 *words = g_new (guint32, MAX (self->words.n_texts, 1));

  for (guint32 i = 0; i < self->words.n_texts; i++)
    words[i] = i;
  g_qsort_with_data (words, (int) self->words.n_texts, sizeof *words, compare_forms, self);

  for (guint32 i = 1; i < self->words.n_texts; i++)
    {
      PioneerDraftWord *word = &self->word_data[words[i]];
      const PioneerDraftWord *before = &self->word_data[words[i - 1]];

      if (word->term != before->term)
        continue;
      word->form = MIN (before->form + 1, PIONEER_N_FORMS - 1);
      self->has_forms[word->term] = TRUE;
    }
}

static void
number_mentions (PioneerIndexDraft *self)
{
  guint32 n_records = self->store->n_records;

  self->mentions = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->mention_terms = g_new (guint32, MAX (n_records, 1));
  for (guint32 i = 0; i < n_records; i++)
    {
      self->mention_terms[i] = PIONEER_NO_TERM;
      if (!self->mentioned[i])
        continue;
      self->mention_terms[i] = self->n_stems + self->mentions->len;
      g_array_append_val (self->mentions, i);
    }
  self->n_terms = self->n_stems + self->mentions->len;
}

static void
write_lexicon (PioneerIndexDraft *self, GArray *all)
{
  g_autofree PioneerLexiconEntry *entries = g_new (PioneerLexiconEntry, MAX (all->len, 1));

  for (guint i = 0; i < all->len; i++)
    {
      const Listed *listed = &g_array_index (all, Listed, i);

      entries[i] = listed->entry;
      if (!(listed->entry.flags & PIONEER_LEXICON_WORD))
        continue;
      entries[i].term = self->word_data[listed->word].term;
      entries[i].form = self->word_data[listed->word].form;
      entries[i].n_documents = self->word_data[listed->word].n_documents;
    }

  self->lexicon = g_byte_array_new ();
  self->lexicon_blocks = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->n_entries = all->len;
  pioneer_lexicon_write (entries, all->len, self->lexicon, self->lexicon_blocks);
}

void
pioneer_index_draft_sort_words (PioneerIndexDraft *self)
{
  g_auto (PioneerWordTable) stems = { .bytes = NULL };
  g_autofree guint32 *stems_of_words = NULL;
  g_autofree guint32 *terms_of_stems = NULL;
  g_autoptr (GArray) all = NULL;

  pioneer_word_table_init (&stems);
  stems_of_words = find_stems (self, &stems);
  terms_of_stems = g_new (guint32, MAX (stems.n_texts, 1));
  all = list_all (self, &stems);
  unite (all, terms_of_stems);

  for (guint32 i = 0; i < self->words.n_texts; i++)
    self->word_data[i].term = terms_of_stems[stems_of_words[i]];
  self->n_stems = stems.n_texts;
  number_mentions (self);
  self->has_forms = g_malloc0 (MAX (self->n_terms, 1));
  number_forms (self);
  write_lexicon (self, all);
}
