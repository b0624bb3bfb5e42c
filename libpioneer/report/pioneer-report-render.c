/* pioneer-report-render.c - Writing a report in a format
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-private.h"

#include "pioneer-renderer-private.h"
#include "pioneer-save-private.h"
#include "pioneer-sheet-private.h"

typedef gboolean (*Render) (const PioneerContent *content, guint width, GString *out, GCancellable *cancellable, GError **error);

static gboolean
render_text (
    const PioneerContent *content, guint width, GString *out, G_GNUC_UNUSED GCancellable *cancellable, G_GNUC_UNUSED GError **error)
{
  pioneer_text_render (content, width, out);

  return TRUE;
}

static gboolean
render_markdown (const PioneerContent *content,
                 G_GNUC_UNUSED guint width,
                 GString *out,
                 G_GNUC_UNUSED GCancellable *cancellable,
                 G_GNUC_UNUSED GError **error)
{
  pioneer_markdown_render (content, out);

  return TRUE;
}

static gboolean
render_html (const PioneerContent *content,
             G_GNUC_UNUSED guint width,
             GString *out,
             G_GNUC_UNUSED GCancellable *cancellable,
             G_GNUC_UNUSED GError **error)
{
  pioneer_html_render (content, out);

  return TRUE;
}

static gboolean
render_csv (const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_csv_render (content, out, cancellable, error);
}

static gboolean
render_statements (
    const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_statements_render (content, out, cancellable, error);
}

static gboolean
render_json (const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_json_render (content, out, cancellable, error);
}

static gboolean
is_chart (const PioneerBlock *block)
{
  return block->kind == PIONEER_BLOCK_CHART;
}

static const PioneerChart *
find_chart (const PioneerContent *content, GError **error)
{
  const PioneerBlock *found = pioneer_sheet_find_one (content, is_chart, "SVG", "chart", error);

  return found != NULL ? found->chart : NULL;
}

#ifdef PIONEER_WITH_XLSX
static gboolean
render_xlsx (const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_xlsx_render (content, out, cancellable, error);
}
#else
#define render_xlsx NULL
#endif

static gboolean
render_svg (
    const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, G_GNUC_UNUSED GCancellable *cancellable, GError **error)
{
  const PioneerChart *chart = find_chart (content, error);

  if (chart == NULL)
    return FALSE;
  pioneer_svg_render (chart, &content->theme, TRUE, out);

  return TRUE;
}

static gboolean
render_pdf (const PioneerContent *content, G_GNUC_UNUSED guint width, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_pdf_render (content, out, cancellable, error);
}

typedef struct
{
  const char *name;
  gboolean is_text;
  Render render; /* NULL where this build of the library can't */
} Format;

static const Format formats[] = {
  [PIONEER_REPORT_FORMAT_TEXT] = { "text", TRUE, render_text },
  [PIONEER_REPORT_FORMAT_MARKDOWN] = { "markdown", TRUE, render_markdown },
  [PIONEER_REPORT_FORMAT_HTML] = { "html", TRUE, render_html },
  [PIONEER_REPORT_FORMAT_CSV] = { "csv", TRUE, render_csv },
  [PIONEER_REPORT_FORMAT_STATEMENTS] = { "statements", TRUE, render_statements },
  [PIONEER_REPORT_FORMAT_JSON] = { "json", TRUE, render_json },
  [PIONEER_REPORT_FORMAT_XLSX] = { "xlsx", FALSE, render_xlsx },
  [PIONEER_REPORT_FORMAT_PDF] = { "pdf", FALSE, render_pdf },
  [PIONEER_REPORT_FORMAT_SVG] = { "svg", TRUE, render_svg },
};

static char *
list_formats (gboolean only_text)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].render != NULL && (formats[i].is_text || !only_text))
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", formats[i].name);

  return g_string_free (list, FALSE);
}

static const Format *
find_format (PioneerReportFormat format, gboolean only_text, GError **error)
{
  gboolean known = (guint) format < G_N_ELEMENTS (formats);
  g_autofree char *list = list_formats (only_text);

  if (!known)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "There is no report format %d; expected one of %s", (int) format,
                 list);
  else if (only_text && !formats[format].is_text)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                 "A report as %s isn't text: use pioneer_report_render_bytes() or pioneer_report_save(), or one of %s",
                 formats[format].name, list);
  else if (formats[format].render == NULL)
    g_set_error (
        error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
        "This build of the library can't write %s: build it with the option %s=enabled, where its package is installed (see "
        "docs/installing.md), or choose one of %s",
        formats[format].name, formats[format].name, list);
  else
    return &formats[format];

  return NULL;
}

