/* search-found.c - In which statements a record was found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-found.h"

#include "shell-statement.h"
#include "shell-words.h"

const char *
search_record_modality (PioneerRecord *record)
{
  PioneerModality modality;

  if (!PIONEER_IS_OUTCOME (record))
    return NULL;

  modality = pioneer_outcome_get_modality (PIONEER_OUTCOME (record));

  return modality != PIONEER_MODALITY_UNSPECIFIED ? shell_enum_nick (PIONEER_TYPE_MODALITY, (int) modality) : NULL;
}

static char *
dup_place (PioneerStatement *statement)
{
  const char *field = pioneer_statement_get_field_name (statement);
  const char *modality = shell_statement_modality (statement);
  gboolean deprecated = pioneer_statement_get_rank (statement) == PIONEER_RANK_DEPRECATED;

  if (modality == NULL && !deprecated)
    return g_strdup (field);

  return g_strdup_printf ("%s [%s%s%s]", field, modality != NULL ? modality : "", modality != NULL && deprecated ? ", " : "",
                          deprecated ? "deprecated" : "");
}

static void
add_place (GPtrArray *places, PioneerStatement *statement)
{
  g_autofree char *place = dup_place (statement);

  if (!g_ptr_array_find_with_equal_func (places, place, g_str_equal, NULL))
    g_ptr_array_add (places, g_steal_pointer (&place));
}

char **
search_list_places (PioneerMatch *match)
{
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);
  g_autoptr (PioneerStatement) first = snippet != NULL ? pioneer_snippet_get_statement (snippet) : NULL;
  g_autoptr (PioneerList) statements = pioneer_match_get_statements (match);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);

  if (first != NULL && pioneer_list_contains (statements, G_OBJECT (first)))
    add_place (places, first);
  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      add_place (places, statement);
    }
  g_ptr_array_add (places, NULL);

  return g_strdupv ((char **) places->pdata);
}
