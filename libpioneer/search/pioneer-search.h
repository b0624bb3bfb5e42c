/* pioneer-search.h - A search of a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SEARCH (pioneer_search_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSearch, pioneer_search, PIONEER, SEARCH, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerSearch *pioneer_search_new (PioneerQuery *query);
PIONEER_AVAILABLE_IN_1_0
PioneerQuery *pioneer_search_get_query (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_query (PioneerSearch *self, PioneerQuery *query);

PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_search_get_widening (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_widening (PioneerSearch *self, gboolean widening);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_search_get_offset (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_offset (PioneerSearch *self, guint offset);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_search_get_limit (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_limit (PioneerSearch *self, guint limit);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_search_get_sort (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_sort (PioneerSearch *self, const char *sort);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_search_get_descending (PioneerSearch *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_set_descending (PioneerSearch *self, gboolean descending);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_add_facet (PioneerSearch *self, const char *name);

PIONEER_AVAILABLE_IN_1_0
PioneerResults *pioneer_search_run (PioneerSearch *self, PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_search_run_async (
    PioneerSearch *self, PioneerCatalogue *catalogue, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
PioneerResults *pioneer_search_run_finish (PioneerSearch *self, GAsyncResult *result, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerResults *pioneer_catalogue_search (PioneerCatalogue *self, const char *text, GError **error);

G_END_DECLS
