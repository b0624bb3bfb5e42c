/* pioneer-html-head.c - The head of a page: policy, style sheet, script
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-html-private.h"

#include <string.h>

#include <gio/gio.h>

#define FOLDER   "/libpioneer/page/"
#define N_WIDTHS 101

static const char *const styles[] = { "report.css", "report-screen.css", "report-print.css", NULL };
/* In this order: what an earlier one defines, a later one uses. */
static const char *const scripts[] = { "report-cells.js",  "report-tables.js",   "report-sort.js",
                                       "report-filter.js", "report-download.js", "report-notes.js",
                                       "report-state.js",  "report.js",          NULL };

/* Without the comment that each begins with. */
static void
append_file (GString *out, const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  const char *end = g_strstr_len (text, (gssize) length, "*/\n");
  gsize skipped = end != NULL ? (gsize) (end - text) + strlen ("*/\n") : 0;

  g_string_append_len (out, text + skipped, (gssize) (length - skipped));
}

static void
append_files (GString *out, const char *const *names)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; names[i] != NULL; i++)
    append_file (out, names[i]);
}

/* What depends on the blocks: widths of columns, and charts. */
static void
append_needed (GString *out, const PioneerContent *content)
{
  gboolean widths[N_WIDTHS] = { FALSE };
  gboolean charts = FALSE;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_TABLE)
      pioneer_html_table_widths (&block->table, widths);
    else if (block->kind == PIONEER_BLOCK_CHART)
      {
        pioneer_html_table_widths (&block->chart_table, widths);
        charts = TRUE;
      }

  if (charts)
    g_string_append (out, pioneer_svg_style);

  for (guint i = 0; i < N_WIDTHS; i++)
    if (widths[i])
      g_string_append_printf (out, ".w%u{width:%u%%}", i, i);
  g_string_append_c (out, '\n');
}

/* As a policy names what it allows. */
static void
append_hash (GString *out, const GString *text)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_autofree char *encoded = NULL;

  g_checksum_update (checksum, (const guchar *) text->str, (gssize) text->len);
  g_checksum_get_digest (checksum, digest, &length);
  encoded = g_base64_encode (digest, length);
  g_string_append_printf (out, " 'sha256-%s'", encoded);
}

static void
append_policy (GString *out, const GString *style, const GString *script)
{
  g_string_append (out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src");
  append_hash (out, style);
  g_string_append (out, "; script-src");
  append_hash (out, script);
  g_string_append (out, "; img-src data:; base-uri 'none'; form-action 'none'\">\n");
}

void
pioneer_html_head (const PioneerContent *content, GString *out)
{
  g_autoptr (GString) style = g_string_new (NULL);
  g_autoptr (GString) script = g_string_new (NULL);

  append_files (style, styles);
  append_needed (style, content);
  pioneer_html_foot (content, style);
  pioneer_html_theme (&content->theme, style);
  append_files (script, scripts);

  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
  append_policy (out, style, script);
  g_string_append (out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"generator\" content=\"libpioneer\">\n<title>");
  pioneer_html_escape (out, content->title);
  g_string_append_printf (out, "</title>\n<style>%s</style>\n</head>\n", style->str);
}

/* A module: its names are its own, and it begins when all of the page is there. */
void
pioneer_html_script (GString *out)
{
  g_string_append (out, "<script type=\"module\">");
  append_files (out, scripts);
  g_string_append (out, "</script>\n");
}
