/* pioneer-text-codes.c - Short texts in fewer bytes, by strings that are common in them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-codes-private.h"

#define ROUNDS       5
#define SINGLE_BONUS 8 /* what a byte alone counts for, since without a code of its own it takes two */
#define COMMON       4 /* times that two strings stand together, from where they may become one */

/* What stands in a text, by number: a string, or behind those a byte that none begins with. */
#define N_PIECES  512
#define FIRST_RAW 256

typedef struct
{
  guint64 word; /* its bytes, the first lowest */
  guint32 length;
  guint32 gain; /* bytes that it stands for, wherever it stands */
} Candidate;

typedef struct
{
  PioneerTextCodes *codes;
  PioneerTextCoder coder;
  guint32 counts[N_PIECES];
  guint32 pairs[N_PIECES][N_PIECES];
  GArray *candidates;
} Choice;

static guint64
load (const char *text, gsize length)
{
  guint64 word = 0;

  memcpy (&word, text, MIN (length, sizeof word));

  return GUINT64_FROM_LE (word);
}

void
pioneer_text_coder_init (PioneerTextCoder *self, const PioneerTextCodes *codes)
{
  guint n = 0;

  for (guint first = 0; first < 256; first++)
    {
      self->starts[first] = (guint16) n;
      for (; n < PIONEER_TEXT_CODES_MAX && codes->lengths[n] > 0 && (guint8) codes->strings[n][0] == first; n++)
        {
          self->words[n] = load (codes->strings[n], PIONEER_TEXT_CODES_STRING);
          self->masks[n] = G_MAXUINT64 >> (64 - 8 * codes->lengths[n]);
        }
    }
  self->starts[256] = (guint16) n;
}

guint
pioneer_text_coder_find (const PioneerTextCoder *self, const char *text, gsize length, guint *n_bytes)
{
  guint64 word = load (text, length);

  /* No text has zeros, so what is longer than the rest of it isn't found there. */
  for (guint i = self->starts[(guint8) text[0]]; i < self->starts[(guint8) text[0] + 1]; i++)
    if ((word & self->masks[i]) == self->words[i])
      {
        *n_bytes = 8 - (guint) __builtin_clzll (self->masks[i]) / 8;
        return i;
      }
  *n_bytes = 1;

  return PIONEER_TEXT_CODES_ESCAPE;
}

guint8 *
pioneer_text_coder_write (const PioneerTextCoder *self, const char *text, gsize length, guint8 *to)
{
  guint n_bytes;

  for (; length > 0; text += n_bytes, length -= n_bytes)
    {
      *to = (guint8) pioneer_text_coder_find (self, text, length, &n_bytes);
      if (*to++ == PIONEER_TEXT_CODES_ESCAPE)
        *to++ = (guint8) *text;
    }

  return to;
}

static void
count_text (Choice *self, const PioneerShortText *text)
{
  guint last = N_PIECES;
  guint n_bytes;

  for (guint32 at = 0; at < text->length; at += n_bytes)
    {
      guint piece = pioneer_text_coder_find (&self->coder, text->text + at, text->length - at, &n_bytes);

      if (piece == PIONEER_TEXT_CODES_ESCAPE)
        piece = FIRST_RAW + (guint8) text->text[at];
      self->counts[piece]++;
      if (last < N_PIECES)
        self->pairs[last][piece]++;
      last = piece;
    }
}

static Candidate
get_piece (const Choice *self, guint piece)
{
  if (piece >= FIRST_RAW)
    return (Candidate){ .word = piece - FIRST_RAW, .length = 1 };

  return (Candidate){ .word = self->coder.words[piece], .length = self->codes->lengths[piece] };
}

static void
add_candidate (Choice *self, Candidate candidate, guint32 count)
{
  candidate.gain = count * candidate.length * (candidate.length == 1 ? SINGLE_BONUS : 1);
  g_array_append_val (self->candidates, candidate);
}

/* Each piece, and each pair of those that stand together often. */
static void
list_candidates (Choice *self)
{
  g_array_set_size (self->candidates, 0);
  for (guint i = 0; i < N_PIECES; i++)
    {
      Candidate piece = get_piece (self, i);

      if (self->counts[i] == 0)
        continue;
      add_candidate (self, piece, self->counts[i]);
      for (guint j = 0; j < N_PIECES && self->counts[i] >= COMMON; j++)
        {
          Candidate next = get_piece (self, j);

          if (self->pairs[i][j] >= COMMON && piece.length + next.length <= PIONEER_TEXT_CODES_STRING)
            add_candidate (
                self, (Candidate){ .word = piece.word | next.word << (8 * piece.length), .length = piece.length + next.length },
                self->pairs[i][j]);
        }
    }
}

/* As strings, the first byte first; of those that begin alike, the longest. */
static int
compare_strings (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a;
  const Candidate *y = b;

  if ((x->word & 0xff) != (y->word & 0xff))
    return (x->word & 0xff) < (y->word & 0xff) ? -1 : 1;
  if (x->length != y->length)
    return x->length > y->length ? -1 : 1;

  return (x->word > y->word) - (x->word < y->word);
}

static int
compare_gains (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a;
  const Candidate *y = b;

  return x->gain != y->gain ? (x->gain < y->gain ? 1 : -1) : compare_strings (a, b);
}

/* What can be made of several pieces in several ways is one candidate. */
static void
merge_candidates (GArray *candidates)
{
  Candidate *all = (Candidate *) (gpointer) candidates->data;
  guint kept = 0;

  g_array_sort (candidates, compare_strings);
  for (guint i = 1; i < candidates->len; i++)
    if (compare_strings (&all[kept], &all[i]) == 0)
      all[kept].gain += all[i].gain;
    else
      all[++kept] = all[i];
  g_array_set_size (candidates, MIN (kept + 1, candidates->len));
}

static void
take_best (Choice *self)
{
  g_array_sort (self->candidates, compare_gains);
  g_array_set_size (self->candidates, MIN (self->candidates->len, PIONEER_TEXT_CODES_MAX));
  g_array_sort (self->candidates, compare_strings);

  memset (self->codes, 0, sizeof *self->codes);
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      guint64 bytes = GUINT64_TO_LE (candidate->word);

      memcpy (self->codes->strings[i], &bytes, sizeof bytes);
      self->codes->lengths[i] = (guint8) candidate->length;
    }
}

/* Strings grow from single bytes: in each round, of what two of them make together. */
void
pioneer_text_codes_choose (PioneerTextCodes *self, const PioneerShortText *texts, guint32 n_texts)
{
  g_autofree Choice *choice = g_new (Choice, 1);

  memset (self, 0, sizeof *self);
  choice->codes = self;
  choice->candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  for (guint round = 0; round < ROUNDS; round++)
    {
      pioneer_text_coder_init (&choice->coder, self);
      memset (choice->counts, 0, sizeof choice->counts);
      memset (choice->pairs, 0, sizeof choice->pairs);
      for (guint32 i = 0; i < n_texts; i++)
        count_text (choice, &texts[i]);
      list_candidates (choice);
      merge_candidates (choice->candidates);
      take_best (choice);
    }
  g_array_unref (choice->candidates);
}
