/* pioneer-source-verify.h - Checking all citations of a source
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_source_verify (PioneerSource *self, const char *text, GCancellable *cancellable, GError **error);

G_END_DECLS
