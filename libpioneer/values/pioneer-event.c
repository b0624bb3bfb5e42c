/* pioneer-event.c - Something that happened
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-event.h"

#include "pioneer-value-private.h"

/**
 * PioneerEvent:
 *
 * Something that happened, or is to happen, on a date.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerEvent
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerEvent, pioneer_event, PIONEER_TYPE_VALUE)

/**
 * PioneerEvent:kind: (getter get_kind)
 *
 * The kind of event; %NULL where not given.
 */

/**
 * PioneerEvent:date: (getter get_date)
 *
 * When; %NULL where not given.
 */

/**
 * PioneerEvent:description: (getter get_description)
 *
 * What, in the curator's words; %NULL where not given.
 */

/**
 * PioneerEvent:place: (getter get_place)
 *
 * Where; %NULL where not given.
 */

static void
pioneer_event_class_init (PioneerEventClass *klass)
{
  pioneer_value_install_members (G_OBJECT_CLASS (klass), &pioneer_event_shape);
}

static void
pioneer_event_init (G_GNUC_UNUSED PioneerEvent *self)
{
}

/**
 * pioneer_event_get_kind: (get-property kind)
 * @self: an event
 *
 * Gets the kind of event.
 *
 * Returns: (transfer full) (nullable): the kind of event; %NULL where not given
 */
PioneerConcept *
pioneer_event_get_kind (PioneerEvent *self)
{
  g_return_val_if_fail (PIONEER_IS_EVENT (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_EVENT_KIND);
}

/**
 * pioneer_event_get_date: (get-property date)
 * @self: an event
 *
 * Gets when.
 *
 * Returns: (transfer full) (nullable): when; %NULL where not given
 */
PioneerPeriod *
pioneer_event_get_date (PioneerEvent *self)
{
  g_return_val_if_fail (PIONEER_IS_EVENT (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_EVENT_DATE);
}

/**
 * pioneer_event_get_description: (get-property description)
 * @self: an event
 *
 * Gets what, in the curator's words.
 *
 * Returns: (transfer none) (nullable): what, in the curator's words; %NULL where not given
 */
const char *
pioneer_event_get_description (PioneerEvent *self)
{
  g_return_val_if_fail (PIONEER_IS_EVENT (self), NULL);

  return pioneer_value_member_text (PIONEER_VALUE (self), PIONEER_EVENT_DESCRIPTION);
}

/**
 * pioneer_event_get_place: (get-property place)
 * @self: an event
 *
 * Gets where.
 *
 * Returns: (transfer full) (nullable): where; %NULL where not given
 */
PioneerConcept *
pioneer_event_get_place (PioneerEvent *self)
{
  g_return_val_if_fail (PIONEER_IS_EVENT (self), NULL);

  return pioneer_value_member_object (PIONEER_VALUE (self), PIONEER_EVENT_PLACE);
}
