/* chart-fixture.c - A catalogue to draw charts of, and ways to look at what was made of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "chart-fixture.h"

#define CITED(span)          "\"cite\": \"a@" span "#0123456789abcdef\""
#define NAME(word, span)     "\"name\": {\"value\": \"" word "\", " CITED (span) "}"
#define PEOPLE(kind, amount) "{\"kind\": \"" kind "\", \"quantity\": \"" amount "\"}"

static const char *const records[] = {
  "{\"id\": \"source/a\", \"name\": {\"value\": \"A report\"}, \"published\": {\"value\": \"2013-11\"}}",
  "{\"id\": \"source/b\", \"name\": {\"value\": \"Another\"}, \"published\": {\"value\": \"2014\"}}",
  "{\"id\": \"concept/opened\", \"name\": {\"value\": \"Opened\"}, \"vocabulary\": {\"value\": \"event-kind\"}}",
  "{\"id\": \"concept/beds\", \"name\": {\"value\": \"Bed days\"}, \"vocabulary\": {\"value\": \"measure\"}}",
  "{\"id\": \"concept/north\", \"name\": {\"value\": \"North\"}, \"vocabulary\": {\"value\": \"place\"}, "
  "\"coordinates\": {\"value\": "
  "{\"latitude\": 54, \"longitude\": -2}, " CITED ("1-2") "}}",
  "{\"id\": \"concept/south\", \"name\": {\"value\": \"South\"}, \"vocabulary\": {\"value\": \"place\"}, "
  "\"coordinates\": {\"value\": "
  "{\"latitude\": 51, \"longitude\": 0}, " CITED ("2-3") "}}",
  "{\"id\": \"concept/nowhere\", \"name\": {\"value\": \"Nowhere\"}, \"vocabulary\": {\"value\": \"place\"}}",
  "{\"id\": \"partner/trust\", " NAME ("The Trust", "3-4") "}",
  "{\"id\": \"partner/council\", " NAME ("The Council", "4-5") "}",
  "{\"id\": \"site/alder\", " NAME ("Alder", "10-11") ", \"place\": {\"value\": \"north\", " CITED (
      "11-12") "}, "
               "\"population\": [{\"value\": " PEOPLE ("registered", "20000 person") ", " CITED (
                   "12-13") "}, "
                            "{\"value\": " PEOPLE ("resident", "90000 person") ", " CITED (
                                "13-14") "}], "
                                         "\"partnership\": [{\"value\": {\"partner\": \"trust\"}, " CITED (
                                             "14-15") "}, "
                                                      "{\"value\": {\"partner\": \"council\"}, " CITED (
                                                          "15-16") "}], "
                                                                   "\"event\": {\"value\": {\"kind\": \"opened\", "
                                                                   "\"date\": \"2014-03-01\", \"description\": \"A "
                                                                   "centre\"}, " CITED ("16-17") "}}",
  "{\"id\": \"site/beck\", " NAME ("Beck", "20-21") ", \"place\": {\"value\": \"south\", " CITED (
      "21-22") "}, "
               "\"population\": {\"value\": " PEOPLE ("registered", "50000 person") ", \"modality\": \"plan\", " CITED (
                   "22-23") "}, "
                            "\"partnership\": {\"value\": {\"partner\": \"trust\"}, \"modality\": \"plan\", " CITED (
                                "24-25") "}, "
                                         "\"event\": {\"value\": {\"date\": \"2013\", \"description\": \"A plan\"}, "
                                         "\"modality\": \"plan\", " CITED ("26-27") "}}",
  "{\"id\": \"site/cove\", " NAME ("Cove", "30-31") ", \"place\": {\"value\": \"nowhere\", " CITED (
      "31-32") "}, "
               "\"population\": {\"value\": " PEOPLE ("resident", "70000 person") ", " CITED (
                   "32-33") "}, "
                            "\"event\": {\"value\": {\"date\": \"2013-05/..\"}, " CITED ("36-37") "}}",
  "{\"id\": \"site/dale\", " NAME ("Dale", "40-41") ", \"aim\": [{\"value\": \"First\", " CITED (
      "44-45") "}, "
               "{\"value\": \"Second\", " CITED ("45-46") "}], "
                                                          "\"population\": {\"value\": " PEOPLE (
                                                              "registered", "30000 person") ", " CITED ("42-43") "}}",
  "{\"id\": \"site/elm\", " NAME ("Elm", "50-51") ", \"population\": {\"state\": \"unknown\", " CITED ("52-53") "}}",
  "{\"id\": \"site/fell\", " NAME ("Fell", "60-61") "}",
  "{\"id\": \"outcome/alder-beds\", \"name\": {\"value\": \"Alder beds\"}, \"subject\": {\"value\": "
  "\"site/alder\", " CITED ("70-71") "}, \"measure\": {\"value\": \"beds\", " CITED (
      "71-72") "}, \"modality\": {\"value\": \"measured\", " CITED ("72-73") "}, \"baseline\": {\"value\": \"2 "
                                                                             "week\", " CITED ("73-74") "}, "
                                                                                                        "\"actual\": "
                                                                                                        "{\"value\": "
                                                                                                        "\"10 "
                                                                                                        "day\","
                                                                                                        " " CITED ("74-"
                                                                                                                   "75") "}}",
  "{\"id\": \"outcome/beck-beds\", \"name\": {\"value\": \"Beck beds\"}, \"subject\": {\"value\": "
  "\"site/beck\", " CITED ("80-81") "}, \"measure\": {\"value\": \"beds\", " CITED (
      "81-82") "}, \"modality\": {\"value\": \"measured\", " CITED ("82-83") "}, \"actual\": {\"value\": \"3..5 "
                                                                             "day\", " CITED ("84-85") "}}",
  NULL,
};

PioneerCatalogue *
chart_fixture_load (void)
{
  return report_fixture_load (records, NULL);
}

PioneerContent *
chart_fixture_make (const char *section, const PioneerChart **chart, const PioneerTable **table)
{
  g_autofree char *description =
      g_strdup_printf ("{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[{%s,\"id\":\"c\"}]}", section);
  g_autoptr (PioneerCatalogue) catalogue = chart_fixture_load ();
  g_autoptr (GError) error = NULL;
  PioneerContent *content = report_fixture_make (catalogue, description, NULL, &error);

  g_assert_no_error (error);
  *chart = NULL;
  *table = NULL;
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_CHART && *chart == NULL)
      {
        *chart = block->chart;
        *table = &block->chart_table;
      }
    else if (block->kind == PIONEER_BLOCK_TABLE && *table == NULL)
      *table = &block->table;

  return content;
}
