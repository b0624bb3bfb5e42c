/* pioneer-param-private.h - Properties made from the tables of fields and shapes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* A read-only property that holds what the specification says. */
GParamSpec *pioneer_param_new (const char *name, const PioneerTypeSpec *spec);

/* The class of the records of some kinds (1 << PioneerKind); where there are several, what they have in common. */
GType pioneer_param_record_type (guint kinds);

G_END_DECLS
