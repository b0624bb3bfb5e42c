/* conflicts-sides.c - What is printed of the sides of a disagreement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "conflicts-sides.h"

#include "shell-statement.h"

char **
conflicts_list_sources (PioneerSide *side)
{
  g_autoptr (PioneerList) sources = pioneer_side_get_sources (side);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, i));

      g_strv_builder_add (ids, pioneer_record_get_id (source));
    }

  return g_strv_builder_end (ids);
}

char **
conflicts_list_said (PioneerSide *side, const char *(*get) (PioneerStatement *statement))
{
  g_autoptr (PioneerList) statements = pioneer_side_get_statements (side);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));
      const char *text = get (statement);

      if (text != NULL && !g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
        g_ptr_array_add (texts, g_strdup (text));
    }
  g_ptr_array_add (texts, NULL);

  return g_strdupv ((char **) texts->pdata);
}

static void
add_qualifiers (GPtrArray *lines, PioneerStatement *statement, gboolean alone)
{
  g_autofree char *qualifiers = shell_statement_dup_qualifiers (statement, FALSE);
  g_autoptr (GString) line = g_string_new (qualifiers);
  g_autoptr (PioneerList) sources = pioneer_statement_get_sources (statement);

  if (qualifiers[0] == '\0')
    return;
  for (guint i = 0; !alone && i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, i));

      g_string_append_printf (line, "%s%s", i == 0 ? " (" : ", ", pioneer_record_get_id (source));
    }
  if (!alone && pioneer_list_get_n_items (sources) > 0)
    g_string_append_c (line, ')');

  if (!g_ptr_array_find_with_equal_func (lines, line->str, g_str_equal, NULL))
    g_ptr_array_add (lines, g_strdup (line->str));
}

char **
conflicts_list_qualifiers (PioneerSide *side)
{
  g_autoptr (PioneerList) statements = pioneer_side_get_statements (side);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  guint n = pioneer_list_get_n_items (statements);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));

      add_qualifiers (lines, statement, n == 1);
    }
  g_ptr_array_add (lines, NULL);

  return g_strdupv ((char **) lines->pdata);
}
