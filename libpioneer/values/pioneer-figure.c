/* pioneer-figure.c - A figure that is no outcome
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-figure.h"

#include "pioneer-value-private.h"

/**
 * PioneerFigure:
 *
 * A figure that is no outcome of the programme or site: context, a forecast, a register's count.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerFigure
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerFigure, pioneer_figure, PIONEER_TYPE_VALUE)

/**
 * PioneerFigure:what: (getter get_what)
 *
 * What is counted; %NULL where not given.
 */

/**
 * PioneerFigure:measure: (getter get_measure)
 *
 * The measure; %NULL where not given.
 */

/**
 * PioneerFigure:quantity: (getter get_quantity)
 *
 * How many or how much; %NULL where not given.
 */

/**
 * PioneerFigure:date: (getter get_date)
 *
 * When; %NULL where not given.
 */

/**
 * PioneerFigure:place: (getter get_place)
 *
 * Where; %NULL where not given.
 */

static void
pioneer_figure_class_init (PioneerFigureClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_figure_shape);
}

static void
pioneer_figure_init (G_GNUC_UNUSED PioneerFigure *self)
{
}

/**
 * pioneer_figure_get_what: (get-property what)
 * @self: a figure
 *
 * Gets what is counted.
 *
 * Returns: (transfer none) (nullable): what is counted; %NULL where not given
 */
const char *
pioneer_figure_get_what (PioneerFigure *self)
{
  g_return_val_if_fail (PIONEER_IS_FIGURE (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_FIGURE_WHAT);
}

/**
 * pioneer_figure_get_measure: (get-property measure)
 * @self: a figure
 *
 * Gets the measure.
 *
 * Returns: (transfer full) (nullable): the measure; %NULL where not given
 */
PioneerConcept *
pioneer_figure_get_measure (PioneerFigure *self)
{
  g_return_val_if_fail (PIONEER_IS_FIGURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FIGURE_MEASURE);
}

/**
 * pioneer_figure_get_quantity: (get-property quantity)
 * @self: a figure
 *
 * Gets how many or how much.
 *
 * Returns: (transfer full) (nullable): how many or how much; %NULL where not given
 */
PioneerQuantity *
pioneer_figure_get_quantity (PioneerFigure *self)
{
  g_return_val_if_fail (PIONEER_IS_FIGURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FIGURE_QUANTITY);
}

/**
 * pioneer_figure_get_date: (get-property date)
 * @self: a figure
 *
 * Gets when.
 *
 * Returns: (transfer full) (nullable): when; %NULL where not given
 */
PioneerPeriod *
pioneer_figure_get_date (PioneerFigure *self)
{
  g_return_val_if_fail (PIONEER_IS_FIGURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FIGURE_DATE);
}

/**
 * pioneer_figure_get_place: (get-property place)
 * @self: a figure
 *
 * Gets where.
 *
 * Returns: (transfer full) (nullable): where; %NULL where not given
 */
PioneerConcept *
pioneer_figure_get_place (PioneerFigure *self)
{
  g_return_val_if_fail (PIONEER_IS_FIGURE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_FIGURE_PLACE);
}
