/* pioneer-change.c - The change between two quantities
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-change-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-number-private.h"
#include "pioneer-quantity.h"
#include "pioneer-value.h"

/**
 * PioneerChange:
 *
 * The change from one quantity to another, so that outcomes in unlike units can be set side by side.
 *
 * The absolute change is `to - from`, in the unit of `from`; between two percentages it is in percentage points. The relative change
 * is `(to - from) / |from| * 100`, in percent. From 8 weeks to 48 hours is -7.71 weeks, or -96 %; from 46 % to 94 % is 48
 * percentage points, or 104 %. Where either end isn't exact, neither is the change. Immutable; usable from any thread.
 */

struct _PioneerChange
{
  GObject parent_instance;

  PioneerQuantity *absolute;
  PioneerQuantity *relative;
  gboolean calculated;
};

G_DEFINE_FINAL_TYPE (PioneerChange, pioneer_change, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ABSOLUTE,
  PROP_RELATIVE,
  PROP_CALCULATED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_change_finalize (GObject *object)
{
  PioneerChange *self = PIONEER_CHANGE (object);

  g_clear_object (&self->absolute);
  g_clear_object (&self->relative);

  G_OBJECT_CLASS (pioneer_change_parent_class)->finalize (object);
}

static void
pioneer_change_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerChange *self = PIONEER_CHANGE (object);

  switch (prop_id)
    {
    case PROP_ABSOLUTE:
      g_value_set_object (value, self->absolute);
      break;
    case PROP_RELATIVE:
      g_value_set_object (value, self->relative);
      break;
    case PROP_CALCULATED:
      g_value_set_boolean (value, self->calculated);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_change_class_init (PioneerChangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_change_finalize;
  object_class->get_property = pioneer_change_get_property;

  /**
   * PioneerChange:absolute: (getter get_absolute)
   *
   * The absolute change; %NULL where only the relative one is known.
   */
  props[PROP_ABSOLUTE] = g_param_spec_object ("absolute", NULL, NULL, PIONEER_TYPE_QUANTITY, flags);
  /**
   * PioneerChange:relative: (getter get_relative)
   *
   * The relative change, in percent; %NULL where it isn't known, or the change is from nothing.
   */
  props[PROP_RELATIVE] = g_param_spec_object ("relative", NULL, NULL, PIONEER_TYPE_QUANTITY, flags);
  /**
   * PioneerChange:calculated: (getter is_calculated)
   *
   * Whether the change was calculated, rather than stated by a source.
   */
  props[PROP_CALCULATED] = g_param_spec_boolean ("calculated", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_change_init (G_GNUC_UNUSED PioneerChange *self)
{
}

/* A change between inexact ends is itself given as a rough one. */
static PioneerQuantity *
new_quantity (double amount, const char *unit, gboolean exact)
{
  g_autoptr (GString) notation = NULL;

  if (exact)
    return pioneer_quantity_new (amount, unit, NULL);

  notation = g_string_new ("about ");
  pioneer_number_append (notation, amount);
  if (strcmp (unit, "count") != 0)
    g_string_append_printf (notation, " %s", unit);

  return pioneer_quantity_new_from_string (notation->str, NULL);
}

/* Between decimal fractions a difference has a hair's breadth of error, 0.3 - 0.1 is 0.19999999999999998: it is taken to the fourteenth
 * digit of the larger one, as far as these are exact. */
static double
subtract (double a, double b)
{
  double larger = MAX (fabs (a), fabs (b));
  double scale;

  if (!(larger > 0))
    return 0;

  scale = pow (10, 13 - floor (log10 (larger)));

  return pioneer_number_tidy (round ((a - b) * scale) / scale);
}

static gboolean
is_exact (PioneerQuantity *quantity)
{
  return pioneer_quantity_get_comparator (quantity) == PIONEER_COMPARATOR_EXACTLY &&
         !(pioneer_quantity_get_lower (quantity) < pioneer_quantity_get_upper (quantity));
}

/**
 * pioneer_change_new:
 * @from: the quantity before
 * @to: the quantity after, in a unit of the same dimension
 * @error: return location for an error, or %NULL
 *
 * Calculates the change from one quantity to another.
 *
 * Fails with %PIONEER_ERROR_UNLIKE_UNITS where their units are of unlike dimensions.
 *
 * Returns: (transfer full): the change; %NULL on error
 */
PioneerChange *
pioneer_change_new (PioneerQuantity *from, PioneerQuantity *to, GError **error)
{
  g_autoptr (PioneerQuantity) converted = NULL;
  PioneerChange *self;
  const char *unit;
  gboolean exact;
  double before;
  double after;

  g_return_val_if_fail (PIONEER_IS_QUANTITY (from), NULL);
  g_return_val_if_fail (PIONEER_IS_QUANTITY (to), NULL);

  unit = pioneer_quantity_get_unit (from);
  converted = pioneer_quantity_convert (to, unit, error);
  if (converted == NULL)
    return NULL;

  before = pioneer_quantity_get_amount (from);
  after = pioneer_quantity_get_amount (converted);
  exact = is_exact (from) && is_exact (to);

  self = g_object_new (PIONEER_TYPE_CHANGE, NULL);
  self->calculated = TRUE;
  self->absolute = new_quantity (subtract (after, before), strcmp (unit, "percent") == 0 ? "percentage-point" : unit, exact);
  if (fabs (before) > 0)
    self->relative = new_quantity (subtract (after / fabs (before) * 100, before > 0 ? 100 : -100), "percent", exact);

  return self;
}

PioneerChange *
pioneer_change_new_stated (PioneerQuantity *stated)
{
  PioneerChange *self = g_object_new (PIONEER_TYPE_CHANGE, NULL);

  if (strcmp (pioneer_quantity_get_unit (stated), "percent") == 0)
    self->relative = g_object_ref (stated);
  else
    self->absolute = g_object_ref (stated);

  return self;
}

/**
 * pioneer_change_get_absolute: (get-property absolute)
 * @self: a change
 *
 * Gets the absolute change, in the unit of the quantity before; between percentages, in percentage points. Positive is up.
 *
 * Returns: (transfer full) (nullable): the absolute change; %NULL where only the relative one is known
 */
PioneerQuantity *
pioneer_change_get_absolute (PioneerChange *self)
{
  g_return_val_if_fail (PIONEER_IS_CHANGE (self), NULL);

  return self->absolute != NULL ? g_object_ref (self->absolute) : NULL;
}

/**
 * pioneer_change_get_relative: (get-property relative)
 * @self: a change
 *
 * Gets the relative change, in percent of the quantity before. Positive is up.
 *
 * Returns: (transfer full) (nullable): the relative change; %NULL where it isn't known, or the change is from nothing
 */
PioneerQuantity *
pioneer_change_get_relative (PioneerChange *self)
{
  g_return_val_if_fail (PIONEER_IS_CHANGE (self), NULL);

  return self->relative != NULL ? g_object_ref (self->relative) : NULL;
}

/**
 * pioneer_change_is_calculated: (get-property calculated)
 * @self: a change
 *
 * Checks whether the change was calculated from a quantity before and one after, rather than stated by a source.
 *
 * Returns: whether it was calculated
 */
gboolean
pioneer_change_is_calculated (PioneerChange *self)
{
  g_return_val_if_fail (PIONEER_IS_CHANGE (self), FALSE);

  return self->calculated;
}

/* A change that goes up has a plus before its number: "about +5%". */
static void
append_signed (GString *out, PioneerQuantity *quantity)
{
  g_autofree char *text = pioneer_value_to_string (PIONEER_VALUE (quantity));
  gsize words = 0;

  if (pioneer_quantity_get_lower (quantity) > 0)
    while (g_ascii_islower (text[words]) || text[words] == ' ')
      words++;

  g_string_append_len (out, text, (gssize) words);
  g_string_append_printf (out, "%s%s", pioneer_quantity_get_lower (quantity) > 0 ? "+" : "", text + words);
}

/* Whole numbers from ten on, else two digits behind the point at most: no more than such figures bear. */
static void
append_rounded (GString *out, PioneerQuantity *quantity)
{
  g_autoptr (PioneerQuantity) rounded = NULL;
  double amount = pioneer_quantity_get_amount (quantity);
  double whole = fabs (amount) >= 10 ? round (amount) : round (amount * 100) / 100;

  /* Adding 0 makes a 0 of a negative one. */
  rounded = new_quantity (whole + 0.0, pioneer_quantity_get_unit (quantity), is_exact (quantity));
  append_signed (out, rounded);
}

/* What a source states stays as it is stated. */
static void
append_quantity (PioneerChange *self, GString *out, PioneerQuantity *quantity)
{
  if (self->calculated)
    append_rounded (out, quantity);
  else
    append_signed (out, quantity);
}

/**
 * pioneer_change_to_string:
 * @self: a change
 *
 * Writes the change for people: "-96%", "+48 percentage points (+104%)". One that was calculated is rounded to whole numbers from ten
 * on, else to two digits behind the point; one that a source states stays as it is.
 *
 * Returns: (transfer full): the text
 */
char *
pioneer_change_to_string (PioneerChange *self)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (PIONEER_IS_CHANGE (self), g_string_free (out, FALSE));

  if (self->absolute != NULL)
    append_quantity (self, out, self->absolute);
  if (self->absolute != NULL && self->relative != NULL)
    g_string_append (out, " (");
  if (self->relative != NULL)
    append_quantity (self, out, self->relative);
  if (self->absolute != NULL && self->relative != NULL)
    g_string_append (out, ")");

  return g_string_free (out, FALSE);
}
