/* oracle-words.c - Words, phrases, prefixes and fuzzy words, by the definition of search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "oracle-private.h"

#define PREFIX_MOST 1024
#define FUZZY_MOST  64

/* Something that is counted in segments: some stems, one after the other; or the mentions of a record. */
typedef struct
{
  guint32 stems[64];
  guint32 offsets[64];
  guint n;
  guint32 mention;
  int field;
} Sought;

static const OracleWord *
get_words (Oracle *self, const OracleSegment *segment)
{
  return &g_array_index (self->text, OracleWord, segment->first);
}

static gboolean
stands_at (Oracle *self, const OracleSegment *segment, guint32 stem, guint32 position)
{
  const OracleWord *words = get_words (self, segment);

  for (guint32 i = 0; i < segment->n_words; i++)
    if (words[i].stem == stem && words[i].position == position)
      return TRUE;

  return FALSE;
}

static guint
count_in_segment (Oracle *self, const OracleSegment *segment, const Sought *sought)
{
  const OracleWord *words = get_words (self, segment);
  guint count = 0;

  if (sought->n == 0)
    {
      for (guint i = 0; i < segment->mentions->len; i++)
        if (g_array_index (segment->mentions, guint32, i) == sought->mention)
          return 1;
      return 0;
    }

  for (guint32 i = 0; i < segment->n_words; i++)
    {
      gboolean all = words[i].stem == sought->stems[0];

      for (guint j = 1; j < sought->n && all; j++)
        all = stands_at (self, segment, sought->stems[j], words[i].position + sought->offsets[j]);
      count += all;
    }

  return count;
}

/* f(t,d). A key's segments need not follow each other. */
static guint
get_frequency (Oracle *self, guint32 record, const Sought *sought)
{
  guint32 first = self->first_segments[record];
  guint32 last = self->first_segments[record + 1];
  g_autofree guint *counts = g_new0 (guint, last - first + 1);
  guint sum = 0;

  for (guint32 i = first; i < last; i++)
    {
      const OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i);

      if (sought->field == ORACLE_ALL_FIELDS || sought->field == segment->field)
        counts[i - first] = count_in_segment (self, segment, sought);
    }
  for (guint32 i = first; i < last; i++)
    {
      const OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i);
      guint highest = counts[i - first];

      for (guint32 j = i + 1; j < last; j++)
        {
          const OracleSegment *other = &g_array_index (self->segments, OracleSegment, j);

          if (other->field == segment->field && other->key == segment->key)
            {
              highest = MAX (highest, counts[j - first]);
              counts[j - first] = 0;
            }
        }
      sum += highest * pioneer_field_spec (segment->field)->weight;
    }

  return MIN (sum, 255);
}

static double
score (Oracle *self, guint32 record, guint frequency, double idf)
{
  return idf * 2.2 * frequency / (frequency + self->norms[record]);
}

/* Whether a record has that very word. */
static gboolean
has_word (Oracle *self, guint32 record, guint32 word)
{
  for (guint32 i = self->first_segments[record]; i < self->first_segments[record + 1]; i++)
    {
      const OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i);
      const OracleWord *words = get_words (self, segment);

      for (guint32 j = 0; j < segment->n_words; j++)
        if (words[j].word == word)
          return TRUE;
    }

  return FALSE;
}

/* The number of the stem of a query's word, which may be no word of any text; and that of the word. */
static guint32
find_stem (Oracle *self, const PioneerWord *word, guint32 *very)
{
  guint length;
  const char *stem = pioneer_analysis_stem (self->analysis, word->word, word->length, &length);
  guint32 number = oracle_find_word (self, stem, length);

  *very = oracle_find_word (self, word->word, word->length);
  if (number != ORACLE_NO_WORD && g_array_index (self->n_with_stem, guint32, number) == 0)
    return ORACLE_NO_WORD;

  return number;
}

static OracleFound *
find_sought (Oracle *self, const Sought *sought, double idf, double factor)
{
  OracleFound *found = oracle_found_new (self);

  for (guint32 i = 0; i < found->n; i++)
    {
      guint frequency = get_frequency (self, i, sought);

      found->matches[i] = frequency > 0;
      found->scores[i] = factor * score (self, i, frequency, idf);
    }

  return found;
}

/* A single word: as it is, or by its stem. */
static OracleFound *
find_word (Oracle *self, const PioneerWord *word, int field)
{
  guint32 very;
  Sought sought = { .n = 1, .field = field };
  OracleFound *found;

  sought.stems[0] = find_stem (self, word, &very);
  if (sought.stems[0] == ORACLE_NO_WORD)
    return oracle_found_new (self);

  found = find_sought (self, &sought, oracle_idf (self, g_array_index (self->n_with_stem, guint32, sought.stems[0])), 1);
  for (guint32 i = 0; i < found->n; i++)
    if (found->matches[i] && (very == ORACLE_NO_WORD || !has_word (self, i, very)))
      found->scores[i] *= 0.8;

  return found;
}

OracleFound *
oracle_phrase (Oracle *self, const char *text, int field, double factor)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);
  Sought sought = { .field = field };
  double idf = 0;

  for (guint i = 0; i < n; i++)
    {
      guint32 very;

      if (words[i].joined)
        continue;
      g_assert_cmpuint (sought.n, <, G_N_ELEMENTS (sought.stems));
      sought.stems[sought.n] = find_stem (self, &words[i], &very);
      sought.offsets[sought.n] = words[i].position - words[0].position;
      if (sought.stems[sought.n] == ORACLE_NO_WORD)
        return oracle_found_new (self);
      idf += oracle_idf (self, g_array_index (self->n_with_stem, guint32, sought.stems[sought.n++]));
    }

  return sought.n > 0 ? find_sought (self, &sought, idf, factor) : oracle_found_new (self);
}

