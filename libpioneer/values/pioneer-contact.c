/* pioneer-contact.c - Whom to ask
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-contact.h"

#include "pioneer-value-private.h"

/**
 * PioneerContact:
 *
 * Whom to ask. A contact is personal data: it is left out of search, reports and exports unless it is asked for.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerContact
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerContact, pioneer_contact, PIONEER_TYPE_VALUE)

/**
 * PioneerContact:kind: (getter get_kind)
 *
 * What the contact is for: "press"; %NULL where not given.
 */

/**
 * PioneerContact:name: (getter get_name)
 *
 * The name; %NULL where not given.
 */

/**
 * PioneerContact:organisation: (getter get_organisation)
 *
 * The organisation; %NULL where not given.
 */

/**
 * PioneerContact:telephone: (getter get_telephone)
 *
 * The telephone number; %NULL where not given.
 */

/**
 * PioneerContact:email: (getter get_email)
 *
 * The e-mail address; %NULL where not given.
 */

static void
pioneer_contact_class_init (PioneerContactClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_contact_shape);
}

static void
pioneer_contact_init (G_GNUC_UNUSED PioneerContact *self)
{
}

/**
 * pioneer_contact_get_kind: (get-property kind)
 * @self: a contact
 *
 * Gets what the contact is for: "press".
 *
 * Returns: (transfer none) (nullable): what the contact is for: "press"; %NULL where not given
 */
const char *
pioneer_contact_get_kind (PioneerContact *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTACT (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_CONTACT_KIND);
}

/**
 * pioneer_contact_get_name: (get-property name)
 * @self: a contact
 *
 * Gets the name.
 *
 * Returns: (transfer none) (nullable): the name; %NULL where not given
 */
const char *
pioneer_contact_get_name (PioneerContact *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTACT (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_CONTACT_NAME);
}

/**
 * pioneer_contact_get_organisation: (get-property organisation)
 * @self: a contact
 *
 * Gets the organisation.
 *
 * Returns: (transfer full) (nullable): the organisation; %NULL where not given
 */
PioneerPartner *
pioneer_contact_get_organisation (PioneerContact *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTACT (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_CONTACT_ORGANISATION);
}

/**
 * pioneer_contact_get_telephone: (get-property telephone)
 * @self: a contact
 *
 * Gets the telephone number.
 *
 * Returns: (transfer none) (nullable): the telephone number; %NULL where not given
 */
const char *
pioneer_contact_get_telephone (PioneerContact *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTACT (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_CONTACT_TELEPHONE);
}

/**
 * pioneer_contact_get_email: (get-property email)
 * @self: a contact
 *
 * Gets the e-mail address.
 *
 * Returns: (transfer none) (nullable): the e-mail address; %NULL where not given
 */
const char *
pioneer_contact_get_email (PioneerContact *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTACT (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_CONTACT_EMAIL);
}
