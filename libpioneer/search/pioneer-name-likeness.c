/* pioneer-name-likeness.c - How alike two names are
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-name-likeness-private.h"

#include <string.h>

/* No word is longer, as docs/search.md makes them. */
#define LETTERS_MAX 64

/* Words that are less alike than this are not taken for each other: Cohen, Ravikumar and Fienberg, "A Comparison of String Distance Metrics
 * for Name-Matching Tasks", IIWeb 2003. */
#define LEAST_LIKENESS 0.9

/* Shorter words are too often one letter apart: "LA" and "LAT". */
#define LEAST_LETTERS 4

/* What Winkler adds for each of the first letters that are alike, and for how many. */
#define START_SCALE 0.1
#define START_MAX   4

typedef struct
{
  gunichar letters[LETTERS_MAX];
  gboolean taken[LETTERS_MAX];
  guint n;
} Letters;

static void
read_letters (Letters *self, const char *word)
{
  self->n = 0;
  memset (self->taken, 0, sizeof self->taken);
  for (; *word != '\0' && self->n < LETTERS_MAX; word = g_utf8_next_char (word))
    self->letters[self->n++] = g_utf8_get_char (word);
}

/* Each letter is taken for the first equal one that is near enough and isn't taken yet. */
static guint
take_common (Letters *a, Letters *b)
{
  guint longest = MAX (a->n, b->n);
  guint reach = longest > 3 ? longest / 2 - 1 : 0;
  guint common = 0;

  for (guint i = 0; i < a->n; i++)
    for (guint j = i > reach ? i - reach : 0; j < b->n && j <= i + reach; j++)
      if (!b->taken[j] && a->letters[i] == b->letters[j])
        {
          a->taken[i] = b->taken[j] = TRUE;
          common++;
          break;
        }

  return common;
}

static guint
count_out_of_order (const Letters *a, const Letters *b)
{
  guint count = 0;
  guint j = 0;

  for (guint i = 0; i < a->n; i++)
    {
      if (!a->taken[i])
        continue;
      while (!b->taken[j])
        j++;
      count += a->letters[i] != b->letters[j++];
    }

  return count;
}

static double
get_jaro (Letters *a, Letters *b)
{
  guint common = take_common (a, b);
  double moved;

  if (common == 0)
    return 0;

  moved = count_out_of_order (a, b) / 2.0;

  return ((double) common / a->n + (double) common / b->n + (common - moved) / common) / 3;
}

double
pioneer_word_likeness (const char *a, const char *b)
{
  Letters x;
  Letters y;
  double jaro;
  guint start = 0;

  if (strcmp (a, b) == 0)
    return 1;

  read_letters (&x, a);
  read_letters (&y, b);
  jaro = get_jaro (&x, &y);
  while (start < START_MAX && start < x.n && start < y.n && x.letters[start] == y.letters[start])
    start++;

  return jaro + start * START_SCALE * (1 - jaro);
}

/* Numbers that differ are different numbers. */
static gboolean
has_digit (const char *word)
{
  for (; *word != '\0'; word = g_utf8_next_char (word))
    if (g_unichar_isdigit (g_utf8_get_char (word)))
      return TRUE;

  return FALSE;
}

/* Two words that are taken for each other. */
typedef struct
{
  guint one;
  guint other;
  double part;
} Pair;

static gboolean
is_comparable (const char *word)
{
  return g_utf8_strlen (word, -1) >= LEAST_LETTERS && !has_digit (word);
}

/* The first letter stays, as in fuzzy words. */
static double
get_likeness (const char *a, const char *b)
{
  double likeness;

  if (strcmp (a, b) == 0)
    return 1;
  if (g_utf8_get_char (a) != g_utf8_get_char (b) || !is_comparable (a) || !is_comparable (b))
    return 0;

  likeness = strcmp (a, b) < 0 ? pioneer_word_likeness (a, b) : pioneer_word_likeness (b, a);

  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

static guint
list_pairs (const PioneerNameWords *a, const PioneerNameWords *b, Pair *pairs)
{
  guint n = 0;

  for (guint i = 0; i < a->n; i++)
    for (guint j = 0; j < b->n; j++)
      {
        double likeness = get_likeness (a->words[i].word, b->words[j].word);

        if (likeness > 0)
          pairs[n++] = (Pair){ i, j, a->words[i].weight * b->words[j].weight * likeness };
      }

  return n;
}

/* The best pair first, each word in one pair at most, so that it is no more than 1. */
double
pioneer_name_likeness (const PioneerNameWords *a, const PioneerNameWords *b)
{
  Pair pairs[PIONEER_NAME_WORDS_MAX * PIONEER_NAME_WORDS_MAX];
  guint n = list_pairs (a, b, pairs);
  double sum = 0;

  while (n > 0)
    {
      Pair best = pairs[0];
      guint kept = 0;

      for (guint i = 1; i < n; i++)
        if (pairs[i].part > best.part)
          best = pairs[i];
      sum += best.part;
      for (guint i = 0; i < n; i++)
        if (pairs[i].one != best.one && pairs[i].other != best.other)
          pairs[kept++] = pairs[i];
      n = kept;
    }

  return MIN (sum, 1);
}
