/* test-report.c - What an overview tells, and what it must never tell
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-renderer-private.h"

#define N_FORMATS (PIONEER_REPORT_FORMAT_HTML + 1)

static gboolean
is_result (guint modality)
{
  return modality == PIONEER_MODALITY_REPORTED || modality == PIONEER_MODALITY_MEASURED;
}

static void
check_modalities (const PioneerRuns *cell)
{
  for (const PioneerRun *run = cell->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_MODALITY)
      g_assert_true (is_result (run->number));
}

static void
check_results_only (const PioneerTable *table)
{
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    for (guint i = 0; i < table->n_columns; i++)
      check_modalities (&row->cells[i]);
}

static void
test_plan_and_result (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *results = report_fixture_find_table (content, "results--one");
  const PioneerTable *intentions = report_fixture_find_table (content, "intentions--one");
  g_autofree char *found = report_fixture_words (results);
  g_autofree char *intended = report_fixture_words (intentions);

  check_results_only (results);
  g_assert_cmpuint (results->n_rows, ==, 1);
  g_assert_nonnull (strstr (found, "48 hours"));
  g_assert_nonnull (strstr (found, "−96%"));
  /* A target, a hoped-for change, a value of a plan, and one of which nobody says what it is. */
  g_assert_null (strstr (found, "24 hours"));
  g_assert_null (strstr (found, "77%"));
  g_assert_null (strstr (found, "1,234,567"));
  g_assert_null (strstr (found, "99%"));

  g_assert_cmpuint (intentions->n_rows, ==, 3);
  g_assert_nonnull (strstr (intended, "24 hours (aim)"));
  g_assert_nonnull (strstr (intended, "77% (hope)"));
  g_assert_nonnull (strstr (intended, "1,234,567"));
  g_assert_nonnull (strstr (intended, "99%"));
  g_assert_null (strstr (intended, "48 hours"));
}

static void
test_features (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *table = report_fixture_find_table (content, "features--one");
  g_autofree char *found = report_fixture_cell (&table->first->cells[2]);
  g_autofree char *intended = report_fixture_cell (&table->first->cells[3]);

  g_assert_cmpuint (table->n_rows, ==, 1);
  g_assert_cmpfloat (table->first->cells[1].amount, ==, 2);
  g_assert_true (g_str_has_prefix (found, "East Town (reported)"));
  g_assert_nonnull (strstr (intended, "East Town (plan)"));
  g_assert_nonnull (strstr (intended, "West (hope)"));
  check_modalities (&table->first->cells[2]);
}

static void
test_sites (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *table = report_fixture_find_table (content, "sites--one");
  g_autofree char *words = report_fixture_words (table);
  const PioneerTable *rest = report_fixture_find_table (content, "no-programme");
  g_autofree char *left_over = report_fixture_words (rest);

  g_assert_cmpuint (table->n_rows, ==, 2);
  g_assert_true (table->first->heads_group);
  g_assert_nonnull (strstr (words, "90,000 people, resident"));
  g_assert_nonnull (strstr (words, "70,000 people, registered"));
  g_assert_nonnull (strstr (words, "unknown"));
  g_assert_nonnull (strstr (words, "Shortlisted"));
  g_assert_nonnull (strstr (words, "The Ministry"));
  g_assert_nonnull (strstr (left_over, "Lonely"));
}

static void
test_disagreements (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *table = report_fixture_find_table (content, "disagreements");
  g_autofree char *words = report_fixture_words (table);
  g_autofree char *html = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 0);

  g_assert_nonnull (strstr (words, "D1 Programme One"));
  /* That a side has one source goes without saying. */
  g_assert_null (strstr (words, "independent source"));
  /* Names are in a table of their own. */
  g_assert_null (strstr (words, "the names differ"));
  g_assert_nonnull (strstr (html, ">D3 East Town</th>"));
}

static void
check_row_adds_up (const PioneerTable *table, const PioneerRow *row)
{
  double sum = 0;

  for (guint i = 1; i <= 5; i++)
    g_assert_true (row->cells[i].has_amount);
  for (guint i = 1; i <= 4; i++)
    sum += row->cells[i].amount;
  g_assert_cmpfloat (sum, ==, row->cells[5].amount);
  g_assert_cmpuint (table->n_columns, ==, 7);
}

static void
test_coverage (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  const PioneerTable *table = report_fixture_find_table (content, "not-stated--one");
  gboolean seen = FALSE;

  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    {
      g_autofree char *field = report_fixture_cell (&row->cells[0]);

      check_row_adds_up (table, row);
      g_assert_cmpfloat (row->cells[5].amount, ==, 2);
      if (strcmp (field, "Populations") == 0)
        {
          seen = TRUE;
          g_assert_cmpfloat (row->cells[1].amount, ==, 1);
          g_assert_cmpfloat (row->cells[3].amount, ==, 1);
        }
      if (strcmp (field, "Conditions") == 0)
        g_assert_cmpfloat (row->cells[2].amount, ==, 1);
    }
  g_assert_true (seen);
}

