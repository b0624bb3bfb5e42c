/* pioneer-quantity.c - An amount with its unit, and how it is to be read
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-quantity.h"

#include <math.h>
#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-number-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"
#include "pioneer-value-private.h"

/**
 * PioneerQuantity:
 *
 * An amount, or a range of amounts, with its unit and how it is to be read: "over 2,000 people", "8 weeks", "0.5–5%".
 *
 * The units are a closed list; those of one dimension (time, for instance) can be converted and compared. Immutable; usable from any
 * thread.
 */

struct _PioneerQuantity
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerQuantity, pioneer_quantity, PIONEER_TYPE_VALUE)

enum
{
  PROP_0,
  PROP_AMOUNT,
  PROP_LOWER,
  PROP_UPPER,
  PROP_COMPARATOR,
  PROP_UNIT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static const PioneerQuantityData *
get_data (PioneerQuantity *self)
{
  return &pioneer_value_get_datum (PIONEER_VALUE (self))->quantity;
}

static void
pioneer_quantity_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerQuantity *self = PIONEER_QUANTITY (object);

  switch (prop_id)
    {
    case PROP_AMOUNT:
      g_value_set_double (value, pioneer_quantity_get_amount (self));
      break;
    case PROP_LOWER:
      g_value_set_double (value, pioneer_quantity_get_lower (self));
      break;
    case PROP_UPPER:
      g_value_set_double (value, pioneer_quantity_get_upper (self));
      break;
    case PROP_COMPARATOR:
      g_value_set_enum (value, pioneer_quantity_get_comparator (self));
      break;
    case PROP_UNIT:
      g_value_set_string (value, pioneer_quantity_get_unit (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_quantity_class_init (PioneerQuantityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = pioneer_quantity_get_property;

  /**
   * PioneerQuantity:amount: (getter get_amount)
   *
   * The amount, in the quantity's unit; the middle of a range.
   */
  props[PROP_AMOUNT] = g_param_spec_double ("amount", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerQuantity:lower: (getter get_lower)
   *
   * The lower end of a range, else the amount.
   */
  props[PROP_LOWER] = g_param_spec_double ("lower", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerQuantity:upper: (getter get_upper)
   *
   * The upper end of a range, else the amount.
   */
  props[PROP_UPPER] = g_param_spec_double ("upper", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerQuantity:comparator: (getter get_comparator)
   *
   * How the amount is to be read.
   */
  props[PROP_COMPARATOR] = g_param_spec_enum ("comparator", NULL, NULL, PIONEER_TYPE_COMPARATOR, PIONEER_COMPARATOR_EXACTLY, flags);
  /**
   * PioneerQuantity:unit: (getter get_unit)
   *
   * The code of the unit: `person`, `week`, `GBP`; `count` where things are just counted.
   */
  props[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_quantity_init (G_GNUC_UNUSED PioneerQuantity *self)
{
}

static PioneerQuantity *
new_from_data (const PioneerQuantityData *data)
{
  PioneerDatum datum = { .type = PIONEER_VALUE_TYPE_QUANTITY, .quantity = *data };

  return pioneer_value_new_free (PIONEER_TYPE_QUANTITY, &datum);
}

static int
find_unit (const char *code, GError **error)
{
  int unit = pioneer_unit_lookup (code, strlen (code));

  if (unit < 0)
    {
      g_autofree char *known = pioneer_unit_list ();

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "There is no unit “%s”; the units are %s", code, known);
    }

  return unit;
}

/**
 * pioneer_quantity_new:
 * @amount: an amount: 0, or from 1e-15 to 1e15 either way
 * @unit: the code of a unit
 * @error: return location for an error, or %NULL
 *
 * Makes an exact quantity that belongs to no catalogue.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such unit, and with %PIONEER_ERROR_LIMIT where the amount is out of bounds.
 *
 * Returns: (transfer full): the quantity; %NULL on error
 */
PioneerQuantity *
pioneer_quantity_new (double amount, const char *unit, GError **error)
{
  PioneerQuantityData data = { .lower = amount + 0.0, .upper = amount + 0.0 }; /* -0 becomes 0 */
  int found;

  g_return_val_if_fail (unit != NULL, NULL);

  /* The bounds of the notation, so that whatever is made can be written and read back. */
  if (!isfinite (amount) || fabs (amount) > 1e15 || (fabs (amount) > 0 && fabs (amount) < 1e-15))
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                           "The amount of a quantity must be 0, or a number from 1e-15 to 1e15 either way");
      return NULL;
    }

  found = find_unit (unit, error);
  if (found < 0)
    return NULL;
  data.unit = (guint8) found;

  return new_from_data (&data);
}

/**
 * pioneer_quantity_new_from_string:
 * @text: a quantity in the notation of the JSON format: `over 2000 person`
 * @error: return location for an error, or %NULL
 *
 * Reads a quantity that belongs to no catalogue.
 *
 * Fails with %PIONEER_ERROR_PARSE where the text is not a quantity.
 *
 * Returns: (transfer full): the quantity; %NULL on error
 */
PioneerQuantity *
pioneer_quantity_new_from_string (const char *text, GError **error)
{
  PioneerQuantityData data;

  g_return_val_if_fail (text != NULL, NULL);

  if (!pioneer_quantity_data_parse (text, &data, error))
    return NULL;

  return new_from_data (&data);
}

/**
 * pioneer_quantity_get_amount: (get-property amount)
 * @self: a quantity
 *
 * Gets the amount, in the quantity's unit; the middle of a range. Mind the comparator before you calculate with it.
 *
 * Returns: the amount
 */
double
pioneer_quantity_get_amount (PioneerQuantity *self)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), 0);

  return (get_data (self)->lower + get_data (self)->upper) / 2;
}

/**
 * pioneer_quantity_get_lower: (get-property lower)
 * @self: a quantity
 *
 * Gets the lower end of a range, in the quantity's unit.
 *
 * Returns: the lower end; the amount of what is not a range
 */
double
pioneer_quantity_get_lower (PioneerQuantity *self)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), 0);

