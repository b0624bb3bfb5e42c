/* pioneer-item-cells-private.h - What paths lead to, put into cells with its sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-making-private.h"

G_BEGIN_DECLS

typedef struct _PioneerItemColumn PioneerItemColumn;

/* What cells of one sort are filled with. */
struct _PioneerItemColumn
{
  PioneerReportPath *path;
  PioneerReportPath *counted; /* of a count of some modalities: what is counted; else NULL */
  const PioneerTypeSpec *spec;
  guint modalities; /* mask of 1 << PioneerModality; 0 for all */
  gboolean all;
  gboolean no_notes;
  PioneerItemColumn *otherwise; /* what is shown where this leads to nothing; or NULL */
};

/* FALSE, with the error behind its place, where the path leads nowhere. */
gboolean pioneer_item_column_init (
    PioneerItemColumn *self, guint kinds, const PioneerReportPath *start, const PioneerColumnSpec *spec, GError **error);
void pioneer_item_column_clear (PioneerItemColumn *self);

/* What a record, or a row of it, gives, in the document's arena; left_out has the modalities of what the column doesn't show. The column
 * itself, or what is shown in its stead. */
const PioneerItemColumn *pioneer_item_column_collect (
    PioneerMaking *making, const PioneerItemColumn *self, const PioneerReportRow *row, GArray *items, guint *left_out);

/* The whole cell: each item with how real it is, its limits, who says so, notes and disagreement; or why there is none. */
void pioneer_item_cell (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, GArray *items, guint left_out);
/* One of them. */
void
pioneer_item_cell_add (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item);
/* Only the notes of it, and the link to the disagreement. */
void pioneer_item_cell_back (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item);

/* The parts of a cell about a statement: its value, or why there is none; what it holds for; where it stands. */
void pioneer_statement_cell_value (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *statement);
void pioneer_statement_cell_limits (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *statement);
void pioneer_statement_cell_back (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n);

/* What a statement holds for, in brackets with a space before them; nothing where it holds for all. */
void pioneer_making_append_limits (PioneerMaking *making, const PioneerStatementData *statement, GString *out);
/* Who says it, likewise, where it is said in nobody's own name. */
void pioneer_making_append_attribution (PioneerMaking *making, const PioneerReportItem *item, GString *out);
/* Notes that the report rests on the sources of a statement. */
void pioneer_making_cite (PioneerMaking *making, const PioneerStatementData *statement);

/* The value alone, in the report's locale. */
void pioneer_item_append (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerReportItem *item, GString *out);
void pioneer_making_append_datum (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out);
/* The same, of a number. */
void pioneer_making_append_number (PioneerMaking *making, double number, GString *out);

/* Whether what it leads to is said in earnest or not: what is asked of statements, and what things are called, isn't. */
gboolean pioneer_report_path_marks (const PioneerReportPath *self);

G_END_DECLS
