/* pioneer-labels.c - Which words are labels of concepts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-labels-private.h"

#include <string.h>

#include "pioneer-hash-private.h"

struct _PioneerLabels
{
  GHashTable *concepts; /* stems with a space behind each -> GArray of places in the store */
  GHashTable *narrower; /* place of a concept and one -> GArray of those that name it as broader, ascending */
  GArray *firsts;       /* guint32: the terms of their first words, ascending */
  guint longest;
};

static void
append_stem (GString *stems, PioneerAnalysis *analysis, const PioneerWord *word)
{
  guint length;
  const char *stem = pioneer_analysis_stem (analysis, word->word, word->length, &length);

  g_string_append_len (stems, stem, length);
  g_string_append_c (stems, ' ');
}

guint
pioneer_labels_append_stems (GString *stems, PioneerAnalysis *analysis, const char *text)
{
  guint n;
  guint n_parts = 0;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      {
        append_stem (stems, analysis, &words[i]);
        n_parts++;
      }

  return n_parts;
}

gboolean
pioneer_labels_set_joined (GString *stems, PioneerAnalysis *analysis, const char *text)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);
  const PioneerWord *last = n > 0 ? &words[n - 1] : NULL;

  if (last == NULL || !last->joined || last->start != words[0].start)
    return FALSE;

  g_string_truncate (stems, 0);
  append_stem (stems, analysis, last);

  return TRUE;
}

static void
add (PioneerLabels *self, const char *stems, guint32 concept)
{
  GArray *places = g_hash_table_lookup (self->concepts, stems);

  if (places == NULL)
    {
      places = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_hash_table_insert (self->concepts, g_strdup (stems), places);
    }
  if (places->len == 0 || g_array_index (places, guint32, places->len - 1) != concept)
    g_array_append_val (places, concept);
}

static void
add_label (PioneerLabels *self, PioneerAnalysis *analysis, GString *stems, guint32 concept, const char *label)
{
  guint n;

  g_string_truncate (stems, 0);
  n = pioneer_labels_append_stems (stems, analysis, label);
  if (n == 0)
    return;

  if (n <= PIONEER_LABEL_WORDS_MAX)
    {
      add (self, stems->str, concept);
      self->longest = MAX (self->longest, n);
    }
  if (pioneer_labels_set_joined (stems, analysis, label))
    {
      add (self, stems->str, concept);
      self->longest = MAX (self->longest, 1);
    }
}

gboolean
pioneer_labels_is_label (const PioneerStatementData *statement)
{
  gboolean names = statement->field == PIONEER_FIELD_NAME || statement->field == PIONEER_FIELD_ALTERNATIVE_LABEL ||
                   statement->field == PIONEER_FIELD_HIDDEN_LABEL;

  return names && statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

static GArray *
get_children (PioneerLabels *self, guint32 concept)
{
  return g_hash_table_lookup (self->narrower, GUINT_TO_POINTER (concept + 1));
}

static void
add_child (PioneerLabels *self, PioneerStore *store, guint32 concept, const PioneerStatementData *statement)
{
  guint32 broader = pioneer_store_find (store, statement->value.kind, statement->value.text);
  GArray *children = broader != PIONEER_NO_RECORD ? get_children (self, broader) : NULL;

  if (broader == PIONEER_NO_RECORD)
    return;
  if (children == NULL)
    {
      children = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_hash_table_insert (self->narrower, GUINT_TO_POINTER (broader + 1), children);
    }
  if (children->len == 0 || g_array_index (children, guint32, children->len - 1) != concept)
    g_array_append_val (children, concept);
}

static gboolean
is_broader (const PioneerStatementData *statement)
{
  return statement->field == PIONEER_FIELD_BROADER && statement->state == PIONEER_STATE_VALUE &&
         pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a;
  const guint32 *y = b;

  return (*x > *y) - (*x < *y);
}

/* A stem that no text has is the term of no word either. */
static void
collect_firsts (PioneerLabels *self, PioneerIndex *index)
{
  GHashTableIter iter;
  gpointer stems;

  g_hash_table_iter_init (&iter, self->concepts);
  while (g_hash_table_iter_next (&iter, &stems, NULL))
    {
      guint32 term = pioneer_index_find_stem (index, stems, strcspn (stems, " "));

      if (term != PIONEER_NO_TERM)
        g_array_append_val (self->firsts, term);
    }
  g_array_sort (self->firsts, compare_terms);
}

PioneerLabels *
pioneer_labels_new (PioneerStore *store, PioneerIndex *index, PioneerAnalysis *analysis)
{
  PioneerLabels *self = g_new0 (PioneerLabels, 1);
  g_autoptr (GString) stems = g_string_new (NULL);

  self->concepts = g_hash_table_new_full (pioneer_hash_text, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->narrower = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->firsts = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = store->kinds[PIONEER_KIND_CONCEPT]; i < store->kinds[PIONEER_KIND_CONCEPT + 1]; i++)
    {
      const PioneerRecordData *record = pioneer_store_record (store, i);
      const PioneerStatementData *statements = pioneer_store_statements_of (store, record);

      for (guint32 j = 0; j < record->n_statements; j++)
        if (pioneer_labels_is_label (&statements[j]))
          add_label (self, analysis, stems, i, statements[j].value.text);
        else if (is_broader (&statements[j]))
          add_child (self, store, i, &statements[j]);
    }
  collect_firsts (self, index);

  return self;
}

void
pioneer_labels_free (PioneerLabels *self)
{
  g_hash_table_unref (self->concepts);
  g_hash_table_unref (self->narrower);
  g_array_unref (self->firsts);
  g_free (self);
}

guint
pioneer_labels_get_longest (const PioneerLabels *self)
{
  return self->longest;
}

gboolean
pioneer_labels_has_first (const PioneerLabels *self, guint32 term)
{
  const guint32 *low = (const guint32 *) (gconstpointer) self->firsts->data;
  guint n = self->firsts->len;

  /* Which half it is in can't be guessed: nothing branches on it. */
  while (n > 1)
    {
      guint half = n / 2;

      low += half & (0u - (guint) (low[half] <= term));
      n -= half;
    }

  return n > 0 && *low == term;
}

const GArray *
pioneer_labels_find (const PioneerLabels *self, const char *stems)
{
  return g_hash_table_lookup (self->concepts, stems);
}

static void
append_children (const PioneerLabels *self, guint32 concept, GArray *narrower, GHashTable *seen, guint most)
{
  const GArray *children = g_hash_table_lookup (self->narrower, GUINT_TO_POINTER (concept + 1));

  for (guint i = 0; children != NULL && i < children->len && narrower->len < most; i++)
    if (g_hash_table_add (seen, GUINT_TO_POINTER (g_array_index (children, guint32, i) + 1)))
      g_array_append_val (narrower, g_array_index (children, guint32, i));
}

void
pioneer_labels_narrower (const PioneerLabels *self, guint32 concept, GArray *narrower, GHashTable *seen, guint most)
{
  guint next = narrower->len;

  g_hash_table_add (seen, GUINT_TO_POINTER (concept + 1));
  append_children (self, concept, narrower, seen, most);
  for (; next < narrower->len; next++)
    append_children (self, g_array_index (narrower, guint32, next), narrower, seen, most);
}
