/* pioneer-compiled-writer-private.h - Writing compiled catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

typedef struct
{
  PioneerStore *store;
  PioneerLayers *layers;
  GBytes *index; /* what the catalogue is searched by; or NULL for a file without it */
} PioneerCompiling;

/* The same bytes for the same catalogue. */
gboolean
pioneer_compiled_write (const PioneerCompiling *compiling, GOutputStream *stream, GCancellable *cancellable, GError **error);

G_END_DECLS
