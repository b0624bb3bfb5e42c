/* pioneer-json-nodes.h - Handing records over as nodes of json-glib
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "pioneer-types.h"

G_BEGIN_DECLS

PIONEER_AVAILABLE_IN_1_0
char *pioneer_record_to_json (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
JsonNode *pioneer_record_to_node (PioneerRecord *self);

PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_node (PioneerCatalogueBuilder *self, JsonNode *node, const char *name, GError **error);

G_END_DECLS
