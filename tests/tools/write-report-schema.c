/* write-report-schema.c - Prints the JSON Schema of descriptions of reports, made from the library's own tables
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdlib.h>
#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-reference-private.h"
#include "pioneer-spec-tables-private.h"
#include "schema-builder.h"

#define SLUG_MOST 100

static void
add_list (JsonBuilder *out, const char *name, const char *const *words)
{
  schema_begin_list (out, name);
  for (guint i = 0; words[i] != NULL; i++)
    json_builder_add_string_value (out, words[i]);
  json_builder_end_array (out);
}

static void
add_reference (JsonBuilder *out, const char *definition)
{
  g_autofree char *path = g_strconcat ("#/$defs/", definition, NULL);

  schema_add_text (out, "$ref", path);
}

static void
add_member (JsonBuilder *out, const char *name, const char *definition)
{
  schema_begin (out, name);
  add_reference (out, definition);
  json_builder_end_object (out);
}

static void
add_kinds (JsonBuilder *out, const char *const *more)
{
  schema_begin_list (out, "enum");
  for (guint i = 0; more != NULL && more[i] != NULL; i++)
    json_builder_add_string_value (out, more[i]);
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    json_builder_add_string_value (out, pioneer_kind_word ((PioneerKind) kind));
  json_builder_end_array (out);
}

static void
add_array (JsonBuilder *out, const char *definition, gint64 most)
{
  schema_add_text (out, "type", "array");
  if (most > 0)
    schema_add_number (out, "maxItems", most);
  add_member (out, "items", definition);
}

/* What a member of a section fulfils. */
static void
add_type (JsonBuilder *out, PioneerSpecType type)
{
  switch (type)
    {
    case PIONEER_SPEC_ID:
      add_reference (out, "slug");
      break;
    case PIONEER_SPEC_SORT:
    case PIONEER_SPEC_QUERY:
    case PIONEER_SPEC_CONDITIONS:
    case PIONEER_SPEC_FIELDS:
      add_reference (out, "texts");
      break;
    case PIONEER_SPEC_COUNT:
      add_reference (out, "count");
      break;
    case PIONEER_SPEC_LEVELS:
      schema_add_text (out, "type", "integer");
      schema_add_number (out, "minimum", 1);
      schema_add_number (out, "maximum", 2);
      break;
    case PIONEER_SPEC_FLAG:
      schema_add_text (out, "type", "boolean");
      break;
    case PIONEER_SPEC_KIND:
      add_kinds (out, NULL);
      break;
    case PIONEER_SPEC_WHEN_EMPTY:
      add_reference (out, "when-empty");
      break;
    case PIONEER_SPEC_CHART:
      add_list (out, "enum", pioneer_spec_chart_words);
      break;
    case PIONEER_SPEC_PANELS:
      add_list (out, "enum", pioneer_spec_panel_words);
      break;
    case PIONEER_SPEC_SHOW:
      add_reference (out, "show");
      break;
    case PIONEER_SPEC_PATHS:
      add_reference (out, "paths");
      break;
    case PIONEER_SPEC_COLUMNS:
      add_array (out, "column", PIONEER_SPEC_MOST_COLUMNS);
      schema_add_number (out, "minItems", 1);
      break;
    case PIONEER_SPEC_TOTALS:
      add_array (out, "total", PIONEER_SPEC_MOST_COLUMNS);
      break;
    case PIONEER_SPEC_SECTIONS:
      add_array (out, "section", PIONEER_SPEC_MOST_SECTIONS);
      break;
    case PIONEER_SPEC_TEXT:
    case PIONEER_SPEC_PATH:
    case PIONEER_SPEC_GROUP:
    case PIONEER_SPEC_AMOUNT:
    case PIONEER_SPEC_DATE:
    case PIONEER_SPEC_REFERENCE:
    case PIONEER_SPEC_UNIT:
    case PIONEER_SPEC_TYPE:
    default:
      add_reference (out, "text");
    }
}

/* "if" a member has that value, with "then" begun. */
static void
begin_if (JsonBuilder *out, const char *name, const char *value)
{
  schema_begin (out, NULL);
  schema_begin (out, "if");
  schema_begin (out, "properties");
  schema_begin (out, name);
  schema_add_text (out, "const", value);
  json_builder_end_object (out);
  json_builder_end_object (out);
  schema_begin_list (out, "required");
  json_builder_add_string_value (out, name);
  json_builder_end_array (out);
  json_builder_end_object (out);
  schema_begin (out, "then");
}

static void
end_if (JsonBuilder *out)
{
  json_builder_end_object (out);
  json_builder_end_object (out);
}

