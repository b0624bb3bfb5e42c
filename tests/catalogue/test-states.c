/* test-states.c - What isn't stated, unknown or none; names and populations of which there are several
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

static void
test_errors (void)
{
  g_autoptr (PioneerRecord) record = api_get_record ("site/leeds");
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_record_get_statements (record, "colour", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_assert_cmpstr (
      error->message, ==,
      "A site has no field “colour”; its fields are name, summary, scheme, participation, aim, place, population, "
      "client-group, condition, setting, feature, partnership, partner-count, funding, event, figure, remark, contact, "
      "related-site, note");
  g_clear_error (&error);
  g_assert_null (pioneer_record_get_values (record, "colour", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_null (pioneer_record_resolve (record, "colour", PIONEER_POLICY_NEWEST, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_cmpint (pioneer_record_get_state (record, "colour", &error), ==, PIONEER_STATE_NOT_STATED);
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
}

#define STATES                                                                                                                     \
  HEAD SOURCE_A                                                                                                                    \
      ", " SOURCE_B ", {\"id\": \"partner/p\", \"cite\": \"a@0-1" DIGEST                                                           \
      "\", \"name\": \"P\", \"opened\": {\"state\": \"unknown\"}, "                                                                \
      "\"closed\": [{\"state\": \"none\"}, {\"state\": \"unknown\", \"cite\": \"b@0-1" DIGEST                                      \
      "\"}], \"count\": [{\"state\": \"none\"}, "                                                                                  \
      "{\"value\": 9, \"cite\": \"b@0-1" DIGEST                                                                                    \
      "\"}], \"parent\": {\"state\": \"not-stated\"}, \"place\": {\"state\": \"unknown\", \"rank\": \"deprecated\"}}" TAIL

static void
test_states (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (STATES, NULL);
  g_autoptr (PioneerPartner) partner = pioneer_catalogue_get_partner (catalogue, "p");
  PioneerRecord *record = PIONEER_RECORD (partner);
  g_autoptr (PioneerStatement) opened = api_take_item (pioneer_record_get_statements (record, "opened", NULL), 0);
  g_autoptr (GError) error = NULL;
  static const struct
  {
    const char *field;
    PioneerState state;
  } expected[] = {
    { "name", PIONEER_STATE_VALUE },       { "opened", PIONEER_STATE_UNKNOWN },    { "closed", PIONEER_STATE_NONE },
    { "count", PIONEER_STATE_VALUE },      { "parent", PIONEER_STATE_NOT_STATED }, { "member", PIONEER_STATE_NOT_STATED },
    { "place", PIONEER_STATE_NOT_STATED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_test_message ("%s", expected[i].field);
      g_assert_cmpint (pioneer_record_get_state (record, expected[i].field, &error), ==, expected[i].state);
      g_assert_no_error (error);
    }

  g_assert_null (pioneer_partner_get_opened (partner));
  g_assert_null (pioneer_partner_get_closed (partner));
  api_assert_text (pioneer_partner_get_count (partner), "9");
  api_assert_list (pioneer_partner_get_parents (partner), "");
  g_assert_cmpint (pioneer_statement_get_state (opened), ==, PIONEER_STATE_UNKNOWN);
  g_assert_cmpstr (pioneer_statement_get_text (opened), ==, "unknown");
  g_assert_null (pioneer_statement_get_value (opened));
  api_assert_list (pioneer_record_get_statements (record, "closed", NULL), "none unknown");
}

#define BOTH_WAYS                                                                                                                  \
  HEAD SOURCE_A                                                                                                                    \
      ", {\"id\": \"programme/p\"}, {\"id\": \"programme/q\"}, {\"id\": \"partner/x\"}, {\"id\": \"partner/y\"}, "                 \
      "{\"id\": \"concept/place\", \"vocabulary\": \"place\"}, {\"id\": \"concept/part\", \"vocabulary\": \"place\", "             \
      "\"broader\": \"place\"}, "                                                                                                  \
      "{\"id\": \"site/b\", \"cite\": \"a@0-1" DIGEST                                                                              \
      "\", \"place\": \"place\", \"participation\": {\"value\": {\"programme\": \"p\", \"status\": \"selected\"}}, "               \
      "\"partnership\": [{\"value\": {\"partner\": \"x\"}}, {\"value\": {\"partner\": \"y\"}, \"rank\": \"deprecated\"}]}, "       \
      "{\"id\": \"site/a\", \"cite\": \"a@0-1" DIGEST                                                                              \
      "\", \"place\": [\"place\", \"part\"], \"participation\": [{\"value\": {\"programme\": \"p\", \"status\": "                  \
      "\"not-selected\"}}, {\"value\": {\"programme\": \"q\", \"status\": \"selected\"}}], \"partnership\": [{\"value\": "         \
      "{\"partner\": \"x\"}}, "                                                                                                    \
      "{\"value\": {\"partner\": \"y\"}}]}, {\"id\": \"outcome/o\", \"cite\": \"a@0-1" DIGEST                                      \
      "\", \"subject\": \"site/b\", \"place\": \"place\"}" TAIL

static void
test_both_ways (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (BOTH_WAYS, NULL);
  g_autoptr (PioneerProgramme) p = pioneer_catalogue_get_programme (catalogue, "p");
  g_autoptr (PioneerProgramme) q = pioneer_catalogue_get_programme (catalogue, "q");
  g_autoptr (PioneerPartner) x = pioneer_catalogue_get_partner (catalogue, "x");
  g_autoptr (PioneerPartner) y = pioneer_catalogue_get_partner (catalogue, "y");
  g_autoptr (PioneerConcept) place = pioneer_catalogue_get_concept (catalogue, "place");
  g_autoptr (PioneerSite) a = pioneer_catalogue_get_site (catalogue, "a");
  g_autoptr (PioneerSite) b = pioneer_catalogue_get_site (catalogue, "b");
  g_autoptr (PioneerOutcome) outcome = api_take_item (pioneer_site_get_outcomes (b), 0);
  g_autoptr (PioneerRecord) subject = pioneer_outcome_get_subject (outcome);

  api_assert_list (pioneer_programme_get_sites (p), "site/a site/b");
  api_assert_list (pioneer_programme_get_sites (q), "site/a");
  api_assert_list (pioneer_site_get_programmes (a), "programme/p programme/q");
  api_assert_list (pioneer_site_get_programmes (b), "programme/p");
  api_assert_list (pioneer_partner_get_sites (x), "site/a site/b");
  api_assert_list (pioneer_site_get_partners (a), "partner/x partner/y");
  /* Both ways leave out what is deprecated. */
  api_assert_list (pioneer_partner_get_sites (y), "site/a");
  api_assert_list (pioneer_site_get_partners (b), "partner/x");
  api_assert_list (pioneer_concept_get_sites (place), "site/a site/b");
  api_assert_list (pioneer_concept_get_narrower (place), "concept/part");
  api_assert_list (pioneer_concept_get_outcomes (place), "outcome/o");
  g_assert_true (subject == PIONEER_RECORD (b));
}

