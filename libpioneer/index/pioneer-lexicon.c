/* pioneer-lexicon.c - The sorted list of an index's words and stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-lexicon-private.h"

#include <string.h>

#include "pioneer-packing-private.h"

/* Near each other in the alphabet, a word and its stem have numbers near each other: small ones of either sign. */
static guint64
fold_sign (gint64 number)
{
  return number >= 0 ? (guint64) number << 1 : ((guint64) -number << 1) - 1;
}

static gint64
unfold_sign (guint64 number)
{
  return number & 1 ? -(gint64) (number >> 1) - 1 : (gint64) (number >> 1);
}

static guint32
shared_length (const PioneerLexiconEntry *a, const PioneerLexiconEntry *b)
{
  guint32 n = 0;

  while (n < a->length && n < b->length && a->text[n] == b->text[n])
    n++;

  return n;
}

/* Small numbers stand together in a byte; of one that is larger, or the largest there is room for, the rest follows. */
#define SHARED_BITS    4
#define LENGTH_BITS    4
#define FLAGS_BITS     2
#define OWN_BITS       1 /* a word that is its own stem, whose term is the next */
#define FORM_BITS      2
#define DOCUMENTS_BITS 3

#define LARGEST(bits) ((1u << (bits)) - 1)

static guint8 *
write_rest (guint8 *to, guint32 number, guint bits)
{
  return number >= LARGEST (bits) ? pioneer_varint_write (to, number - LARGEST (bits)) : to;
}

static guint8 *
write_text (guint8 *to, const PioneerLexiconEntry *entry, guint32 shared)
{
  guint32 length = entry->length - shared;

  *to++ = (guint8) (MIN (shared, LARGEST (SHARED_BITS)) | MIN (length, LARGEST (LENGTH_BITS)) << SHARED_BITS);
  to = write_rest (to, shared, SHARED_BITS);
  to = write_rest (to, length, LENGTH_BITS);
  memcpy (to, entry->text + shared, length);

  return to + length;
}

static guint8 *
write_word (guint8 *to, const PioneerLexiconEntry *entry, guint32 next_term)
{
  gboolean is_own = (entry->flags & PIONEER_LEXICON_WORD) && entry->term == next_term;
  guint32 form = MIN (entry->form, LARGEST (FORM_BITS));
  guint32 n_documents = MIN (entry->n_documents, LARGEST (DOCUMENTS_BITS));

  *to++ = (guint8) (entry->flags | (guint) is_own << FLAGS_BITS | (form | n_documents << FORM_BITS) << (FLAGS_BITS + OWN_BITS));
  if (!(entry->flags & PIONEER_LEXICON_WORD))
    return to;

  if (!is_own)
    to = pioneer_varint_write (to, fold_sign ((gint64) entry->term - (gint64) next_term));
  to = write_rest (to, entry->form, FORM_BITS);

  return write_rest (to, entry->n_documents, DOCUMENTS_BITS);
}

guint64
pioneer_lexicon_guide (const char *text, gsize length)
{
  guint64 guide = 0;

  memcpy (&guide, text, MIN (length, sizeof guide));

  return GUINT64_FROM_BE (guide);
}

guint32
pioneer_lexicon_count_guides (guint32 n_blocks)
{
  return n_blocks / PIONEER_LEXICON_GUIDED + (n_blocks % PIONEER_LEXICON_GUIDED > 0);
}

/* Texts have 255 bytes at most; with them there are two bytes and up to five numbers. */
#define ENTRY_MAX (255 + 2 + 5 * PIONEER_VARINT_MAX)

