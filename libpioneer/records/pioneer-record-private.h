/* pioneer-record-private.h - What the classes of records are made with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

GType pioneer_record_type (PioneerKind kind);

/* The object of a record of the store. (transfer full) */
gpointer pioneer_record_object (PioneerStore *store, guint32 record);

PioneerStore *pioneer_record_get_store (PioneerRecord *self);
const PioneerRecordData *pioneer_record_get_data (PioneerRecord *self);
guint32 pioneer_record_get_index (PioneerRecord *self);

/* For the getters: the shown value of a field that has one, and the shown values of a field that has many. */
const char *pioneer_record_field_text (PioneerRecord *self, PioneerFieldId field);
int pioneer_record_field_choice (PioneerRecord *self, PioneerFieldId field);
gpointer pioneer_record_field_object (PioneerRecord *self, PioneerFieldId field);
PioneerList *pioneer_record_field_list (PioneerRecord *self, PioneerFieldId field);

/* The records of a kind (0 for any) that name this one in a field (-1 for any) of theirs; and those that this one names. */
PioneerList *pioneer_record_mentioned_by (PioneerRecord *self, PioneerKind kind, int field);
PioneerList *pioneer_record_named_in (PioneerRecord *self, PioneerKind kind, PioneerFieldId field);

/* Installs a property for each field of the kind that isn't every record's. */
void pioneer_record_install_fields (GObjectClass *klass, PioneerKind kind);

G_END_DECLS
