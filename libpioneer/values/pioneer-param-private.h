/* pioneer-param-private.h - Properties made from the tables of fields and shapes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* A read-only property that holds what the specification says. */
GParamSpec *pioneer_param_new (const char            *name,
                               const PioneerTypeSpec *spec);

G_END_DECLS
