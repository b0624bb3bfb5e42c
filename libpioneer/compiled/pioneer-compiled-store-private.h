/* pioneer-compiled-store-private.h - The store of a compiled catalogue, read when it is touched
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-compiled-file-private.h"
#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* In constant time. The name is that of the file, for messages. */
PioneerStore *pioneer_compiled_store_new (GBytes *bytes, const char *name, GError **error);

/* NULL where the store is none of a compiled catalogue. */
const PioneerCompiledFile *pioneer_compiled_store_get_file (PioneerStore *store);
PioneerLayers *pioneer_compiled_store_make_layers (PioneerStore *store);
/* What is searched, 8-aligned; NULL where the file has none. (transfer full) */
GBytes *pioneer_compiled_store_get_index (PioneerStore *store);

/* How many records have been read, for tests. */
guint32 pioneer_compiled_store_count_read (PioneerStore *store);

/* Reads all: every section's checksum, every record and statement, their order, and the ways between them. */
gboolean pioneer_compiled_store_check (PioneerStore *store, GCancellable *cancellable, GError **error);

G_END_DECLS
