/* write-schema.c - Prints the JSON Schema of the catalogue format, made from the library's own tables
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdlib.h>
#include <string.h>

#include "pioneer-comparators-private.h"
#include "pioneer-reader-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-statement-members-private.h"
#include "pioneer-units-private.h"
#include "schema-builder.h"

#define NUMBER "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"
#define YEAR   "[12][0-9]{3}"
#define DATE   YEAR "(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
#define LENGTH "P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?"

static void
add_reference (JsonBuilder *out, const char *name, const char *definition)
{
  g_autofree char *path = g_strconcat ("#/$defs/", definition, NULL);

  schema_begin (out, name);
  schema_add_text (out, "$ref", path);
  json_builder_end_object (out);
}

static void
add_pattern (JsonBuilder *out, const char *name, const char *pattern)
{
  g_autofree char *whole = g_strdup_printf ("^(%s)$", pattern);

  schema_begin (out, name);
  schema_add_text (out, "type", "string");
  schema_add_text (out, "pattern", whole);
  json_builder_end_object (out);
}

/* The kind and slug of a record of one of several kinds. */
static void
add_record_reference (JsonBuilder *out, const PioneerTypeSpec *spec)
{
  g_autoptr (GString) pattern = g_string_new ("^(");

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (spec->kinds & (1u << kind))
      g_string_append_printf (pattern, "%s%s", pattern->len > 2 ? "|" : "", pioneer_kind_word (kind));
  g_string_append (pattern, ")/" SLUG "$");
  schema_add_text (out, "type", "string");
  schema_add_text (out, "pattern", pattern->str);
}

/* What stands among the definitions for values of the type; NULL where there is nothing. */
static const char *
get_definition (const PioneerTypeSpec *spec)
{
  switch (spec->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return "text";
    case PIONEER_VALUE_TYPE_RECORD:
      return (spec->kinds & (spec->kinds - 1)) == 0 ? "slug" : NULL;
    case PIONEER_VALUE_TYPE_QUANTITY:
      return "quantity";
    case PIONEER_VALUE_TYPE_PERIOD:
      return "period";
    case PIONEER_VALUE_TYPE_SHAPE:
      return spec->shape->name;
    case PIONEER_VALUE_TYPE_NUMBER:
    case PIONEER_VALUE_TYPE_CHOICE:
    default:
      return NULL;
    }
}

/* What a value of the type fulfils. */
static void
add_type (JsonBuilder *out, const char *name, const PioneerTypeSpec *spec)
{
  if (get_definition (spec) != NULL)
    {
      add_reference (out, name, get_definition (spec));
      return;
    }

  schema_begin (out, name);
  if (spec->type == PIONEER_VALUE_TYPE_CHOICE)
    schema_add_choice (out, spec->get_choice (), NULL);
  else if (spec->type == PIONEER_VALUE_TYPE_RECORD)
    add_record_reference (out, spec);
  else
    schema_add_text (out, "type", "number");
  json_builder_end_object (out);
}

/* A bare value, unless it is a shape, or a statement about such a value. */
static void
add_statement (JsonBuilder *out, const PioneerTypeSpec *spec)
{
  if (spec->type != PIONEER_VALUE_TYPE_SHAPE)
    add_type (out, NULL, spec);

  schema_begin (out, NULL);
  schema_add_text (out, "$ref", "#/$defs/statement");
  schema_begin (out, "properties");
  add_type (out, "value", spec);
  json_builder_end_object (out);
  json_builder_end_object (out);
}

/* One statement, or an array of them. */
static void
add_statements (JsonBuilder *out, const PioneerTypeSpec *spec)
{
  schema_begin_list (out, "anyOf");
  add_statement (out, spec);

  schema_begin (out, NULL);
  schema_add_text (out, "type", "array");
  schema_add_number (out, "minItems", 1);
  schema_add_number (out, "maxItems", PIONEER_READER_MAX_STATEMENTS);
  schema_begin (out, "items");
  schema_begin_list (out, "anyOf");
  add_statement (out, spec);
  json_builder_end_array (out);
  json_builder_end_object (out);
  json_builder_end_object (out);

  json_builder_end_array (out);
}

static void
add_field (JsonBuilder *out, const PioneerFieldSpec *field)
{
  const char *definition = get_definition (&field->spec);
  g_autofree char *path = g_strdup_printf ("#/$defs/%s-statements", definition);

  schema_begin (out, field->name);
  schema_add_text (out, "title", field->label);
  schema_add_text (out, "description", field->meaning);
  if (definition != NULL)
    schema_add_text (out, "$ref", path);
  else
    add_statements (out, &field->spec);
  json_builder_end_object (out);
}

