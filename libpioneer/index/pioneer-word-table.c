/* pioneer-word-table.c - Texts and their numbers, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-word-table-private.h"

#include <string.h>

#include "pioneer-hash-private.h"
#include "pioneer-large-memory-private.h"

/* Small at first: each column has a table, and most of them have few values. */
#define FIRST_SLOTS 64
#define FIRST_BYTES 1024
#define CACHE_LINE  64

const guint8 pioneer_word_masks[2 * PIONEER_WORD_KEY_SIZE] = { [0 ... PIONEER_WORD_KEY_SIZE - 1] = 0xff };

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

static guint32
append (PioneerWordTable *self, const PioneerWordQuery *query)
{
  guint length = pioneer_word_query_length (query);

  if (self->n_bytes + length > self->bytes_size)
    {
      self->bytes_size = MAX (self->bytes_size * 2, FIRST_BYTES);
      self->bytes = g_realloc (self->bytes, self->bytes_size);
    }
  if (self->n_texts == self->texts_size)
    {
      self->texts_size = MAX (self->texts_size * 2, FIRST_SLOTS);
      self->texts = g_realloc_n (self->texts, self->texts_size, sizeof *self->texts);
    }

  memcpy (self->bytes + self->n_bytes, length > PIONEER_WORD_KEY_MAX ? query->text : (const char *) &query->key, length);
  self->texts[self->n_texts].start = self->n_bytes;
  self->texts[self->n_texts].length = length;
  self->n_bytes += length;

  return self->n_texts++;
}

void
pioneer_word_table_prepare (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length)
{
  *query = (PioneerWordQuery){ .text = text };
  if (length > PIONEER_WORD_KEY_MAX)
    query->key.words[0] = pioneer_hash_bytes (text, length);
  else if (length > 0)
    memcpy (&query->key, text, length);
  query->key.words[2] |= pioneer_word_key_end (length);
  pioneer_word_table_look_up (self, query);
}

/* Where the text is, or might be. A GLib hash table would need a key of its own for each text that is merely looked up; this is asked for every
 * word of every text, and looks at one line of the cache. */
static inline guint32
find_slot (const PioneerWordTable *self, const PioneerWordQuery *query)
{
  guint length = pioneer_word_query_length (query);
  guint32 at = query->hash & (self->n_slots - 1);

  for (; self->slots[at].number != 0; at = (at + 1) & (self->n_slots - 1))
    {
      const PioneerWordSlot *slot = &self->slots[at];

      if (pioneer_word_slot_has (slot, query) &&
          (length <= PIONEER_WORD_KEY_MAX || is_text (self, slot->number - 1, query->text, length)))
        return at;
    }

  return at;
}

guint32
pioneer_word_table_take_anywhere (PioneerWordTable *self, const PioneerWordQuery *query)
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
