/* pioneer-report-render.c - Writing a report in a format
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-private.h"

#include "pioneer-renderer-private.h"
#include "pioneer-save-private.h"

static GString *
render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error)
{
  GString *out = g_string_sized_new (1 << 16);

  switch (format)
    {
    case PIONEER_REPORT_FORMAT_TEXT:
      pioneer_text_render (pioneer_report_get_content (self), width, out);
      return out;
    case PIONEER_REPORT_FORMAT_MARKDOWN:
      pioneer_markdown_render (pioneer_report_get_content (self), out);
      return out;
    case PIONEER_REPORT_FORMAT_HTML:
      pioneer_html_render (pioneer_report_get_content (self), out);
      return out;
    default:
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                   "There is no report format %d; expected text, markdown or html", (int) format);
      g_string_free (out, TRUE);
      return NULL;
    }
}

/**
 * pioneer_report_render:
 * @self: a report
 * @format: the format
 * @width: the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
 * @error: return location for an error, or %NULL
 *
 * Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format.
 *
 * Returns: (transfer full): the text, in UTF-8; %NULL on error
 */
char *
pioneer_report_render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error)
{
  GString *out;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  out = render (self, format, width, error);

  return out != NULL ? g_string_free (out, FALSE) : NULL;
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
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format, and with the errors of [error@Gio.IOErrorEnum].
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

  text = render (self, format, 0, error);
  if (text == NULL)
    return FALSE;

  saved = pioneer_save (file, write_text, text, cancellable, error);
  g_string_free (text, TRUE);

  return saved;
}
