/* pioneer-analysis.c - From texts to words and their stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-analysis-private.h"

#include <libstemmer.h>
#include <string.h>

#include "pioneer-analysis-scan-private.h"

#define BLOCK_SIZE   65536
#define BLOCKS_KEPT  16 /* from one text to the next */
#define WORDS_KEPT   65536
#define HYPHEN       0x2010
#define FIXED_HYPHEN 0x2011

/* How a word stands to the one before it. */
typedef enum
{
  LINK_NONE,
  LINK_HYPHEN, /* or an ampersand */
  LINK_POINT   /* both are single letters */
} Link;

struct _PioneerAnalysis
{
  struct sb_stemmer *stemmer;
  PioneerScanner scanner;
  guint64 n_texts;

  PioneerWord *words;
  guint n_words;
  guint room;    /* for words */
  guint n_plain; /* words that aren't joined */

  /* Words never move once they are put down. */
  GPtrArray *blocks;
  guint n_blocks; /* in use */
  guint used;     /* of the last */

  /* The words that may be joined to the next one. */
  guint first_part; /* in words */
  guint n_parts;
  Link link;
};

PioneerAnalysis *
pioneer_analysis_new (void)
{
  PioneerAnalysis *self = g_new0 (PioneerAnalysis, 1);

  self->stemmer = sb_stemmer_new ("english", NULL);
  self->blocks = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
pioneer_analysis_free (PioneerAnalysis *self)
{
  sb_stemmer_delete (self->stemmer);
  g_free (self->words);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/* Room for a word; it is taken by counting it as used. */
static char *
reserve (PioneerAnalysis *self)
{
  if (self->n_blocks == 0 || self->used + PIONEER_WORD_MAX > BLOCK_SIZE)
    {
      if (self->n_blocks == self->blocks->len)
        g_ptr_array_add (self->blocks, g_malloc (BLOCK_SIZE));
      self->n_blocks++;
      self->used = 0;
    }

  return (char *) self->blocks->pdata[self->n_blocks - 1] + self->used;
}

static gboolean
is_single_letter (const PioneerWord *word)
{
  return word->length <= 6 && word->length == (guint32) g_utf8_skip[(guint8) word->word[0]] &&
         pioneer_scanner_is_letter (g_utf8_get_char (word->word));
}

/* The last word that isn't joined; there is one. */
static guint
find_last_plain (PioneerAnalysis *self)
{
  guint last = self->n_words - 1;

  return self->words[last].joined ? last - 1 : last;
}

static Link
find_link (PioneerAnalysis *self, const PioneerGap *gap, const PioneerWord *word)
{
  if (gap->n != 1 || self->n_plain == 0)
    return LINK_NONE;
  if (gap->last == '-' || gap->last == HYPHEN || gap->last == FIXED_HYPHEN || gap->last == '&')
    return LINK_HYPHEN;
  if (gap->last == '.' && is_single_letter (word) && is_single_letter (&self->words[find_last_plain (self)]))
    return LINK_POINT;

  return LINK_NONE;
}

static void
put_down (PioneerAnalysis *self, const PioneerWord *word)
{
  if (self->n_words == self->room)
    {
      self->room = MAX (self->room * 2, 64);
      self->words = g_renew (PioneerWord, self->words, self->room);
    }

  self->words[self->n_words++] = *word;
}

/* FALSE where the part doesn't fit whole. */
static gboolean
join (char *bytes, guint *n, const PioneerWord *part)
{
  guint length = MIN (part->length, PIONEER_WORD_MAX - *n);

  while (length < part->length && length > 0 && ((guint8) part->word[length] & 0xc0) == 0x80)
    length--;
  memcpy (bytes + *n, part->word, length);
  *n += length;

  return length == part->length;
}

/* Puts down the word that the parts so far make; there are several. */
static void
join_parts (PioneerAnalysis *self)
{
  const PioneerWord *last = &self->words[self->n_words - 1];
  char *bytes = reserve (self);
  PioneerWord joined = { .word = bytes, .joined = TRUE };
  gboolean fits = TRUE;

  joined.start = self->words[self->first_part].start;
  joined.end = last->end;
  joined.position = last->position;
  for (guint i = self->first_part; i < self->n_words && fits; i++)
    if (!self->words[i].joined)
      fits = join (bytes, &joined.length, &self->words[i]);
  self->used += joined.length;
  put_down (self, &joined);
}

static void
add_word (PioneerAnalysis *self, PioneerWord *word, const PioneerGap *gap)
{
  Link link = find_link (self, gap, word);
  gboolean same = link != LINK_NONE && (self->n_parts == 1 || link == self->link);

  if (!same || self->n_parts == PIONEER_PARTS_MAX)
    {
      guint before = link != LINK_NONE && !same ? find_last_plain (self) : G_MAXUINT;

      if (self->n_parts > 1)
        join_parts (self);
      /* A word may end one row and begin another: the second of A-B.C. */
      self->first_part = before != G_MAXUINT ? before : self->n_words;
      self->n_parts = before != G_MAXUINT ? 1 : 0;
    }

  word->position = self->n_plain++;
  put_down (self, word);
  self->n_parts++;
  self->link = link;
}

/* One huge text doesn't hold its memory for ever. */
static void
begin (PioneerAnalysis *self, const char *text, gsize length)
{
  if (self->n_words > WORDS_KEPT)
    {
      g_clear_pointer (&self->words, g_free);
      self->room = 0;
    }
  if (self->blocks->len > BLOCKS_KEPT)
    g_ptr_array_set_size (self->blocks, BLOCKS_KEPT);

  self->n_texts++;
  self->n_words = 0;
  self->n_plain = 0;
  self->n_blocks = 0;
  self->n_parts = 0;
  pioneer_scanner_begin (&self->scanner, text, length);
}

const PioneerWord *
pioneer_analysis_words (PioneerAnalysis *self, const char *text, gssize length, guint *n_words)
{
  PioneerGap gap;

  begin (self, text, MIN (length >= 0 ? (gsize) length : strlen (text), G_MAXUINT32));
  while (pioneer_scanner_find (&self->scanner, &gap))
    {
      PioneerWord word = { 0 };

      pioneer_scanner_read (&self->scanner, reserve (self), &word);
      self->used += word.length;
      add_word (self, &word, &gap);
    }
  if (self->n_parts > 1)
    join_parts (self);

  return pioneer_analysis_get_words (self, n_words);
}

const PioneerWord *
pioneer_analysis_get_words (PioneerAnalysis *self, guint *n_words)
{
  *n_words = self->n_words;

  return self->words;
}

guint64
pioneer_analysis_get_n_texts (PioneerAnalysis *self)
{
  return self->n_texts;
}

static gboolean
is_of_letters (const char *word, guint length)
{
  for (const char *at = word; at < word + length; at = g_utf8_next_char (at))
    if (!g_ascii_isalpha (*at) && ((guint8) *at < 128 || !pioneer_scanner_is_letter (g_utf8_get_char (at))))
      return FALSE;

  return TRUE;
}

const char *
pioneer_analysis_stem (PioneerAnalysis *self, const char *word, guint length, guint *stem_length)
{
  const sb_symbol *stem = NULL;

  if (is_of_letters (word, length))
    stem = sb_stemmer_stem (self->stemmer, (const sb_symbol *) word, (int) length);
  if (stem == NULL)
    {
      *stem_length = length;
      return word;
    }

  *stem_length = (guint) sb_stemmer_length (self->stemmer);

  return (const char *) stem;
}
