/* pioneer-value-writer.c - Writing values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-writer-private.h"

#include "pioneer-json-text-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

void
pioneer_writer_write_name (PioneerWriter *self, const char *name, gboolean *any)
{
  g_string_append (self->out, *any ? ", " : "");
  pioneer_json_append_string (self->out, name);
  g_string_append (self->out, ": ");
  *any = TRUE;
}

static void
write_record (PioneerWriter *self, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  g_string_append_c (self->out, '"');
  if ((spec->kinds & (spec->kinds - 1)) != 0)
    g_string_append_printf (self->out, "%s/", pioneer_kind_word (datum->kind));
  g_string_append (self->out, datum->text);
  g_string_append_c (self->out, '"');
}

static void
write_quantity (PioneerWriter *self, const PioneerQuantityData *quantity)
{
  g_autoptr (GString) text = NULL;

  if (quantity->unit == PIONEER_UNIT_COUNT && quantity->comparator == PIONEER_COMPARATOR_EXACTLY &&
      quantity->lower == quantity->upper)
    {
      pioneer_json_append_number (self->out, quantity->lower);
      return;
    }

  text = g_string_new (NULL);
  pioneer_quantity_data_write (quantity, text);
  pioneer_json_append_string (self->out, text->str);
}

static void
write_period (PioneerWriter *self, const PioneerPeriodData *period)
{
  g_string_append_c (self->out, '"');
  pioneer_period_data_write (period, self->out);
  g_string_append_c (self->out, '"');
}

static void
write_shape (PioneerWriter *self, const PioneerDatum *datum)
{
  const PioneerShape *shape = datum->shape;
  gboolean any = FALSE;

  g_string_append_c (self->out, '{');
  for (guint i = 0; i < shape->n_members; i++)
    if (datum->members[i].type != 0)
      {
        pioneer_writer_write_name (self, shape->members[i].name, &any);
        pioneer_writer_write_value (self, &shape->members[i].spec, &datum->members[i]);
      }
  g_string_append_c (self->out, '}');
}

void
pioneer_writer_write_value (PioneerWriter *self, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      pioneer_json_append_string (self->out, datum->text);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      pioneer_json_append_number (self->out, datum->number);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      pioneer_json_append_string (self->out, pioneer_choice_nick (spec->get_choice (), datum->choice));
      break;
    case PIONEER_VALUE_TYPE_RECORD:
      write_record (self, spec, datum);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      write_quantity (self, &datum->quantity);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      write_period (self, &datum->period);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      write_shape (self, datum);
      break;
    default:
      g_assert_not_reached ();
    }
}
