/* pioneer-query-private.h - Queries, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-node-private.h"
#include "pioneer-query.h"

G_BEGIN_DECLS

/* Takes the root, which may be NULL where making it failed. Refuses what is larger than a query may be. */
PioneerQuery *pioneer_query_take (PioneerQueryNode *root, GError **error);

G_END_DECLS
