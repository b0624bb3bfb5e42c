/* pioneer-value.h - What all values have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_VALUE (pioneer_value_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (PioneerValue, pioneer_value, PIONEER, VALUE, GObject)

struct _PioneerValueClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

PIONEER_AVAILABLE_IN_1_0
PioneerStatement *pioneer_value_get_statement (PioneerValue *self);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_value_equal (PioneerValue *self, PioneerValue *other);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_value_to_string (PioneerValue *self);

G_END_DECLS