void
pioneer_lexicon_write (const PioneerLexiconEntry *entries, guint32 n_entries, GByteArray *bytes, GArray *blocks, GArray *guides)
{
  guint8 block[PIONEER_LEXICON_BLOCK * ENTRY_MAX];
  guint32 next_term = 0;

  for (guint32 first = 0; first < n_entries; first += PIONEER_LEXICON_BLOCK)
    {
      guint32 last = MIN (n_entries - first, PIONEER_LEXICON_BLOCK) + first;
      guint32 start[2] = { bytes->len, next_term };
      guint8 *to = block;

      if (first / PIONEER_LEXICON_BLOCK % PIONEER_LEXICON_GUIDED == 0)
        {
          guint64 guide = pioneer_lexicon_guide (entries[first].text, entries[first].length);

          g_array_append_val (guides, guide);
        }
      g_array_append_vals (blocks, start, 2);
      for (guint32 i = first; i < last; i++)
        {
          to = write_text (to, &entries[i], i > first ? shared_length (&entries[i - 1], &entries[i]) : 0);
          to = write_word (to, &entries[i], next_term);
          next_term += (entries[i].flags & PIONEER_LEXICON_STEM) != 0;
        }
      g_byte_array_append (bytes, block, (guint) (to - block));
    }
}

static void
walk_from_block (PioneerLexiconWalk *self, const PioneerLexicon *lexicon, guint32 block)
{
  guint32 start = lexicon->n_blocks > 0 ? lexicon->blocks[2 * block] : 0;

  self->lexicon = lexicon;
  self->at = lexicon->bytes + MIN (start, lexicon->length);
  self->end = lexicon->bytes + lexicon->length;
  self->next = block * PIONEER_LEXICON_BLOCK;
  self->term = lexicon->n_blocks > 0 ? lexicon->blocks[2 * block + 1] : 0;
  self->length = 0;
}

/* What so many bits of a head say, and the rest where there is one. */
static inline guint32
take_rest (const guint8 **at, const guint8 *end, guint head, guint bits)
{
  guint32 number = head & LARGEST (bits);

  return number < LARGEST (bits) ? number : number + pioneer_varint_read (at, end);
}

/* What a text shares with the one before it, and how long it is beyond that: FALSE where it isn't there, with a byte behind it at least. */
static inline gboolean
take_lengths (const guint8 **at, const guint8 *end, guint32 *shared, guint32 *length)
{
  guint head = *at < end ? *(*at)++ : 0;

  *shared = take_rest (at, end, head, SHARED_BITS);
  *length = take_rest (at, end, head >> SHARED_BITS, LENGTH_BITS);

  return *length < (gsize) (end - *at);
}

static gboolean
take_text (PioneerLexiconWalk *self)
{
  guint32 shared, length;

  if (!take_lengths (&self->at, self->end, &shared, &length) || shared > self->length || length > sizeof self->text - shared)
    return FALSE;

  memcpy (self->text + shared, self->at, length);
  self->at += length;
  self->length = shared + length;

  return TRUE;
}

static void
take_word (PioneerLexiconWalk *self, guint head, PioneerLexiconEntry *entry)
{
  gboolean is_own = (head & 1) != 0;
  gint64 distance = is_own ? 0 : unfold_sign (pioneer_varint_read (&self->at, self->end));

  entry->term = (guint32) ((gint64) self->term + distance);
  entry->form = take_rest (&self->at, self->end, head >> OWN_BITS, FORM_BITS);
  entry->n_documents = take_rest (&self->at, self->end, head >> (OWN_BITS + FORM_BITS), DOCUMENTS_BITS);
}

/* What stands behind an entry's text. */
static inline void
take_entry (PioneerLexiconWalk *self, PioneerLexiconEntry *entry)
{
  guint head = *self->at++;

  self->next++;
  *entry = (PioneerLexiconEntry){ .length = self->length, .flags = head & LARGEST (FLAGS_BITS) };
  if (entry->flags & PIONEER_LEXICON_WORD)
    take_word (self, head >> FLAGS_BITS, entry);
  if (entry->flags & PIONEER_LEXICON_STEM)
    entry->own_term = self->term++;
}

gboolean
pioneer_lexicon_next (PioneerLexiconWalk *self, PioneerLexiconEntry *entry)
{
  if (self->next >= self->lexicon->n_entries || self->at >= self->end || !take_text (self))
    return FALSE;

  take_entry (self, entry);
  entry->text = self->text;

  return TRUE;
}

static int
compare (const char *a, gsize a_length, const char *b, gsize b_length)
{
  int order = memcmp (a, b, MIN (a_length, b_length));

  return order != 0 ? order : (a_length > b_length) - (a_length < b_length);
}

