/* pioneer-catalogue-builder-private.h - What the parts of the builder share, and the tests look at
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue-builder.h"
#include "pioneer-draft-private.h"

G_BEGIN_DECLS

/* Takes over what was read, whose only file may have been refused: then FALSE, with its first error. */
gboolean pioneer_catalogue_builder_take (PioneerCatalogueBuilder *self, PioneerDraft *read, GError **error);

/* What pioneer_catalogue_builder_build() makes the catalogue of. */
PioneerStore *pioneer_catalogue_builder_build_store (PioneerCatalogueBuilder *self, GError **error);
/* Without the checks across all statements. */
PioneerStore *pioneer_catalogue_builder_build_unchecked (PioneerCatalogueBuilder *self);
PioneerLayers *pioneer_catalogue_builder_get_layers (PioneerCatalogueBuilder *self);
gboolean
pioneer_catalogue_builder_add_store (PioneerCatalogueBuilder *self, PioneerStore *store, PioneerLayers *layers, GError **error);
/* Bytes of what has been read. */
gsize pioneer_catalogue_builder_get_size (PioneerCatalogueBuilder *self);

G_END_DECLS
