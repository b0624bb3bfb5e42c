/* pioneer-query-scan-private.h - How far a piece of a query reaches
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* To the white space, quote, parenthesis or end behind a run of other characters. */
const char *pioneer_query_skip_run (const char *at);
const char *pioneer_query_skip_spaces (const char *at);
/* A value without what ends a sentence. (transfer full) */
char *pioneer_query_trim_value (const char *start, const char *end);
/* A letter, a digit, or the star that stands for any value. */
gboolean pioneer_query_says_something (const char *value);
/* Whether there is a colon with a value behind: signs alone, as in "well:...", are none. */
gboolean pioneer_query_has_value (const char *colon);

G_END_DECLS
