/* pioneer-field-private.h - Fields, for the other classes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-field.h"
#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* (transfer full) */
PioneerField *pioneer_field_object (PioneerFieldId field);

/* -1 with an error that lists the fields there are. */
int pioneer_field_find_or_fail (PioneerKind kind, const char *name, GError **error);

G_END_DECLS
