/* pioneer-word-table.c - Texts and their numbers, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-word-table-private.h"

#include <string.h>

#include "pioneer-hash-private.h"

#define FIRST_SLOTS 4096

void
pioneer_word_table_init (PioneerWordTable *self)
{
  *self = (PioneerWordTable){ .n_slots = FIRST_SLOTS };
  self->slots = g_malloc0_n (self->n_slots, sizeof *self->slots);
}

void
pioneer_word_table_clear (PioneerWordTable *self)
{
  g_free (self->bytes);
  g_free (self->texts);
  g_free (self->slots);
  *self = (PioneerWordTable){ NULL };
}

/* A GLib hash table would need a key of its own for each text that is merely looked up; this is asked for every word of every text. */
static guint32
find_slot (const PioneerWordTable *self, const char *text, guint length, guint32 hash)
{
  guint32 at = hash & (self->n_slots - 1);

  while (self->slots[at].number != 0)
    {
      guint32 number = self->slots[at].number - 1;

      if (self->slots[at].hash == hash && self->texts[number].length == length &&
          memcmp (self->bytes + self->texts[number].start, text, length) == 0)
        break;
      at = (at + 1) & (self->n_slots - 1);
    }

  return at;
}

static void
grow_slots (PioneerWordTable *self)
{
  gpointer old = self->slots;
  guint32 n_old = self->n_slots;
  __typeof__ (self->slots) from = old;

  self->n_slots *= 2;
  self->slots = g_malloc0_n (self->n_slots, sizeof *self->slots);
  for (guint32 i = 0; i < n_old; i++)
    {
      guint32 at = from[i].hash & (self->n_slots - 1);

      if (from[i].number == 0)
        continue;
      while (self->slots[at].number != 0)
        at = (at + 1) & (self->n_slots - 1);
      self->slots[at] = from[i];
    }
  g_free (old);
}

static guint32
append (PioneerWordTable *self, const char *text, guint length)
{
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

  memcpy (self->bytes + self->n_bytes, text, length);
  self->texts[self->n_texts].start = self->n_bytes;
  self->texts[self->n_texts].length = length;
  self->n_bytes += length;

  return self->n_texts++;
}

guint32
pioneer_word_table_add (PioneerWordTable *self, const char *text, guint length)
{
  guint32 hash = (guint32) (pioneer_hash_bytes (text, length) >> 32);
  guint32 at = find_slot (self, text, length, hash);

  if (self->slots[at].number != 0)
    return self->slots[at].number - 1;

  self->slots[at].hash = hash;
  self->slots[at].number = append (self, text, length) + 1;
  if (self->n_texts > self->n_slots / 2)
    grow_slots (self);

  return self->n_texts - 1;
}

const char *
pioneer_word_table_get (const PioneerWordTable *self, guint32 number, guint32 *length)
{
  *length = (guint32) self->texts[number].length;

  return (const char *) self->bytes + self->texts[number].start;
}
