/* pioneer-run-private.h - A plan while it is carried out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <math.h>

#include "pioneer-best-private.h"
#include "pioneer-cursor-private.h"
#include "pioneer-plan-private.h"

G_BEGIN_DECLS

/* Six ways of carrying out one plan, which give the same documents and scores:
 * - document by document (pioneer-run-document.c), where few can match, or one is asked about;
 * - windows of some hundred documents with their scores (pioneer-run-score.c), those first that can hold the best (pioneer-run-bounds.c);
 * - ranges of many thousand documents as lists or bits, without scores (pioneer-run-list.c, pioneer-run-match.c), where all are wanted;
 * - of words any of which will do, where all are wanted, word by word, of each those documents that none before had (pioneer-run-each-any.c);
 * - of words that must all be there, and of phrases, block by block of the rarest, those few that have all (pioneer-run-join.c), then their scores
 *   (pioneer-run-survivors.c) as far as they can be among the best (pioneer-run-joined.c);
 * - of words any of which will do, word by word, with parts of scores as whole numbers, then the scores of those few that can be among the best
 *   (pioneer-run-any.c).
 * Terms that only widen each other, as those of a prefix, are united beforehand (pioneer-run-union.c). */
typedef struct _PioneerRunNode PioneerRunNode;
typedef struct _PioneerRunUnion PioneerRunUnion;
typedef struct _PioneerRunJoin PioneerRunJoin;

/* Documents stand in the order of their lengths, so that those of one window mostly have one length, and few frequencies are common: contributions are kept
 * by frequency, with the norm that they are for, instead of being divided anew each time. */
typedef struct
{
  double norms[PIONEER_MAX_FREQUENCY + 1];
  double scores[PIONEER_MAX_FREQUENCY + 1];
} PioneerRunScores;

/* All documents of a term that has few, and what each gets at most, in units. */
typedef struct
{
  guint32 n;
  guint32 *documents;
  guint32 *units;
  guint8 *frequencies;
  guint8 *exact; /* whether it is found as it is */
} PioneerRunRare;

struct _PioneerRunNode
{
  PioneerPlanType type;
  const PioneerPlan *plan;
  PioneerCursor *cursors;  /* of a term, one; of a phrase, one for each of its words, and */
  guint lead;              /* which of them is the rarest */
  double weight;           /* idf × (k1 + 1) */
  gboolean needs_forms;    /* whether a document matches, or how well, hangs on its forms */
  gboolean needs_places;   /* likewise on its places */
  gboolean is_filter;      /* nothing in it scores: conditions, and what is made of them */
  guint32 cost;            /* how many documents it can match, at most */
  PioneerRunScores *known; /* contributions, of a term */
  guint16 *row;            /* by window, how much a document in it can get here, in units: NULL until they are asked for */
  guint32 weights[2];      /* of a term, in units, once bounds were asked for: where it is found by its stem alone, and as it is */
  PioneerRunRare *rare;    /* likewise, of a term for which the index has no bounds */
  PioneerRunNode **children;
  guint n_children;
  guint64 *bits;       /* of a window: which documents match */
  double *scores;      /* of a window: what those get */
  guint64 *found;      /* of a window: room for the bits of one child */
  guint64 *range_bits; /* of a range */
  guint *order;        /* of the children, by how much they can add in a window */
  guint32 *listed;     /* room for a range */
  guint32 *copied;     /* room for a range, to look some documents up for each child */
  guint32 *kept;       /* of a window: room for those that conditions are looked at for */
  PioneerRunUnion *united;
  guint8 *highest;            /* of a window: frequencies of what is united */
  PioneerRunJoin *join;       /* of a phrase: NULL until it is asked for */
  double factor;              /* of what is united */
  PioneerColumnWanted wanted; /* of a column */
};

typedef struct
{
  PioneerIndex *index;
  PioneerArena *arena;
  PioneerRunNode *root;
  gboolean is_unscored; /* only which documents match is asked for */
  gboolean is_rough;    /* scores were added up in another order than the plan's, so that their last digits may differ */
  PioneerRunUnion *unions;
  double unit;    /* of rows */
  guint16 *parts; /* by level of length and frequency: see pioneer-run-parts.c; NULL until they are asked for */
  guint8 *table;  /* see pioneer-run-meet.c; NULL until it is needed */
} PioneerRun;

