/* pioneer-param.c - Properties made from the tables of fields and shapes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-param-private.h"

#include "pioneer-period.h"
#include "pioneer-quantity.h"
#include "pioneer-record-private.h"

#define FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

GType
pioneer_param_record_type (guint kinds)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (kinds == 1u << kind)
      return pioneer_record_type (kind);

  return PIONEER_TYPE_RECORD;
}

static GParamSpec *
choice_param (const char *name, const PioneerTypeSpec *spec)
{
  GType type = spec->get_choice ();
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  return g_param_spec_enum (name, NULL, NULL, type, class->minimum, FLAGS);
}

GParamSpec *
pioneer_param_new (const char *name, const PioneerTypeSpec *spec)
{
  switch (spec->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return g_param_spec_string (name, NULL, NULL, NULL, FLAGS);
    case PIONEER_VALUE_TYPE_NUMBER:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, FLAGS);
    case PIONEER_VALUE_TYPE_CHOICE:
      return choice_param (name, spec);
    case PIONEER_VALUE_TYPE_RECORD:
      return g_param_spec_object (name, NULL, NULL, pioneer_param_record_type (spec->kinds), FLAGS);
    case PIONEER_VALUE_TYPE_QUANTITY:
      return g_param_spec_object (name, NULL, NULL, PIONEER_TYPE_QUANTITY, FLAGS);
    case PIONEER_VALUE_TYPE_PERIOD:
      return g_param_spec_object (name, NULL, NULL, PIONEER_TYPE_PERIOD, FLAGS);
    case PIONEER_VALUE_TYPE_SHAPE:
      return g_param_spec_object (name, NULL, NULL, spec->shape->get_type (), FLAGS);
    default:
      g_assert_not_reached ();
    }
}
