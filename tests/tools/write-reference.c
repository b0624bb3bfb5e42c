/* write-reference.c - Prints pages of the manual that are made from the library's own tables: write-reference fields|issues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-issue-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-schema-private.h"
#include "pioneer-units-private.h"

static const char *const type_words[] = {
  [PIONEER_VALUE_TYPE_TEXT] = "text",         [PIONEER_VALUE_TYPE_NUMBER] = "number", [PIONEER_VALUE_TYPE_CHOICE] = "choice",
  [PIONEER_VALUE_TYPE_QUANTITY] = "quantity", [PIONEER_VALUE_TYPE_PERIOD] = "period",
};

static void
add_choices (GString *out, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const char *between = "";

  for (guint i = 0; i < class->n_values; i++)
    if (pioneer_choice_is_word (type, class->values[i].value))
      {
        g_string_append_printf (out, "%s`%s`", between, class->values[i].value_nick);
        between = ", ";
      }
}

/* "site or programme", or "concept of client-group". */
static void
add_record (GString *out, const PioneerTypeSpec *spec)
{
  const char *between = "";

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (spec->kinds & (1u << kind))
      {
        g_string_append_printf (out, "%s[%s](#%s)", between, pioneer_kind_word (kind), pioneer_kind_word (kind));
        between = " or ";
      }
  if (spec->vocabulary != NULL)
    g_string_append_printf (out, " of `%s`", spec->vocabulary);
}

static char *
dup_type (const PioneerTypeSpec *spec)
{
  GString *out = g_string_new (NULL);

  if (spec->type == PIONEER_VALUE_TYPE_SHAPE)
    g_string_append_printf (out, "[%s](#the-shape-%s)", spec->shape->name, spec->shape->name);
  else if (spec->type == PIONEER_VALUE_TYPE_RECORD)
    add_record (out, spec);
  else if (spec->type == PIONEER_VALUE_TYPE_CHOICE)
    add_choices (out, spec->get_choice ());
  else
    g_string_append (out, type_words[spec->type]);

  return g_string_free (out, FALSE);
}

static void
print_field (PioneerFieldId id, PioneerKind kind)
{
  const PioneerFieldSpec *field = pioneer_field_spec (id);
  g_autofree char *type = dup_type (&field->spec);
  g_autofree char *weight = field->weight > 0 ? g_strdup_printf ("%u", field->weight) : g_strdup ("");

  g_print ("| `%s` | %s | %s | %s | %s | %s | %s |\n", field->name, type, field->flags & PIONEER_FIELD_FLAG_MANY ? "many" : "one",
           pioneer_field_needs_citation (id, kind) ? "yes" : "", field->flags & PIONEER_FIELD_FLAG_FACET ? "yes" : "", weight,
           field->meaning);
}

static void
print_kind (PioneerKind kind)
{
  g_autofree char *heading = g_strdup (pioneer_kind_word (kind));

  heading[0] = g_ascii_toupper (heading[0]);
  g_print ("\n## %s\n\n| field | type | values | cited | facet | weight | meaning |\n|---|---|---|---|---|---|---|\n", heading);
  for (guint id = 0; id < PIONEER_N_FIELDS; id++)
    if (pioneer_field_is_of (id, kind))
      print_field (id, kind);
}

static void
print_shape (const PioneerShape *shape)
{
  g_print ("\n### The shape %s\n\n| member | type | |\n|---|---|---|\n", shape->name);
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PioneerMember *member = &shape->members[i];
      g_autofree char *type = dup_type (&member->spec);
      const char *required = member->flags & PIONEER_MEMBER_REQUIRED ? "required" : "";
      const char *key = member->flags & PIONEER_MEMBER_KEY ? "key" : "";

      g_print ("| `%s` | %s | %s%s%s |\n", member->name, type, required, *required != '\0' && *key != '\0' ? ", " : "", key);
    }
}

