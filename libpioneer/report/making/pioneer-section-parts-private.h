/* pioneer-section-parts-private.h - What several sections of a report are made with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-table-private.h"

G_BEGIN_DECLS

/* By PioneerFieldId: those that the section names; all that its kind of record has where it names none. NULL where one isn't a field of
 * these records. (transfer full) */
gboolean *pioneer_making_wanted_fields (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);

/* The section's title, or other words where it has none; NULL on error. (transfer full) */
char *pioneer_making_caption (PioneerMaking *self, const PioneerSectionSpec *section, const char *otherwise, GError **error);

/* A table that is asked for by the section's name. The columns are of the program, or of the document's arena. */
PioneerTable *pioneer_making_add_table (
    PioneerMaking *self, const PioneerSectionSpec *section, const char *caption, const PioneerColumn *columns, guint n_columns);

/* Fails where a table would have more rows than there may be. */
gboolean pioneer_making_check_rows (const PioneerSectionSpec *section, guint n_rows, GError **error);

/* The anchor of a row about a record. */
const char *pioneer_making_row_anchor (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record);

/* A number as it is written where the report is read. */
void pioneer_making_number_cell (PioneerMaking *self, PioneerRuns *cell, double number);

/* "East, Kent and 3 more": names of records, few enough to be read. */
void pioneer_making_append_names (PioneerMaking *self, GArray *records, GString *out);

G_END_DECLS