void pioneer_run_init (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan);
/* For all documents that match, whatever they score. */
void pioneer_run_init_unscored (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan);
void pioneer_run_clear (PioneerRun *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerRun, pioneer_run_clear)

/* What a word or phrase of that frequency contributes. */
static inline double
pioneer_run_contribution (const PioneerRunNode *node, double frequency, double norm)
{
  return node->weight * (frequency / (frequency + norm));
}

static inline double
pioneer_run_known_contribution (const PioneerRunNode *node, guint8 frequency, double norm)
{
  PioneerRunScores *known = node->known;

  if (G_UNLIKELY (known->norms[frequency] != norm))
    {
      known->norms[frequency] = norm;
      known->scores[frequency] = pioneer_run_contribution (node, frequency, norm);
    }

  return known->scores[frequency];
}

/* Of a document at which the cursor stands, or all of the phrase's do. */
double pioneer_run_leaf_frequency (PioneerRun *self, PioneerRunNode *node, guint32 document);
/* Where the phrase, or the word where it is restricted to fields, stands; how many. */
guint pioneer_run_leaf_places (PioneerRun *self, PioneerRunNode *node, guint32 document, guint32 places[PIONEER_MAX_PLACES]);

/* Document by document, ascending: whether it matches, and its score. */
gboolean pioneer_run_document (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score);
/* Lets the next document be any that isn't before this one. */
void pioneer_run_rewind (PioneerRunNode *node, guint32 document);
/* So many are looked at one by one. */
#define PIONEER_RUN_FEW_DOCUMENTS 1024
/* Where few documents can match, appends them, ascending (guint32); FALSE where they may be many. */
gboolean pioneer_run_candidates (PioneerRun *self, PioneerRunNode *node, GArray *documents);

/* Documents [first, first + n), n a multiple of 64 or up to the last document. */
typedef struct
{
  guint32 number; /* of the window: its place in rows */
  guint32 first;
  guint32 n;
} PioneerRunWindow;

/* Fills the node's bits and scores. Documents without a bit in within (NULL for all) need not be looked at; those that score less than least may be
 * left out. FALSE where no bit is set. */
gboolean
pioneer_run_score (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least);
/* Adds what a term contributes to scores, and sets the bits of its documents. */
void pioneer_run_add_term (
    PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, guint64 *bits, double *scores);
/* Of nodes with children. */
gboolean
pioneer_run_combine (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least);

/* How many units a score is at most. */
static inline guint32
pioneer_run_to_units (const PioneerRun *self, double score)
{
  return (guint32) ceil (score / self->unit);
}

/* By level of length, f / (f + K) of each frequency in 65536ths, rounded up but never to 65536. */
#define PIONEER_RUN_PARTS (PIONEER_MAX_FREQUENCY + 1)
void pioneer_run_take_parts (PioneerRun *self);
void pioneer_run_give_parts (PioneerRun *self);
/* Of one kind, lengths ascend. */
gboolean pioneer_run_is_of_one_kind (const PioneerRun *self, guint32 first, guint32 last);
/* Fills those of the lengths of all documents from the first to the last. */
void pioneer_run_need_parts (PioneerRun *self, guint32 first, guint32 last);

/* A part of a weight, rounded up. */
static inline guint32
pioneer_run_units (const PioneerRun *self, guint32 weight, guint32 document, guint8 frequency)
{
  return (self->parts[self->index->lengths[document] * PIONEER_RUN_PARTS + frequency] * weight >> 16) + 1;
}

/* In units, of a document that has these forms of a term; 0 where they are others than are asked for. */
static inline guint32
pioneer_run_weight (const PioneerRunNode *term, guint32 forms)
{
  return forms & term->plan->forms ? term->weights[(forms & term->plan->exact) != 0] : 0;
}

/* The forms that are asked for of a term: where it has but one, whether that is one of them is known. */
static inline guint32
pioneer_run_forms (const PioneerCursor *cursor, const PioneerPlan *term)
{
  return cursor->has_forms || !(term->forms & 1) ? term->forms : PIONEER_ALL_FORMS;
}

/* Of documents that ascend: the first that isn't before one. */
static inline guint32
pioneer_run_first_of (const guint32 *documents, guint32 n, guint32 document)
{
  const guint32 *low = documents;

  /* Which half it is in can't be guessed: nothing branches on it. */
  while (n > 1)
    {
      guint32 half = n / 2;

      low += half & (0u - (guint32) (low[half - 1] < document));
      n -= half;
    }

  return (guint32) (low - documents) + (n > 0 && *low < document);
}

