/* command-report.c - pioneer report
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>
#include <unistd.h>

#include "report-definition.h"
#include "shell-commands.h"
#include "shell-interrupt.h"
#include "shell-progress.h"
#include "shell-words.h"

static const char details[] =
    "REPORT is the name of a report that comes with the library, as --list has them, or a file that describes one; without it, it "
    "is "
    "the overview. What a report asks for is set by --set: several values have commas between them, and a record is named by its "
    "identity. The format is guessed from the name of the output.\n"
    "\n"
    "  pioneer report --set programme=integration-pioneers\n"
    "  pioneer report site --set site=leeds --output leeds.html\n"
    "  pioneer report outcomes --section results --format csv\n"
    "  pioneer report sites --print > mine.json\n"
    "  pioneer report --check mine.json\n"
    "\n"
    "A file is replaced as a whole or not at all. --check exits with 1 if it finds something wrong.";

/* A report is read; lines longer than this are not. */
#define TEXT_WIDTH 100

typedef struct
{
  char *file;
  char *section;
  char *programme;
  char **settings;
  gboolean list;
  gboolean check;
  gboolean print;
  PioneerReportFormat format;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->file);
  g_free (self->section);
  g_free (self->programme);
  g_strfreev (self->settings);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static const struct
{
  const char *suffix;
  PioneerReportFormat format;
} suffixes[] = {
  { ".txt", PIONEER_REPORT_FORMAT_TEXT },          { ".md", PIONEER_REPORT_FORMAT_MARKDOWN },
  { ".markdown", PIONEER_REPORT_FORMAT_MARKDOWN }, { ".html", PIONEER_REPORT_FORMAT_HTML },
  { ".htm", PIONEER_REPORT_FORMAT_HTML },          { ".statements.csv", PIONEER_REPORT_FORMAT_STATEMENTS },
  { ".csv", PIONEER_REPORT_FORMAT_CSV },           { ".json", PIONEER_REPORT_FORMAT_JSON },
  { ".xlsx", PIONEER_REPORT_FORMAT_XLSX },         { ".pdf", PIONEER_REPORT_FORMAT_PDF },
  { ".svg", PIONEER_REPORT_FORMAT_SVG },
};

/* A name with an end that isn't known would be taken for something else by whoever opens it. */
static gboolean
guess_format (const char *file, int *format, GError **error)
{
  g_autofree char *name = file != NULL ? g_path_get_basename (file) : g_strdup ("");
  g_autofree char *folded = g_ascii_strdown (name, -1);
  g_autoptr (GString) known = g_string_new (NULL);

  *format = PIONEER_REPORT_FORMAT_TEXT;
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", suffixes[i].suffix);
      if (g_str_has_suffix (folded, suffixes[i].suffix))
        {
          *format = (int) suffixes[i].format;
          return TRUE;
        }
    }
  if (*name == '\0' || strchr (name + 1, '.') == NULL ||
      (g_file_test (file, G_FILE_TEST_EXISTS) && !g_file_test (file, G_FILE_TEST_IS_REGULAR)))
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
               "The name “%s” says no format that there is: let it end in one of %s, or name the format, as in --format text", name,
               known->str);

  return FALSE;
}

static gboolean
is_binary (PioneerReportFormat format)
{
  return format == PIONEER_REPORT_FORMAT_XLSX || format == PIONEER_REPORT_FORMAT_PDF;
}

/* --programme is short for --set, as it was before there were other reports. (transfer full) */
static GStrv
list_settings (const Options *options)
{
  g_autoptr (GStrvBuilder) settings = g_strv_builder_new ();
  g_autofree char *programme = options->programme != NULL ? g_strconcat ("programme=", options->programme, NULL) : NULL;

  for (guint i = 0; options->settings != NULL && options->settings[i] != NULL; i++)
    g_strv_builder_add (settings, options->settings[i]);
  if (programme != NULL)
    g_strv_builder_add (settings, programme);

  return g_strv_builder_end (settings);
}

