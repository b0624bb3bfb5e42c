/* pioneer-selection-stage.c - A stage of a programme's selection
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-selection-stage.h"

#include "pioneer-value-private.h"

/**
 * PioneerSelectionStage:
 *
 * How many were left at a stage of the selection of sites, and what was counted: bids, authorities, areas.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerSelectionStage
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerSelectionStage, pioneer_selection_stage, PIONEER_TYPE_VALUE)

/**
 * PioneerSelectionStage:stage: (getter get_stage)
 *
 * The stage; %NULL where not given.
 */

/**
 * PioneerSelectionStage:counted: (getter get_counted)
 *
 * What was counted; %NULL where not given.
 */

/**
 * PioneerSelectionStage:quantity: (getter get_quantity)
 *
 * How many; %NULL where not given.
 */

/**
 * PioneerSelectionStage:date: (getter get_date)
 *
 * When; %NULL where not given.
 */

static void
pioneer_selection_stage_class_init (PioneerSelectionStageClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_selection_stage_shape);
}

static void
pioneer_selection_stage_init (G_GNUC_UNUSED PioneerSelectionStage *self)
{
}

/**
 * pioneer_selection_stage_get_stage: (get-property stage)
 * @self: a selection stage
 *
 * Gets the stage.
 *
 * Returns: (transfer full) (nullable): the stage; %NULL where not given
 */
PioneerConcept *
pioneer_selection_stage_get_stage (PioneerSelectionStage *self)
{
  g_return_val_if_fail (PIONEER_IS_SELECTION_STAGE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_SELECTION_STAGE_STAGE);
}

/**
 * pioneer_selection_stage_get_counted: (get-property counted)
 * @self: a selection stage
 *
 * Gets what was counted.
 *
 * Returns: (transfer none) (nullable): what was counted; %NULL where not given
 */
const char *
pioneer_selection_stage_get_counted (PioneerSelectionStage *self)
{
  g_return_val_if_fail (PIONEER_IS_SELECTION_STAGE (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_SELECTION_STAGE_COUNTED);
}

/**
 * pioneer_selection_stage_get_quantity: (get-property quantity)
 * @self: a selection stage
 *
 * Gets how many.
 *
 * Returns: (transfer full) (nullable): how many; %NULL where not given
 */
PioneerQuantity *
pioneer_selection_stage_get_quantity (PioneerSelectionStage *self)
{
  g_return_val_if_fail (PIONEER_IS_SELECTION_STAGE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_SELECTION_STAGE_QUANTITY);
}

/**
 * pioneer_selection_stage_get_date: (get-property date)
 * @self: a selection stage
 *
 * Gets when.
 *
 * Returns: (transfer full) (nullable): when; %NULL where not given
 */
PioneerPeriod *
pioneer_selection_stage_get_date (PioneerSelectionStage *self)
{
  g_return_val_if_fail (PIONEER_IS_SELECTION_STAGE (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_SELECTION_STAGE_DATE);
}
