/* pioneer-report-steps-private.h - The steps that paths of reports consist of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-chart-private.h"
#include "pioneer-path-private.h"
#include "pioneer-report-path-private.h"

G_BEGIN_DECLS

#define PIONEER_REPORT_PATH_STEPS 15

typedef enum
{
  PIONEER_REPORT_STEP_SELF,    /* "value": the value that a row is */
  PIONEER_REPORT_STEP_RECORD,  /* "record": from the value that a row is to its record */
  PIONEER_REPORT_STEP_FIELD,   /* of a record */
  PIONEER_REPORT_STEP_MEMBER,  /* of a shape */
  PIONEER_REPORT_STEP_RELATED, /* records that belong to one */
  PIONEER_REPORT_STEP_ID,
  PIONEER_REPORT_STEP_KIND,
  PIONEER_REPORT_STEP_REFERENCE,
  PIONEER_REPORT_STEP_CHANGE, /* calculated */
  PIONEER_REPORT_STEP_INTENDED_CHANGE,
  PIONEER_REPORT_STEP_COUNT,
  PIONEER_REPORT_STEP_CONFLICTS,
  PIONEER_REPORT_STEP_ASPECT /* of the statements */
} PioneerReportStepType;

typedef enum
{
  PIONEER_ASPECT_MODALITY,
  PIONEER_ASPECT_SOURCES,
  PIONEER_ASPECT_SUPPORT,
  PIONEER_ASPECT_AS_OF,
  PIONEER_ASPECT_SCOPE,
  PIONEER_ASPECT_ATTRIBUTED_TO,
  PIONEER_ASPECT_RANK,
  PIONEER_ASPECT_REASON,
  PIONEER_ASPECT_LAYER,
  PIONEER_ASPECT_STATE,
  PIONEER_N_ASPECTS
} PioneerAspect;

/* The records that belong to those of some kinds: as the methods of that name have it. */
typedef struct
{
  const char *name;
  const char *label;
  guint from;
  PioneerKind to;
  gboolean inverse; /* they name it, rather than it them */
  int field;        /* in which; -1 for any */
} PioneerRelatedSpec;

typedef struct
{
  PioneerReportPath *path; /* from what the step leads to */
  PioneerWanted *wanted;
} PioneerReportCondition;

typedef struct
{
  PioneerReportStepType type;
  gint16 fields[PIONEER_N_KINDS]; /* FIELD: by the kind of the record; -1 where it has no such field */
  const PioneerShape *shape;      /* MEMBER */
  guint member;
  const PioneerRelatedSpec *related;
  PioneerAspect aspect;
  const PioneerTypeSpec *spec; /* of what it leads to */
  GArray *conditions;          /* PioneerReportCondition; NULL where there is none */
} PioneerReportStep;

struct _PioneerReportPath
{
  guint root_kinds; /* of the record that it starts from, by way of a row or not */
  gboolean of_row;
  GArray *steps; /* PioneerReportStep */
};

extern const PioneerTypeSpec pioneer_report_text_spec;
extern const PioneerTypeSpec pioneer_report_number_spec;

/* NULL where there is none of that name. */
const PioneerRelatedSpec *pioneer_related_find (guint kinds, const char *name);
/* For messages: "outcomes, partners and programmes"; NULL where there are none. (transfer full) */
char *pioneer_related_list (guint kinds);
/* Records of a kind. */
const PioneerTypeSpec *pioneer_report_record_spec (PioneerKind kind);

/* -1 where there is none. */
int pioneer_aspect_find (const char *name);
const char *pioneer_aspect_name (PioneerAspect aspect);
char *pioneer_aspect_list (void);
const PioneerTypeSpec *pioneer_aspect_spec (PioneerAspect aspect);

/* Whether a condition can hold of what the path leads to. */
gboolean pioneer_report_wanted_check (PioneerWanted *wanted, const PioneerReportPath *path, GError **error);
/* Whether it does of what it led to: a value, or "*" for any, or why there is none. */
gboolean pioneer_report_wanted_holds (PioneerWanted *wanted, const PioneerReportPath *path, PioneerStore *store, GArray *items);

/* A walk along a path. */
typedef struct
{
  PioneerStore *store;
  PioneerArena *arena;
  gboolean all;
  guint32 record;                 /* where it began */
  const PioneerReportItem *start; /* the row; or NULL */
  guint64 *work;                  /* or NULL */
} PioneerReportWalk;

/* What several steps lead to, from the items given, which are replaced. */
void pioneer_report_walk (const PioneerReportWalk *walk, const PioneerReportPath *path, GArray *items);

/* The parts of it. */
void pioneer_report_walk_field (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items);
void pioneer_report_walk_related (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items);
void pioneer_report_walk_change (
    const PioneerReportWalk *walk, const PioneerReportStep *step, const PioneerReportItem *from, guint32 record, GArray *items);
void pioneer_report_walk_aspect (const PioneerReportWalk *walk, PioneerAspect aspect, const PioneerReportItem *from, GArray *items);
/* How many there are, resting on all that states them. */
void pioneer_report_count_items (PioneerArena *arena, GArray *items);
/* Each value once, with all who say so; the order stays. */
void pioneer_report_unite_items (PioneerArena *arena, GArray *items);

/* The statements of several lists, each place once, in the arena. */
void pioneer_report_item_support (
    PioneerArena *arena, PioneerReportItem *item, const guint32 *first, guint n_first, const guint32 *rest, guint n_rest);
/* What is said, where what leads there is said with a modality, too: a plan's plan. */
PioneerModality pioneer_modality_along (PioneerModality way, PioneerModality own);
gboolean pioneer_modality_is_result (PioneerModality modality);
/* As shown; unspecified where no source gives it. */
PioneerModality pioneer_outcome_own_modality (PioneerStore *store, guint32 outcome);

G_END_DECLS
