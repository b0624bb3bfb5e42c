/* pioneer-lexicon-write.c - Writing the sorted list of an index's words and stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-lexicon-entry-private.h"

#include "pioneer-packing-private.h"

/* Near each other in the alphabet, a word and its stem have numbers near each other: small ones of either sign. */
static guint64
fold_sign (gint64 number)
{
  return number >= 0 ? (guint64) number << 1 : ((guint64) -number << 1) - 1;
}

static guint32
shared_length (const PioneerLexiconEntry *a, const PioneerLexiconEntry *b)
{
  guint32 n = 0;

  while (n < a->length && n < b->length && a->text[n] == b->text[n])
    n++;

  return n;
}

static guint8 *
write_rest (guint8 *to, guint32 number, guint bits)
{
  return number >= PIONEER_LEXICON_LARGEST (bits) ? pioneer_varint_write (to, number - PIONEER_LEXICON_LARGEST (bits)) : to;
}

/* Of its text what it doesn't share, as it is or in codes. */
static guint8 *
write_head (guint8 *to, gboolean usual, guint32 shared, const guint8 *rest, guint32 length)
{
  *to++ = (guint8) ((guint) usual | MIN (shared, PIONEER_LEXICON_LARGEST (SHARED_BITS)) << USUAL_BITS |
                    MIN (length, PIONEER_LEXICON_LARGEST (LENGTH_BITS)) << (USUAL_BITS + SHARED_BITS));
  to = write_rest (to, shared, SHARED_BITS);
  to = write_rest (to, length, LENGTH_BITS);
  memcpy (to, rest, length);

  return to + length;
}

static gboolean
is_usual (const PioneerLexiconEntry *entry, guint32 next_term)
{
  return entry->flags == (PIONEER_LEXICON_WORD | PIONEER_LEXICON_STEM) && entry->term == next_term && entry->form == 0 &&
         entry->n_documents == 1;
}

static guint8 *
write_word (guint8 *to, const PioneerLexiconEntry *entry, guint32 next_term)
{
  gboolean is_own = (entry->flags & PIONEER_LEXICON_WORD) && entry->term == next_term;
  guint32 form = MIN (entry->form, PIONEER_LEXICON_LARGEST (FORM_BITS));
  guint32 n_documents = MIN (entry->n_documents, PIONEER_LEXICON_LARGEST (DOCUMENTS_BITS));

  *to++ = (guint8) (entry->flags | (guint) is_own << FLAGS_BITS | (form | n_documents << FORM_BITS) << (FLAGS_BITS + OWN_BITS));
  if (!(entry->flags & PIONEER_LEXICON_WORD))
    return to;

  if (!is_own)
    to = pioneer_varint_write (to, fold_sign ((gint64) entry->term - (gint64) next_term));
  to = write_rest (to, entry->form, FORM_BITS);

  return write_rest (to, entry->n_documents, DOCUMENTS_BITS);
}

/* Texts have 255 bytes at most, of which each may take two; with them there are two bytes and up to five numbers. */
#define ENTRY_MAX (2 * PIONEER_LEXICON_TEXT_MAX + 2 + 5 * PIONEER_VARINT_MAX)

/* As many texts as show which strings are common, and no more, since it takes time. */
#define SAMPLE_MAX 8192

typedef struct
{
  const PioneerLexiconEntry *entries;
  guint32 n;
  PioneerLexiconParts *parts;
  PioneerTextCoder coder;
  guint32 next_term;
} Writer;

static void
choose_codes (Writer *self)
{
  guint32 step = self->n / SAMPLE_MAX + 1;
  g_autofree PioneerShortText *texts = g_new (PioneerShortText, self->n / step + 1);
  guint32 n = 0;

  for (guint32 i = 1; i < self->n; i += step)
    {
      guint32 shared = shared_length (&self->entries[i - 1], &self->entries[i]);

      texts[n++] = (PioneerShortText){ self->entries[i].text + shared, self->entries[i].length - shared };
    }
  pioneer_text_codes_choose (&self->parts->codes, texts, n);
  pioneer_text_coder_init (&self->coder, &self->parts->codes);
}

static guint8 *
write_entry (Writer *self, guint32 i, guint8 *to)
{
  const PioneerLexiconEntry *entry = &self->entries[i];
  gboolean usual = is_usual (entry, self->next_term);
  guint8 codes[2 * PIONEER_LEXICON_TEXT_MAX];
  guint32 shared;

  if (i % PIONEER_LEXICON_BLOCK == 0)
    {
      to = write_head (to, usual, 0, (const guint8 *) entry->text, entry->length);
    }
  else
    {
      shared = shared_length (&self->entries[i - 1], entry);
      to = write_head (
          to, usual, shared, codes,
          (guint32) (pioneer_text_coder_write (&self->coder, entry->text + shared, entry->length - shared, codes) - codes));
    }
  if (!usual)
    to = write_word (to, entry, self->next_term);
  self->next_term += (entry->flags & PIONEER_LEXICON_STEM) != 0;

  return to;
}

static void
write_blocks (Writer *self, guint32 n_blocks)
{
  g_autofree guint32 *starts = g_new (guint32, MAX (n_blocks, 1));
  g_autofree guint32 *terms = g_new (guint32, MAX (n_blocks, 1));
  guint8 block[PIONEER_LEXICON_BLOCK * ENTRY_MAX];

  for (guint32 i = 0; i < n_blocks; i++)
    {
      guint32 first = i * PIONEER_LEXICON_BLOCK;
      guint32 last = MIN (self->n - first, PIONEER_LEXICON_BLOCK) + first;
      guint64 guide = pioneer_lexicon_guide (self->entries[first].text, self->entries[first].length);
      guint8 *to = block;

      starts[i] = self->parts->bytes->len;
      terms[i] = self->next_term;
      if (i % PIONEER_LEXICON_GUIDED == 0)
        g_array_append_val (self->parts->guides, guide);
      for (guint32 entry = first; entry < last; entry++)
        to = write_entry (self, entry, to);
      g_byte_array_append (self->parts->bytes, block, (guint) (to - block));
    }
  self->parts->starts = pioneer_starts_write (starts, n_blocks);
  self->parts->terms = pioneer_starts_write (terms, n_blocks);
}

void
pioneer_lexicon_write (const PioneerLexiconEntry *entries, guint32 n_entries, PioneerLexiconParts *parts)
{
  g_autofree Writer *self = g_new (Writer, 1);

  self->entries = entries;
  self->n = n_entries;
  self->parts = parts;
  self->next_term = 0;
  parts->bytes = g_byte_array_new ();
  parts->guides = g_array_new (FALSE, FALSE, sizeof (guint64));
  choose_codes (self);
  write_blocks (self, pioneer_lexicon_count_blocks (n_entries));
}

void
pioneer_lexicon_parts_clear (PioneerLexiconParts *self)
{
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_clear_pointer (&self->starts, g_byte_array_unref);
  g_clear_pointer (&self->terms, g_byte_array_unref);
  g_clear_pointer (&self->guides, g_array_unref);
}
