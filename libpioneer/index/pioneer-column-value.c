/* pioneer-column-value.c - The values of a column
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-period-days-private.h"
#include "pioneer-units-private.h"

const PioneerTypeSpec *
pioneer_column_spec (PioneerFieldId field, int member)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;

  if (spec->type != PIONEER_VALUE_TYPE_SHAPE)
    return spec;

  return &spec->shape->members[member != PIONEER_COLUMN_VALUE ? (guint) member : spec->shape->main_member].spec;
}

gboolean
pioneer_column_is_state_only (PioneerFieldId field, int member)
{
  if (field == PIONEER_FIELD_CONTACT)
    return TRUE;

  return pioneer_column_spec (field, member)->type == PIONEER_VALUE_TYPE_TEXT &&
         !(pioneer_field_spec (field)->flags & PIONEER_FIELD_FLAG_FACET);
}

static gboolean
is_date (const PioneerDateData *date)
{
  if (date->year < PIONEER_YEAR_FIRST || date->year > PIONEER_YEAR_LAST || date->month > 12 || (date->month == 0 && date->day != 0))
    return FALSE;

  return date->day == 0 || g_date_valid_dmy (date->day, (GDateMonth) date->month, date->year);
}

static gboolean
is_duration (const PioneerPeriodData *period)
{
  gint64 length = pioneer_period_days_length (period);

  return length > 0 && length <= PIONEER_PERIOD_YEARS_MOST * G_GINT64_CONSTANT (31556952);
}

static gboolean
is_period (const PioneerPeriodData *period)
{
  switch (period->form)
    {
    case PIONEER_PERIOD_FORM_DATE:
    case PIONEER_PERIOD_FORM_FROM:
      return is_date (&period->start);
    case PIONEER_PERIOD_FORM_RANGE:
      return is_date (&period->start) && is_date (&period->end);
    case PIONEER_PERIOD_FORM_UNTIL:
      return is_date (&period->end);
    case PIONEER_PERIOD_FORM_LASTING:
      return is_date (&period->start) && is_duration (period);
    case PIONEER_PERIOD_FORM_DURATION:
      return is_duration (period);
    default:
      return FALSE;
    }
}

static gboolean
is_quantity (const PioneerQuantityData *quantity)
{
  return pioneer_unit_get (quantity->unit) != NULL && quantity->comparator <= PIONEER_COMPARATOR_NEARLY &&
         isfinite (quantity->lower) && isfinite (quantity->upper) && quantity->lower <= quantity->upper;
}

void
pioneer_column_item_write (PioneerColumnItem *self, const PioneerDatum *datum)
{
  self->type = datum->type;
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_NUMBER:
      self->amounts[0] = datum->number;
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      self->number = datum->choice;
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      self->form = datum->quantity.comparator;
      self->number = datum->quantity.unit;
      self->amounts[0] = datum->quantity.lower;
      self->amounts[1] = datum->quantity.upper;
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      self->form = datum->period.form;
      self->period.start = datum->period.start;
      self->period.end = datum->period.end;
      self->period.years = datum->period.years;
      self->period.months = datum->period.months;
      self->period.weeks = datum->period.weeks;
      self->period.days = datum->period.days;
      break;
    default:
      break;
    }
}

void
pioneer_column_item_read (const PioneerColumnItem *self, PioneerDatum *datum)
{
  datum->type = self->type;
  switch (self->type)
    {
    case PIONEER_VALUE_TYPE_NUMBER:
      datum->number = self->amounts[0];
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      datum->choice = self->number;
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      datum->quantity = (PioneerQuantityData){
        .lower = self->amounts[0], .upper = self->amounts[1], .comparator = self->form, .unit = (guint8) self->number
      };
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      datum->period = (PioneerPeriodData){ .start = self->period.start,
                                           .end = self->period.end,
                                           .years = self->period.years,
                                           .months = self->period.months,
                                           .weeks = self->period.weeks,
                                           .days = self->period.days,
                                           .form = self->form };
      break;
    default:
      break;
    }
}

static gboolean
read_text (const PioneerColumn *self, const PioneerColumnItem *item, const char **text)
{
  if (item->text >= self->entry.texts_length)
    return FALSE;

  *text = self->texts + item->text;

  return g_utf8_validate (*text, -1, NULL);
}

static gboolean
read_record (const PioneerColumn *self, const PioneerColumnItem *item, const PioneerTypeSpec *spec, PioneerColumnValue *value)
{
  value->datum.kind = item->kind;
  value->record = (guint32) item->number;

  /* Each record is a document. */
  return item->kind < PIONEER_N_KINDS && (spec->kinds & (1u << item->kind)) && value->record < self->n_documents;
}

static gboolean
read_item (const PioneerColumn *self, const PioneerColumnItem *item, PioneerColumnValue *value)
{
  const PioneerTypeSpec *spec = pioneer_column_spec (self->entry.field, self->entry.member);

  if (pioneer_column_is_state_only (self->entry.field, self->entry.member))
    return item->type == 0;
  if (item->type != spec->type)
    return FALSE;

  pioneer_column_item_read (item, &value->datum);
  switch (item->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return read_text (self, item, &value->datum.text);
    case PIONEER_VALUE_TYPE_RECORD:
      return read_record (self, item, spec, value);
    case PIONEER_VALUE_TYPE_NUMBER:
      return isfinite (value->datum.number);
    case PIONEER_VALUE_TYPE_CHOICE:
      return pioneer_choice_nick (spec->get_choice (), item->number) != NULL;
    case PIONEER_VALUE_TYPE_QUANTITY:
      return item->number == value->datum.quantity.unit && is_quantity (&value->datum.quantity);
    case PIONEER_VALUE_TYPE_PERIOD:
      return is_period (&value->datum.period);
    default:
      return FALSE;
    }
}

/* As if all items had all of it. */
static void
get_item (const PioneerColumn *self, guint32 i, PioneerColumnItem *item)
{
  gsize size = pioneer_column_item_size (self->entry.items_form);
  PioneerColumnWords words = { .head = self->entry.item_head };

  memcpy ((guint8 *) &words + (size < sizeof words ? sizeof words.head : 0), self->items + i * size, size);
  if (self->entry.items_form == PIONEER_COLUMN_ITEMS_TWICE)
    words.second = words.first;
  memcpy (item, &words, sizeof *item);
}

gboolean
pioneer_column_get_value (const PioneerColumn *self, guint32 ordinal, PioneerColumnValue *value)
{
  PioneerColumnItem item;

  *value = (PioneerColumnValue){ .record = PIONEER_NO_RECORD };
  if (ordinal < PIONEER_ORDINAL_FIRST_VALUE || ordinal >= self->entry.n_ordinals)
    return FALSE;

  get_item (self, ordinal - PIONEER_ORDINAL_FIRST_VALUE, &item);
  if (item.modality > PIONEER_MODALITY_PROJECTION)
    return FALSE;
  value->modality = (PioneerModality) item.modality;

  return read_item (self, &item, value);
}
