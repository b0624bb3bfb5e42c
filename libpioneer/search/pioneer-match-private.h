/* pioneer-match-private.h - Matches, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-match.h"

G_BEGIN_DECLS

PioneerMatch *pioneer_match_new (PioneerResults *results, guint place);

G_END_DECLS
