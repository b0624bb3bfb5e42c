/* pioneer-neighbour-private.h - Neighbours, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-neighbour.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

PioneerNeighbour *pioneer_neighbour_new (PioneerStore *store, guint32 record, guint32 place, double distance);

G_END_DECLS
