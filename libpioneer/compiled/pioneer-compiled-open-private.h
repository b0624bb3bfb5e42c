/* pioneer-compiled-open-private.h - Opening compiled catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Whether a file begins as a compiled catalogue. What is no file on a disk, such as a pipe, is left alone. */
gboolean pioneer_compiled_probe (GFile *file, GCancellable *cancellable);

/* Maps it; what can't be mapped is read. */
PioneerStore *pioneer_compiled_open (GFile *file, GError **error);
/* Maps a file of this system. */
PioneerStore *pioneer_compiled_open_path (const char *path, GError **error);

G_END_DECLS