/* What means nothing to a chart is always false; panels are drawn of one chart or another, of which the reader alone knows more. */
static void
add_chart (JsonBuilder *out, int chart)
{
  gboolean panels = pioneer_spec_chart_words[chart + 1] == NULL;
  gboolean needed;

  begin_if (out, "chart", pioneer_spec_chart_words[chart]);
  schema_begin (out, "properties");
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    {
      const char *name = pioneer_spec_member (i)->name;
      gboolean has = pioneer_spec_chart_has_member (chart, -1, name, &needed);

      for (int panel = 0; panels && pioneer_spec_panel_words[panel] != NULL; panel++)
        has = has || pioneer_spec_chart_has_member (chart, panel, name, &needed);
      if (!has)
        schema_add_flag (out, name, FALSE);
    }
  json_builder_end_object (out);
  schema_begin_list (out, "required");
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    if (pioneer_spec_chart_has_member (chart, -1, pioneer_spec_member (i)->name, &needed) && needed)
      json_builder_add_string_value (out, pioneer_spec_member (i)->name);
  json_builder_end_array (out);
  end_if (out);
}

static void
add_members (JsonBuilder *out, PioneerSectionType type)
{
  gboolean needed;

  schema_begin (out, "properties");
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    {
      const PioneerSpecMember *member = pioneer_spec_member (i);

      if (!pioneer_spec_has_member (type, member->name, &needed))
        continue;
      schema_begin (out, member->name);
      schema_add_text (out, "description", member->meaning);
      if (member->type == PIONEER_SPEC_TYPE)
        schema_add_text (out, "const", pioneer_spec_section (type)->name);
      else
        add_type (out, member->type);
      json_builder_end_object (out);
    }
  json_builder_end_object (out);

  schema_begin_list (out, "required");
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    if (pioneer_spec_has_member (type, pioneer_spec_member (i)->name, &needed) && needed)
      json_builder_add_string_value (out, pioneer_spec_member (i)->name);
  json_builder_end_array (out);
  schema_add_flag (out, "additionalProperties", FALSE);
}

/* By its type, so that what is wrong with it is said of this type and not of all. */
static void
add_sections (JsonBuilder *out)
{
  schema_begin (out, "section");
  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  schema_begin (out, "type");
  schema_begin_list (out, "enum");
  for (guint type = 0; type < PIONEER_N_SECTIONS; type++)
    json_builder_add_string_value (out, pioneer_spec_section (type)->name);
  json_builder_end_array (out);
  json_builder_end_object (out);
  json_builder_end_object (out);
  schema_begin_list (out, "required");
  json_builder_add_string_value (out, "type");
  json_builder_end_array (out);
  schema_begin_list (out, "allOf");
  for (guint type = 0; type < PIONEER_N_SECTIONS; type++)
    {
      begin_if (out, "type", pioneer_spec_section (type)->name);
      schema_add_text (out, "description", pioneer_spec_section (type)->meaning);
      add_members (out, type);
      if (type == PIONEER_SECTION_CHART)
        {
          schema_begin_list (out, "allOf");
          for (int chart = 0; pioneer_spec_chart_words[chart] != NULL; chart++)
            add_chart (out, chart);
          json_builder_end_array (out);
        }
      end_if (out);
    }
  json_builder_end_array (out);
  json_builder_end_object (out);
}

/* An object with these members, each by its definition; those of the second list are needed. What is besides is the caller's to add. */
static void
add_object (JsonBuilder *out, const char *const *members, const char *const *definitions, const char *const *needed)
{
  g_assert (g_strv_length ((char **) members) == g_strv_length ((char **) definitions));

  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  for (guint i = 0; members[i] != NULL; i++)
    add_member (out, members[i], definitions[i]);
  json_builder_end_object (out);
  if (needed != NULL)
    add_list (out, "required", needed);
  schema_add_flag (out, "additionalProperties", FALSE);
}

static void
add_parameter (JsonBuilder *out)
{
  static const char *const definitions[] = { "slug", "parameter-kind", "text", "flag", "flag", "texts", "texts", NULL };
  static const char *const needed[] = { "name", "kind", NULL };

  schema_begin (out, "parameter");
  add_object (out, pioneer_spec_parameter_members, definitions, needed);
  schema_begin_list (out, "allOf");
  begin_if (out, "kind", "choice");
  schema_begin_list (out, "required");
  json_builder_add_string_value (out, "choices");
  json_builder_end_array (out);
  end_if (out);
  json_builder_end_array (out);
  json_builder_end_object (out);

  schema_begin (out, "parameter-kind");
  add_kinds (out, pioneer_spec_parameter_words);
  json_builder_end_object (out);
}

/* A definition of what is defined elsewhere, or of what follows. */
static void
begin_either (JsonBuilder *out, const char *name, const char *definition)
{
  schema_begin (out, name);
  schema_begin_list (out, "anyOf");
  schema_begin (out, NULL);
  add_reference (out, definition);
  json_builder_end_object (out);
  schema_begin (out, NULL);
}

static void
end_either (JsonBuilder *out)
{
  json_builder_end_object (out);
  json_builder_end_array (out);
  json_builder_end_object (out);
}

