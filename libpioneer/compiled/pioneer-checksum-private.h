/* pioneer-checksum-private.h - Checksums that find what was damaged
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* 64 bits, the same on every machine. Each step can be undone, so a change within any eight bytes is sure to be found; it is no proof
 * against forgery. Zero it to begin with; all pieces but the last are whole eights of bytes. */
typedef struct
{
  guint64 state;
  guint64 length;
} PioneerChecksum;

void pioneer_checksum_add (PioneerChecksum *self, gconstpointer bytes, gsize length);
guint64 pioneer_checksum_get (const PioneerChecksum *self);

guint64 pioneer_checksum_of (gconstpointer bytes, gsize length);

G_END_DECLS
