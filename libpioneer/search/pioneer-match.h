/* pioneer-match.h - A record that was found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_MATCH (pioneer_match_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerMatch, pioneer_match, PIONEER, MATCH, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_match_get_record (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_match_get_score (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_match_get_position (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_match_get_fields (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_match_get_statements (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_match_is_deprecated (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
PioneerSnippet *pioneer_match_get_snippet (PioneerMatch *self);
PIONEER_AVAILABLE_IN_1_0
PioneerExplanation *pioneer_match_get_explanation (PioneerMatch *self);

G_END_DECLS
