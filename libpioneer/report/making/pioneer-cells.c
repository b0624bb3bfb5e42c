/* pioneer-cells.c - What a catalogue says, put into cells with its sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-words-private.h"

static void
append_words (GString *out, const char *nick)
{
  for (; *nick != '\0'; nick++)
    g_string_append_c (out, *nick == '-' ? ' ' : *nick);
}

void
pioneer_cell_datum (PioneerOverview *overview, PioneerRuns *cell, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (datum->type == PIONEER_VALUE_TYPE_CHOICE)
    append_words (text, pioneer_choice_nick (spec->get_choice (), datum->choice));
  else
    pioneer_store_display (overview->store, spec, datum, text);

  pioneer_runs_text (overview->content, cell, text->str);
  if (datum->type == PIONEER_VALUE_TYPE_QUANTITY && cell->first == cell->last)
    {
      cell->has_amount = TRUE;
      cell->amount = datum->quantity.lower;
    }
}

static void
append_member (PioneerOverview *overview, const PioneerDatum *shape, guint member, const char *before, GString *out)
{
  if (shape->members[member].type == 0)
    return;

  g_string_append (out, before);
  pioneer_store_display (overview->store, &shape->shape->members[member].spec, &shape->members[member], out);
}

/* The kind is part of the value: 90,000 registered people are not 90,000 residents. */
static void
add_population (PioneerOverview *overview, PioneerRuns *cell, const PioneerDatum *value)
{
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GString) kind = g_string_new (NULL);

  pioneer_cell_datum (overview, cell, &value->shape->members[PIONEER_POPULATION_QUANTITY].spec,
                      &value->members[PIONEER_POPULATION_QUANTITY]);
  append_words (kind, pioneer_choice_nick (PIONEER_TYPE_POPULATION_KIND, value->members[PIONEER_POPULATION_KIND].choice));
  pioneer_runs_text (overview->content, cell, ", ");
  pioneer_runs_emphasis (overview->content, cell, kind->str);

  append_member (overview, value, PIONEER_POPULATION_BASE, " of ", rest);
  append_member (overview, value, PIONEER_POPULATION_GROUP, "; ", rest);
  append_member (overview, value, PIONEER_POPULATION_PLACE, "; ", rest);
  if (rest->len > 0)
    pioneer_runs_text (overview->content, cell, rest->str);
}

void
pioneer_cell_value (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement)
{
  if (statement->state != PIONEER_STATE_VALUE)
    pioneer_runs_absent (overview->content, cell, statement->state);
  else if (statement->value.type == PIONEER_VALUE_TYPE_SHAPE && statement->value.shape == &pioneer_population_shape)
    add_population (overview, cell, &statement->value);
  else
    pioneer_cell_datum (overview, cell, &pioneer_field_spec (statement->field)->spec, &statement->value);
}

void
pioneer_cell_modality (PioneerOverview *overview, PioneerRuns *cell, PioneerModality modality)
{
  if (modality == PIONEER_MODALITY_UNSPECIFIED)
    return;

  if (cell->last != NULL && cell->last->kind != PIONEER_RUN_BREAK)
    pioneer_runs_text (overview->content, cell, " ");
  pioneer_runs_modality (overview->content, cell, modality);
}

void
pioneer_cell_limits (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;
  g_autoptr (GString) text = g_string_new (NULL);

  if (qualifiers == NULL)
    return;

  if (qualifiers->scope != NULL)
    g_string_append (text, qualifiers->scope);
  if (qualifiers->as_of != NULL)
    {
      g_string_append (text, text->len > 0 ? "; as of " : "as of ");
      pioneer_period_data_display (qualifiers->as_of, text);
    }
  if (text->len > 0)
    pioneer_runs_format (overview->content, cell, " (%s)", text->str);
}

/* Only where all statements are attributed: what a source says in its own name needs no speaker. */
static void
add_attribution (PioneerOverview *overview, PioneerRuns *cell, const PioneerSaying *saying)
{
  g_autoptr (GPtrArray) speakers = g_ptr_array_new ();
  g_autoptr (GString) text = g_string_new (" (according to ");

  for (guint i = 0; i < saying->agreeing->len; i++)
    {
      const PioneerStatementData *statement = saying->agreeing->pdata[i];

      if (statement->qualifiers == NULL || statement->qualifiers->attributed_to == NULL)
        return;
      g_ptr_array_add (speakers, (gpointer) statement->qualifiers->attributed_to);
    }

  pioneer_words_append_list (text, speakers);
  g_string_append_c (text, ')');
  pioneer_runs_text (overview->content, cell, text->str);
}

void
pioneer_cell_dispute (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (overview->disputed, statement));
  char text[32];
  char anchor[32];

  if (number == 0)
    return;

  g_snprintf (text, sizeof text, "disagreement D%u", number);
  g_snprintf (anchor, sizeof anchor, "d%u", number);
  pioneer_runs_text (overview->content, cell, " ");
  pioneer_runs_link (overview->content, cell, text, anchor);
}

void
pioneer_cell_backing (PioneerOverview *overview, PioneerRuns *cell, const PioneerSaying *saying)
{
  pioneer_cell_references (overview, cell, (const PioneerStatementData *const *) saying->agreeing->pdata, saying->agreeing->len);
  for (guint i = 0; i < saying->agreeing->len; i++)
    if (g_hash_table_contains (overview->disputed, saying->agreeing->pdata[i]))
      {
        pioneer_cell_dispute (overview, cell, saying->agreeing->pdata[i]);
        return;
      }
}

void
pioneer_cell_saying (PioneerOverview *overview, PioneerRuns *cell, const PioneerSaying *saying)
{
  pioneer_cell_value (overview, cell, saying->statement);
  pioneer_cell_modality (overview, cell, pioneer_store_modality (saying->statement));
  pioneer_cell_limits (overview, cell, saying->statement);
  add_attribution (overview, cell, saying);
  pioneer_cell_backing (overview, cell, saying);
}

void
pioneer_cell_field (PioneerOverview *overview, PioneerRuns *cell, guint32 record, PioneerFieldId field)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_shown (overview->store, record, field);

  if (sayings->len == 0)
    pioneer_runs_absent (overview->content, cell, PIONEER_STATE_NOT_STATED);

  for (guint i = 0; i < sayings->len; i++)
    {
      if (i > 0)
        pioneer_runs_break (overview->content, cell);
      pioneer_cell_saying (overview, cell, sayings->pdata[i]);
    }
}

void
pioneer_cell_member (PioneerOverview *overview, PioneerRuns *cell, const PioneerStatementData *statement, guint member)
{
  const PioneerDatum *value = &statement->value;

  if (statement->state != PIONEER_STATE_VALUE)
    pioneer_runs_absent (overview->content, cell, statement->state);
  else if (value->members[member].type == 0)
    pioneer_runs_absent (overview->content, cell, PIONEER_STATE_NOT_STATED);
  else
    pioneer_cell_datum (overview, cell, &value->shape->members[member].spec, &value->members[member]);
}
