/* pioneer-store-edit-private.h - Stores made from other stores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The same statements; which of them are shown is yet to be marked. */
PioneerStore *pioneer_store_with_policy (PioneerStore *self, PioneerPolicy policy);

/* Without a source, and without exactly what it alone supports: its citations; statements that cited nothing else; and records that
 * nothing is then said of by a source, and that nothing that is left names. Which statements are shown is yet to be marked. */
PioneerStore *pioneer_store_without_source (PioneerStore *self, guint32 source);

G_END_DECLS