/* The text of a block's first entry, which shares nothing with one before: FALSE where it isn't there. */
static gboolean
get_first (const PioneerLexicon *self, guint32 block, const char **text, gsize *length)
{
  const guint8 *end = self->bytes + self->length;
  const guint8 *at = self->bytes + MIN (self->blocks[2 * block], self->length);
  guint32 shared, rest;

  if (!take_lengths (&at, end, &shared, &rest))
    return FALSE;

  *text = (const char *) at;
  *length = rest;

  return shared == 0;
}

/* How many of the guides are below this one. */
static guint32
count_below (const PioneerLexicon *self, guint64 guide)
{
  guint32 low = 0;
  guint32 high = pioneer_lexicon_count_guides (self->n_blocks);

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->guides[middle] < guide)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The last block whose first entry isn't after the text. What has the text's own guide may be before it or after. */
static guint32
find_block (const PioneerLexicon *self, const char *text, gsize length)
{
  guint64 guide = pioneer_lexicon_guide (text, length);
  guint32 below = count_below (self, guide);
  guint32 low = below > 0 ? (below - 1) * PIONEER_LEXICON_GUIDED : 0;
  guint32 high = below * PIONEER_LEXICON_GUIDED;

  for (guint32 i = below; high < self->n_blocks && self->guides[i] == guide; i++)
    high += PIONEER_LEXICON_GUIDED;
  for (high = MIN (high, self->n_blocks); high > low + 1;)
    {
      guint32 middle = low + (high - low) / 2;
      const char *first;
      gsize first_length;

      if (get_first (self, middle, &first, &first_length) && compare (first, first_length, text, length) <= 0)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/* Where an entry stands to a text that all before it are before. */
typedef enum
{
  BEFORE,
  EQUAL,
  AFTER
} Order;

/* What an entry shares with the one before it mostly tells, without its text: of the text itself that one has the first bytes that are the same. Those that
 * differ can only be compared where both share as much. */
static inline gboolean
pass_text (PioneerLexiconWalk *self, const char *text, gsize length, guint32 *same, Order *order)
{
  guint32 shared, rest;

  if (!take_lengths (&self->at, self->end, &shared, &rest) || shared > self->length || rest > sizeof self->text - shared)
    return FALSE;

  *order = shared > *same ? BEFORE : AFTER;
  if (shared == *same)
    {
      guint32 n = 0;

      while (n < rest && shared + n < length && self->at[n] == (guint8) text[shared + n])
        n++;
      *same += n;
      if (n == rest)
        *order = *same == length ? EQUAL : BEFORE;
      else if (*same < length && self->at[n] < (guint8) text[*same])
        *order = BEFORE;
    }
  self->at += rest;
  self->length = shared + rest;

  return TRUE;
}

gboolean
pioneer_lexicon_find (const PioneerLexicon *self, const char *text, gsize length, PioneerLexiconEntry *entry)
{
  PioneerLexiconWalk walk;
  guint32 same = 0;
  Order order = BEFORE;

  if (self->n_blocks == 0)
    return FALSE;

  walk_from_block (&walk, self, find_block (self, text, length));
  for (guint i = 0; order == BEFORE && i < PIONEER_LEXICON_BLOCK; i++)
    {
      if (walk.next >= self->n_entries || walk.at >= walk.end || !pass_text (&walk, text, length, &same, &order))
        return FALSE;
      take_entry (&walk, entry);
    }
  entry->text = text;

  return order == EQUAL;
}

void
pioneer_lexicon_walk (PioneerLexiconWalk *self, const PioneerLexicon *lexicon, const char *from, gsize length)
{
  PioneerLexiconWalk ahead;
  PioneerLexiconEntry entry;

  walk_from_block (self, lexicon, lexicon->n_blocks > 0 ? find_block (lexicon, from, length) : 0);
  for (ahead = *self; pioneer_lexicon_next (&ahead, &entry) && compare (entry.text, entry.length, from, length) < 0;)
    *self = ahead;
}
