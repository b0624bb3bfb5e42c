/* pioneer-catalogue-builder.h - Makes a catalogue from files, records and statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CATALOGUE_BUILDER (pioneer_catalogue_builder_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCatalogueBuilder, pioneer_catalogue_builder, PIONEER, CATALOGUE_BUILDER, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerCatalogueBuilder *pioneer_catalogue_builder_new (void);

PIONEER_AVAILABLE_IN_1_0
PioneerPolicy pioneer_catalogue_builder_get_policy (PioneerCatalogueBuilder *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_builder_set_policy (PioneerCatalogueBuilder *self, PioneerPolicy policy);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_get_partial (PioneerCatalogueBuilder *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_builder_set_partial (PioneerCatalogueBuilder *self, gboolean partial);

PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_file (PioneerCatalogueBuilder *self, GFile *file, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_builder_add_file_async (
    PioneerCatalogueBuilder *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_file_finish (PioneerCatalogueBuilder *self, GAsyncResult *result, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_stream (
    PioneerCatalogueBuilder *self, GInputStream *stream, const char *name, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_builder_add_stream_async (PioneerCatalogueBuilder *self,
                                                 GInputStream *stream,
                                                 const char *name,
                                                 GCancellable *cancellable,
                                                 GAsyncReadyCallback callback,
                                                 gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_stream_finish (PioneerCatalogueBuilder *self, GAsyncResult *result, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_bytes (PioneerCatalogueBuilder *self, GBytes *bytes, const char *name, GError **error);

PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_record (PioneerCatalogueBuilder *self, const char *json, const char *layer, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_statement (
    PioneerCatalogueBuilder *self, const char *record, const char *field, const char *json, const char *layer, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_catalogue (PioneerCatalogueBuilder *self, PioneerCatalogue *catalogue, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_builder_add_shipped (PioneerCatalogueBuilder *self, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_builder_get_issues (PioneerCatalogueBuilder *self);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_builder_build (PioneerCatalogueBuilder *self, GError **error);

G_END_DECLS
