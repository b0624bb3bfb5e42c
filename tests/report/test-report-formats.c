/* test-report-formats.c - Reports as CSV, as the sheet of statements, and as JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-report-private.h"

static PioneerReport *
make_report (PioneerCatalogue *catalogue, const char *description)
{
  g_autoptr (GError) error = NULL;
  PioneerContent *content = report_fixture_make (catalogue, description, NULL, &error);

  g_assert_no_error (error);

  return pioneer_report_new_of (content);
}

static char *
render (const char *description, PioneerReportFormat format)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReport) report = make_report (catalogue, description);
  g_autoptr (GError) error = NULL;
  char *text = pioneer_report_render (report, format, 0, &error);

  g_assert_no_error (error);

  return text;
}

#define REPORT(sections) "{\"pioneer-report\":1,\"title\":\"T\",\"sections\":[" sections "]}"
#define RESULTS                                                                                                                    \
  "{\"type\":\"table\",\"id\":\"results\",\"title\":\"Results\",\"records\":\"outcome\","                                          \
  "\"columns\":[\"name\",\"baseline\",\"actual\",\"change\"]}"
#define SITES                                                                                                                      \
  "{\"type\":\"table\",\"id\":\"sites\",\"title\":\"Sites\",\"records\":\"site\",\"group\":\"participation.programme\","           \
  "\"columns\":[\"name\",\"population\",\"features.count\"],\"totals\":[{\"column\":3,\"function\":\"sum\"}]}"
#define SOURCES "{\"type\":\"table\",\"id\":\"sources\",\"records\":\"source\",\"columns\":[\"name\",\"published\"]}"

/* Minus 77 percent would be a formula, -77 isn't. Plans stay apart from results. */
static void
test_csv_amounts (void)
{
  g_autofree char *csv = render (REPORT (RESULTS), PIONEER_REPORT_FORMAT_CSV);

  g_assert_cmpstr (csv, ==,
                   "Name,Baseline,\"Baseline, amount\",\"Baseline, unit\",\"Baseline, modality\",Value,\"Value, amount\","
                   "\"Value, unit\",\"Value, modality\",Change,\"Change, amount\",\"Change, unit\",\"Change, modality\"\r\n"
                   "Admissions,not stated,,,,\"1,234,567 (plan)\",1234567,,plan,−30% (plan),-30,percent,plan\r\n"
                   "Satisfaction,not stated,,,,99%,99,percent,,not stated,,,\r\n"
                   "Wait,8 weeks (reported),8,week,reported,48 hours (reported),48,hour,reported,−77% (hope),-77,percent,hope\r\n");
}

static void
test_csv_groups (void)
{
  g_autofree char *csv = render (REPORT (SITES), PIONEER_REPORT_FORMAT_CSV);

  g_assert_cmpstr (
      csv, ==,
      "Group,Row,Name,Population,\"Feature, number\",\"Feature, number, amount\",\"Feature, number, only intended\"\r\n"
      "Programme One,,East Town,\"90,000 people, resident; 70,000 people, registered\",1,1,\r\n"
      "Programme One,,West,unknown,\"1, only intended\",1,1\r\n"
      "Programme One,total,Sum,,\"1 (of 2 values); 1, only intended (of 1 value)\",,\r\n"
      "Programme Two,,West,unknown,\"1, only intended\",1,1\r\n"
      "Programme Two,total,Sum,,\"0 (of 1 value); 1, only intended (of 1 value)\",,\r\n"
      "not stated,,Lonely,not stated,not stated,,\r\n"
      "not stated,total,Sum,,1 not stated,,\r\n"
      ",total,\"Sum, all groups\",,\"1 (of 2 values); 1, only intended (of 1 value); 1 not stated\",,\r\n");
}

static void
test_csv_dates (void)
{
  g_autofree char *csv = render (REPORT (SOURCES), PIONEER_REPORT_FORMAT_CSV);

  g_assert_cmpstr (csv, ==,
                   "Name,Published,\"Published, day\"\r\n"
                   "First report,1 November 2013,2013-11-01\r\n"
                   "Second report,2 November 2013,2013-11-02\r\n");
}