/* What forms of a term make of its score; 0 where they are others than are asked for. */
static inline double
pioneer_run_form_factor (const PioneerRunNode *term, guint32 forms)
{
  const PioneerPlan *plan = term->plan;

  if (!(forms & plan->forms))
    return 0;

  return forms & plan->exact ? plan->exact_factor : plan->factor;
}

/* The same of the block that is read; and the first block that has a document or one after it. */
static inline guint32
pioneer_run_first_in_block (const PioneerCursor *cursor, guint32 document)
{
  return pioneer_run_first_of (cursor->documents, cursor->n, document);
}

static inline guint32
pioneer_run_first_block (PioneerCursor *cursor, guint32 document)
{
  gboolean is_ahead = cursor->block < cursor->n_full && cursor->blocks[cursor->block].last < document;

  return pioneer_cursor_find_block (cursor, is_ahead ? cursor->block : 0, document);
}

/* By window: how much any document in it can score, as a number of units; 0 where none can match. Sets the unit, and the row of each node. (transfer none) */
const guint16 *pioneer_run_bounds (PioneerRun *self);
/* How many windows a row has room for. */
gsize pioneer_run_row_size (const PioneerRun *self);

/* Many documents without scores: first is a multiple of 64. */
#define PIONEER_RUN_MATCH_DOCUMENTS 16384 /* lists of so many stay in the nearer caches, and are given back to no system */
typedef struct
{
  guint32 first;
  guint32 n; /* pioneer_run_most_in_range() at most */
} PioneerRunRange;

/* Windows are ranges too, which may be larger in very large indexes. */
static inline guint32
pioneer_run_most_in_range (const PioneerRun *self)
{
  guint32 window = 1u << self->index->header->window_shift;

  return MAX (window, PIONEER_RUN_MATCH_DOCUMENTS);
}

/* Sets the bits of those that match. */
void pioneer_run_match (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint64 *bits);
/* Lists those that match, ascending; there must be room for all and PIONEER_PACK more. */
gsize pioneer_run_list (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents);
/* Lists those of the range whose bits are set, counted from its first; with room for PIONEER_PACK more. */
gsize pioneer_run_list_bits (const guint64 *bits, const PioneerRunRange *range, guint32 *documents);
/* Keeps, in place, those of some documents of the range, ascending, that match; how many they are. */
gsize pioneer_run_keep (PioneerRun *self, PioneerRunNode *node, const PioneerRunRange *range, guint32 *documents, gsize n);

/* Of documents that were looked for in a block: the numbers of those that are there, and their places in it. */
typedef struct
{
  guint32 which[PIONEER_PACK];
  guint32 at[PIONEER_PACK];
  guint32 n;
} PioneerRunMeeting;

/* Looks some documents up, ascending, PIONEER_PACK at most, in the block that is read. */
void pioneer_run_meet_block (
    PioneerRun *self, const PioneerCursor *cursor, const guint32 *documents, guint32 n, PioneerRunMeeting *meeting);
/* Keeps, in place, those of some documents, ascending, that a term has; how many they are. */
gsize pioneer_run_meet (PioneerRun *self, PioneerCursor *cursor, guint32 *documents, gsize n);

/* Documents that have all of several terms, and what is known of each of them by then. */
struct _PioneerRunJoin
{
  PioneerRun *run;
  PioneerCursor **cursors; /* the rarest first */
  guint n_cursors;
  gsize room;
  guint32 *documents;     /* ascending */
  guint32 *before;        /* room for as many */
  guint32 **places;       /* by cursor: as pioneer_cursor_visit() takes them */
  guint8 **frequencies;   /* by cursor: NULL where nobody asks for them */
  PioneerRunNode **words; /* that are no phrase's, in the order of the plan */
  guint n_words;
  guint *cursors_of_words; /* which of them is the word's */
  gsize n;
  PioneerRunNode *phrase; /* NULL of words */
  guint least;            /* of a phrase, with frequencies: how frequent it must be */
};

/* Of a phrase, or of a node for which pioneer_run_can_join() is true; with room for so many documents of the rarest. Belongs to the run. */
PioneerRunJoin *pioneer_run_join_new (PioneerRun *run, PioneerRunNode *node, gsize room, gboolean with_frequencies);
/* Fills it with the documents of a range; from some documents alone. */
void pioneer_run_join (PioneerRunJoin *self, const PioneerRunRange *range);
void pioneer_run_join_from (PioneerRunJoin *self, const guint32 *documents, gsize n);
/* The same step by step, with frequencies: those documents of a block of the rarest in which it is that frequent; of these, those that all others, or a
 * certain one, has. */
