/* pioneer-outcome-cells-private.h - What of an outcome was found, and what is still to come
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-cells-private.h"

G_BEGIN_DECLS

gboolean pioneer_modality_is_result (PioneerModality modality);
/* As shown; unspecified where no source gives it. */
PioneerModality pioneer_outcome_own_modality (PioneerStore *store, guint32 outcome);

/* What a field says that was found, or else what it says that wasn't: each statement is as real as it says itself, else as the outcome
 * is. FALSE where there is none. */
gboolean
pioneer_cell_outcome_part (PioneerOverview *overview, PioneerRuns *cell, guint32 outcome, PioneerFieldId field, gboolean found);
/* The change from the baseline to the value found, where both are results; then what the source itself says of it. */
void pioneer_cell_found_change (PioneerOverview *overview, PioneerRuns *cell, guint32 outcome);
/* The target, what it is to change from, and the change; where there is no figure, the direction. */
void pioneer_cell_intention (PioneerOverview *overview, PioneerRuns *cell, guint32 outcome);
/* "not stated", where the cell is still empty. */
void pioneer_cell_absence (PioneerOverview *overview, PioneerRuns *cell);

G_END_DECLS
