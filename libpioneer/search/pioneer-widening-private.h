/* pioneer-widening-private.h - Widenings, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-widening.h"

G_BEGIN_DECLS

PioneerWidening *pioneer_widening_new (PioneerStore *store, const PioneerWidened *widened);

G_END_DECLS
