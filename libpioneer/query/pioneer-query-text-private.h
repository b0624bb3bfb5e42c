/* pioneer-query-text-private.h - The characters of queries
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* " and what word processors make of it: one is as good as the other. */
gboolean pioneer_query_is_quote (gunichar character);
/* White space of all kinds, control characters, and the spaces that have no width. */
gboolean pioneer_query_is_space (gunichar character);
/* Whether there is a letter or a digit, also one in disguise, such as ½. A length of -1 is all. */
gboolean pioneer_query_has_word (const char *text, gssize length);
/* From the first letter or digit to the last: "(C++)," is "C". Empty where there is none. */
char *pioneer_query_trim_word (const char *text, gsize length);
/* One space for each run of white space, none at the ends. */
char *pioneer_query_tidy (const char *text);

/* Between quotes, a backslash makes any sign that is no letter, digit or space stand for itself. */
gboolean pioneer_query_is_escape (const char *at);
char *pioneer_query_unescape (const char *raw);
/* What stands for that text between quotes; no comparison and no range begins in it. */
void pioneer_query_append_escaped (GString *out, const char *text);

/* Sets an error that names the column, if it isn't 0. Always FALSE, to be returned. */
gboolean pioneer_query_fault (GError **error, int code, guint column, const char *format, ...) G_GNUC_PRINTF (4, 5);
/* The fault that another part of the library found, whose message stands alone: behind a column it goes on in small letters. */
gboolean pioneer_query_fault_of (GError **error, const GError *inner, guint column);

G_END_DECLS
