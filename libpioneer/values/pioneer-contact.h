/* pioneer-contact.h - Whom to ask
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-value.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CONTACT (pioneer_contact_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerContact, pioneer_contact, PIONEER, CONTACT, PioneerValue)

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contact_get_kind (PioneerContact *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contact_get_name (PioneerContact *self);
PIONEER_AVAILABLE_IN_1_0
PioneerPartner *pioneer_contact_get_organisation (PioneerContact *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contact_get_telephone (PioneerContact *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_contact_get_email (PioneerContact *self);

G_END_DECLS
