/* pioneer-field.h - What a field is
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FIELD (pioneer_field_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerField, pioneer_field, PIONEER, FIELD, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerField *pioneer_field_lookup (PioneerKind kind, const char *name, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_field_list (PioneerKind kind);

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_field_get_name (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_field_get_label (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_field_get_plural (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_field_get_meaning (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
PioneerValueType pioneer_field_get_value_type (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_field_get_shape (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_field_has_many (PioneerField *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_field_is_facet (PioneerField *self);

G_END_DECLS
