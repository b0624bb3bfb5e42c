/* pioneer-completion-private.h - Completions, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-completion.h"
#include "pioneer-snippet.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Takes the snippet, whose text is the one to show. */
PioneerCompletion *pioneer_completion_new (PioneerStore *store, guint32 record, PioneerSnippet *snippet);

G_END_DECLS
