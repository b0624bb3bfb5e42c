/* pioneer-facet-value-private.h - Values of facets, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-facet-value.h"
#include "pioneer-query.h"
#include "pioneer-counts-private.h"

G_BEGIN_DECLS

/* Takes the texts. */
PioneerFacetValue *pioneer_facet_value_new (
    PioneerQuery *query, const char *field, char *value, char *label, char *wanted, guint count, const guint *counts);

G_END_DECLS
