/* pioneer-catalogue.h - All records, and the ways to them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CATALOGUE (pioneer_catalogue_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCatalogue, pioneer_catalogue, PIONEER, CATALOGUE, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_load_shipped (GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_load (GFile *file, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_load_finish (GAsyncResult *result, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_catalogue_get_record (PioneerCatalogue *self, const char *reference);
PIONEER_AVAILABLE_IN_1_0
PioneerProgramme *pioneer_catalogue_get_programme (PioneerCatalogue *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
PioneerSite *pioneer_catalogue_get_site (PioneerCatalogue *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_catalogue_get_partner (PioneerCatalogue *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
PioneerOutcome *pioneer_catalogue_get_outcome (PioneerCatalogue *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
PioneerSource *pioneer_catalogue_get_source (PioneerCatalogue *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_catalogue_get_concept (PioneerCatalogue *self, const char *id);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_records (PioneerCatalogue *self, PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_programmes (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_sites (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_partners (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_outcomes (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_sources (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_concepts (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_statements (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_get_conflicts (PioneerCatalogue *self);

PIONEER_AVAILABLE_IN_1_0
PioneerPolicy pioneer_catalogue_get_policy (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_with_policy (PioneerCatalogue *self, PioneerPolicy policy);
PIONEER_AVAILABLE_IN_1_0
PioneerCatalogue *pioneer_catalogue_without_source (PioneerCatalogue *self, const char *id, GError **error);

PIONEER_AVAILABLE_IN_1_0
guint pioneer_catalogue_get_n_layers (PioneerCatalogue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_catalogue_get_layer (PioneerCatalogue *self, guint position);

PIONEER_AVAILABLE_IN_1_0
char *pioneer_catalogue_to_json (PioneerCatalogue *self, const char *layer, GError **error);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_catalogue_to_json_lines (PioneerCatalogue *self, const char *layer, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_save (PioneerCatalogue *self, GFile *file, const char *layer, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_catalogue_save_async (PioneerCatalogue *self,
                                   GFile *file,
                                   const char *layer,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_catalogue_save_finish (PioneerCatalogue *self, GAsyncResult *result, GError **error);

G_END_DECLS
