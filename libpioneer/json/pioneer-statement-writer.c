/* pioneer-statement-writer.c - Writing statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-writer-private.h"

#include "pioneer-citation-private.h"
#include "pioneer-statement-members-private.h"

static void
write_citation (PioneerWriter *self, const PioneerCitationData *citation)
{
  g_string_append_c (self->out, '"');
  pioneer_citation_data_write (citation, self->out);
  g_string_append_c (self->out, '"');
}

void
pioneer_writer_write_citations (PioneerWriter *self, const PioneerCitationData *citations, guint32 n)
{
  if (n == 1)
    {
      write_citation (self, &citations[0]);
      return;
    }

  g_string_append_c (self->out, '[');
  for (guint32 i = 0; i < n; i++)
    {
      g_string_append (self->out, i > 0 ? ", " : "");
      write_citation (self, &citations[i]);
    }
  g_string_append_c (self->out, ']');
}

static void
set_text (PioneerDatum *datum, const char *text)
{
  if (text != NULL)
    *datum = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_TEXT, .text = text };
}

static void
set_choice (PioneerDatum *datum, int choice, int unwritten)
{
  if (choice != unwritten)
    *datum = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_CHOICE, .choice = choice };
}

/* The members that are written, as data of the table's types; those of type 0 are left out. */
static void
collect (const PioneerWriter *self, const PioneerStatementData *statement, PioneerDatum *members)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;

  members[PIONEER_STATEMENT_VALUE] = statement->value;
  set_choice (&members[PIONEER_STATEMENT_STATE], statement->state, PIONEER_STATE_VALUE);
  set_choice (&members[PIONEER_STATEMENT_MODALITY], statement->modality, PIONEER_MODALITY_UNSPECIFIED);
  set_choice (&members[PIONEER_STATEMENT_RANK], statement->rank, PIONEER_RANK_NORMAL);
  if (statement->layer != self->layer)
    set_text (&members[PIONEER_STATEMENT_LAYER], self->store->layers->pdata[statement->layer]);
  if (qualifiers == NULL)
    return;

  if (qualifiers->as_of != NULL)
    members[PIONEER_STATEMENT_AS_OF] = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_PERIOD, .period = *qualifiers->as_of };
  set_text (&members[PIONEER_STATEMENT_SCOPE], qualifiers->scope);
  set_text (&members[PIONEER_STATEMENT_ATTRIBUTED_TO], qualifiers->attributed_to);
  set_text (&members[PIONEER_STATEMENT_REASON], qualifiers->reason);
}

static gboolean
is_bare (const PioneerDatum *members)
{
  for (guint i = PIONEER_STATEMENT_VALUE + 1; i < PIONEER_N_STATEMENT_MEMBERS; i++)
    if (members[i].type != 0)
      return FALSE;

  return members[PIONEER_STATEMENT_VALUE].type != PIONEER_VALUE_TYPE_SHAPE;
}

void
pioneer_writer_write_statement (PioneerWriter *self, const PioneerStatementData *statement, gboolean cites)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (statement->field)->spec;
  PioneerDatum members[PIONEER_N_STATEMENT_MEMBERS] = { { 0 } };
  gboolean any = FALSE;

  collect (self, statement, members);
  if (!cites && is_bare (members))
    {
      pioneer_writer_write_value (self, spec, &statement->value);
      return;
    }

  g_string_append_c (self->out, '{');
  for (guint i = 0; i < PIONEER_N_STATEMENT_MEMBERS; i++)
    if (members[i].type != 0)
      {
        pioneer_writer_write_name (self, pioneer_statement_members[i].name, &any);
        pioneer_writer_write_value (self, i == PIONEER_STATEMENT_VALUE ? spec : &pioneer_statement_members[i].spec, &members[i]);
      }
  if (cites)
    {
      pioneer_writer_write_name (self, pioneer_statement_members[PIONEER_STATEMENT_CITE].name, &any);
      pioneer_writer_write_citations (self, statement->citations, statement->n_citations);
    }
  g_string_append_c (self->out, '}');
}
