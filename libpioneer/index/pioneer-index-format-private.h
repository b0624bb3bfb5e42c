/* pioneer-index-format-private.h - How an index lies in its buffer
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bit-stream-private.h"
#include "pioneer-columns-private.h"
#include "pioneer-segments-private.h"
#include "pioneer-index-private.h"
#include "pioneer-lexicon-private.h"
#include "pioneer-packing-private.h"
#include "pioneer-starts-private.h"

G_BEGIN_DECLS

/* Numbers are in little-endian order; a machine of the other order finds another mark. */
#define PIONEER_INDEX_MARK    0x50494e31
#define PIONEER_INDEX_VERSION 9

/* BM25's constants, as Lucene and most others set them. */
#define PIONEER_BM25_K1 1.2
#define PIONEER_BM25_B  0.75

#define PIONEER_N_LENGTHS     256 /* levels that lengths are rounded down to */
#define PIONEER_N_FORMS       32  /* of one term that are told apart; further ones are taken for the last */
#define PIONEER_MAX_PLACES    255 /* of one term in one document whose positions are kept */
#define PIONEER_MAX_FREQUENCY 255

/* They lie one after the other. What every search needs comes first: it is small, and so comes from a file at once. */
typedef enum
{
  PIONEER_PART_LAYOUTS, /* what several documents consist of */
  PIONEER_PART_CODES,   /* by code: a frequency and a number of places */
  PIONEER_PART_LEXICON_GUIDES,
  PIONEER_PART_COLUMNS, /* which begin with what there is of them */
  PIONEER_PART_RECORDS, /* by document: its place in the store (pioneer-starts-private.h) */
  PIONEER_PART_LENGTHS, /* by document: its length, as one of the levels; a byte each */
  PIONEER_PART_LEXICON_CODES,
  PIONEER_PART_LEXICON_STARTS, /* by block: where it starts, and which term comes first (pioneer-starts-private.h) */
  PIONEER_PART_LEXICON_TERMS,
  PIONEER_PART_LEXICON,
  PIONEER_PART_TERMS,          /* by term: where its postings start; one more for the end (pioneer-starts-private.h) */
  PIONEER_PART_MENTIONS,       /* records that are mentioned, ascending: their terms come after those of the stems */
  PIONEER_PART_BOUNDS,         /* of frequent terms, by window: the best that any document in it can get */
  PIONEER_PART_SEGMENT_STARTS, /* of every eighth document: where its segments start; likewise */
  PIONEER_PART_SEGMENTS,       /* by document: its segments */
  PIONEER_PART_POSTINGS,
  PIONEER_N_PARTS
} PioneerIndexPart;

#define PIONEER_SEGMENT_STEP 8

/* A layout says of a document what segments it has: their number, and of each its field, and below that as a bit whether it has the key of the one
 * before, all as varints. The layouts that are shared start where the numbers at the start of their part say, of which the first tells how many
 * there are. Of documents there is a stream of bits, which begins anew at a byte with every eighth: by the gamma code, the number of a shared layout, or
 * that of all of them and the layout itself; then how long each segment is, as how much more or less than that at its place in the document before, the sign
 * lowest: neighbours are about as long. So many places are remembered; of those behind them, and where the stream begins, it is as if there was nothing before. */
#define PIONEER_MAX_LAYOUTS         127
#define PIONEER_SEGMENTS_REMEMBERED 4

static inline guint32
pioneer_segment_fold_sign (guint32 number)
{
  return number << 1 ^ (guint32) - (gint32) (number >> 31);
}

static inline guint32
pioneer_segment_unfold_sign (guint32 number)
{
  return number >> 1 ^ (guint32) - (gint32) (number & 1);
}

typedef struct
{
  guint64 offset; /* from the start of the index, a multiple of 8 */
  guint64 length;
} PioneerIndexSpan;

typedef struct
{
  guint32 mark;
  guint32 version;
  guint32 n_documents;
  guint32 n_stems;
  guint32 n_entries; /* of the lexicon */
  guint32 n_codes;
  guint32 window_shift;               /* a window is 2^shift documents */
  guint32 fields;                     /* how many fields the table had when this was made: their numbers must be the same */
  guint32 kinds[PIONEER_N_KINDS + 1]; /* the first document of each kind */
  double average_length;
  double k1; /* k1' of docs/search.md */
  PioneerIndexSpan parts[PIONEER_N_PARTS];
} PioneerIndexHeader;

/* A frequency f(t,d) and how many positions are kept. Few pairs are common, so documents carry their numbers: below 16, those of the pairs that are
 * common with the term, if it has blocks, or altogether; from 16 on, those of all pairs. */
