/* pioneer-index-draft-private.h - An index while it is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-index-format-private.h"
#include "pioneer-segments-private.h"
#include "pioneer-word-table-private.h"

G_BEGIN_DECLS

/* A word where it stands: its number among all words, and whether it is joined of others. */
#define PIONEER_TOKEN_JOINED 1
#define PIONEER_TOKEN_SHIFT  1

typedef struct
{
  guint16 field;
  guint16 key;
  guint32 n_tokens;
  guint32 length; /* words, without joined ones */
  guint32 mention;
} PioneerDraftSegment;

typedef struct
{
  guint64 first_token;
  guint64 first_segment;
  guint32 n_segments;
  guint32 level; /* of its length */
} PioneerDraftDocument;

typedef struct
{
  guint32 n_documents; /* that have it */
  guint32 last_record;
  guint32 term;
  guint32 form;
} PioneerDraftWord;

/* The postings of a term, in pieces that grow. */
typedef struct _PioneerChunk PioneerChunk;

typedef struct
{
  PioneerChunk *first;
  PioneerChunk *last;
  guint32 n_documents;
  guint32 last_document;
  gboolean has_forms;
} PioneerDraftTerm;

/* The steps follow each other: texts are read, words sorted, documents put in order, postings gathered term by term, all written. */
typedef struct
{
  PioneerStore *store;
  GCancellable *cancellable;

  /* read */
  PioneerWordTable words;
  PioneerDraftWord *word_data;
  guint32 word_data_size;
  guint32 *tokens;
  guint64 n_tokens;
  guint64 tokens_size;
  GArray *segments;              /* PioneerDraftSegment */
  PioneerDraftDocument *records; /* by place in the store */
  guint64 total_length;          /* weighted */
  guint64 total_plain;           /* as if all weights were 1 */
  guint8 *mentioned;             /* by place in the store */

  /* sorted */
  GByteArray *lexicon;
  GArray *lexicon_blocks;
  guint32 n_entries;
  guint32 n_stems;
  guint32 *mention_terms; /* by place in the store */
  GArray *mentions;       /* guint32 */

  /* put in order */
  guint32 *documents; /* by document: its place in the store */
  guint32 kinds[PIONEER_N_KINDS + 1];
  double average_length;
  double k1;

  /* gathered */
  PioneerArena *chunks;
  PioneerDraftTerm *terms;
  guint32 n_terms;
  guint32 *code_counts; /* 256 × 256: by frequency and number of places */

  /* written */
  guint32 window_shift;
  guint32 n_windows;
  guint32 *code_numbers; /* 256 × 256 */
  GArray *codes;         /* PioneerIndexCode */
  GByteArray *postings;
  GArray *term_starts;
  GByteArray *bounds;
  GByteArray *segment_bytes;
  GArray *segment_starts;
} PioneerIndexDraft;

gboolean pioneer_index_draft_read (PioneerIndexDraft *self, GError **error);
void pioneer_index_draft_sort_words (PioneerIndexDraft *self);
void pioneer_index_draft_order (PioneerIndexDraft *self);
gboolean pioneer_index_draft_gather (PioneerIndexDraft *self, GError **error);
gboolean pioneer_index_draft_pack (PioneerIndexDraft *self, GError **error);

/* The bytes of a term's postings, one posting after the other as in a run of varints, but with a frequency and a number of places, a byte each, in place of
 * the code. */
void pioneer_chunks_append (PioneerArena *arena, PioneerDraftTerm *term, const guint8 *bytes, gsize length);
typedef struct
{
  const PioneerChunk *chunk;
  const guint8 *at;
  const guint8 *end;
} PioneerChunkReader;
void pioneer_chunk_reader_init (PioneerChunkReader *self, const PioneerDraftTerm *term);
guint8 pioneer_chunk_reader_byte (PioneerChunkReader *self);
guint32 pioneer_chunk_reader_number (PioneerChunkReader *self);

G_END_DECLS
