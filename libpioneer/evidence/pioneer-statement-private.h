/* pioneer-statement-private.h - Statements, for the other classes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-statement.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The object of a statement of the store. (transfer full) */
PioneerStatement *pioneer_statement_object (PioneerStore *store, const PioneerStatementData *data);
const PioneerStatementData *pioneer_statement_get_data (PioneerStatement *self);

G_END_DECLS