#define NAMES                                                                                                                      \
  HEAD SOURCE_A ", " SOURCE_B                                                                                                      \
                ", {\"id\": \"site/s\", \"name\": [{\"value\": \"Old\", \"rank\": \"deprecated\", \"cite\": \"a@0-1" DIGEST        \
                "\"}, "                                                                                                            \
                "{\"value\": \"B name\", \"cite\": \"b@0-1" DIGEST "\"}, {\"value\": \"A name\", \"cite\": \"a@2-3" DIGEST         \
                "\"}, {\"value\": \"A name\", \"cite\": \"b@5-6" DIGEST "\"}]}, "                                                  \
                "{\"id\": \"site/preferred\", \"name\": [{\"value\": \"New\", \"cite\": \"a@0-1" DIGEST                            \
                "\"}, {\"value\": \"Better\", \"rank\": \"preferred\", \"cite\": \"b@0-1" DIGEST "\"}]}, "                         \
                "{\"id\": \"site/nameless\"}" TAIL

static void
test_names (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (NAMES, NULL);
  g_autoptr (PioneerRecord) site = pioneer_catalogue_get_record (catalogue, "site/s");
  g_autoptr (PioneerRecord) preferred = pioneer_catalogue_get_record (catalogue, "site/preferred");
  g_autoptr (PioneerRecord) nameless = pioneer_catalogue_get_record (catalogue, "site/nameless");
  g_autoptr (PioneerText) name = api_take_item (pioneer_record_get_names (site), 1);
  g_autoptr (PioneerStatement) statement = pioneer_value_get_statement (PIONEER_VALUE (name));

  /* The newest source's first, each once, none that is deprecated. */
  g_assert_cmpstr (pioneer_record_get_name (site), ==, "A name");
  api_assert_list (pioneer_record_get_names (site), "A name B name");
  api_assert_list (pioneer_statement_get_sources (statement), "source/b");
  g_assert_cmpstr (pioneer_record_get_name (preferred), ==, "Better");
  api_assert_list (pioneer_record_get_names (preferred), "Better New");
  g_assert_cmpstr (pioneer_record_get_name (nameless), ==, "nameless");
  api_assert_list (pioneer_record_get_names (nameless), "");
}

#define POPULATIONS                                                                                                                \
  HEAD SOURCE_A ", " SOURCE_B ", {\"id\": \"site/s\", \"population\": ["                                                           \
                "{\"value\": {\"kind\": \"resident\", \"quantity\": \"100 person\"}, \"cite\": \"a@0-1" DIGEST "\"}, "             \
                "{\"value\": {\"kind\": \"resident\", \"quantity\": \"90 person\"}, \"cite\": \"b@0-1" DIGEST "\"}, "              \
                "{\"value\": {\"kind\": \"target\", \"quantity\": \"10 person\"}, \"cite\": \"b@2-3" DIGEST "\"}, "                \
                "{\"value\": {\"kind\": \"share\", \"quantity\": \"2 percent\", \"base\": \"adults\"}, \"cite\": \"b@4-5" DIGEST   \
                "\"}, "                                                                                                            \
                "{\"value\": {\"kind\": \"share\", \"quantity\": \"5 percent\"}, \"cite\": \"b@6-7" DIGEST "\"}]}" TAIL

/* One place has several populations of different kinds; of one kind the policy shows one, and all stay. */
static void
test_populations (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (POPULATIONS, NULL);
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "s");

  api_assert_list (pioneer_site_get_populations (site), "resident; 100 people target; 10 people share; 2%; adults share; 5%");
  api_assert_list (pioneer_record_get_statements (PIONEER_RECORD (site), "population", NULL),
                   "resident; 100 people resident; 90 people target; 10 people share; 2%; adults share; 5%");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/errors", test_errors);
  g_test_add_func ("/records/states", test_states);
  g_test_add_func ("/records/both-ways", test_both_ways);
  g_test_add_func ("/records/names", test_names);
  g_test_add_func ("/records/populations", test_populations);

  return g_test_run ();
}
