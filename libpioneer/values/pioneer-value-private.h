/* pioneer-value-private.h - What the classes of values are made with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"
#include "pioneer-value.h"

G_BEGIN_DECLS

/* The object of a value: a PioneerRecord where it names one that there is, else a PioneerValue; NULL where there is neither.
 * (transfer full) */
gpointer pioneer_value_object (PioneerStore *store, const PioneerDatum *datum, const PioneerStatementData *statement);

/* A value that belongs to no catalogue: a quantity or a period. */
gpointer pioneer_value_new_free (GType type, const PioneerDatum *datum);

const PioneerDatum *pioneer_value_get_datum (PioneerValue *self);
/* NULL where it belongs to no catalogue. */
PioneerStore *pioneer_value_get_store (PioneerValue *self);

/* For the getters of shapes: members by their place in the shape. */
const char *pioneer_value_member_text (PioneerValue *self, guint member);
double pioneer_value_member_number (PioneerValue *self, guint member);
int pioneer_value_member_choice (PioneerValue *self, guint member);
gpointer pioneer_value_member_object (PioneerValue *self, guint member);

/* Installs a read-only property for each member of a shape, and the function that reads them. */
void pioneer_value_install_members (GObjectClass *klass, const PioneerShape *shape);

G_END_DECLS
