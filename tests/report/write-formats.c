/* write-formats.c - Writes a report on a catalogue in a format, for tests that read it with parsers that aren't ours
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include "pioneer-enum-types.h"
#include "pioneer-renderer-private.h"
#include "pioneer-report-private.h"
#include "pioneer-schema-private.h"

/* A workbook whose sheets hold no more than so many rows. */
static gboolean
write_sheets (PioneerReport *report, const char *rows, const char *path, GError **error)
{
#ifdef PIONEER_WITH_XLSX
  g_autoptr (GString) out = g_string_new (NULL);

  return pioneer_xlsx_render_within (pioneer_report_get_content (report), (guint32) g_ascii_strtoull (rows, NULL, 10), out, NULL,
                                     error) &&
         g_file_set_contents (path, out->str, (gssize) out->len, error);
#else
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "No workbooks of %p with %s rows in %s", (void *) report, rows, path);

  return FALSE;
#endif
}

/* DESCRIPTION RECORDS FORMAT OUT [ROWS]: the records stand a line each; the rows are the most of a sheet. */
int
main (int argc, char *argv[])
{
  g_autofree char *description = NULL;
  g_autofree char *lines = NULL;
  g_auto (GStrv) records = NULL;
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerReport) report = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written;
  int format;

  if (argc < 5 || !g_file_get_contents (argv[1], &description, NULL, &error) ||
      !g_file_get_contents (argv[2], &lines, NULL, &error))
    g_error ("write-formats DESCRIPTION RECORDS FORMAT OUT [ROWS]: %s",
             error != NULL ? error->message : "four arguments are needed");
  format = pioneer_choice_find (PIONEER_TYPE_REPORT_FORMAT, argv[3]);
  records = g_strsplit (g_strstrip (lines), "\n", -1);
  catalogue = report_fixture_load ((const char *const *) records, NULL);
  report = pioneer_report_new_of (report_fixture_make (catalogue, description, NULL, &error));
  g_assert_no_error (error);
  file = g_file_new_for_path (argv[4]);

  written = argc > 5 ? write_sheets (report, argv[5], argv[4], &error)
                     : pioneer_report_save (report, file, (PioneerReportFormat) format, NULL, &error);
  if (written)
    return 0;
  g_printerr ("%s\n", error->message);

  return 1;
}
