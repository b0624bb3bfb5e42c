/* pioneer-text.h - Text that a statement gives
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_TEXT (pioneer_text_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerText, pioneer_text, PIONEER, TEXT, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_text_get_text (PioneerText *self);

G_END_DECLS
