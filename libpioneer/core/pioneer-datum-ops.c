/* pioneer-datum-ops.c - Comparing, copying and showing plain values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-datum-ops-private.h"

#include "pioneer-number-private.h"
#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"

static void
copy_members (PioneerArena *arena, const PioneerDatum *from, PioneerDatum *to)
{
  guint n = from->shape->n_members;

  to->members = pioneer_arena_new_array (arena, PioneerDatum, n);
  for (guint i = 0; i < n; i++)
    pioneer_datum_copy (arena, &from->members[i], &to->members[i]);
}

void
pioneer_datum_copy (PioneerArena *arena, const PioneerDatum *from, PioneerDatum *to)
{
  *to = *from;

  if (from->type == PIONEER_VALUE_TYPE_TEXT || from->type == PIONEER_VALUE_TYPE_RECORD)
    to->text = pioneer_arena_text (arena, from->text);
  else if (from->type == PIONEER_VALUE_TYPE_SHAPE)
    copy_members (arena, from, to);
}

static int
compare_records (const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->kind != b->kind)
    return (int) a->kind - (int) b->kind;

  return g_strcmp0 (a->text, b->text);
}

typedef int (*CompareFunc) (const PioneerDatum *a, const PioneerDatum *b);

static int
compare_members (const PioneerDatum *a, const PioneerDatum *b, CompareFunc compare)
{
  for (guint i = 0; i < a->shape->n_members; i++)
    {
      int order = compare (&a->members[i], &b->members[i]);

      if (order != 0)
        return order;
    }

  return 0;
}

int
pioneer_datum_compare_exactly (const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->type != b->type)
    return (int) a->type - (int) b->type;

  switch (a->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return g_strcmp0 (a->text, b->text);
    case PIONEER_VALUE_TYPE_NUMBER:
      return (a->number > b->number) - (a->number < b->number);
    case PIONEER_VALUE_TYPE_CHOICE:
      return a->choice - b->choice;
    case PIONEER_VALUE_TYPE_RECORD:
      return compare_records (a, b);
    case PIONEER_VALUE_TYPE_QUANTITY:
      return pioneer_quantity_data_compare (&a->quantity, &b->quantity);
    case PIONEER_VALUE_TYPE_PERIOD:
      return pioneer_period_data_compare (&a->period, &b->period);
    case PIONEER_VALUE_TYPE_SHAPE:
      return a->shape == b->shape ? compare_members (a, b, pioneer_datum_compare_exactly)
                                  : g_strcmp0 (a->shape->name, b->shape->name);
    default:
      return 0;
    }
}

int
pioneer_datum_compare (const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->type == PIONEER_VALUE_TYPE_QUANTITY && b->type == PIONEER_VALUE_TYPE_QUANTITY &&
      pioneer_quantity_data_equal (&a->quantity, &b->quantity))
    return 0;
  if (a->type == PIONEER_VALUE_TYPE_PERIOD && b->type == PIONEER_VALUE_TYPE_PERIOD &&
      pioneer_period_data_equal (&a->period, &b->period))
    return 0;
  if (a->type == PIONEER_VALUE_TYPE_SHAPE && b->type == PIONEER_VALUE_TYPE_SHAPE && a->shape == b->shape)
    return compare_members (a, b, pioneer_datum_compare);

  return pioneer_datum_compare_exactly (a, b);
}

static gboolean
has_key (const PioneerDatum *datum)
{
  for (guint i = 0; i < datum->shape->n_members; i++)
    if ((datum->shape->members[i].flags & PIONEER_MEMBER_KEY) && datum->members[i].type != 0)
      return TRUE;

  return FALSE;
}

static int
compare_key_members (const PioneerShape *shape, const PioneerDatum *a, const PioneerDatum *b)
{
  /* Nothing tells that two values without a key speak of the same thing. */
  if (!has_key (a) && !has_key (b))
    return pioneer_datum_compare (a, b);

  for (guint i = 0; i < shape->n_members; i++)
    {
      int order = 0;

      if (shape->members[i].flags & PIONEER_MEMBER_KEY)
        order = pioneer_datum_compare (&a->members[i], &b->members[i]);
      if (order != 0)
        return order;
    }

  return 0;
}

int
pioneer_datum_compare_key (const PioneerFieldSpec *field, const PioneerDatum *a, const PioneerDatum *b)
{
  if (a->type != b->type)
    return (int) a->type - (int) b->type;
  if (!(field->flags & PIONEER_FIELD_FLAG_MANY) || (field->flags & PIONEER_FIELD_FLAG_NAME))
    return 0;
  if (a->type != PIONEER_VALUE_TYPE_SHAPE || (field->flags & PIONEER_FIELD_FLAG_ALONE))
    return pioneer_datum_compare (a, b);
  if (a->shape != b->shape)
    return g_strcmp0 (a->shape->name, b->shape->name);

  return compare_key_members (a->shape, a, b);
}

static void
display_members (const PioneerDatum *datum, GString *out)
{
  gboolean any = FALSE;

  for (guint i = 0; i < datum->shape->n_members; i++)
    {
      if (datum->members[i].type == 0)
        continue;
      if (any)
        g_string_append (out, "; ");
      any = TRUE;
      pioneer_datum_display (&datum->shape->members[i].spec, &datum->members[i], out);
    }
}

void
pioneer_datum_display (const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out)
{
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
    case PIONEER_VALUE_TYPE_RECORD:
      g_string_append (out, datum->text);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      pioneer_number_append (out, datum->number);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      g_string_append (out, pioneer_choice_nick (spec->get_choice (), datum->choice));
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      pioneer_quantity_data_display (&datum->quantity, out);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      pioneer_period_data_display (&datum->period, out);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      display_members (datum, out);
      break;
    default:
      break;
    }
}
