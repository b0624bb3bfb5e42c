/* test-report-totals.c - Totals that never add what must not be added
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#define CITE(n)              "\"cite\": \"a@" #n "0-" #n "9#0123456789abcdef\""
#define RESIDENTS(n, amount) "{\"value\": {\"kind\": \"resident\", \"quantity\": \"" amount "\"}, " CITE (n) "}"
#define SITE(id, name, rest) "{\"id\": \"site/" id "\", \"name\": {\"value\": \"" name "\", " CITE (1) "}" rest "}"
#define SOURCE               "{\"id\": \"source/a\", \"name\": {\"value\": \"A\"}}"

/* The rows of totals, from the end: " | " between cells. */
static char *
make_total (const char *const *records, const char *section, guint row)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_load (records, NULL);
  g_autofree char *description =
      g_strdup_printf ("{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"table\",\"id\":\"t\",%s}]}", section);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, NULL, &error);

  g_assert_no_error (error);

  return report_fixture_row (report_fixture_find_table (content, "t"), row);
}

static void
check (const char *const *records, const char *section, guint row, const char *expected)
{
  g_autofree char *found = make_total (records, section, row);

  g_assert_cmpstr (found, ==, expected);
}

#define POPULATIONS "\"records\":\"site\",\"columns\":[\"name\",\"population\"],\"totals\":[{\"column\":2,\"function\":\"%s\"}]"

static void
check_populations (const char *const *records, const char *function, guint row, const char *expected)
{
  g_autofree char *section = g_strdup_printf (POPULATIONS, function);

  check (records, section, row, expected);
}

/* 100 + 200 people; registered people apart; a share apart; a plan apart; the others counted. */
static void
test_apart (void)
{
  static const char *const records[] = {
    SOURCE,
    SITE ("s1", "S1",
          ", \"population\": [" RESIDENTS (
              2, "100 person") ", {\"value\": {\"kind\": \"registered\", \"quantity\": \"70 person\"}, " CITE (3) "}]"),
    SITE ("s2", "S2", ", \"population\": " RESIDENTS (2, "200 person")),
    SITE ("s3", "S3", ", \"population\": {\"value\": {\"kind\": \"share\", \"quantity\": \"20 percent\"}, " CITE (3) "}"),
    SITE ("s4", "S4",
          ", \"population\": {\"value\": {\"kind\": \"resident\", \"quantity\": \"900 person\"}, \"modality\": \"plan\", " CITE (
              3) "}"),
    SITE ("s5", "S5", ", \"population\": {\"state\": \"unknown\", " CITE (3) "}"),
    SITE ("s6", "S6", ", \"population\": {\"state\": \"none\", " CITE (3) "}"),
    SITE ("s7", "S7", ""),
    NULL,
  };

  check_populations (records, "sum", 7,
                     "Sum | 300 people, resident (of 2 values) / 70 people, registered (of 1 value) / share: shares are not added: "
                     "each is of something else / 900 people, resident (plan) (of 1 value) / 1 not stated, 1 unknown, 1 none");
  check_populations (records, "mean", 7,
                     "Mean | 150 people, resident (of 2 values) / 70 people, registered (of 1 value) / 20%, share (of 1 value) / "
                     "900 people, resident (plan) (of 1 value) / 1 not stated, 1 unknown, 1 none");
  check_populations (records, "count", 7, "Count | 4 (of 4 values) / 1 (plan) (of 1 value) / 1 not stated, 1 unknown, 1 none");
}

