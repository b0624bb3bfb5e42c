/* pioneer-report-section-columns.c - The columns, facts and totals of a section of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-schema-private.h"

static JsonObject *
make_column (const char *path)
{
  JsonObject *column = json_object_new ();

  json_object_set_string_member (column, "path", path);

  return column;
}

/* A path of which nothing more is said stands alone. */
static void
add_column (JsonArray *columns, const char *path, const char *title)
{
  JsonObject *column;

  if (title == NULL)
    {
      json_array_add_string_element (columns, path);
      return;
    }

  column = make_column (path);
  json_object_set_string_member (column, "title", title);
  json_array_add_object_element (columns, column);
}

/**
 * pioneer_report_section_add_column:
 * @self: a section
 * @path: what it shows of each row
 * @title: (nullable): its heading; %NULL for one made of the path
 *
 * Adds a column to a table. More is said of it by its number: the first is 1.
 */
void
pioneer_report_section_add_column (PioneerReportSection *self, const char *path, const char *title)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (path != NULL);

  add_column (pioneer_report_section_get_array (self, "columns"), path, title);
}

/**
 * pioneer_report_section_add_fact:
 * @self: a section
 * @path: what is told of the record
 * @title: (nullable): what it is called; %NULL for a name made of the path
 *
 * Adds what is told of the record in a section of facts; without any, all is told.
 *
 * What can be said of a column can be said of a fact, by its number: the first is 1. See
 * [method@Pioneer.ReportSection.add_column_otherwise], [method@Pioneer.ReportSection.add_column_modality],
 * [method@Pioneer.ReportSection.set_column_show_all], [method@Pioneer.ReportSection.set_column_notes] and
 * [method@Pioneer.ReportSection.set_column_omitted_when_empty].
 */
void
pioneer_report_section_add_fact (PioneerReportSection *self, const char *path, const char *title)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (path != NULL);

  add_column (pioneer_report_section_get_array (self, "paths"), path, title);
}

/* A path that stands alone becomes an object, so that more can be said of it. A node keeps its type, so the list is made anew. */
static void
open_column (JsonObject *json, const char *member, guint place)
{
  JsonArray *columns = json_object_get_array_member (json, member);
  JsonArray *opened = json_array_new ();

  for (guint i = 0; i < json_array_get_length (columns); i++)
    if (i == place)
      json_array_add_object_element (opened, make_column (json_array_get_string_element (columns, i)));
    else
      json_array_add_element (opened, json_node_ref (json_array_get_element (columns, i)));

  json_object_set_array_member (json, member, opened);
}

/* Of facts as of tables. NULL where there is none of this number; the caller has been told. */
static JsonObject *
get_column (PioneerReportSection *self, guint column)
{
  JsonObject *json = pioneer_report_section_get_json (self);
  const char *member = json_object_has_member (json, "paths") ? "paths" : "columns";
  guint n = json_object_has_member (json, member) ? json_array_get_length (json_object_get_array_member (json, member)) : 0;

  g_return_val_if_fail (column > 0 && column <= n, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (json_object_get_array_member (json, member), column - 1)))
    open_column (json, member, column - 1);

  return json_array_get_object_element (json_object_get_array_member (json, member), column - 1);
}

/* One stands alone, several are a list. */
static void
add_text (JsonObject *column, const char *member, const char *text)
{
  JsonNode *node = json_object_get_member (column, member);
  JsonArray *texts;

  if (node == NULL)
    {
      json_object_set_string_member (column, member, text);
      return;
    }
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      texts = json_array_new ();
      json_array_add_string_element (texts, json_node_get_string (node));
      json_object_set_array_member (column, member, texts);
    }

  json_array_add_string_element (json_object_get_array_member (column, member), text);
}

static void
set_word (JsonObject *column, const char *member, const char *word)
{
  if (word != NULL)
    json_object_set_string_member (column, member, word);
  else
    json_object_remove_member (column, member);
}

/**
 * pioneer_report_section_add_column_otherwise:
 * @self: a section
 * @column: the number of a column, or of a fact, from 1
 * @path: what it shows of a row otherwise
 *
 * Lets a column show another path where its own leads to nothing. Of several, the first that leads to anything is shown, in the
 * order in which they are added.
 */
void
pioneer_report_section_add_column_otherwise (PioneerReportSection *self, guint column, const char *path)
{
  JsonObject *object;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (path != NULL);

  object = get_column (self, column);
  if (object != NULL)
    add_text (object, "otherwise", path);
}

/**
 * pioneer_report_section_add_column_modality:
 * @self: a section
 * @column: the number of a column, or of a fact, from 1
 * @modality: which values are shown
 *
 * Lets a column show only what is so real: `results` (reported or measured), `intentions` (aims, plans, hopes, what is in
 * progress, projections), a modality by its nick, or `unspecified`, where no source says how real it is. Of several, values of any
 * are shown; without any, all values.
 */
void
pioneer_report_section_add_column_modality (PioneerReportSection *self, guint column, const char *modality)
{
  JsonObject *object;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (modality != NULL);

  object = get_column (self, column);
  if (object != NULL)
    add_text (object, "modality", modality);
}

/**
 * pioneer_report_section_set_column_show_all:
 * @self: a section
 * @column: the number of a column, or of a fact, from 1
 * @all: whether what every side says is shown
 *
 * Lets a column show what every side says, and not only what the policy chose. See
 * [method@Pioneer.ReportSection.set_show_all] for all columns.
 */
void
pioneer_report_section_set_column_show_all (PioneerReportSection *self, guint column, gboolean all)
{
  JsonObject *object;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  object = get_column (self, column);
  if (object != NULL)
    set_word (object, "show", all ? "all" : NULL);
}

/**
 * pioneer_report_section_set_column_notes:
 * @self: a section
 * @column: the number of a column, or of a fact, from 1
 * @notes: whether its cells have notes
 *
 * Says whether what a column shows has notes, which lead to the sources. It has them unless told otherwise; they can be left out
 * where another column has the same.
 */
void
pioneer_report_section_set_column_notes (PioneerReportSection *self, guint column, gboolean notes)
{
  JsonObject *object;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  object = get_column (self, column);
  if (object == NULL)
    return;

  if (notes)
    json_object_remove_member (object, "notes");
  else
    json_object_set_boolean_member (object, "notes", FALSE);
}

/**
 * pioneer_report_section_set_column_omitted_when_empty:
 * @self: a section
 * @column: the number of a column, or of a fact, from 1
 * @omitted: whether it is left out
 *
 * Says whether a column is left out where no row has anything there, or a fact where the record has nothing there. Otherwise it
 * says that nothing is stated.
 */
void
pioneer_report_section_set_column_omitted_when_empty (PioneerReportSection *self, guint column, gboolean omitted)
{
  JsonObject *object;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  object = get_column (self, column);
  if (object != NULL)
    set_word (object, "when-empty", omitted ? "omit" : NULL);
}

/**
 * pioneer_report_section_add_total:
 * @self: a section
 * @column: the number of a column, from 1
 * @total: what is calculated
 *
 * Adds a row of totals to a table and to each of its groups. What must not be added isn't: see docs/reports.md.
 */
void
pioneer_report_section_add_total (PioneerReportSection *self, guint column, PioneerTotal total)
{
  JsonObject *object;
  const char *function;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (column > 0);
  function = pioneer_choice_nick (PIONEER_TYPE_TOTAL, total);
  g_return_if_fail (function != NULL);

  object = json_object_new ();
  json_object_set_int_member (object, "column", column);
  json_object_set_string_member (object, "function", function);
  json_array_add_object_element (pioneer_report_section_get_array (self, "totals"), object);
}
