/* pioneer-remark.c - What someone in public office said
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-remark.h"

#include "pioneer-value-private.h"

/**
 * PioneerRemark:
 *
 * What someone who speaks in public office said, in short and in the curator's words.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerRemark
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerRemark, pioneer_remark, PIONEER_TYPE_VALUE)

/**
 * PioneerRemark:speaker: (getter get_speaker)
 *
 * Who spoke; %NULL where not given.
 */

/**
 * PioneerRemark:office: (getter get_office)
 *
 * The office that the speaker held; %NULL where not given.
 */

/**
 * PioneerRemark:organisation: (getter get_organisation)
 *
 * The organisation that the speaker spoke for; %NULL where not given.
 */

/**
 * PioneerRemark:gist: (getter get_gist)
 *
 * What was said, in short; %NULL where not given.
 */

static void
pioneer_remark_class_init (PioneerRemarkClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_remark_shape);
}

static void
pioneer_remark_init (G_GNUC_UNUSED PioneerRemark *self)
{
}

/**
 * pioneer_remark_get_speaker: (get-property speaker)
 * @self: a remark
 *
 * Gets who spoke.
 *
 * Returns: (transfer none) (nullable): who spoke; %NULL where not given
 */
const char *
pioneer_remark_get_speaker (PioneerRemark *self)
{
  g_return_val_if_fail (PIONEER_IS_REMARK (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_REMARK_SPEAKER);
}

/**
 * pioneer_remark_get_office: (get-property office)
 * @self: a remark
 *
 * Gets the office that the speaker held.
 *
 * Returns: (transfer none) (nullable): the office that the speaker held; %NULL where not given
 */
const char *
pioneer_remark_get_office (PioneerRemark *self)
{
  g_return_val_if_fail (PIONEER_IS_REMARK (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_REMARK_OFFICE);
}

/**
 * pioneer_remark_get_organisation: (get-property organisation)
 * @self: a remark
 *
 * Gets the organisation that the speaker spoke for.
 *
 * Returns: (transfer full) (nullable): the organisation that the speaker spoke for; %NULL where not given
 */
PioneerPartner *
pioneer_remark_get_organisation (PioneerRemark *self)
{
  g_return_val_if_fail (PIONEER_IS_REMARK (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_REMARK_ORGANISATION);
}

/**
 * pioneer_remark_get_gist: (get-property gist)
 * @self: a remark
 *
 * Gets what was said, in short.
 *
 * Returns: (transfer none) (nullable): what was said, in short; %NULL where not given
 */
const char *
pioneer_remark_get_gist (PioneerRemark *self)
{
  g_return_val_if_fail (PIONEER_IS_REMARK (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_REMARK_GIST);
}
