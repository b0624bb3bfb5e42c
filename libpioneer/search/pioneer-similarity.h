/* pioneer-similarity.h - A site that is like another, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SIMILARITY (pioneer_similarity_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSimilarity, pioneer_similarity, PIONEER, SIMILARITY, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerSite *pioneer_similarity_get_site (PioneerSimilarity *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_similarity_get_score (PioneerSimilarity *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_similarity_get_reasons (PioneerSimilarity *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_find_similar (PioneerCatalogue *self, const char *site, guint limit, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_undescribed_sites (PioneerCatalogue *self);

G_END_DECLS
