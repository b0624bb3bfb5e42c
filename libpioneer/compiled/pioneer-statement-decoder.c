/* pioneer-statement-decoder.c - Statements from bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-statement-decoder-private.h"

#include "pioneer-decoder-values-private.h"

/* A source, a span and a digest. */
#define CITATION_LEAST 11

#define QUALIFIERS (PIONEER_COMPILED_AS_OF | PIONEER_COMPILED_SCOPE | PIONEER_COMPILED_ATTRIBUTED_TO | PIONEER_COMPILED_REASON)

static gboolean
read_citation (PioneerDecoder *self, PioneerCitationData *citation)
{
  guint64 start, end;

  if (!pioneer_decoder_read_slug (self, &citation->source) || !pioneer_decoder_read_number (self, G_MAXUINT32, &start) ||
      !pioneer_decoder_read_number (self, G_MAXUINT32, &end) ||
      !pioneer_decoder_read_bytes (self, &citation->digest, sizeof citation->digest))
    return FALSE;

  citation->start = (guint32) start;
  citation->end = (guint32) end;

  return end > start || pioneer_decoder_fail (self, "a citation ends where it starts, or before");
}

static gboolean
read_citations (PioneerDecoder *self, PioneerStatementData *statement)
{
  PioneerCitationData *citations;
  guint64 n;

  if (!pioneer_decoder_read_number (self, (guint64) (self->end - self->at) / CITATION_LEAST, &n))
    return FALSE;
  if (n == 0)
    return TRUE;

  citations = pioneer_arena_new_array (self->arena, PioneerCitationData, n);
  for (guint64 i = 0; i < n; i++)
    if (!read_citation (self, &citations[i]))
      return FALSE;
  statement->citations = self->citations = citations;
  statement->n_citations = self->n_citations = (guint32) n;

  return TRUE;
}

/* Statements of a record often rest on the same, which is there once. */
static gboolean
repeat_citations (PioneerDecoder *self, PioneerStatementData *statement)
{
  statement->citations = self->citations;
  statement->n_citations = self->n_citations;

  return self->n_citations > 0 || pioneer_decoder_fail (self, "a statement cites what one before it does, and none cites anything");
}

static gboolean
read_qualifiers (PioneerDecoder *self, PioneerStatementData *statement)
{
  PioneerQualifiers *qualifiers = pioneer_arena_new_array (self->arena, PioneerQualifiers, 1);
  guint8 given;

  if (!pioneer_decoder_read_bytes (self, &given, 1))
    return FALSE;
  if (given == 0 || given > QUALIFIERS)
    return pioneer_decoder_fail (self, "a statement has qualifiers that there aren't");

  if (given & PIONEER_COMPILED_AS_OF)
    {
      PioneerPeriodData *as_of = pioneer_arena_new_array (self->arena, PioneerPeriodData, 1);

      if (!pioneer_decoder_read_period (self, as_of))
        return FALSE;
      qualifiers->as_of = as_of;
    }
  if (((given & PIONEER_COMPILED_SCOPE) && !pioneer_decoder_read_text (self, &qualifiers->scope)) ||
      ((given & PIONEER_COMPILED_ATTRIBUTED_TO) && !pioneer_decoder_read_text (self, &qualifiers->attributed_to)) ||
      ((given & PIONEER_COMPILED_REASON) && !pioneer_decoder_read_text (self, &qualifiers->reason)))
    return FALSE;
  statement->qualifiers = qualifiers;

  return TRUE;
}

/* What all statements begin with. */
static gboolean
read_head (PioneerDecoder *self, PioneerKind kind, PioneerStatementData *statement, guint8 *marks)
{
  guint8 field, modality;
  guint64 layer;

  if (!pioneer_decoder_read_bytes (self, &field, 1) || !pioneer_decoder_read_bytes (self, marks, 1) ||
      !pioneer_decoder_read_bytes (self, &modality, 1) || !pioneer_decoder_read_number (self, G_MAXUINT16, &layer))
    return FALSE;
  if (field >= PIONEER_N_FIELDS || !pioneer_field_is_of (field, kind))
    return pioneer_decoder_fail (self, "a statement is about a field that its record doesn't have");
  if (layer >= self->file->catalogue->n_layers)
    return pioneer_decoder_fail (self, "a statement is of a layer that there isn't");

  statement->field = field;
  statement->layer = (guint16) layer;
  statement->modality = modality;
  statement->state = *marks & PIONEER_COMPILED_STATE;
  statement->rank = (*marks & PIONEER_COMPILED_RANK) >> PIONEER_COMPILED_RANK_SHIFT;
  if (*marks & PIONEER_COMPILED_SHOWN)
    statement->flags |= PIONEER_STATEMENT_SHOWN;
  if (*marks & PIONEER_COMPILED_OVERRULED)
    statement->flags |= PIONEER_STATEMENT_OVERRULED;
  if (modality > PIONEER_MODALITY_PROJECTION || statement->rank > PIONEER_RANK_PREFERRED)
    return pioneer_decoder_fail (self, "a statement has a modality or a rank that there isn't");

  return TRUE;
}

gboolean
pioneer_decoder_read_statement (PioneerDecoder *self, PioneerKind kind, PioneerStatementData *statement)
{
  guint8 marks;

  *statement = (PioneerStatementData){ 0 };

  return read_head (self, kind, statement, &marks) &&
         (marks & PIONEER_COMPILED_CITES_SAME ? repeat_citations (self, statement) : read_citations (self, statement)) &&
         (!(marks & PIONEER_COMPILED_QUALIFIED) || read_qualifiers (self, statement)) &&
         (statement->state != PIONEER_STATE_VALUE ||
          pioneer_decoder_read_value (self, &pioneer_field_spec (statement->field)->spec, &statement->value));
}
