/* pioneer-decoder-values.c - Values from bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-decoder-values-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-period-days-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-units-private.h"

/* As pioneer_quantity_data_parse() has it. */
#define AMOUNT_MOST 1e15

gboolean
pioneer_decoder_fail (PioneerDecoder *self, const char *wrong)
{
  if (self->wrong == NULL)
    self->wrong = wrong;

  return FALSE;
}

gboolean
pioneer_decoder_read_bytes (PioneerDecoder *self, gpointer bytes, gsize length)
{
  if ((gsize) (self->end - self->at) < length)
    return pioneer_decoder_fail (self, "a statement ends too early");

  memcpy (bytes, self->at, length);
  self->at += length;

  return TRUE;
}

gboolean
pioneer_decoder_read_number (PioneerDecoder *self, guint64 most, guint64 *number)
{
  guint8 byte = 0x80;

  /* Most of what reading does: so it is done here, and not a byte at a time by pioneer_decoder_read_bytes(). */
  *number = 0;
  for (guint shift = 0; (byte & 0x80) && shift < 64 && self->at < self->end; shift += 7)
    {
      byte = *self->at++;
      *number |= (guint64) (byte & 0x7f) << shift;
    }

  return (!(byte & 0x80) && *number <= most) || pioneer_decoder_fail (self, "a number is too large, or ends too early");
}

/* Long texts stand in the file once for each statement that gives them, so reading them takes no longer than the file is, whatever it says
 * of their places. */
static gboolean
find_text (PioneerDecoder *self, const char **text, gsize *length)
{
  gsize most = PIONEER_ARENA_SHARED + 1;
  guint64 place;

  if (!pioneer_decoder_read_number (self, G_MAXUINT64, &place))
    return FALSE;
  place = (place >> 1) + (place & PIONEER_COMPILED_ELSEWHERE ? 0 : self->start);
  *text = pioneer_compiled_file_text (self->file, place, (gsize) MIN (*self->long_texts, G_MAXSIZE - most) + most, length);
  if (*text == NULL || *length == 0)
    return pioneer_decoder_fail (self, "a text is named that there isn't");

  if (*length >= most)
    *self->long_texts -= MIN (*length, *self->long_texts);

  return TRUE;
}

gboolean
pioneer_decoder_read_text (PioneerDecoder *self, const char **text)
{
  gsize length;

  return find_text (self, text, &length) &&
         (g_utf8_validate (*text, (gssize) length, NULL) || pioneer_decoder_fail (self, "a text is not UTF-8"));
}

gboolean
pioneer_decoder_read_slug (PioneerDecoder *self, const char **slug)
{
  gsize length;

  return find_text (self, slug, &length) &&
         (pioneer_slug_is_valid (*slug, length) || pioneer_decoder_fail (self, "what names a record is no slug"));
}

static gboolean
is_date (const PioneerDateData *date)
{
  if (date->year < PIONEER_YEAR_FIRST || date->year > PIONEER_YEAR_LAST || date->month > 12 || (date->month == 0 && date->day != 0))
    return FALSE;

  return date->day == 0 || g_date_valid_dmy (date->day, (GDateMonth) date->month, date->year);
}

static gboolean
read_date (PioneerDecoder *self, PioneerDateData *date)
{
  guint64 year;

  if (!pioneer_decoder_read_number (self, G_MAXUINT16, &year) || !pioneer_decoder_read_bytes (self, &date->month, 1) ||
      !pioneer_decoder_read_bytes (self, &date->day, 1))
    return FALSE;
  date->year = (guint16) year;

  return is_date (date) || pioneer_decoder_fail (self, "there is no such date");
}

static gboolean
read_duration (PioneerDecoder *self, PioneerPeriodData *period)
{
  guint16 *const parts[] = { &period->years, &period->months, &period->weeks, &period->days };
  const gint64 most = PIONEER_PERIOD_YEARS_MOST * G_GINT64_CONSTANT (31556952);
  guint64 number;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (!pioneer_decoder_read_number (self, G_MAXUINT16, &number))
        return FALSE;
      *parts[i] = (guint16) number;
    }

  return (pioneer_period_days_length (period) > 0 && pioneer_period_days_length (period) <= most) ||
         pioneer_decoder_fail (self, "a duration is none, or too long");
}

/* As pioneer_period_data_parse() has it. */
static gboolean
is_in_order (const PioneerPeriodData *period)
{
  PioneerPeriodData limit = { .start = { PIONEER_YEAR_LAST, 12, 31 }, .form = PIONEER_PERIOD_FORM_DATE };
  PioneerDays start, end;
  guint32 most = 0;

  if (period->form != PIONEER_PERIOD_FORM_RANGE && period->form != PIONEER_PERIOD_FORM_LASTING)
    return TRUE;

  pioneer_period_days_ends (period, &start, &end);
  pioneer_period_data_last_day (&limit, &most);

  return end.last >= start.first && end.last <= most;
}

