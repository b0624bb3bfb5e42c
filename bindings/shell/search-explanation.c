/* search-explanation.c - What scores are made of, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-explanation.h"

#include "shell-words.h"

static JsonArray *contributions_to_array (PioneerList *contributions);

static JsonArray *
fields_to_array (PioneerContribution *contribution)
{
  g_autoptr (PioneerList) fields = pioneer_contribution_get_fields (contribution);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, i));

      json_array_add_string_element (array, pioneer_field_get_name (field));
    }

  return array;
}

/* A sum has parts, and nothing else to tell. */
static JsonObject *
contribution_to_object (PioneerContribution *contribution)
{
  g_autoptr (PioneerList) parts = pioneer_contribution_get_parts (contribution);
  JsonObject *object = json_object_new ();

  json_object_set_double_member (object, "score", pioneer_contribution_get_score (contribution));
  if (pioneer_list_get_n_items (parts) > 0)
    {
      json_object_set_array_member (object, "parts", contributions_to_array (parts));
      return object;
    }

  json_object_set_string_member (object, "word", pioneer_contribution_get_word (contribution));
  json_object_set_string_member (object, "meaning", pioneer_contribution_get_meaning (contribution));
  json_object_set_string_member (object, "found-by",
                                 shell_enum_nick (PIONEER_TYPE_FOUND_BY, (int) pioneer_contribution_get_found_by (contribution)));
  json_object_set_array_member (object, "fields", fields_to_array (contribution));
  json_object_set_double_member (object, "frequency", pioneer_contribution_get_frequency (contribution));
  json_object_set_double_member (object, "length", pioneer_contribution_get_length (contribution));
  json_object_set_double_member (object, "idf", pioneer_contribution_get_idf (contribution));
  json_object_set_double_member (object, "factor", pioneer_contribution_get_factor (contribution));

  return object;
}

static JsonArray *
contributions_to_array (PioneerList *contributions)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (contributions); i++)
    {
      g_autoptr (PioneerContribution) contribution = PIONEER_CONTRIBUTION (pioneer_list_get (contributions, i));

      json_array_add_object_element (array, contribution_to_object (contribution));
    }

  return array;
}

JsonArray *
search_explanation_to_array (PioneerExplanation *explanation)
{
  g_autoptr (PioneerList) contributions = pioneer_explanation_get_contributions (explanation);

  return contributions_to_array (contributions);
}
