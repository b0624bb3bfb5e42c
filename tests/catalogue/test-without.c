/* test-without.c - Catalogues without a source
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

#define SUPPORTED                                                                                                                  \
  HEAD "{\"id\": \"source/a\", \"name\": \"Source A\", \"publisher\": \"publisher\"}, "                                            \
       "{\"id\": \"source/b\", \"name\": \"Source B\", \"derived-from\": {\"value\": \"a\", " BY_B                                 \
       "}, \"quotes\": {\"value\": \"c\", " BY_A "}}, " SOURCE_C ", "                                                              \
       "{\"id\": \"site/both\", \"name\": {\"value\": \"Both\", " BY_AB                                                            \
       "}, \"summary\": \"Stays\", \"scheme\": {\"value\": \"Of A\", " BY_A "}, "                                                  \
       "\"population\": [{\"value\": " PEOPLE ("resident", "1") ", " BY_A "}, {\"value\": " PEOPLE (                               \
           "resident", "2") ", " BY_B "}], "                                                                                       \
                            "\"partnership\": [{\"value\": {\"partner\": \"named\"}, " BY_B                                        \
                            "}, {\"value\": {\"partner\": \"unnamed\"}, " BY_A "}]}, "                                             \
                            "{\"id\": \"site/only-a\", \"name\": {\"value\": \"Only A\", " BY_A                                    \
                            "}, \"summary\": \"Goes with it\", \"partnership\": {\"value\": {\"partner\": \"chained\"}, " BY_A     \
                            "}}, "                                                                                                 \
                            "{\"id\": \"site/editorial\", \"summary\": \"Nobody speaks of it\"}, "                                 \
                            "{\"id\": \"partner/named\", \"name\": {\"value\": \"Named by B\", " BY_A "}}, "                       \
                            "{\"id\": \"partner/unnamed\", \"name\": {\"value\": \"Named by A\", " BY_A "}}, "                     \
                            "{\"id\": \"partner/chained\", \"name\": {\"value\": \"Named by what goes\", " BY_A "}}, "             \
                            "{\"id\": \"partner/publisher\", \"name\": {\"value\": \"Publisher of A\", " BY_A "}}, "               \
                            "{\"id\": \"partner/of-b\", \"name\": {\"value\": \"Of B\", " BY_B "}}, "                              \
                            "{\"id\": \"outcome/o\", \"subject\": {\"value\": \"site/both\", " BY_A                                \
                            "}, \"actual\": {\"value\": 5, " BY_B "}}, "                                                           \
                            "{\"id\": \"concept/c\", \"name\": \"A term\", \"vocabulary\": \"place\"}" TAIL

static void
test_without_source (void)
{
  g_autoptr (PioneerCatalogue) whole = api_build (SUPPORTED, NULL);
  g_autofree char *before = pioneer_catalogue_to_json (whole, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) rest = pioneer_catalogue_without_source (whole, "a", &error);
  g_autofree char *json = pioneer_catalogue_to_json (rest, NULL, &error);
  g_autofree char *after = pioneer_catalogue_to_json (whole, NULL, &error);
  g_autoptr (PioneerSite) both = pioneer_catalogue_get_site (rest, "both");
  g_autoptr (PioneerRecord) named = pioneer_catalogue_get_record (rest, "partner/named");
  g_autoptr (PioneerSource) b = pioneer_catalogue_get_source (rest, "b");
  g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (rest, "o");
  g_autoptr (PioneerCatalogue) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (after, ==, before);
  g_assert_null (strstr (json, "a@"));

  /* What it alone supports goes; what is said elsewhere too keeps its other citations; what the curator wrote stays. */
  api_assert_list (pioneer_record_get_statements (PIONEER_RECORD (both), NULL, NULL), "Both Stays resident; 2 people named");
  api_assert_list (pioneer_record_get_sources (PIONEER_RECORD (both)), "source/b");
  api_assert_list (pioneer_site_get_populations (both), "resident; 2 people");
  g_assert_null (pioneer_outcome_get_subject (outcome));
  api_assert_text (pioneer_outcome_get_actual (outcome), "5");

  /* Records: of which another source speaks, which another statement names, of which only the curator ever spoke. */
  api_assert_list (pioneer_catalogue_get_sites (rest), "site/both site/editorial");
  api_assert_list (pioneer_catalogue_get_partners (rest), "partner/named partner/of-b");
  api_assert_list (pioneer_catalogue_get_concepts (rest), "concept/c");
  api_assert_list (pioneer_catalogue_get_sources (rest), "source/b source/c");
  g_assert_cmpstr (pioneer_record_get_name (named), ==, "named");
  api_assert_list (pioneer_source_get_derived_from (b), "");
  api_assert_list (pioneer_source_get_quotes (b), "");

  /* What is left is whole: it can be saved and loaded. */
  again = api_build (json, NULL);
  g_assert_nonnull (again);
}

static void
test_without_more (void)
{
  g_autoptr (PioneerCatalogue) whole = api_build (SUPPORTED, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) without_b = pioneer_catalogue_without_source (whole, "b", &error);
  g_autoptr (PioneerCatalogue) without_c = pioneer_catalogue_without_source (whole, "c", &error);
  g_autoptr (PioneerCatalogue) a_then_b = pioneer_catalogue_without_source (without_b, "a", &error);
  g_autoptr (PioneerCatalogue) without_a = pioneer_catalogue_without_source (whole, "a", &error);
  g_autoptr (PioneerCatalogue) b_then_a = pioneer_catalogue_without_source (without_a, "b", &error);
  g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (without_b, "o");

  g_assert_no_error (error);
  api_assert_list (pioneer_catalogue_get_sites (without_b), "site/both site/editorial site/only-a");
  api_assert_list (pioneer_catalogue_get_partners (without_b), "partner/chained partner/named partner/publisher partner/unnamed");
  api_assert_text (pioneer_outcome_get_subject (outcome), "site/both");
  g_assert_null (pioneer_outcome_get_actual (outcome));
  api_assert_list (pioneer_catalogue_get_sources (without_c), "source/a source/b");

  api_assert_list (pioneer_catalogue_get_sites (a_then_b), "site/editorial");
  api_assert_list (pioneer_catalogue_get_sites (b_then_a), "site/editorial");

  g_assert_null (pioneer_catalogue_without_source (whole, "x", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_without_source (without_a, "a", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_without_source (whole, "source/a", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
}

/* Statements that cite a source that only the source taken away describes */
static void
test_without_keeps_cited (void)
{
  g_autoptr (PioneerCatalogue) whole =
      api_build (HEAD SOURCE_A ", {\"id\": \"source/b\", \"note\": {\"value\": \"So A says\", " BY_A
                               "}}, {\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_B "}}" TAIL,
                 NULL);
  g_autoptr (PioneerCatalogue) rest = pioneer_catalogue_without_source (whole, "a", NULL);
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (rest, "site/s");

  api_assert_list (pioneer_catalogue_get_sources (rest), "source/b");
  api_assert_list (pioneer_record_get_sources (site), "source/b");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/without-source", test_without_source);
  g_test_add_func ("/catalogue/without-more", test_without_more);
  g_test_add_func ("/catalogue/without-keeps-cited", test_without_keeps_cited);

  return g_test_run ();
}
