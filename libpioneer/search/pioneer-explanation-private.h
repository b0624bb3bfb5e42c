/* pioneer-explanation-private.h - Explanations, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-explanation.h"

G_BEGIN_DECLS

/* Takes the list. */
PioneerExplanation *pioneer_explanation_new (double score, PioneerList *contributions);

PioneerExplanation *pioneer_explain (const PioneerBound *bound, guint32 document);

G_END_DECLS