static void
check_refused (const char *description, PioneerReportFormat format, PioneerError code, const char *words)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReport) report = make_report (catalogue, description);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pioneer_report_render (report, format, 0, &error);

  g_assert_error (error, PIONEER_ERROR, (int) code);
  g_assert_null (text);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_refused (void)
{
  check_refused (REPORT (RESULTS "," SITES), PIONEER_REPORT_FORMAT_CSV, PIONEER_ERROR_INVALID, "2 tables");
  check_refused (REPORT (RESULTS "," SITES), PIONEER_REPORT_FORMAT_CSV, PIONEER_ERROR_INVALID, "with a table are results, sites");
  check_refused (REPORT ("{\"type\":\"prose\",\"text\":\"x\"}"), PIONEER_REPORT_FORMAT_CSV, PIONEER_ERROR_INVALID, "no table");
  check_refused (REPORT (RESULTS), PIONEER_REPORT_FORMAT_XLSX, PIONEER_ERROR_UNKNOWN_WORD, "pioneer_report_render_bytes");
  check_refused (REPORT (RESULTS), (PioneerReportFormat) 99, PIONEER_ERROR_UNKNOWN_WORD, "no report format 99");
}

static void
test_statements (void)
{
  g_autofree char *csv = render (REPORT (SITES), PIONEER_REPORT_FORMAT_STATEMENTS);
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);

  g_assert_cmpstr (lines[0], ==,
                   "section,table,row,row-heading,column,record,field,state,value,amount,unit,modality,as-of,scope,attributed-to,"
                   "rank,shown,layer,source,source-title,start,end,digest");
  g_assert_cmpstr (lines[2], ==,
                   "sites,Sites,1,East Town,Population,site/east,population,value,\"resident; 90,000 people\",90000,person,,,,,"
                   "normal,yes,main,a,First report,110,120,0123456789abcdef");
  /* A count rests on what is counted. */
  g_assert_cmpstr (lines[4], ==,
                   "sites,Sites,1,East Town,\"Feature, number\",site/east,feature,value,Triage,,,reported,,,,"
                   "normal,yes,main,b,Second report,130,140,0123456789abcdef");
  g_assert_cmpstr (lines[6], ==,
                   "sites,Sites,2,West,Population,site/west,population,unknown,,,,,,,,"
                   "normal,yes,main,a,First report,210,220,0123456789abcdef");
}

static JsonObject *
get_row (JsonNode *root, guint block, guint row)
{
  JsonArray *blocks = json_object_get_array_member (json_node_get_object (root), "blocks");
  JsonArray *rows = json_object_get_array_member (json_array_get_object_element (blocks, block), "rows");

  return json_array_get_object_element (rows, row);
}

/* The value of a cell, and the statement that it names. */
static void
test_json (void)
{
  g_autofree char *text = render (REPORT (RESULTS), PIONEER_REPORT_FORMAT_JSON);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (text, &error);
  JsonObject *cell;
  JsonObject *value;
  JsonObject *statement;
  JsonArray *statements;

  g_assert_no_error (error);
  cell = json_array_get_object_element (json_object_get_array_member (get_row (root, 1, 2), "cells"), 3);
  value = json_object_get_object_member (cell, "value");
  g_assert_cmpfloat (json_object_get_double_member (value, "amount"), ==, -77);
  g_assert_cmpstr (json_object_get_string_member (value, "unit"), ==, "percent");

  statements = json_object_get_array_member (json_node_get_object (root), "statements");
  statement = json_array_get_object_element (
      statements, (guint) json_array_get_int_element (json_object_get_array_member (cell, "statements"), 0));
  g_assert_cmpstr (json_object_get_string_member (statement, "record"), ==, "outcome/east-wait");
  g_assert_cmpstr (json_object_get_string_member (statement, "field"), ==, "change");
  g_assert_cmpstr (json_object_get_string_member (statement, "modality"), ==, "hope");
}

