/* pioneer-query-build-private.h - What programs put queries together from
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether it could be in a query at all: not too long, UTF-8. */
gboolean pioneer_query_check_text (const char *text, GError **error);
/* And has a word. */
gboolean pioneer_query_check_words (const char *text, GError **error);
/* Of a fuzzy word. */
gboolean pioneer_query_check_changes (guint changes, GError **error);

G_END_DECLS
