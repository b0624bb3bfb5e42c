/* pioneer-widening.h - Words of a query that the vocabulary knows by other names
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_WIDENING (pioneer_widening_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerWidening, pioneer_widening, PIONEER, WIDENING, GObject)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_widening_get_words (PioneerWidening *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_widening_get_concepts (PioneerWidening *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_widening_get_narrower (PioneerWidening *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_widening_get_n_labels (PioneerWidening *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_widening_get_label (PioneerWidening *self, guint position);

G_END_DECLS
