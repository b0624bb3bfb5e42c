/* pioneer-run-any-private.h - The best documents that have any of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-best-private.h"
#include "pioneer-run-private.h"

G_BEGIN_DECLS

/* Whether it is made of words alone, found by their stems, any of which will do. */
gboolean pioneer_run_is_any (const PioneerRunNode *node);
/* Adds the best documents of the root, which is such a node. FALSE where it was cancelled. */
gboolean pioneer_run_any (PioneerRun *self, PioneerBest *best, GCancellable *cancellable);

/* One of the words: see pioneer-run-word.c. */
typedef struct
{
  PioneerRunNode *node;
  PioneerCursor *cursor;
  guint32 weight;       /* in units, the highest */
  const guint16 *with;  /* by window: what this word and those after it can add at most */
  const guint16 *after; /* those after it alone */
} PioneerRunWord;

/* What any document of a block can add. */
static inline guint32
pioneer_run_word_bound (const PioneerRunWord *word, guint32 block)
{
  return block < word->cursor->n_full ? word->cursor->block_bounds[block] * word->weight / 255 + 1 : word->weight + 1;
}

/* What a document gets from a word, in units, rounded up. */
guint32 pioneer_run_word_look_up (PioneerRun *self, const PioneerRunWord *word, guint32 document);
/* Adds that for several documents, ascending, PIONEER_PACK at most, to those of some numbers: of a word that has few; of another, of which a block may have them. */
void pioneer_run_word_add_rare (const PioneerRunWord *word, const guint32 *documents, guint32 n, guint32 *reached);
void pioneer_run_word_add_block (PioneerRun *self,
                                 const PioneerRunWord *word,
                                 guint32 block,
                                 const guint32 *documents,
                                 guint32 n,
                                 const guint32 *numbers,
                                 guint32 *reached);
/* Its score; 0 of one that doesn't have it. */
double pioneer_run_word_score (PioneerRun *self, const PioneerRunWord *word, guint32 document);

typedef struct
{
  guint32 document;
  guint32 reached;
} PioneerRunFound;

/* What is being found. */
typedef struct
{
  PioneerRun *run;
  guint n_words;
  PioneerRunWord *words;  /* in the order of the plan */
  PioneerRunWord **order; /* in which they lead */
  guint8 *done;           /* by window: whether the first word has led to its documents */
  PioneerBest rough;      /* by units */
  guint32 least;          /* units that a document must have */
  GArray *found;          /* PioneerRunFound */
  guint n_blocks_seen;
  GCancellable *cancellable;

  guint32 n; /* of a block: documents that can be among the best, */
  guint32 documents[PIONEER_PACK];
  guint32 reached[PIONEER_PACK]; /* and the units that they have so far */

  guint32 n_sought; /* of these, the documents that are looked up in another word, which they are, and in which of its blocks */
  guint32 sought[PIONEER_PACK];
  guint32 numbers[PIONEER_PACK];
  guint32 blocks[PIONEER_PACK];
} PioneerRunAny;

/* Documents [first, last]. */
typedef struct
{
  guint32 first;
  guint32 last;
} PioneerRunSpan;

/* From the documents of a word, by its place in the order, that are in the span to those that can be among the best. FALSE where it was cancelled. */
gboolean pioneer_run_any_lead (PioneerRunAny *self, guint leading, const PioneerRunSpan *span);

G_END_DECLS
