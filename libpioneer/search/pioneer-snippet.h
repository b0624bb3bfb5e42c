/* pioneer-snippet.h - A piece of text with the words that were found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SNIPPET (pioneer_snippet_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSnippet, pioneer_snippet, PIONEER, SNIPPET, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_snippet_get_text (PioneerSnippet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_snippet_get_n_ranges (PioneerSnippet *self);
PIONEER_AVAILABLE_IN_1_0
PioneerField *pioneer_snippet_get_field (PioneerSnippet *self);
PIONEER_AVAILABLE_IN_1_0
PioneerStatement *pioneer_snippet_get_statement (PioneerSnippet *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_snippet_get_start (PioneerSnippet *self, guint position);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_snippet_get_end (PioneerSnippet *self, guint position);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_snippet_highlight (PioneerSnippet *self, const char *before, const char *after);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_snippet_to_markup (PioneerSnippet *self, const char *before, const char *after);

G_END_DECLS
