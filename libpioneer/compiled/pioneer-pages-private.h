/* pioneer-pages-private.h - Bytes that are put together piece by piece, however many
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Unlike a GByteArray it may grow beyond 4 GiB, and growing moves nothing. */
typedef struct _PioneerPages PioneerPages;

PioneerPages *pioneer_pages_new (void);
/* What is there already, to which nothing is added. */
PioneerPages *pioneer_pages_new_of_bytes (GBytes *bytes);
void pioneer_pages_free (PioneerPages *self);
void pioneer_pages_add (PioneerPages *self, gconstpointer bytes, gsize length);
guint64 pioneer_pages_get_length (PioneerPages *self);
guint64 pioneer_pages_get_checksum (PioneerPages *self);
gboolean pioneer_pages_write (PioneerPages *self, GOutputStream *stream, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerPages, pioneer_pages_free)

G_END_DECLS
