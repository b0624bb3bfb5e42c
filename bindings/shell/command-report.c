/* command-report.c - pioneer report
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-progress.h"
#include "shell-words.h"

static const char details[] = "The overview tells of programmes, sites, outcomes with plan and result apart, disagreements, and "
                              "sources. Formats are text (default), "
                              "markdown and html; the last is one page that needs nothing else.\n"
                              "\n"
                              "  pioneer report\n"
                              "  pioneer report --programme integration-pioneers --format html --output pioneers.html\n"
                              "\n"
                              "A file is replaced as a whole or not at all.";

/* A report is read; lines longer than this are not. */
#define TEXT_WIDTH 100

static PioneerReport *
make_report (ShellContext *self, const char *programme, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, error);
  g_autoptr (PioneerRecord) record = NULL;

  if (catalogue == NULL)
    return NULL;
  if (programme != NULL)
    {
      record = shell_catalogue_find (catalogue, programme, error);
      if (record == NULL)
        return NULL;
    }
  if (record != NULL && !PIONEER_IS_PROGRAMME (record))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
                   "%s is no programme; --programme takes one (pioneer list programmes)", pioneer_record_get_reference (record));
      return NULL;
    }

  return pioneer_report_new_overview (catalogue, record != NULL ? pioneer_record_get_id (record) : NULL, error);
}

static int
write_report (ShellContext *self, const char *programme, PioneerReportFormat format, const char *file)
{
  g_autoptr (GError) error = NULL;
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = shell_progress_new ("Writing the report");
  g_autoptr (PioneerReport) report = make_report (self, programme, &error);
  guint width = self->output->width != 0 ? MIN (self->output->width, TEXT_WIDTH) : TEXT_WIDTH;
  g_autofree char *text = NULL;

  if (report != NULL)
    text = pioneer_report_render (report, format, width, &error);
  if (text == NULL)
    return shell_context_fail (self, error);

  self->output->file = g_strdup (file);
  shell_output_text (self->output, text);

  return shell_context_finish (self, SHELL_OK);
}

int
shell_run_report (ShellContext *self, char ***arguments)
{
  static const char *const reports[] = { "overview", NULL };
  g_autofree char *programme = NULL;
  g_autofree char *file = NULL;
  const GOptionEntry entries[] = {
    { "programme", 0, 0, G_OPTION_ARG_FILENAME, &programme, "Only this programme", "ID" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &file, "Write to this file", "FILE" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &self->format, "text (default), markdown or html", "FORMAT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  int format = PIONEER_REPORT_FORMAT_TEXT;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, 1))
    return self->status;
  if ((self->operands[0] != NULL && shell_words_find ("report", self->operands[0], reports, &error) < 0) ||
      (self->format != NULL && !shell_enum_parse (PIONEER_TYPE_REPORT_FORMAT, "format of a report", self->format, &format, &error)))
    return shell_context_misuse (self, "%s", error->message);

  return write_report (self, programme, (PioneerReportFormat) format, file);
}
