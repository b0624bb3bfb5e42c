/* pioneer-word-table.c - Texts and their numbers, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-word-table-private.h"

#include <string.h>

#include "pioneer-hash-private.h"
#include "pioneer-large-memory-private.h"

#define FIRST_SLOTS 4096
#define CACHE_LINE  64
#define SHORT       23 /* bytes that a key has room for */

/* The bit by which ASCII's small letters differ from the capitals; all digits have it. */
#define SMALL      0x20
#define SMALL_WORD (G_GUINT64_CONSTANT (0x0101010101010101) * SMALL)

G_STATIC_ASSERT (SHORT == PIONEER_PLAIN_MAX);

/* A slot never lies in two lines of the cache. */
static PioneerWordSlot *
new_slots (guint32 n)
{
  PioneerWordSlot *slots = g_aligned_alloc (n, sizeof *slots, CACHE_LINE);

  pioneer_memory_expect_all (slots, n * sizeof *slots);

  return memset (slots, 0, n * sizeof *slots);
}

void
pioneer_word_table_init (PioneerWordTable *self)
{
  *self = (PioneerWordTable){ .seed = pioneer_hash_bytes ("", 0), .n_slots = FIRST_SLOTS };
  self->slots = new_slots (self->n_slots);
}

void
pioneer_word_table_clear (PioneerWordTable *self)
{
  g_free (self->bytes);
  g_free (self->texts);
  g_aligned_free (self->slots);
  *self = (PioneerWordTable){ .bytes = NULL };
}

static inline guint64
load (const char *at, gsize n)
{
  guint64 word = 0;

  memcpy (&word, at, n);

  return word;
}

/* Nearly all words are short. Reads of one size that overlap cost less than a loop or a call, and the length tells how they overlap. */
static inline PioneerWordKey
make_key (const char *text, guint length)
{
  PioneerWordKey key = { { 0, 0, (guint64) length << 56 } };

  if (length > SHORT)
    {
      key.words[0] = pioneer_hash_bytes (text, length);
    }
  else if (length >= 8)
    {
      key.words[0] = load (text, 8);
      key.words[1] = length > 16 ? load (text + 8, 8) : load (text + length - 8, 8);
      if (length > 16)
        key.words[2] |= load (text + length - 7, 7);
    }
  else if (length >= 4)
    {
      key.words[0] = load (text, 4) | load (text + length - 4, 4) << 32;
    }
  else if (length > 0)
    {
      key.words[0] = load (text, 1) | load (text + length / 2, 1) << 8 | load (text + length - 1, 1) << 16;
    }

  return key;
}

/* As pioneer_hash_bytes() mixes. */
static inline guint64
mix (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return hash ^ (hash >> 29);
}

static inline guint32
hash_key (const PioneerWordTable *self, const PioneerWordKey *key)
{
  guint64 hash = mix (self->seed ^ key->words[2], key->words[0]);

  return (guint32) (mix (hash, key->words[1]) >> 32);
}

static gboolean
is_text (const PioneerWordTable *self, guint32 number, const char *text, guint length)
{
  return self->texts[number].length == length && memcmp (self->bytes + self->texts[number].start, text, length) == 0;
}

static guint32
find_free (const PioneerWordTable *self, guint32 hash)
{
  guint32 at = hash & (self->n_slots - 1);

  while (self->slots[at].number != 0)
    at = (at + 1) & (self->n_slots - 1);

  return at;
}

static void
grow_slots (PioneerWordTable *self)
{
  PioneerWordSlot *from = self->slots;
  guint32 n = self->n_slots;

  self->n_slots *= 2;
  self->slots = new_slots (self->n_slots);
  for (guint32 i = 0; i < n; i++)
    if (from[i].number != 0)
      self->slots[find_free (self, from[i].hash)] = from[i];
  g_aligned_free (from);
}

static void
put_text (guint8 *to, const PioneerWordQuery *query)
{
  memcpy (to, query->text, query->length);
  for (guint i = 0; i < query->length && query->folded; i++)
    to[i] |= SMALL;
}

static guint32
append (PioneerWordTable *self, const PioneerWordQuery *query)
{
  guint length = query->length;

  if (self->n_bytes + length > self->bytes_size)
    {
      self->bytes_size = MAX (self->bytes_size * 2, 65536);
      self->bytes = g_realloc (self->bytes, self->bytes_size);
    }
  if (self->n_texts == self->texts_size)
    {
      self->texts_size = MAX (self->texts_size * 2, FIRST_SLOTS);
      self->texts = g_realloc_n (self->texts, self->texts_size, sizeof *self->texts);
    }

  put_text (self->bytes + self->n_bytes, query);
  self->texts[self->n_texts].start = self->n_bytes;
  self->texts[self->n_texts].length = length;
  self->n_bytes += length;

  return self->n_texts++;
}

static inline void
prepare (const PioneerWordTable *self, PioneerWordQuery *query)
{
  query->hash = hash_key (self, &query->key);
  __builtin_prefetch (&self->slots[query->hash & (self->n_slots - 1)]);
}

void
pioneer_word_table_prepare (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length)
{
  *query = (PioneerWordQuery){ .key = make_key (text, length), .text = text, .length = length };
  prepare (self, query);
}

/* A key is folded where it has bytes of the text, and there alone. */
void
pioneer_word_table_prepare_plain (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length)
{
  *query = (PioneerWordQuery){ .key = make_key (text, length), .text = text, .length = length, .folded = TRUE };
  query->key.words[0] |= length >= 4 ? SMALL_WORD : SMALL_WORD & 0xffffff;
  if (length >= 8)
    query->key.words[1] |= SMALL_WORD;
  if (length > 16)
    query->key.words[2] |= SMALL_WORD >> 8;
  prepare (self, query);
}

/* Where the text is, or might be. A GLib hash table would need a key of its own for each text that is merely looked up; this is asked for every
 * word of every text, and looks at one line of the cache. */
static inline guint32
find_slot (const PioneerWordTable *self, const PioneerWordQuery *query)
{
  const guint64 *words = query->key.words;
  guint32 at = query->hash & (self->n_slots - 1);

  for (; self->slots[at].number != 0; at = (at + 1) & (self->n_slots - 1))
    {
      const PioneerWordSlot *slot = &self->slots[at];

      if (slot->key.words[0] == words[0] && slot->key.words[1] == words[1] && slot->key.words[2] == words[2] &&
          (query->length <= SHORT || is_text (self, slot->number - 1, query->text, query->length)))
        return at;
    }

  return at;
}

guint32
pioneer_word_table_take (PioneerWordTable *self, const PioneerWordQuery *query)
{
  guint32 at = find_slot (self, query);

  if (self->slots[at].number != 0)
    return self->slots[at].number - 1;

  self->slots[at] = (PioneerWordSlot){ query->key, query->hash, append (self, query) + 1 };
  if (self->n_texts > self->n_slots / 2)
    grow_slots (self);

  return self->n_texts - 1;
}

guint32
pioneer_word_table_find (const PioneerWordTable *self, const char *text, guint length)
{
  PioneerWordQuery query;

  pioneer_word_table_prepare (self, &query, text, length);

  return self->slots[find_slot (self, &query)].number - 1;
}

guint32
pioneer_word_table_add (PioneerWordTable *self, const char *text, guint length)
{
  PioneerWordQuery query;

  pioneer_word_table_prepare (self, &query, text, length);

  return pioneer_word_table_take (self, &query);
}

const char *
pioneer_word_table_get (const PioneerWordTable *self, guint32 number, guint32 *length)
{
  *length = (guint32) self->texts[number].length;

  return (const char *) self->bytes + self->texts[number].start;
}
