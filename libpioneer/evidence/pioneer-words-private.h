/* pioneer-words-private.h - Lists in English sentences
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* "A", "A and B", "A, B and C", "A, B, C and 4 others"; what stands there twice is said once. */
void pioneer_words_append_list (GString *out, GPtrArray *words);
/* What stands before the word at a place, from 1, of so many in all: semicolons where one of the n that are named has a comma or an "and". */
const char *pioneer_words_between (const char *const *words, guint n, guint i, guint n_all);

/* The slugs of the sources that the statements cite, each once, in byte order. (transfer container) */
GPtrArray *pioneer_words_sources (const PioneerStatementData *const *statements, guint n);

/* Their names, as such a list; "no source" where there is none. */
void pioneer_words_append_sources (PioneerStore *store, GPtrArray *slugs, GString *out);

/* The statement's value for people, or its state: "unknown", "none", "not stated". (transfer full) */
char *pioneer_words_value (PioneerStore *store, const PioneerStatementData *statement);

/* "a value", "none", "unknown", "not stated" */
const char *pioneer_words_state (PioneerState state);

G_END_DECLS
