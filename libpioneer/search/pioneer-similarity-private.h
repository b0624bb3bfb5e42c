/* pioneer-similarity-private.h - Similarities, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-similarity.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Takes the list of reasons. */
PioneerSimilarity *pioneer_similarity_new (PioneerStore *store, guint32 site, double score, PioneerList *reasons);

G_END_DECLS
