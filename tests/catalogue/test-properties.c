/* test-properties.c - Properties of records and statements give what their getters give
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

/* A field's property says what pioneer_record_get_values() and the statements say; each field has one, and each property a field. */
static void
check_field_property (PioneerRecord *record, PioneerField *field)
{
  const char *name = pioneer_field_get_name (field);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, name, &error);
  g_autoptr (PioneerList) values = pioneer_record_get_values (record, name, &error);
  g_autofree char *joined = api_join (g_object_ref (values));
  guint n_properties = 0;
  const char *const suffixes[] = { "", "s" };
  const char *const prefixes[] = { "", "source-", "partner-" };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
      {
        g_autofree char *property = g_strconcat (prefixes[i], name, suffixes[j], NULL);
        g_auto (GValue) value = G_VALUE_INIT;
        g_autofree char *described = NULL;

        if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), property) == NULL ||
            (g_str_equal (name, "name") && j == 0) || (g_str_equal (name, "partnership") && i > 0))
          continue;
        n_properties++;
        g_object_get_property (G_OBJECT (record), property, &value);
        described = api_describe (&value);
        if (pioneer_field_get_value_type (field) == PIONEER_VALUE_TYPE_CHOICE)
          {
            g_autoptr (PioneerStatement) first = PIONEER_STATEMENT (pioneer_list_get (statements, 0));

            g_assert_cmpstr (described, ==, first != NULL ? pioneer_statement_get_text (first) : "unspecified");
          }
        else
          {
            g_assert_cmpstr (described != NULL ? described : "", ==, joined);
          }
        g_assert_cmpint (G_VALUE_HOLDS (&value, PIONEER_TYPE_LIST), ==, pioneer_field_has_many (field));
      }
  g_assert_cmpuint (n_properties, ==, 1);
}

static void
test_properties (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();

  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    {
      g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);
      g_autoptr (PioneerList) fields = pioneer_field_list (kind);

      for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
        {
          g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));
          g_autofree GParamSpec **properties = NULL;
          guint n;

          for (guint j = 0; j < pioneer_list_get_n_items (fields); j++)
            {
              g_autoptr (PioneerField) field = PIONEER_FIELD (pioneer_list_get (fields, j));

              g_test_message ("%s %s", pioneer_record_get_reference (record), pioneer_field_get_name (field));
              check_field_property (record, field);
            }

          /* The fields, and kind, id, reference, name. */
          properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
          g_assert_cmpuint (n, ==, pioneer_list_get_n_items (fields) + 4);
        }
    }
}

static void
test_common_properties (void)
{
  g_autoptr (PioneerRecord) record = api_get_record ("site/leeds");
  g_autofree char *id = NULL;
  g_autofree char *reference = NULL;
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;
  PioneerKind kind;
  PioneerList *names;
  PioneerList *notes;

  g_object_get (record, "kind", &kind, "id", &id, "reference", &reference, "name", &name, "summary", &summary, "names", &names,
                "notes", &notes, NULL);
  g_assert_cmpint (kind, ==, PIONEER_KIND_SITE);
  g_assert_cmpstr (id, ==, "leeds");
  g_assert_cmpstr (reference, ==, "site/leeds");
  g_assert_cmpstr (name, ==, "City of Leeds");
  g_assert_cmpstr (summary, ==, "A site.");
  api_assert_list (names, "City of Leeds Leeds");
  api_assert_list (notes, "A note");
}

/* Every property of every class can be read, and is like its getter where it is of a plain type. */
static void
test_statement (void)
{
  g_autoptr (PioneerSite) site = api_get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  g_autoptr (PioneerStatement) plain = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "name", NULL), 0);
  g_autoptr (PioneerStatement) aim = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "aim", NULL), 0);
  g_autoptr (PioneerStatement) summary = api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "summary", NULL), 0);
  g_autoptr (GObject) value = pioneer_statement_get_value (statement);

  api_assert_text (pioneer_statement_get_record (statement), "site/leeds");
  g_assert_cmpstr (pioneer_statement_get_field_name (statement), ==, "population");
  g_assert_cmpint (pioneer_statement_get_state (statement), ==, PIONEER_STATE_VALUE);
  g_assert_true (PIONEER_IS_POPULATION (value));
  g_assert_cmpstr (pioneer_statement_get_text (statement), ==, "resident; 800,000 people; Older people; Leeds");
  g_assert_cmpint (pioneer_statement_get_modality (statement), ==, PIONEER_MODALITY_REPORTED);
  api_assert_text (pioneer_statement_get_as_of (statement), "2011");
  g_assert_cmpstr (pioneer_statement_get_scope (statement), ==, "the city");
  g_assert_cmpstr (pioneer_statement_get_attributed_to (statement), ==, "the council");
  g_assert_cmpint (pioneer_statement_get_rank (statement), ==, PIONEER_RANK_PREFERRED);
  g_assert_cmpstr (pioneer_statement_get_reason (statement), ==, "newer");
  g_assert_true (pioneer_statement_is_shown (statement));
  g_assert_cmpstr (pioneer_statement_get_layer (statement), ==, "test");
  api_assert_list (pioneer_statement_get_citations (statement), "a@40-50#0123456789abcdef b@1-2#fedcba9876543210");
  api_assert_list (pioneer_statement_get_sources (statement), "source/a source/b");

  g_assert_cmpint (pioneer_statement_get_modality (plain), ==, PIONEER_MODALITY_UNSPECIFIED);
  g_assert_cmpint (pioneer_statement_get_modality (aim), ==, PIONEER_MODALITY_AIM);
  g_assert_null (pioneer_statement_get_as_of (plain));
  g_assert_null (pioneer_statement_get_scope (plain));
  g_assert_null (pioneer_statement_get_attributed_to (plain));
  g_assert_null (pioneer_statement_get_reason (plain));
  g_assert_cmpint (pioneer_statement_get_rank (plain), ==, PIONEER_RANK_NORMAL);
  api_assert_list (pioneer_statement_get_citations (plain), "a@20-30#0123456789abcdef");
  api_assert_list (pioneer_statement_get_citations (summary), "");
  api_assert_list (pioneer_statement_get_sources (summary), "");
}

