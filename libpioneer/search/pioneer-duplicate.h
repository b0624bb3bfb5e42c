/* pioneer-duplicate.h - Two records that may be the same
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_DUPLICATE (pioneer_duplicate_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerDuplicate, pioneer_duplicate, PIONEER, DUPLICATE, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_duplicate_get_record (PioneerDuplicate *self);
PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_duplicate_get_other (PioneerDuplicate *self);
PIONEER_AVAILABLE_IN_1_0
double pioneer_duplicate_get_score (PioneerDuplicate *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_duplicate_is_certain (PioneerDuplicate *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_duplicate_get_n_reasons (PioneerDuplicate *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_duplicate_get_reason (PioneerDuplicate *self, guint position);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_catalogue_find_duplicates (PioneerCatalogue *self, PioneerKind kind, double threshold, GError **error);

G_END_DECLS