gboolean
pioneer_decoder_read_period (PioneerDecoder *self, PioneerPeriodData *period)
{
  if (!pioneer_decoder_read_bytes (self, &period->form, 1))
    return FALSE;
  if (period->form > PIONEER_PERIOD_FORM_DURATION)
    return pioneer_decoder_fail (self, "there is no such form of a period");

  return (!pioneer_compiled_has_start (period->form) || read_date (self, &period->start)) &&
         (!pioneer_compiled_has_end (period->form) || read_date (self, &period->end)) &&
         (!pioneer_compiled_has_duration (period->form) || read_duration (self, period)) &&
         (is_in_order (period) || pioneer_decoder_fail (self, "a period ends before it starts, or too late"));
}

static gboolean
read_double (PioneerDecoder *self, double *number)
{
  return pioneer_decoder_read_bytes (self, number, sizeof *number) &&
         (isfinite (*number) || pioneer_decoder_fail (self, "a number is not finite"));
}

static gboolean
read_quantity (PioneerDecoder *self, PioneerQuantityData *quantity)
{
  guint8 unit;
  gboolean range;

  if (!pioneer_decoder_read_bytes (self, &quantity->comparator, 1) || !pioneer_decoder_read_bytes (self, &unit, 1) ||
      !read_double (self, &quantity->lower))
    return FALSE;

  range = (unit & PIONEER_COMPILED_RANGE) != 0;
  quantity->unit = unit & (guint8) ~PIONEER_COMPILED_RANGE;
  quantity->upper = quantity->lower;
  if (range && !read_double (self, &quantity->upper))
    return FALSE;
  if (quantity->comparator > PIONEER_COMPARATOR_NEARLY || pioneer_unit_get (quantity->unit) == NULL)
    return pioneer_decoder_fail (self, "a quantity has a comparator or a unit that there isn't");
  if (range && (quantity->upper <= quantity->lower ||
                (quantity->comparator != PIONEER_COMPARATOR_EXACTLY && quantity->comparator != PIONEER_COMPARATOR_ABOUT)))
    return pioneer_decoder_fail (self, "a range of amounts is none");

  return (quantity->lower >= -AMOUNT_MOST && quantity->upper <= AMOUNT_MOST) ||
         pioneer_decoder_fail (self, "an amount is out of bounds");
}

static gboolean
read_choice (PioneerDecoder *self, const PioneerTypeSpec *spec, PioneerDatum *datum)
{
  GType type = spec->get_choice ();
  guint64 choice;

  if (!pioneer_decoder_read_number (self, G_MAXINT32, &choice))
    return FALSE;
  datum->choice = (gint32) choice;

  return (pioneer_choice_nick (type, datum->choice) != NULL && pioneer_choice_is_word (type, datum->choice)) ||
         pioneer_decoder_fail (self, "a word is none of its list");
}

static gboolean
read_record (PioneerDecoder *self, const PioneerTypeSpec *spec, PioneerDatum *datum)
{
  if (!pioneer_decoder_read_bytes (self, &datum->kind, 1))
    return FALSE;
  if (datum->kind >= PIONEER_N_KINDS || !(spec->kinds & (1u << datum->kind)))
    return pioneer_decoder_fail (self, "a record is named of a kind that the field doesn't allow");

  return pioneer_decoder_read_slug (self, &datum->text);
}

static gboolean
read_members (PioneerDecoder *self, const PioneerTypeSpec *spec, PioneerDatum *datum)
{
  const PioneerShape *shape = spec->shape;
  PioneerDatum *members = pioneer_arena_new_array (self->arena, PioneerDatum, shape->n_members);
  guint64 given;

  datum->shape = shape;
  datum->members = members;
  if (!pioneer_decoder_read_number (self, (G_GUINT64_CONSTANT (1) << shape->n_members) - 1, &given))
    return FALSE;

  for (guint i = 0; i < shape->n_members; i++)
    if (given & (G_GUINT64_CONSTANT (1) << i))
      {
        if (!pioneer_decoder_read_value (self, &shape->members[i].spec, &members[i]))
          return FALSE;
      }
    else if (shape->members[i].flags & PIONEER_MEMBER_REQUIRED)
      {
        return pioneer_decoder_fail (self, "a value lacks a member that it must have");
      }

  return given != 0 || pioneer_decoder_fail (self, "a value has no members");
}

gboolean
pioneer_decoder_read_value (PioneerDecoder *self, const PioneerTypeSpec *spec, PioneerDatum *datum)
{
  *datum = (PioneerDatum){ .type = (guint8) spec->type };

  switch (spec->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return pioneer_decoder_read_text (self, &datum->text);
    case PIONEER_VALUE_TYPE_RECORD:
      return read_record (self, spec, datum);
    case PIONEER_VALUE_TYPE_NUMBER:
      return read_double (self, &datum->number);
    case PIONEER_VALUE_TYPE_CHOICE:
      return read_choice (self, spec, datum);
    case PIONEER_VALUE_TYPE_QUANTITY:
      return read_quantity (self, &datum->quantity);
    case PIONEER_VALUE_TYPE_PERIOD:
      return pioneer_decoder_read_period (self, &datum->period);
    case PIONEER_VALUE_TYPE_SHAPE:
    default:
      return read_members (self, spec, datum);
    }
}