  return get_data (self)->lower;
}

/**
 * pioneer_quantity_get_upper: (get-property upper)
 * @self: a quantity
 *
 * Gets the upper end of a range, in the quantity's unit.
 *
 * Returns: the upper end; the amount of what is not a range
 */
double
pioneer_quantity_get_upper (PioneerQuantity *self)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), 0);

  return get_data (self)->upper;
}

/**
 * pioneer_quantity_get_comparator: (get-property comparator)
 * @self: a quantity
 *
 * Gets how the amount is to be read.
 *
 * Returns: the comparator
 */
PioneerComparator
pioneer_quantity_get_comparator (PioneerQuantity *self)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), PIONEER_COMPARATOR_EXACTLY);

  return get_data (self)->comparator;
}

/**
 * pioneer_quantity_get_unit: (get-property unit)
 * @self: a quantity
 *
 * Gets the code of the unit: `person`, `week`, `GBP`; `count` where things are just counted.
 *
 * Returns: (transfer none): the code
 */
const char *
pioneer_quantity_get_unit (PioneerQuantity *self)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), NULL);

  return pioneer_unit_get (get_data (self)->unit)->code;
}

/**
 * pioneer_quantity_to_notation:
 * @self: a quantity
 *
 * Writes the quantity in the notation that [ctor@Pioneer.Quantity.new_from_string] reads: `over 2000 person`.
 *
 * Returns: (transfer full): the notation
 */
char *
pioneer_quantity_to_notation (PioneerQuantity *self)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), g_string_free (out, FALSE));

  pioneer_quantity_data_write (get_data (self), out);

  return g_string_free (out, FALSE);
}

static void
set_unlike (GError **error, const char *one, const char *other)
{
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS, "A quantity in the unit “%s” can't be compared with one in “%s”",
               one, other);
}

/**
 * pioneer_quantity_convert:
 * @self: a quantity
 * @unit: the code of a unit of the same dimension
 * @error: return location for an error, or %NULL
 *
 * Says the same quantity in another unit. A month is a twelfth of a year of 365.2425 days, the mean of the Gregorian calendar.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such unit, and with %PIONEER_ERROR_UNLIKE_UNITS where it is of another
 * dimension.
 *
 * Returns: (transfer full): the quantity in the other unit; %NULL on error
 */
PioneerQuantity *
pioneer_quantity_convert (PioneerQuantity *self, const char *unit, GError **error)
{
  PioneerQuantityData data;
  const PioneerUnit *from;
  int to;

  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), NULL);
  g_return_val_if_fail (unit != NULL, NULL);

  to = find_unit (unit, error);
  if (to < 0)
    return NULL;

  data = *get_data (self);
  from = pioneer_unit_get (data.unit);
  if (strcmp (from->dimension, pioneer_unit_get ((guint) to)->dimension) != 0)
    {
      set_unlike (error, from->code, unit);
      return NULL;
    }

  /* Its hair's breadth of error would otherwise show: 0.7 weeks are 4.9 days. */
  data.lower = pioneer_number_tidy (data.lower * from->factor / pioneer_unit_get ((guint) to)->factor);
  data.upper = pioneer_number_tidy (data.upper * from->factor / pioneer_unit_get ((guint) to)->factor);
  data.unit = (guint8) to;

  return new_from_data (&data);
}

/* In the base unit of its dimension. */
static double
base_amount (PioneerQuantity *self)
{
  return pioneer_number_tidy (pioneer_quantity_get_amount (self) * pioneer_unit_get (get_data (self)->unit)->factor);
}

static int
compare_amounts (double a, double b)
{
  return (a > b) - (a < b);
}

/**
 * pioneer_quantity_compare:
 * @self: a quantity
 * @other: another quantity
 * @error: return location for an error, or %NULL
 *
 * Compares two quantities by their amounts, after conversion, whatever their comparators: 2 weeks are equal to 14 days.
 *
 * Fails with %PIONEER_ERROR_UNLIKE_UNITS where their units are of unlike dimensions.
 *
 * Returns: less than, equal to or more than 0 as @self is less than, equal to or more than @other; 0 on error
 */
int
pioneer_quantity_compare (PioneerQuantity *self, PioneerQuantity *other, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_QUANTITY (self), 0);
  g_return_val_if_fail (PIONEER_IS_QUANTITY (other), 0);

  if (!pioneer_quantity_data_like (get_data (self), get_data (other)))
    {
      set_unlike (error, pioneer_quantity_get_unit (self), pioneer_quantity_get_unit (other));
      return 0;
    }

  return compare_amounts (base_amount (self), base_amount (other));
}
