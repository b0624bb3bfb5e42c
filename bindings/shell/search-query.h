/* search-query.h - Queries as they are typed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* What the words of the command line say together; NULL where it is no query, or one for personal data that was not asked for: that has
 * been said, then. (transfer full) */
PioneerQuery *search_query_read (ShellContext *self, gboolean any_word);

/* Complains; a caret shows the column of the query that the message names. The status of a failure. */
int search_query_fail (ShellContext *self, const GError *error);

G_END_DECLS
