/* pioneer-identifier.h - A code in a register
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_IDENTIFIER (pioneer_identifier_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerIdentifier, pioneer_identifier, PIONEER, IDENTIFIER, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_identifier_get_scheme (PioneerIdentifier *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_identifier_get_value (PioneerIdentifier *self);

G_END_DECLS
