/* pioneer-word-table-private.h - Texts and their numbers, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands for a text: of up to 23 bytes, it is all of them and their number; of a longer one, a hash and the number. */
typedef struct
{
  guint64 words[3];
} PioneerWordKey;

typedef struct
{
  PioneerWordKey key;
  guint32 hash;
  guint32 number; /* and one: 0 is free */
} PioneerWordSlot;

/* Gives each text that it is shown a number, from 0, and the same one to equal texts. Texts are short: 255 bytes at most. */
typedef struct
{
  guint64 seed;
  guint8 *bytes; /* all texts, one after the other */
  gsize n_bytes;
  gsize bytes_size;
  struct
  {
    guint64 start : 56;
    guint64 length : 8;
  } * texts;
  guint32 n_texts;
  guint32 texts_size;
  PioneerWordSlot *slots;
  guint32 n_slots; /* a power of two */
} PioneerWordTable;

void pioneer_word_table_init (PioneerWordTable *self);
void pioneer_word_table_clear (PioneerWordTable *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerWordTable, pioneer_word_table_clear)

/* A text that is to be looked up; where it is to be found is on its way into the cache, so that many together don't wait for each other. */
typedef struct
{
  PioneerWordKey key;
  const char *text; /* a long one */
  guint32 hash;
} PioneerWordQuery;

void pioneer_word_table_prepare (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length);

#define PIONEER_WORD_KEY_MAX  23 /* bytes */
#define PIONEER_WORD_KEY_SIZE (PIONEER_WORD_KEY_MAX + 1)

/* As pioneer_hash_bytes() mixes. */
static inline guint64
pioneer_word_mix (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return hash ^ (hash >> 29);
}

static inline void
pioneer_word_table_look_up (const PioneerWordTable *self, PioneerWordQuery *query)
{
  guint64 hash = pioneer_word_mix (self->seed ^ query->key.words[2], query->key.words[0]);

  query->hash = (guint32) (pioneer_word_mix (hash, query->key.words[1]) >> 32);
  __builtin_prefetch (&self->slots[query->hash & (self->n_slots - 1)]);
}

/* The last byte of a key says how long the text is. */
static inline guint64
pioneer_word_key_end (guint length)
{
  return GUINT64_TO_LE ((guint64) length << 56);
}

/* As many bytes of ones as there are before the middle, and from there zeros. */
extern const guint8 pioneer_word_masks[2 * PIONEER_WORD_KEY_SIZE] G_GNUC_INTERNAL;

/* The same for a text that fits into a key, and may be read as far as one is large. Nearly all words are short, and to copy just as much as they are
 * long takes longer than all else here. */
static inline void
pioneer_word_table_prepare_short (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length)
{
  const guint8 *masks = pioneer_word_masks + PIONEER_WORD_KEY_SIZE - length;

  for (guint i = 0; i < 3; i++)
    {
      guint64 word, mask;

      __builtin_memcpy (&word, text + i * sizeof word, sizeof word);
      __builtin_memcpy (&mask, masks + i * sizeof mask, sizeof mask);
      query->key.words[i] = word & mask;
    }
  query->key.words[2] |= pioneer_word_key_end (length);
  pioneer_word_table_look_up (self, query);
}

static inline guint
pioneer_word_query_length (const PioneerWordQuery *query)
{
  return (guint) (GUINT64_FROM_LE (query->key.words[2]) >> 56);
}

/* Whether it is in that slot, if the text fits into a key. */
static inline gboolean
pioneer_word_slot_has (const PioneerWordSlot *slot, const PioneerWordQuery *query)
{
  const guint64 *a = slot->key.words;
  const guint64 *b = query->key.words;

  return a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
}

guint32 pioneer_word_table_take_anywhere (PioneerWordTable *self, const PioneerWordQuery *query);

/* A text that is longer than a key must still be there. Most are in the first slot that is looked at. */
static inline guint32
pioneer_word_table_take (PioneerWordTable *self, const PioneerWordQuery *query)
{
  const PioneerWordSlot *slot = &self->slots[query->hash & (self->n_slots - 1)];

  if (slot->number != 0 && pioneer_word_slot_has (slot, query) && pioneer_word_query_length (query) <= PIONEER_WORD_KEY_MAX)
    return slot->number - 1;

  return pioneer_word_table_take_anywhere (self, query);
}

guint32 pioneer_word_table_add (PioneerWordTable *self, const char *text, guint length);
/* G_MAXUINT32 where it isn't there. */
guint32 pioneer_word_table_find (const PioneerWordTable *self, const char *text, guint length);
const char *pioneer_word_table_get (const PioneerWordTable *self, guint32 number, guint32 *length);

G_END_DECLS
