/* pioneer-lexicon.c - The sorted list of an index's words and stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-lexicon-entry-private.h"

#include <string.h>

#include "pioneer-packing-private.h"

static gint64
unfold_sign (guint64 number)
{
  return number & 1 ? -(gint64) (number >> 1) - 1 : (gint64) (number >> 1);
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

guint32
pioneer_lexicon_count_blocks (guint32 n_entries)
{
  return n_entries / PIONEER_LEXICON_BLOCK + (n_entries % PIONEER_LEXICON_BLOCK > 0);
}

static void
walk_from_block (PioneerLexiconWalk *self, const PioneerLexicon *lexicon, guint32 block)
{
  guint32 start = lexicon->n_blocks > 0 ? pioneer_starts_get (&lexicon->starts, block) : 0;

  self->lexicon = lexicon;
  self->at = lexicon->bytes + MIN (start, lexicon->length);
  self->end = lexicon->bytes + lexicon->length;
  self->next = block * PIONEER_LEXICON_BLOCK;
  self->term = lexicon->n_blocks > 0 ? pioneer_starts_get (&lexicon->terms, block) : 0;
  self->length = 0;
}

/* What so many bits of a head say, and the rest where there is one. */
static inline guint32
take_rest (const guint8 **at, const guint8 *end, guint head, guint bits)
{
  guint32 number = head & PIONEER_LEXICON_LARGEST (bits);

  return number < PIONEER_LEXICON_LARGEST (bits) ? number : number + pioneer_varint_read (at, end);
}

/* How an entry begins. */
typedef struct
{
  gboolean is_usual;
  guint32 shared; /* with the text before it */
  guint32 n;      /* bytes of what it doesn't share */
} Head;

/* FALSE where those bytes aren't there. */
static inline gboolean
take_head (const guint8 **at, const guint8 *end, Head *head)
{
  guint byte = *at < end ? *(*at)++ : 0;

  head->is_usual = (byte & PIONEER_LEXICON_LARGEST (USUAL_BITS)) != 0;
  head->shared = take_rest (at, end, byte >> USUAL_BITS, SHARED_BITS);
  head->n = take_rest (at, end, byte >> (USUAL_BITS + SHARED_BITS), LENGTH_BITS);

  return head->n <= (gsize) (end - *at);
}

/* Where a block starts, texts are as they are. */
static inline gboolean
is_first (const PioneerLexiconWalk *self)
{
  return self->next % PIONEER_LEXICON_BLOCK == 0;
}

/* What follows the shared bytes of an entry's text is put down; returns where it ends, NULL where it is too long. */
static inline char *
take_rest_of_text (const PioneerLexiconWalk *self, const Head *head, char *to, const char *limit)
{
  if (!is_first (self))
    return pioneer_text_codes_read (self->lexicon->codes, self->at, head->n, to, limit);
  if (head->n > (gsize) (limit - to))
    return NULL;

  memcpy (to, self->at, head->n);

  return to + head->n;
}

static gboolean
take_text (PioneerLexiconWalk *self, Head *head)
{
  const char *end;

  if (!take_head (&self->at, self->end, head) || head->shared > self->length)
    return FALSE;

  end = take_rest_of_text (self, head, self->text + head->shared, self->text + PIONEER_LEXICON_TEXT_MAX);
  if (end == NULL)
    return FALSE;
  self->at += head->n;
  self->length = (guint32) (end - self->text);

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
take_entry (PioneerLexiconWalk *self, const Head *start, PioneerLexiconEntry *entry)
{
  guint head = start->is_usual || self->at >= self->end ? 0 : *self->at++;

  self->next++;
  *entry = (PioneerLexiconEntry){ .length = self->length, .flags = head & PIONEER_LEXICON_LARGEST (FLAGS_BITS) };
  if (start->is_usual)
    {
      entry->flags = PIONEER_LEXICON_WORD | PIONEER_LEXICON_STEM;
      entry->term = self->term;
      entry->n_documents = 1;
    }
  else if (entry->flags & PIONEER_LEXICON_WORD)
    {
      take_word (self, head >> FLAGS_BITS, entry);
    }
  if (entry->flags & PIONEER_LEXICON_STEM)
    entry->own_term = self->term++;
}

gboolean
pioneer_lexicon_next (PioneerLexiconWalk *self, PioneerLexiconEntry *entry)
{
  Head head;

  if (self->next >= self->lexicon->n_entries || self->at >= self->end || !take_text (self, &head))
    return FALSE;

  take_entry (self, &head, entry);
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
  const guint8 *at = self->bytes + MIN (pioneer_starts_get (&self->starts, block), self->length);
  Head head;

  if (!take_head (&at, end, &head))
    return FALSE;

  *text = (const char *) at;
  *length = head.n;

  return head.shared == 0;
}

/* How many of the guides are below this one. Which half it is in can't be guessed: nothing branches on it. */
static guint32
count_below (const PioneerLexicon *self, guint64 guide)
{
  guint32 n = pioneer_lexicon_count_guides (self->n_blocks);
  const guint64 *low = self->guides;

  while (n > 1)
    {
      guint32 half = n / 2;

      low += half & (0u - (guint32) (low[half - 1] < guide));
      n -= half;
    }

  return (guint32) (low - self->guides) + (n > 0 && *low < guide);
}

#define LINE           64
#define PREFETCHED_MAX 4096

/* Has all that may be looked at come nearer at the same time, instead of one place after the other. */
static inline void
prefetch_blocks (const PioneerLexicon *self, guint32 first, guint32 last)
{
  gsize start = pioneer_starts_get (&self->starts, first);
  gsize end = last < self->n_blocks ? pioneer_starts_get (&self->starts, last) : self->length;

  for (end = MIN (end, MIN (start + PREFETCHED_MAX, self->length)); start < end; start += LINE)
    __builtin_prefetch (self->bytes + start);
  pioneer_starts_prefetch (&self->terms, first);
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
  high = MIN (high, self->n_blocks);
  if (low < high)
    prefetch_blocks (self, low, high);
  while (high > low + 1)
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
pass_text (PioneerLexiconWalk *self, const char *text, gsize length, Head *head, guint32 *same, Order *order)
{
  if (!take_head (&self->at, self->end, head))
    return FALSE;

  *order = head->shared > *same ? BEFORE : AFTER;
  if (head->shared == *same)
    {
      const char *end = take_rest_of_text (self, head, self->text, self->text + PIONEER_LEXICON_TEXT_MAX);
      const char *at = self->text;

      if (end == NULL)
        return FALSE;
      for (; at < end && *same < length && *at == text[*same]; at++)
        (*same)++;
      if (at == end)
        *order = *same == length ? EQUAL : BEFORE;
      else if (*same < length && (guint8) *at < (guint8) text[*same])
        *order = BEFORE;
    }
  self->at += head->n;

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
      Head head;

      if (walk.next >= self->n_entries || walk.at >= walk.end || !pass_text (&walk, text, length, &head, &same, &order))
        return FALSE;
      take_entry (&walk, &head, entry);
    }
  entry->text = text;
  entry->length = (guint32) length;

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
