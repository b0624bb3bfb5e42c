/* pioneer-identifier.c - A code in a register
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-identifier.h"

#include "pioneer-value-private.h"

/**
 * PioneerIdentifier:
 *
 * The code under which a register lists an organisation or a place.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerIdentifier
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerIdentifier, pioneer_identifier, PIONEER_TYPE_VALUE)

/**
 * PioneerIdentifier:scheme: (getter get_scheme)
 *
 * The scheme: `ods`, `gss`; %NULL where not given.
 */

/**
 * PioneerIdentifier:value: (getter get_value)
 *
 * The code; %NULL where not given.
 */

static void
pioneer_identifier_class_init (PioneerIdentifierClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_identifier_shape);
}

static void
pioneer_identifier_init (G_GNUC_UNUSED PioneerIdentifier *self)
{
}

/**
 * pioneer_identifier_get_scheme: (get-property scheme)
 * @self: an identifier
 *
 * Gets the scheme: `ods`, `gss`.
 *
 * Returns: (transfer none) (nullable): the scheme: `ods`, `gss`; %NULL where not given
 */
const char *
pioneer_identifier_get_scheme (PioneerIdentifier *self)
{
  g_return_val_if_fail (PIONEER_IS_IDENTIFIER (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_IDENTIFIER_SCHEME);
}

/**
 * pioneer_identifier_get_value: (get-property value)
 * @self: an identifier
 *
 * Gets the code.
 *
 * Returns: (transfer none) (nullable): the code; %NULL where not given
 */
const char *
pioneer_identifier_get_value (PioneerIdentifier *self)
{
  g_return_val_if_fail (PIONEER_IS_IDENTIFIER (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_IDENTIFIER_VALUE);
}
