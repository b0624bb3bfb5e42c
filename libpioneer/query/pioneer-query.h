/* pioneer-query.h - What is looked for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_QUERY (pioneer_query_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerQuery, pioneer_query, PIONEER, QUERY, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new (const char *text, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_any_word (const char *text, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_everything (void);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_word (const char *word, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_phrase (const char *phrase, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_prefix (const char *start, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_fuzzy (const char *word, guint changes, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_kind (PioneerKind kind, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_field (const char *field, const char *value, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_field_prefix (const char *field, const char *start, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_field_fuzzy (const char *field, const char *word, guint changes, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_state (const char *field, PioneerState state, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_range (const char *field, const char *lowest, const char *highest, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_above (const char *field, const char *value, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_new_below (const char *field, const char *value, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_also (PioneerQuery *self, PioneerQuery *other, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_or_else (PioneerQuery *self, PioneerQuery *other, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_without (PioneerQuery *self, PioneerQuery *other, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_query_opposite (PioneerQuery *self, GError **error);

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_query_to_string (PioneerQuery *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_query_equal (PioneerQuery *self, PioneerQuery *other);

G_END_DECLS
