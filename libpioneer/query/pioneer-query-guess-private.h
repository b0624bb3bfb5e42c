/* pioneer-query-guess-private.h - Which field somebody means
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Small letters, hyphens for spaces: "Client group" is client-group. */
char *pioneer_query_guess_fold (const char *name, gsize length);
/* By its name, the name of its property, or its label, for one or for many: population, populations, programme. -1 where there is none. The name is
 * folded. */
int pioneer_query_guess_field (const char *name);
/* The kind of record of that name, for one or for many; -1 where there is none. */
int pioneer_query_guess_kind (const char *name);
/* Whether it names a field, the kind of a record, or its identity. */
gboolean pioneer_query_guess_is_known (const char *name, gsize length);
/* Of a folded name that isn't known: an error where it is that of a kind of record, or plainly a slip. */
gboolean pioneer_query_guess_check (const char *name, guint column, GError **error);

G_END_DECLS
