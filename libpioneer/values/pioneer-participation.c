/* pioneer-participation.c - A site's part in a programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-participation.h"

#include "pioneer-value-private.h"

/**
 * PioneerParticipation:
 *
 * What part a site has in a programme, and how far it came in the selection.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerParticipation
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerParticipation, pioneer_participation, PIONEER_TYPE_VALUE)

/**
 * PioneerParticipation:programme: (getter get_programme)
 *
 * The programme; %NULL where not given.
 */

/**
 * PioneerParticipation:status: (getter get_status)
 *
 * How far the site came in the selection.
 */

/**
 * PioneerParticipation:wave: (getter get_wave)
 *
 * The round of selection; %NULL where not given.
 */

/**
 * PioneerParticipation:date: (getter get_date)
 *
 * When the status was reached; %NULL where not given.
 */

static void
pioneer_participation_class_init (PioneerParticipationClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_participation_shape);
}

static void
pioneer_participation_init (G_GNUC_UNUSED PioneerParticipation *self)
{
}

/**
 * pioneer_participation_get_programme: (get-property programme)
 * @self: a participation
 *
 * Gets the programme.
 *
 * Returns: (transfer full) (nullable): the programme; %NULL where not given
 */
PioneerProgramme *
pioneer_participation_get_programme (PioneerParticipation *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTICIPATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTICIPATION_PROGRAMME);
}

/**
 * pioneer_participation_get_status: (get-property status)
 * @self: a participation
 *
 * Gets how far the site came in the selection.
 *
 * Returns: how far the site came in the selection
 */
PioneerParticipationStatus
pioneer_participation_get_status (PioneerParticipation *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTICIPATION (self), PIONEER_PARTICIPATION_STATUS_APPLIED);

  return (PioneerParticipationStatus) pioneer_value_member_choice (PIONEER_VALUE (self), PIONEER_PARTICIPATION_STATUS);
}

/**
 * pioneer_participation_get_wave: (get-property wave)
 * @self: a participation
 *
 * Gets the round of selection.
 *
 * Returns: (transfer none) (nullable): the round of selection; %NULL where not given
 */
const char *
pioneer_participation_get_wave (PioneerParticipation *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTICIPATION (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_PARTICIPATION_WAVE);
}

/**
 * pioneer_participation_get_date: (get-property date)
 * @self: a participation
 *
 * Gets when the status was reached.
 *
 * Returns: (transfer full) (nullable): when the status was reached; %NULL where not given
 */
PioneerPeriod *
pioneer_participation_get_date (PioneerParticipation *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTICIPATION (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_PARTICIPATION_DATE);
}