/* The statements of each type that has a definition, once, in the order in which fields use them. */
static void
add_statement_definitions (JsonBuilder *out)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerTypeSpec *spec = &pioneer_field_spec (i)->spec;
      const char *definition = get_definition (spec);
      g_autofree char *name = g_strdup_printf ("%s-statements", definition);

      if (definition == NULL || !g_hash_table_add (seen, (gpointer) definition))
        continue;
      schema_begin (out, name);
      add_statements (out, spec);
      json_builder_end_object (out);
    }
}

static void
add_kind (JsonBuilder *out, PioneerKind kind)
{
  g_autofree char *pattern = g_strdup_printf ("%s/" SLUG, pioneer_kind_word (kind));

  schema_begin (out, pioneer_kind_word (kind));
  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  add_pattern (out, "id", pattern);
  add_reference (out, "cite", "cite");
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (pioneer_field_is_of (i, kind))
      add_field (out, pioneer_field_spec (i));
  json_builder_end_object (out);
  schema_add_flag (out, "additionalProperties", FALSE);
  json_builder_end_object (out);
}

/* Which kind of record it is stands in its id; so a fault is told of that kind, and not of all. */
static void
add_record (JsonBuilder *out)
{
  PioneerTypeSpec any_kind = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = (1u << PIONEER_N_KINDS) - 2 };

  schema_begin (out, "record");
  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  add_type (out, "id", &any_kind);
  json_builder_end_object (out);
  schema_begin_list (out, "required");
  json_builder_add_string_value (out, "id");
  json_builder_end_array (out);

  schema_begin_list (out, "allOf");
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      g_autofree char *pattern = g_strdup_printf ("^%s/", pioneer_kind_word (kind));

      schema_begin (out, NULL);
      schema_begin (out, "if");
      schema_begin (out, "properties");
      schema_begin (out, "id");
      schema_add_text (out, "pattern", pattern);
      json_builder_end_object (out);
      json_builder_end_object (out);
      json_builder_end_object (out);
      add_reference (out, "then", pioneer_kind_word (kind));
      json_builder_end_object (out);
    }
  json_builder_end_array (out);
  json_builder_end_object (out);
}

static void
add_shape (JsonBuilder *out, const PioneerShape *shape)
{
  schema_begin (out, shape->name);
  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  for (guint i = 0; i < shape->n_members; i++)
    add_type (out, shape->members[i].name, &shape->members[i].spec);
  json_builder_end_object (out);
  schema_begin_list (out, "required");
  for (guint i = 0; i < shape->n_members; i++)
    if (shape->members[i].flags & PIONEER_MEMBER_REQUIRED)
      json_builder_add_string_value (out, shape->members[i].name);
  json_builder_end_array (out);
  schema_add_number (out, "minProperties", 1);
  schema_add_flag (out, "additionalProperties", FALSE);
  json_builder_end_object (out);
}

/* Each shape once, in the order in which fields use them. */
static void
add_shapes (JsonBuilder *out)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerShape *shape = pioneer_field_spec (i)->spec.shape;

      if (shape != NULL && g_hash_table_add (seen, (gpointer) shape))
        add_shape (out, shape);
    }
}

static void
add_statement_members (JsonBuilder *out)
{
  schema_begin (out, "statement");
  schema_add_text (out, "type", "object");
  schema_begin (out, "properties");
  json_builder_set_member_name (out, "value");
  json_builder_add_boolean_value (out, TRUE);
  for (guint i = PIONEER_STATEMENT_STATE; i < PIONEER_N_STATEMENT_MEMBERS; i++)
    {
      if (i == PIONEER_STATEMENT_LAYER)
        add_reference (out, pioneer_statement_members[i].name, "slug");
      else if (i == PIONEER_STATEMENT_CITE)
        add_reference (out, pioneer_statement_members[i].name, "cite");
      else
        add_type (out, pioneer_statement_members[i].name, &pioneer_statement_members[i].spec);
    }
  json_builder_end_object (out);
  schema_begin_list (out, "oneOf");
  for (guint i = PIONEER_STATEMENT_VALUE; i <= PIONEER_STATEMENT_STATE; i++)
    {
      schema_begin (out, NULL);
      schema_begin_list (out, "required");
      json_builder_add_string_value (out, pioneer_statement_members[i].name);
      json_builder_end_array (out);
      json_builder_end_object (out);
    }
  json_builder_end_array (out);
  schema_add_flag (out, "additionalProperties", FALSE);
  json_builder_end_object (out);
}

