/* pioneer-plan-private.h - A query as an index can carry it out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-index-private.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_PLAN_NOTHING,
  PIONEER_PLAN_EVERYTHING, /* score 0 */
  PIONEER_PLAN_TERM,
  PIONEER_PLAN_PHRASE,
  PIONEER_PLAN_ALL,    /* children: all of them; the sum of their scores, from the left */
  PIONEER_PLAN_ANY,    /* children: at least one; the sum, from the left */
  PIONEER_PLAN_BEST,   /* children: at least one; the highest of their scores */
  PIONEER_PLAN_EXCEPT, /* the first child without the second; the first one's score */
  PIONEER_PLAN_KIND,   /* documents [first, last); score 0 */
  PIONEER_PLAN_COLUMN, /* documents that have one of the wanted numbers of a column; score 0 */
  PIONEER_PLAN_BITS    /* documents whose bit is set; score 0 */
} PioneerPlanType;

#define PIONEER_PHRASE_MAX 64

typedef struct _PioneerPlan PioneerPlan;

/* Belongs to one search. */
struct _PioneerPlan
{
  PioneerPlanType type;

  /* TERM */
  guint32 term;
  guint32 forms;       /* of the term: a document must have one of these */
  guint32 exact;       /* of the term: with one of these it is found "as it is" */
  double exact_factor; /* of the score, where it is */
  double factor;       /* of the score, where it isn't; of a phrase, always */
  /* TERM, PHRASE */
  double idf;           /* of a phrase, the sum */
  const guint8 *fields; /* PIONEER_N_FIELDS bytes, not 0 for those searched; NULL for all. Belongs to whoever made the plan */
  /* PHRASE: the terms, and how far each stands from the first */
  guint32 *terms;
  guint32 *offsets;
  guint n_terms;

  /* KIND */
  guint32 first;
  guint32 last;
  /* COLUMN */
  const PioneerColumn *column;
  /* COLUMN: by number; BITS: by document. Owned */
  guint64 *bits;

  GPtrArray *children;  /* PioneerPlan, owned; NULL where there are none */
  PioneerPlan *block;   /* memory of some of the children, owned; or NULL */
  gboolean is_in_block; /* of what has children, which frees it */
  gpointer origin;      /* whatever the maker wants to find again in an explanation; not touched */
};

PioneerPlan *pioneer_plan_new (PioneerPlanType type);
/* Adds as many TERM children, which are made and freed at once and are still to be filled: they own nothing. Once for a plan at most. (transfer none) */
PioneerPlan *pioneer_plan_add_terms (PioneerPlan *self, guint n);
void pioneer_plan_free (PioneerPlan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerPlan, pioneer_plan_free)

typedef struct
{
  guint32 document;
  guint32 record;
  double score;
} PioneerHit;

/* The k best in their order: by score, then by record. Fills hits, returns how many; FALSE where it was cancelled. */
gboolean
pioneer_plan_top (PioneerPlan *self, PioneerIndex *index, guint k, PioneerHit *hits, guint *n_hits, GCancellable *cancellable);

/* All documents that match, each once, some thousands at a time at most, which ascend; the next ones may come before them. The array may be changed by the
 * function. FALSE where it was cancelled. */
typedef void (*PioneerPlanFunc) (guint32 *documents, gsize n, gpointer data);
gboolean pioneer_plan_each (PioneerPlan *self, PioneerIndex *index, PioneerPlanFunc call, gpointer data, GCancellable *cancellable);

/* What a TERM or a PHRASE contributes to one document: FALSE where it doesn't match it. */
typedef struct
{
  double score;
  double frequency; /* f(t,d) of docs/search.md */
  double length;    /* L(l(d)) */
  double norm;      /* K(d) */
  gboolean exact;
} PioneerPlanPart;

gboolean pioneer_plan_part (PioneerPlan *leaf, PioneerIndex *index, guint32 document, PioneerPlanPart *part);
/* Appends the PioneerIndexPlace of each word that a TERM or a PHRASE found in a document, in their order. */
void pioneer_plan_places (PioneerPlan *leaf, PioneerIndex *index, guint32 document, GArray *places);
/* The score of any plan for one document: FALSE where it doesn't match. */
gboolean pioneer_plan_score (PioneerPlan *self, PioneerIndex *index, guint32 document, double *score);

G_END_DECLS
