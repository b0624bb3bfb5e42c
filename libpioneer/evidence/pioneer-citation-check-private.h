/* pioneer-citation-check-private.h - Checks of citations, for citations and sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-citation-check.h"
#include "pioneer-verify-private.h"

G_BEGIN_DECLS

/* NULL only when cancelled. (transfer full) */
PioneerCitationCheck *
pioneer_citation_check_new (PioneerCitation *citation, PioneerVerifier *verifier, GCancellable *cancellable, GError **error);

G_END_DECLS