/* Leeds lies in Yorkshire; Hull is near it and overlaps what it is said to; the programme's other site is elsewhere. */
static void
test_parts (void)
{
  static const char *const records[] = {
    SOURCE,
    "{\"id\": \"concept/yorkshire\", \"name\": {\"value\": \"Yorkshire\"}, \"vocabulary\": {\"value\": \"place\"}}",
    "{\"id\": \"concept/leeds\", \"name\": {\"value\": \"Leeds\"}, \"vocabulary\": {\"value\": \"place\"}, \"broader\": "
    "{\"value\": \"yorkshire\"}}",
    SITE ("big", "Big", ", \"place\": {\"value\": \"yorkshire\", " CITE (4) "}, \"population\": " RESIDENTS (2, "1000 person")),
    SITE ("small", "Small", ", \"place\": {\"value\": \"leeds\", " CITE (4) "}, \"population\": " RESIDENTS (2, "300 person")),
    SITE ("kent", "Kent", ", \"population\": " RESIDENTS (2, "50 person")),
    SITE ("kent-again", "Kent again",
          ", \"related-site\": {\"value\": {\"site\": \"kent\", \"kind\": \"overlaps\"}, " CITE (
              5) "}, \"population\": " RESIDENTS (2, "40 person")),
    NULL,
  };

  check_populations (records, "sum", 4,
                     "Sum | 1,050 people, resident (of 2 values, without Kent again and Small: counted already in what contains or "
                     "overlaps it)");
  check_populations (records, "mean", 4, "Mean | 347.5 people, resident (of 4 values)");
  check_populations (records, "median", 4, "Median | 175 people, resident (of 4 values)");
  check_populations (records, "maximum", 4, "Maximum | 1,000 people, resident (of 4 values)");
  check_populations (records, "range", 4, "Range | 40–1,000 people, resident (of 4 values)");
}

/* Two programmes worked in Leeds: its people are the same ones, and money that each was given is not. A site that is of Leeds among other
 * places is another area; so is a place that a site itself names. */
static void
test_same_place (void)
{
#define PLACE(name) "{\"id\": \"concept/" name "\", \"name\": {\"value\": \"" name "\"}, \"vocabulary\": {\"value\": \"place\"}}"
#define IN_LEEDS    ", \"place\": {\"value\": \"leeds\", " CITE (4) "}"
#define GIVEN(n)    ", \"funding\": {\"value\": {\"amount\": \"" n " GBP\"}, " CITE (5) "}"
  static const char *const records[] = {
    SOURCE,
    PLACE ("leeds"),
    PLACE ("hull"),
    SITE ("a", "A", IN_LEEDS GIVEN ("10") ", \"population\": " RESIDENTS (2, "700 person")),
    SITE ("b", "B", IN_LEEDS GIVEN ("20") ", \"population\": " RESIDENTS (2, "800 person")),
    SITE ("c", "C", IN_LEEDS ", \"population\": {\"value\": {\"kind\": \"registered\", \"quantity\": \"5 person\"}, " CITE (2) "}"),
    SITE ("d", "D",
          ", \"place\": [{\"value\": \"leeds\", " CITE (4) "}, {\"value\": \"hull\", " CITE (5) "}], \"population\": " RESIDENTS (
              2, "60 person")),
    NULL,
  };

  check_populations (records, "sum", 4,
                     "Sum | 860 people, resident (of 2 values, without A: counted already in what contains or overlaps it) / 5 "
                     "people, registered (of 1 value)");
  check (records, "\"records\":\"site\",\"columns\":[\"name\",\"funding\"],\"totals\":[{\"column\":2,\"function\":\"sum\"}]", 4,
         "Sum | £30 (of 2 values) / 2 not stated");
}

/* People are counted once, however many figures are given for them: of all sides that which the policy shows; of what several rows lead to,
 * each once; of several that are shown of one site, the largest. */