OracleFound *
oracle_word (Oracle *self, const char *text, int field)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);
  OracleFound *found;

  if (n == 0)
    return oracle_found_new (self);
  if (n == 1 || !words[n - 1].joined)
    return n == 1 ? find_word (self, &words[0], field) : oracle_phrase (self, text, field, 1);

  found = find_word (self, &words[n - 1], field);
  oracle_best (found, oracle_phrase (self, text, field, 1));

  return found;
}

OracleFound *
oracle_mention (Oracle *self, guint32 record, double factor)
{
  Sought sought = { .mention = record, .field = ORACLE_ALL_FIELDS };
  OracleFound *found = find_sought (self, &sought, 1, 1);
  guint32 n = 0;

  for (guint32 i = 0; i < found->n; i++)
    n += (guint32) found->matches[i];
  for (guint32 i = 0; i < found->n; i++)
    found->scores[i] *= factor * oracle_idf (self, n);

  return found;
}

/* A word of the texts that a prefix or a fuzzy word stands for. */
typedef struct
{
  guint32 word;
  guint32 n;
  double factor;
  const char *text;
} Choice;

static int
compare_choices (gconstpointer a, gconstpointer b)
{
  const Choice *x = a;
  const Choice *y = b;

  return x->n != y->n ? (x->n < y->n ? 1 : -1) : strcmp (x->text, y->text);
}

/* "the idf of a term that as many records have as the sum of their n(t), at most N" */
static double
get_common_idf (Oracle *self, const GArray *choices)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint64 sum = 0;

  for (guint i = 0; i < choices->len; i++)
    {
      guint32 stem = g_array_index (self->stem_of, guint32, g_array_index (choices, Choice, i).word);

      if (g_hash_table_add (seen, GUINT_TO_POINTER (stem)))
        sum += g_array_index (self->n_with_stem, guint32, stem);
    }

  return oracle_idf (self, (guint32) MIN (sum, self->n_records));
}

static OracleFound *
find_choices (Oracle *self, GArray *choices, guint most, int field)
{
  OracleFound *found = oracle_found_new (self);
  double idf;

  g_array_sort (choices, compare_choices);
  if (choices->len > most)
    g_array_set_size (choices, most);
  idf = get_common_idf (self, choices);

  for (guint i = 0; i < choices->len; i++)
    {
      const Choice *choice = &g_array_index (choices, Choice, i);
      Sought sought = { .n = 1, .field = field };

      sought.stems[0] = g_array_index (self->stem_of, guint32, choice->word);
      for (guint32 j = 0; j < found->n; j++)
        if (has_word (self, j, choice->word))
          {
            guint frequency = get_frequency (self, j, &sought);

            found->matches[j] = found->matches[j] || frequency > 0;
            found->scores[j] = MAX (found->scores[j], choice->factor * score (self, j, frequency, idf));
          }
    }

  return found;
}

static void
add_choice (Oracle *self, GArray *choices, guint32 word, double factor)
{
  Choice choice = { word, g_array_index (self->n_with_word, guint32, word), factor, self->words->pdata[word] };

  if (choice.n > 0)
    g_array_append_val (choices, choice);
}

/* The word that is sought: the last, folded. */
static char *
fold (Oracle *self, const char *text)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  return n > 0 ? g_strndup (words[n - 1].word, words[n - 1].length) : g_strdup ("");
}

OracleFound *
oracle_prefix (Oracle *self, const char *text, int field)
{
  g_autofree char *start = fold (self, text);
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (Choice));

  for (guint i = 0; i < self->words->len; i++)
    if (g_str_has_prefix (self->words->pdata[i], start))
      add_choice (self, choices, i, strcmp (self->words->pdata[i], start) == 0 ? 1 : 0.9);

  return find_choices (self, choices, PREFIX_MOST, field);
}

/* Edits between two words, by their definition: the least of what each last step can have been. */
static guint
count_edits (const gunichar *a, glong n_a, const gunichar *b, glong n_b, guint most)
{
  guint least;

  if (n_a == 0 || n_b == 0)
    return (guint) (n_a + n_b);
  if (a[n_a - 1] == b[n_b - 1])
    return count_edits (a, n_a - 1, b, n_b - 1, most);
  if (most == 0)
    return 1;

  least = count_edits (a, n_a - 1, b, n_b - 1, most - 1) + 1;
  least = MIN (least, count_edits (a, n_a - 1, b, n_b, most - 1) + 1);
  least = MIN (least, count_edits (a, n_a, b, n_b - 1, most - 1) + 1);
  if (n_a > 1 && n_b > 1 && a[n_a - 1] == b[n_b - 2] && a[n_a - 2] == b[n_b - 1])
    least = MIN (least, count_edits (a, n_a - 2, b, n_b - 2, most - 1) + 1);

  return least;
}

OracleFound *
oracle_fuzzy (Oracle *self, const char *text, guint distance, int field)
{
  const double factors[] = { 1, 0.6, 0.4 };
  g_autofree char *word = fold (self, text);
  glong n;
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (word, -1, &n);
  guint most = distance > 0 ? distance : n < 3 ? 0 : n <= 5 ? 1 : 2;
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (Choice));

  for (guint i = 0; i < self->words->len; i++)
    {
      glong n_other;
      g_autofree gunichar *other = g_utf8_to_ucs4_fast (self->words->pdata[i], -1, &n_other);
      guint edits;

      if (n == 0 || n_other == 0 || other[0] != letters[0])
        continue;
      edits = count_edits (letters, n, other, n_other, most);
      if (edits <= most)
        add_choice (self, choices, i, factors[edits]);
    }

  return find_choices (self, choices, FUZZY_MOST, field);
}
