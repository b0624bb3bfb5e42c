/* pioneer-list.h - A list that filters, sorts, groups, unites and intersects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_LIST (pioneer_list_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerList, pioneer_list, PIONEER, LIST, GObject)

PIONEER_AVAILABLE_IN_1_0
guint pioneer_list_get_n_items (PioneerList *self);
PIONEER_AVAILABLE_IN_1_0
GObject *pioneer_list_get (PioneerList *self, guint position);
PIONEER_AVAILABLE_IN_1_0
GObject *pioneer_list_find (PioneerList *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_list_contains (PioneerList *self, GObject *item);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_filter (PioneerList *self, const char *field, const char *value, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *
pioneer_list_filter_range (PioneerList *self, const char *field, const char *lowest, const char *highest, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_sort (PioneerList *self, const char *field, gboolean descending, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_group (PioneerList *self, const char *field, GError **error);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_unite (PioneerList *self, PioneerList *other);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_intersect (PioneerList *self, PioneerList *other);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_subtract (PioneerList *self, PioneerList *other);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_list_slice (PioneerList *self, guint position, guint n_items);

G_END_DECLS
