/* pioneer-change-private.h - Changes that a source states
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-change.h"

G_BEGIN_DECLS

/* A change as a source states it: a percentage is relative, anything else is absolute. */
PioneerChange *pioneer_change_new_stated (PioneerQuantity *stated);

G_END_DECLS
