/* pioneer-suggestion-private.h - Suggestions, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-suggestion.h"

G_BEGIN_DECLS

PioneerSuggestion *pioneer_suggestion_new (const char *word, const char *proposal, const char *text);

/* What may have been meant by the words of a query that no text has, so that something is found: an empty list where there is nothing near. */
PioneerList *pioneer_suggest (const PioneerBound *bound, const PioneerQueryNode *root);

G_END_DECLS