static void
add_columns (JsonBuilder *out)
{
  static const char *const modalities[] = { "results", "intentions", "unspecified", NULL };
  static const char *const definitions[] = { "text", "text", "texts", "modalities", "show", "flag", "when-empty", NULL };
  static const char *const needed[] = { "path", NULL };
  static const char *const total_definitions[] = { "count", "total-function", NULL };

  begin_either (out, "column", "text");
  add_object (out, pioneer_spec_column_members, definitions, needed);
  end_either (out);

  begin_either (out, "paths", "text");
  add_array (out, "column", PIONEER_SPEC_MOST_COLUMNS);
  schema_add_number (out, "minItems", 1);
  end_either (out);

  schema_begin (out, "modality");
  schema_add_choice (out, PIONEER_TYPE_MODALITY, modalities);
  json_builder_end_object (out);
  begin_either (out, "modalities", "modality");
  add_array (out, "modality", 0);
  schema_add_number (out, "minItems", 1);
  end_either (out);
  schema_begin (out, "when-empty");
  add_list (out, "enum", pioneer_spec_empty_words);
  json_builder_end_object (out);
  schema_begin (out, "show");
  add_list (out, "enum", pioneer_spec_show_words);
  json_builder_end_object (out);

  schema_begin (out, "total");
  add_object (out, pioneer_spec_total_members, total_definitions, pioneer_spec_total_members);
  json_builder_end_object (out);
  schema_begin (out, "total-function");
  add_list (out, "enum", pioneer_spec_total_words);
  json_builder_end_object (out);
}

static void
add_pattern (JsonBuilder *out, const char *name, const char *pattern, gint64 most)
{
  schema_begin (out, name);
  schema_add_text (out, "type", "string");
  schema_add_text (out, "pattern", pattern);
  if (most > 0)
    schema_add_number (out, "maxLength", most);
  json_builder_end_object (out);
}

static void
add_theme (JsonBuilder *out)
{
  static const char *const definitions[] = { "colour", "fonts", "variables", "text", "text", "text", "locale", NULL };

  schema_begin (out, "theme");
  add_object (out, pioneer_spec_theme_members, definitions, NULL);
  schema_begin (out, "dependentRequired");
  schema_begin_list (out, "logo");
  json_builder_add_string_value (out, "logo-text");
  json_builder_end_array (out);
  json_builder_end_object (out);
  json_builder_end_object (out);

  add_pattern (out, "colour", "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", 0);
  add_pattern (out, "fonts", "^[A-Za-z0-9 ,'-]+$", 0);
  schema_begin (out, "variables");
  schema_add_text (out, "type", "object");
  schema_begin (out, "propertyNames");
  schema_add_text (out, "pattern", "^--[A-Za-z0-9_-]+$");
  json_builder_end_object (out);
  add_pattern (out, "additionalProperties", "^[^;{}<>\\\\@\"]+$", 200);
  json_builder_end_object (out);
  schema_begin (out, "locale");
  add_list (out, "enum", pioneer_spec_locale_words);
  json_builder_end_object (out);
}

static void
add_values (JsonBuilder *out)
{
  schema_begin (out, "text");
  schema_add_text (out, "type", "string");
  schema_add_number (out, "minLength", 1);
  schema_add_number (out, "maxLength", PIONEER_SPEC_MOST_TEXT);
  json_builder_end_object (out);

  begin_either (out, "texts", "text");
  add_array (out, "text", PIONEER_SPEC_MOST_TEXTS);
  end_either (out);

  add_pattern (out, "slug", "^" SLUG "$", SLUG_MOST);
  schema_begin (out, "count");
  schema_add_text (out, "type", "integer");
  schema_add_number (out, "minimum", 1);
  schema_add_number (out, "maximum", G_MAXINT);
  json_builder_end_object (out);
  schema_begin (out, "flag");
  schema_add_text (out, "type", "boolean");
  json_builder_end_object (out);
  schema_begin (out, "policy");
  schema_add_choice (out, PIONEER_TYPE_POLICY, NULL);
  json_builder_end_object (out);
  schema_begin (out, "version");
  schema_add_number (out, "const", PIONEER_REPORT_VERSION);
  json_builder_end_object (out);
  schema_begin (out, "parameters");
  add_array (out, "parameter", PIONEER_SPEC_MOST_PARAMETERS);
  json_builder_end_object (out);
  schema_begin (out, "sections");
  add_array (out, "section", PIONEER_SPEC_MOST_SECTIONS);
  json_builder_end_object (out);
}

int
main (void)
{
  static const char *const definitions[] = { "version", "slug",       "text",  "text",     "text",
                                             "policy",  "parameters", "theme", "sections", NULL };
  static const char *const needed[] = { "pioneer-report", "title", "sections", NULL };
  g_autoptr (JsonBuilder) out = json_builder_new ();

  schema_begin (out, NULL);
  schema_add_text (out, "$schema", SCHEMA_DIALECT);
  schema_add_text (out, "title", "The description of a report of libpioneer");
  schema_add_text (out, "description", "Made from the tables of the library by tests/tools/write-report-schema.c. See reports.md.");
  add_object (out, pioneer_spec_header_members, definitions, needed);
  schema_begin (out, "$defs");
  add_sections (out);
  add_parameter (out);
  add_columns (out);
  add_theme (out);
  add_values (out);
  json_builder_end_object (out);
  json_builder_end_object (out);

  schema_print (out);

  return EXIT_SUCCESS;
}
