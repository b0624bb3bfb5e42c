/* pioneer-resolution-private.h - Resolutions, for records and conflicts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-resolution.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The statements belong to the store, and may come in any order. (transfer full) */
PioneerResolution *
pioneer_resolution_new (PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy);

/* A list of statements of the store. (transfer full) */
PioneerList *pioneer_statements_list (PioneerStore *store, GPtrArray *statements);

G_END_DECLS
