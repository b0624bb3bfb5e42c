/* pioneer-record.h - What all records have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_RECORD (pioneer_record_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (PioneerRecord, pioneer_record, PIONEER, RECORD, GObject)

struct _PioneerRecordClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

PIONEER_AVAILABLE_IN_1_0
PioneerKind pioneer_record_get_kind (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_record_get_id (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_record_get_reference (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_record_get_name (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_names (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_record_get_summary (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_notes (PioneerRecord *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_fields (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_statements (PioneerRecord *self, const char *field, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_values (PioneerRecord *self, const char *field, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerState pioneer_record_get_state (PioneerRecord *self, const char *field, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerResolution *pioneer_record_resolve (PioneerRecord *self, const char *field, PioneerPolicy policy, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_conflicts (PioneerRecord *self);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_mentions (PioneerRecord *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_record_get_sources (PioneerRecord *self);

G_END_DECLS
