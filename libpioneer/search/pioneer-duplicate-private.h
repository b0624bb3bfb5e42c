/* pioneer-duplicate-private.h - Likely duplicates, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-duplicate.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

PioneerDuplicate *pioneer_duplicate_new (PioneerStore *store, guint32 record, guint32 other, double score, gboolean certain);
/* While nobody else has it. */
void pioneer_duplicate_take_reason (PioneerDuplicate *self, char *reason);

G_END_DECLS
