/* pioneer-quantity-display.c - Writing quantities, for machines and for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-quantity-private.h"

#include <string.h>

#include "pioneer-comparators-private.h"
#include "pioneer-number-private.h"
#include "pioneer-units-private.h"

static gboolean
is_range (const PioneerQuantityData *quantity)
{
  return quantity->lower != quantity->upper;
}

void
pioneer_quantity_data_write (const PioneerQuantityData *quantity, GString *out)
{
  const char *word = pioneer_comparator_word (quantity->comparator);
  const PioneerUnit *unit = pioneer_unit_get (quantity->unit);

  if (word != NULL)
    g_string_append_printf (out, "%s ", word);

  pioneer_number_append (out, quantity->lower);

  if (is_range (quantity))
    {
      g_string_append (out, "..");
      pioneer_number_append (out, quantity->upper);
    }

  if (unit != NULL && quantity->unit != PIONEER_UNIT_COUNT)
    g_string_append_printf (out, " %s", unit->code);
}

/* Money has no pence or two digits of them. */
static void
pad_pence (GString *out, gsize start)
{
  const char *point = strchr (out->str + start, '.');

  if (point != NULL && strlen (point) == 2)
    g_string_append_c (out, '0');
}

static void
display_amount (const PioneerUnit *unit, double amount, GString *out)
{
  gsize start;

  if (!unit->before)
    {
      pioneer_number_append_grouped (out, amount);
      return;
    }

  if (amount < 0)
    g_string_append_c (out, '-');

  g_string_append (out, unit->singular);
  start = out->len;
  pioneer_number_append_grouped (out, amount < 0 ? -amount : amount);
  pad_pence (out, start);
}

static void
display_unit (const PioneerUnit *unit, const PioneerQuantityData *quantity, GString *out)
{
  gboolean one = !is_range (quantity) && (quantity->lower == 1 || quantity->lower == -1);

  if (unit->before)
    return;

  if (!unit->joined)
    g_string_append_c (out, ' ');

  g_string_append (out, one ? unit->singular : unit->plural);
}

/* "at-least" is said as two words. */
static void
display_comparator (guint comparator, GString *out)
{
  const char *word = pioneer_comparator_word (comparator);

  if (word == NULL)
    return;

  for (; *word != '\0'; word++)
    g_string_append_c (out, *word == '-' ? ' ' : *word);

  g_string_append_c (out, ' ');
}

void
pioneer_quantity_data_display (const PioneerQuantityData *quantity, GString *out)
{
  const PioneerUnit *unit = pioneer_unit_get (quantity->unit);

  g_return_if_fail (unit != NULL);

  display_comparator (quantity->comparator, out);
  display_amount (unit, quantity->lower, out);

  if (is_range (quantity))
    {
      /* A dash beside a minus is hard to read. */
      g_string_append (out, quantity->lower < 0 ? " to " : "–");
      display_amount (unit, quantity->upper, out);
    }

  display_unit (unit, quantity, out);
}
