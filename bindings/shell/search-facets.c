/* search-facets.c - How many of the records found have which values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-facets.h"

#include <string.h>

#include "shell-table.h"
#include "shell-words.h"

/* People get to see so many values of one field. */
#define MOST_VALUES 20

/* Of all but plain facts. */
#define FIRST_MODALITY PIONEER_MODALITY_AIM
#define LAST_MODALITY  PIONEER_MODALITY_PROJECTION

enum
{
  FIELD,
  VALUE,
  LABEL,
  COUNT,
  MODALITIES
};

static const char *
get_modality_word (guint modality)
{
  return shell_enum_nick (PIONEER_TYPE_MODALITY, (int) modality);
}

/* Of people, the label alone, and the modalities that there are. */
static ShellTable *
make_table (const char *label, PioneerList *values)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "field", "Field", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "value", "Value", SHELL_COLUMN_HIDDEN);
  shell_table_add_column (table, "label", label, SHELL_COLUMN_NONE);
  shell_table_add_column (table, "count", "Records", SHELL_COLUMN_NUMBER);
  for (guint modality = FIRST_MODALITY; modality <= LAST_MODALITY; modality++)
    {
      gboolean any = FALSE;

      for (guint i = 0; values != NULL && i < pioneer_list_get_n_items (values) && !any; i++)
        {
          g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));

          any = pioneer_facet_value_get_count_of (value, modality) > 0;
        }
      shell_table_add_column (table, get_modality_word (modality), get_modality_word (modality),
                              SHELL_COLUMN_NUMBER | (any ? SHELL_COLUMN_NONE : SHELL_COLUMN_HIDDEN));
    }

  return table;
}

static void
add_value (ShellTable *table, PioneerFacet *facet, PioneerFacetValue *value)
{
  shell_table_add_row (table);
  shell_table_set_text (table, FIELD, pioneer_facet_get_name (facet));
  shell_table_set_text (table, VALUE, pioneer_facet_value_get_value (value));
  shell_table_set_text (table, LABEL, pioneer_facet_value_get_label (value));
  shell_table_set_number (table, COUNT, pioneer_facet_value_get_count (value));
  for (guint modality = FIRST_MODALITY; modality <= LAST_MODALITY; modality++)
    {
      guint count = pioneer_facet_value_get_count_of (value, modality);

      if (count > 0)
        shell_table_set_number (table, MODALITIES + modality - FIRST_MODALITY, count);
    }
}

/* Of records without a value; of how many none is stated is always said, but of kinds, which every record has. */
static void
add_remainder (ShellTable *table, PioneerFacet *facet, const char *label, guint count, gboolean always)
{
  if (count == 0 && !always)
    return;

  shell_table_add_row (table);
  shell_table_set_text (table, FIELD, pioneer_facet_get_name (facet));
  shell_table_set_text (table, LABEL, label);
  shell_table_set_style (table, LABEL, SHELL_STYLE_FAINT);
  shell_table_set_number (table, COUNT, count);
}

static void
add_rows (ShellTable *table, PioneerFacet *facet, PioneerList *values, guint most)
{
  guint n = pioneer_list_get_n_items (values);
  g_autofree char *more = g_strdup_printf ("… and %u more (--format json)", n - MIN (most, n));

  for (guint i = 0; i < MIN (most, n); i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));

      add_value (table, facet, value);
    }
  if (n > most)
    {
      shell_table_add_row (table);
      shell_table_set_text (table, LABEL, more);
    }
  add_remainder (table, facet, "(none)", pioneer_facet_get_n_none (facet), FALSE);
  add_remainder (table, facet, "(not known)", pioneer_facet_get_n_unknown (facet), FALSE);
  add_remainder (table, facet, "(not stated)", pioneer_facet_get_n_not_stated (facet),
                 strcmp (pioneer_facet_get_name (facet), "kind") != 0);
}

void
search_print_facets (ShellOutput *output, PioneerResults *results, gboolean apart)
{
  g_autoptr (PioneerList) facets = pioneer_results_get_facets (results);

  for (guint i = 0; i < pioneer_list_get_n_items (facets); i++)
    {
      g_autoptr (PioneerFacet) facet = PIONEER_FACET (pioneer_list_get (facets, i));
      g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);
      g_autoptr (ShellTable) table = make_table (pioneer_facet_get_label (facet), values);

      if (apart || i > 0)
        shell_output_text (output, "\n");
      add_rows (table, facet, values, MOST_VALUES);
      shell_table_print_text (table, output);
    }
}

void
search_print_facets_csv (ShellOutput *output, PioneerResults *results)
{
  g_autoptr (PioneerList) facets = pioneer_results_get_facets (results);
  g_autoptr (ShellTable) table = make_table ("Label", NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (facets); i++)
    {
      g_autoptr (PioneerFacet) facet = PIONEER_FACET (pioneer_list_get (facets, i));
      g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);

      add_rows (table, facet, values, G_MAXUINT);
    }
  shell_table_print (table, output, SHELL_FORMAT_CSV);
}

static JsonObject *
value_to_object (PioneerFacetValue *value)
{
  JsonObject *object = json_object_new ();
  JsonObject *modality_counts = json_object_new ();

  for (guint modality = FIRST_MODALITY; modality <= LAST_MODALITY; modality++)
    if (pioneer_facet_value_get_count_of (value, modality) > 0)
      json_object_set_int_member (modality_counts, get_modality_word (modality),
                                  pioneer_facet_value_get_count_of (value, modality));

  json_object_set_string_member (object, "value", pioneer_facet_value_get_value (value));
  json_object_set_string_member (object, "label", pioneer_facet_value_get_label (value));
  json_object_set_int_member (object, "count", pioneer_facet_value_get_count (value));
  json_object_set_object_member (object, "by-modality", modality_counts);

  return object;
}

static JsonObject *
facet_to_object (PioneerFacet *facet)
{
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();
  g_autoptr (PioneerList) values = pioneer_facet_get_values (facet);

  for (guint i = 0; i < pioneer_list_get_n_items (values); i++)
    {
      g_autoptr (PioneerFacetValue) value = PIONEER_FACET_VALUE (pioneer_list_get (values, i));

      json_array_add_object_element (array, value_to_object (value));
    }

  json_object_set_string_member (object, "field", pioneer_facet_get_name (facet));
  json_object_set_string_member (object, "label", pioneer_facet_get_label (facet));
  json_object_set_int_member (object, "total", pioneer_facet_get_total (facet));
  json_object_set_int_member (object, "stated", pioneer_facet_get_n_stated (facet));
  json_object_set_int_member (object, "none", pioneer_facet_get_n_none (facet));
  json_object_set_int_member (object, "unknown", pioneer_facet_get_n_unknown (facet));
  json_object_set_int_member (object, "not-stated", pioneer_facet_get_n_not_stated (facet));
  json_object_set_array_member (object, "values", array);

  return object;
}

JsonArray *
search_facets_to_array (PioneerResults *results)
{
  JsonArray *array = json_array_new ();
  g_autoptr (PioneerList) facets = pioneer_results_get_facets (results);

  for (guint i = 0; i < pioneer_list_get_n_items (facets); i++)
    {
      g_autoptr (PioneerFacet) facet = PIONEER_FACET (pioneer_list_get (facets, i));

      json_array_add_object_element (array, facet_to_object (facet));
    }

  return array;
}
