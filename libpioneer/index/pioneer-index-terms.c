/* pioneer-index-terms.c - Looking words up in an index
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-format-private.h"

#include <math.h>
#include <string.h>

static gboolean
take_word (PioneerIndex *self, const PioneerLexiconEntry *entry, PioneerIndexWord *found)
{
  if (!(entry->flags & PIONEER_LEXICON_WORD) || entry->term >= self->header->n_stems)
    return FALSE;

  found->term = entry->term;
  found->form = 1u << MIN (entry->form, PIONEER_N_FORMS - 1);
  found->n_documents = entry->n_documents;

  return TRUE;
}

gboolean
pioneer_index_find_word (PioneerIndex *self, const char *word, gsize length, PioneerIndexWord *found)
{
  PioneerLexiconEntry entry;

  return pioneer_lexicon_find (&self->lexicon, word, length, &entry) && take_word (self, &entry, found);
}

guint32
pioneer_index_find_stem (PioneerIndex *self, const char *stem, gsize length)
{
  PioneerLexiconEntry entry;

  if (!pioneer_lexicon_find (&self->lexicon, stem, length, &entry) || !(entry.flags & PIONEER_LEXICON_STEM) ||
      entry.own_term >= self->header->n_stems)
    return PIONEER_NO_TERM;

  return entry.own_term;
}

guint32
pioneer_index_find_mention (PioneerIndex *self, guint32 record)
{
  guint32 low = 0;
  guint32 high = self->n_mentions;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->mentions[middle] < record)
        low = middle + 1;
      else
        high = middle;
    }

  return low < self->n_mentions && self->mentions[low] == record ? self->header->n_stems + low : PIONEER_NO_TERM;
}

guint32
pioneer_index_get_frequency (PioneerIndex *self, guint32 term)
{
  guint32 start = term < self->n_terms ? pioneer_starts_get (&self->terms, term) : G_MAXUINT32;
  const guint8 *at;
  guint32 n;

  if (start >= self->postings_length)
    return 0;

  at = self->postings + start;
  if (*at & PIONEER_POSTINGS_SINGLE)
    return 1;
  n = pioneer_varint_read (&at, self->postings + self->postings_length) >> PIONEER_POSTINGS_SHIFT;

  return MIN (n, self->header->n_documents);
}

void
pioneer_index_each_word (PioneerIndex *self, const char *prefix, gsize length, PioneerIndexWordFunc call, gpointer data)
{
  PioneerLexiconWalk walk;
  PioneerLexiconEntry entry;
  PioneerIndexWord found;

  for (pioneer_lexicon_walk (&walk, &self->lexicon, prefix, length); pioneer_lexicon_next (&walk, &entry);)
    {
      if (entry.length < length || memcmp (entry.text, prefix, length) != 0)
        break;
      if (take_word (self, &entry, &found) && !call (entry.text, entry.length, &found, data))
        break;
    }
}

double
pioneer_index_get_idf (PioneerIndex *self, guint32 n_documents)
{
  return log (1 + ((double) self->header->n_documents - n_documents + 0.5) / (n_documents + 0.5));
}
