/* pioneer-statement.h - What a source says of one field of one record
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_STATEMENT (pioneer_statement_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerStatement, pioneer_statement, PIONEER, STATEMENT, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerRecord *pioneer_statement_get_record (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_field_name (PioneerStatement *self);

PIONEER_AVAILABLE_IN_1_0
PioneerState pioneer_statement_get_state (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
GObject *pioneer_statement_get_value (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_text (PioneerStatement *self);

PIONEER_AVAILABLE_IN_1_0
PioneerModality pioneer_statement_get_modality (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_statement_get_as_of (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_scope (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_attributed_to (PioneerStatement *self);

PIONEER_AVAILABLE_IN_1_0
PioneerRank pioneer_statement_get_rank (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_reason (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_statement_is_shown (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_statement_get_layer (PioneerStatement *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_statement_get_citations (PioneerStatement *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_statement_get_sources (PioneerStatement *self);

G_END_DECLS
