/* pioneer-dispute-private.h - Where sources disagree, as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-source-book-private.h"

G_BEGIN_DECLS

/* Those that say one thing. */
typedef struct
{
  char *text;                         /* what they say, for people */
  const PioneerStatementData *sample; /* one that gives the value most fully; NULL for a list that was counted */
  double listed;                      /* of such a list: how many */
  GPtrArray *statements;              /* const PioneerStatementData, in canonical order; of a list, the statements listed */
  GPtrArray *sources;                 /* slugs, in byte order */
  guint support;                      /* independent sources */
} PioneerSideData;

/* Counts its references atomically; read-only once made. */
typedef struct
{
  guint32 record;
  PioneerFieldId field;
  PioneerConflictKind kind;
  GPtrArray *sides;     /* PioneerSideData: best supported first */
  GPtrArray *competing; /* const PioneerStatementData: of which one is shown */
  char *explanation;    /* one English sentence */
} PioneerDispute;

/* To be asked once the shown statements are marked. Statements that are deprecated, fields that are editorial and
 * fields each of whose values stands alone take no part. By field, key and kind. (transfer full) (element-type
 * PioneerDispute) */
GPtrArray *pioneer_disputes_of_record (PioneerSourceBook *book, guint32 record);
GPtrArray *pioneer_disputes_of_store (PioneerStore *store);

PioneerSideData *pioneer_side_data_new (void);
void pioneer_side_data_free (gpointer data);
PioneerDispute *pioneer_dispute_ref (PioneerDispute *self);
void pioneer_dispute_unref (gpointer data);

/* The parts, in files of their own. */

/* Makes a dispute of at least two sides, whose statements and, of lists, texts and sources are set: adds what is still
 * missing. Takes the sides. */
PioneerDispute *pioneer_dispute_new (
    PioneerSourceBook *book, PioneerConflictKind kind, const PioneerStatementData *const *competing, guint n, GPtrArray *sides);

/* Groups statements of one key by what they say. A member that one leaves out is no disagreement: it sides with those
 * whom it can't contradict, or takes no side where there are several of these. Prose never disagrees. */
GPtrArray *pioneer_sides_by_value (const PioneerStatementData *const *statements, guint n);
/* Splits statements into what is planned and what is done; NULL where there is not both, or from the same sources
 * alone. */
GPtrArray *pioneer_sides_by_modality (const PioneerStatementData *const *statements, guint n);
/* Splits the statements of a field into those that have no value, and why, and the values; NULL where there is not
 * both, or where only sources that say there is no value give one. */
GPtrArray *pioneer_sides_by_presence (const PioneerStatementData *const *statements, guint n);
/* What is stated and what is listed: of counts of one key; NULL where they agree, or nothing is listed. */
GPtrArray *pioneer_sides_of_lists (PioneerSourceBook *book, const PioneerStatementData *const *counts, guint n);

/* How sides by value differ; 0 where they don't disagree after all. */
PioneerConflictKind pioneer_sides_kind (GPtrArray *sides);

typedef enum
{
  PIONEER_STAGE_PLAIN,
  PIONEER_STAGE_PLANNED,
  PIONEER_STAGE_DONE
} PioneerStage;

PioneerStage pioneer_modality_stage (int modality);
PioneerStage pioneer_statement_data_stage (const PioneerStatementData *statement);
/* Whether a member of a shape, where two statements of one key differ in it, makes them disagree. */
gboolean pioneer_member_is_told (const PioneerShape *shape, guint member);

char *pioneer_dispute_explain (PioneerStore *store, const PioneerDispute *dispute);

G_END_DECLS