static void
test_once (void)
{
#define PROGRAMME(id) "{\"id\": \"programme/" id "\", \"name\": {\"value\": \"" id "\", " CITE (1) "}}"
#define IN(id)        "{\"value\": {\"programme\": \"" id "\", \"status\": \"selected\"}, " CITE (6) "}"
#define PART(n, amount, place)                                                                                                     \
  "{\"value\": {\"kind\": \"pilot-area\", \"quantity\": \"" amount "\", \"place\": \"" place "\"}, " CITE (n) "}"
  static const char *const records[] = {
    SOURCE,
    "{\"id\": \"source/b\", \"name\": {\"value\": \"B\"}, \"published\": {\"value\": \"2013\"}}",
    PLACE ("leeds"),
    PLACE ("hull"),
    "{\"id\": \"concept/selected\", \"name\": {\"value\": \"Selected\"}, \"vocabulary\": {\"value\": \"stage\"}}",
    PROGRAMME ("one"),
    PROGRAMME ("two"),
    SITE (
        "s1", "S1",
        ", \"participation\": [" IN ("one") ", " IN ("two") "], \"funding\": {\"value\": {\"amount\": \"7 GBP\"}, " CITE (
            5) "}, \"population\": [" RESIDENTS (2, "100 person") ", " RESIDENTS (3, "90 person") ", {\"value\": {\"kind\": "
                                                                                                  "\"resident\", "
                                                                                                  "\"quantity\": \"60 person\"}, "
                                                                                                  "\"scope\": \"the town\", "
                                                                                                  "\"cite\": "
                                                                                                  "\"b@20-29#0123456789abcdef\"}]"),
    SITE ("s2", "S2", ", \"participation\": " IN ("one") ", \"population\": " RESIDENTS (2, "10 person")),
    SITE ("s3", "S3", ", \"population\": [" PART (2, "5 person", "leeds") ", " PART (3, "3 person", "hull") "]"),
    NULL,
  };

  check (
      records,
      "\"records\":\"site\",\"columns\":[\"name\",{\"path\":\"population[kind=resident]\",\"show\":\"all\"}],"
      "\"totals\":[{\"column\":2,\"function\":\"sum\"}]",
      3,
      "Sum | 70 people, resident (of 2 values, without other values of S1: what several values say of the same is counted once) / "
      "1 not stated");
  check (
      records,
      "\"records\":\"programme\",\"columns\":[\"name\",\"sites.population\",\"sites.funding\"],"
      "\"totals\":[{\"column\":2,\"function\":\"sum\"},{\"column\":3,\"function\":\"sum\"}]",
      2,
      "Sum | 70 people, resident (of 2 values, without other values of S1: what several values say of the same is counted once) | "
      "£7 (of 1 value, without other values of S1: what several values say of the same is counted once)");
  check (records,
         "\"records\":\"site\",\"query\":\"id:s3\",\"columns\":[\"name\",\"population\"],"
         "\"totals\":[{\"column\":2,\"function\":\"sum\"}]",
         1, "Sum | 8 people, pilot area (of 2 values)");
}

/* A group and its members, an owner and what it owns. */
static void
test_groups_of_partners (void)
{
  static const char *const records[] = {
    SOURCE,
    "{\"id\": \"partner/all\", \"name\": {\"value\": \"All\", " CITE (1) "}, \"count\": {\"value\": 9, " CITE (
        2) "}, \"member\": {\"value\": \"one\", " CITE (3) "}}",
    "{\"id\": \"partner/one\", \"name\": {\"value\": \"One\", " CITE (1) "}, \"count\": {\"value\": 4, " CITE (2) "}}",
    "{\"id\": \"partner/two\", \"name\": {\"value\": \"Two\", " CITE (1) "}, \"count\": {\"value\": 2, " CITE (
        2) "}, \"parent\": {\"value\": \"one\", " CITE (3) "}}",
    "{\"id\": \"partner/else\", \"name\": {\"value\": \"Z\", " CITE (1) "}, \"count\": {\"value\": 5, " CITE (2) "}}",
    NULL,
  };

  check (records, "\"records\":\"partner\",\"columns\":[\"name\",\"count\"],\"totals\":[{\"column\":2,\"function\":\"sum\"}]", 4,
         "Sum | 14 (of 2 values, without One and Two: counted already in what contains or overlaps it)");
}

static void
check_pair (const char *one, const char *other, const char *expected)
{
  g_autofree char *first = g_strdup_printf (SITE ("s1", "S1", ", \"population\": " RESIDENTS (2, "%s")), one);
  g_autofree char *second = g_strdup_printf (SITE ("s2", "S2", ", \"population\": " RESIDENTS (2, "%s")), other);
  const char *const records[] = { SOURCE, first, second, NULL };
  g_autofree char *whole = g_strdup_printf ("Sum | %s", expected);

  check_populations (records, "sum", 2, whole);
}

