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

/* What its values are; NULL where they are calculated texts. Numbers for counts. */
const PioneerTypeSpec *pioneer_report_path_spec (const PioneerReportPath *self);
/* For heads of columns: "Population", "Programme, name". (transfer full) */
char *pioneer_report_path_title (const PioneerReportPath *self);

/* One thing at the end of a path. */
typedef struct
{
  PioneerDatum value;        /* of type 0 where the state isn't VALUE */
  PioneerState state;        /* of the statement */
  PioneerModality modality;  /* of the statement; of an outcome's fields, of the outcome where the statement says nothing */
  const guint32 *statements; /* those that state it: places in the store; shown one first. None for what is calculated or counted */
  guint n_statements;
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

G_END_DECLS
