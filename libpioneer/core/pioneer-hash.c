/* pioneer-hash.c - Hashes of texts that come from outside
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-hash-private.h"

#include <string.h>

static guint64
get_seed (void)
{
  static gsize seed = 0;

  if (g_once_init_enter (&seed))
    g_once_init_leave (&seed, ((gsize) g_random_int () << 16 << 16 | g_random_int ()) | 1);

  return seed;
}

/* A step of multiplying by the golden ratio's fraction of 2^64, and folding the high half in. */
static guint64
mix (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return hash ^ (hash >> 29);
}

guint64
pioneer_hash_bytes (gconstpointer bytes, gsize length)
{
  const guint8 *at = bytes;
  guint64 hash = mix (get_seed (), length);
  guint64 word;

  for (; length >= sizeof word; at += sizeof word, length -= sizeof word)
    {
      memcpy (&word, at, sizeof word);
      hash = mix (hash, word);
    }

  word = 0;
  for (gsize i = 0; i < length; i++)
    word = word << 8 | at[i];

  return mix (hash, word);
}

guint
pioneer_hash_text (gconstpointer text)
{
  return (guint) (pioneer_hash_bytes (text, strlen (text)) >> 32);
}
