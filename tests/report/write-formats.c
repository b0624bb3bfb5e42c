/* write-formats.c - Writes a report on a catalogue in a format, for tests that read it with parsers that aren't ours
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include "pioneer-enum-types.h"
#include "pioneer-report-private.h"
#include "pioneer-schema-private.h"

/* DESCRIPTION RECORDS FORMAT OUT: the records stand a line each. */
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
  int format;

  if (argc != 5 || !g_file_get_contents (argv[1], &description, NULL, &error) ||
      !g_file_get_contents (argv[2], &lines, NULL, &error))
    g_error ("write-formats DESCRIPTION RECORDS FORMAT OUT: %s", error != NULL ? error->message : "four arguments are needed");
  format = pioneer_choice_find (PIONEER_TYPE_REPORT_FORMAT, argv[3]);
  records = g_strsplit (g_strstrip (lines), "\n", -1);
  catalogue = report_fixture_load ((const char *const *) records, NULL);
  report = pioneer_report_new_of (report_fixture_make (catalogue, description, NULL, &error));
  g_assert_no_error (error);
  file = g_file_new_for_path (argv[4]);

  if (pioneer_report_save (report, file, (PioneerReportFormat) format, NULL, &error))
    return 0;
  g_printerr ("%s\n", error->message);

  return 1;
}
