/* pioneer-suggestion.h - What may have been meant by a word that no text has
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SUGGESTION (pioneer_suggestion_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSuggestion, pioneer_suggestion, PIONEER, SUGGESTION, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_suggestion_get_word (PioneerSuggestion *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_suggestion_get_proposal (PioneerSuggestion *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_suggestion_get_text (PioneerSuggestion *self);

G_END_DECLS
