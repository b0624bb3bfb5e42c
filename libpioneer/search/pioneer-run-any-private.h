/* pioneer-run-any-private.h - The best documents that have any of several words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-best-private.h"
#include "pioneer-run-private.h"

G_BEGIN_DECLS

/* Whether it is made of words alone, found by their stems, any of which will do. */
gboolean pioneer_run_is_any (const PioneerRunNode *node);
/* Adds the best documents of the root, which is such a node. FALSE where it was cancelled. */
gboolean pioneer_run_any (PioneerRun *self, PioneerBest *best, GCancellable *cancellable);

G_END_DECLS