static void
test_statement_properties (void)
{
  g_autoptr (PioneerSite) site = api_get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  static const struct
  {
    const char *name;
    const char *text;
  } expected[] = {
    { "record", "site/leeds" },
    { "field-name", "population" },
    { "state", "value" },
    { "value", "resident; 800,000 people; Older people; Leeds" },
    { "text", "resident; 800,000 people; Older people; Leeds" },
    { "modality", "reported" },
    { "as-of", "2011" },
    { "scope", "the city" },
    { "attributed-to", "the council" },
    { "rank", "preferred" },
    { "reason", "newer" },
    { "layer", "test" },
    { "citations", "a@40-50#0123456789abcdef b@1-2#fedcba9876543210" },
    { "sources", "source/a source/b" },
  };
  gboolean shown;
  g_autofree GParamSpec **properties = NULL;
  guint n;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_autofree char *text = NULL;

      g_object_get_property (G_OBJECT (statement), expected[i].name, &value);
      text = api_describe (&value);
      g_assert_cmpstr (text, ==, expected[i].text);
    }
  g_object_get (statement, "shown", &shown, NULL);
  g_assert_true (shown);
  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (statement), &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected) + 1);
}

static void
test_citation (void)
{
  g_autoptr (PioneerSite) site = api_get_record ("site/leeds");
  g_autoptr (PioneerStatement) statement =
      api_take_item (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL), 1);
  g_autoptr (PioneerCitation) citation = api_take_item (pioneer_statement_get_citations (statement), 1);
  g_autoptr (PioneerStatement) back = pioneer_citation_get_statement (citation);
  g_autoptr (PioneerSource) source = NULL;
  g_autoptr (PioneerStatement) of_property = NULL;
  g_autofree char *id = NULL;
  guint start, end;

  api_assert_text (pioneer_citation_get_source (citation), "source/b");
  g_assert_cmpstr (pioneer_citation_get_source_id (citation), ==, "b");
  g_assert_true (back == statement);
  g_assert_cmpuint (pioneer_citation_get_start (citation), ==, 1);
  g_assert_cmpuint (pioneer_citation_get_end (citation), ==, 2);
  g_object_get (citation, "source", &source, "source-id", &id, "statement", &of_property, "start", &start, "end", &end, NULL);
  g_assert_cmpstr (pioneer_record_get_id (PIONEER_RECORD (source)), ==, "b");
  g_assert_cmpstr (id, ==, "b");
  g_assert_true (of_property == statement);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 2);
}

static void
test_field (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerField) field = pioneer_field_lookup (PIONEER_KIND_SITE, "population", &error);
  g_autoptr (PioneerField) name = pioneer_field_lookup (PIONEER_KIND_SITE, "name", &error);
  g_autoptr (PioneerField) again = pioneer_field_lookup (PIONEER_KIND_SITE, "population", &error);
  g_autofree char *text = NULL;
  g_autofree char *shape = NULL;
  PioneerValueType type;
  gboolean many, facet;

  g_assert_cmpstr (pioneer_field_get_name (field), ==, "population");
  g_assert_cmpstr (pioneer_field_get_label (field), ==, "Population");
  g_assert_cmpstr (pioneer_field_get_plural (field), ==, "Populations");
  g_assert_cmpstr (pioneer_field_get_meaning (field), ==, "How many people, of which kind");
  g_assert_cmpint (pioneer_field_get_value_type (field), ==, PIONEER_VALUE_TYPE_SHAPE);
  g_assert_cmpstr (pioneer_field_get_shape (field), ==, "population");
  g_assert_true (pioneer_field_has_many (field));
  g_assert_true (pioneer_field_is_facet (field));
  g_object_get (field, "name", &text, "value-type", &type, "shape", &shape, "many", &many, "facet", &facet, NULL);
  g_assert_cmpstr (text, ==, "population");
  g_assert_cmpstr (shape, ==, "population");
  g_assert_cmpint (type, ==, PIONEER_VALUE_TYPE_SHAPE);
  g_assert_true (many);
  g_assert_true (facet);
  g_assert_null (pioneer_field_get_shape (name));
  g_assert_cmpint (pioneer_field_get_value_type (name), ==, PIONEER_VALUE_TYPE_TEXT);
  g_assert_nonnull (again);

  g_assert_null (pioneer_field_lookup (PIONEER_KIND_SITE, "baseline", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_nonnull (strstr (error->message, "baseline"));
  g_assert_nonnull (strstr (error->message, "name, summary, scheme, participation"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/properties", test_properties);
  g_test_add_func ("/records/common-properties", test_common_properties);
  g_test_add_func ("/records/statement", test_statement);
  g_test_add_func ("/records/statement-properties", test_statement_properties);
  g_test_add_func ("/records/citation", test_citation);
  g_test_add_func ("/records/field", test_field);

  return g_test_run ();
}
