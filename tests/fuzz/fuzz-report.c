/* fuzz-report.c - fuzzes the descriptions of reports: read, checked, carried out and written; or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>
#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-error.h"
#include "pioneer-issue.h"
#include "pioneer-list.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-parameter.h"
#include "pioneer-report.h"
#include "random-catalogue.h"

#define SEED      7
#define N_RECORDS 16
/* Sections within sections within sections take as long as they are many, up to the limit: nothing to be found there. */
#define MOST_NESTING 2

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static guint
check_issues (PioneerReportDefinition *definition)
{
  g_autoptr (PioneerList) issues = pioneer_report_definition_check (definition);

  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));
      g_autofree char *text = pioneer_issue_to_string (issue);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }

  return pioneer_list_get_n_items (issues);
}

/* What is written is read again, is written alike, and has as much wrong with it. */
static void
check_written (PioneerReportDefinition *definition, guint n_issues)
{
  g_autofree char *once = pioneer_report_definition_to_json (definition);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) second = pioneer_report_definition_new_from_json (once, &error);
  g_autofree char *twice = NULL;

  g_assert_no_error (error);
  twice = pioneer_report_definition_to_json (second);
  g_assert_cmpstr (once, ==, twice);
  g_assert_cmpuint (check_issues (second), ==, n_issues);
}

/* A value for each parameter: of a record, the first of its kind. */
static GStrv
make_settings (PioneerCatalogue *catalogue, PioneerReportDefinition *definition)
{
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);
  g_autoptr (PioneerList) parameters = pioneer_report_definition_get_parameters (definition);
  g_autoptr (GStrvBuilder) settings = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (parameters); i++)
    {
      g_autoptr (PioneerReportParameter) parameter = PIONEER_REPORT_PARAMETER (pioneer_list_get (parameters, i));
      int kind = pioneer_kind_find (pioneer_report_parameter_get_kind (parameter));
      const char *choice = pioneer_report_parameter_get_choice (parameter, 0);
      const char *value = choice != NULL ? choice : "5";
      g_autofree char *setting = NULL;

      if (kind > 0 && store->kinds[kind] < store->kinds[kind + 1])
        value = pioneer_store_record (store, store->kinds[kind])->slug;
      setting = g_strdup_printf ("%s=%s", pioneer_report_parameter_get_name (parameter), value);
      g_strv_builder_add (settings, setting);
    }

  return g_strv_builder_end (settings);
}

/* Of one table, and one chart: what has more, or none, is refused. */
static void
check_one (PioneerReport *report, PioneerReportFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pioneer_report_render (report, format, 0, &error);

  if (text != NULL)
    g_assert_true (g_utf8_validate (text, -1, NULL));
  else
    g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
}

static void
check_report (PioneerReport *report)
{
  static const PioneerReportFormat formats[] = { PIONEER_REPORT_FORMAT_TEXT, PIONEER_REPORT_FORMAT_HTML,
                                                 PIONEER_REPORT_FORMAT_MARKDOWN, PIONEER_REPORT_FORMAT_JSON,
                                                 PIONEER_REPORT_FORMAT_STATEMENTS };

  check_one (report, PIONEER_REPORT_FORMAT_CSV);
  check_one (report, PIONEER_REPORT_FORMAT_SVG);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = pioneer_report_render (report, formats[i], 60, &error);

      g_assert_no_error (error);
      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

static guint
count_nesting (const char *text)
{
  guint n = 0;

  for (const char *at = strstr (text, "\"each\""); at != NULL; at = strstr (at + 1, "\"each\""))
    n++;

  return n;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static PioneerCatalogue *catalogue;
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new_from_json (text, NULL);
  g_autoptr (PioneerReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) settings = NULL;
  guint n_issues;

  if (definition == NULL)
    return 0;
  if (catalogue == NULL)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

      catalogue = random_catalogue (rand, N_RECORDS);
    }

  n_issues = check_issues (definition);
  check_written (definition, n_issues);
  if (count_nesting (text) > MOST_NESTING)
    return 0;

  settings = n_issues == 0 ? make_settings (catalogue, definition) : NULL;
  report = pioneer_report_new (catalogue, definition, (const char *const *) settings, NULL, &error);
  g_assert_true ((report == NULL) == (error != NULL));
  g_assert_true (n_issues == 0 || report == NULL);
  if (report != NULL)
    check_report (report);

  return 0;
}
