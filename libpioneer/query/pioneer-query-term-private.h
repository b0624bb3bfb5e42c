/* pioneer-query-term-private.h - Words of a query that stand alone
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-node-private.h"

G_BEGIN_DECLS

/* What a run of characters without white space, quotes and parentheses asks for: a word, prefix*, fuzzy~, or * for everything. NULL without an error
 * where it has neither letter nor digit: such signs are passed over. */
PioneerQueryNode *pioneer_query_term_read (const char *run, guint column, GError **error);

/* Whether it ends like prefix* or fuzzy~1. */
gboolean pioneer_query_term_is_pattern (const char *run);
/* Without the points, commas and the like that end a sentence. (transfer full) */
char *pioneer_query_term_trim_end (const char *run);

/* A word that stands for itself, whatever its signs mean elsewhere; a phrase, where it couldn't be written as a word. */
PioneerQueryNode *pioneer_query_term_plain (const char *text, guint column);
/* PREFIX or FUZZY; the text is that before the star or the tilde. */
PioneerQueryNode *pioneer_query_term_pattern (PioneerNodeType type, const char *text, guint distance, guint column, GError **error);
PioneerQueryNode *pioneer_query_term_phrase (const char *text, guint column);

G_END_DECLS
