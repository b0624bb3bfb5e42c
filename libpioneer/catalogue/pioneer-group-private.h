/* pioneer-group-private.h - Groups, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-group.h"

G_BEGIN_DECLS

/* Takes all three; the value is NULL for the group of those of which none is stated. */
PioneerGroup *pioneer_group_new (char *value, char *label, PioneerList *items);

G_END_DECLS
