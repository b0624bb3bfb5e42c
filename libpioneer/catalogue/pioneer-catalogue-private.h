/* pioneer-catalogue-private.h - Catalogues, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue.h"
#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Takes references of its own. */
PioneerCatalogue *pioneer_catalogue_new (PioneerStore *store, PioneerLayers *layers);
PioneerStore *pioneer_catalogue_get_store (PioneerCatalogue *self);
PioneerLayers *pioneer_catalogue_get_layers (PioneerCatalogue *self);

G_END_DECLS
