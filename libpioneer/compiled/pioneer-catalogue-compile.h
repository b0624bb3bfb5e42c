/* pioneer-catalogue-compile.h - Catalogues in files that open at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_compile (PioneerCatalogue *self, GFile *file, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_compile_async (
    PioneerCatalogue *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_compile_finish (PioneerCatalogue *self, GAsyncResult *result, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_open (GFile *file, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_open_path (const char *path, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_check_file (GFile *file, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_catalogue_get_damage (PioneerCatalogue *self);

G_END_DECLS
