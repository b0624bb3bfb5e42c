/* pioneer-run-private.h - A plan while it is carried out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-cursor-private.h"
#include "pioneer-plan-private.h"

G_BEGIN_DECLS

/* Three ways of carrying out one plan, which give the same documents and scores:
 * - document by document (pioneer-run-document.c), where few can match, or one is asked about;
 * - windows of some hundred documents with their scores (pioneer-run-score.c), those first that can hold the best (pioneer-run-bounds.c);
 * - windows of many thousand documents as bits, without scores (pioneer-run-match.c), where all are wanted.
 * Terms that only widen each other, as those of a prefix, are united beforehand (pioneer-run-union.c). */
typedef struct _PioneerRunNode PioneerRunNode;
typedef struct _PioneerRunUnion PioneerRunUnion;

struct _PioneerRunNode
{
  PioneerPlanType type;
  const PioneerPlan *plan;
  PioneerCursor *cursors; /* of a term, one; of a phrase, one for each of its words, and */
  guint lead;             /* which of them is the rarest */
  double weight;          /* idf × (k1 + 1) */
  gboolean needs_forms;   /* whether a document matches, or how well, hangs on its forms */
  gboolean needs_places;  /* likewise on its places */
  guint32 cost;           /* how many documents it can match, at most */
  guint16 *row;           /* by window, how much a document in it can get here: NULL until they are asked for */
  PioneerRunNode **children;
  guint n_children;
  guint64 *bits;  /* of a window: which documents match */
  double *scores; /* of a window: what those get */
  guint *order;   /* of the children, by how much they can add in a window */
  PioneerRunUnion *united;
  double factor; /* of what is united */
};

typedef struct
{
  PioneerIndex *index;
  PioneerArena *arena;
  PioneerRunNode *root;
  double unit; /* of rows */
} PioneerRun;

void pioneer_run_init (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan);
void pioneer_run_clear (PioneerRun *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerRun, pioneer_run_clear)

static inline gboolean
pioneer_run_is_filter (const PioneerRunNode *node)
{
  return node->type == PIONEER_PLAN_KIND || node->type == PIONEER_PLAN_COLUMN || node->type == PIONEER_PLAN_BITS ||
         node->type == PIONEER_PLAN_EVERYTHING;
}

/* What a word or phrase of that frequency contributes. */
static inline double
pioneer_run_contribution (const PioneerRunNode *node, double frequency, double norm)
{
  return node->weight * (frequency / (frequency + norm));
}

/* Of a document at which the cursor stands, or all of the phrase's do. */
double pioneer_run_leaf_frequency (PioneerRun *self, PioneerRunNode *node, guint32 document);
/* Where the phrase, or the word where it is restricted to fields, stands; how many. */
guint pioneer_run_leaf_places (PioneerRun *self, PioneerRunNode *node, guint32 document, guint32 places[PIONEER_MAX_PLACES]);

/* Document by document, ascending: whether it matches, and its score. */
gboolean pioneer_run_document (PioneerRun *self, PioneerRunNode *node, guint32 document, double *score);
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
/* Of nodes with children. */
gboolean
pioneer_run_combine (PioneerRun *self, PioneerRunNode *node, const PioneerRunWindow *window, const guint64 *within, double least);

/* By window: how much any document in it can score, as a number of units; 0 where none can match. Sets the unit, and the row of each node. (transfer none) */
const guint16 *pioneer_run_bounds (PioneerRun *self);

/* Windows without scores: sets the bits of those that match; the bits are all 0 before. */
#define PIONEER_RUN_MATCH_DOCUMENTS 65536
void pioneer_run_match (PioneerRun *self, PioneerRunNode *node, guint32 first, guint32 n, guint64 *bits);

/* The postings of many terms of equal weight as those of one: of each document, the highest frequency. */
struct _PioneerRunUnion
{
  guint32 *documents;
  guint8 *frequencies;
  guint32 n;
  guint32 at; /* where document by document goes on */
};

/* NULL where the children of a plan aren't such terms. */
PioneerRunUnion *pioneer_run_unite (PioneerRun *self, const PioneerPlan *plan);
/* The first that isn't before a document. */
guint32 pioneer_run_union_find (const PioneerRunUnion *self, guint32 document);

static inline gsize
pioneer_words_for_bits (gsize bits)
{
  return (bits + 63) / 64;
}

G_END_DECLS