static void
test_comparators (void)
{
  check_pair ("over 100 person", "50 person", "at least 150 people, resident (of 2 values)");
  check_pair ("about 100 person", "50 person", "about 150 people, resident (of 2 values)");
  check_pair ("100..200 person", "50 person", "150–250 people, resident (of 2 values)");
  check_pair ("under 100 person", "50 person", "at most 150 people, resident (of 2 values)");
  check_pair ("over 100 person", "10..20 person", "at least 110 people, resident (of 2 values)");
  check_pair ("under 100 person", "over 50 person",
              "resident: some are known from below only and others from above, so that it could be anything");
  check_pair ("0.1 person", "0.2 person", "0.3 people, resident (of 2 values)");
}

/* 2 weeks and 4 days are 18 days; most are given in days. A rate is no time. */
static void
test_units (void)
{
#define OUTCOME(id, amount)                                                                                                        \
  "{\"id\": \"outcome/" id "\", \"name\": {\"value\": \"" id "\"}, \"subject\": {\"value\": \"site/s1\", " CITE (                  \
      1) "}, \"modality\": {\"value\": \"measured\", " CITE (1) "}, \"actual\": {\"value\": \"" amount "\", " CITE (2) "}}"
  static const char *const records[] = {
    SOURCE, SITE ("s1", "S1", ""), OUTCOME ("a", "2 week"), OUTCOME ("b", "3 day"), OUTCOME ("c", "1 day"), OUTCOME ("d", "5 GBP"),
    NULL,
  };

  check (records, "\"records\":\"outcome\",\"columns\":[\"name\",\"actual\"],\"totals\":[{\"column\":2,\"function\":\"sum\"}]", 4,
         "Sum | 18 days (measured) (of 3 values) / £5 (measured) (of 1 value)");
}

/* East has an outcome that was found and one that is planned, West one of which nobody says how real it is. */
static void
test_counts (void)
{
  g_auto (GStrv) records = report_fixture_records ();

  check ((const char *const *) records,
         "\"records\":\"site\",\"columns\":[\"id\",\"outcomes.count\"],\"totals\":[{\"column\":2,\"function\":\"sum\"}]", 3,
         "Sum | 2 (of 2 values) / 1, only intended (of 1 value) / 1 not stated");
}

/* West stands under two headings, and once in the sum of all. */
static void
test_groups (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (
      catalogue,
      "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{\"type\":\"table\",\"id\":\"t\",\"records\":\"site\","
      "\"group\":\"participation.status\",\"columns\":[\"id\",\"population\"],"
      "\"totals\":[{\"column\":2,\"function\":\"count\"}]}]}",
      NULL, &error);
  static const char *const expected[] = {
    "Shortlisted",
    "west | unknown",
    "Count | 1 unknown",
    "Selected",
    "east | 90,000 people, resident / 70,000 people, registered",
    "west | unknown",
    "Count | 2 (of 2 values) / 1 unknown",
    "not stated",
    "lonely | not stated",
    "Count | 1 not stated",
    "Count, all groups | 2 (of 2 values) / 1 not stated, 1 unknown",
    NULL,
  };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *row = report_fixture_row (report_fixture_find_table (content, "t"), i);

      g_assert_cmpstr (row, ==, expected[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-totals/apart", test_apart);
  g_test_add_func ("/report-totals/parts", test_parts);
  g_test_add_func ("/report-totals/same-place", test_same_place);
  g_test_add_func ("/report-totals/once", test_once);
  g_test_add_func ("/report-totals/groups-of-partners", test_groups_of_partners);
  g_test_add_func ("/report-totals/comparators", test_comparators);
  g_test_add_func ("/report-totals/units", test_units);
  g_test_add_func ("/report-totals/counts", test_counts);
  g_test_add_func ("/report-totals/groups", test_groups);

  return g_test_run ();
}
