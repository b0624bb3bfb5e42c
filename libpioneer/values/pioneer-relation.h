/* pioneer-relation.h - How a site is related to another
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_RELATION (pioneer_relation_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerRelation, pioneer_relation, PIONEER, RELATION, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
PioneerSite *pioneer_relation_get_site (PioneerRelation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerRelationKind pioneer_relation_get_kind (PioneerRelation *self);

G_END_DECLS