static GString *
render (PioneerReport *self, PioneerReportFormat format, guint width, gboolean only_text, GCancellable *cancellable, GError **error)
{
  const Format *found = find_format (format, only_text, error);
  gboolean rendered;
  GString *out;

  if (found == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  out = g_string_sized_new (1 << 16);
  if (cancellable != NULL)
    g_cancellable_push_current (cancellable);
  rendered = found->render (pioneer_report_get_content (self), width, out, cancellable, error);
  if (cancellable != NULL)
    g_cancellable_pop_current (cancellable);
  if (rendered && !g_cancellable_set_error_if_cancelled (cancellable, error))
    return out;
  g_string_free (out, TRUE);

  return NULL;
}

/**
 * pioneer_report_render:
 * @self: a report
 * @format: the format
 * @width: the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
 * @error: return location for an error, or %NULL
 *
 * Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup or a formula.
 *
 * Formats that aren't text are written by [method@Pioneer.Report.render_bytes]. %PIONEER_REPORT_FORMAT_CSV holds one table, and
 * %PIONEER_REPORT_FORMAT_SVG one chart: of a report that has several, take a section with [method@Pioneer.Report.extract].
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format, where it isn't text, or where the library was built without it,
 * and with %PIONEER_ERROR_INVALID where the format can't hold what the report has.
 *
 * Returns: (transfer full): the text, in UTF-8; %NULL on error
 */
char *
pioneer_report_render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error)
{
  GString *out;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  out = render (self, format, width, TRUE, NULL, error);

  return out != NULL ? g_string_free (out, FALSE) : NULL;
}

/**
 * pioneer_report_render_bytes:
 * @self: a report
 * @format: the format
 * @width: the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Writes the report in any format, as the bytes of a file.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format or the library was built without it, with
 * %PIONEER_ERROR_INVALID where the format can't hold what the report has, with %PIONEER_ERROR_LIMIT where it is too large for the
 * format, and with %G_IO_ERROR_CANCELLED. A PDF is printed by Chromium or WeasyPrint: %G_IO_ERROR_NOT_FOUND where neither is
 * there, %G_IO_ERROR_TIMED_OUT where it takes too long, %G_IO_ERROR_FAILED where it prints nothing.
 *
 * Returns: (transfer full): the bytes; %NULL on error
 */
GBytes *
pioneer_report_render_bytes (
    PioneerReport *self, PioneerReportFormat format, guint width, GCancellable *cancellable, GError **error)
{
  GString *out;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  out = render (self, format, width, FALSE, cancellable, error);

  return out != NULL ? g_string_free_to_bytes (out) : NULL;
}

static gboolean
write_text (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error)
{
  GString *text = data;

  return g_output_stream_write_all (stream, text->str, text->len, NULL, cancellable, error);
}

/**
 * pioneer_report_save:
 * @self: a report
 * @file: the file to write
 * @format: the format
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Writes the report to a file; plain text is 100 columns wide. Where anything goes wrong, an old file stays as it was.
 *
 * Fails as [method@Pioneer.Report.render_bytes] does, and with the errors of [error@Gio.IOErrorEnum].
 *
 * Returns: whether it was written
 */
gboolean
pioneer_report_save (PioneerReport *self, GFile *file, PioneerReportFormat format, GCancellable *cancellable, GError **error)
{
  GString *text;
  gboolean saved;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);

  text = render (self, format, 0, FALSE, cancellable, error);
  if (text == NULL)
    return FALSE;

  saved = pioneer_save (file, write_text, text, cancellable, error);
  g_string_free (text, TRUE);

  return saved;
}

typedef struct
{
  GFile *file;
  PioneerReportFormat format;
} Saving;

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  g_object_unref (saving->file);
  g_free (saving);
}

static void
save_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  const Saving *saving = task_data;
  GError *error = NULL;

  if (pioneer_report_save (source_object, saving->file, saving->format, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_report_save_async:
 * @self: a report
 * @file: the file to write
 * @format: the format
 * @cancellable: (nullable): a cancellable, or %NULL
 * @callback: (scope async) (closure user_data): what to call when it is written
 * @user_data: what to pass to @callback
 *
 * Writes the report to a file as [method@Pioneer.Report.save] does, in a thread.
 */
void
pioneer_report_save_async (PioneerReport *self,
                           GFile *file,
                           PioneerReportFormat format,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Saving *saving;

  g_return_if_fail (PIONEER_IS_REPORT (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  saving = g_new (Saving, 1);
  saving->file = g_object_ref (file);
  saving->format = format;
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_report_save_async);
  g_task_set_task_data (task, saving, free_saving);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * pioneer_report_save_finish:
 * @self: a report
 * @result: what the callback was given
 * @error: return location for an error, or %NULL
 *
 * Tells whether [method@Pioneer.Report.save_async] has written the file. Fails as [method@Pioneer.Report.save] does.
 *
 * Returns: whether it was written
 */
gboolean
pioneer_report_save_finish (PioneerReport *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_REPORT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
