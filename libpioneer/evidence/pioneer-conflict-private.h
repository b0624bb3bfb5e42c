/* pioneer-conflict-private.h - Conflicts, for records and catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-conflict.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Lists of PioneerConflict, in the order of records and fields; the policy is that of their resolutions. (transfer
 * full) */
PioneerList *pioneer_conflicts_of_record (PioneerStore *store, guint32 record, PioneerPolicy policy);
PioneerList *pioneer_conflicts_of_store (PioneerStore *store, PioneerPolicy policy);

G_END_DECLS
