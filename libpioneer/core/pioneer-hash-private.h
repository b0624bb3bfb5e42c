/* pioneer-hash-private.h - Hashes of texts that come from outside
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Seeded once a process, so that nobody can write texts that collide; so what comes of it must not show in any output. */
guint64 pioneer_hash_bytes (gconstpointer bytes, gsize length);

/* For hash tables, beside g_str_equal(). */
guint pioneer_hash_text (gconstpointer text);

G_END_DECLS
