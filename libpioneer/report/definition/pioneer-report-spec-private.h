/* pioneer-report-spec-private.h - What a report's description says, read and checked, as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-chart-private.h"
#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* docs/reports.md says what each of these means. NULL and 0 stand for what isn't given. Texts are as they were written: with ${…} not yet
 * filled in. Everything belongs to the arena of the spec; lists of texts end in NULL. */

typedef enum
{
#define SECTION(id, ...) PIONEER_SECTION_##id,
#include "pioneer-sections.def"
#undef SECTION
  PIONEER_N_SECTIONS
} PioneerSectionType;

typedef PioneerTotal PioneerTotalFunction;

typedef struct
{
  const char *path;
  const char *const *otherwise; /* paths, tried in turn where the one before leads to nothing; or NULL */
  const char *title;
  guint modalities; /* mask of 1 << PioneerModality; 0 for all */
  gboolean all;     /* what every side says, not only what is shown */
  gboolean no_notes;
  gboolean omit_empty; /* left out where no row, or the record, gives anything */
  const char *where;   /* its place in the description: "$.sections[2].columns[0]" */
} PioneerColumnSpec;

typedef struct
{
  guint column; /* from 0 */
  PioneerTotalFunction function;
} PioneerTotalSpec;

typedef struct _PioneerSectionSpec PioneerSectionSpec;

struct _PioneerSectionSpec
{
  PioneerSectionSpec *next;
  PioneerSectionSpec *sections; /* of each */
  PioneerSectionType type;
  const char *where; /* "$.sections[2]" */
  const char *id;    /* never NULL: made of the title or the type where none is given; unique */
  const char *title;
  const char *text;
  gboolean omit_empty;

  PioneerKind kind; /* of the records */
  const char *const *query;
  const char *const *sort; /* paths, "-" before one for descending */
  guint limit;

  const char *record;               /* facts */
  const char *rows;                 /* table: a path to values, or NULL where the rows are records */
  gboolean all;                     /* rows and columns: what every side says, not only what is shown */
  const PioneerColumnSpec *columns; /* table; facts: what is told of the record */
  guint n_columns;
  const char *const *filter;
  const char *group;
  gboolean descending; /* the groups */
  const PioneerTotalSpec *totals;
  guint n_totals;
  const char *across; /* matrix */

  PioneerDrawing drawing; /* chart: bars, before-after, distribution, timeline */
  gboolean multiples;     /* in panels by group */
  const char *label;
  const char *value;
  const char *before;
  const char *after;
  const char *date;
  const char *unit;
  guint bins;

  guint at_least;            /* network */
  const char *const *fields; /* disagreements, coverage */
  const char *as;            /* each */
  guint levels;              /* contents */
};

typedef enum
{
  PIONEER_PARAMETER_RECORD,
  PIONEER_PARAMETER_TEXT,
  PIONEER_PARAMETER_NUMBER,
  PIONEER_PARAMETER_QUERY,
  PIONEER_PARAMETER_CHOICE
} PioneerParameterType;

typedef struct
{
  const char *name;
  const char *label;
  PioneerParameterType type;
  PioneerKind kind; /* of a record */
  gboolean many;
  gboolean optional;
  const char *const *defaults;
  const char *const *choices;
} PioneerParameterSpec;

typedef struct
{
  gatomicrefcount refs;
  PioneerArena *arena;
  const char *name;
  const char *title;
  const char *subtitle;
  const char *description;
  gboolean has_policy;
  PioneerPolicy policy;
  const PioneerParameterSpec *parameters;
  guint n_parameters;
  PioneerTheme theme;
  PioneerSectionSpec *sections;
} PioneerReportSpec;

PioneerReportSpec *pioneer_report_spec_ref (PioneerReportSpec *self);
void pioneer_report_spec_unref (PioneerReportSpec *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerReportSpec, pioneer_report_spec_unref)

G_END_DECLS