/* The policy of the command line goes before that of the description. (transfer full) */
static PioneerReport *
make_report (
    ShellContext *self, const Options *options, PioneerReportDefinition *definition, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, error);
  g_auto (GStrv) settings = list_settings (options);
  g_autoptr (PioneerReport) report = NULL;

  if (catalogue == NULL)
    return NULL;
  if (self->policy != NULL)
    pioneer_report_definition_set_policy (definition, pioneer_catalogue_get_policy (catalogue));

  report = pioneer_report_new (catalogue, definition, (const char *const *) settings, cancellable, error);
  if (report == NULL || options->section == NULL)
    return g_steal_pointer (&report);

  return pioneer_report_extract (report, options->section, error);
}

/* An interrupt ends it once what it began is put away. */
static GBytes *
make_bytes (ShellContext *self, const Options *options, PioneerReportDefinition *definition, guint width, GError **error)
{
  g_autoptr (ShellInterrupt) interrupt = shell_interrupt_new ();
  GCancellable *cancellable = shell_interrupt_get_cancellable (interrupt);
  g_autoptr (PioneerReport) report = make_report (self, options, definition, cancellable, error);

  return report != NULL ? pioneer_report_render_bytes (report, options->format, width, cancellable, error) : NULL;
}

static int
write_report (ShellContext *self, const Options *options, PioneerReportDefinition *definition)
{
  g_autoptr (GError) error = NULL;
  G_GNUC_UNUSED g_autoptr (ShellProgress) progress = shell_progress_new ("Writing the report");
  guint width = self->width > 0 || self->output->width == 0 ? self->output->width : MIN (self->output->width, TEXT_WIDTH);
  g_autoptr (GBytes) bytes = make_bytes (self, options, definition, width, &error);
  gsize length;
  const char *data;

  if (bytes == NULL)
    return shell_context_fail (self, error);

  self->output->file = g_strdup (options->file);
  data = g_bytes_get_data (bytes, &length);
  shell_output_bytes (self->output, data, length);

  return shell_context_finish (self, SHELL_OK);
}

static int
run (ShellContext *self, const Options *options)
{
  const char *word = self->operands[0] != NULL ? self->operands[0] : "overview";
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) definition = NULL;

  if (options->check)
    return report_definition_check (self, word);

  definition = report_definition_find (word, &error);
  if (definition == NULL)
    return g_error_matches (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD) ? shell_context_misuse (self, "%s", error->message)
                                                                              : shell_context_fail (self, error);
  if (options->print)
    return report_definition_print (self, definition);

  return write_report (self, options, definition);
}

static gboolean
read_format (ShellContext *self, Options *options, GError **error)
{
  int format;

  if (self->format != NULL ? !shell_enum_parse (PIONEER_TYPE_REPORT_FORMAT, "format of a report", self->format, &format, error)
                           : !guess_format (options->file, &format, error))
    return FALSE;
  options->format = (PioneerReportFormat) format;

  return TRUE;
}

int
shell_run_report (ShellContext *self, char ***arguments)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "set", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.settings, "Set what the report asks for; may be repeated",
      "NAME=VALUE" },
    { "programme", 0, 0, G_OPTION_ARG_FILENAME, &options.programme, "Short for --set programme=ID", "ID" },
    { "section", 0, 0, G_OPTION_ARG_FILENAME, &options.section, "Only this section", "SECTION" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.file, "Write to this file", "FILE" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &self->format,
      "text (default), markdown, html, csv (one table), statements (what each figure rests on, as CSV), json, xlsx, pdf or svg "
      "(one "
      "chart)",
      "FORMAT" },
    { "list", 0, 0, G_OPTION_ARG_NONE, &options.list, "List the reports that come with the library, and what each asks for", NULL },
    { "check", 0, 0, G_OPTION_ARG_NONE, &options.check, "Say what is wrong with the file that describes the report", NULL },
    { "print", 0, 0, G_OPTION_ARG_NONE, &options.print, "Print the description of the report, to copy and change", NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 0, 1))
    return self->status;
  if (options.list)
    return report_definition_list (self);
  if (!options.check && !options.print && !read_format (self, &options, &error))
    return shell_context_misuse (self, "%s", error->message);
  if (is_binary (options.format) && options.file == NULL && isatty (STDOUT_FILENO))
    return shell_context_misuse (self, "A report as %s isn't text for a terminal: write it to a file, as in --output report.%s",
                                 self->format, self->format);

  return run (self, &options);
}
