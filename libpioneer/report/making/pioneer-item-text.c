/* pioneer-item-text.c - What paths lead to, in words: values, what they hold for, and who says so
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-item-cells-private.h"

#include "pioneer-locale-private.h"
#include "pioneer-words-private.h"

/* The kind is part of the value: 90,000 registered people are not 90,000 residents. */
static void
append_population (PioneerMaking *making, const PioneerDatum *value, GString *out)
{
  static const struct
  {
    guint member;
    const char *before;
  } rest[] = { { PIONEER_POPULATION_KIND, ", " },
               { PIONEER_POPULATION_BASE, " of " },
               { PIONEER_POPULATION_GROUP, "; " },
               { PIONEER_POPULATION_PLACE, "; " } };

  pioneer_making_append_datum (making, &value->shape->members[PIONEER_POPULATION_QUANTITY].spec,
                               &value->members[PIONEER_POPULATION_QUANTITY], out);
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    if (value->members[rest[i].member].type != 0)
      {
        g_string_append (out, rest[i].before);
        pioneer_making_append_datum (making, &value->shape->members[rest[i].member].spec, &value->members[rest[i].member], out);
      }
}

static void
append_members (PioneerMaking *making, const PioneerDatum *value, GString *out)
{
  gboolean any = FALSE;

  for (guint i = 0; i < value->shape->n_members; i++)
    {
      if (value->members[i].type == 0)
        continue;
      if (any)
        g_string_append (out, "; ");
      any = TRUE;
      pioneer_making_append_datum (making, &value->shape->members[i].spec, &value->members[i], out);
    }
}

void
pioneer_making_append_number (PioneerMaking *making, double number, GString *out)
{
  pioneer_locale_append_number (making->content->theme.locale, number, out);
}

void
pioneer_making_append_datum (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out)
{
  PioneerLocale locale = making->content->theme.locale;

  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_CHOICE:
      for (const char *nick = pioneer_choice_nick (spec->get_choice (), datum->choice); nick != NULL && *nick != '\0'; nick++)
        g_string_append_c (out, *nick == '-' ? ' ' : *nick);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      pioneer_locale_append_number (locale, datum->number, out);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      pioneer_locale_append_quantity (locale, &datum->quantity, out);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      pioneer_locale_append_period (locale, &datum->period, out);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      if (datum->shape == &pioneer_population_shape)
        append_population (making, datum, out);
      else
        append_members (making, datum, out);
      break;
    default:
      pioneer_store_display (making->store, spec, datum, out);
    }
}

/* A calculated change is written with both its forms; its figures have points where the language has commas. */
void
pioneer_item_append (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerReportItem *item, GString *out)
{
  if (item->text != NULL)
    pioneer_locale_append_figures (making->content->theme.locale, item->text, out);
  else if (item->value.type != 0)
    pioneer_making_append_datum (making, spec, &item->value, out);
  if (item->n_intended > 0 && item->n_intended >= item->value.number)
    g_string_append (out, item->n_intended == 1 ? ", only intended" : ", all only intended");
  else if (item->n_intended > 0)
    g_string_append_printf (out, ", %u of them only intended", item->n_intended);
}

void
pioneer_making_append_limits (PioneerMaking *making, const PioneerStatementData *statement, GString *out)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;

  if (qualifiers == NULL || (qualifiers->scope == NULL && qualifiers->as_of == NULL))
    return;

  g_string_append (out, " (");
  if (qualifiers->scope != NULL)
    g_string_append (out, qualifiers->scope);
  if (qualifiers->as_of != NULL)
    {
      g_string_append (out, qualifiers->scope != NULL ? "; as of " : "as of ");
      pioneer_locale_append_period (making->content->theme.locale, qualifiers->as_of, out);
    }
  g_string_append_c (out, ')');
}

/* Only where all statements are attributed: what a source says in its own name needs no speaker. */
void
pioneer_making_append_attribution (PioneerMaking *making, const PioneerReportItem *item, GString *out)
{
  g_autoptr (GPtrArray) speakers = NULL;

  for (guint i = 0; i < item->n_own; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (making->store, item->statements[i]);

      if (statement->qualifiers == NULL || statement->qualifiers->attributed_to == NULL)
        return;
      if (speakers == NULL)
        speakers = g_ptr_array_new ();
      g_ptr_array_add (speakers, (gpointer) statement->qualifiers->attributed_to);
    }
  if (speakers == NULL)
    return;

  g_string_append (out, " (according to ");
  pioneer_words_append_list (out, speakers);
  g_string_append_c (out, ')');
}