static void
add_cite (JsonBuilder *out)
{
  add_pattern (out, "citation", SLUG "@(0|[1-9][0-9]{0,9})-[1-9][0-9]{0,9}#[0-9a-f]{16}");

  schema_begin (out, "cite");
  schema_begin_list (out, "anyOf");
  add_reference (out, NULL, "citation");
  schema_begin (out, NULL);
  schema_add_text (out, "type", "array");
  schema_add_number (out, "minItems", 1);
  schema_add_number (out, "maxItems", PIONEER_READER_MAX_CITATIONS);
  add_reference (out, "items", "citation");
  json_builder_end_object (out);
  json_builder_end_array (out);
  json_builder_end_object (out);
}

static void
add_quantity (JsonBuilder *out)
{
  g_autoptr (GString) pattern = g_string_new ("^((");
  const char *word;

  for (guint i = 1; (word = pioneer_comparator_word (i)) != NULL; i++)
    g_string_append_printf (pattern, "%s%s", i > 1 ? "|" : "", word);
  g_string_append (pattern, ") )?" NUMBER "(\\.\\." NUMBER ")?( (");
  for (guint i = 1; pioneer_unit_get (i) != NULL; i++)
    g_string_append_printf (pattern, "%s%s", i > 1 ? "|" : "", pioneer_unit_get (i)->code);
  g_string_append (pattern, "))?$");

  schema_begin (out, "quantity");
  schema_begin_list (out, "type");
  json_builder_add_string_value (out, "number");
  json_builder_add_string_value (out, "string");
  json_builder_end_array (out);
  schema_add_text (out, "pattern", pattern->str);
  json_builder_end_object (out);
}

static void
add_definitions (JsonBuilder *out)
{
  schema_begin (out, "$defs");
  add_record (out);
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    add_kind (out, kind);
  add_statement_members (out);
  add_cite (out);
  add_statement_definitions (out);
  add_shapes (out);

  schema_begin (out, "slug");
  schema_add_text (out, "type", "string");
  schema_add_text (out, "pattern", "^" SLUG "$");
  schema_add_number (out, "maxLength", PIONEER_SLUG_MOST);
  json_builder_end_object (out);
  schema_begin (out, "text");
  schema_add_text (out, "type", "string");
  schema_add_text (out, "pattern", "\\S");
  json_builder_end_object (out);
  add_quantity (out);
  add_pattern (out, "period", DATE "|" DATE "/" DATE "|" DATE "/\\.\\.|\\.\\./" DATE "|" DATE "/" LENGTH "|" LENGTH);
  json_builder_end_object (out);
}

static void
add_header (JsonBuilder *out)
{
  schema_begin (out, "properties");
  schema_begin (out, pioneer_header_members[PIONEER_HEADER_FORMAT]);
  schema_add_text (out, "const", PIONEER_FORMAT_NAME);
  json_builder_end_object (out);
  schema_begin (out, pioneer_header_members[PIONEER_HEADER_VERSION]);
  schema_add_number (out, "const", PIONEER_FORMAT_VERSION);
  json_builder_end_object (out);
  add_reference (out, pioneer_header_members[PIONEER_HEADER_LAYER], "slug");
  add_reference (out, pioneer_header_members[PIONEER_HEADER_TITLE], "text");
  add_reference (out, pioneer_header_members[PIONEER_HEADER_LICENCE], "text");
  schema_begin (out, pioneer_header_members[PIONEER_HEADER_RECORDS]);
  schema_add_text (out, "type", "array");
  add_reference (out, "items", "record");
  json_builder_end_object (out);
  json_builder_end_object (out);

  schema_begin_list (out, "required");
  json_builder_add_string_value (out, pioneer_header_members[PIONEER_HEADER_FORMAT]);
  json_builder_add_string_value (out, pioneer_header_members[PIONEER_HEADER_VERSION]);
  json_builder_add_string_value (out, pioneer_header_members[PIONEER_HEADER_RECORDS]);
  json_builder_end_array (out);
  schema_add_flag (out, "additionalProperties", FALSE);
}

int
main (void)
{
  g_autoptr (JsonBuilder) out = json_builder_new ();

  schema_begin (out, NULL);
  schema_add_text (out, "$schema", SCHEMA_DIALECT);
  schema_add_text (out, "title", "A catalogue of libpioneer");
  schema_add_text (out, "description", "Made from the tables of the library by tests/tools/write-schema.c. See json-format.md.");
  schema_add_text (out, "type", "object");
  add_header (out);
  add_definitions (out);
  json_builder_end_object (out);

  schema_print (out);

  return EXIT_SUCCESS;
}