typedef struct
{
  guint8 frequency;
  guint8 n_places;
} PioneerIndexCode;

#define PIONEER_COMMON_CODES 16

/* The postings of a term start with a varint: their number, and these three bits. A single one follows as a run, right behind the two bits that it needs of
 * these; a few follow as a run at the next byte; of many, this comes next, at a multiple of 4, then the table of blocks, a byte with the bound of
 * each, the blocks (pioneer-block-private.h) and, as such a run, what is left.
 * In a run, a stream of bits, each has: how many documents are between it and the one before (the first: document -1), by Rice's code for what is
 * to be expected; by the gamma code, its code and, where there are forms, their bits less one (so that the commonest form alone is 0). Then come
 * the places: of each document the first, and how many are between each further one and that before, by the gamma code where there is a single
 * document, else by Rice's code with as many bits as 5 bits before them say. */
#define PIONEER_POSTINGS_SINGLE      1 /* is of one document; then there are two bits */
#define PIONEER_POSTINGS_FORMS       2 /* is of several forms */
#define PIONEER_POSTINGS_BLOCKS      4 /* has blocks */
#define PIONEER_POSTINGS_SHIFT       3
#define PIONEER_POSTINGS_SINGLE_BITS 2
#define PIONEER_RUN_PLACE_BITS       5

typedef struct
{
  guint32 n_blocks;
  guint32 bounds; /* which of the rows of bounds is its; or PIONEER_NO_BOUNDS */
  guint32 rest;   /* from the start of the term's postings: where what is left starts */
  PioneerIndexCode codes[PIONEER_COMMON_CODES];
} PioneerPostingsHead;

#define PIONEER_NO_BOUNDS G_MAXUINT32
/* Terms in this many documents or more have bounds, if that is twice as many as there are windows. */
#define PIONEER_BOUNDS_MIN 1024

/* In a row of its own, a block's bound is of f / (f + K) of any of its documents, in 255ths, rounded up. */
typedef struct
{
  guint32 last;   /* document */
  guint32 offset; /* from the start of the term's postings */
} PioneerPostingsBlock;

/* Of so many documents that lie anywhere behind one of them. */
static inline guint
pioneer_run_gap_bits (guint32 n_documents, guint32 before, guint32 n)
{
  guint32 mean = (n_documents - 1 - before) / MAX (n, 1);

  return mean > 0 ? 31 - (guint) __builtin_clz (mean) : 0;
}

struct _PioneerIndex
{
  gatomicrefcount refs;
  GBytes *bytes;
  const guint8 *start;
  const PioneerIndexHeader *header;
  PioneerColumns *columns;
  PioneerLexicon lexicon;
  PioneerStarts records;
  const guint8 *lengths;  /* by document: the level of its length */
  const guint32 *layouts; /* where each starts */
  guint32 n_layouts;
  gsize layouts_length;
  PioneerStarts segment_starts;
  PioneerStarts terms;
  guint32 n_terms; /* stems and mentions */
  const guint32 *mentions;
  guint32 n_mentions;
  const PioneerIndexCode *codes;
  const guint8 *postings;
  gsize postings_length;
  const guint8 *bounds;
  guint32 n_bounds;
  guint32 n_windows;
  double norms[PIONEER_N_LENGTHS]; /* K(d), by level of length */
  PioneerArena *arena;             /* for one search at a time, likewise: see pioneer-run.c */
  gpointer parts;                  /* for one search at a time, likewise: see pioneer-run-parts.c */
  gpointer rooms[2];               /* likewise, taken and given back atomically: see pioneer-run-union.c */
};

/* The levels of length, and the one that a length is rounded down to. */
double pioneer_length_level (guint level);
guint pioneer_length_find_level (guint64 length);
double pioneer_index_norm (double k1, double average_length, guint level);

static inline const guint8 *
pioneer_index_part (const PioneerIndex *self, PioneerIndexPart part, gsize *length)
{
  *length = self->header->parts[part].length;

  return self->start + self->header->parts[part].offset;
}

/* The segments of a document, one after the other. */
typedef struct
{
  PioneerBitReader reader;
  const guint8 *layout; /* one that is shared; else NULL */
  const guint8 *layout_end;
  guint32 lengths[PIONEER_SEGMENTS_REMEMBERED];
  guint32 n_left;
  guint16 field;
  guint16 key;
  guint32 number; /* its place in the document */
  guint32 start;  /* position of its first word */
  guint32 length; /* words */
} PioneerSegmentWalk;

void pioneer_segment_walk (PioneerSegmentWalk *self, const PioneerIndex *index, guint32 document);
gboolean pioneer_segment_next (PioneerSegmentWalk *self);

G_END_DECLS
