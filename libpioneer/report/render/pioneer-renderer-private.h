/* pioneer-renderer-private.h - Writing a report's content in a format
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-content-private.h"

G_BEGIN_DECLS

#define PIONEER_RENDERER_WIDTH     100u
#define PIONEER_RENDERER_MIN_WIDTH 40u
#define PIONEER_RENDERER_MAX_WIDTH 10000u

/* Each appends the whole document. */

/* For terminals: no line is wider than so many columns; 0 stands for the default. */
void pioneer_text_render (const PioneerContent *content, guint width, GString *out);
/* As GitHub reads it. Nothing from data becomes markup. */
void pioneer_markdown_render (const PioneerContent *content, GString *out);
/* One page that needs nothing else. */
void pioneer_html_render (const PioneerContent *content, GString *out);

/* A page that has charts has this in its style sheet, too: their colours are the page's --paper, --ink, --soft, --line and --accent. */
extern const char pioneer_svg_style[];
/* One chart as SVG, at the end of the text; what it shows in a page leads to rows of its table by data-row. Standing alone it brings its
 * title, and colours for light and dark. The same chart gives the same bytes. */
void pioneer_svg_render (const PioneerChart *chart, const PioneerTheme *theme, gboolean standalone, GString *out);
/* The one table as it is shown, and beside it what a program needs to calculate; fails where there are more tables, or none. */
gboolean pioneer_csv_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error);
/* A line for each citation of each statement that a cell rests on. */
gboolean pioneer_statements_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error);
/* docs/pioneer-report-output.schema.json. */
gboolean pioneer_json_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error);
/* A workbook, as bytes; where the library was built with libxlsxwriter. */
gboolean pioneer_xlsx_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error);
/* The same, with sheets of so many rows at most: what doesn't fit goes onto others. */
gboolean pioneer_xlsx_render_within (
    const PioneerContent *content, guint32 most_rows, GString *out, GCancellable *cancellable, GError **error);

/* The page, printed by another program: see pioneer-pdf-private.h. */
gboolean pioneer_pdf_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error);

/* Whether the thread's cancellable of g_cancellable_push_current() was cancelled: looks now and then. What a renderer has written so far is
 * thrown away then. */
gboolean pioneer_renderer_is_stopped (guint n);

/* For HTML and XML: in text, and in attributes between quotes. */
void pioneer_html_escape (GString *out, const char *text);

/* The parts of plain text. */

/* In columns of a terminal. */
guint pioneer_text_width (const char *text);
/* Lines no wider than that; a line feed in the text begins a new one. Words that don't fit are cut. (transfer full)
 * (element-type utf8) */
GPtrArray *pioneer_text_wrap (const char *text, guint width);
/* What the runs say, items on lines of their own. */
void pioneer_text_runs (const PioneerRuns *runs, GString *out);
void pioneer_text_pad (GString *out, const char *text, guint width, gboolean right);
void pioneer_text_table (const PioneerTable *table, guint width, GString *out);
/* A bar for each mark: full of results, shaded of intentions. FALSE, and nothing, where the chart isn't one of bars. */
gboolean pioneer_text_bars (const PioneerChart *chart, guint width, GString *out);

G_END_DECLS
