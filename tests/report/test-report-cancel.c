/* test-report-cancel.c - Reports that are given up while they are written: the old file stays, and nothing else is left
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <glib/gstdio.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-report-private.h"

#define ROWS  20000u
#define MARKS 2000u

/* A chart and its table, so that there is one of each, with a statement and a note behind each row. */
static PioneerContent *
make_content (void)
{
  static const PioneerColumn columns[] = { { .header = "Name", .weight = 3 }, { .header = "Words" } };
  static const guint32 places[] = { 0 };
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  PioneerContent *content = pioneer_content_new ();
  PioneerChart *chart = pioneer_arena_new_array (content->arena, PioneerChart, 1);
  PioneerTable *table;

  content->store = pioneer_store_ref (pioneer_catalogue_get_store (catalogue));
  content->title = "Much";
  chart->id = "c";
  chart->title = "Bars";
  chart->description = "";
  chart->n_panels = 1;
  chart->n_marks = MARKS;
  chart->marks = pioneer_arena_new_array (content->arena, PioneerMark, MARKS);
  for (guint i = 0; i < MARKS; i++)
    chart->marks[i] =
        (PioneerMark){ .label = "x", .state = PIONEER_STATE_VALUE, .end = { .position = i, .upper = i, .text = "1" } };

  table = pioneer_content_add_chart (content, chart, "Rows", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < ROWS; i++)
    {
      PioneerRow *row = pioneer_content_add_row (content, table, NULL);

      pioneer_runs_format (content, &row->cells[0], "row %u", i);
      pioneer_runs_text (content, &row->cells[1], "some words, “quoted” & <marked> | as any");
      pioneer_runs_reference (content, &row->cells[1], pioneer_content_add_note (content, "a", i, i + 1, "A"));
      row->cells[1].statements = places;
      row->cells[1].n_statements = G_N_ELEMENTS (places);
    }
  pioneer_content_add_notes (content);

  return content;
}

typedef struct
{
  GCancellable *cancellable;
  gulong wait; /* in microseconds */
} Later;

static gpointer
cancel_later (gpointer data)
{
  const Later *later = data;

  g_usleep (later->wait);
  g_cancellable_cancel (later->cancellable);

  return NULL;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

/* Whether it was given up: then the file is the old one. */
static gboolean
give_up (PioneerReport *report, const char *path, PioneerReportFormat format, gulong wait)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;
  Later later = { cancellable, wait };
  GThread *thread;
  gboolean saved;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  thread = g_thread_new ("cancel", cancel_later, &later);
  saved = pioneer_report_save (report, file, format, cancellable, &error);
  g_thread_join (thread);
  g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
  if (saved)
    {
      g_assert_cmpstr (kept, !=, "old");
      return FALSE;
    }
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (kept, ==, "old");

  return TRUE;
}

/* It is given up half way; where the machine was quicker this time, earlier. */
static void
test_cancel (gconstpointer data)
{
  PioneerReportFormat format = (PioneerReportFormat) GPOINTER_TO_INT (data);
  g_autofree char *folder = g_dir_make_tmp ("pioneer-report-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PioneerReport) report = pioneer_report_new_of (make_content ());
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();
  gulong wait;

  g_assert_true (pioneer_report_save (report, file, format, NULL, &error));
  wait = (gulong) (g_get_monotonic_time () - began) / 2;
  while (!give_up (report, path, format, wait))
    {
      g_assert_cmpuint (wait, >, 0);
      wait /= 2;
    }

  g_assert_cmpuint (count_files (folder), ==, 1);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, format)                                                                                                          \
  g_test_add_data_func ("/report/cancel/" name, GINT_TO_POINTER (PIONEER_REPORT_FORMAT_##format), test_cancel)
  ADD ("text", TEXT);
  ADD ("markdown", MARKDOWN);
  ADD ("html", HTML);
  ADD ("csv", CSV);
  ADD ("statements", STATEMENTS);
  ADD ("json", JSON);
#ifdef PIONEER_WITH_XLSX
  ADD ("xlsx", XLSX);
#endif
  ADD ("svg", SVG);

  return g_test_run ();
}
