/* pioneer-statement-encoder.c - Statements as bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-statement-encoder-private.h"

#include <string.h>

#include "pioneer-compiled-format-private.h"
#include "pioneer-hash-private.h"

void
pioneer_encoder_init (PioneerEncoder *self)
{
  self->statements = pioneer_pages_new ();
  self->texts = pioneer_pages_new ();
  self->places = g_hash_table_new (pioneer_hash_text, g_str_equal);

  /* So that the place 0 can stand for no text. */
  pioneer_pages_add_byte (self->texts, 0);
}

void
pioneer_encoder_clear (PioneerEncoder *self)
{
  g_clear_pointer (&self->statements, pioneer_pages_free);
  g_clear_pointer (&self->texts, pioneer_pages_free);
  g_clear_pointer (&self->places, g_hash_table_unref);
}

guint64
pioneer_encoder_add_text (PioneerEncoder *self, const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;
  guint64 place;
  gpointer found;

  if (text == NULL)
    return 0;
  if (length <= PIONEER_ARENA_SHARED && g_hash_table_lookup_extended (self->places, text, NULL, &found))
    return GPOINTER_TO_SIZE (found);

  place = pioneer_pages_get_length (self->texts);
  pioneer_pages_add (self->texts, text, length + 1);
  if (length <= PIONEER_ARENA_SHARED)
    g_hash_table_insert (self->places, (gpointer) text, GSIZE_TO_POINTER (place));

  return place;
}

static void
add_text (PioneerEncoder *self, const char *text)
{
  pioneer_pages_add_number (self->statements, pioneer_encoder_add_text (self, text));
}

static void
add_double (PioneerEncoder *self, double number)
{
  pioneer_pages_add (self->statements, &number, sizeof number);
}

static void
add_quantity (PioneerEncoder *self, const PioneerQuantityData *quantity)
{
  gboolean range = quantity->lower != quantity->upper;

  pioneer_pages_add_byte (self->statements, quantity->comparator);
  pioneer_pages_add_byte (self->statements, (guint8) (quantity->unit | (range ? PIONEER_COMPILED_RANGE : 0)));
  add_double (self, quantity->lower);
  if (range)
    add_double (self, quantity->upper);
}

static void
add_date (PioneerEncoder *self, const PioneerDateData *date)
{
  pioneer_pages_add_number (self->statements, date->year);
  pioneer_pages_add_byte (self->statements, date->month);
  pioneer_pages_add_byte (self->statements, date->day);
}

static void
add_period (PioneerEncoder *self, const PioneerPeriodData *period)
{
  pioneer_pages_add_byte (self->statements, period->form);
  if (pioneer_compiled_has_start (period->form))
    add_date (self, &period->start);
  if (pioneer_compiled_has_end (period->form))
    add_date (self, &period->end);
  if (pioneer_compiled_has_duration (period->form))
    {
      pioneer_pages_add_number (self->statements, period->years);
      pioneer_pages_add_number (self->statements, period->months);
      pioneer_pages_add_number (self->statements, period->weeks);
      pioneer_pages_add_number (self->statements, period->days);
    }
}

static void add_datum (PioneerEncoder *self, const PioneerDatum *datum);

/* No shape has a shape for a member. */
static void
add_members (PioneerEncoder *self, const PioneerDatum *datum)
{
  guint64 given = 0;

  for (guint i = 0; i < datum->shape->n_members; i++)
    if (datum->members[i].type != 0)
      given |= G_GUINT64_CONSTANT (1) << i;

  pioneer_pages_add_number (self->statements, given);
  for (guint i = 0; i < datum->shape->n_members; i++)
    if (datum->members[i].type != 0)
      add_datum (self, &datum->members[i]);
}

/* The type itself is that of the field or member. */
static void
add_datum (PioneerEncoder *self, const PioneerDatum *datum)
{
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      add_text (self, datum->text);
      break;
    case PIONEER_VALUE_TYPE_RECORD:
      pioneer_pages_add_byte (self->statements, datum->kind);
      add_text (self, datum->text);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      add_double (self, datum->number);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      pioneer_pages_add_number (self->statements, (guint64) datum->choice);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      add_quantity (self, &datum->quantity);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      add_period (self, &datum->period);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      add_members (self, datum);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_citations (PioneerEncoder *self, const PioneerStatementData *statement)
{
  pioneer_pages_add_number (self->statements, statement->n_citations);
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      const PioneerCitationData *citation = &statement->citations[i];

      add_text (self, citation->source);
      pioneer_pages_add_number (self->statements, citation->start);
      pioneer_pages_add_number (self->statements, citation->end);
      pioneer_pages_add (self->statements, &citation->digest, sizeof citation->digest);
    }
}

static void
add_qualifiers (PioneerEncoder *self, const PioneerQualifiers *qualifiers)
{
  guint given = (qualifiers->as_of != NULL ? PIONEER_COMPILED_AS_OF : 0u) |
                (qualifiers->scope != NULL ? PIONEER_COMPILED_SCOPE : 0u) |
                (qualifiers->attributed_to != NULL ? PIONEER_COMPILED_ATTRIBUTED_TO : 0u) |
                (qualifiers->reason != NULL ? PIONEER_COMPILED_REASON : 0u);

  pioneer_pages_add_byte (self->statements, (guint8) given);
  if (qualifiers->as_of != NULL)
    add_period (self, qualifiers->as_of);
  if (qualifiers->scope != NULL)
    add_text (self, qualifiers->scope);
  if (qualifiers->attributed_to != NULL)
    add_text (self, qualifiers->attributed_to);
  if (qualifiers->reason != NULL)
    add_text (self, qualifiers->reason);
}

void
pioneer_encoder_add_statement (PioneerEncoder *self, const PioneerStatementData *statement)
{
  guint marks = (guint) statement->state | (guint) statement->rank << PIONEER_COMPILED_RANK_SHIFT |
                ((statement->flags & PIONEER_STATEMENT_SHOWN) ? PIONEER_COMPILED_SHOWN : 0u) |
                ((statement->flags & PIONEER_STATEMENT_OVERRULED) ? PIONEER_COMPILED_OVERRULED : 0u) |
                (statement->qualifiers != NULL ? PIONEER_COMPILED_QUALIFIED : 0u);

  pioneer_pages_add_byte (self->statements, (guint8) statement->field);
  pioneer_pages_add_byte (self->statements, (guint8) marks);
  pioneer_pages_add_byte (self->statements, statement->modality);
  pioneer_pages_add_number (self->statements, statement->layer);
  add_citations (self, statement);
  if (statement->qualifiers != NULL)
    add_qualifiers (self, statement->qualifiers);
  if (statement->state == PIONEER_STATE_VALUE)
    add_datum (self, &statement->value);
}
