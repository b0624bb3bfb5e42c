/* pioneer-value-classes-private.h - The classes of all shapes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-contact.h"
#include "pioneer-coordinates.h"
#include "pioneer-event.h"
#include "pioneer-feature.h"
#include "pioneer-figure.h"
#include "pioneer-funding.h"
#include "pioneer-identifier.h"
#include "pioneer-participation.h"
#include "pioneer-partnership.h"
#include "pioneer-population.h"
#include "pioneer-relation.h"
#include "pioneer-remark.h"
#include "pioneer-selection-stage.h"
#include "pioneer-tally.h"