static void
test_notes (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = data != NULL ? report_fixture_small () : pioneer_catalogue_load_shipped (&error);
  g_autofree char *html = NULL;
  g_autofree char *markdown = NULL;

  g_assert_no_error (error);
  html = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 0);
  markdown = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_MARKDOWN, 0);
  report_check_html (html);
  report_check_markdown (markdown);
  for (guint width = 40; width <= 160; width += 30)
    {
      g_autofree char *text = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, width);

      report_check_text (text, width);
    }
}

/* A passage is one note, wherever it is cited; a note says where, and not what. */
static void
test_note_text (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, NULL);
  PioneerNote *note = pioneer_content_find_note (content, "a", 300, 304);

  g_assert_nonnull (note);
  g_assert_cmpstr (note->text, ==, "The Ministry, First report, characters 300–304");
  g_assert_cmpuint (note->n_references, >, 1);
  g_assert_true (content->notes->pdata[note->number - 1] == note);
}

static void
shuffle (guint *order, guint n, GRand *random)
{
  for (guint i = n; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (random, 0, (gint32) i);
      guint kept = order[i - 1];

      order[i - 1] = order[j];
      order[j] = kept;
    }
}

static void
test_order (void)
{
  g_auto (GStrv) lines = report_fixture_records ();
  const char *const *records = (const char *const *) lines;
  guint n = g_strv_length (lines);
  g_autofree guint *order = g_new (guint, n);
  g_autoptr (GRand) random = g_rand_new_with_seed (20131101);
  g_autoptr (PioneerCatalogue) first = report_fixture_load (records, NULL);

  for (guint i = 0; i < n; i++)
    order[i] = i;

  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (PioneerCatalogue) catalogue = NULL;

      shuffle (order, n, random);
      catalogue = report_fixture_load (records, order);
      for (guint format = 0; format < N_FORMATS; format++)
        {
          g_autofree char *expected = report_fixture_render (first, (PioneerReportFormat) format, 0);
          g_autofree char *actual = report_fixture_render (catalogue, (PioneerReportFormat) format, 0);

          g_assert_cmpstr (actual, ==, expected);
        }
    }
}

static void
test_one_programme (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerContent) content = report_fixture_build (catalogue, "two");
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_cmpstr (content->title, ==, "Overview of Programme Two");
  pioneer_text_render (content, 0, text);
  g_assert_nonnull (strstr (text->str, "West"));
  g_assert_null (strstr (text->str, "Programme One"));
  g_assert_null (strstr (text->str, "East"));
  g_assert_null (strstr (text->str, "Lonely"));
}

static void
test_errors (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
  g_autoptr (PioneerReport) report = report_fixture_overview (catalogue);
  const char *const settings[] = { "programme=three", NULL };

  g_assert_null (pioneer_report_new (catalogue, overview, settings, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_assert_nonnull (strstr (error->message, "one, two"));
  g_clear_error (&error);

  g_assert_null (pioneer_report_render (report, (PioneerReportFormat) 99, 0, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
}

static void
test_empty (void)
{
  const char *const none[] = { NULL };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_load (none, NULL);

  for (guint format = 0; format < N_FORMATS; format++)
    {
      g_autofree char *text = report_fixture_render (catalogue, (PioneerReportFormat) format, 0);

      g_assert_nonnull (strstr (text, "Overview of all programmes"));
    }
}

static void
test_save (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReport) report = report_fixture_overview (catalogue);
  g_autofree char *folder = g_dir_make_tmp ("pioneer-report-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "report.html", NULL);
  g_autofree char *missing = g_build_filename (folder, "missing", "report.html", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path (missing);
  g_autofree char *expected = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 0);
  g_autofree char *saved = NULL;

  g_assert_true (pioneer_report_save (report, file, PIONEER_REPORT_FORMAT_HTML, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &saved, NULL, &error));
  g_assert_cmpstr (saved, ==, expected);
  g_assert_false (pioneer_report_save (report, nowhere, PIONEER_REPORT_FORMAT_HTML, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/plan-and-result", test_plan_and_result);
  g_test_add_func ("/report/features", test_features);
  g_test_add_func ("/report/sites", test_sites);
  g_test_add_func ("/report/disagreements", test_disagreements);
  g_test_add_func ("/report/coverage", test_coverage);
  g_test_add_data_func ("/report/notes/small", "small", test_notes);
  g_test_add_data_func ("/report/notes/shipped", NULL, test_notes);
  g_test_add_func ("/report/notes/text", test_note_text);
  g_test_add_func ("/report/order", test_order);
  g_test_add_func ("/report/one-programme", test_one_programme);
  g_test_add_func ("/report/errors", test_errors);
  g_test_add_func ("/report/empty", test_empty);
  g_test_add_func ("/report/save", test_save);

  return g_test_run ();
}