#define MIXED                                                                                                                      \
  "{\"type\":\"contents\"},{\"type\":\"prose\",\"title\":\"Words & more\","                                                        \
  "\"text\":\"A **b** [d](https://x.example/a).\\n\\n- one\\n- two\"},"                                                            \
  "{\"type\":\"chart\",\"chart\":\"bars\",\"title\":\"Bars\",\"records\":\"site\",\"value\":\"features.count\"}"

static void
test_markdown (void)
{
  g_autofree char *markdown = render (REPORT (MIXED), PIONEER_REPORT_FORMAT_MARKDOWN);

  g_assert_nonnull (strstr (markdown, "\n- [Words \\& more](#words--more)\n- [Bars](#bars)\n"));
  g_assert_nonnull (strstr (markdown, "\nA **b** [d](<https://x.example/a>).\n\n- one\n- two\n\n"));
  g_assert_nonnull (strstr (markdown, "| East Town | 1 |\n"));
}

/* The bars of the two that have one feature each are of one length, with their amounts behind them. */
static void
test_text (void)
{
  g_autofree char *text = render (REPORT (MIXED), PIONEER_REPORT_FORMAT_TEXT);

  g_assert_nonnull (strstr (text, "\n• Words & more\n• Bars\n"));
  g_assert_nonnull (strstr (text, "\nA b d (https://x.example/a).\n\n• one\n• two\n\n"));
  g_assert_nonnull (strstr (text, "\nEast Town  █"));
  g_assert_nonnull (strstr (text, "█  1\nLonely     not stated\nWest       ░"));
  g_assert_nonnull (strstr (text, "░  1, only intended\n"));
}

/* What this build can't write is an error that says what to do. */
static void
test_formats_built (void)
{
#ifdef PIONEER_WITH_XLSX
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReport) report = make_report (catalogue, REPORT (SOURCES));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = pioneer_report_render_bytes (report, PIONEER_REPORT_FORMAT_XLSX, 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 2, "PK", 2);
#else
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReport) report = make_report (catalogue, REPORT (SOURCES));
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_report_render_bytes (report, PIONEER_REPORT_FORMAT_XLSX, 0, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_nonnull (strstr (error->message, "This build of the library can't write xlsx: build it with the option xlsx=enabled"));
#endif
}

/* A report that can't be written leaves the file as it was. */
static void
test_kept (void)
{
  g_autofree char *folder = g_dir_make_tmp ("pioneer-report-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReport) one = make_report (catalogue, REPORT (SOURCES));
  g_autoptr (PioneerReport) two = make_report (catalogue, REPORT (RESULTS "," SITES));
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autofree char *written = NULL;

  g_assert_true (pioneer_report_save (one, file, PIONEER_REPORT_FORMAT_CSV, NULL, NULL));
  g_cancellable_cancel (cancelled);
  g_assert_false (pioneer_report_save (two, file, PIONEER_REPORT_FORMAT_CSV, NULL, NULL));
  g_assert_false (pioneer_report_save (two, file, PIONEER_REPORT_FORMAT_JSON, cancelled, NULL));
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_true (g_str_has_prefix (written, "Name,Published"));

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/formats/csv/amounts", test_csv_amounts);
  g_test_add_func ("/report/formats/csv/groups", test_csv_groups);
  g_test_add_func ("/report/formats/csv/dates", test_csv_dates);
  g_test_add_func ("/report/formats/refused", test_refused);
  g_test_add_func ("/report/formats/statements", test_statements);
  g_test_add_func ("/report/formats/json", test_json);
  g_test_add_func ("/report/formats/markdown", test_markdown);
  g_test_add_func ("/report/formats/text", test_text);
  g_test_add_func ("/report/formats/built", test_formats_built);
  g_test_add_func ("/report/formats/kept", test_kept);

  return g_test_run ();
}
