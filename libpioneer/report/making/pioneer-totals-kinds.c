/* pioneer-totals-kinds.c - Of what kind values are, and of which place, before they are added
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-totals-private.h"

/* Members that tell of what kind a value is, and those that say where; what is stated of another kind is never added. */
static const struct
{
  const PioneerShape *shape;
  guint kinds[3];
  guint n_kinds;
  int place;
  gboolean
      is_of_place; /* what there is at a place is the same whoever speaks of it: people, but not money that somebody was given */
} kinds_of_shapes[] = {
  { &pioneer_population_shape,
    { PIONEER_POPULATION_KIND, PIONEER_POPULATION_BASE, PIONEER_POPULATION_GROUP },
    3,
    PIONEER_POPULATION_PLACE,
    TRUE },
  { &pioneer_funding_shape, { PIONEER_FUNDING_KIND }, 1, -1, FALSE },
  { &pioneer_figure_shape, { PIONEER_FIGURE_WHAT, PIONEER_FIGURE_MEASURE }, 2, PIONEER_FIGURE_PLACE, TRUE },
  { &pioneer_selection_stage_shape, { PIONEER_SELECTION_STAGE_STAGE, PIONEER_SELECTION_STAGE_COUNTED }, 2, -1, FALSE },
  { &pioneer_tally_shape, { PIONEER_TALLY_OF }, 1, -1, FALSE },
  { &pioneer_feature_shape, { PIONEER_FEATURE_CONCEPT, PIONEER_FEATURE_GROUP }, 2, PIONEER_FEATURE_PLACE, FALSE },
  { &pioneer_partnership_shape, { PIONEER_PARTNERSHIP_ROLE }, 1, -1, FALSE },
};

static int
find_shape (const PioneerTotalValue *value)
{
  if (value->statement == NULL || value->statement->value.type != PIONEER_VALUE_TYPE_SHAPE)
    return -1;
  for (guint i = 0; i < G_N_ELEMENTS (kinds_of_shapes); i++)
    if (kinds_of_shapes[i].shape == value->statement->value.shape)
      return (int) i;

  return -1;
}

const char *
pioneer_total_get_place (const PioneerTotalValue *value)
{
  int shape = find_shape (value);

  if (shape < 0 || kinds_of_shapes[shape].place < 0 ||
      value->statement->value.members[kinds_of_shapes[shape].place].type != PIONEER_VALUE_TYPE_RECORD)
    return NULL;

  return value->statement->value.members[kinds_of_shapes[shape].place].text;
}

gboolean
pioneer_total_is_of_place (const PioneerTotalValue *value)
{
  int shape = find_shape (value);

  return shape >= 0 && kinds_of_shapes[shape].is_of_place;
}

static void
append_comma (GString *out, gsize start)
{
  if (out->len > start)
    g_string_append (out, ", ");
}

/* Of an outcome, its measure. */
static void
append_measure (PioneerMaking *making, const PioneerTotalValue *value, GString *out)
{
  const PioneerStatementData *measure;

  if (value->statement == NULL || pioneer_store_record (making->store, value->statement->record)->kind != PIONEER_KIND_OUTCOME)
    return;
  measure = pioneer_store_shown (making->store, value->statement->record, PIONEER_FIELD_MEASURE);
  if (measure != NULL)
    pioneer_store_display (making->store, &pioneer_field_spec (PIONEER_FIELD_MEASURE)->spec, &measure->value, out);
}

void
pioneer_total_append_kind (PioneerMaking *making, const PioneerTotalValue *value, GString *out)
{
  gsize start = out->len;
  int shape = find_shape (value);

  append_measure (making, value, out);
  for (guint i = 0; shape >= 0 && i < kinds_of_shapes[shape].n_kinds; i++)
    {
      guint member = kinds_of_shapes[shape].kinds[i];
      const PioneerDatum *datum = &value->statement->value.members[member];

      if (datum->type == 0)
        continue;
      append_comma (out, start);
      pioneer_making_append_datum (making, &kinds_of_shapes[shape].shape->members[member].spec, datum, out);
    }
}
