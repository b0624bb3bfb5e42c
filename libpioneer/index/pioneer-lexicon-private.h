/* pioneer-lexicon-private.h - The sorted list of an index's words and stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-starts-private.h"
#include "pioneer-text-codes-private.h"

G_BEGIN_DECLS

/* Words and stems in byte order, each written as what it doesn't share with the one before it, sixteen to a block that starts afresh.
 * Terms are numbered as their stems come. */
#define PIONEER_LEXICON_BLOCK    16
#define PIONEER_LEXICON_TEXT_MAX 255 /* bytes */

/* How so many blocks begin stands in a short list of its own, so that to find a word in a file few places of it are touched. */
#define PIONEER_LEXICON_GUIDED 16

typedef enum
{
  PIONEER_LEXICON_WORD = 1 << 0, /* texts have it as it stands */
  PIONEER_LEXICON_STEM = 1 << 1  /* it is the stem of some word */
} PioneerLexiconFlags;

typedef struct
{
  const char *text; /* not terminated */
  guint32 length;
  guint32 flags;
  guint32 own_term;    /* of a stem: its number */
  guint32 term;        /* of a word: that of its stem */
  guint32 form;        /* of a word: which of its term's forms it is, from 0 */
  guint32 n_documents; /* of a word: that have it */
} PioneerLexiconEntry;

/* What it takes to read one: all of it is checked where it is read. */
typedef struct
{
  const guint8 *bytes;
  gsize length;
  PioneerStarts starts; /* of blocks */
  PioneerStarts terms;  /* by block: the number of the first term in it or after it */
  guint32 n_blocks;
  guint32 n_entries;
  const guint64 *guides; /* for each sixteenth block: pioneer_lexicon_guide() of its first entry */
  const PioneerTextCodes *codes;
} PioneerLexicon;

/* What it is written as. */
typedef struct
{
  GByteArray *bytes;
  GByteArray *starts;
  GByteArray *terms;
  GArray *guides;
  PioneerTextCodes codes;
} PioneerLexiconParts;

/* Entries in byte order, their terms numbered in it. */
void pioneer_lexicon_write (const PioneerLexiconEntry *entries, guint32 n_entries, PioneerLexiconParts *parts);
void pioneer_lexicon_parts_clear (PioneerLexiconParts *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerLexiconParts, pioneer_lexicon_parts_clear)

guint32 pioneer_lexicon_count_blocks (guint32 n_entries);

/* The first eight bytes of a text as a number, so that of two texts whose numbers differ, that with the lower one comes first. */
guint64 pioneer_lexicon_guide (const char *text, gsize length);
guint32 pioneer_lexicon_count_guides (guint32 n_blocks);

/* Its text is the one that is looked for. */
gboolean pioneer_lexicon_find (const PioneerLexicon *self, const char *text, gsize length, PioneerLexiconEntry *entry);

/* Goes through the entries, from the first that isn't before a text. What an entry's text points to stays until the next. */
typedef struct
{
  const PioneerLexicon *lexicon;
  const guint8 *at;
  const guint8 *end;
  guint32 next; /* entry */
  guint32 term; /* number of the next stem */
  guint32 length;
  char text[PIONEER_LEXICON_TEXT_MAX + PIONEER_TEXT_CODES_STRING];
} PioneerLexiconWalk;

void pioneer_lexicon_walk (PioneerLexiconWalk *self, const PioneerLexicon *lexicon, const char *from, gsize length);
gboolean pioneer_lexicon_next (PioneerLexiconWalk *self, PioneerLexiconEntry *entry);

G_END_DECLS
