/* pioneer-catalogue-verify.h - Checking citations against a folder of documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_verify (PioneerCatalogue *self, GFile *folder, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
GFile *
pioneer_catalogue_find_text (PioneerCatalogue *self, const char *source, GFile *folder, GCancellable *cancellable, GError **error);

G_END_DECLS
