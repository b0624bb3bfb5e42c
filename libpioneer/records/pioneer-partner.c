/* pioneer-partner.c - An organisation or a group of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-partner.h"

#include "pioneer-record-private.h"

/**
 * PioneerPartner:
 *
 * An organisation that takes part, or a group of organisations that isn't named one by one.
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerPartner
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerPartner, pioneer_partner, PIONEER_TYPE_RECORD)

/**
 * PioneerPartner:partner-type: (getter get_partner_type)
 *
 * What sort of organisation it is.
 */

/**
 * PioneerPartner:identifiers: (getter get_identifiers)
 *
 * Its code in a register.
 */

/**
 * PioneerPartner:opened: (getter get_opened)
 *
 * When it came into being.
 */

/**
 * PioneerPartner:closed: (getter get_closed)
 *
 * When it ceased to be.
 */

/**
 * PioneerPartner:predecessors: (getter get_predecessors)
 *
 * What it took over from.
 */

/**
 * PioneerPartner:successors: (getter get_successors)
 *
 * What took over from it.
 */

/**
 * PioneerPartner:parents: (getter get_parents)
 *
 * The organisation that it is a part of.
 */

/**
 * PioneerPartner:members: (getter get_members)
 *
 * Organisations that belong to it.
 */

/**
 * PioneerPartner:count: (getter get_count)
 *
 * How many a group that isn't named one by one consists of.
 */

/**
 * PioneerPartner:places: (getter get_places)
 *
 * Where it is.
 */

static void
pioneer_partner_class_init (PioneerPartnerClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_PARTNER);
}

static void
pioneer_partner_init (G_GNUC_UNUSED PioneerPartner *self)
{
}

/**
 * pioneer_partner_get_partner_type: (get-property partner-type)
 * @self: a partner
 *
 * Gets the field `type`: what sort of organisation it is.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerConcept *
pioneer_partner_get_partner_type (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_PARTNER_TYPE);
}

/**
 * pioneer_partner_get_identifiers: (get-property identifiers)
 * @self: a partner
 *
 * Gets the field `identifier`: its code in a register.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Identifier]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_identifiers (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_IDENTIFIER);
}

/**
 * pioneer_partner_get_opened: (get-property opened)
 * @self: a partner
 *
 * Gets the field `opened`: when it came into being.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_partner_get_opened (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_OPENED);
}

/**
 * pioneer_partner_get_closed: (get-property closed)
 * @self: a partner
 *
 * Gets the field `closed`: when it ceased to be.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_partner_get_closed (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_CLOSED);
}

/**
 * pioneer_partner_get_predecessors: (get-property predecessors)
 * @self: a partner
 *
 * Gets the field `predecessor`: what it took over from.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_predecessors (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PREDECESSOR);
}

/**
 * pioneer_partner_get_successors: (get-property successors)
 * @self: a partner
 *
 * Gets the field `successor`: what took over from it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_successors (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_SUCCESSOR);
}

/**
 * pioneer_partner_get_parents: (get-property parents)
 * @self: a partner
 *
 * Gets the field `parent`: the organisation that it is a part of.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_parents (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PARENT);
}

/**
 * pioneer_partner_get_members: (get-property members)
 * @self: a partner
 *
 * Gets the field `member`: organisations that belong to it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_members (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_MEMBER);
}

/**
 * pioneer_partner_get_count: (get-property count)
 * @self: a partner
 *
 * Gets the field `count`: how many a group that isn't named one by one consists of.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerQuantity *
pioneer_partner_get_count (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_COUNT);
}

/**
 * pioneer_partner_get_places: (get-property places)
 * @self: a partner
 *
 * Gets the field `place`: where it is.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_partner_get_places (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_PLACE);
}

/**
 * pioneer_partner_get_sites:
 * @self: a partner
 *
 * Gets the sites that the partner works with, over all programmes, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Site]
 */
PioneerList *
pioneer_partner_get_sites (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_SITE, PIONEER_FIELD_PARTNERSHIP);
}

/**
 * pioneer_partner_get_programmes:
 * @self: a partner
 *
 * Gets the programmes that the partner works with, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]
 */
PioneerList *
pioneer_partner_get_programmes (PioneerPartner *self)
{
  g_return_val_if_fail (PIONEER_IS_PARTNER (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_PROGRAMME, PIONEER_FIELD_PARTNERSHIP);
}
