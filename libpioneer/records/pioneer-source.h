/* pioneer-source.h - A document
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_SOURCE (pioneer_source_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerSource, pioneer_source, PIONEER, SOURCE, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_source_get_publisher (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_source_get_source_type (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_source_get_published (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_source_get_language (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_source_get_licence (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_source_get_file (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_source_get_digest (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_source_get_derived_from (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_source_get_quotes (PioneerSource *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_source_get_statements (PioneerSource *self);

G_END_DECLS
