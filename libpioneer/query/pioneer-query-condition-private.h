/* pioneer-query-condition-private.h - What all conditions are made with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-value-private.h"

G_BEGIN_DECLS

/* 0 where only a catalogue can tell. */
PioneerValueType pioneer_query_name_get_type (const PioneerQueryName *name);
/* It is no field, and its values are kinds of records. */
gboolean pioneer_query_name_is_kind (const PioneerQueryName *name);
PioneerQueryNode *pioneer_query_refuse_kind (const char *found, guint column, GError **error);

PioneerQueryNode *pioneer_query_condition_new (const PioneerQueryName *name, PioneerCondition condition, guint column);

/* In the notation of the catalogue. (transfer full) */
char *pioneer_query_write_amount (const PioneerQuantityData *amount);
char *pioneer_query_write_date (const PioneerPeriodData *date);

G_END_DECLS
