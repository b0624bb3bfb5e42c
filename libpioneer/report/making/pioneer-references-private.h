/* pioneer-references-private.h - Where the contents of a cell stand: references to notes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-content-private.h"

G_BEGIN_DECLS

/* Each passage once, in the order of sources and places. */
void pioneer_references_add (
    PioneerContent *content, PioneerStore *store, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n);

G_END_DECLS
