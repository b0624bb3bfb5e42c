/* pioneer-side-private.h - Sides, for conflicts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-dispute-private.h"
#include "pioneer-side.h"

G_BEGIN_DECLS

/* (transfer full) */
PioneerSide *pioneer_side_new (PioneerStore *store, PioneerDispute *dispute, guint place);

G_END_DECLS
