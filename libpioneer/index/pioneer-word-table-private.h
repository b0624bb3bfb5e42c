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
  const char *text;
  guint32 length;
  guint32 hash;
  gboolean folded; /* as pioneer_word_table_prepare_plain() has it */
} PioneerWordQuery;

void pioneer_word_table_prepare (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length);
/* The same for a word of ASCII's letters and digits alone, of which the capitals are taken for small letters. */
#define PIONEER_PLAIN_MAX 23 /* bytes */
void pioneer_word_table_prepare_plain (const PioneerWordTable *self, PioneerWordQuery *query, const char *text, guint length);
/* The text must still be there. */
guint32 pioneer_word_table_take (PioneerWordTable *self, const PioneerWordQuery *query);

guint32 pioneer_word_table_add (PioneerWordTable *self, const char *text, guint length);
/* G_MAXUINT32 where it isn't there. */
guint32 pioneer_word_table_find (const PioneerWordTable *self, const char *text, guint length);
const char *pioneer_word_table_get (const PioneerWordTable *self, guint32 number, guint32 *length);

G_END_DECLS
