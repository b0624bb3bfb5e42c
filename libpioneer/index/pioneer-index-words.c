/* pioneer-index-words.c - The words of an index in order, each with its term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

#include "pioneer-text-sort-private.h"

/* What is in the lexicon has a number: words as they were read, and behind them those stems that no text has as a word. */
typedef struct
{
  PioneerIndexDraft *draft;
  PioneerWordTable others;    /* such stems */
  guint32 *stems;             /* by word: the number of its stem */
  PioneerLexiconEntry *found; /* by number */
  guint32 *order;             /* the numbers, in byte order */
  guint32 n;
} Lexicon;

/* Most words are their own stem. */
static guint32
find_stem (Lexicon *self, PioneerAnalysis *analysis, guint32 word)
{
  const PioneerWordTable *words = &self->draft->words;
  guint32 length;
  guint stem_length;
  const char *text = pioneer_word_table_get (words, word, &length);
  const char *stem = pioneer_analysis_stem (analysis, text, length, &stem_length);
  guint32 number;

  if (stem_length == length && memcmp (stem, text, length) == 0)
    return word;

  number = pioneer_word_table_find (words, stem, stem_length);

  return number != G_MAXUINT32 ? number : words->n_texts + pioneer_word_table_add (&self->others, stem, stem_length);
}

static void
find_stems (Lexicon *self)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  guint32 n_words = self->draft->words.n_texts;

  self->stems = g_new (guint32, MAX (n_words, 1));
  for (guint32 i = 0; i < n_words; i++)
    self->stems[i] = find_stem (self, analysis, i);
  self->n = n_words + self->others.n_texts;
}

static void
list_all (Lexicon *self)
{
  guint32 n_words = self->draft->words.n_texts;

  self->found = g_new0 (PioneerLexiconEntry, MAX (self->n, 1));
  for (guint32 i = 0; i < self->n; i++)
    {
      const PioneerWordTable *table = i < n_words ? &self->draft->words : &self->others;

      self->found[i].text = pioneer_word_table_get (table, i < n_words ? i : i - n_words, &self->found[i].length);
      self->found[i].flags = i < n_words ? PIONEER_LEXICON_WORD : 0;
    }
  for (guint32 i = 0; i < n_words; i++)
    self->found[self->stems[i]].flags |= PIONEER_LEXICON_STEM;
}

/* Terms are numbered as their stems stand in the lexicon. */
static void
number_terms (Lexicon *self)
{
  PioneerIndexDraft *draft = self->draft;
  g_autofree guint32 *terms = g_new (guint32, MAX (self->n, 1));

  for (guint32 i = 0; i < self->n; i++)
    if (self->found[self->order[i]].flags & PIONEER_LEXICON_STEM)
      terms[self->order[i]] = draft->n_stems++;
  draft->targets = g_new (PioneerDraftTarget, MAX (draft->words.n_texts, 1));
  for (guint32 i = 0; i < draft->words.n_texts; i++)
    draft->targets[i] = (PioneerDraftTarget){ .term = terms[self->stems[i]] };
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
sort_by_term (const PioneerIndexDraft *self, const Lexicon *lexicon, guint32 *starts)
{
  guint32 *words = g_new (guint32, MAX (self->words.n_texts, 1));

  for (guint32 i = 0; i < self->words.n_texts; i++)
    starts[self->targets[i].term + 1]++;
  for (guint32 term = 0; term < self->n_stems; term++)
    starts[term + 1] += starts[term];
  for (guint32 i = 0; i < lexicon->n; i++)
    if (lexicon->order[i] < self->words.n_texts)
      words[starts[self->targets[lexicon->order[i]].term]++] = lexicon->order[i];
  memmove (starts + 1, starts, self->n_stems * sizeof *starts);
  starts[0] = 0;

  return words;
}

/* The commonest form of a term is its first, so that forms take few bits; GLib's sort keeps those that are as common in byte order. */
static void
number_forms (PioneerIndexDraft *self, const Lexicon *lexicon)
{
  g_autofree guint32 *starts = g_new0 (guint32, (gsize) self->n_stems + 1);
  g_autofree guint32 *words = sort_by_term (self, lexicon, starts);

  for (guint32 term = 0; term < self->n_stems; term++)
    {
      guint32 n = starts[term + 1] - starts[term];
      guint32 *of_term = words + starts[term];

      if (n < 2)
        continue;
      g_qsort_with_data (of_term, (int) n, sizeof *of_term, compare_forms, self);
      for (guint32 i = 0; i < n; i++)
        self->targets[of_term[i]].form = MIN (i, PIONEER_N_FORMS - 1);
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
write_lexicon (PioneerIndexDraft *self, Lexicon *lexicon)
{
  g_autofree PioneerLexiconEntry *entries = g_new (PioneerLexiconEntry, MAX (lexicon->n, 1));

  for (guint32 i = 0; i < lexicon->n; i++)
    {
      guint32 number = lexicon->order[i];

      entries[i] = lexicon->found[number];
      if (number >= self->words.n_texts)
        continue;
      entries[i].term = self->targets[number].term;
      entries[i].form = self->targets[number].form;
      entries[i].n_documents = self->word_data[number].n_documents;
    }

  self->n_entries = lexicon->n;
  pioneer_lexicon_write (entries, lexicon->n, &self->lexicon);
}

static void
clear_lexicon (Lexicon *self)
{
  pioneer_word_table_clear (&self->others);
  g_free (self->stems);
  g_free (self->found);
  g_free (self->order);
}

void
pioneer_index_draft_sort_words (PioneerIndexDraft *self)
{
  Lexicon lexicon = { .draft = self };

  pioneer_word_table_init (&lexicon.others);
  find_stems (&lexicon);
  list_all (&lexicon);
  lexicon.order = pioneer_sort_texts (lexicon.found, sizeof *lexicon.found, lexicon.n);
  number_terms (&lexicon);
  number_mentions (self);
  self->has_forms = g_malloc0 (MAX (self->n_terms, 1));
  number_forms (self, &lexicon);
  write_lexicon (self, &lexicon);
  clear_lexicon (&lexicon);
}
