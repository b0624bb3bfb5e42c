/* pioneer-report-path-private.h - Paths of reports: from a record to what is shown of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* docs/reports.md, "Paths". Immutable once parsed. */
typedef struct _PioneerReportPath PioneerReportPath;

/* Where a path starts: records of these kinds, or, where start isn't NULL, values at the end of that path ("rows"). */
PioneerReportPath *pioneer_report_path_parse (guint kinds, const PioneerReportPath *start, const char *text, GError **error);
void pioneer_report_path_free (PioneerReportPath *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerReportPath, pioneer_report_path_free)

/* What its values are. Numbers for counts. */
const PioneerTypeSpec *pioneer_report_path_spec (const PioneerReportPath *self);
/* The same, and of a shape its main member: what it is sorted and counted by. */
const PioneerTypeSpec *pioneer_report_path_main_spec (const PioneerReportPath *self);
/* For heads of columns: "Population", "Programme, name". (transfer full) */
char *pioneer_report_path_title (const PioneerReportPath *self);
/* Whether it asks where sources disagree, which takes a look at all statements of a record. */
gboolean pioneer_report_path_counts (const PioneerReportPath *self);

/* One thing at the end of a path. */
typedef struct
{
  PioneerDatum value;       /* of type 0 where the state isn't VALUE */
  PioneerState state;       /* of the statement */
  PioneerModality modality; /* of the statement; of an outcome's fields, of the outcome where the statement says nothing */
  const guint32
      *statements; /* those that state it, and that led there: places in the store; shown one first. None for what is counted */
  guint n_statements;
  guint n_own;      /* so many of them, from the first, state the value itself */
  guint n_intended; /* of a count: so many of those counted are intentions only */
  const char *text; /* what is shown instead of the value: a calculated change in full; or NULL */
} PioneerReportItem;

/* What a record, or a value of it, gives: the items belong to the array, their statements to the arena. Policies decide unless all is
 * set. Nothing: an empty array, which is "not stated". Each value once, with all who say so; in the order in which the record gives them.
 * (element-type PioneerReportItem) */
void pioneer_report_path_collect (const PioneerReportPath *self,
                                  PioneerStore *store,
                                  guint32 record,
                                  const PioneerReportItem *start,
                                  gboolean all,
                                  PioneerArena *arena,
                                  GArray *items);

/* The same; work grows by the number of things that were visited on the way, where a path leads from one record to very many. */
void pioneer_report_path_collect_counted (const PioneerReportPath *self,
                                          PioneerStore *store,
                                          guint32 record,
                                          const PioneerReportItem *start,
                                          gboolean all,
                                          PioneerArena *arena,
                                          guint64 *work,
                                          GArray *items);

/* What an item is sorted, counted and filtered by: of a shape, the main member; of type 0 where it has none. */
const PioneerDatum *pioneer_report_item_main (const PioneerReportItem *item);

G_END_DECLS