void pioneer_run_join_list (PioneerRunJoin *self, guint32 block, guint frequency);
void pioneer_run_join_meet_all (PioneerRunJoin *self);
/* Of some that lie in the block that a cursor reads. Those of the rarest are read last, when it is known which documents are left. */
void pioneer_run_join_read_frequencies (PioneerRunJoin *self, guint cursor, gsize from, gsize n);
void pioneer_run_join_meet (PioneerRunJoin *self, guint cursor);
/* Of a phrase, as soon as a word is known to be in them, which stand from one of its numbers on: keeps those that it can still match; how many they are. */
guint32 pioneer_run_join_keep_phrase (PioneerRunJoin *self, guint word, gsize from, guint32 n);
/* Whether this has found all that matters of a phrase. */
gboolean pioneer_run_join_is_phrase (const PioneerRunJoin *self);
/* Keeps those that match a condition. */
void pioneer_run_join_keep (PioneerRun *run, PioneerRunJoin *self, PioneerRunNode *filter);

/* Whether a node is a phrase, or words found by their stems that must all be there, and conditions. */
gboolean pioneer_run_can_join (const PioneerRunNode *node);
/* The score of a document that has all words, of a join with frequencies; FALSE where it doesn't match, or scores less than least. */
gboolean pioneer_run_score_survivor (
    PioneerRun *self, PioneerRunNode *node, const PioneerRunJoin *join, gsize at, double least, double *score);
/* Lets its cursors stand at one of its documents. */
void pioneer_run_visit (const PioneerRunJoin *join, gsize at);
/* Adds the best documents of a root that can be joined. FALSE where it was cancelled. */
gboolean pioneer_run_joined (PioneerRun *self, PioneerBest *best, GCancellable *cancellable);

/* A term of which the index says how much it can add in each window. */
typedef struct
{
  PioneerCursor *cursor;
  guint32 forms; /* a document must have one of these */
} PioneerRunFrequent;

/* The postings of many terms of equal weight as those of one: of each document, the highest frequency. */
struct _PioneerRunUnion
{
  PioneerRunUnion *next; /* of the run's */
  guint64 *bits;         /* of the rare terms, by document */
  guint8 *frequencies;   /* likewise: 0 of those that aren't there; up to a multiple of 64. NULL where the run is without scores */
  guint32 n;             /* how many documents these have, at most */
  PioneerRunFrequent *frequent;
  guint n_frequent;
  PioneerCursor *next_cursor; /* room for one, or NULL */
};

/* NULL where the children of a plan aren't such terms. */
PioneerRunUnion *pioneer_run_unite (PioneerRun *self, const PioneerPlan *plan);
/* Gives back the room of all. */
void pioneer_run_give_unions (PioneerRun *self);
/* Appends all documents of the rare terms (guint32). */
void pioneer_run_union_append (const PioneerRunUnion *self, guint32 n_documents, GArray *documents);
/* How many documents there are, at most. */
guint64 pioneer_run_union_cost (const PioneerRunUnion *self);
/* Of documents that ascend: 0 of one that isn't there. After rewinding the next may be any that isn't before this one. */
guint8 pioneer_run_union_frequency (PioneerRunUnion *self, guint32 document);
void pioneer_run_union_rewind (PioneerRunUnion *self, guint32 document);
/* Of each document of a window, and up to a multiple of 64: 0 of those that aren't there, and of those where no term can get as much as least of f / (f + K), in 255ths. */
void pioneer_run_union_highest (PioneerRunUnion *self, const PioneerRunWindow *window, guint least, guint8 *highest);
/* Sets the bits of those of a range. */
void pioneer_run_union_match (PioneerRunUnion *self, const PioneerRunRange *range, guint64 *bits);

/* Whether a node is a word, or words any of which will do; all documents of a root that is, as pioneer_plan_each() gives them. */
gboolean pioneer_run_is_any_unscored (const PioneerRunNode *node);
gboolean pioneer_run_each_any (PioneerRun *self, PioneerPlanFunc call, gpointer data, GCancellable *cancellable);

static inline gsize
pioneer_words_for_bits (gsize bits)
{
  return (bits + 63) / 64;
}

G_END_DECLS
