/* pioneer-index-draft-private.h - An index while it is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-block-private.h"
#include "pioneer-index-format-private.h"
#include "pioneer-partition-private.h"
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
  guint64 n_tokens;
  guint64 first_segment;
  guint32 n_segments;
  guint32 level; /* of its length */
} PioneerDraftDocument;

typedef struct
{
  guint32 n_documents; /* that have it */
  guint32 last_record;
} PioneerDraftWord;

/* What a word is of, and from when postings are gathered, where those of its term go: as pioneer_partitions_address() has it. */
typedef struct
{
  guint32 term;
  guint32 form;
} PioneerDraftTarget;

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
  guint32 *mentioned;            /* by place in the store: how many segments name it */

  /* sorted */
  PioneerDraftTarget *targets; /* by word */
  PioneerLexiconParts lexicon;
  guint32 n_entries;
  guint32 n_stems;
  guint32 *mention_terms; /* by place in the store; likewise */
  GArray *mentions;       /* guint32 */
  guint32 n_terms;        /* stems and mentions */
  guint8 *has_forms;      /* by term: whether it has several */

  /* put in order */
  guint32 *documents; /* by document: its place in the store */
  guint32 kinds[PIONEER_N_KINDS + 1];
  double average_length;
  double k1;

  /* gathered */
  PioneerPartitions *partitions;
  guint32 *code_counts; /* 256 × 256: by frequency and number of places */

  /* written */
  guint32 window_shift;
  guint32 n_windows;
  guint32 *code_numbers; /* 256 × 256 */
  GArray *codes;         /* PioneerIndexCode */
  PioneerDraftBytes postings;
  guint32 *term_starts;
  GByteArray *bounds;
  guint8 *levels; /* of length, by document */
  GByteArray *layouts;
  PioneerDraftBytes segment_bytes;
  GByteArray *segment_starts;
} PioneerIndexDraft;

/* Sets the error that there are too many texts. */
void pioneer_index_draft_refuse (GError **error);
gboolean pioneer_index_draft_read (PioneerIndexDraft *self, GError **error);
void pioneer_index_draft_sort_words (PioneerIndexDraft *self);
void pioneer_index_draft_order (PioneerIndexDraft *self);
gboolean pioneer_index_draft_gather (PioneerIndexDraft *self, GError **error);
gboolean pioneer_index_draft_pack (PioneerIndexDraft *self, GError **error);
void pioneer_index_draft_write_segments (PioneerIndexDraft *self);

/* Documents are in another order than what was read: asks what the next ones consist of to come from memory. */
#define PIONEER_DOCUMENTS_AHEAD 4
static inline void
pioneer_index_draft_look_ahead (const PioneerIndexDraft *self, guint32 document)
{
  guint32 n = self->store->n_records;

  if (n - document > 2 * PIONEER_DOCUMENTS_AHEAD)
    __builtin_prefetch (&self->records[self->documents[document + 2 * PIONEER_DOCUMENTS_AHEAD]]);
  if (n - document > PIONEER_DOCUMENTS_AHEAD)
    __builtin_prefetch (&g_array_index (self->segments, PioneerDraftSegment,
                                        self->records[self->documents[document + PIONEER_DOCUMENTS_AHEAD]].first_segment));
}

/* Compares two numbers by how often each occurs, which the counts say: the commonest first, of equally common ones the lower. */
int pioneer_compare_by_count (gconstpointer a, gconstpointer b, gpointer counts);

/* The number of the commonest pair of frequency and number of places is 0. */
void pioneer_index_draft_number_codes (PioneerIndexDraft *self);

/* The codes of one term at a time: those of the pairs that are common with it, or altogether, come first. */
typedef struct
{
  const PioneerIndexDraft *draft;
  guint32 *numbers; /* 256 × 256 */
  guint32 *counts;  /* likewise, all zeros while nothing is counted */
  GArray *counted;  /* guint32, pairs */
  PioneerIndexCode common[PIONEER_COMMON_CODES];
} PioneerCodeNumbers;

PioneerCodeNumbers *pioneer_code_numbers_new (const PioneerIndexDraft *draft);
void pioneer_code_numbers_free (PioneerCodeNumbers *self);
/* Those that are common altogether, until others are chosen. */
void pioneer_code_numbers_begin (PioneerCodeNumbers *self);
void pioneer_code_numbers_count (PioneerCodeNumbers *self, guint frequency, guint n_places);
void pioneer_code_numbers_choose (PioneerCodeNumbers *self);

/* What a number stands for. */
static inline PioneerIndexCode
pioneer_code_numbers_get (const PioneerCodeNumbers *self, guint32 number)
{
  if (number < PIONEER_COMMON_CODES)
    return self->common[number];

  return g_array_index (self->draft->codes, PioneerIndexCode, number - PIONEER_COMMON_CODES);
}

static inline guint32
pioneer_code_number (const PioneerCodeNumbers *self, guint frequency, guint n_places)
{
  return self->numbers[frequency * 256 + n_places];
}

G_END_DECLS