/* Each once, in the order of the fields. */
static void
print_shapes (void)
{
  g_autoptr (GHashTable) printed = g_hash_table_new (NULL, NULL);

  for (guint id = 0; id < PIONEER_N_FIELDS; id++)
    {
      const PioneerShape *shape = pioneer_field_spec (id)->spec.shape;

      if (shape != NULL && g_hash_table_add (printed, (gpointer) shape))
        print_shape (shape);
    }
}

static void
print_units (void)
{
  g_print ("\n## Units\n\nQuantities of one dimension are converted and compared; others never are.\n\n"
           "| unit | shown as | dimension | in the dimension's base unit |\n|---|---|---|---|\n");
  for (guint i = 0; pioneer_unit_get (i) != NULL; i++)
    {
      const PioneerUnit *unit = pioneer_unit_get (i);

      g_print ("| `%s` | %s | %s | %.15g |\n", unit->code, unit->plural, unit->dimension, unit->factor);
    }
}

static void
print_fields (void)
{
  g_print (
      "# Fields\n\n"
      "Every field of every kind of record, as the library's own table has them; `pioneer fields KIND` prints the same in short. "
      "A field has *one* value, or *many* that stand beside each other. *Cited* fields want the place that states them: a "
      "statement without one is a finding of validation. *Facets* are worth counting by. The *weight* is how much a word counts "
      "in search where it stands in that field; fields without one are not searched by words. How values are written is in "
      "[the JSON format](json-format.md).\n");
  for (PioneerKind kind = PIONEER_KIND_PROGRAMME; kind < PIONEER_N_KINDS; kind++)
    print_kind (kind);
  g_print ("\n## Shapes\n\n"
           "Values that have members of their own. Statements whose *key* members are equal speak of the same thing, so that they "
           "disagree where the rest differs; a shape without a key is one thing for each value.\n");
  print_shapes ();
  print_units ();
}

/* The names of the errors, which have no type that could be asked. */
static const char *const errors[] = {
#define ISSUE(id, code, severity, error, ...) "PIONEER_ERROR_" #error,
#include "pioneer-issue-codes.def"
#undef ISSUE
};

/* What people are to type as it stands, which is in quotes or braces, is code. */
static char *
dup_hint (const char *hint)
{
  g_autoptr (GRegex) typed = g_regex_new ("\\{.*?\\}|\"[^\"]*\"", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace (typed, hint != NULL ? hint : "The issue itself says what fits.", -1, 0, "`\\0`", G_REGEX_MATCH_DEFAULT,
                          NULL);
}

static void
print_issue (PioneerIssueCode code)
{
  const PioneerIssueSpec *issue = pioneer_issue_spec (code);
  g_autofree char *hint = dup_hint (issue->hint);

  g_print ("| `%s` | %s | `%s` | %s | %s |\n", issue->code, pioneer_choice_nick (PIONEER_TYPE_SEVERITY, (int) issue->severity),
           errors[code], issue->title, hint);
}

static void
print_issues (void)
{
  g_print (
      "# Issues\n\n"
      "Everything that can be wrong with a catalogue, or with the description of a report, as `pioneer validate`, "
      "`PioneerReportDefinition.check` and `PioneerIssue` name it. The code never changes. A file with an issue of severity "
      "*error* is refused, with the code of [errors](errors.md) beside it; a *warning* "
      "or a *note* lets it be loaded. Each issue says more than its title: the file, line and column, what was found, and what "
      "was expected there. At most %u errors are listed, and as many other issues; the rest is counted.\n\n"
      "| code | severity | error | what is wrong | what to do |\n|---|---|---|---|---|\n",
      PIONEER_ISSUES_LISTED);
  for (guint i = 0; i < PIONEER_N_ISSUES; i++)
    print_issue (i);
}

int
main (int argc, char **argv)
{
  if (argc == 2 && strcmp (argv[1], "fields") == 0)
    print_fields ();
  else if (argc == 2 && strcmp (argv[1], "issues") == 0)
    print_issues ();
  else
    return 2;

  return 0;
}
