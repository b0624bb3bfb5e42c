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
  self->contents = pioneer_pages_new ();
  self->statements = g_byte_array_new ();
  self->places = g_hash_table_new (pioneer_hash_text, g_str_equal);
}

void
pioneer_encoder_clear (PioneerEncoder *self)
{
  g_clear_pointer (&self->contents, pioneer_pages_free);
  g_clear_pointer (&self->statements, g_byte_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
}

guint64
pioneer_encoder_add_text (PioneerEncoder *self, const char *text)
{
  gsize length = strlen (text);
  guint64 place;
  gpointer found;

  if (length <= PIONEER_ARENA_SHARED && g_hash_table_lookup_extended (self->places, text, NULL, &found))
    return GPOINTER_TO_SIZE (found);

  place = pioneer_pages_get_length (self->contents);
  pioneer_pages_add (self->contents, text, length + 1);
  if (length <= PIONEER_ARENA_SHARED)
    g_hash_table_insert (self->places, (gpointer) text, GSIZE_TO_POINTER (place));

  return place;
}

static void
add_bytes (PioneerEncoder *self, gconstpointer bytes, guint length)
{
  g_byte_array_append (self->statements, bytes, length);
}

static void
add_byte (PioneerEncoder *self, guint8 byte)
{
  add_bytes (self, &byte, 1);
}

/* Seven bits a byte, the lowest first; the last byte has its highest bit clear. */
static void
add_number (PioneerEncoder *self, guint64 number)
{
  for (; number > 0x7f; number >>= 7)
    add_byte (self, (guint8) (number | 0x80));
  add_byte (self, (guint8) number);
}

/* Most texts are the record's own, which are near. */
static void
add_text (PioneerEncoder *self, const char *text)
{
  guint64 place = pioneer_encoder_add_text (self, text);

  add_number (self, place >= self->start ? (place - self->start) << 1 : place << 1 | PIONEER_COMPILED_ELSEWHERE);
}

static void
add_double (PioneerEncoder *self, double number)
{
  add_bytes (self, &number, sizeof number);
}

static void
add_quantity (PioneerEncoder *self, const PioneerQuantityData *quantity)
{
  gboolean range = quantity->lower != quantity->upper;

  add_byte (self, quantity->comparator);
  add_byte (self, (guint8) (quantity->unit | (range ? PIONEER_COMPILED_RANGE : 0)));
  add_double (self, quantity->lower);
  if (range)
    add_double (self, quantity->upper);
}

static void
add_date (PioneerEncoder *self, const PioneerDateData *date)
{
  add_number (self, date->year);
  add_byte (self, date->month);
  add_byte (self, date->day);
}

static void
add_period (PioneerEncoder *self, const PioneerPeriodData *period)
{
  add_byte (self, period->form);
  if (pioneer_compiled_has_start (period->form))
    add_date (self, &period->start);
  if (pioneer_compiled_has_end (period->form))
    add_date (self, &period->end);
  if (pioneer_compiled_has_duration (period->form))
    {
      add_number (self, period->years);
      add_number (self, period->months);
      add_number (self, period->weeks);
      add_number (self, period->days);
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

  add_number (self, given);
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
      add_byte (self, datum->kind);
      add_text (self, datum->text);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      add_double (self, datum->number);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      add_number (self, (guint64) datum->choice);
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
  add_number (self, statement->n_citations);
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      const PioneerCitationData *citation = &statement->citations[i];

      add_text (self, citation->source);
      add_number (self, citation->start);
      add_number (self, citation->end);
      add_bytes (self, &citation->digest, sizeof citation->digest);
    }
}

static void
add_qualifiers (PioneerEncoder *self, const PioneerQualifiers *qualifiers)
{
  guint given = (qualifiers->as_of != NULL ? PIONEER_COMPILED_AS_OF : 0u) |
                (qualifiers->scope != NULL ? PIONEER_COMPILED_SCOPE : 0u) |
                (qualifiers->attributed_to != NULL ? PIONEER_COMPILED_ATTRIBUTED_TO : 0u) |
                (qualifiers->reason != NULL ? PIONEER_COMPILED_REASON : 0u);

  add_byte (self, (guint8) given);
  if (qualifiers->as_of != NULL)
    add_period (self, qualifiers->as_of);
  if (qualifiers->scope != NULL)
    add_text (self, qualifiers->scope);
  if (qualifiers->attributed_to != NULL)
    add_text (self, qualifiers->attributed_to);
  if (qualifiers->reason != NULL)
    add_text (self, qualifiers->reason);
}

static gboolean
cites_same (const PioneerStatementData *a, const PioneerStatementData *b)
{
  if (a == NULL || a->n_citations != b->n_citations)
    return FALSE;

  for (guint32 i = 0; i < a->n_citations; i++)
    if (pioneer_citation_data_compare (&a->citations[i], &b->citations[i]) != 0)
      return FALSE;

  return TRUE;
}

void
pioneer_encoder_begin_record (PioneerEncoder *self)
{
  self->start = pioneer_pages_get_length (self->contents);
  self->citing = NULL;
  g_byte_array_set_size (self->statements, 0);
}

guint32
pioneer_encoder_end_record (PioneerEncoder *self)
{
  pioneer_pages_add (self->contents, self->statements->data, self->statements->len);

  return self->statements->len;
}

void
pioneer_encoder_add_statement (PioneerEncoder *self, const PioneerStatementData *statement)
{
  gboolean same = cites_same (self->citing, statement);
  guint marks = (guint) statement->state | (guint) statement->rank << PIONEER_COMPILED_RANK_SHIFT |
                ((statement->flags & PIONEER_STATEMENT_SHOWN) ? PIONEER_COMPILED_SHOWN : 0u) |
                ((statement->flags & PIONEER_STATEMENT_OVERRULED) ? PIONEER_COMPILED_OVERRULED : 0u) |
                (statement->qualifiers != NULL ? PIONEER_COMPILED_QUALIFIED : 0u) | (same ? PIONEER_COMPILED_CITES_SAME : 0u);

  add_byte (self, (guint8) statement->field);
  add_byte (self, (guint8) marks);
  add_byte (self, statement->modality);
  add_number (self, statement->layer);
  if (!same)
    add_citations (self, statement);
  if (statement->qualifiers != NULL)
    add_qualifiers (self, statement->qualifiers);
  if (statement->state == PIONEER_STATE_VALUE)
    add_datum (self, &statement->value);

  if (statement->n_citations > 0)
    self->citing = statement;
}
