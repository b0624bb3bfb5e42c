/* pioneer-completion.h - What a text that someone is typing may become
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_COMPLETION (pioneer_completion_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCompletion, pioneer_completion, PIONEER, COMPLETION, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_completion_get_text (PioneerCompletion *self);
PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_completion_get_record (PioneerCompletion *self);
PIONEER_AVAILABLE_IN_1_0
PioneerSnippet *pioneer_completion_get_snippet (PioneerCompletion *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_completion_get_query (PioneerCompletion *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_complete (PioneerCatalogue *self, const char *start, guint limit, GError **error);

G_END_DECLS
