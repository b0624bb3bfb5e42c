/* pioneer-build-private.h - From what was read to a store
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-draft-private.h"

G_BEGIN_DECLS

/* Makes a store of a draft, which stays as it is, and checks what its statements say of each other; what is wrong goes into the
 * log. With errors there is no store, unless it is to be partial: then the statements that are wrong are left out of it. */
/* Of statements that are known to be right, as the shipped ones are by the tests. */
PioneerStore *pioneer_build_store_unchecked (PioneerDraft *draft, PioneerPolicy policy);
PioneerStore *pioneer_build_store (PioneerDraft *draft, PioneerPolicy policy, gboolean partial, PioneerIssueLog *log);
PioneerLayers *pioneer_build_layers (PioneerDraft *draft);

G_END_DECLS
