/* pioneer-units-check.c - Whether quantities are given in units that suit what they are of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-checks-private.h"

#include <string.h>

#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

static const char *
get_dimension (const PioneerQuantityData *quantity)
{
  return pioneer_unit_get (quantity->unit)->dimension;
}

static char *
write_quantity (const PioneerQuantityData *quantity)
{
  GString *out = g_string_new (NULL);

  pioneer_quantity_data_write (quantity, out);

  return g_string_free (out, FALSE);
}

static void
check_population (PioneerChecks *self, guint32 statement, const PioneerDatum *value)
{
  const PioneerQuantityData *quantity = &value->members[PIONEER_POPULATION_QUANTITY].quantity;
  gboolean is_share = value->members[PIONEER_POPULATION_KIND].choice == PIONEER_POPULATION_KIND_SHARE;
  const char *dimension = get_dimension (quantity);
  g_autofree char *text = NULL;

  if (strcmp (dimension, "person") == 0 || (is_share && (strcmp (dimension, "percent") == 0 || strcmp (dimension, "ratio") == 0)))
    return;

  text = write_quantity (quantity);
  pioneer_checks_report (self, PIONEER_ISSUE_UNLIKE_UNITS, statement,
                         is_share ? "Write it with the unit percent, ratio or person, such as \"20 percent\"."
                                  : "Write it with the unit person, such as \"800000 person\".",
                         "\"%s\" is not in the unit of a population", text);
}

static void
check_funding (PioneerChecks *self, guint32 statement, const PioneerDatum *value)
{
  const PioneerQuantityData *amount = &value->members[PIONEER_FUNDING_AMOUNT].quantity;
  g_autofree char *text = NULL;

  if (g_str_has_prefix (get_dimension (amount), "money"))
    return;

  text = write_quantity (amount);
  pioneer_checks_report (self, PIONEER_ISSUE_UNLIKE_UNITS, statement, "Write it with a currency, such as \"4000000 GBP\".",
                         "\"%s\" is not an amount of money", text);
}

static void
check_unit (PioneerChecks *self, guint32 statement, const char *unit)
{
  g_autofree char *list = NULL;
  g_autofree char *hint = NULL;

  if (pioneer_unit_lookup (unit, strlen (unit)) >= 0)
    return;

  list = pioneer_unit_list ();
  hint = g_strdup_printf ("The units are count, %s.", list);
  pioneer_checks_report (self, PIONEER_ISSUE_UNKNOWN_UNIT, statement, hint, "\"%s\" is not a unit", unit);
}

void
pioneer_check_units (PioneerChecks *self, guint32 statement)
{
  const PioneerStatementData *data = pioneer_store_statement (self->store, statement);

  if (data->state != PIONEER_STATE_VALUE)
    return;

  if (data->field == PIONEER_FIELD_UNIT)
    check_unit (self, statement, data->value.text);
  else if (data->value.type == PIONEER_VALUE_TYPE_SHAPE && data->value.shape == &pioneer_population_shape)
    check_population (self, statement, &data->value);
  else if (data->value.type == PIONEER_VALUE_TYPE_SHAPE && data->value.shape == &pioneer_funding_shape)
    check_funding (self, statement, &data->value);
}

/* What the figures of an outcome should be in: the unit of its measure, or else the first figure's own. */
typedef struct
{
  const char *dimension;
  char *of; /* what has that dimension */
} Expected;

static int
find_measure_unit (PioneerStore *store, guint32 outcome, guint32 *concept)
{
  const PioneerStatementData *measure = pioneer_store_shown (store, outcome, PIONEER_FIELD_MEASURE);
  const PioneerStatementData *unit = NULL;

  *concept = measure != NULL ? pioneer_store_find (store, PIONEER_KIND_CONCEPT, measure->value.text) : PIONEER_NO_RECORD;
  if (*concept != PIONEER_NO_RECORD)
    unit = pioneer_store_shown (store, *concept, PIONEER_FIELD_UNIT);

  return unit != NULL ? pioneer_unit_lookup (unit->value.text, strlen (unit->value.text)) : -1;
}

/* A change may also be told in shares of what it was. */
static gboolean
may_be_in (PioneerFieldId field, const char *dimension, const Expected *expected)
{
  if (strcmp (dimension, expected->dimension) == 0)
    return TRUE;

  return field == PIONEER_FIELD_CHANGE &&
         (strcmp (dimension, "percent") == 0 || strcmp (dimension, "percentage-point") == 0 || strcmp (dimension, "ratio") == 0);
}

static void
check_figure (PioneerChecks *self, guint32 statement, Expected *expected)
{
  const PioneerStatementData *data = pioneer_store_statement (self->store, statement);
  const char *dimension = get_dimension (&data->value.quantity);
  g_autofree char *text = write_quantity (&data->value.quantity);

  if (expected->dimension == NULL)
    {
      if (data->field == PIONEER_FIELD_CHANGE)
        return;
      expected->dimension = dimension;
      expected->of = g_strdup_printf ("its %s, \"%s\"", pioneer_field_spec (data->field)->name, text);
    }
  else if (!may_be_in (data->field, dimension, expected))
    {
      pioneer_checks_report (self, PIONEER_ISSUE_UNLIKE_UNITS, statement,
                             "Convert it, or make it an outcome of its own with a measure of its own.",
                             "\"%s\" cannot be compared with %s", text, expected->of);
    }
}

void
pioneer_check_outcome (PioneerChecks *self, guint32 record)
{
  static const PioneerFieldId fields[] = { PIONEER_FIELD_BASELINE, PIONEER_FIELD_TARGET, PIONEER_FIELD_ACTUAL,
                                           PIONEER_FIELD_CHANGE };
  Expected expected = { NULL, NULL };
  guint32 concept;
  int unit = find_measure_unit (self->store, record, &concept);

  if (unit >= 0)
    {
      expected.dimension = pioneer_unit_get ((guint) unit)->dimension;
      expected.of = g_strdup_printf ("its measure, concept/%s, whose unit is %s", pioneer_store_record (self->store, concept)->slug,
                                     pioneer_unit_get ((guint) unit)->code);
    }

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      guint32 n;
      const PioneerStatementData *statements = pioneer_store_field (self->store, record, fields[i], &n);

      for (guint32 j = 0; j < n; j++)
        if (statements[j].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[j]) != PIONEER_RANK_DEPRECATED)
          check_figure (self, pioneer_store_place (self->store, &statements[j]), &expected);
    }

  g_free (expected.of);
}
