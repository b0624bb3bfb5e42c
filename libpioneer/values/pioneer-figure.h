/* pioneer-figure.h - A figure that is no outcome
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_FIGURE (pioneer_figure_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerFigure, pioneer_figure, PIONEER, FIGURE, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_figure_get_what (PioneerFigure *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_figure_get_measure (PioneerFigure *self);
PIONEER_AVAILABLE_IN_1_0
PioneerQuantity *pioneer_figure_get_quantity (PioneerFigure *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPeriod *pioneer_figure_get_date (PioneerFigure *self);
PIONEER_AVAILABLE_IN_1_0
PioneerConcept *pioneer_figure_get_place (PioneerFigure *self);

G_END_DECLS
