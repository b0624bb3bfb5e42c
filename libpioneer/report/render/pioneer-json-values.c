/* pioneer-json-values.c - Values and statements in the JSON of a report
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-values-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-json-text-private.h"
#include "pioneer-units-private.h"

void
pioneer_json_member (GString *out, const char *name, gboolean *any)
{
  if (*any)
    g_string_append_c (out, ',');
  *any = TRUE;
  g_string_append_c (out, '"');
  g_string_append (out, name);
  g_string_append (out, "\":");
}

void
pioneer_json_text_member (GString *out, const char *name, const char *text, gboolean *any)
{
  if (text == NULL)
    return;

  pioneer_json_member (out, name, any);
  pioneer_json_append_string (out, text);
}

static void
append_quantity (GString *out, const PioneerQuantityData *quantity, gboolean *any)
{
  pioneer_json_member (out, "amount", any);
  pioneer_json_append_number (out, quantity->lower);
  if (quantity->upper > quantity->lower)
    {
      pioneer_json_member (out, "upper", any);
      pioneer_json_append_number (out, quantity->upper);
    }
  if (quantity->comparator != PIONEER_COMPARATOR_EXACTLY)
    pioneer_json_text_member (out, "comparator", pioneer_choice_nick (PIONEER_TYPE_COMPARATOR, quantity->comparator), any);
  if (quantity->unit != PIONEER_UNIT_COUNT)
    pioneer_json_text_member (out, "unit", pioneer_unit_get (quantity->unit)->code, any);
}

static void
append_day (GString *out, const char *name, guint32 day, gboolean *any)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  pioneer_json_member (out, name, any);
  g_string_append_printf (out, "\"%04u-%02u-%02u\"", g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

static void
append_period (GString *out, const PioneerPeriodData *period, gboolean *any)
{
  guint32 day;

  pioneer_json_member (out, "period", any);
  g_string_append_c (out, '"');
  pioneer_period_data_write (period, out);
  g_string_append_c (out, '"');
  if (pioneer_period_data_first_day (period, &day))
    append_day (out, "first-day", day, any);
  if (pioneer_period_data_last_day (period, &day))
    append_day (out, "last-day", day, any);
}

static void
append_members (GString *out, const PioneerDatum *datum, gboolean *any)
{
  gboolean inner = FALSE;

  pioneer_json_member (out, "members", any);
  g_string_append_c (out, '{');
  for (guint i = 0; i < datum->shape->n_members; i++)
    if (datum->members[i].type != 0)
      {
        pioneer_json_member (out, datum->shape->members[i].name, &inner);
        pioneer_json_append_value (out, &datum->shape->members[i].spec, &datum->members[i]);
      }
  g_string_append_c (out, '}');
}

static void
append_record (GString *out, const PioneerDatum *datum, gboolean *any)
{
  pioneer_json_member (out, "record", any);
  g_string_append_printf (out, "\"%s/%s\"", pioneer_kind_word (datum->kind), datum->text);
}

void
pioneer_json_append_value (GString *out, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  gboolean any = FALSE;

  g_string_append_c (out, '{');
  pioneer_json_text_member (out, "type", pioneer_choice_nick (PIONEER_TYPE_VALUE_TYPE, datum->type), &any);
  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_NUMBER:
      pioneer_json_member (out, "amount", &any);
      pioneer_json_append_number (out, datum->number);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      pioneer_json_text_member (out, "word", pioneer_choice_nick (spec->get_choice (), datum->choice), &any);
      break;
    case PIONEER_VALUE_TYPE_RECORD:
      append_record (out, datum, &any);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      append_quantity (out, &datum->quantity, &any);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      append_period (out, &datum->period, &any);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      pioneer_json_text_member (out, "shape", datum->shape->name, &any);
      append_members (out, datum, &any);
      break;
    case PIONEER_VALUE_TYPE_TEXT:
    default:
      pioneer_json_text_member (out, "text", datum->text, &any);
    }
  g_string_append_c (out, '}');
}

static void
append_qualifiers (GString *out, const PioneerQualifiers *qualifiers, gboolean *any)
{
  if (qualifiers == NULL)
    return;

  if (qualifiers->as_of != NULL)
    {
      pioneer_json_member (out, "as-of", any);
      g_string_append_c (out, '"');
      pioneer_period_data_write (qualifiers->as_of, out);
      g_string_append_c (out, '"');
    }
  pioneer_json_text_member (out, "scope", qualifiers->scope, any);
  pioneer_json_text_member (out, "attributed-to", qualifiers->attributed_to, any);
  pioneer_json_text_member (out, "reason", qualifiers->reason, any);
}

static void
append_citations (GString *out, const PioneerStatementData *statement, gboolean *any)
{
  pioneer_json_member (out, "citations", any);
  g_string_append_c (out, '[');
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      const PioneerCitationData *citation = &statement->citations[i];

      g_string_append_printf (out, "%s{\"source\":\"%s\",\"start\":%u,\"end\":%u,\"digest\":\"%016" G_GINT64_MODIFIER "x\"}",
                              i > 0 ? "," : "", citation->source, citation->start, citation->end, citation->digest);
    }
  g_string_append_c (out, ']');
}

void
pioneer_json_append_statement (GString *out, PioneerStore *store, const PioneerStatementData *statement)
{
  const PioneerFieldSpec *field = pioneer_field_spec (statement->field);
  const PioneerRecordData *record = pioneer_store_record (store, statement->record);
  gboolean any = FALSE;

  g_string_append_c (out, '{');
  pioneer_json_member (out, "record", &any);
  g_string_append_printf (out, "\"%s/%s\"", pioneer_kind_word (record->kind), record->slug);
  pioneer_json_text_member (out, "field", field->name, &any);
  pioneer_json_text_member (out, "state", pioneer_choice_nick (PIONEER_TYPE_STATE, statement->state), &any);
  if (statement->state == PIONEER_STATE_VALUE)
    {
      pioneer_json_member (out, "value", &any);
      pioneer_json_append_value (out, &field->spec, &statement->value);
    }
  if (pioneer_store_modality (statement) != PIONEER_MODALITY_UNSPECIFIED)
    pioneer_json_text_member (out, "modality", pioneer_choice_nick (PIONEER_TYPE_MODALITY, pioneer_store_modality (statement)),
                              &any);
  pioneer_json_text_member (out, "rank", pioneer_choice_nick (PIONEER_TYPE_RANK, pioneer_store_rank (statement)), &any);
  pioneer_json_member (out, "shown", &any);
  g_string_append (out, (statement->flags & PIONEER_STATEMENT_SHOWN) != 0 ? "true" : "false");
  append_qualifiers (out, statement->qualifiers, &any);
  pioneer_json_text_member (out, "layer", store->layers->pdata[statement->layer], &any);
  append_citations (out, statement, &any);
  g_string_append_c (out, '}');
}
