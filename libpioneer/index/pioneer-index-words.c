/* pioneer-index-words.c - The words of an index in order, each with its term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

#include "pioneer-text-sort-private.h"

/* Before they are sorted: of a word, its number; of a stem, its number among stems. */
typedef struct
{
  PioneerLexiconEntry entry;
  guint32 word;
  guint32 stem;
} Listed;

static gboolean
is_same_text (const PioneerLexiconEntry *a, const PioneerLexiconEntry *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
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
  return all;
}

/* A word that is a stem too is one entry. Numbers the terms. What is left is in byte order. */
static GArray *
unite (const GArray *all, guint32 *terms_of_stems)
{
  g_autofree guint32 *order = pioneer_sort_texts (all->data, sizeof (Listed), all->len);
  GArray *united = g_array_sized_new (FALSE, FALSE, sizeof (Listed), all->len);
  guint32 next_term = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const Listed *listed = &g_array_index (all, Listed, order[i]);
      Listed *last = united->len > 0 ? &g_array_index (united, Listed, united->len - 1) : NULL;

      if (listed->entry.flags & PIONEER_LEXICON_STEM)
        terms_of_stems[listed->stem] = next_term++;
      if (last == NULL || !is_same_text (&last->entry, &listed->entry))
        {
          g_array_append_vals (united, listed, 1);
          continue;
        }
      last->entry.flags |= listed->entry.flags;
      if (listed->entry.flags & PIONEER_LEXICON_WORD)
        last->word = listed->word;
    }

  return united;
}

static int
compare_forms (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerIndexDraft *self = data;
  guint32 x = self->word_data[*(const guint32 *) a].n_documents;
  guint32 y = self->word_data[*(const guint32 *) b].n_documents;

  return (x < y) - (x > y);
}

/* Words in byte order, by their terms. Those of a term start at starts[term]. */
static guint32 *
sort_by_term (const PioneerIndexDraft *self, const GArray *all, guint32 *starts)
{
  guint32 *words = g_new (guint32, MAX (self->words.n_texts, 1));

  for (guint32 i = 0; i < self->words.n_texts; i++)
    starts[self->word_data[i].term + 1]++;
  for (guint32 term = 0; term < self->n_stems; term++)
    starts[term + 1] += starts[term];
  for (guint i = 0; i < all->len; i++)
    {
      const Listed *listed = &g_array_index (all, Listed, i);

      if (listed->entry.flags & PIONEER_LEXICON_WORD)
        words[starts[self->word_data[listed->word].term]++] = listed->word;
    }
  memmove (starts + 1, starts, self->n_stems * sizeof *starts);
  starts[0] = 0;

  return words;
}

/* The commonest form of a term is its first, so that forms take few bits; GLib's sort keeps those that are as common in byte order. */
static void
number_forms (PioneerIndexDraft *self, const GArray *all)
{
  g_autofree guint32 *starts = g_new0 (guint32, (gsize) self->n_stems + 1);
  g_autofree guint32 *words = sort_by_term (self, all, starts);

  for (guint32 term = 0; term < self->n_stems; term++)
    {
      guint32 n = starts[term + 1] - starts[term];
      guint32 *of_term = words + starts[term];

      if (n < 2)
        continue;
      g_qsort_with_data (of_term, (int) n, sizeof *of_term, compare_forms, self);
      for (guint32 i = 0; i < n; i++)
        self->word_data[of_term[i]].form = MIN (i, PIONEER_N_FORMS - 1);
      self->has_forms[term] = TRUE;
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
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GArray) all = NULL;

  pioneer_word_table_init (&stems);
  stems_of_words = find_stems (self, &stems);
  terms_of_stems = g_new (guint32, MAX (stems.n_texts, 1));
  listed = list_all (self, &stems);
  all = unite (listed, terms_of_stems);

  for (guint32 i = 0; i < self->words.n_texts; i++)
    self->word_data[i].term = terms_of_stems[stems_of_words[i]];
  self->n_stems = stems.n_texts;
  number_mentions (self);
  self->has_forms = g_malloc0 (MAX (self->n_terms, 1));
  number_forms (self, all);
  write_lexicon (self, all);
}
