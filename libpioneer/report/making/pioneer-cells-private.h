/* pioneer-cells-private.h - What a catalogue says, put into cells with its sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-overview-private.h"

G_BEGIN_DECLS

/* What several statements of a field say alike. */
typedef struct
{
  const PioneerStatementData *statement; /* the shown one, where it is among them */
  GPtrArray *agreeing;                   /* const PioneerStatementData, that one among them */
} PioneerSaying;

/* All that is said of a field, deprecated or not left out, each thing once: in canonical order. (transfer full)
 * (element-type PioneerSaying) */
GPtrArray *pioneer_sayings_of (PioneerStore *store, guint32 record, PioneerFieldId field);
/* Only the shown ones. */
GPtrArray *pioneer_sayings_shown (PioneerStore *store, guint32 record, PioneerFieldId field);

/* The parts of a cell. */
void pioneer_cell_datum (PioneerOverview *overview, PioneerRuns *cell, const PioneerTypeSpec *spec, const PioneerDatum *datum);
void pioneer_cell_value (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement);
void pioneer_cell_limits (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement);
/* A modality, with a space before it; nothing where it is unspecified. */
void pioneer_cell_modality (PioneerOverview *overview, PioneerRuns *cell, PioneerModality modality);
/* Each passage once, in the order of sources and places. */
void pioneer_references_add (
    PioneerContent *content, PioneerStore *store, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n);
void pioneer_cell_references (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n);
/* A link to the disagreement that the statement takes part in, if it does. */
void pioneer_cell_dispute (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement);
/* Value or state, modality, limits, who says so, references and disagreement. */
void pioneer_cell_saying (PioneerOverview *overview, PioneerRuns *cell, const PioneerSaying *saying);

/* All that is shown of a field, or the word that nothing is stated. */
void pioneer_cell_field (PioneerOverview *overview, PioneerRuns *cell, guint32 record, PioneerFieldId field);
/* References, dispute and all, after what the caller wrote. */
void pioneer_cell_backing (PioneerOverview *overview, PioneerRuns *cell, const PioneerSaying *saying);
/* A member of a statement's shape; "not stated" where it has none. */
void pioneer_cell_member (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement, guint member);
void pioneer_cell_sources (PioneerOverview *overview, PioneerRuns *cell, guint32 record);

G_END_DECLS
